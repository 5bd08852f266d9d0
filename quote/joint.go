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

// This file resolves sources that name several actors: "Moscow and Washington",
// "Mr. Lund and the Finance Ministry".

// joint returns the actors that a source names side by side, nil unless there are
// several. What an artifact says is said by its makers: "a survey by X and Y".
func (c *cast) joint(src text.Range) []*entity.Actor {
	if actors := c.list(src); len(actors) > 1 {
		return actors
	}
	if src.Len() > longestSource {
		return nil
	}
	if actors := c.examples(src); len(actors) > 1 {
		return actors
	}
	if actors := c.pair(src); len(actors) > 1 {
		return actors
	}
	if head, _ := c.headOf(src); head >= 0 && c.text.Is(head, english.Artifact) {
		for k := head + 1; k < src.End; k++ {
			if c.text.Word(k, "by") || c.text.Word(k, "from") {
				return c.list(text.Range{First: k + 1, End: src.End})
			}
		}
		return c.makersBefore(src, head)
	}
	return nil
}

// makersBefore returns those whose names are joined before a document: "the Vale and Kelder
// survey".
func (c *cast) makersBefore(src text.Range, head int) []*entity.Actor {
	for k := src.First; k < head; k++ {
		if c.nameEnd(k, src) > k {
			return c.list(text.Range{First: k, End: head})
		}
	}
	return nil
}

// pair returns two people or bodies that a source joins by "and", each with titles
// or an apposition: "the mayor, Ida Holm, and the council", "Lyon's mayor Ida Holm
// and the minister of rivers Per Lund".
func (c *cast) pair(src text.Range) []*entity.Actor {
	t := c.text
	for k := src.First + 1; k+1 < src.End; k++ {
		if !t.Word(k, "and") && !t.Word(k, "nor") {
			continue
		}
		left, right := text.Range{First: src.First, End: k}, text.Range{First: k + 1, End: src.End}
		x, _ := c.lastName(left)
		if t.Punct(k-1, ',') {
			if x = c.apposed(src.First, left); x == nil {
				x = c.namedIn(left)
			}
		} else if x == nil {
			x = c.namedIn(left)
		}
		if x == nil || c.speaker(left) != x {
			continue
		}
		y, _ := c.lastName(right)
		if z := c.speaker(right); z != nil && z != x && (z == y || t.Punct(k-1, ',') || z == c.namedIn(right)) {
			return []*entity.Actor{x, z}
		}
	}
	return nil
}

// namedIn returns the person with whose name, after titles, a range begins or in whose
// apposition it stands: "Ida Holm of Vale", "his deputy, Ida Holm"; nil for others.
func (c *cast) namedIn(r text.Range) *entity.Actor {
	a, _ := c.item(r.First, r)
	if a == nil {
		a = c.apposed(r.First, r)
	}
	if a == nil || a.Kind != entity.KindPerson {
		return nil
	}
	return a
}

// examples returns the actors that a source of several people or bodies names: "two
// miners, Ida Holm and Per Lund", "firms in Lyon, such as Vale and Kelder", "Lund's
// children Ida and Per".
func (c *cast) examples(src text.Range) []*entity.Actor {
	t := c.text
	head, _ := c.headOf(src)
	if head < 0 {
		return nil
	}
	if k := c.nameStart(head, src); c.nameEnd(k, src) > k {
		if k == src.First || !forSeveral(t, k-1) || c.prepositionBefore(src.First, k) {
			return nil
		}
		return c.list(text.Range{First: k, End: src.End})
	}
	if !forSeveral(t, head) {
		return nil
	}
	k := head + 1
	if k < src.End && !introduces(t, k) && t.Sign(k) == 0 {
		for k < src.End && !introduces(t, k) && !t.Is(k, english.Relative) {
			if t.Punct(k, ',') {
				if out := c.list(text.Range{First: k + 1, End: src.End}); out != nil {
					return out // "ministers of Norland and Vesland, Ida Holm and Per Lund"
				}
			}
			k++ // "in Lyon, such as"
		}
	}
	for k < src.End && (t.Sign(k) != 0 || introduces(t, k) || t.Word(k, "as")) {
		k++
	}
	return c.list(text.Range{First: k, End: src.End})
}

// forSeveral reports whether token k is a noun for several people or bodies.
func forSeveral(t *speech.Text, k int) bool {
	if t.Shaped(k, speech.Owner) || t.Shaped(k, speech.Capital) && !t.Shaped(k, speech.First) {
		return false
	}
	return t.Noun(k) && t.Shaped(k, speech.Plural) || lexicon.FindNoun(t.String(k)).Plural()
}

// introduces reports whether token k is a word before examples.
func introduces(t *speech.Text, k int) bool {
	return t.Word(k, "such") && t.Word(k+1, "as") || t.Used(k, english.Example)
}

// nameStart returns the first token of p that is part of the same named mention as
// token k, k where that is in none.
func (c *index) nameStart(k int, p text.Range) int {
	m := c.atToken(k)
	if m == nil || !m.Form.Named() {
		return k
	}
	for k > p.First && c.text.Article.Tokens[k-1].Start >= m.Start {
		k--
	}
	return k
}

// list returns the actors of the list of names that r starts with, nil unless it
// has several, joined by "and".
func (c *cast) list(r text.Range) []*entity.Actor {
	t := c.text
	if t.Used(r.First, english.Correlative) {
		r.First++
	}
	var few [8]*entity.Actor // more than most lists have
	out := few[:0]
	joined := false
	for k := r.First; k < r.End; {
		a, end := c.item(k, r)
		if a == nil {
			if len(out) == 0 {
				break
			}
			// "Mr. Lund, the minister, and Ms. Holm": an apposition
			next, last := c.nextItem(text.Range{First: k, End: r.End}, out[0].Kind)
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
	if !joined || len(out) < 2 {
		return nil
	}
	return c.actors.Of(out...)
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
// the name of a person in a list of such. It is -1 where there is none.
func (c *cast) nextItem(r text.Range, kind entity.Kind) (next int, last bool) {
	t := c.text
	for k := r.First; k+2 < r.End; k++ {
		switch {
		case !t.Punct(k, ','):
		case t.Word(k+1, "and"):
			return k + 2, true
		case kind == entity.KindPerson:
			if a, _ := c.item(k+1, r); a != nil && a.Kind == kind && lastItem(t, text.Range{First: k, End: r.End}) > 0 {
				return k + 1, false
			}
		}
	}
	return -1, false
}

// lastItem returns the token after the next ", and" of a range, -1 if there is
// none.
func lastItem(t *speech.Text, r text.Range) int {
	for k := r.First; k+2 < r.End; k++ {
		if t.Punct(k, ',') && t.Word(k+1, "and") {
			return k + 2
		}
	}
	return -1
}

// item returns the actor whose name is the item of a list that starts at token k,
// with titles before it, and the token after the item; nil if there is none.
func (c *cast) item(k int, r text.Range) (*entity.Actor, int) {
	t := c.text
	for k+1 < r.End && c.nameEnd(k, r) == k && (beforeName(t, k) || c.demonym(k)) {
		k++
	}
	m := c.atToken(k)
	if m == nil || m.Start < t.Article.Tokens[k].Start || !m.Form.Named() && m.Form != entity.FormPronoun {
		return nil, k
	}
	end := k
	for end < r.End && t.Article.Tokens[end].Start < m.End {
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
	switch tokens := t.Article.Tokens; {
	case t.Shaped(k, speech.Capital) && !t.Shaped(k, speech.First):
		return false
	case t.Punct(k, '-'):
		return k > 0 && tokens[k-1].End == tokens[k].Start // "83-year-old"
	}
	return t.Noun(k) || t.Tag(k) == article.ADJ || t.Shaped(k, speech.Number) || lexicon.FindNoun(t.String(k)) != 0
}
