package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file turns what was decided into the values of the package.

// resolve returns attributions as quotes and claims, with who speaks and what
// else the text says of each.
func resolve(t *speech.Text, found []speech.Proposal, actors []*entity.Actor, o *options) ([]Quote, []Claim) {
	c := newCast(t, actors)
	defer c.done()
	return values(t, found, c, o)
}

// An outcome is what becomes of an attribution.
type outcome uint8

const (
	unwanted outcome = iota
	direct
	mixed
	claim
)

// outcome returns what becomes of an attribution.
func (o *options) outcome(t *speech.Text, x *speech.Proposal) outcome {
	if o.confidence(x) < o.minimum || !o.wants(t, x) {
		return unwanted
	}
	switch verbatim, all := verbatim(t, x.Content); {
	case all || x.Rule.Verbatim:
		return direct
	case verbatim:
		return mixed
	case o.quotesOnly:
		return unwanted
	}
	return claim
}

// values returns attributions as quotes and claims.
func values(t *speech.Text, found []speech.Proposal, c *cast, o *options) (quotes []Quote, claims []Claim) {
	outcomes := results.Get(len(found))[:len(found)]
	defer results.Put(outcomes)
	var number [claim + 1]int
	pieces := 0
	for i := range found {
		t.Check(i)
		outcomes[i] = o.outcome(t, &found[i])
		number[outcomes[i]]++
		if outcomes[i] != unwanted {
			pieces += len(found[i].Content)
		}
	}
	spans := make([]article.Span, 0, pieces) // of all content
	if n := number[direct] + number[mixed]; n > 0 {
		quotes = make([]Quote, 0, n)
	}
	if n := number[claim]; n > 0 {
		claims = make([]Claim, 0, n)
	}
	m := newMemory(c)
	for i := range found {
		t.Check(i)
		x := &found[i]
		v := m.next(x, found[i+1:])
		switch outcomes[i] {
		case direct, mixed:
			quotes = append(quotes, Quote{Kind: KindDirect})
			q := &quotes[len(quotes)-1]
			spans = q.fill(c, x, &v, spans, o)
			if outcomes[i] == mixed {
				q.Kind = KindMixed
			}
		case claim:
			claims = append(claims, Claim{Attitude: attitudeOf(t, x), Negated: negated(t, x), Hedged: hedged(t, x)})
			spans = claims[len(claims)-1].fill(c, x, &v, spans, o)
		}
	}
	return quotes, claims
}

// results are memory for reuse.
var results room.Pool[outcome]

// confidence returns how likely x is right. The first model tells it, where models were asked.
func (o *options) confidence(x *speech.Proposal) float64 {
	const perMille = 1000
	p := uint32(x.Chance)
	if !o.rules {
		p = uint32((uint64(o.models[0].Confidence(p*crf.One/perMille))*perMille + crf.One/2) / crf.One)
	}
	return float64(p) / perMille
}

// fill sets the fields of a from an attribution in which v speaks. It appends the spans of
// its content to spans.
func (a *Attribution) fill(c *cast, x *speech.Proposal, v *voice, spans []article.Span, o *options) []article.Span {
	t := c.text
	n := len(spans)
	spans = appendSpans(t, spans, x.Content)
	*a = Attribution{
		Source:     c.source(x),
		Cue:        t.Span(x.Cue),
		Content:    spans[n:len(spans):len(spans)],
		Speaker:    v.speaker,
		Speakers:   v.meant,
		Candidates: v.others,
		Addressee:  addressee(t, x),
		Time:       saidWhen(t, x),
		Confidence: o.confidence(x),
		Rule:       Rule{x.Rule.Name, t.Lemma(x)},
	}
	a.About = c.about(a.Content)
	if x.Inner != nil {
		a.Quotes, a.Claims = values(t, *x.Inner, c, o)
	}
	return spans
}

// source returns the bytes of the source of x. They have the ending that makes it an owner,
// "Kerry's" of "Kerry's claim", and not one that is a verb: "Kerry" of "Kerry's calling".
func (c *cast) source(x *speech.Proposal) article.Span {
	t, p := c.text, x.Source
	s := t.Span(p)
	last := p.End - 1
	if p.Empty() || t.Is(last, english.Time) || owns(t, x) ||
		!t.Shaped(last, speech.Owner) && !t.Is(last, english.Be|english.Have|english.Modal) {
		return s
	}
	word := t.String(last)
	const longestEnding = 6
	i := strings.LastIndexAny(word, "'’")
	if i <= 0 || len(word)-i > longestEnding+utf8.UTFMax {
		return s
	}
	if m := c.atToken(last); m == nil || m.Start >= s.End-(len(word)-i) || m.End != s.End {
		s.End -= len(word) - i // but "Christie's" is the name of a firm
	}
	return s
}

// owns reports whether the source of x is the owner of the noun that is its cue.
func owns(t *speech.Text, x *speech.Proposal) bool {
	last := x.Source.End - 1
	return t.Shaped(last, speech.Owner) && !t.Is(last, english.Be|english.Have|english.Modal) &&
		x.Cue.First == x.Source.End && (x.Head < 0 || t.Noun(x.Head))
}

// wants reports whether an attribution is of the kinds asked for.
func (o *options) wants(t *speech.Text, x *speech.Proposal) bool {
	return !o.speech && !o.stance || isSpeech(t, x) || !o.speech && isStance(t, x)
}

// isStance reports whether an attribution is one of what the source believes,
// wants, plans or judges.
func isStance(t *speech.Text, x *speech.Proposal) bool {
	switch attitudeOf(t, x) {
	case AttitudeBelief, AttitudeWish, AttitudeIntention, AttitudeEvaluation, AttitudeQuestion:
		return true
	case AttitudeStatement:
		return !speech.Artifact(t, x.Source)
	}
	return false
}

// isSpeech reports whether the source is said to speak: beside a quotation, or by
// a verb of stating or asking.
func isSpeech(t *speech.Text, x *speech.Proposal) bool {
	if x.Rule.Speech {
		return true
	}
	if c := t.Cue(x.Head); !c.Is(english.Speech) || !c.Is(english.Verb) {
		return false
	}
	a := attitudeOf(t, x)
	return a == AttitudeStatement || a == AttitudeQuestion || a == AttitudeEvidence
}

// verbatim reports whether content has speech in quotation marks, and whether all
// of its words are quoted.
func verbatim(t *speech.Text, content []text.Range) (some, all bool) {
	all = true
	for _, c := range content {
		for k := c.First; k < c.End; k++ {
			if t.Outside(k) {
				all = all && t.Sign(k) != 0
				continue
			}
			q := t.Quotation(k)
			some = some || !isTitle(t, q)
			k = q.End - 1
		}
	}
	return some || all, all
}

// isTitle reports whether a quotation amid other words is the title of a work
// rather than speech: several words with capitals.
func isTitle(t *speech.Text, q text.Range) bool {
	words, capitals := 0, 0
	for k := q.First; k < q.End; k++ {
		if t.Sign(k) != 0 {
			continue
		}
		words++
		if t.Shaped(k, speech.Capital|speech.Number) || t.Is(k, english.Determiner|english.Preposition|english.Coordinator) && words > 1 {
			capitals++
		}
	}
	return words > 1 && capitals == words && t.Shaped(q.First+1, speech.Capital)
}
