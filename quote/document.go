package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves documents as sources, "the letter said", to their authors, whom the text
// gave before: "said in a letter", "a poll by Vale Security", "published a post".

// A document is what somebody spoke in.
type document struct {
	maker *entity.Actor
	at    int // the token of its noun
}

// noteDocuments records the documents in which the speaker of x spoke: its source, and
// phrases before the source or after the cue.
func (m *memory) noteDocuments(x *speech.Proposal, speaker *entity.Actor) {
	t := m.text
	if np := inDocument(t, x); !np.Empty() {
		if a := m.maker(np, np.End-1); a != nil {
			m.noteDocument(np.End-1, a) // "In a Vale statement, she said"
		} else {
			m.noteDocument(np.End-1, speaker)
		}
	}
	for _, r := range [...]text.Range{x.Source, beforeCue(x), {First: x.Cue.First, End: afterCue(t, x)}} {
		for k := r.First; k < r.End; k++ {
			m.noteDocument(k, speaker)
		}
	}
}

// beforeCue returns the tokens between the source of x and the cue after it: "Holm in a
// letter said".
func beforeCue(x *speech.Proposal) text.Range {
	const most = 8
	if x.Cue.Empty() || x.Source.End > x.Cue.First || x.Cue.First > x.Source.End+most {
		return text.Range{}
	}
	return text.Range{First: x.Source.End, End: x.Cue.First}
}

// noteDocument records the author of a document, if token k is a noun for one.
func (m *memory) noteDocument(k int, maker *entity.Actor) {
	t := m.text
	if !t.Is(k, english.Artifact|english.Saying) || t.Verb(k) {
		return
	}
	if m.documents == nil {
		m.documents = map[string]document{}
	}
	d := document{maker, k}
	m.documents[strings.ToLower(t.String(k))] = d
	m.documents[""] = d
}

// inDocument returns the noun phrase after "in" or "on" that begins the sentence of x, before
// its source: "In a letter to the council, she said".
func inDocument(t *speech.Text, x *speech.Proposal) text.Range {
	s := t.SentenceAt(x.Source.First)
	k := s.First + 1
	if !t.Word(s.First, "in") && !t.Word(s.First, "on") || !t.Is(k, english.Indefinite|english.Possessive) {
		return text.Range{}
	}
	end := k + 1
	for end < x.Source.First && end < k+introducing && (t.Sign(end) == 0 || t.Punct(end, '-')) &&
		t.Tag(end) != article.ADP && !t.Verb(end) {
		end++
	}
	if end == x.Source.First {
		return text.Range{}
	}
	for t.Is(end-1, english.Calendar|english.Time) || t.Used(end-1, english.Around) {
		end-- // "In a post late Monday, she said"
	}
	return text.Range{First: s.First + 1, End: end}
}

// afterCue returns the token after the cue of x, or after its source if that follows the cue,
// and after a phrase for a document there: "said in a letter", "says Vale Mines in an
// analysis".
func afterCue(t *speech.Text, x *speech.Proposal) int {
	const most = 4
	end := x.Cue.End
	if x.Cue.Empty() {
		return end
	}
	if x.Source.First == end {
		end = x.Source.End
	}
	last := end + most
	for s := t.SentenceAt(x.Cue.First); end < s.End && end < last && !x.Contains(end) && t.Sign(end) == 0; {
		end++
	}
	return end
}

// madeBy returns the author of the document that a description refers to, if it has no
// modifiers: "the report", but not "the monthly report".
func (m *memory) madeBy(of description) *entity.Actor {
	src, head, word := of.src, of.head, strings.ToLower(of.word)
	if head != src.First+1 {
		return m.ofBody(of)
	}
	a, at := m.madeBefore(src.First, word)
	d := m.documents[word]
	if any := m.documents[""]; !m.text.Word(src.First, "the") && any.at > max(d.at, at) {
		return any.maker // "the findings of Vale ... This survey"
	}
	switch {
	case a != nil && (d.maker == nil || at > d.at || a == m.signedBy(at)):
		return a
	case d.maker != nil && (d.at >= at || !anew(m.text, at)):
		return d.maker
	case at >= 0:
		return nil // "A report says ... The report adds"
	}
	d = m.documents[""] // "said in a letter ... The message said"
	a = d.maker
	if a == nil && !m.text.Is(head, english.Artifact) {
		a = m.recent(src) // "The council announced ... The announcement said"
	}
	if isPerson(a) && m.text.Is(head, english.OrganizationNoun) {
		return nil // "the paper" is not what somebody wrote in an email
	}
	return a
}

// issuedBy returns the actor whom a description of a document says that it is by, where that is a
// description too: "a paper published by the institute". It is nil for others.
func (m *memory) issuedBy(of description) *entity.Actor {
	t, k := m.text, of.head+1
	if t.Is(k, english.Issuing) {
		k++
	}
	if !t.Word(k, "by") || !t.Word(k+1, "the") {
		return nil
	}
	end := k + 2
	for end < of.src.End && (t.Noun(end) || t.Tag(end) == article.ADJ) {
		end++
	}
	return m.recall(text.Range{First: k + 1, End: end})
}

// ofBody returns the body whose document a description refers to, if a noun for the body
// comes before it: "the ministry statement", "the station's Web site".
func (m *memory) ofBody(d description) *entity.Actor {
	t, src, k := m.text, d.src, d.src.First+1
	if d.head != k+1 && !t.Shaped(k, speech.Owner) || posted(t, d.head) {
		return nil
	}
	if a := m.documents[strings.ToLower(d.word)].maker; a != nil && a.Kind == entity.KindOrganization &&
		text.HasWord(a.Name, withoutOwner(t, k)) {
		return a // "The Rivers Ministry said in a statement ... the ministry statement"
	}
	body := text.Range{First: src.First, End: k + 1}
	a := m.speaker(body)
	switch {
	case a != nil || t.Is(k, english.Artifact|english.Saying):
	case t.Word(src.First, "the"):
		a = m.recall(body)
	default:
		a = m.describe(body, k).shortened()
	}
	if !isBody(a) {
		return nil
	}
	return a
}

// farDocument is how many tokens back the first mention of a document is looked for.
const farDocument = 300

// madeBefore looks back from token k for a document with the noun word. It returns the author
// of the last one whose author the text gives, "a poll by Vale Security", and the token of
// its noun. If it comes to a document that is introduced without an author, it returns nil
// and the token of that noun; nil and -1 if there is neither.
func (c *cast) madeBefore(k int, word string) (*entity.Actor, int) {
	t := c.text
	for i := k - 1; i >= max(0, k-farDocument); i-- {
		if !t.Word(i, word) || !t.Noun(i) {
			continue
		}
		if a := c.signedBy(i); a != nil {
			return a, i
		}
		first, s := phraseStart(t, i), t.SentenceAt(i)
		if a := c.maker(text.Range{First: first, End: min(s.End, i+introducing)}, i); a != nil {
			return a, i
		}
		if a := c.issuer(s, first); a != nil {
			return a, i
		}
		if t.Is(first-1, english.Indefinite) || anew(t, i) || first < i && t.Shaped(first, speech.Capital|speech.Number) && t.Noun(i) {
			return nil, i
		}
	}
	return nil, -1
}

// phraseStart returns the first token of the run of nouns and adjectives that ends with token
// i.
func phraseStart(t *speech.Text, i int) int {
	first, s := i, t.SentenceAt(i)
	for first > s.First && first > i-introducing && (t.Noun(first-1) || t.Tag(first-1) == article.ADJ) {
		first--
	}
	return first
}

// anew reports whether the document at token i is a new one: "another post", "issued a
// statement".
func anew(t *speech.Text, i int) bool {
	if t.Used(i-1, english.Another) {
		return true
	}
	first := phraseStart(t, i)
	return t.Is(first-1, english.Indefinite) && t.Is(first-2, english.Issuing)
}

// signedBy returns the person who signed the document at token i: "The letter, signed by Ida
// Holm,". It is nil if the text does not say.
func (c *cast) signedBy(i int) *entity.Actor {
	t := c.text
	k := i + 1
	if t.Punct(k, ',') {
		k++
	}
	if !t.Word(k, "signed") || !t.Word(k+1, "by") {
		return nil
	}
	s := t.SentenceAt(i)
	return c.speaker(text.Range{First: k + 2, End: min(s.End, k+2+introducing)})
}

// issuer returns the subject of a verb of publishing in the sentence s whose object is the
// document at token first, its article left out: "Ida Holm published a post". It is nil if
// there is none.
func (c *cast) issuer(s text.Range, first int) *entity.Actor {
	t := c.text
	k := first - 2 // the verb
	if t.Is(k, english.FirstSingular|english.FirstPlural) {
		k-- // "wrote me a letter"
	}
	if k <= s.First || !t.Is(first-1, english.Determiner) || !t.Is(k, english.Issuing) && !t.Word(k, "wrote") {
		return nil
	}
	m := c.atToken(k - 1)
	clause := k - 1
	for clause > s.First && !t.Punct(clause-1, ',') {
		clause--
	}
	if m == nil || m.Form == entity.FormDemonym || c.prepositionBefore(clause, k) {
		return nil
	}
	return m.actor
}
