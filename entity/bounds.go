package entity

// This file corrects where the names begin and end that the model marks: without
// titles, with particles, initials and what belongs to the name of a body.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// withoutTitle returns the first token of the personal name i to k-1 behind any
// title that the model took for a part of it.
func (f *finder) withoutTitle(i, k int) int {
	for i+1 < k {
		n, noun := f.noun(i, k)
		if n == 0 || i+n >= k || !noun.Title() || !f.isTitle(i, k, noun) {
			break
		}
		i += n
	}
	return i
}

// withoutOffice returns the end of the name of a known body, tokens i to k-1,
// before any office that the model took for a part of it: "UN Special Envoy".
func (f *finder) withoutOffice(i, k int) int {
	for p := i + 1; p < k; p++ {
		if n, noun := f.noun(p, k); n == k-p && noun.Class() == lexicon.Office {
			if m, _ := f.known(i, p); m == p-i {
				return p
			}
		}
	}
	return k
}

// hyphened returns the end of a personal name that the model ended before the
// small part of a double name, "Ki-moon", at token k.
func (f *finder) hyphened(k, end int) int {
	if k+1 >= end || f.words[k].shape&(punct|glued) != punct|glued || f.str(k) != "-" {
		return k
	}
	w := &f.words[k+1]
	s := f.str(k + 1)
	if w.shape&(small|glued) != small|glued || w.class.Is(ruled) || len(s) > 6 || strings.HasSuffix(s, "ed") || strings.HasSuffix(s, "ing") ||
		lexicon.FindNoun(s) != 0 {
		return k
	}
	return k + 2
}

// withParticles returns the first token of the personal name at token i with the
// small words before that belong to it: "van der Aar".
func (f *finder) withParticles(i int) int {
	first, _ := f.sentenceOf(i)
	if n := len(f.names); n > 0 {
		first = max(first, int(f.names[n-1].end))
	}
	for i > first && f.words[i-1].shape&(small|possessive) == small && f.words[i-1].class&english.NameParticle != 0 && f.words[i-1].class&(english.Closed|english.Auxiliary) == 0 {
		i--
	}
	return i
}

// withInitials returns the first token of the personal name at token i with the
// initials before that the model didn't see, and which are then no name of their
// own: "K. Mensah".
func (f *finder) withInitials(i int) int {
	first, _ := f.sentenceOf(i)
	for i > first && f.words[i-1].shape&initial != 0 && strings.HasSuffix(f.str(i-1), ".") {
		if n := len(f.names) - 1; n >= 0 && int(f.names[n].end) == i {
			if f.names[n].kind != KindUnknown || int(f.names[n].first) != i-1 {
				break
			}
			f.names = f.names[:n]
		}
		i--
	}
	return i
}

// joinedBody returns the name of a body, tokens i to k-1, with what comes before
// an "of" or "for": "Committee for a Responsible Federal Budget". A name already
// found there becomes part of it.
func (f *finder) joinedBody(i, k int) (int, int) {
	first, _ := f.sentenceOf(i)
	p := i - 1
	if p > first && f.words[p].shape&small != 0 && f.words[p].class&(english.Determiner|english.Possessive) != 0 {
		p--
	}
	if p <= first || f.words[p].shape&small == 0 {
		return i, k
	}
	q := p - 1
	switch f.str(p) {
	case "of", "for", "on":
		if f.words[q].class&english.OrganizationOpener == 0 {
			return i, k
		}
	case "and":
		if f.words[q].class&(english.OrganizationHead|english.PlaceHead) != 0 || f.words[k-1].class&english.OrganizationHead == 0 || i != p+1 || k-i < 2 || len(f.names) == 0 ||
			f.names[len(f.names)-1].end-f.names[len(f.names)-1].first < 2 ||
			f.names[len(f.names)-1].kind != KindOrganization || f.names[len(f.names)-1].known {
			return i, k
		}
	default:
		return i, k
	}
	if f.words[q].shape&(capital|possessive) != capital {
		return i, k
	}
	for q > first && f.words[q-1].shape&(capital|possessive) == capital && f.words[q-1].class&(english.Closed|english.Calendar) == 0 {
		q--
	}
	for len(f.names) > 0 && int(f.names[len(f.names)-1].first) >= q {
		f.names = f.names[:len(f.names)-1]
	}
	if n := len(f.names); n > 0 && int(f.names[n-1].end) > q {
		q = int(f.names[n-1].end)
	}
	return q, k
}

// wholeBody returns the end of the name of a body of which the model saw only the
// word, tokens i to k-1, that it begins with: "Front for the Liberation of the
// Hills".
func (f *finder) wholeBody(i, k, end int) int {
	if k-i > 1 && f.words[k-1].class&english.OrganizationHead != 0 {
		return f.ofCountry(k, end)
	}
	if k-i != 1 || f.words[i].class&(english.OrganizationHead|english.OrganizationOpener) == 0 || f.words[i].shape&(capital|plain) != capital {
		return k
	}
	for k+1 < end && f.words[k-1].shape&possessive == 0 && (f.str(k) == "of" || f.str(k) == "for") {
		n := k + 1
		if f.str(n) == "the" && n+1 < end {
			n++
		}
		if f.words[n].shape&capital == 0 || f.words[n].class&(english.Closed|english.Calendar) != 0 {
			break
		}
		for k = n + 1; k < end && f.words[k].shape&(capital|glued) == capital && f.words[k-1].shape&possessive == 0; k++ {
		}
	}
	return k
}

// ofCountry returns the end of a body's name that ends before token k: behind "of
// Uruguay" if that follows, as in "Foreign Ministry of Uruguay", or k.
func (f *finder) ofCountry(k, end int) int {
	if k+1 >= end || f.str(k) != "of" || f.words[k-1].shape&possessive != 0 {
		return k
	}
	at := k + 1
	if f.str(at) == "the" {
		at++ // "of the Netherlands"
	}
	n, s := f.known(at, end)
	if n == 0 || kindOf(s.Actor().Kind) != KindCountry || s.Basis() == lexicon.Demonym {
		return k
	}
	return at + n
}

// withPartner returns the end of a body's name that ends before token k: behind
// "& Sons" if that follows, or k.
func (f *finder) withPartner(k, end int) int {
	if f.partner(k, end) {
		return k + 2
	}
	return k
}

// partner reports whether "& Sons" or the like stands at token k.
func (f *finder) partner(k, end int) bool {
	return k+1 < end && f.str(k) == "&" && f.words[k+1].shape&capital != 0 && f.words[k+1].class&(english.Closed|english.Calendar) == 0
}

// isTitle reports whether the title that begins at token i is one there and no
// first name, as "Dean" and "Earl" are.
func (f *finder) isTitle(i, k int, noun lexicon.Noun) bool {
	switch noun.Class() {
	case lexicon.Honorific, lexicon.Office, lexicon.Rank:
		return true
	}
	return !f.firstName(i)
}
