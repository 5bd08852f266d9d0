package attrib

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Link is one attribution: a cue, the source and the contents that belong to
// it. Content may continue in the paragraphs after the cue's.
type Link struct {
	Source  text.Range // empty if there is none
	Cue     text.Range
	Content []text.Range // in text order, at least one

	// Confidence is how likely the attribution is right, in units of
	// 1/crf.One. Only models set it.
	Confidence uint32
}

// parts yields all parts that are not empty, the cue last.
func (l *Link) parts(yield func(text.Range, Role) bool) {
	for _, c := range l.Content {
		if !yield(c, Content) {
			return
		}
	}
	if !l.Source.Empty() && !yield(l.Source, Source) {
		return
	}
	if !l.Cue.Empty() {
		yield(l.Cue, Cue)
	}
}

// A part is a range of tokens with its role.
type part struct {
	text.Range
	role  Role
	after bool // source or content labeled as after its cue
}

// cut cuts labels into parts, in text order. first is the number of the first
// token.
func cut(dst []part, labels []Label, first int) []part {
	for i := 0; i < len(labels); i++ {
		role, j := labels[i].Role(), i+1
		if role == None {
			continue
		}
		for j < len(labels) && !labels[j].Begins() && labels[j].Role() == role {
			j++
		}
		dst = append(dst, part{text.Range{First: first + i, End: first + j}, role, labels[i] >= content+2 || role == Source && labels[i] >= source+2})
		i = j - 1
	}
	return dst
}

// What it costs a cue to have a source, beside the tokens between them.
const (
	otherSide  = 15 // the source is labeled as one of a cue on its other side
	cueBetween = 5  // another cue is between them
)

// rivals is how many sources on either side of a cue compete for it. It bounds the work on
// paragraphs of any length.
const rivals = 4

// A linker joins parts into attributions, paragraph by paragraph.
type linker struct {
	text  *Text
	links []Link
	open  int // the link that the next paragraph may go on with, -1 if there is none
	parts []part

	sources []part // memory of join
}

// Links joins the parts that the labels of all tokens mark into attributions, in
// the order of their cues: every content goes to the next cue on the side that its
// label says, every cue to the nearest source of its sentence. A cue without content is dropped.
func (t *Text) Links(labels []Label) []Link {
	k := linker{text: t, open: -1}
	for _, p := range t.paras {
		k.paragraph(labels[p.First:p.End], p)
	}
	return k.finish()
}

// finish returns the attributions.
func (k *linker) finish() []Link {
	n := 0
	for i := range k.links {
		if len(k.links[i].Content) > 0 {
			// Every link keeps memory for contents of its own.
			k.links[n], k.links[i] = k.links[i], k.links[n]
			n++
		}
	}
	return k.links[:n]
}

// paragraph adds the attributions of a paragraph.
func (k *linker) paragraph(labels []Label, p text.Range) {
	k.parts = cut(k.parts[:0], labels, p.First)
	found := k.resume(k.parts)
	from := len(k.links)
	k.join(found)
	if len(k.links) > from {
		k.open = k.last(p)
	} else if len(found) > 0 || len(k.parts) == 0 {
		k.open = -1
	}
}

// resume handles contents at the start of a paragraph that are labeled as following a cue
// although the paragraph has no cue before them. They belong to the attribution that the
// paragraph before left open: "She wrote:" and a paragraph of quotation, or a quotation that
// continues. It returns the other parts.
func (k *linker) resume(found []part) []part {
	if k.open < 0 {
		return found
	}
	n := 0
	for n < len(found) && found[n].after && found[n].role == Content {
		l := &k.links[k.open]
		l.Content = append(l.Content, found[n].Range)
		n++
	}
	return found[n:]
}

// last returns the link of a paragraph that the next paragraph may continue: the last one, if
// it has no content yet or its content is a quotation that ends the paragraph. It is -1 if
// there is none.
func (k *linker) last(p text.Range) int {
	n := len(k.links) - 1
	l := &k.links[n]
	if len(l.Content) == 0 {
		return n
	}
	end := l.Content[len(l.Content)-1].End
	if k.text.token(end-1).mark != 0 && end >= p.End-1 {
		return n
	}
	return -1
}

// add adds a link with a cue, in the memory of an earlier one.
func (k *linker) add(cue text.Range) {
	n := len(k.links)
	if n == cap(k.links) {
		k.links = slices.Grow(k.links, n/2+4)
	}
	k.links = k.links[:n+1]
	k.links[n] = Link{Cue: cue, Content: k.links[n].Content[:0]}
}

// join links the parts of one paragraph.
func (k *linker) join(found []part) {
	t := k.text
	sources := k.sources[:0]
	from := len(k.links)
	for _, p := range found {
		switch p.role {
		case Cue:
			k.add(p.Range)
		case Source:
			sources = append(sources, p)
		}
	}
	k.sources = sources
	links := k.links[from:]
	next := 0 // the first cue after the content
	for _, c := range found {
		for next < len(links) && links[next].Cue.First < c.First {
			next++
		}
		if c.role != Content {
			continue
		}
		if len(links) > 0 {
			l := &links[cueOf(next, len(links), c.after)]
			l.Content = append(l.Content, c.Range)
		}
	}
	next = 0 // the first source after the cue
	for i := range links {
		l := &links[i]
		for next < len(sources) && sources[next].First < l.Cue.First {
			next++
		}
		l.Source = t.sourceOf(links, i, sources[max(0, next-rivals):min(len(sources), next+rivals)])
	}
}

// cueOf returns the index of the cue that a content belongs to. There are n cues, and next is
// the index of the first one after the content. after says that the content is labeled as
// following its cue.
func cueOf(next, n int, after bool) int {
	if after && next > 0 || next == n {
		return next - 1
	}
	return next
}

// sourceOf returns the source of link i among some sources. It is the empty range if none is
// in the sentence of its cue: a wrong source is worse than none.
func (t *Text) sourceOf(links []Link, i int, sources []part) text.Range {
	var best text.Range
	least, c := 0, links[i].Cue
	for _, s := range sources {
		if t.token(c.First).sent != t.token(s.First).sent {
			continue
		}
		cost := gap(s.Range, c) + cueBetween*cuesBetween(links, i, s.Range)
		if s.after != (s.First > c.First) {
			cost += otherSide
		}
		if best.Empty() || cost < least {
			best, least = s.Range, cost
		}
	}
	return best
}

// cuesBetween counts the cues between that of link i and a source, as far as
// that matters.
func cuesBetween(links []Link, i int, source text.Range) int {
	n := 0
	for k := i - 1; k >= 0 && links[k].Cue.First >= source.End && n < rivals; k-- {
		n++
	}
	for k := i + 1; k < len(links) && links[k].Cue.End <= source.First && n < rivals; k++ {
		n++
	}
	return n
}

// gap returns how many tokens are between a and b.
func gap(a, b text.Range) int { return max(0, b.First-a.End, a.First-b.End) }
