package quote

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves pronouns that are sources, as in "..., he said. He added ...". They mostly
// refer to the previous speaker rather than to whoever that speaker mentioned last.

// A pronoun is an attribution whose source is a pronoun, or another word for somebody already
// mentioned: "he", "they", "it", "both".
type pronoun struct {
	*memory
	x    *speech.Proposal // the attribution
	k    int              // its first token
	whom *entity.Actor    // whom its mention is of, nil for nobody
}

// goesOn returns who speaks in the attribution. It is the previous speaker if the antecedent
// that package entity chose was mentioned last within what that speaker said. It is somebody
// else if the content names that antecedent, as nobody calls themselves by name.
func (p *pronoun) goesOn() voice {
	t, k := p.text, p.k
	if p.nobodyGoesOn() {
		return voice{}
	}
	if p.whom == nil && t.Word(k, "they") && !p.one && isBody(p.latest.speaker) && len(p.latest.joint) == 0 && p.since(k) <= 1 {
		return p.latest // "Prosecutors said Lund and Holm had met. They said ..."
	}
	if p.whom == nil {
		if both := p.both(); len(both) > 1 {
			return voice{speaker: both[0], joint: both}
		}
	}
	if p.x.Source.Len() != 1 {
		return voice{speaker: p.whom}
	}
	if p.addsTo() {
		return voice{}
	}
	if a := p.suing(); a != p.whom {
		return voice{speaker: a}
	}
	if a := p.goesOnAsIt(); a != p.whom {
		return voice{speaker: a}
	}
	if a := p.opens(); a != nil {
		return voice{speaker: a}
	}
	last := p.latest
	if last.speaker == p.whom || p.since(min(k, p.x.Content[0].First)) > 1 {
		last = voice{}
	}
	switch {
	case t.Is(k, english.Masculine|english.Feminine):
		if v := p.goesOnAsPerson(last); v.speaker != p.writer.of(p.writes) {
			return v
		}
		return voice{} // whoever writes "I" is not "he"
	case last.speaker != nil && p.goesOnAsBody(last):
		return last
	}
	return voice{speaker: p.whom}
}

// nobodyGoesOn reports whether "they" or "it" refers to several people or a document without
// a name that spoke just before, rather than to the antecedent mentioned last in what they
// said: "Prosecutors said Lund and Holm had met. They said ...".
func (p *pronoun) nobodyGoesOn() bool {
	t, k := p.text, p.k
	if p.x.Source.Len() != 1 || len(p.said) == 0 || p.latest.speaker != nil || p.since(k) > 1 {
		return false
	}
	switch {
	case t.Word(k, "they"):
		whom := p.whom
		if whom == nil {
			if both := p.both(); len(both) > 1 {
				whom = both[0]
			}
		}
		return !p.one && whom != nil && within(t, p.lastNamed(whom, k), p.said)
	case t.Word(k, "it"):
		return p.document && p.whom != nil && p.spokenOf(p.whom)
	}
	return false
}

// opens returns the speaker named right before the quotation that the pronoun follows: Ida
// Holm in "Ida Holm said, “...,” she said". It is nil if there is none.
func (p *pronoun) opens() *entity.Actor {
	t, q := p.text, p.x.Content[0].First
	if q < 3 || p.k < q || t.Outside(q) || t.Sentence(q-3) != t.Sentence(q) || !t.Punct(q-1, ',') && !t.Punct(q-1, ':') {
		return nil
	}
	if c := t.Cue(q - 2); !c.Is(english.Speech) || !c.Is(english.Verb) {
		return nil
	}
	return p.atToken(q - 3).personNamed()
}

// goesOnAsBody reports whether "they" or "it" refers to last, the previous speaker, rather
// than to the antecedent that package entity chose.
func (p *pronoun) goesOnAsBody(last voice) bool {
	t, k := p.text, p.k
	person := last.speaker.Kind == entity.KindPerson
	switch {
	case t.Word(k, "they"):
		return p.whom == nil && !p.first && (len(last.joint) > 0 || isBody(last.speaker))
	case t.Word(k, "it") && len(last.joint) == 0:
		return (!person || p.document) && (p.whom == nil || p.spokenOf(p.whom) || t.Lemma(p.x) == "add" && !p.named(last.speaker, p.x.Content) || p.document && !p.acted(p.whom, p.from, k))
	}
	return false
}

// both returns the actors that a word for several refers to, nil if they are not known.
func (p *pronoun) both() []*entity.Actor {
	word, ok := p.plural(p.x.Source)
	if !ok {
		return nil
	}
	both := word.several()
	if len(both) < 2 && word.two && word.noun < 0 {
		return p.latest.joint
	}
	return both
}

// addsTo reports whether the pronoun, for one person, continues in the next sentence what
// somebody without a name said, "A nurse said it was late. She added ...", or "it", later in the
// paragraph or the next, what a body without one did.
func (p *pronoun) addsTo() bool {
	t, k := p.text, p.k
	if t.Lemma(p.x) != "add" || p.latest.speaker != nil || p.since(k) > 1 || len(p.said) == 0 {
		return false
	}
	if t.Word(k, "it") {
		return !p.stranger
	}
	if p.since(k) != 0 || !t.Is(k, english.Masculine|english.Feminine) {
		return false
	}
	last := p.said[len(p.said)-1]
	return last.End <= k && t.Sentence(k)-t.Sentence(last.First) <= 1 && p.stranger
}

// suing returns the subject of the sentence before if the pronoun is "it" and its content
// names the antecedent that package entity chose: "Vale sued Kelder. It said Kelder had ...".
// Otherwise it returns that antecedent.
func (p *pronoun) suing() *entity.Actor {
	t, k := p.text, p.k
	if t.Word(k, "it") && p.whom != nil && t.Outside(p.x.Content[0].First) && p.named(p.whom, p.x.Content) {
		if a, ok := p.subject(); ok {
			return a
		}
	}
	return p.whom
}

// subject returns the body that the sentence before the pronoun begins with, or nil if the
// name there belongs to no known actor. It returns false if there is no name there.
func (p *pronoun) subject() (*entity.Actor, bool) {
	t, k := p.text, p.k
	s := sentenceBefore(t, k, 0)
	if s.Empty() || t.SentenceAt(k).First != k {
		return nil, false
	}
	first := s.First
	if t.Is(first, english.Determiner) {
		first++
	}
	if m := p.atToken(first); m != nil {
		return m.actor, m.Form.Named() && m.actor.Kind != entity.KindPerson
	}
	return nil, t.Tag(first) == article.PROPN && t.Verb(first+1)
}

// reach is how many mentions back the antecedent of a pronoun is looked for.
const reach = 12

// spokenOf reports whether the last mention of an actor before the pronoun is in its content
// or in that of the attribution before it, or before that attribution or in its source.
func (p *pronoun) spokenOf(a *entity.Actor) bool {
	t, at := p.text, p.lastBefore(a, p.k)
	if at >= 0 && within(t, at, p.x.Content) && t.Is(tokenAt(t, at), english.FirstSingular) {
		// It is who speaks, unless somebody else did just before.
		if p.since(p.k) > 1 || p.x.Content[0].First > p.k {
			return false
		}
		at = p.lastBefore(a, p.x.Content[0].First)
		return at >= 0 && (at < p.from || within(t, at, p.said))
	}
	return at >= 0 && (within(t, at, p.x.Content) || within(t, at, p.said) || at < p.from ||
		at < p.until && p.latest.speaker != nil &&
			p.latest.speaker == p.person) // "Vale spokeswoman Ida Holm"
}

// besideLast reports whether the last mention of the antecedent is in the sentence that names
// the previous speaker, but not at its beginning.
func (p *pronoun) besideLast() bool {
	t, at := p.text, p.lastBefore(p.whom, p.k)
	if at < 0 {
		return false
	}
	s := t.SentenceAt(tokenAt(t, p.from))
	return at > t.Start(s.First) && t.Sentence(tokenAt(t, at)) == t.Sentence(s.First)
}

// lastIn reports whether the last mention of an actor before the pronoun is in some content.
func (p *pronoun) lastIn(a *entity.Actor, content []text.Range) bool {
	t, at := p.text, p.lastBefore(a, p.k)
	if at < 0 || !within(t, at, content) {
		return false
	}
	i := tokenAt(t, at)
	if t.Is(i, english.FirstSingular) {
		return false // it is who speaks
	}
	return t.Outside(i) || !t.Is(i, english.Masculine|english.Feminine) || !spokenAsI(t, content)
}

// lastBefore returns where the last mention of an actor before token k is, -1 if
// there is none.
func (m *memory) lastBefore(a *entity.Actor, k int) int {
	n := mentionsOfBefore(a, m.text.Start(k))
	for n > 0 && slices.Contains(m.overruled, a.Mentions[n-1].Start) {
		n--
	}
	if n == 0 {
		return -1
	}
	return a.Mentions[n-1].Start
}

// surnameFirst reports whether a name begins with the surname, as a hyphen in the word after
// it tells: "Lee Ji-ho".
func surnameFirst(name string) bool {
	_, rest, ok := strings.Cut(name, " ")
	i := strings.IndexByte(rest, '-')
	return ok && 0 < i && i+1 < len(rest) && !strings.Contains(rest, " ") && 'a' <= rest[i+1] && rest[i+1] <= 'z'
}
