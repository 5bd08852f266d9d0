package phrase

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file recognizes the expressions by which a text introduces another name.

// Quoted returns where the name at word i begins with the article and quotation mark
// before it, word first at the earliest.
func Quoted(d *Doc, i, first int) int {
	for n := 0; n < 3 && i > first && (d.Is(i-1, Determiners) || d.Form(i-1).Punct == '"'); n++ {
		i--
	}
	return i
}

const (
	maxKnownAs  = 8 // words of "formerly known as", "known to her fans as"
	maxRealName = 7 // words of "whose real name is"
)

// KnownAs reports whether words i to k-1 join two names of the same entity: ", formerly
// known as", ", also called", ", aka".
func KnownAs(d *Doc, i, k int) bool {
	n := k - i
	if n == 0 || n > maxKnownAs || d.Has(i-1, text.Possessive) && !d.Has(i, text.Sign) {
		return false // "Ann Roe's allies, known as ..."
	}
	apart := d.String(i) == "," || d.String(i) == "("
	if d.Is(k-1, english.AliasWord) {
		return true
	}
	switch d.String(k - 1) {
	case "as":
		return knownBefore(d, i, k-1) || n > 2 && d.Relative(k-3) && d.String(k-2) == "performs" ||
			n > 2 && d.String(k-2) == "to" && d.String(k-3) == "referred"
	case "now":
		return d.String(i) == "(" && n == 2
	}
	if apart && n == 2 && lexicon.NeighborOf(d.String(k-1)) == lexicon.Earlier {
		return true
	}
	return n > 1 && d.Is(k-1, english.Naming) && isNamed(d, i, k)
}

// knownBefore reports whether words i to k-1 end in "known", maybe with a phrase in
// small letters after it: "known to her fans".
func knownBefore(d *Doc, i, k int) bool {
	for p := k - 1; p >= i && d.Has(p, text.Small); p-- {
		if d.String(p) == "known" {
			return p == k-1 || d.Is(p+1, english.Preposition)
		}
	}
	return false
}

// isNamed reports whether words i to k-1 end in a participle that introduces a name: "is
// called", ", also named", but not "was named chairman".
func isNamed(d *Doc, i, k int) bool {
	apart := d.String(i) == "," || d.String(i) == "("
	switch {
	case d.Is(k-2, english.Be):
		return !d.Is(k-1, english.Linking) && !newSubject(d, i, k)
	case Adverb(d, k-2):
		return apart || k-3 >= i && d.Is(k-3, english.Be)
	}
	return apart && k-i <= 3
}

// newSubject reports whether a comma at word i is before the subject of a verb before word k, which is not
// the name before the comma: "In Kelder, the singer is called".
func newSubject(d *Doc, i, k int) bool {
	if d.String(i) != "," || !d.Is(i+1, Determiners) {
		return false
	}
	for p := i + 2; p < k; p++ {
		if d.Has(p, text.Sign) {
			return false
		}
	}
	return true
}

// RealName reports whether words i to k-1 introduce the real name of the person before
// them: ", whose real name is".
func RealName(d *Doc, i, k int) bool {
	if k-i == 3 && d.Has(i, text.Sign) && d.String(k-1) == "name" && d.String(k-2) == "real" {
		return true // "- real name"
	}
	if k-i < 4 || k-i > maxRealName || d.String(k-1) != "is" && d.String(k-1) != "was" {
		return false
	}
	return d.String(k-2) == "name" && d.String(k-4) == "whose"
}

// Renamed reports whether words i to k-1 end in words that give the name that follows to
// an organization, or to a person if body is false.
func Renamed(d *Doc, i, k int, body bool) bool {
	if k-4 >= i && d.String(k-1) == "to" && d.String(k-2) == "name" {
		return body && d.Is(k-3, english.Possessive) && strings.HasPrefix(d.String(k-4), "chang") // "changed its name to"
	}
	if s := d.String(k - 1); s == "as" || s == "to" {
		k--
	}
	if k-2 < i || !body || d.String(k-1) != "itself" && d.String(k-1) != "themselves" {
		return false
	}
	return d.Is(k-2, english.Renaming)
}
