package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file turns what was decided into the values of the package.

// resolve returns attributions as quotes and claims, with who speaks and what
// else the text says of each.
func resolve(t *speech.Text, found []speech.Proposal, actors []*entity.Actor, o *options) ([]Quote, []Claim) {
	c := newCast(t, actors)
	return values(t, found, c.voices(found), c, o)
}

// values returns attributions, whose speakers are given, as quotes and claims.
func values(t *speech.Text, found []speech.Proposal, voices []voice, c *cast, o *options) (quotes []Quote, claims []Claim) {
	for i := range found {
		t.Check(i)
		x := &found[i]
		if float64(x.Chance) < 1000*o.minimum || !o.wants(t, x) {
			continue
		}
		a := Attribution{
			Source:     sourceSpan(t, x.Source),
			Cue:        t.Span(x.Cue),
			Content:    c.spans(x.Content),
			Speaker:    voices[i].speaker,
			Speakers:   voices[i].meant,
			Candidates: voices[i].others,
			Addressee:  addressee(t, x),
			Time:       saidWhen(t, x),
			Confidence: float64(x.Chance) / 1000,
			Rule:       Rule{x.Rule.Name, t.Lemma(x)},
		}
		a.About = c.about(a.Content)
		a.Quotes, a.Claims = values(t, x.Inner, c.voices(x.Inner), c, o)
		switch verbatim, all := verbatim(t, x.Content); {
		case all || x.Rule.Verbatim:
			quotes = append(quotes, Quote{Attribution: a, Kind: KindDirect})
		case verbatim:
			quotes = append(quotes, Quote{Attribution: a, Kind: KindMixed})
		case o.quotes:
		default:
			claims = append(claims, Claim{Attribution: a, Attitude: attitudeOf(t, x), Negated: negated(t, x), Hedged: hedged(t, x)})
		}
	}
	return quotes, claims
}

// sourceSpan returns the bytes of a source, without the ending that makes it an
// owner or that is a verb: "Kerry" of "Kerry's", "he" of "he's".
func sourceSpan(t *speech.Text, p text.Range) article.Span {
	s := t.Span(p)
	last := p.End - 1
	if p.Empty() || t.Is(last, english.Time) || !t.Shaped(last, speech.Owner) && !t.Is(last, english.Be|english.Have|english.Modal) {
		return s
	}
	word := t.String(last)
	const longestEnding = 6
	if i := strings.LastIndexAny(word, "'’"); i > 0 && len(word)-i <= longestEnding+utf8.UTFMax {
		s.End -= len(word) - i
	}
	return s
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
