package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds speech tags after what they attribute or inside of it:
// "...," she said; "...," said Name, the minister; The vote, she said, was close.

var tag = Construct{Name: "tag", At: Verbs, Trigger: reportingVerb, Match: matchTag}

// A speechTag is a tag as it is in the text.
type speechTag struct {
	verb          int
	group, source text.Range
	start, after  int  // its tokens
	stop          int  // the punctuation after it and its adjuncts, -1 for none
	known         bool // its verb is one of speech, or of showing with a document for source
	believes      bool // its verb is one of belief, so that it is a tag only at the end of a sentence
	quoted        bool // a quotation ends before it
}

func matchTag(at *Site, p *Proposal) bool {
	x, ok := readTag(at)
	if !ok || !plausible(at.Text, &x) {
		return false
	}
	content := leadingContent(at.Text, x.start, at.Sentence)
	if len(content) == 0 || at.Is(x.source.First, english.Wh) || !attributable(at.Text, &x, content[0]) {
		return false
	}
	if x.introduces(at, content[0]) {
		return false
	}
	if x.stop < 0 {
		x.stop = x.after
	}
	*p = Proposal{Source: x.source, Cue: x.group, Content: content, Rule: x.rule(), Head: x.verb}
	if !resume(at.Text, p, &x, at.Sentence) {
		return false
	}
	p.Content = following(at.Text, p.Content, x.stop, at.Sentence)
	closes := p.Rule == TagPlain && closesSentence(at, p, &x)
	if x.believes && !closes && p.Rule != TagInside {
		return false
	}
	if toldCourt(at, p, &x) {
		if closes = true; at.Word(x.verb, "told") {
			p.Source = text.Range{} // who is told says nothing
		}
	}
	p.Closing = closes && !headlineLine(at.Text, at.At)
	if heldByNobody(at.Text, &x) {
		p.Source, p.Chance = text.Range{}, Trusted
	}
	if closes || x.sure(at, p) || p.Source.First == x.group.End && x.ran(at.Text) {
		p.Chance = Trusted // "Tax to stay, minister says"
	}
	x.cameFrom(at.Text, p)
	return true
}

// introduces reports whether a tag with content c before it says something else than this.
func (x *speechTag) introduces(at *Site, c text.Range) bool {
	return participleFront(at.Text, c) || firstOfTwo(at.Text, x.source, at.Sentence) < x.source.First && sharesVerb(at.Text, x.verb) ||
		beforeContent(at.Text, x, at.Sentence) || x.source.First > x.verb && describes(at.Text, c)
}

// cameFrom makes the source of p part of its cue where that is no one: "“No,” [came the reply]".
func (x *speechTag) cameFrom(t *Text, p *Proposal) {
	if p.Source.First == x.group.End && t.Word(x.verb, "came") {
		p.Cue.End, p.Source = beforePreposition(t, p.Source).End, text.Range{}
	}
}

// sure reports whether a tag that does not close its sentence is one for sure: "...," the minister
// detailed; The road, she regretted, was closed.
func (x *speechTag) sure(at *Site, p *Proposal) bool {
	return endsSentence(at, p, x) || x.believes && p.Rule == TagInside && parenthetical(at.Text, x, at.Sentence)
}

// endsSentence reports whether nothing but a time follows a tag that is behind a question or a
// quotation with a comma.
func endsSentence(at *Site, p *Proposal, x *speechTag) bool {
	switch p.Rule {
	case TagPlain:
		if !answers(at.Text, p.Content[0].First) {
			return false
		}
	case TagOther, TagAfter:
		if !at.Closes(x.start-1) || !at.Punct(x.start-2, ',') {
			return false
		}
	default:
		return false
	}
	return timesOnly(at.Text, between(x.after, at.Sentence.End))
}

// participleFront reports whether a range begins with a participle and its complement, which is what
// comes before a clause rather than what somebody says: "Pressed on the delay".
func participleFront(t *Text, c text.Range) bool {
	return t.first(c.First) && t.Verb(c.First) && t.Shaped(c.First, Ed) && t.Is(c.First+1, english.Preposition) &&
		!t.Is(c.First+1, english.Determiner) && (t.Is(c.First+2, english.Wh) || !t.Any(between(c.First+1, c.End), english.Auxiliary))
}

// heldByNobody reports whether a tag says that something is said or believed, and not by whom: "it is
// alleged".
func heldByNobody(t *Text, x *speechTag) bool {
	if x.source.Len() != 1 || !t.Word(x.source.First, "it") || !phrase.InGroup(t.Text, x.group, x.verb, english.Be) {
		return false
	}
	a := t.Cue(x.verb).Attitude()
	return a == english.Statement || a == english.Belief || a == english.Knowledge
}

// describes reports whether a range is not a clause but a phrase with a description up
// to the comma behind it, so that it is the subject of the verb that follows: "Ida
// Holm, who had left,", "The team, led by Per Lund,", "Ida Holm, head of the clinic,".
func describes(t *Text, c text.Range) bool {
	n := upToComma(t, c.First, c.Len())
	k := n.End + 1
	if n.Empty() || !t.Punct(c.End, ',') || phrase.Asserts(t.Text, n) {
		return false
	}
	return t.Is(k, english.Relative) || t.Cue(k).Is(english.Participle) && t.Is(k+1, english.Preposition) ||
		t.Verb(k) && t.Word(k+1, "by") ||
		!phrase.Asserts(t.Text, c) && (t.Tag(c.End-1) == article.PROPN || t.Tag(n.End-1) == article.PROPN && !t.Shaped(k, Number)) &&
			phrase.Commas(t.Text, c.First, c.End) == 1
}

// closesSentence reports whether a tag ends a headline, or a sentence that is a whole
// clause up to the comma before it, but for another clause: "It rained, police said, as ...".
func closesSentence(at *Site, p *Proposal, x *speechTag) bool {
	if x.stop == at.Sentence.End && headlineLine(at.Text, at.At) {
		return !at.Word(x.after, "for") // "Hill falls on houses, families plead for help"
	}
	c, end := p.Content[0], max(p.Cue.End, p.Source.End)
	if at.Cue(x.verb).Is(english.Addressee) && end == p.Cue.End {
		end = AddresseeEnd(at.Text, end, at.Sentence)
	}
	main := c
	if front := upToComma(at.Text, c.First, longestTag); at.Is(c.First, english.Preposition) && front.End < c.End && !front.Empty() {
		main.First = front.End + 1 // "In May, it rained, she said"
	}
	whole := len(p.Content) == 1 && c.First == at.Sentence.First && at.Punct(x.start-1, ',') &&
		!at.Is(main.First, english.Subordinator|english.Preposition|english.Wh) && phrase.Asserts(at.Text.Text, main)
	stop := at.Sentence.End
	if k := x.stop + 1; at.Punct(x.stop, ';') || at.Punct(x.stop, ',') && at.Is(k, english.Subordinator) && !at.Word(k, "that") {
		stop = x.stop
	}
	return whole && reports(at.Text, p, x) && hasSubject(at.Text, p) && adjunctOnly(at.Text, between(end, stop))
}

// adjunctOnly reports whether a range has nothing but what says when or where: "in the journal on
// Monday."
func adjunctOnly(t *Text, r text.Range) bool {
	const most = 10
	if timesOnly(t, r) {
		return true
	}
	if onTheSpot(t, r.First) {
		r.First++
	}
	if r.Len() > most || !t.Word(r.First, "in") && !t.Word(r.First, "on") && !t.Word(r.First, "at") {
		return false
	}
	for k := r.First; k < r.End; k++ {
		if t.Verbal(k) || t.Sign(k) != 0 && !t.Punct(k, '.') || !t.Outside(k) ||
			t.Is(k, english.Wh|english.Subordinator) && !t.Is(k, english.Preposition) {
			return false
		}
	}
	return true
}

// reports reports whether the cue of a tag is nothing but a verb, maybe with a particle,
// that says or shows something.
func reports(t *Text, p *Proposal, x *speechTag) bool {
	particle := particles(t, p.Cue)
	if verb := p.Cue.Len() - particle; verb != 1 && !(verb == 2 && t.Is(p.Cue.First, english.Have)) {
		return false
	}
	c := t.Cue(x.verb)
	return particle > 0 || x.believes || t.Says(x.verb) || x.known && c.Attitude() == english.Wish || x.known && shows(t, x.verb) ||
		c.Is(english.Base) && c.Is(english.Speech) && t.Shaped(beforePreposition(t, p.Source).End-1, Plural)
}

// hasSubject reports whether the source of a tag is before its verb, or after it and looks like
// a subject: a name, or a noun with a determiner.
func hasSubject(t *Text, p *Proposal) bool {
	return !p.Source.Empty() &&
		(p.Source.End <= p.Cue.First || t.Shaped(p.Source.First, Capital) ||
			t.Is(p.Source.First, english.Determiner))
}

// particles counts the particles with which a cue ends: "pointed out".
func particles(t *Text, cue text.Range) int {
	if cue.Len() > 1 && t.Is(cue.End-1, english.VerbParticle) {
		return 1
	}
	return 0
}

// shows reports whether token k is a finite form of a verb for what documents show or find.
func shows(t *Text, k int) bool {
	c := t.Cue(k)
	return (c.Attitude() == english.Evidence || c.Attitude() == english.Knowledge) && c.Is(english.Past|english.Third|english.Base)
}

// rule returns the rule of a tag that content does not go on after.
func (x *speechTag) rule() *Rule {
	switch {
	case !x.known:
		return TagOther
	case x.quoted:
		return TagAfter
	}
	return TagPlain
}

// readTag reads the tag whose verb is at a site: its source is before the verb or,
// inverted, after it.
func readTag(at *Site) (speechTag, bool) {
	t, i, s := at.Text, at.At, at.Sentence
	c := t.Cue(i)
	x := speechTag{verb: i, known: c.Is(english.Speech) && c.Is(english.Past|english.Third|english.Base)}
	if !x.known && (!verbOfTag(t, i) || t.Shaped(i, Ing)) {
		return x, false
	}
	x.group = at.group()
	x.start = x.group.First
	if t.Is(i+1, english.VerbParticle) && !x.known && c.Attitude() == english.Statement && c.Is(english.Past|english.Third) {
		x.group.End, x.known = i+2, true // "he pointed out"
	}
	if t.Is(i+1, english.VerbParticle) && t.SpeechEnds(i) && t.Shaped(i+2, Capital) {
		x.group.End, x.known = i+2, true // "“So do I,” chimed in Ida Holm"
	}
	if !x.findSource(at) {
		return x, false
	}
	x.knownBySource(t, s)
	x.quoted = t.SpeechEnds(x.start)
	if x.quoted && goesOn(t, i) {
		x.group.End, x.known = i+2, true
	}
	x.after = max(x.group.End, x.source.End)
	x.stop = tagTail(t, x.after, s, c.Is(english.Addressee) || tellsAtEnd(t, i, s))
	return x, true
}

// knownBySource decides whether a verb that does not report by itself does so with its source.
func (x *speechTag) knownBySource(t *Text, s text.Range) {
	c := t.Cue(x.verb)
	if x.known || x.source.First != x.start {
		return
	}
	finite := c.Is(english.Past | english.Third)
	if (c.Attitude() == english.Belief || shows(t, x.verb) && english.Lemma(c.Lemma()) != "put" || finite && english.Lemma(c.Lemma()) == "rule") &&
		(finite || c.Is(english.Base)) && believer(t, x.source) {
		x.known, x.believes = true, true // "..., engineers fear", "..., the court found", "..., it ruled"
	}
	if c != 0 && c.Is(english.Third|english.Base) && x.group.End == s.End && headlineLine(t, x.verb) && people(t, x.source) {
		x.known, x.believes = true, true // "Lake is dying, chief laments"
	}
	if c != 0 && finite && believer(t, x.source) && parenthetical(t, x, s) {
		x.known, x.believes = true, true // "The road, she regretted, was closed"
	}
	x.known = x.known || c.Attitude() == english.Wish && finite && shouldBe(t, between(s.First, x.start)) ||
		(t.Word(x.verb, "heard") || t.Word(x.verb, "hears")) && (people(t, x.source) || t.Word(x.source.End-1, "inquest"))
}

// parenthetical reports whether commas set a tag apart between the subject of a clause and its verb.
func parenthetical(t *Text, x *speechTag, s text.Range) bool {
	k := x.group.End + 1
	return x.start > s.First+1 && t.Punct(x.start-1, ',') && t.Punct(k-1, ',') && x.source.First == x.start && x.source.End == x.group.First &&
		t.Outside(x.start) && (t.Finite(k) || t.Is(k, english.Auxiliary)) && !phrase.Asserts(t.Text, between(s.First, x.start-1)) &&
		!t.Is(x.start, english.Wh) && !t.Is(s.First, english.Subordinator|english.Preposition)
}

// shouldBe reports whether a range says what should be: "Schools should open at noon".
func shouldBe(t *Text, r text.Range) bool {
	for k := max(r.First, r.End-maxReach); k < r.End; k++ {
		if t.Outside(k) && (t.Word(k, "should") || t.Word(k, "must")) {
			return true
		}
	}
	return false
}

// goesOn reports whether token i is the verb of "“We have,” she went on".
func goesOn(t *Text, i int) bool {
	return t.Word(i+1, "on") && (t.Word(i, "went") || t.Word(i, "goes"))
}

// believer reports whether a source is people, a pronoun for them or a name.
func believer(t *Text, src text.Range) bool {
	src = beforePreposition(t, src)
	for k := src.First + 1; k < src.End; k++ {
		if t.Punct(k, ',') || t.Punct(k, '(') {
			src.End = k // "Bo Lund, 54,", "the Football League (FL)"
		}
	}
	return people(t, src) || src.Len() == 1 && t.Is(src.First, english.SubjectPronoun) || t.Tag(src.End-1) == article.PROPN
}

// verbOfTag reports whether token i is a verb, or can only be one as the word after a noun with
// which a sentence ends: "..., critics charge."
func verbOfTag(t *Text, i int) bool {
	if t.Verb(i) {
		return true
	}
	c, s := t.Cue(i), t.SentenceAt(i)
	if !c.Is(english.Past|english.Third|english.Base) || t.Shaped(i, Capital) && !headlineLine(t, i) || !t.Noun(i-1) || t.Shaped(i-1, Owner) {
		return false
	}
	if setApart(t, i, s) {
		return true
	}
	if !adjunctOnly(t, between(i+1, s.End)) {
		return tellsAtEnd(t, i, s)
	}
	if x := commaBefore(t, i, s.First); x > s.First && c.Is(english.Third) && c.Is(english.Speech) &&
		t.Is(x+1, english.Determiner) && phrase.Asserts(t.Text, between(s.First, x)) {
		for k := x + 2; k < i; k++ {
			if t.Is(k, english.Artifact) && t.Noun(k) {
				return !t.Shaped(k, Plural) // "..., a report by the council claims."
			}
		}
		if peopleNoun(t, i-1) && !t.Shaped(i-1, Plural) {
			return true // "..., the team reports in the journal."
		}
	}
	return !c.Is(english.Noun) || c.Is(english.Base) && t.Shaped(i-1, Plural) ||
		c.Is(english.Third) && t.Punct(i-2, ',') && !t.Shaped(i-1, Plural) && headlineLine(t, i) // "..., minister vows"
}

// commaBefore returns the last comma before token i, -1 if there is none near.
func commaBefore(t *Text, i, lo int) int {
	for k := i - 1; k >= lo && k > i-phrase.MaxLength && t.Outside(k); k-- {
		if t.Punct(k, ',') {
			return k
		}
	}
	return -1
}

// tellsAtEnd reports whether the verb at token i ends a headline with a subject and people or a body
// that are told what is before these: "Dam to close, mayor [tells] residents".
func tellsAtEnd(t *Text, i int, s text.Range) bool {
	c, k := t.Cue(i), commaBefore(t, i, s.First)
	if !c.Is(english.Addressee|english.Urges) || k <= s.First || k == i-1 || !headlineLine(t, i) || t.Is(s.First, english.Preposition|english.Subordinator) {
		return false
	}
	n := t.PhraseAfter(i+1, s)
	return n.First == i+1 && n.End == s.End && (people(t, n) || t.Tag(n.End-1) == article.PROPN || c.Is(english.Addressee))
}

// setApart reports whether token i, a noun for the tagger, agrees as a verb with the
// short phrase between a comma and it, at the end of a sentence that is a clause
// without both, between the subject of a clause and its verb, or between two verbs of one: "It
// rained, the report [notes].", "Loans, lawyers [warn], can ruin friends."
func setApart(t *Text, i int, s text.Range) bool {
	const most = 8
	c, k := t.Cue(i), i-1
	if plural := t.Shaped(i-1, Plural) || t.Word(i-1, "police"); !c.Is(english.Third) && !c.Is(english.Base) || c.Is(english.Third) == plural {
		return false
	}
	for k > s.First && k > i-most && t.Running(k) {
		k--
	}
	if !t.Punct(k, ',') || !startsPhrase(t, k+1) || k <= s.First {
		return false
	}
	front := phrase.Asserts(t.Text, between(s.First, k))
	if !t.Punct(i+1, ',') {
		return front && timesOnly(t, between(i+1, s.End))
	}
	if front && sharesSubject(t, i+2, s) {
		return true
	}
	v := i + 2
	for t.Is(v, english.Adverb) && !t.Auxiliary(v) {
		v++
	}
	return t.Finite(v) && (t.Noun(k-1) || front)
}

// plausible reports whether the punctuation around a tag is that of one. Any
// verb makes a tag after a comma within quotation marks, only one of speech
// elsewhere.
func plausible(t *Text, x *speechTag) bool {
	if x.source.Len() == 1 && t.Word(x.source.First, "no") {
		return false // "Her lawyer, Ann Roe, said no."
	}
	if !x.quoted {
		return x.known && verbOfTag(t, x.verb) && x.stop >= 0
	}
	return x.known || t.Closes(x.start-1) && t.Punct(x.start-2, ',')
}

// attributable reports whether the words before a tag are what it attributes,
// rather than an adjunct: "Speaking on “The Hour,” she said that ...".
func attributable(t *Text, x *speechTag, content text.Range) bool {
	if k := content.First; t.Shaped(k, Ed) && t.Verb(k) && !phrase.Asserts(t.Text, between(k+1, content.End)) {
		return t.Opens(k) // "Asked about it, she laughed"
	}
	return t.Opens(content.First) || x.stop >= 0 &&
		(t.Punct(x.stop, ',') || listsPeople(t, x.source) || answers(t, content.First) ||
			phrase.Asserts(t.Text, content) || headlineLine(t, x.verb))
}

// answers reports whether a sentence that starts at token k comes after a question.
func answers(t *Text, k int) bool { return t.Punct(k-1, '?') && t.Outside(k-1) }

// beforeContent reports whether a tag introduces what comes after it: at the start
// of a sentence, or with a clause of its own after a quotation that is a sentence.
func beforeContent(t *Text, x *speechTag, s text.Range) bool {
	if x.quoted && x.stop < 0 && sentenceQuoted(t, x.start) {
		return true // “It is late.” She said he had gone.
	}
	if x.quoted && x.source.First == x.start && sentenceQuoted(t, x.start) &&
		t.Punct(t.Quotation(x.start-1).First-1, ':') && cuedBefore(t, t.Quotation(x.start-1).First-1) {
		return true // She said: “It is late.” He told us last year it was not.
	}
	if x.quoted && x.source.First == x.start && sentenceQuoted(t, x.start) && t.Punct(x.start-2, '.') && !t.Says(x.verb) {
		return true // “It is late.” The mayor laughed.
	}
	return x.start == s.First && (!x.quoted || speechStarts(t, x.after, s) || t.Paragraph(x.start-1) != t.Paragraph(x.start))
}

// sentenceQuoted reports whether a quotation that is a whole sentence ends before
// token k.
func sentenceQuoted(t *Text, k int) bool {
	switch t.Sign(k - 2) {
	case '.', '?', '!', dots:
		return t.Closes(k - 1)
	}
	return false
}
