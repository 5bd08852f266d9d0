package ner

// This file lets the occurrences of a word in an article persuade each other. A
// writer who says once that Player is a surfer goes on to call him Player, where
// nothing else may tell that it is a name at all.

// An opinion is what the occurrences of a word say of it, added up: by how much each
// class of name, and no name, falls short of the best.
type opinion struct {
	count int32
	short [classes + 1]int32
}

const (
	agreeWeight = 1   // of what the others say on the mean
	mostShort   = 200 // beyond which a class is out of the question, in units of the chain
)

// agree adds to the scores of each occurrence of a word in t.scores what the others
// say on the mean.
func (t *Tagger) agree() {
	words := t.doc.words
	if n := len(t.doc.seen); cap(t.opinion) < n {
		t.opinion = make([]opinion, n)
	} else {
		t.opinion = t.opinion[:n]
		clear(t.opinion)
	}
	for i := range words {
		if o := t.opinionOf(&words[i]); o != nil {
			o.count++
			short := shortfall(t.scores[i*int(labels):][:labels])
			for c, v := range short {
				o.short[c] += v
			}
		}
	}
	for i := range words {
		o := t.opinionOf(&words[i])
		if o == nil || o.count < 2 {
			continue
		}
		scores := t.scores[i*int(labels):][:labels]
		own := shortfall(scores)
		for y := range scores {
			c := classOfLabel(uint8(y))
			scores[y] += (o.short[c] - own[c]) * agreeWeight / o.count
		}
	}
}

// classOfLabel returns 0 for Outside and one more than the class of another label.
func classOfLabel(y uint8) int { return int(y+3) / 4 }

// shortfall returns by how much the best label of each class falls short of the best
// of all, at most mostShort.
func shortfall(scores []int32) (short [classes + 1]int32) {
	best := [classes + 1]int32{}
	top := scores[0]
	for y, v := range scores {
		c := classOfLabel(uint8(y))
		if y == 0 || (y-1)%4 == 0 || v > best[c] {
			best[c] = v
		}
		top = max(top, v)
	}
	for c := range short {
		short[c] = max(best[c]-top, -mostShort)
	}
	return short
}

// decided reports whether all classes but one are out of the question.
func decided(scores []int32) bool {
	open := 0
	for _, v := range shortfall(scores) {
		if v > -mostShort {
			open++
		}
	}
	return open == 1
}

// opinionOf returns the place of a word in t.opinion, nil for one that has no say:
// where all words have capitals, or none has, they say little.
func (t *Tagger) opinionOf(w *word) *opinion {
	if w.flags&capital == 0 || w.flags&(loose|loud) != 0 {
		return nil
	}
	return &t.opinion[w.sight]
}
