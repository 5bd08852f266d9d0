package phrase

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the noun phrase that ends before a token; following.go finds the one
// that begins at a token. Any noun may be a subject, so only the extent is read, off parts
// of speech and signs; [At] tells what a phrase that describes says. A phrase has
//
//   - words that are neither finite verbs nor conjunctions nor negations, names whatever
//     they are, and hyphens, currency signs and the like within it;
//   - prepositional phrases after its noun: "the head of the mines";
//   - what is in parentheses or in short quotation marks: "Carl “Kit” Holt (left)";
//   - a participle after a plural noun, "voters polled", and a relative clause that is
//     only a pronoun and a verb, "the farmer who left";
//   - a coordination where both parts are names, or where the first begins the sentence:
//     "aides and officials".
//
// Adverbs, times and adjuncts at its beginning are not part of it: "on Friday [officials]".

// MaxLength is the greatest length in tokens of a noun phrase.
const MaxLength = 30

// PhraseBefore returns the noun phrase that ends before token end and starts at
// or after token lo. It is empty if there is none.
func (t *Text) PhraseBefore(end, lo int) text.Range {
	k := end
	for k > lo && end-k < MaxLength {
		n := phraseStep(t, k, end, lo)
		if n < 0 {
			return Range(k-1, end) // "she and Mr. X"
		}
		if n == 0 {
			break
		}
		k -= n
	}
	return trimPhrase(t, Range(k, end))
}

// phraseStep returns how many tokens before token k belong to the phrase from k
// to end: 0 where the phrase starts at k, and -1 where its first word is the
// token before.
func phraseStep(t *Text, k, end, lo int) int {
	p := k - 1
	switch {
	case t.Punct(p, ')'):
		return k - bracketOpens(t, p, lo, k)
	case t.Closes(p):
		q := t.Quotation(p)
		if q.Len() > MaxNickname || q.First < lo || t.SpeechEnds(k) {
			return 0
		}
		return k - q.First
	case !t.Outside(p):
		return 0
	case k < end && t.Is(p, english.SubjectPronoun) && t.Is(k, english.Coordinator):
		return -1
	case t.Is(p, english.Coordinator):
		if !joinsPhrases(t, p, end, lo) {
			return 0
		}
	case p == end-1 && pastParticipleOf(t, p):
		// "voters polled"
	case !inPhrase(t, p):
		return k - relativePronoun(t, p, lo, k)
	}
	return 1
}

// bracketOpens returns the bracket that opens before the closing one at token p,
// none if there is none from token lo on.
func bracketOpens(t *Text, p, lo, none int) int {
	for o := p; o >= lo && p-o <= MaxLength; o-- {
		if t.Punct(o, '(') {
			return o
		}
	}
	return none
}

// pastParticipleOf reports whether token p is a participle after a plural noun
// that it describes.
func pastParticipleOf(t *Text, p int) bool {
	return t.Shaped(p, text.Ed) && t.Noun(p-1) && t.Shaped(p-1, text.Plural)
}

// inPhrase reports whether token k may be part of a noun phrase.
func inPhrase(t *Text, k int) bool {
	switch sign := t.Sign(k); {
	case sign != 0:
		return InnerSign(sign) || sign == '\''
	case t.Shaped(k, text.Capital) && !t.Shaped(k, text.First):
		return true
	case t.Is(k, english.Auxiliary|english.Subordinator|english.SubjectPronoun|english.Negation):
		return t.Is(k, english.Time) && t.Shaped(k, text.Capital) // "May", "March"
	case t.Is(k, english.Wh):
		return false
	case t.Verb(k) && !t.Shaped(k, text.Capital|text.Ing):
		return participleInPhrase(t, k)
	}
	return true
}

// InnerSign reports whether punctuation may be part of a noun phrase.
func InnerSign(sign byte) bool {
	switch sign {
	case '-', '&', '$', '%', '/':
		return true
	}
	return false
}

// OuterSign reports whether token k is a sign that is no part of a noun phrase: a comma, but
// not a hyphen.
func (t *Text) OuterSign(k int) bool {
	sign := t.Sign(k)
	return sign != 0 && !InnerSign(sign)
}

// participleInPhrase reports whether the verb at token k may be a participle that
// belongs to the noun before or after it.
func participleInPhrase(t *Text, k int) bool {
	if t.Punct(k-1, ',') && t.Noun(k+1) && t.Noun(k+2) && !t.Shaped(k, text.Ed) {
		return true // a noun that was taken for a verb: ", search warrant documents say"
	}
	if t.Is(k-1, english.Coordinator) && !t.Shaped(k, text.Ed|text.Plural) && t.Noun(k+1) && lexicon.FindNoun(t.String(k+1)).Class().PeopleOrBody() {
		return true // "residents and aid workers said"
	}
	switch {
	case t.Punct(k-1, '-'):
		return t.Noun(k + 1) // "the Vale-based firm"
	case !t.Shaped(k, text.Ed) && !t.Cue(k).Is(english.Participle):
		return false
	case t.Is(k+1, english.Preposition|english.Time), t.Is(k-1, english.Determiner):
		return true
	}
	return t.Noun(k+1) && t.Manner(k-1) && t.Is(k-2, english.Determiner|english.Possessive) // "the newly elected mayor"
}

// relativePronoun returns the pronoun of the relative clause whose verb is token
// p, where it is next to its verb, or to that before an infinitive, and after a noun; else none:
// "who left", "who asked not to be named".
func relativePronoun(t *Text, p, lo, none int) int {
	o, most := p, 4
	for o > lo && p-o < most && (o == p || t.Is(o, english.Auxiliary|english.Adverb|english.Negation) || leadsTo(t, o)) {
		if t.Word(o, "to") {
			most = 7
		}
		o--
	}
	if (t.Word(o, "who") || t.Word(o, "that")) && o > lo && t.Noun(o-1) && t.Outside(o) {
		return o
	}
	return none
}

// leadsTo reports whether token k is the "to" of an infinitive or the verb before it: "asked not to
// be named".
func leadsTo(t *Text, k int) bool {
	if t.Word(k, "to") {
		return t.Verb(k+1) || t.Auxiliary(k+1)
	}
	return t.Verb(k) && (t.Word(k+1, "to") || t.Is(k+1, english.Negation) && t.Word(k+2, "to"))
}

// joinsPhrases reports whether the coordinator at token p, in a phrase that ends
// before token end, joins two noun phrases rather than two clauses.
func joinsPhrases(t *Text, p, end, lo int) bool {
	if !t.Word(p, "and") && !t.Word(p, "or") || p == lo || p+1 == end {
		return false
	}
	if t.Is(p+1, english.Preposition) && !t.Is(p+1, english.Determiner) && !t.Is(p-1, english.Preposition) {
		return false // "turned to the bank and in May said"
	}
	if t.Shaped(p-1, text.Capital) && t.Shaped(p+1, text.Capital) || subjectOfClause(t, p-1, lo) {
		return true
	}
	// "aides and officials": the left phrase starts the sentence
	for q := p - 1; q >= lo && p-q < 8; q-- {
		if !inPhrase(t, q) {
			return false
		}
		if q == lo {
			return true
		}
	}
	return false
}

// subjectOfClause reports whether token k is a pronoun that starts a clause: the
// "she" of "she and Mr. X".
func subjectOfClause(t *Text, k, lo int) bool {
	return t.Is(k, english.SubjectPronoun) && !t.Is(k, english.Wh) &&
		(k == lo || t.Sign(k-1) != 0 || t.Is(k-1, english.Subordinator|english.Coordinator))
}

// trimPhrase removes from the start of a phrase the words that do not belong to
// it.
func trimPhrase(t *Text, p text.Range) text.Range {
	for !p.Empty() {
		n := foreignStart(t, p)
		if n == 0 {
			break
		}
		p.First += n
	}
	if !p.Empty() && t.Is(p.First, english.Preposition) && !t.Is(p.First, english.Determiner) {
		return afterAdjunct(t, p)
	}
	return p
}

// foreignStart returns how many words at the start of a phrase are none of it, 0 for
// none.
func foreignStart(t *Text, p text.Range) int {
	k := p.First
	switch {
	case PeriodAt(t, k) && p.Len() > 2:
		return 2 // "last week officials"
	case t.Is(k, english.Coordinator), t.Punct(k, '-'), t.Punct(k, '\''), t.Punct(k, '/'),
		t.Is(k, english.Adverb) && !t.Is(k, english.Determiner) && !t.Shaped(k+1, text.Ing),
		t.Is(k, english.Time) && p.Len() > 1 && !t.Shaped(k, text.Possessive) && !monthOfName(t, k),
		t.Manner(k) && t.Shaped(k, text.First):
		return 1
	}
	return 0
}

// monthOfName reports whether token k, a month, belongs to the noun or name after it: "April
// Haynes", "March organizers", but not "In April Haynes".
func monthOfName(t *Text, k int) bool {
	return t.Is(k, english.Month) && t.Tag(k) == article.PROPN && (t.Shaped(k+1, text.Capital) || t.Noun(k+1)) &&
		(t.Shaped(k, text.First) || !t.Is(k-1, english.Preposition|english.Determiner) && t.Sign(k-1) == 0)
}

// PeriodAt reports whether a time such as "last week" starts at token k.
func PeriodAt(t *Text, k int) bool {
	return (t.Is(k, english.Deictic) || t.Word(k, "earlier")) && UnitOfTime(t, k+1)
}

// UnitOfTime reports whether token k is a word like "week".
func UnitOfTime(t *Text, k int) bool {
	return t.Is(k, english.TimeUnit) || t.Word(k, "time")
}

// afterAdjunct returns the noun phrase after a prepositional phrase that opens a
// clause without a comma: "On Friday officials", "In a statement Mr. X". It is
// empty at the end of p if there is none.
func afterAdjunct(t *Text, p text.Range) text.Range {
	for k := p.End - 1; k > p.First+1; k-- {
		if endsAdjunct(t, k-1, k) {
			return Range(k, p.End)
		}
	}
	return Range(p.End, p.End)
}

// endsAdjunct reports whether an adjunct ends with token prev and a phrase starts
// with the token k after it.
func endsAdjunct(t *Text, prev, k int) bool {
	if t.Is(prev, english.Preposition|english.Determiner|english.Possessive) || t.Sign(prev) != 0 || t.Shaped(prev, text.Possessive) {
		return false
	}
	return t.Is(prev, english.Time) || t.Shaped(prev, text.Number) ||
		t.Is(k, english.Determiner|english.Possessive) ||
		t.Shaped(k, text.Capital) && !t.Shaped(prev, text.Capital)
}
