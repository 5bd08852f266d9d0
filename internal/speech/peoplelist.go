package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds sources that list people without names: "police, firefighters and witnesses".

// maxListed is the greatest length in tokens of a part of such a list.
const maxListed = 5

// listsPeople reports whether a phrase is the end of a list of people: "firefighters and
// witnesses".
func listsPeople(t *Text, n text.Range) bool {
	for k := n.First + 1; k+1 < n.End; k++ {
		if t.Is(k, english.Coordinator) {
			return people(t, between(k+1, n.End)) && (people(t, between(n.First, k)) || listsPeople(t, between(n.First, k)))
		}
		if t.Punct(k, ',') {
			return people(t, between(n.First, k)) && listsPeople(t, between(k+1, n.End))
		}
	}
	return false
}

// people reports whether a range is a short phrase for people without names.
func people(t *Text, n text.Range) bool {
	last := n.End - 1
	if n.Empty() || n.Len() > maxListed || !t.Noun(last) && !peopleNoun(t, last) || t.Shaped(last, Owner) {
		return false
	}
	for k := n.First; k < n.End; k++ {
		if !t.Outside(k) || t.OuterSign(k) || !t.Noun(k) && !t.Modifier(k) && !t.Is(k, english.Possessive) {
			return false
		}
	}
	return lexicon.FindNoun(t.String(last)).Class().PeopleOrBody() || t.Is(last, english.PersonNoun|english.NameNoun)
}

// peopleNoun reports whether token k is a noun for a person or body in small letters, whatever its
// part of speech seems to be: "chief", "general", "family".
func peopleNoun(t *Text, k int) bool {
	return lexicon.FindNoun(t.String(k)).Class().PeopleOrBody() && !t.Shaped(k, Capital)
}

// peopleAfter returns the token after the rest of a list of people, whose first part is src:
// ", witnesses and his brother". It is the end of src if there is no such list.
func peopleAfter(t *Text, src, s text.Range) int {
	k := src.End
	if !people(t, src) {
		return k
	}
	for k < s.End && t.Punct(k, ',') {
		first := k + 1
		for k = first; k < s.End && k <= first+maxListed && t.Sign(k) == 0 && !t.Is(k, english.Coordinator); {
			k++
		}
		if !people(t, between(first, k)) {
			break
		}
		if t.Word(k, "and") || t.Word(k, "or") {
			first = k + 1
			for k = first; k < s.End && k <= first+maxListed && t.Sign(k) == 0; {
				k++
			}
			if people(t, between(first, k)) {
				return k
			}
			break
		}
	}
	return src.End
}
