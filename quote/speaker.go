package quote

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file resolves the source of an attribution to the actor that it stands
// for: through the mention at the head of its noun phrase, so that "a spokesman
// for Mr. X" is not X and "X's aides" are not X.

// A cast finds the actors of an article by place.
type cast struct {
	mentions []placed // by start, the longest first
}

// placed is a mention and whose it is.
type placed struct {
	entity.Mention
	actor *entity.Actor
}

// newCast gathers the mentions of the actors that the text names.
func newCast(actors []*entity.Actor) *cast {
	n := 0
	for _, a := range actors {
		n += len(a.Mentions)
	}
	c := &cast{make([]placed, 0, n)}
	for _, a := range actors {
		for _, m := range a.Mentions {
			c.mentions = append(c.mentions, placed{m, a})
		}
	}
	sort.Slice(c.mentions, func(i, j int) bool {
		a, b := c.mentions[i].Span, c.mentions[j].Span
		if a.Start != b.Start {
			return a.Start < b.Start
		}
		return a.End > b.End
	})
	return c
}

// widest is the length in bytes beyond which a mention is not looked for.
const widest = 120

// at returns the longest mention that touches s, nil if there is none.
func (c *cast) at(s article.Span) *placed {
	i := sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= s.End })
	var best *placed
	for i--; i >= 0 && c.mentions[i].Start > s.Start-widest; i-- {
		if m := &c.mentions[i]; m.Overlaps(s) && (best == nil || m.Len() > best.Len()) {
			best = m
		}
	}
	return best
}

// several reports whether a source names two actors side by side: "Moscow and
// Washington", "Mr. Lund and the Finance Ministry". No one of them is the
// speaker.
func (r *reader) several(src run, c *cast) bool {
	for k := src.lo + 1; k+1 < src.hi; k++ {
		if !r.word(k, "and") && !r.punct(k, '&') {
			continue
		}
		a := c.at(r.span(run{k - 1, k}))
		n := k + 1
		for n+1 < src.hi && (r.is(n, english.Determiner) || r.is(n, english.Title)) {
			n++
		}
		b := c.at(r.span(run{n, n + 1}))
		if a != nil && b != nil && a.actor != b.actor && a.Form.Named() && b.Form.Named() && r.leads(a, src) {
			return true
		}
	}
	return false
}

// leads reports whether nothing but its own titles stands in a source before a
// mention: "aides to Mr. Lund and Ms. Holm" are neither.
func (r *reader) leads(m *placed, src run) bool {
	for k := src.lo; k < src.hi && r.a.Tokens[k].Start < m.Start; k++ {
		if r.is(k, english.Preposition) || r.punct(k, ',') {
			return false
		}
	}
	return true
}

// speaker returns the actor that the source of tokens src stands for, nil where
// the text names nobody.
func (r *reader) speaker(src run, c *cast) *entity.Actor {
	if src.empty() || len(c.mentions) == 0 {
		return nil
	}
	if r.is(src.lo, english.Wh) || r.word(src.lo, "that") && src.hi-src.lo == 1 {
		if m := c.at(r.span(run{src.lo, src.lo + 1})); m != nil && m.Form == entity.FormPronoun {
			return m.actor
		}
		return r.antecedent(src.lo, c)
	}
	if r.several(src, c) {
		return nil
	}
	if m := c.at(r.span(src)); m != nil && m.Span == r.span(src) && m.Form != entity.FormDemonym {
		return m.actor // also where it is no noun, as the "A" of an answer
	}
	h, end := r.headOf(src, c)
	if h < 0 {
		return nil
	}
	if r.is(h, english.Title) && r.shaped(h, capital) && r.is(end, english.Preposition) {
		// "Secretary of State John Smith": the name is the head
		last := end
		for last < src.hi && r.words[last].punct == 0 {
			last++
		}
		if m := c.at(r.span(run{last - 1, last})); m != nil && m.actor.Kind == entity.KindPerson && m.Form.Named() {
			return m.actor
		}
	}
	if m := c.at(r.span(run{h, h + 1})); m != nil {
		if m.Form == entity.FormDemonym {
			return nil // "Russians" are people, not their country
		}
		return m.actor
	}
	if r.is(h, english.Artifact) {
		return r.maker(src, h, c)
	}
	// "the minister, Jane Smith," and "a spokesman, John Smith,": the name
	// that stands beside the description
	for k := end; k < src.hi; k++ {
		if !r.punct(k, ',') || k+1 >= src.hi || !r.shaped(k+1, capital) {
			continue
		}
		n := k + 1
		for n+1 < src.hi && r.is(n, english.Title) {
			n++ // "Dr"
		}
		if m := c.at(r.span(run{n, n + 1})); m != nil && m.actor.Kind == entity.KindPerson && m.Start == r.a.Tokens[n].Start {
			return m.actor
		}
	}
	return nil
}

// maker returns who made the artifact at token h: the name before it ("a New
// York Times poll") or behind "by" ("a report by the council"); nil where there
// is none.
func (r *reader) maker(src run, h int, c *cast) *entity.Actor {
	for k := h - 1; k >= src.lo; k-- {
		if m := c.at(r.span(run{k, k + 1})); m != nil && m.Form.Named() && m.actor.Kind != entity.KindPlace {
			return m.actor
		}
	}
	for k := h + 1; k+1 < src.hi && k < h+4; k++ {
		if !r.word(k, "by") && !r.word(k, "from") {
			continue
		}
		if n, _ := r.headOf(run{k + 1, src.hi}, c); n >= 0 {
			if m := c.at(r.span(run{n, n + 1})); m != nil {
				return m.actor
			}
		}
	}
	return nil
}

// headOf returns the token that is the head of a noun phrase, -1 if it has
// none, and the token behind the part of the phrase that the head stands in:
// before a comma, a preposition or a clause.
func (r *reader) headOf(p run, c *cast) (head, end int) {
	head = -1
	k := p.lo
	for k < p.hi {
		if m := c.at(r.span(run{k, k + 1})); m != nil && m.Form.Named() && m.Start >= r.a.Tokens[k].Start {
			for k < p.hi && r.a.Tokens[k].Start < m.End {
				head = k
				k++
			}
			continue
		}
		w := r.words[k]
		switch w.tag {
		case article.ADP, article.SCONJ, article.VERB, article.AUX:
			if head >= 0 && w.shape&capital == 0 {
				return head, k
			}
		case article.CCONJ:
			if head >= 0 && !r.shaped(head, owner) {
				return head, k
			}
		case article.NOUN, article.PROPN, article.PRON, article.NUM, article.X:
			if w.class&english.Wh != 0 && head >= 0 {
				return head, k
			}
			head = k
		case article.ADJ, article.DET:
			if head < 0 {
				head = k
			}
		}
		if w.punct == ',' || w.punct == '(' || w.punct == '~' {
			return head, k
		}
		k++
	}
	return head, k
}

// antecedent returns whom the relative pronoun at token k stands for.
func (r *reader) antecedent(k int, c *cast) *entity.Actor {
	s := r.sentence(int(r.words[k].sent))
	e := k
	if r.punct(e-1, ',') {
		e--
	}
	n := r.before(e, s.lo)
	if n.empty() || n.hi != e {
		return nil
	}
	return r.speaker(n, c)
}

// about returns the named actors that the content speaks of, each once, in the
// order of their first mention there. Who says "I" isn't one of them for that.
func (r *reader) about(content []article.Span, c *cast) []*entity.Actor {
	var out []*entity.Actor
	for _, s := range content {
		i := sort.Search(len(c.mentions), func(i int) bool { return c.mentions[i].Start >= s.Start })
	next:
		for ; i < len(c.mentions) && c.mentions[i].Start < s.End; i++ {
			a := c.mentions[i].actor
			if c.mentions[i].End > s.End || c.mentions[i].Form == entity.FormPronoun && firstPerson(c.mentions[i].In(r.a.Text)) {
				continue
			}
			for _, o := range out {
				if o == a {
					continue next
				}
			}
			out = append(out, a)
		}
	}
	return out
}

// firstPerson reports whether a pronoun stands for whoever speaks.
func firstPerson(pronoun string) bool {
	switch pronoun {
	case "I", "me", "my", "My", "myself", "we", "We", "us", "our", "Our":
		return true
	}
	return false
}
