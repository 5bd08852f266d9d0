package speech

import (
	"math/bits"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Construct is one way in which news says who said what.
type Construct struct {
	Name string

	// At is the sorts of tokens at which the construct is tried.
	At Place

	// Trigger reports whether the construct may be at token i. It looks at the
	// token and its neighbours only.
	Trigger func(t *Text, i int) bool

	// Match makes of p the attribution at a token that passed Trigger. It is false if there is
	// none, and leaves anything in p then.
	Match func(at *Site, p *Proposal) bool
}

// A Place is a set of sorts of tokens.
type Place uint8

// The sorts of tokens where constructs are tried.
const (
	Signs    Place = 1 << iota // punctuation
	Verbs                      // verbs, and other words that report
	Links                      // prepositions and particles of verbs
	Marks                      // words of set phrases: according, view, reportedly
	Openings                   // those with which a sentence begins
)

// Constructs are all constructs in the order in which they are tried at a token.
// The first that matches is the only one there.
var Constructs = [...]*Construct{
	&turn,       // SMITH: ..., paragraph after paragraph
	&answer,     // Why? / Because ..., paragraph after paragraph
	&statement,  // Smith said: We ..., without quotation marks
	&block,      // They demand:, and a list below
	&headline,   // Deal near: Smith
	&label,      // Smith: “...”
	&comment,    // ..., a figure she disputes
	&leadIn,     // Smith issued a statement: “...”
	&signature,  // “...” - Smith
	&inWords,    // in Smith's words, “...”
	&according,  // according to Smith
	&asSaid,     // as Smith says
	&viewpoint,  // in Smith's view, ...
	&hearsay,    // reportedly
	&idiomatic,  // Smith took issue with ...
	&noun,       // Smith's claim that ...
	&tag,        // “...,” Smith said; The vote, Smith said, was close
	&inverted,   // Said Smith: “...”
	&passive,    // it is said that ...; he was criticized by Smith
	&participle, // ..., saying that ...
	&verb,       // Smith said that ...; Smith vowed to ...
	&asked,      // asked whether ...
}

// A Site is a token of an article where constructs are tried.
type Site struct {
	*Text
	At       int        // the token
	Sentence text.Range // the sentence that it is in
	Earlier  []Proposal // what was found before the token, in text order

	found Proposal  // memory for what is at the site
	sorts [5]uint32 // of tokens: the constructs that are tried there, by number
	cue   cueSite
	said  int // the end of the latest statement
	told  int // no colon before this token begins a statement
}

// A cueSite is the verb or adjective at a site, read once for all constructs.
type cueSite struct {
	token          int // one more than the token, 0 for none
	group, subject text.Range
	voice          voice
	heard, sought  bool // the voice is known, the subject is
}

// group returns the verb group at a site.
func (at *Site) group() text.Range {
	if c := &at.cue; c.token != at.At+1 {
		*c = cueSite{token: at.At + 1, group: at.VerbGroup(at.At, at.Sentence)}
	}
	return at.cue.group
}

// voice returns how the reporting word at a site is used.
func (at *Site) voice() voice {
	g, c := at.group(), &at.cue
	if !c.heard {
		c.voice, c.heard = voiceOf(at.Text, at.At, g, at.Sentence), true
	}
	return c.voice
}

// subject returns the subject of the verb group at a site, empty if it has none beside it.
func (at *Site) subject() text.Range {
	g, c := at.group(), &at.cue
	if !c.sought {
		c.subject, c.sought = beyondAdjunct(at.Text, at.Subject(g, at.Sentence), at.At, at.Sentence), true
	}
	return c.subject
}

// beyondAdjunct returns the subject n of the verb at token v or, if that is a thing after "after" or
// the like and the verb says something, the whole phrase that begins the sentence: "[Villagers
// evacuated after the landslide] said".
func beyondAdjunct(t *Text, n text.Range, v int, s text.Range) text.Range {
	k, last := n.First-1, n.End-1
	if n.Empty() || k <= s.First+1 || !t.Is(k, english.Subordinator) || !t.Is(k, english.Preposition) || !t.Outside(k) || !t.Says(v) ||
		t.Shaped(last, Capital) || t.Is(last, english.Pronoun|english.Artifact|english.Saying|english.OrganizationNoun) {
		return n
	}
	head := beforePreposition(t, n)
	if people(t, head) || t.Is(head.End-1, english.Artifact|english.Saying|english.OrganizationNoun) || t.Shaped(head.End-1, Capital) {
		return n
	}
	if m := t.PhraseBefore(k, s.First); m.First == s.First && m.End == k {
		return between(s.First, n.End)
	}
	return n
}

// Propose returns the proposals of all constructs in an article, each with its probability,
// in the order of their triggers.
func Propose(t *Text) []Proposal { return ProposeIn(nil, t) }

// Boilerplate reports whether paragraph i is boilerplate, a credit or a correction, in which
// constructs are not tried.
func Boilerplate(t *Text, i int) bool {
	switch t.Article.Paragraphs[i].Kind {
	case article.KindBoilerplate, article.KindCredit, article.KindCorrection:
		return true
	}
	return false
}

// ProposeIn is [Propose] in the memory of into.
func ProposeIn(into []Proposal, t *Text) []Proposal {
	at := Site{Text: t, Earlier: into[:0]}
	for i, c := range Constructs {
		for place := c.At; place != 0; place &= place - 1 {
			at.sorts[bits.TrailingZeros8(uint8(place))] |= 1 << i
		}
	}
	chance := newEstimator(t)
	for n := range t.Article.Sentences {
		at.Sentence = t.SentenceNumber(n)
		if Boilerplate(t, t.Paragraph(at.Sentence.First)) {
			continue
		}
		at.At = at.Sentence.First
		if at.At > t.Article.Sentences[n].First {
			at.At-- // the dash before a signature
		}
		for ; at.At < at.Sentence.End; at.At++ {
			t.Check(at.At)
			if !t.Outside(at.At) {
				continue
			}
			if p := &at.found; match(&at, p) {
				p.Temporal = p.Rule == ToThat && !p.Source.Empty() && t.Word(p.Source.First-1, "after")
				p.Chance = max(p.Chance, int32(chance.of(p)))
				at.Earlier = append(room.For(at.Earlier, at.At, t.Len()), *p)
			}
		}
	}
	return at.Earlier
}

// match makes of p what the first construct that matches at a site finds. It is false if none does.
func match(at *Site, p *Proposal) bool {
	place := placeOf(at.Text, at.At)
	if at.At <= at.Sentence.First {
		place |= Openings
	}
	tried := uint32(0)
	for ; place != 0; place &= place - 1 {
		tried |= at.sorts[bits.TrailingZeros8(uint8(place))]
	}
	for ; tried != 0; tried &= tried - 1 {
		c := Constructs[bits.TrailingZeros32(tried)]
		if !c.Trigger(at.Text, at.At) {
			continue
		}
		if c.Match(at, p) {
			return true
		}
	}
	return false
}

// placeOf returns the sorts of token i.
func placeOf(t *Text, i int) Place {
	if t.Sign(i) != 0 {
		return Signs
	}
	place := Place(0)
	if t.Cue(i) != 0 || t.Verb(i) {
		place |= Verbs
	}
	if t.Is(i, english.Preposition|english.VerbParticle) {
		place |= Links
	}
	if t.Is(i, english.Function) || t.Used(i, english.Viewpoint|english.Hearsay) {
		place |= Marks
	}
	return place
}

// reportingVerb reports whether token i is a verb or an adjective that reports,
// or any other verb.
func reportingVerb(t *Text, i int) bool {
	c := t.Cue(i)
	switch {
	case c == 0:
		return t.Verb(i)
	case t.Shaped(i, Capital) && (startsName(t, i) || t.Surname(i) && !headlineLine(t, i)):
		return false
	}
	return c.Is(english.Verb|english.Adjective) && (verbOfTag(t, i) || t.Tag(i) == article.ADJ || !c.Is(english.Noun))
}

// knownVerb is reportingVerb for words that are known to report.
func knownVerb(t *Text, i int) bool { return t.Cue(i) != 0 && reportingVerb(t, i) }
