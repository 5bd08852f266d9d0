package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file turns relations into the values of the package.

// values returns relations as quotes and claims.
func (r *reader) values(found []relation, c *cast, o *options) (quotes []Quote, claims []Claim) {
	for i := range found {
		x := &found[i]
		if float64(x.right) < 1000*o.minimum || o.speech && !r.speech(x) {
			continue
		}
		a := Attribution{
			Source:     r.source(x.source),
			Cue:        r.span(x.cue),
			Content:    make([]article.Span, len(x.content)),
			Speaker:    r.speaker(x.source, c),
			Addressee:  r.spokenTo(x),
			Time:       r.said(x),
			Confidence: float64(x.right) / 1000,
			Rule:       Rule{x.construct.String(), r.lemma(x)},
		}
		for k, p := range x.content {
			a.Content[k] = r.span(p)
		}
		a.About = r.about(a.Content, c)
		a.Quotes, a.Claims = r.values(x.inner, c, o)
		switch verbatim, all := r.verbatim(x.content); {
		case all || x.construct == transcript:
			quotes = append(quotes, Quote{Attribution: a, Kind: KindDirect})
		case verbatim:
			quotes = append(quotes, Quote{Attribution: a, Kind: KindMixed})
		default:
			claims = append(claims, Claim{Attribution: a, Attitude: r.attitude(x), Negated: r.negated(x), Hedged: r.hedged(x)})
		}
	}
	return quotes, claims
}

// source returns the bytes of a source, without the ending that makes it own
// something or that is a verb: "Kerry" of "Kerry's", "he" of "he's".
func (r *reader) source(p run) article.Span {
	s := r.span(p)
	if p.empty() || !r.shaped(p.hi-1, owner) && !r.is(p.hi-1, english.Be|english.Have|english.Modal) || r.is(p.hi-1, english.Time) {
		return s
	}
	t := s.In(r.a.Text)
	for i := len(t) - 1; i > 0 && i > len(t)-6; i-- {
		if t[i] == '\'' || t[i] == 0x99 && i >= 2 && t[i-2:i+1] == "’" {
			if t[i] != '\'' {
				i -= 2
			}
			if s.Start+i > r.a.Tokens[p.hi-1].Start {
				s.End = s.Start + i
			}
			break
		}
	}
	return s
}

// verbatim reports whether content holds speech in quotation marks, and whether
// all of its words are. Scare quotes and titles of works are no speech: a single
// word, or a few in capitals, amid others.
func (r *reader) verbatim(content []run) (some, all bool) {
	all = true
	for _, c := range content {
		for k := c.lo; k < c.hi; k++ {
			if r.outside(k) {
				all = all && r.words[k].punct != 0
				continue
			}
			q := r.quotation(k)
			some = some || !r.scare(q)
			k = q.hi - 1
		}
	}
	return some || all, all
}

// scare reports whether a quotation amid other words is a scare quote or a
// title rather than speech.
func (r *reader) scare(q run) bool {
	words, capitals := 0, 0
	for k := q.lo; k < q.hi; k++ {
		if r.words[k].punct != 0 {
			continue
		}
		words++
		if r.shaped(k, capital|number) || r.is(k, english.Determiner|english.Preposition|english.Coordinator) && words > 1 {
			capitals++
		}
	}
	return words > 1 && capitals == words && r.shaped(q.lo+1, capital)
}

// speech reports whether the source is said to speak: beside a quotation, or by
// a verb of stating or asking.
func (r *reader) speech(x *relation) bool {
	switch x.construct {
	case accordingTo, colon, labelled, headline, transcript, dash, tagAfter, tagPlain, tagInside, tagOther, leadIn, toQuote:
		return true
	}
	if x.head < 0 || !r.words[x.head].cue.Is(english.Speech) || !r.words[x.head].cue.Is(english.Verb) {
		return false
	}
	a := r.attitude(x)
	return a == AttitudeStatement || a == AttitudeQuestion || a == AttitudeEvidence
}

// lemma returns the word that carries the cue, "" where it is none.
func (r *reader) lemma(x *relation) string {
	if x.head < 0 {
		return ""
	}
	return english.Lemma(r.words[x.head].cue.Lemma())
}

// spokenTo returns the person spoken to, where the cue has one: "reporters" in
// "told reporters".
func (r *reader) spokenTo(x *relation) article.Span {
	k := x.cue.hi
	if x.head < 0 || !r.words[x.head].cue.Is(english.Addressee) || k >= len(r.words) || x.source.has(k) {
		return article.Span{}
	}
	s := r.sentence(int(r.words[x.head].sent))
	e := r.hearer(k, s)
	for _, c := range x.content {
		if c.lo >= k {
			e = min(e, c.lo)
		}
	}
	for j := k + 1; j+1 < e; j++ {
		if r.is(j, english.Preposition) && r.is(j+1, english.Time) {
			e = j // "told the council on Tuesday"
		}
	}
	for e > k && (r.words[e-1].punct != 0 && !r.closes(e-1) || r.is(e-1, english.Preposition)) {
		e--
	}
	return r.span(run{k, max(e, k)})
}
