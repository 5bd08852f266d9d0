package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells by what a description of one person says, and what the article calls somebody, that
// it cannot mean them.

// mayBe reports whether a definite description of somebody may mean the person a: nothing in it
// or in the roles of a is against it.
func (d description) mayBe(a *entity.Actor) bool {
	t, src, head := d.text, d.src, d.head
	ranked := false
	for k := src.First; k < head; k++ {
		if t.Shaped(k, speech.Owner) {
			return false // "the minister's adviser"
		}
		ranked = ranked || t.Is(k, english.Rank)
	}
	if d.restricted(a) || d.otherGender(a) || d.inFront(a) {
		return false
	}
	if lexicon.Spokesperson(d.word) {
		return hasRole(a, d.word) || head > src.First+1 && d.speaksFor(a)
	}
	return (holds(a, d.word, ranked) || d.forLife(a)) && !d.besides(a) && !d.otherPortfolio(a) && !d.otherParty(a) && !d.otherNation(a) && !d.offBench(a) && !d.ofOtherBody(a)
}

// ofOtherBody reports whether a description is of somebody of a body, "the Vale United striker", and the
// article says what a person is of other bodies alone.
func (d description) ofOtherBody(a *entity.Actor) bool {
	m := d.atToken(d.src.First + 1)
	if m == nil || m.bodyNamed() == nil || d.nameEnd(d.src.First+1, d.src) != d.head {
		return false
	}
	other := false
	for i := range a.Affiliations {
		switch b := a.Affiliations[i].Actor; {
		case b == m.actor:
			return false
		case b.Kind == entity.KindOrganization:
			other = true
		}
	}
	name := m.In(d.text.Article.Text)
	for _, role := range a.Roles {
		before, _, ok := strings.Cut(role, " "+d.word)
		switch {
		case strings.Contains(role, name):
			return false
		case ok && upper(text.LastWord(before)):
			other = true
		}
	}
	t := d.text
	for i := range a.Mentions[:min(len(a.Mentions), farthest)] {
		if n := &a.Mentions[i]; n.Form.Named() && n.Start < d.at {
			if k := tokenAt(t, n.Start); t.Word(k-1, d.word) && t.Shaped(k-2, speech.Capital) && d.atToken(k-2) != nil && d.atToken(k-2).actor != m.actor {
				return true // "Lyon Rovers striker Ida Holm"
			}
		}
	}
	return other
}

// inFront reports whether the phrase before the clause of a description ends with a preposition and
// the person a, who is not its subject then: "Led by Ida Holm, the witness said".
func (d description) inFront(a *entity.Actor) bool {
	t := d.text
	first := t.SentenceAt(d.src.First).First
	k := d.src.First - 1
	if k <= first || !t.Punct(k, ',') {
		return false
	}
	m := d.atToken(k - 1)
	if m == nil || m.actor != a || !m.Form.Named() {
		return false
	}
	for k--; k > first && (t.Start(k-1) >= m.Start || t.Shaped(k-1, speech.Capital) || t.Is(k-1, english.Title)); k-- {
	}
	return k > first && t.Is(k-1, english.Preposition) && !t.Is(k-1, english.Subordinator)
}

// restricted reports whether a description says more than an office that the article gives a person:
// "the officer who had caught him", "the mayor of Lyon", "the Auditor-General".
func (d description) restricted(a *entity.Actor) bool {
	t, src, head := d.text, d.src, d.head
	if t.Is(head+1, english.Relative) && head+1 < src.End {
		return true
	}
	if k := head - 2; k > src.First && glued(t, k) && t.Shaped(k, speech.Capital) && t.Shaped(head, speech.Capital) && !d.said(a, k) {
		return true
	}
	if !t.Word(head+1, "of") {
		return false
	}
	for k, end := head+2, firstPart(t, src); k < end; k++ {
		if d.atToken(k).named() != nil || t.Shaped(k, speech.Capital) && t.Shaped(head, speech.Capital) && !t.Word(head, "head") && !d.said(a, head) {
			return true // "the Director of Public Prosecutions"
		}
	}
	return false
}

// otherGender reports whether the noun of a description is for a man and the article calls a person
// "she", or the other way round.
func (d description) otherGender(a *entity.Actor) bool {
	switch lexicon.FindNoun(d.word).Gender() {
	case lexicon.Male:
		return d.calledOther(a, english.Feminine)
	case lexicon.Female:
		return d.calledOther(a, english.Masculine)
	}
	return false
}

// forLife reports whether a description is just a rank that a person had: "retired General Holm" is
// "the general", but the vice-captain not "the captain".
func (d description) forLife(a *entity.Actor) bool {
	return d.src.Len() == 2 && lexicon.FindNoun(d.word).Class() == lexicon.Rank && d.said(a, d.head) && !stands(a, lexicon.DeputyStanding)
}

// stands reports whether a word in the roles of a person says how an office is held: "former",
// "vice-captain".
func stands(a *entity.Actor, how lexicon.Standing) bool {
	return anyWord(a, func(w string) bool {
		w, _, _ = strings.Cut(w, "-")
		return lexicon.StandingOf(w) == how
	})
}

// speaksFor reports whether nothing is against it that a person speaks for those whom a
// description names before its head: "the Vale spokesman".
func (d description) speaksFor(a *entity.Actor) bool {
	for k := d.src.First; k < d.head; k++ {
		if m := d.atToken(k); m.named() != nil && m.actor != a {
			return d.of(a, m.actor, m.Start)
		}
	}
	return true
}

// foreign reports whether a description names somebody, "the Norwegian minister", to whom
// nothing in the roles of a person has to do.
func (d description) foreign(a *entity.Actor) bool {
	for k := d.src.First; k < d.head; k++ {
		if m := d.atToken(k); m != nil && m.actor != a {
			return len(a.Roles) > 0 && !d.of(a, m.actor, m.Start)
		}
	}
	return false
}

// ofOtherCountry reports whether a description names a country, "the Norwegian minister", and the
// article introduces a person as one of another only.
func (d description) ofOtherCountry(a *entity.Actor) bool {
	for k := d.src.First; k < d.head; k++ {
		m := d.atToken(k)
		if m == nil || m.actor.Kind != entity.KindCountry {
			continue
		}
		return !d.of(a, m.actor, m.Start) && d.beside(a, m.Start, func(k int) bool {
			x := d.atToken(k)
			return x != nil && x.actor.Kind == entity.KindCountry && x.actor != m.actor
		})
	}
	return false
}
