package quote

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file reads lists of names: "Ida Holm, the mayor, and the council of Lyon".

// lists finds the lists of names of an article.
type lists struct{ index }

// longestList is the greatest number of tokens of a list.
const longestList = 400

// list returns the actors of the list of names that r starts with, nil unless it
// has several, joined by "and".
func (c *lists) list(r text.Range) []*entity.Actor {
	t := c.text
	r.End = min(r.End, r.First+longestList)
	if t.Used(r.First, english.Correlative) {
		r.First++
	}
	var few [8]*entity.Actor // more than most lists have
	out := few[:0]
	joined, closes := false, lastAnd(t, r)
	for k := r.First; k < r.End; {
		t.Check(k)
		a, end := c.item(k, r)
		if a == nil {
			if len(out) == 0 {
				break
			}
			// "Mr. Lund, the minister, and Ms. Holm": an apposition
			next, last := c.nextItem(text.Range{First: k, End: r.End}, out[0].Kind, closes)
			if next < 0 {
				break
			}
			k, joined = next, joined || last
			continue
		}
		if !slices.Contains(out, a) {
			out = append(out, a)
		}
		if k = end; t.Punct(k, ',') {
			k++
		}
		if n := joiner(t, k); n > 0 {
			joined = true
			k += n
		} else if k == end {
			break
		}
	}
	if len(out) < 2 || !joined && !(c.inHeadline(r.First) && out[0].Kind == out[1].Kind && out[0].Kind != entity.KindPlace) {
		return nil
	}
	return c.actors.Of(out...)
}

// inHeadline reports whether token k is in a headline, where a comma stands for "and": "US, China
// agree".
func (c *lists) inHeadline(k int) bool {
	return c.text.Article.Paragraphs[c.text.Paragraph(k)].Kind == article.KindHeadline
}

// joiner returns how many tokens the word has at token k that joins the last item to a list,
// 0 for none.
func joiner(t *speech.Text, k int) int {
	switch {
	case t.Word(k, "and"), t.Punct(k, '&'), t.Word(k, "nor"):
		return 1
	case t.Word(k, "as") && t.Word(k+1, "well") && t.Word(k+2, "as"):
		return 3
	}
	return 0
}

// nextItem returns where the next item of a list begins after the apposition that r
// begins with, and whether it is the last: after ", and", or after the comma before
// the name of a person in a list of such, whose last comma before "and" is token closes. It is -1 where
// there is none.
func (c *lists) nextItem(r text.Range, kind entity.Kind, closes int) (next int, last bool) {
	t := c.text
	for k := r.First; k+2 < r.End; k++ {
		switch {
		case !t.Punct(k, ','):
		case t.Word(k+1, "and"):
			return k + 2, true
		case kind == entity.KindPerson:
			if a, _ := c.item(k+1, r); a != nil && a.Kind == kind && k < closes {
				return k + 1, false
			}
		}
	}
	return -1, false
}

// lastAnd returns the last comma before "and" of a range, -1 if there is none.
func lastAnd(t *speech.Text, r text.Range) int {
	for k := r.End - 3; k >= r.First; k-- {
		if t.Punct(k, ',') && t.Word(k+1, "and") {
			return k
		}
	}
	return -1
}

// item returns the actor whose name is the item of a list that starts at token k,
// with titles before it, and the token after the item; nil if there is none.
func (c *lists) item(k int, r text.Range) (*entity.Actor, int) {
	t := c.text
	for k+1 < r.End && c.nameEnd(k, r) == k && (beforeName(t, k) || c.demonym(k)) {
		k++
	}
	m := c.atToken(k)
	if m == nil || m.Start < t.Start(k) || !m.Form.Named() && m.Form != entity.FormPronoun {
		return nil, k
	}
	end := k
	for end < r.End && t.Start(end) < m.End {
		end++
	}
	if t.Shaped(end-1, speech.Owner) || end < r.End && t.Noun(end) {
		return nil, k // "Holm's aides", "Holm aides"
	}
	if t.Punct(end, '(') {
		for k := end; k < r.End; k++ {
			if t.Punct(k, ')') {
				return m.actor, k + 1
			}
		}
	}
	return m.actor, end
}

// demonym reports whether token k is a word for who is from a place.
func (c *index) demonym(k int) bool {
	m := c.atToken(k)
	return m != nil && m.Form == entity.FormDemonym
}

// beforeName reports whether token k may be before a name in an item of a list: a
// title, or a description in small letters.
func beforeName(t *speech.Text, k int) bool {
	if t.Is(k, english.Determiner|english.Possessive|english.Title|english.Rank|english.Diplomat) {
		return true
	}
	switch {
	case t.Shaped(k, speech.Capital) && !t.Shaped(k, speech.First):
		return false
	case t.Punct(k, '-'):
		return k > 0 && t.End(k-1) == t.Start(k) // "83-year-old"
	}
	return t.Noun(k) || t.Tag(k) == article.ADJ || t.Shaped(k, speech.Number) || lexicon.FindNoun(t.String(k)) != 0
}

// nameStart returns the first token of p that is part of the same named mention as
// token k, k where that is in none.
func (c *index) nameStart(k int, p text.Range) int {
	m := c.atToken(k)
	if m.named() == nil {
		return k
	}
	for k > p.First && c.text.Start(k-1) >= m.Start {
		k--
	}
	return k
}

// before returns the people or bodies joined by "and" in the sentence before token k or
// the one before it, those with which it begins first; nil if there are none.
func (c *lists) before(k int) []*entity.Actor {
	first := c.text.SentenceAt(k).First
	if both := c.list(text.Range{First: first, End: k}); len(both) > 1 {
		return both
	}
	s := sentenceBefore(c.text, k, 1)
	if both := c.list(s); len(both) > 1 {
		return both
	}
	return c.listIn(s)
}

// listIn returns the people that a sentence names side by side, or the countries or bodies with
// which a clause of it begins, nil if there are none.
func (c *lists) listIn(s text.Range) []*entity.Actor {
	in := c.mentionsIn(c.text.Span(s))
	k := s.First
	for i := range in[:min(len(in), reach)] {
		m := &in[i]
		if !m.Form.Named() {
			continue
		}
		for k < s.End && c.text.Start(k) < m.Start {
			k++
		}
		end := s.End
		if m.actor.Kind != entity.KindPerson {
			if end = c.subjectEnd(k, s); end == k {
				continue
			}
		}
		if both := c.list(text.Range{First: k, End: end}); len(both) > 1 {
			return both
		}
	}
	return nil
}

// subjectEnd returns the token after a subject that begins at token k, after a comma, and ends
// with a name before its verb; k if there is none.
func (c *lists) subjectEnd(k int, s text.Range) int {
	t := c.text
	if !t.Punct(k-1, ',') {
		return k
	}
	for v := k + 1; v < s.End && v < k+longestSource; v++ {
		if tag := t.Tag(v); tag == article.VERB || tag == article.AUX {
			if c.atToken(v-1).named() != nil {
				return v
			}
			return k
		}
	}
	return k
}

// makersBefore returns those whose names are joined before a document: "the Vale and Kelder
// survey".
func (c *lists) makersBefore(src text.Range, head int) []*entity.Actor {
	for k := src.First; k < head; k++ {
		if c.nameEnd(k, src) > k {
			return c.list(text.Range{First: k, End: head})
		}
	}
	return nil
}
