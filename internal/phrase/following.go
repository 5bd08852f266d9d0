package phrase

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the subject after a verb group, as inverted tags have it: "said Ida Holm,
// the minister".

// maxPostposed is the greatest length in tokens of a source after its verb.
const maxPostposed = 60

// PhraseAfter returns the noun phrase that starts at token k, with apposition,
// up to the end of its clause. It is empty at k if there is none.
func (t *Text) PhraseAfter(k int, s text.Range) text.Range {
	n := Range(k, k)
	switch {
	case k >= s.End || !t.Running(k):
		return n
	case t.Is(k, english.SubjectPronoun):
		return Range(k, k+1)
	case t.Is(k, english.Preposition|english.Subordinator|english.Time|english.Auxiliary|english.Wh|english.Adverb|english.Coordinator) &&
		!t.Is(k, english.Determiner):
		return n
	}
	apposed := false
	for n.End < s.End && n.Len() < maxPostposed {
		i := n.End
		if !t.Outside(i) {
			e := nickname(t, i, k)
			if e == i {
				return WithoutComma(t, n)
			}
			n.End = e
			continue
		}
		switch sign := t.Sign(i); {
		case sign == ',':
			if !Apposition(t, i+1, s) {
				return n
			}
			apposed = true
		case sign == '(':
			e := bracketCloses(t, i, s)
			if e == i {
				return n
			}
			n.End = e
			continue
		case sign != 0 && !InnerSign(sign):
			return n
		case sign == 0 && !apposed && endsPhrase(t, i):
			return n
		}
		n.End++
	}
	return n
}

// nickname returns the token after the short quotation that opens at token i in
// a phrase that starts at token k, i if there is none.
func nickname(t *Text, i, k int) int {
	if q := t.Quotation(i); t.Opens(i) && q.Len() <= MaxNickname && i > k && !t.Punct(i-1, ',') {
		return q.End
	}
	return i
}

// bracketCloses returns the token after the bracket that closes the one at token
// i, i if there is none near.
func bracketCloses(t *Text, i int, s text.Range) int {
	for o := i; o < s.End && o-i <= 12; o++ {
		if t.Punct(o, ')') {
			return o + 1
		}
	}
	return i
}

// endsPhrase reports whether the word at token i cannot go on with a noun phrase
// that is the subject of an inverted tag.
func endsPhrase(t *Text, i int) bool {
	switch {
	case t.Is(i, english.Rank) && t.Is(i-1, english.Determiner|english.Possessive) && !english.LayoutOf(t.String(i)).Is(english.BeforeDate):
		return false // "her first publisher", but not "the next year"
	case t.Is(i, english.Preposition) && !t.Is(i, english.Determiner):
		return !modifiesNoun(t, i)
	case t.Is(i, english.Time) && t.Shaped(i, text.Capital):
		return true
	case t.Word(i, "that"), t.Is(i, english.Adverb|english.Wh):
		return true
	case t.Is(i, english.Subordinator|english.Auxiliary|english.SubjectPronoun):
		return !t.Shaped(i, text.Capital)
	case t.Is(i, english.Coordinator):
		return !t.Word(i, "and") || !t.Shaped(i+1, text.Capital) && !joinsField(t, i)
	}
	return false
}

// joinsField reports whether "and" at token i joins what the office before a name is for:
// "immigration [and] human rights lawyer Ida Holm".
func joinsField(t *Text, i int) bool {
	const most = 5
	if t.Tag(i-1) != article.NOUN || !t.Shaped(i-1, text.Small) || t.Shaped(i-1, text.Plural) || t.Is(i-2, english.Determiner|english.Possessive) ||
		t.Is(i-1, english.Title|english.PersonNoun|english.NameNoun) || lexicon.FindNoun(t.String(i-1)).Class() != lexicon.NoNoun {
		return false
	}
	for k := i + 1; k < i+most && t.Running(k); k++ {
		if t.Shaped(k, text.Capital) {
			return k > i+2 && t.Tag(k) == article.PROPN && lexicon.FindNoun(t.String(k-1)).Class().PeopleOrBody()
		}
		if t.Tag(k) != article.NOUN && t.Tag(k) != article.ADJ {
			break
		}
	}
	return false
}

// modifiesNoun reports whether the preposition at token i may belong to the noun
// before it: "the head of", but not "said Mr. X in Geneva".
func modifiesNoun(t *Text, i int) bool {
	switch {
	case t.Word(i, "of"), t.Word(i, "for"):
		return true
	case t.Used(i, english.Attributive):
		return !t.Shaped(i-1, text.Capital)
	}
	return false
}

// WithoutComma removes commas from the end of a phrase.
func WithoutComma(t *Text, n text.Range) text.Range {
	for !n.Empty() && t.Punct(n.End-1, ',') {
		n.End--
	}
	return n
}
