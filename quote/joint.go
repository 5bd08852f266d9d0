package quote

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
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
	if head, _ := c.headOf(src); head >= 0 && c.text.Is(head, english.Artifact) {
		for k := head + 1; k < src.End; k++ {
			if c.text.Word(k, "by") || c.text.Word(k, "from") {
				return c.list(text.Range{First: k + 1, End: src.End})
			}
		}
	}
	return nil
}

// list returns the actors of the list of names that r starts with, nil unless it
// has several, joined by "and".
func (c *cast) list(r text.Range) []*entity.Actor {
	t := c.text
	if t.Word(r.First, "both") {
		r.First++
	}
	var out []*entity.Actor
	joined := false
	for k := r.First; k < r.End; {
		a, end := c.item(k, r)
		if a == nil {
			// "Mr. Lund, the minister, and Ms. Holm": an apposition
			if k = lastItem(t, text.Range{First: k, End: r.End}); len(out) == 0 || k < 0 {
				break
			}
			joined = true
			continue
		}
		if !slices.Contains(out, a) {
			out = append(out, a)
		}
		if k = end; t.Punct(k, ',') {
			k++
		}
		if t.Word(k, "and") || t.Punct(k, '&') {
			joined = true
			k++
		} else if k == end {
			break
		}
	}
	if !joined || len(out) < 2 {
		return nil
	}
	return out
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
	for k+1 < r.End && c.nameEnd(k, r) == k && beforeName(t, k) {
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

// beforeName reports whether token k may be before a name in an item of a list: a
// title, or a description in small letters.
func beforeName(t *speech.Text, k int) bool {
	if t.Is(k, english.Determiner|english.Title|english.Rank|english.Diplomat) {
		return true
	}
	return (!t.Shaped(k, speech.Capital) || t.Shaped(k, speech.First)) && (t.Noun(k) || t.Tag(k) == article.ADJ)
}
