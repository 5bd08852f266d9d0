package ner

import "github.com/wirecopy-go/wirecopy/internal/crf"

// A Class is what sort of name a span is.
type Class uint8

// The classes. Other stands for names of no interest (works, events,
// nationalities), which are learned so that they are not taken for the rest.
const (
	Person Class = iota
	Organization
	Place
	Other
	classes
)

var classNames = [classes]string{"PER", "ORG", "LOC", "OTH"}

// String returns the class as corpora spell it: "PER" for [Person].
func (c Class) String() string { return classNames[c] }

// Labels: Outside, and for each class the first token of a name, one inside, the
// last, and the only one.
const (
	Outside uint8 = 0
	begin         = 0
	inside        = 1
	last          = 2
	single        = 3
	labels        = 1 + 4*uint8(classes)
)

func label(c Class, part uint8) uint8 { return 1 + 4*uint8(c) + part }

// Label returns the label of token i of the n tokens of a name.
func Label(c Class, i, n int) uint8 {
	switch {
	case n == 1:
		return label(c, single)
	case i == 0:
		return label(c, begin)
	case i == n-1:
		return label(c, last)
	}
	return label(c, inside)
}

// Names returns the names of the labels in their order.
func Names() []string {
	out := []string{"O"}
	for c := range classes {
		for _, part := range "BIES" {
			out = append(out, string(part)+"-"+c.String())
		}
	}
	return out
}

// Allowed reports whether label to may follow label from, which is one more than
// the last label at the start of a sentence.
func Allowed(from, to int) bool {
	open := false // from goes on
	if from > 0 && from < int(labels) {
		part := (from - 1) % 4
		open = part == begin || part == inside
	}
	if to == 0 {
		return !open
	}
	part := (to - 1) % 4
	if part == inside || part == last {
		return open && (from-1)/4 == (to-1)/4
	}
	return !open
}

// Sets of labels for tokens of which not all may be said.
var (
	outsideOnly crf.Set = 1
	notEdge             = middle()
)

// middle returns the labels of tokens that can be within a name but not at its
// edges, and outside.
func middle() crf.Set {
	s := crf.Set(1)
	for c := range classes {
		s |= 1 << label(c, inside)
	}
	return s
}

// A Name is tokens First to End-1 of an article.
type Name struct {
	First, End int
	Class      Class
}

// appendNames appends the names in the labels of a sentence, whose first token is number at.
func appendNames(dst []Name, got []uint8, at int) []Name {
	for i := 0; i < len(got); i++ {
		if got[i] == Outside {
			continue
		}
		c := Class((got[i] - 1) / 4)
		k := i + 1
		if part := (got[i] - 1) % 4; part == begin || part == inside {
			for k < len(got) && got[k] != Outside && Class((got[k]-1)/4) == c {
				part = (got[k] - 1) % 4
				if part == begin || part == single {
					break
				}
				if k++; part == last {
					break
				}
			}
		}
		dst = append(dst, Name{at + i, at + k, c})
		i = k - 1
	}
	return dst
}
