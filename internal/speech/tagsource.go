package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the source of a tag: before its verb or, where it is inverted, behind.

// findSource sets the source of a tag whose verb group is known, and reports whether it has
// one.
func (x *speechTag) findSource(at *Site) bool {
	t, s, n := at.Text, at.Sentence, at.subject()
	if x.group.End > x.verb+1 {
		n = t.Subject(x.group, s)
	}
	if !n.Empty() && t.Verb(x.verb) && (!bounded(t, n.First, s) || listsPeople(t, n)) {
		if whole := wholeCoordination(t, n); bounded(t, whole.First, s) {
			n = whole // "..., police and hospital officials said"
		} else if k := n.First - 1; k > s.First && t.Shaped(k, Ed) && bounded(t, k, s) {
			n.First = k // "..., leaked emails suggest"
		}
	}
	if end := x.group.End; n.First <= s.First+1 || !bounded(t, n.First, s) {
		if t.Cue(x.verb).Is(english.Addressee) {
			end = AddresseeEnd(t, end, s)
		}
		if timesOnly(t, between(end, s.End)) {
			n = nearer(t, n, x.group, s)
		}
	}
	if n.Empty() || !bounded(t, n.First, s) {
		return x.invertible(t, n, s) && x.findInverted(t, s) && !x.plainly(t, n, s) && !x.wanted(t)
	}
	x.source, x.start = n, n.First
	x.known = x.known || shows(t, x.verb) && (Artifact(t, n) || t.Is(n.End-1, english.Saying|english.Artifact) && t.Noun(n.End-1))
	return true
}

// nearer returns the subject n, which begins the sentence that the verb group g ends, without the
// content before it: "It broke, [the mayor, Ida Holm,] said". It is n if there is none.
func nearer(t *Text, n, g, s text.Range) text.Range {
	for k := n.First; k < n.End-1; k++ {
		if !t.Punct(k, ',') || !t.Outside(k) || !phrase.Asserts(t.Text, between(s.First, k)) {
			continue
		}
		if m := t.Subject(g, between(k+1, s.End)); m.First == k+1 {
			return m
		}
	}
	return n
}

// wanted reports whether the source after a verb of urging is what is urged: "Holm wins vote, urges
// [unity]".
func (x *speechTag) wanted(t *Text) bool {
	return t.Cue(x.verb).Is(english.Urges) && !people(t, x.source) && t.Tag(x.source.End-1) != article.PROPN && !x.quoted && headlineLine(t, x.verb)
}

// invertible reports whether the source may come after the verb, n being the phrase before it.
func (x *speechTag) invertible(t *Text, n, s text.Range) bool {
	c := t.Cue(x.verb)
	if c.Is(english.Addressee) && (n.First == s.First && n.End == x.start || t.Word(x.verb, "told") && !t.SpeechEnds(x.start)) {
		return false // "Ida Holm, who left, told the court"
	}
	if t.Auxiliary(x.group.First) && x.group.First < x.verb && !t.SpeechEnds(x.start) {
		return false // "The referee, Ida Holm, had added six minutes"
	}
	return c.Is(english.Past|english.Third) || !x.known && t.Shaped(x.verb, Ed) || manySay(t, x.verb, s) || x.ran(t)
}

// ran reports whether a verb that does not report stands between the comma that ends a quotation and
// what tells it: "“Closed,” [ran] the sign", "“No,” [came] the reply".
func (x *speechTag) ran(t *Text) bool {
	k := x.group.End
	if t.Cue(x.verb) != 0 || x.group.Len() != 1 || !t.Closes(x.start-1) || !t.Punct(x.start-2, ',') || !t.Finite(x.verb) {
		return false
	}
	q := t.Quotation(x.start - 1).First
	return t.SentenceAt(q).First == q &&
		t.Is(k, english.Determiner|english.Possessive) && !t.Is(k, english.SubjectPronoun)
}

// manySay reports whether token k is "say" or the like between a comma and several who do: "Fares
// too high, [say] MPs".
func manySay(t *Text, k int, s text.Range) bool {
	if !t.Cue(k).Is(english.Speech) || !t.Cue(k).Is(english.Base) || !t.Punct(k-1, ',') && !t.SpeechEnds(k) {
		return false
	}
	n := t.PhraseAfter(k+1, s)
	return n.First == k+1 && !t.Is(n.First, english.Pronoun|english.Possessive) && t.Noun(n.End-1) && (t.Shaped(n.End-1, Plural) || peopleNoun(t, n.End-1))
}

// findInverted sets the source after the verb, and reports whether there is one.
func (x *speechTag) findInverted(t *Text, s text.Range) bool {
	x.source = withRelative(t, t.PhraseAfter(x.group.End, s), s)
	if !bounded(t, x.start, s) && !x.unmarked(t, s) || !x.known && t.Shaped(x.verb, Ed) && saysWithin(t, x.source, s) {
		return false // "“It rained,” [retired] clerk Ida Holm said"
	}
	return !x.source.Empty() && (t.SpeechEnds(x.start) || !t.Word(x.source.End, "to"))
}

// saysWithin reports whether a verb of saying is in the phrase n or right after it.
func saysWithin(t *Text, n, s text.Range) bool {
	for k := n.First; k < min(n.End+1, s.End); k++ {
		if t.Says(k) && t.Verb(k) && t.Outside(k) {
			return true
		}
	}
	return false
}

// unmarked reports whether nothing but the sense tells that a tag with its source after the verb is
// one: "Prices will rise says the bank in a report". Somebody cannot be what is said.
func (x *speechTag) unmarked(t *Text, s text.Range) bool {
	src, content := beforeAside(t, x.source), between(max(s.First, x.start-maxReach), x.start)
	if t.Punct(src.End-1, ')') {
		src.End = max(src.First, src.End-3) // "the bank (NB)"
	}
	if x.group.Len() != 1 || !t.Word(x.verb, "said") && !t.Word(x.verb, "says") ||
		!believer(t, src) && !(t.Is(src.First, english.Determiner) && Artifact(t, src)) || !isAdjunct(t, between(x.source.End, min(s.End, x.source.End+maxReach))) {
		return false
	}
	for k := content.First; k < content.End; k++ {
		if t.Is(k, english.Relative) {
			return false // "The man who left said a prayer"
		}
		if t.Outside(k) && (t.Auxiliary(k) || t.Verb(k) && t.Finite(k)) {
			return true
		}
	}
	return false
}

// isAdjunct reports whether a range has no verb but in a relative clause: "in a report that came on
// Monday".
func isAdjunct(t *Text, r text.Range) bool {
	if !r.Empty() && !t.Is(r.First, english.Preposition|english.Time) && t.Sign(r.First) == 0 {
		return false
	}
	for k := r.First; k < r.End && !t.Is(k, english.Relative); k++ {
		if !t.Outside(k) || t.Auxiliary(k) || t.Verb(k) && t.Finite(k) {
			return false
		}
	}
	return true
}

// plainly reports whether the phrase n that begins the sentence, and not the source after the
// verb, is who speaks, where both have asides: "Ida Holm, the mayor, said the road, shut in May,
// would open", but not "The road, shut in May, said the mayor, Ida Holm, would open".
func (x *speechTag) plainly(t *Text, n, s text.Range) bool {
	if x.start-s.First > 2*longestAside {
		return false
	}
	if n.First != s.First || n.End != x.start {
		if n = between(s.First, x.start); phrase.Asserts(t.Text, n) {
			return false
		} // "Ida Holm, of the union, said"
	}
	if phrase.Commas(t.Text, n.First, n.End-1) == 0 {
		return false
	}
	if phrase.Commas(t.Text, x.source.First, x.source.End) == 0 {
		k := beforeAside(t, n).End + 1 // "A nurse, who left, said the mayor fell"
		return n.First == s.First &&
			(t.Is(k, english.Relative) || t.Cue(k).Is(english.Participle) &&
				t.Is(k+1, english.Preposition)) && phrase.Asserts(t.Text, x.source)
	}
	return believer(t, beforeAside(t, n)) || !believer(t, beforeAside(t, x.source))
}

// beforeAside returns the part of a phrase before its first comma.
func beforeAside(t *Text, n text.Range) text.Range {
	if first := upToComma(t, n.First, n.Len()); !first.Empty() {
		return first
	}
	return n
}

// beforePreposition returns the part of a phrase that its head is in: "farmers" of "farmers in
// the delta".
func beforePreposition(t *Text, n text.Range) text.Range {
	for k := n.First + 1; k < n.End; k++ {
		if t.Tag(k) == article.ADP {
			n.End = k
		}
	}
	return n
}
