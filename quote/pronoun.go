package quote

import (
	"slices"
	"sort"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves the pronouns of running reports: "..., he said. He added ...".
// They go on with who spoke before rather than with whom that person spoke of.

// goesOn returns who speaks in an attribution whose source is a pronoun for v:
// the one who spoke before it, where v was mentioned last in what was said, or
// somebody else, where v is named in what the pronoun says.
func (m *memory) goesOn(x *speech.Proposal, v voice) voice {
	t, k := m.text, x.Source.First
	if m.nobodyGoesOn(x, v) {
		return voice{}
	}
	if v.speaker == nil && t.Word(k, "they") && !m.one && isBody(m.latest.speaker) && len(m.latest.joint) == 0 && t.Paragraph(k)-m.paragraph <= 1 {
		return m.latest // "Prosecutors said Lund and Holm had met. They said ..."
	}
	if v.speaker == nil && several(t, x.Source) {
		if both := m.both(k); len(both) > 1 {
			return voice{speaker: both[0], joint: both}
		}
	}
	if x.Source.Len() != 1 {
		return v
	}
	if m.addsTo(x) {
		return voice{}
	}
	if a := m.suing(x, v); a != v.speaker {
		return voice{speaker: a}
	}
	if w := m.goesOnAsIt(x, v); w.speaker != v.speaker {
		return w
	}
	if a := m.opens(x); a != nil {
		return voice{speaker: a}
	}
	last := m.latest
	if last.speaker == v.speaker || t.Paragraph(k)-m.paragraph > 1 {
		last = voice{}
	}
	switch {
	case t.Is(k, english.Masculine|english.Feminine):
		return m.goesOnAsPerson(x, v, last)
	case last.speaker != nil && m.goesOnAsBody(x, v, last):
		return last
	}
	return v
}

// nobodyGoesOn reports whether the source of x is "they" or "it" for several people or a
// document without a name that spoke just before, rather than for v, mentioned last in what
// they said: "Prosecutors said Lund and Holm had met. They said ...".
func (m *memory) nobodyGoesOn(x *speech.Proposal, v voice) bool {
	t, k := m.text, x.Source.First
	if x.Source.Len() != 1 || len(m.said) == 0 || m.latest.speaker != nil || t.Paragraph(k)-m.paragraph > 1 {
		return false
	}
	switch {
	case t.Word(k, "they"):
		if v.speaker == nil {
			if both := m.both(k); len(both) > 1 {
				v.speaker = both[0]
			}
		}
		return !m.one && v.speaker != nil && within(t, m.lastNamed(v.speaker, k), m.said)
	case t.Word(k, "it"):
		return m.document && v.speaker != nil && m.spokenOf(x, v.speaker)
	}
	return false
}

// opens returns who is said to speak right before the quotation that a pronoun follows: Ida
// Holm in "Ida Holm said, “...,” she said"; nil if it is nobody.
func (m *memory) opens(x *speech.Proposal) *entity.Actor {
	t, q := m.text, x.Content[0].First
	if q < 3 || x.Source.First < q || t.Outside(q) || t.Sentence(q-3) != t.Sentence(q) || !t.Punct(q-1, ',') && !t.Punct(q-1, ':') {
		return nil
	}
	if c := t.Cue(q - 2); !c.Is(english.Speech) || !c.Is(english.Verb) {
		return nil
	}
	p := m.atToken(q - 3)
	if p == nil || !p.Form.Named() || p.actor.Kind != entity.KindPerson {
		return nil
	}
	return p.actor
}

// goesOnAsBody reports whether "they" or "it" goes on with last, who spoke before, rather than
// with v.
func (m *memory) goesOnAsBody(x *speech.Proposal, v, last voice) bool {
	t, k := m.text, x.Source.First
	person := last.speaker.Kind == entity.KindPerson
	switch {
	case t.Word(k, "they"):
		return v.speaker == nil && !m.first && (len(last.joint) > 0 || !person)
	case t.Word(k, "it") && len(last.joint) == 0:
		return (!person || m.document) && (v.speaker == nil || m.spokenOf(x, v.speaker) || m.document && !m.acted(v.speaker, m.from, k))
	}
	return false
}

// both returns those for whom the word for several at token k stands, nil if there are none.
func (m *memory) both(k int) []*entity.Actor {
	both := m.before(k)
	if len(both) < 2 && !m.text.Word(k, "they") {
		return m.latest.joint
	}
	return both
}

// addsTo reports whether the source of x, a pronoun for one person, goes on in the next
// sentence with what somebody without a name said: "A nurse said it was late. She added
// ...".
func (m *memory) addsTo(x *speech.Proposal) bool {
	t, k := m.text, x.Source.First
	if !t.Is(k, english.Masculine|english.Feminine) || t.Lemma(x) != "add" || m.latest.speaker != nil || m.paragraph != t.Paragraph(k) || len(m.said) == 0 {
		return false
	}
	last := m.said[len(m.said)-1]
	return last.End <= k && t.Sentence(k)-t.Sentence(last.First) <= 1 && m.stranger
}

// suing returns the subject of the sentence before where the source of x is "it" and says
// something of v by name: "Vale sued Kelder. It said Kelder had ..."; else who v is.
func (m *memory) suing(x *speech.Proposal, v voice) *entity.Actor {
	t, k := m.text, x.Source.First
	if t.Word(k, "it") && v.speaker != nil && t.Outside(x.Content[0].First) && m.named(v.speaker, x.Content) {
		if a, ok := m.subject(k); ok {
			return a
		}
	}
	return v.speaker
}

// subject returns the body with whose name the sentence before the one of token k begins,
// nil where it is a name of nobody known. It is false where that is no name.
func (m *memory) subject(k int) (*entity.Actor, bool) {
	t := m.text
	s := t.SentenceAt(k)
	if s.First != k || s.First == 0 || t.Paragraph(s.First) != t.Paragraph(s.First-1) {
		return nil, false
	}
	first := t.SentenceAt(s.First - 1).First
	if t.Is(first, english.Determiner) {
		first++
	}
	if p := m.atToken(first); p != nil {
		return p.actor, p.Form.Named() && p.actor.Kind != entity.KindPerson
	}
	return nil, t.Tag(first) == article.PROPN && t.Verb(first+1)
}

// several reports whether a source is only a word for several who are known: "they",
// "both", "the two", "the two men", "the pair".
func several(t *speech.Text, src text.Range) bool {
	k := src.First
	switch {
	case src.Len() == 1:
		return t.Word(k, "they") || t.Word(k, "both")
	case src.Len() == 2 && t.Word(k, "both"):
		return forSeveral(t, k+1)
	case !t.Word(k, "the"):
		return false
	case src.Len() == 2:
		return t.Used(k+1, english.Pair)
	}
	return src.Len() == 3 && t.Word(k+1, "two") && forSeveral(t, k+2)
}

// reach is how many mentions back the antecedent of a pronoun is looked for.
const reach = 12

// spokenOf reports whether the last mention of an actor before the source of x
// is in what x or the attribution before it says, or before that attribution.
func (m *memory) spokenOf(x *speech.Proposal, a *entity.Actor) bool {
	at := m.lastBefore(a, x.Source.First)
	if at >= 0 && within(m.text, at, x.Content) && m.text.Is(tokenAt(m.text, at), english.FirstSingular) {
		// It is who speaks, unless somebody else did just before.
		if m.text.Paragraph(x.Source.First)-m.paragraph > 1 || x.Content[0].First > x.Source.First {
			return false
		}
		at = m.lastBefore(a, x.Content[0].First)
		return at >= 0 && (at < m.from || within(m.text, at, m.said))
	}
	return at >= 0 && (within(m.text, at, x.Content) || within(m.text, at, m.said) || at < m.from)
}

// besideLast reports whether the last mention of an actor before token k is in the sentence in
// which the one who spoke before is named, but is not where it begins.
func (m *memory) besideLast(a *entity.Actor, k int) bool {
	t := m.text
	at := m.lastBefore(a, k)
	if at < 0 {
		return false
	}
	s := t.SentenceAt(tokenAt(t, m.from))
	return at > t.Article.Tokens[s.First].Start && t.Sentence(tokenAt(t, at)) == t.Sentence(s.First)
}

// lastIn reports whether the last mention of an actor before token k is in some
// content.
func (m *memory) lastIn(a *entity.Actor, k int, content []text.Range) bool {
	at := m.lastBefore(a, k)
	if at < 0 || !within(m.text, at, content) {
		return false
	}
	i := tokenAt(m.text, at)
	if m.text.Is(i, english.FirstSingular) {
		return false // it is who speaks
	}
	return m.text.Outside(i) || !m.text.Is(i, english.Masculine|english.Feminine) || !spokenAsI(m.text, content)
}

// lastBefore returns where the last mention of an actor before token k is, -1 if
// there is none.
func (m *memory) lastBefore(a *entity.Actor, k int) int {
	at := m.text.Article.Tokens[k].Start
	n := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].Start >= at })
	for n > 0 && slices.Contains(m.overruled, a.Mentions[n-1].Start) {
		n--
	}
	if n == 0 {
		return -1
	}
	return a.Mentions[n-1].Start
}

// firstWord returns the first word of a name.
func firstWord(name string) string {
	for i := range len(name) {
		if name[i] == ' ' {
			return name[:i]
		}
	}
	return name
}

// surnameFirst reports whether a name begins with the surname, as a hyphen in the word after
// it tells: "Lee Ji-ho".
func surnameFirst(name string) bool {
	_, rest, ok := strings.Cut(name, " ")
	i := strings.IndexByte(rest, '-')
	return ok && 0 < i && i+1 < len(rest) && !strings.Contains(rest, " ") && 'a' <= rest[i+1] && rest[i+1] <= 'z'
}
