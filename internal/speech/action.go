package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells verbs of speech that report an action from those that report speech:
// "claimed a point", "the gate admits cyclists", "announced himself with a goal".

// Action reports whether p tells of an action rather than of speech, judging by the subject
// or the object of its verb.
func Action(t *Text, p *Proposal) bool {
	if !p.Cue.Has(p.Head) || p.Rule.Layout || p.Rule == AccordingTo {
		return false
	}
	switch {
	case modifies(t, p), callsItself(t, p.Head), readsThing(t, p), results(t, p):
		return true
	case quotes(t, p.Content):
		return names(t, p)
	case idiom(t, p), firstName(t, p), learns(t, p), meets(t, p):
		return true
	}
	c := p.Content[0]
	return c.First >= p.Cue.End && acts(t, p, c)
}

// learns reports whether p tells what skill somebody learned, or what somebody was
// shown: "learned the flute", "was shown a red card", "showed it to a friend".
func learns(t *Text, p *Proposal) bool {
	c := p.Content[len(p.Content)-1]
	if c.First < p.Cue.End || t.Word(c.First, "that") || t.Is(c.First, english.Wh) || phrase.Asserts(t.Text, c) {
		return false
	}
	if t.Lemma(p) == "show" && t.Is(c.First, english.ObjectPronoun) && t.Word(c.First+1, "to") {
		return true
	}
	if t.Word(p.Head, "shown") && phrase.InGroup(t.Text, p.Cue, p.Head, english.Be) {
		return !t.Word(c.First, "to") && p.Cue.End == p.Head+1
	}
	return t.Lemma(p) == "learn" && !t.Is(p.Cue.End-1, english.Preposition) && !t.Is(c.First, english.Pronoun)
}

// readsThing reports whether p tells what somebody read, and not what it says: "read the contract",
// "the memo, which was [seen] by the paper". Or what somebody sends, or whom a government calls home:
// "posted a parcel", "recalled its envoy".
func readsThing(t *Text, p *Proposal) bool {
	c := p.Content[len(p.Content)-1]
	switch t.Lemma(p) {
	case "read", "recall", "post":
	default:
		return Received(t, p.Head) && t.Word(p.Head+1, "by") && t.Is(p.Cue.First, english.Be|english.Have) && c.End <= p.Cue.First
	}
	if len(p.Content) > 1 || c.First != p.Cue.End || !t.Is(c.First, english.Determiner|english.Possessive) || quotes(t, p.Content) {
		return false
	}
	o := objectHead(t, p, c)
	switch t.Lemma(p) {
	case "post":
		return p.Cue.End == p.Head+1 && o >= 0 && !t.Is(o, english.Saying|english.Artifact) // "posted a parcel"
	case "recall":
		return o >= 0 && t.Is(o, english.Diplomat) && t.Is(c.First, english.Possessive) && (o+1 == c.End || !t.Verb(o+1))
	}
	return !phrase.Asserts(t.Text, c)
}

// meets reports whether p tells of whom somebody met or spoke to, or what somebody looked at, and
// not what was said: "welcomed the guests", "addressed the rally", "viewed the bodies", "gave a
// speech at the launch".
func meets(t *Text, p *Proposal) bool {
	c := p.Content[len(p.Content)-1]
	if c.First != p.Cue.End || p.Source.Empty() || p.Source.End > p.Cue.First {
		return false
	}
	object, last := objectHead(t, p, c), p.Cue.End-1
	if object < 0 {
		return false
	}
	switch t.Lemma(p) {
	case "address":
		return p.Head == last && (peopleNoun(t, object) || lexicon.NeighborOf(t.String(object)) == lexicon.Gathering)
	case "welcome":
		return p.Head == last && t.Shaped(object, Plural) && peopleNoun(t, object)
	case "deliver", "give":
		return t.Word(last, "at") && t.Is(last-1, english.Saying)
	case "view":
		return p.Head == last && !follows(t, object, c, "with") && !t.Any(c, english.Adverb) && t.Tag(c.End-1) != article.ADV
	}
	return false
}

// results reports whether p tells what follows from a feeling: "was so disgusted that he left".
func results(t *Text, p *Proposal) bool {
	return t.Word(p.Head-1, "so") && t.Cue(p.Head).Is(english.Adjective) && t.Word(p.Content[0].First, "that")
}

// firstName reports whether the cue of p is a part of a name: "the blogger Said Amin said",
// "Sheikh Said left".
func firstName(t *Text, p *Proposal) bool {
	k := p.Head
	switch {
	case p.Cue.Len() != 1:
		return false
	case t.String(k) == "Said" && t.Shaped(k+1, Capital) && t.Punct(k-1, ',') && !t.first(k) && !headlineLine(t, k):
		return true // "the envoys, Said Amin, the consul, and others"
	case p.Content[0].First != p.Cue.End:
		return false
	}
	return startsName(t, k) || t.String(k) == "Said" && t.Shaped(k-1, Capital) && !headlineLine(t, k)
}

// modifies reports whether the cue of p only says which thing is meant: "the said report",
// "in said centre", "the alleged plans"; or who is meant: "murder accused Per Lund".
func modifies(t *Text, p *Proposal) bool {
	k := p.Head
	switch {
	case t.Word(k, "accused") && p.Cue.Len() == 1 && t.Noun(k-1) && !t.Shaped(k-1, Plural) &&
		!peopleNoun(t, k-1) && t.Shaped(k+1, Capital) && !follows(t, k, p.Content[0], "of"):
		return !t.Shaped(k-1, Capital) || t.first(k-1)
	case namedOnly(t, p), p.Cue.Len() == 1 && t.Word(k, "said") && t.Tag(k-1) == article.ADP && t.Is(k-1, english.Preposition) && !t.Word(k-1, "as"):
		return true
	case p.Cue.Len() != 1 || p.Content[0].First != k+1 || !t.Cue(k).Is(english.Past) || !t.Cue(k).Is(english.Speech):
		return false
	case t.Word(k-1, "the"), t.Word(k-1, "a"), t.Word(k-1, "an"):
		return true
	case !t.Noun(k+1) && t.Tag(k+1) != article.ADJ:
		return false
	}
	return t.Is(k-1, english.Possessive) && !t.Is(k-1, english.ObjectPronoun) ||
		t.Word(k, "said") && t.Is(k-1, english.Preposition) && t.Tag(k-1) == article.ADP
}

// namedOnly reports whether the cue of p only gives the name of somebody or something that the text
// has not named yet: "fined a man [named] Per Lund", "a dog [called] Rex found him".
func namedOnly(t *Text, p *Proposal) bool {
	k, src := p.Head, p.Source
	if p.Cue.Len() != 1 || !t.Word(k, "named") && !t.Word(k, "called") || src.End != k ||
		!phrase.IndefiniteArticle(t.Text, src.First) || !t.Shaped(k+1, Capital) {
		return false
	}
	return !t.first(src.First) || phrase.Asserts(t.Text, p.Content[0])
}

// startsName reports whether the verb of saying at token k is the first name of who says something:
// "Said Amin said".
func startsName(t *Text, k int) bool {
	return t.Shaped(k, Capital) && t.Says(k) && !t.first(k) && t.Shaped(k+1, Capital) && t.Says(k+2) && t.Verb(k+2) && !headlineLine(t, k)
}

// idiom reports whether the cue of p is part of an idiom that attributes nothing.
func idiom(t *Text, p *Proposal) bool {
	k, one := p.Source.First, p.Source.Len() == 1
	switch {
	case t.Word(p.Head, "said") && t.Word(p.Head-1, "having") && t.first(p.Head-1) && t.Word(p.Head+1, "that") && t.Punct(p.Head+2, ','):
		return true // "Having said that, it rained"
	case one && t.Word(k, "you") && (t.first(k) || !t.Shaped(k, Capital)) && !t.Punct(k-1, ','):
		return true // whoever reads it
	case t.Word(p.Head, "referring") && t.Punct(p.Cue.First-1, ','):
		return true
	}
	return one && t.Word(k, "that") && t.first(k) && t.Punct(p.Cue.End, ',') // "That said, it rained"
}

// acts reports whether p, whose content c comes after its cue, tells what somebody does or
// what happens to a thing.
func acts(t *Text, p *Proposal, c text.Range) bool {
	by := c.First - 1
	if t.Word(by, "by") && by >= p.Cue.End && p.Source.End <= p.Cue.First && !p.Source.Empty() && phrase.Asserts(t.Text, c) {
		return true // "the clause announced on Monday by the party was cut"
	}
	if reflexive(t, c.First) && !t.Shaped(p.Head, Ing) && t.Is(c.First+1, english.Preposition) && !t.Word(c.First+1, "as") {
		return true // "announced himself with a goal"
	}
	object := objectHead(t, p, c)
	if t.Lemma(p) == "call" && calls(t, p, c, object) {
		return true
	}
	if object < 0 {
		return t.Word(c.First, "to") && done(t, p, false)
	}
	return (deed(t, p) || t.Cue(p.Head) == 0) && !Artifact(t, p.Source) && thingAt(t, object) != english.NoThing || done(t, p, true)
}

// calls reports whether p, whose verb is "call", tells of a call: "called up six players", "called
// her the same night", "called her mother". Content c has its head at token object, -1 for none.
func calls(t *Text, p *Proposal, c text.Range, object int) bool {
	switch {
	case t.Word(c.First, "up"), t.Word(p.Cue.End-1, "up"):
		return true
	case p.Cue.End != p.Head+1:
		return false
	}
	return t.Is(c.First, english.ObjectPronoun) &&
		(c.Len() == 1 || periodsOnly(t, between(c.First+1, c.End))) || object >= 0 && phones(t, object)
}

// phones reports whether token k is a noun for whom one calls: one person, or the police.
func phones(t *Text, k int) bool {
	n := lexicon.FindNoun(t.String(k))
	return t.Shaped(k, text.Small) &&
		(!n.Plural() && lexicon.Rank <= n.Class() && n.Class() <= lexicon.Kin || t.Word(k, "police") ||
			t.Word(k, "ambulance"))
}

// periodsOnly reports whether a range consists of expressions of time: "the same night",
// "back on Monday".
func periodsOnly(t *Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if !t.Is(k, english.Time|english.Preposition|english.Determiner|english.TimeUnit|english.Adverb) &&
			!t.Shaped(k, Number) && !t.Word(k, "same") && !t.Word(k, "back") &&
			!t.Doc.Form(k).English.Layout.Is(english.DayPart) {
			return false
		}
	}
	return true
}

// done reports whether the subject of p, which takes an object or else an infinitive, is a
// thing that says nothing.
func done(t *Text, p *Proposal, object bool) bool {
	if p.Source.Empty() || p.Source.End > p.Cue.First {
		return false
	}
	src := p.Source
	if src.Len() == 1 && t.Is(src.First, english.Relative) {
		if src = t.Antecedent(src.First); src.Empty() {
			return false
		}
	}
	k := subjectHead(t, src)
	if k < 0 || t.Shaped(k, Capital) && (!t.first(k) || t.Tag(k) != article.NOUN) {
		return false
	}
	a := t.Cue(p.Head).Attitude()
	if thingAt(t, k) == english.Thing {
		return a != english.Evidence && a != english.Knowledge
	}
	l := t.Lemma(p)
	if !object {
		return (l == "threaten" || l == "promise") && inanimate(t, k)
	}
	return (a == english.Intention || l == "see" || deed(t, p) && a != english.Evidence) && inanimate(t, k)
}

// deed reports whether the verb of p is one for plain action where its object is a thing, and
// its cue goes on with nothing but a preposition of place: "claimed", "looked at".
func deed(t *Text, p *Proposal) bool {
	if !t.Cue(p.Head).Is(english.Deed) {
		return false
	}
	last := p.Cue.End - 1
	return p.Head == last || t.Is(last, english.Locative) || t.Word(last, "to") && t.Lemma(p) == "point"
}

// quotes reports whether some content has a quotation.
func quotes(t *Text, content []text.Range) bool {
	for _, c := range content {
		for k := c.First; k < c.End; k++ {
			if !t.Outside(k) {
				return true
			}
		}
	}
	return false
}

// names reports whether p only says what its subject or object is called: "was nicknamed “The
// Hammer”", "calls itself “Forward”".
func names(t *Text, p *Proposal) bool {
	if t.Word(p.Head, "known") && t.Word(p.Head+1, "as") {
		return true
	}
	last := p.Content[len(p.Content)-1]
	if !t.Is(p.Head, english.Naming) && (t.Lemma(p) != "call" || !reflexive(t, p.Cue.End)) {
		return false
	}
	for _, c := range p.Content {
		for k := c.First; k < c.End; k++ {
			if q := t.Quotation(k); t.Opens(k) {
				if !named(t, between(q.First+1, q.End-1)) {
					return false
				}
				k = q.End - 1
			}
		}
	}
	return last.Len() < phrase.MaxLength
}

// reflexive reports whether token k is "himself" or the like.
func reflexive(t *Text, k int) bool {
	return t.Used(k, english.Reflexive)
}

// objectHead returns the noun that is the head of content c, where that is the object of the
// verb of p and nothing is said of it; -1 for other content.
func objectHead(t *Text, p *Proposal, c text.Range) int {
	if t.Is(c.First, english.Wh) || t.Word(c.First, "that") || t.Word(c.First, "to") || t.Shaped(c.First, Ing) && t.Verb(c.First) {
		return -1
	}
	head, k := -1, c.First
	for ; k < c.End && (head < 0 || !endsObject(t, k)); k++ {
		switch {
		case t.Noun(k):
			head = k
		case t.Auxiliary(k), t.Is(k, english.Be),
			head >= 0 && (t.Tag(k) == article.ADJ || t.Is(k, english.Determiner) && complements(t, p)):
			return -1 // "found the car empty", "called the car a wreck"
		}
	}
	if k < c.End && t.Verb(k) && !t.Shaped(k, Ed|Ing) || follows(t, k, between(k, c.End+1), "as") {
		return -1 // "sees the bridge as a danger"
	}
	return head
}

// endsObject reports whether token k cannot go on with a noun phrase that has its noun.
func endsObject(t *Text, k int) bool {
	if t.Is(k, english.Time|english.Deictic) || t.Sign(k) != 0 && !t.Punct(k, '-') || t.Tag(k) == article.ADP || t.Verb(k) {
		return true
	}
	return t.Is(k, english.Coordinator|english.Wh|english.Subordinator) && !t.Is(k, english.Determiner)
}

// complements reports whether the verb of p takes an object complement: "called the car a
// wreck".
func complements(t *Text, p *Proposal) bool {
	l := t.Lemma(p)
	return l == "call" || l == "find" || l == "hold"
}

// follows reports whether a word comes soon in content c from token k on.
func follows(t *Text, k int, c text.Range, word string) bool {
	const soon = 6
	for i := k; i < c.End && i < k+soon; i++ {
		if t.Word(i, word) {
			return true
		}
	}
	return false
}

// subjectHead returns the noun that is the head of a source, of the last part where it has
// several; -1 if it has none.
func subjectHead(t *Text, src text.Range) int {
	head := -1
	for k := src.First; k < src.End; k++ {
		if t.Is(k, english.Coordinator) {
			head = -1
			continue
		}
		if tag := t.Tag(k); head >= 0 &&
			(t.Sign(k) != 0 && t.Sign(k) != '-' || tag == article.ADP || tag == article.VERB ||
				t.Is(k, english.Wh)) {
			break
		}
		if t.Noun(k) {
			head = k
		}
	}
	return head
}

// thingAt returns what kind of thing token k, in small letters, is a noun for.
func thingAt(t *Text, k int) english.ThingKind {
	if !t.Noun(k) || t.Shaped(k, Capital) && (!t.first(k) || t.Tag(k) != article.NOUN) {
		return english.NoThing
	}
	return english.ThingOf(strings.ToLower(t.String(k)))
}

// inanimate reports whether token k is a noun for neither people nor bodies nor documents.
func inanimate(t *Text, k int) bool {
	w := t.String(k)
	return thing(t, k) && !t.Shaped(k, Owner) && lexicon.FindNoun(w) == 0 && !actor(w)
}

// actor reports whether a noun has an ending of those for who does something: "bakers".
func actor(w string) bool { return english.AgentEndings.Has(strings.TrimSuffix(w, "s"), 2) }
