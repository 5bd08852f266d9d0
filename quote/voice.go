package quote

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file goes over the attributions of an article in text order, with a memory
// of who spoke.

// A voice is the speaker of an attribution, or all speakers if the source names several.
type voice struct {
	speaker *entity.Actor
	joint   []*entity.Actor

	other *entity.Actor // whom the source stands for by its mention, where speaker is who spoke before
	ahead bool          // speaker is named only later
	rival *entity.Actor // who spoke before, where the pronoun speaker was found by may stand for them too

	meant, others []Speaker
}

// A memory is what is known at one point of the article about who spoke before.
type memory struct {
	*cast
	latest    voice               // who spoke last, empty for somebody without a name
	person    *entity.Actor       // the last person with a name who spoke
	personAt  int                 // the paragraph in which they did
	spoke     voices              // and those before
	bodies    voices              // bodies that spoke
	paragraph int                 // the paragraph in which they did
	from      int                 // the byte where the source begins
	until     int                 // and where it ends
	said      []text.Range        // what they said
	overruled []int               // where the latest pronouns are that stand for another than package entity has it
	couple    []*entity.Actor     // the last two who spoke together
	coupleAt  int                 // the byte where they are named
	hearer    *entity.Actor       // whom somebody has just asked, by "him" or "her"
	document  bool                // it was a document that said it
	stranger  bool                // it was one person of whom the article had not spoken before
	one       bool                // it was not several
	first     bool                // they speak of themselves, as "we"
	documents map[string]document // the latest document of each sort, "" for any
}

// The facts about an article that are the same at all its points. Each is found when it is first asked
// for, also by attributions within others.
type facts struct {
	nation      once                     // the country that the text is about
	police      once                     // the only police that it names
	prosecutors once                     // the only prosecutors' office that it names
	only        once                     // the only person whom it names
	dead        once                     // of whom it is the obituary
	writer      once                     // who says "I" outside of quotations
	opening     int                      // the paragraph after the opening
	labelled    map[*entity.Actor]bool   // whom labels of a transcript name
	signs       map[string]*entity.Actor // of people in labels
}

// A once caches an actor that is looked up at most once.
type once struct {
	actor *entity.Actor
	known bool
}

// of returns the actor, which it finds by look at the first call.
func (o *once) of(look func() *entity.Actor) *entity.Actor {
	if !o.known {
		o.actor, o.known = look(), true
	}
	return o.actor
}

// newMemory returns the memory at the beginning of an article.
func newMemory(c *cast) *memory { return &memory{cast: c} }

// next returns the speakers of an attribution, and records them. Attributions must be passed
// in text order; after are those that follow.
func (m *memory) next(x *speech.Proposal, after []speech.Proposal) voice {
	v := m.voice(x)
	if x.Rule == speech.NoTag {
		if m.ofHeadline(x.Content[0].First) {
			v.speaker = cmp.Or(m.repeats(x.Content[0], after), m.onlyQuoted(after))
		} else {
			v.speaker = m.nextTo(x.Content[0])
		}
	}
	if m.isLocal(x.Source, v.speaker) {
		v.speaker = nil
	}
	if v.speaker == nil && !x.Source.Empty() {
		if v.speaker = m.recall(x.Source); x.Rule == speech.Turn && v.speaker != nil && m.labels()[v.speaker] {
			v.speaker = nil // "HOST:" is none of the others
		}
	}
	v.speaker = m.byLabel(x, v.speaker)
	if v.speaker == nil && !x.Source.Empty() {
		v.speaker = m.possessor(x.Source)
	}
	if both := m.recalledPair(x.Source); len(v.joint) == 0 && both != nil {
		v = voice{speaker: both[0], joint: both}
	}
	if v.speaker = m.sameBody(x, v.speaker); len(v.joint) == 0 {
		v.speaker = m.likelier(x, v.speaker)
	}
	if m.callsByName(x, v.speaker) {
		v.speaker = nil
	}
	p := pronoun{m, x, x.Source.First, v.speaker}
	if w := p.goesOn(); w.speaker != v.speaker {
		if v.speaker != nil {
			m.overrule(x)
		}
		v = voice{speaker: w.speaker, joint: w.joint, other: v.speaker}
	} else {
		v.rival = p.rival()
	}
	if v.speaker == nil && x.Rule != speech.Turn {
		if v.speaker = m.court(x.Source); v.speaker == nil {
			v.speaker = m.nameAhead(x, after)
			v.ahead = v.speaker != nil
		}
	}
	v.meant, v.others = m.likely(x, v)
	m.note(x, v)
	return v
}

// labels returns the actors named by the labels of a transcript.
func (m *memory) labels() map[*entity.Actor]bool {
	if m.labelled == nil {
		m.labelled = map[*entity.Actor]bool{}
		for _, n := range m.mentions {
			if !n.Form.Named() {
				continue
			}
			for _, p := range m.text.Article.ParagraphsAt(n.Span) {
				if p.Speaker.Contains(n.Span) {
					m.labelled[n.actor] = true
				}
			}
		}
	}
	return m.labelled
}

// isLocal reports whether a source says only where somebody is from, "the Londoner", though that has
// been taken for a name.
func (m *memory) isLocal(src text.Range, v *entity.Actor) bool {
	return isPerson(v) && src.Len() == 2 && m.text.Word(src.First, "the") && m.describe(src, src.End-1).local()
}

// initialsSign is before initials among the signs of people, as no surname has it.
const initialsSign = "."

// signsOfPeople returns the people whom the article names in full by their surnames in
// small letters and by their initials; nil for several.
func (m *memory) signsOfPeople() map[string]*entity.Actor {
	signs := map[string]*entity.Actor{}
	add := func(sign string, a *entity.Actor) {
		if b, ok := signs[sign]; ok && b != a {
			a = nil
		}
		signs[sign] = a
	}
	for _, a := range m.everyone {
		if a == nil || len(a.Mentions) == 0 || a.Kind != entity.KindPerson && a.Kind != entity.KindOrganization {
			continue
		}
		last := text.LastWord(a.Name)
		if len(last) == len(a.Name) {
			continue
		}
		add(strings.ToLower(last), a)
		if s := initialsOf(a.Name); s != "" && isPerson(a) {
			add(initialsSign+s, a)
		}
	}
	return signs
}

// maxInitials is how many initials a label has.
const maxInitials = 5

// initialsOf returns the first letters of the words of a name, which hyphens divide
// too, in capitals: "JRP" of Jane Roe-Park. It is "" for names of too many words.
func initialsOf(name string) string {
	var letters [maxInitials]rune
	n := 0
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if n == maxInitials {
			return ""
		}
		first, _ := utf8.DecodeRuneInString(w)
		letters[n] = unicode.ToUpper(first)
		n++
	}
	return string(letters[:n])
}

// overrule records that the source of x is a pronoun that refers to another actor than the
// one package entity chose.
func (m *memory) overrule(x *speech.Proposal) {
	const most = 8
	if len(m.overruled) == most {
		m.overruled = append(m.overruled[:0], m.overruled[1:]...)
	}
	m.overruled = append(m.overruled, m.text.Start(x.Source.First))
}

// voice returns the speakers of an attribution by its source alone.
func (c *cast) voice(x *speech.Proposal) voice {
	joint := c.joint(x.Source)
	if k := x.Source.First; x.Source.Len() == 1 && c.text.Is(k, english.Relative) && k > 0 {
		if n := c.text.Antecedent(k); !n.Empty() {
			joint = c.joint(n) // "Norway and Sweden, which say"
		}
	}
	switch {
	case len(joint) > 0:
		return voice{speaker: joint[0], joint: joint}
	case x.Rule == speech.Answer:
		if a := c.answers(x.Content[0]); a != nil {
			return voice{speaker: a}
		}
		return voice{speaker: c.interviewee(appendSpans(c.text, nil, x.Content))}
	}
	if a, ok := c.ofWhose(x.Source); ok && x.Source.End <= x.Cue.First && x.Cue.First <= x.Source.End+1 {
		return voice{speaker: a}
	}
	if r := c.bodyBehind(x.Source); !r.Empty() {
		return voice{speaker: c.speaker(r)}
	}
	a := c.subjectOfName(x.Source, c.speaker(x.Source))
	if c.oneOfBody(x.Source, a) {
		a = nil
	}
	if a == nil {
		a = c.namedNext(x.Source)
	}
	if a == nil && x.Source.First > 1 && !c.demonym(x.Source.End-1) {
		a = c.apposedTo(x)
	}
	return voice{speaker: a}
}

// namedNext returns the person whose name follows a source that is only a title: "army chief"
// before "Ida Holm". It is nil if there is none.
func (c *cast) namedNext(src text.Range) *entity.Actor {
	t := c.text
	k := src.End
	if src.Empty() || k >= t.Len() || !human(t, k-1) || t.Sentence(k) != t.Sentence(k-1) {
		return nil
	}
	m := c.atToken(k)
	if m.personNamed() == nil || m.Start != t.Start(k) {
		return nil
	}
	return m.actor
}

// subjectOfName returns the person named at the beginning of the sentence before a source
// that is a surname, if they share it with the person a, whom that sentence names later:
// "Anna Park, a sister of Bo Park, left. Park said". Otherwise it returns a.
func (c *cast) subjectOfName(src text.Range, a *entity.Actor) *entity.Actor {
	t := c.text
	if a == nil || src.Len() != 1 || a.Kind != entity.KindPerson || !hasWordAsWritten(a.Name, t.String(src.First)) {
		return a
	}
	before := sentenceBefore(t, src.First, 1)
	first := c.topic(before)
	if first == nil || first == a || !hasWordAsWritten(first.Name, t.String(src.First)) || slices.Contains(c.list(before), a) {
		return a // "Anna and Bo Park left. Park said"
	}
	if !slices.ContainsFunc(mentionsOf(first, t.Span(before)), func(m entity.Mention) bool { return m.Form != entity.FormNominal }) {
		return a // "His wife left. Park said"
	}
	return first
}

// hasWordAsWritten reports whether a word is one of a name, in the same case.
func hasWordAsWritten(name, word string) bool {
	for w := range strings.FieldsSeq(name) {
		if w == word {
			return true
		}
	}
	return false
}

// since returns how many paragraphs lie between the last speaker and token k.
func (m *memory) since(k int) int { return m.text.Paragraph(k) - m.paragraph }

// longestMemory is how many paragraphs back the latest speaker may be.
const longestMemory = 2

// note records an attribution and its speakers.
func (m *memory) note(x *speech.Proposal, v voice) {
	t := m.text
	if x.Source.Empty() || t.Shaped(x.Source.End-1, speech.Owner) && m.latest.speaker != nil &&
		t.SentenceAt(x.Source.First).First != x.Source.First {
		return // "He denied Ida Holm's claim that ...": it is he who goes on
	}
	m.latest, m.paragraph, m.said = v, t.Paragraph(x.Source.First), x.Content
	m.from, m.until = t.Start(x.Source.First), t.End(x.Source.End-1)
	m.first = t.Is(x.Source.First, english.FirstSingular|english.FirstPlural)
	head, _ := m.headOf(x.Source)
	m.noteSource(x.Source, head)
	m.hearer = nil
	if k := x.Cue.End; t.Lemma(x) == "ask" && k < t.Len() && t.Is(k, english.Masculine|english.Feminine) {
		if n := m.atToken(k); n != nil && n.ofPerson() && n.actor != v.speaker {
			m.hearer = n.actor
		}
	}
	if v.speaker == nil {
		if head >= 0 && !t.Is(head, english.Artifact) && human(t, head) {
			m.person = nil
		}
		return
	}
	if len(v.joint) == 2 {
		m.couple, m.coupleAt = v.joint, m.from
	}
	if v.speaker.Kind == entity.KindPerson && len(v.joint) == 0 && !m.first {
		m.person, m.personAt = v.speaker, m.paragraph
		m.spoke.add(v.speaker)
	}
	if isBody(v.speaker) && len(v.joint) == 0 {
		m.bodies.add(v.speaker)
	}
	m.noteDocuments(x, v.speaker)
}

// noteSource records the properties of a source with the head at token head, -1 if it has
// none.
func (m *memory) noteSource(src text.Range, head int) {
	t := m.text
	m.document = head >= 0 && t.Is(head, english.Artifact) || m.document && t.Word(src.First, "it")
	if t.Word(src.First, "one") && src.Len() > 2 && t.Word(src.First+1, "of") {
		m.stranger, m.one = true, true // "one of the farmers"
		return
	}
	m.stranger = head >= 0 && human(t, head) &&
		(phrase.IndefiniteArticle(t.Text, src.First) || t.Is(src.First, english.Possessive) ||
			src.Len() > 1 && (t.Word(src.First, "one") || t.Word(src.First, "another")) ||
			lexicon.Spokesperson(t.String(head)) || head+1 < src.End && t.Is(head+1, english.Relative))
	m.one = head < 0 || !t.Word(head, "police") && !t.Word(head, "they") &&
		!lexicon.FindNoun(t.String(head)).Plural() && !(t.Noun(head) && t.Shaped(head, speech.Plural))
}

// nextTo returns the likely speaker of a quotation without a tag: the topic of the sentence
// before it, the previous speaker, or the topic of the sentence after it, if none of the
// paragraph is before it whose subject is somebody without a name.
func (m *memory) nextTo(q text.Range) *entity.Actor {
	t := m.text
	if k := q.First - 1; k > 0 && t.Paragraph(q.First)-t.Paragraph(k) <= 1 {
		s := t.SentenceAt(k)
		if a := m.officer(s); a != nil {
			return a
		}
		if a := m.topic(s); a != nil {
			return a
		}
		if np := subjectIn(t, s); t.Paragraph(k) == t.Paragraph(q.First) && !np.Empty() {
			if head, _ := m.headOf(np); head >= 0 && (human(t, head) || t.Is(head, english.PersonNoun)) {
				return m.recall(np)
			}
		}
	}
	if a := m.justIntroduced(q); a != nil {
		return a
	}
	if a := m.recent(q); a != nil {
		return a
	}
	if q.End < t.Len() && t.Paragraph(q.End)-t.Paragraph(q.First) <= 1 {
		return m.topic(t.SentenceAt(q.End))
	}
	return nil
}

// officer returns the person whom a sentence begins with as a description of one, "the Vale
// coach", where that is not the first whom it mentions; nil for others.
func (m *memory) officer(s text.Range) *entity.Actor {
	np := subjectIn(m.text, s)
	if np.Empty() || !m.text.Word(np.First, "the") || m.speaker(np) != nil {
		return nil
	}
	if head, _ := m.headOf(np); head < 0 || !human(m.text, head) {
		return nil
	}
	return m.recall(np)
}

// justIntroduced returns the only person whom the paragraph of a quotation without a tag names
// before it, after what was said last: "Ida Holm, 64, mends nets. It is cold there. “...”". It is
// nil if there is none, or several.
func (m *memory) justIntroduced(q text.Range) *entity.Actor {
	t := m.text
	first := t.ParagraphRange(t.Paragraph(q.First)).First
	if first == q.First {
		return nil
	}
	from := t.Start(first)
	if len(m.said) > 0 {
		from = max(from, t.End(m.said[len(m.said)-1].End-1), m.until)
	}
	if from >= t.Start(q.First) {
		return nil
	}
	in := m.mentionsIn(article.Span{Start: from, End: t.Start(q.First)})
	return only(in[:min(len(in), farthest)], (*placed).ofPerson)
}

// topic returns the person whom a sentence mentions first, nil if there is none.
func (c *index) topic(s text.Range) *entity.Actor {
	in := c.mentionsIn(c.text.Span(s))
	for i := range in[:min(len(in), farthest)] {
		if in[i].ofPerson() {
			return in[i].actor
		}
	}
	return nil
}

// onlyOne returns the only person whom a sentence mentions, nil if there are none or several.
func (c *index) onlyOne(s text.Range) *entity.Actor {
	in := c.mentionsIn(c.text.Span(s))
	return only(in[:min(len(in), farthest)], (*placed).ofPerson)
}
