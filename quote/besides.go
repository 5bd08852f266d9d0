package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
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

// farApart is how many words before the sentence of a description somebody new may be of its noun.
const farApart = 200

// apart reports whether the description goes on with somebody without a name whom its noun brought
// in, and who is not described by any name there: "[a nurse] was hurt".
func (d description) apart() bool {
	t := d.text
	end := t.SentenceAt(d.src.First).First
	for k := end - 1; k > max(0, end-farApart); k-- {
		if t.Shaped(k, text.Small) && t.String(k) == d.word && d.atToken(k) == nil && isNew(t, k, t.SentenceAt(k)) {
			return true
		}
	}
	return false
}

// isNew reports whether the noun at token k of sentence s brings in somebody without a name, and is
// not what somebody is called.
func isNew(t *speech.Text, k int, s text.Range) bool {
	first := determinerBefore(t, k, s)
	if first < s.First || !phrase.IndefiniteArticle(t.Text, first) {
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
	first := determinerBefore(t, k, s)
	if first < s.First || !hasArticle(t, first) && !t.Is(first, english.Possessive) {
		return false
	}
	if first == s.First {
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

// determinerBefore returns the token before the noun at token k of sentence s and its adjectives, one
// before the sentence if there is none or a name or comma follows, which the noun describes.
func determinerBefore(t *speech.Text, k int, s text.Range) int {
	if k+1 < s.End && (t.Punct(k+1, ',') || t.Shaped(k+1, speech.Capital)) {
		return s.First - 1
	}
	for k > s.First && (t.Noun(k-1) || t.Tag(k-1) == article.ADJ) && t.Shaped(k-1, text.Small) {
		k--
	}
	return k - 1
}
