package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells whom a description cannot mean as the text has somebody else of its noun: "Ida Holm
// met the minister. The minister said ...", "A nurse was hurt. The teacher, Ida Holm, left. The nurse
// said ...".

// besides reports whether the sentence in which a person was named last before the description has
// its noun for somebody else.
func (d description) besides(a *entity.Actor) bool {
	t := d.text
	at := d.lastNamed(a, d.src.First)
	if at < 0 {
		return false
	}
	const longest = 40
	name := tokenAt(t, at)
	s := t.SentenceAt(name)
	for k := max(s.First, name-longest); k < min(s.End, d.src.First, name+longest); k++ {
		if t.Shaped(k, text.Small) && t.String(k) == d.word && d.atToken(k) == nil && isParty(t, k, name, s) {
			return true
		}
	}
	return false
}

// farApart is how many sentences before a description somebody new may be of its noun.
const farApart = 8

// apart reports whether the description goes on with somebody without a name whom its noun brought
// in, and who is not described by any name there: "[a nurse] was hurt".
func (d description) apart() bool {
	t := d.text
	here := t.Sentence(d.src.First)
	for n := here - 1; n >= max(0, here-farApart); n-- {
		s := t.Doc.Sentences[n].Range
		for k := s.First + 1; k < s.End; k++ {
			if t.Shaped(k, text.Small) && t.String(k) == d.word && d.atToken(k) == nil && isNew(t, k, s) {
				return true
			}
		}
	}
	return false
}

// isNew reports whether the noun at token k of sentence s brings in somebody without a name, and is
// not what somebody is called.
func isNew(t *speech.Text, k int, s text.Range) bool {
	first := k
	for first > s.First && (t.Noun(first-1) || t.Tag(first-1) == article.ADJ) && t.Shaped(first-1, text.Small) {
		first--
	}
	if first--; first < s.First || !t.Word(first, "a") && !t.Word(first, "an") ||
		k+1 < s.End && (t.Punct(k+1, ',') || t.Shaped(k+1, speech.Capital)) {
		return false
	}
	if first == s.First {
		return t.Verb(k+1) || t.Auxiliary(k+1) || t.Is(k+1, english.Coordinator)
	}
	before := first - 1
	return t.Is(before, english.Coordinator) || t.Verb(before) && !t.Is(before, english.Be|english.Linking)
}

// isParty reports whether the noun at token k of sentence s is somebody beside whoever is named at
// token name, and not what describes them.
func isParty(t *speech.Text, k, name int, s text.Range) bool {
	first := k
	for first > s.First && (t.Noun(first-1) || t.Tag(first-1) == article.ADJ) && t.Shaped(first-1, text.Small) {
		first--
	}
	if first == s.First || !hasArticle(t, first-1) && !t.Is(first-1, english.Possessive) ||
		k+1 < s.End && (t.Punct(k+1, ',') || t.Shaped(k+1, speech.Capital)) {
		return false
	}
	if first--; first == s.First {
		return name > k && t.Verb(k+1)
	}
	before := first - 1
	switch {
	case t.Is(before, english.Coordinator):
		return true
	case name > k, t.Word(before, "of"), t.Word(before, "to"), t.Word(before, "as"), t.Word(before, "like"),
		t.Is(before, english.Be|english.Linking):
		return false
	}
	return t.Is(before, english.Preposition) || t.Verb(before)
}
