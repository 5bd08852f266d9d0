package quote

import (
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
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
	head, end := c.headOf(src)
	if c.text.Word(end, "between") && end < src.End {
		return c.list(text.Range{First: end + 1, End: src.End}) // "a network between Vale and Kelder"
	}
	if head >= 0 && c.text.Is(head, english.Artifact) {
		for k := head + 1; k < src.End; k++ {
			if c.text.Word(k, "by") || c.text.Word(k, "from") {
				return c.list(text.Range{First: k + 1, End: src.End})
			}
		}
		return c.makersBefore(src, head)
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
	if !isPerson(a) {
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
		if k > src.First && c.text.Used(k-1, english.Example) {
			return c.list(text.Range{First: k, End: src.End}) // "the opposition, mainly Vale and Kelder"
		}
		if k == src.First || !forSeveral(t, k-1) || c.prepositionBefore(src.First, k) {
			return nil
		}
		return c.list(text.Range{First: k, End: src.End})
	}
	k := head + 1
	if t.Punct(k, ',') && t.Used(k+1, english.Example) && k+2 < src.End {
		return c.list(text.Range{First: k + 2, End: src.End})
	}
	if !forSeveral(t, head) {
		return nil
	}
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
	return phrase.SuchAs(t.Text, k) || t.Used(k, english.Example)
}
