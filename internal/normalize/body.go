package normalize

// Bodies that are named by what they are and by their country: "Ministry of Health
// of Kenya".

import (
	"bytes"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// Body reads the folded name of a body and its country, in either order.
func Body(key []byte) (lexicon.Actor, bool) {
	if !hasHead(key) {
		return lexicon.Actor{}, false
	}
	var p parting
	for {
		owner, part, ok := p.next(key)
		if !ok {
			return lexicon.Actor{}, false
		}
		if body, ok := NationalBody(owner, part); ok {
			return body, true
		}
	}
}

// NationalBody returns the body with a folded name in the country owner: one that the lexicon
// has for that country, or else one that most countries have, such as "Foreign Ministry of
// Uruguay". The latter has the number of the generic body, or 0 if that has none. It returns
// false if owner is not a country.
func NationalBody(owner lexicon.Actor, key []byte) (lexicon.Actor, bool) {
	if owner.Kind != lexicon.Country || len(key) == 0 {
		return lexicon.Actor{}, false
	}
	body, ok := lexicon.Generic(key)
	if !ok {
		if a, ok := knownBody(key, owner.Region); ok {
			return a, true
		}
		if body, ok = ministry(key); !ok {
			return lexicon.Actor{}, false
		}
	}
	body.Name, body.Region = nameOf(body.Name, owner.Name), owner.Region
	var buf [fold.MaxBytes]byte
	if a, ok := knownBody(fold.Append(buf[:0], body.Name), owner.Region); ok {
		if body.Class == lexicon.Party {
			a.ID = body.ID // so that "the party" of this name is the same
		}
		return a, true // the Bank of Japan for "Japan's central bank"
	}
	return body, true
}

// knownBody returns the body with a folded name in a region that the lexicon has.
func knownBody(key []byte, region string) (lexicon.Actor, bool) {
	for s := range lexicon.LookupFolded(key, fold.Upper).All() {
		if a := s.Actor(); a.Region == region && a.Kind == lexicon.Organization && s.Basis() <= lexicon.Acronym {
			return a, true
		}
	}
	return lexicon.Actor{}, false
}

// ministry reads "ministry of fisheries" and "fisheries ministry", of whatever.
func ministry(key []byte) (lexicon.Actor, bool) {
	of := bytes.TrimPrefix(bytes.TrimPrefix(key, []byte("ministry of ")), []byte("ministry for "))
	if len(of) == len(key) {
		of = bytes.TrimSuffix(key, []byte(" ministry"))
	}
	if len(of) == len(key) {
		return lexicon.Actor{}, false
	}
	if of = fold.TrimThe(of); len(of) < 3 || lexicon.FindFolded(of) != 0 {
		return lexicon.Actor{}, false
	}
	name := make([]byte, 0, len(of)+len(" Ministry"))
	for len(of) > 0 {
		var word []byte
		word, of, _ = bytes.Cut(of, blank)
		at := len(name)
		name = append(append(name, word...), ' ')
		if c := name[at]; string(word) != "and" && 'a' <= c && c <= 'z' {
			name[at] = c &^ 0x20
		}
	}
	return lexicon.Actor{Name: string(append(name, "Ministry"...)), Kind: lexicon.Organization, Class: lexicon.Government}, true
}

// nameOf returns "Parliament of the Netherlands" for "Parliament" and
// "Netherlands".
func nameOf(part, owner string) string {
	if strings.HasPrefix(owner, "United ") || strings.HasSuffix(owner, "s") && !strings.HasSuffix(owner, "us") ||
		strings.HasSuffix(owner, "Republic") || strings.HasSuffix(owner, "Union") || lexicon.UsageOf(owner) == lexicon.ArticleUsage {
		return part + " of the " + owner
	}
	return part + " of " + owner
}

// hasHead reports whether key has a noun among its words that a body or office
// is called by. Few names are put together; the others should not cost more for
// them.
func hasHead(key []byte) bool {
	for rest := key; len(rest) > 0; {
		var w []byte
		if w, rest, _ = bytes.Cut(rest, blank); isHead(w) {
			return true
		}
	}
	return false
}

func isHead(w []byte) bool {
	noun := lexicon.FindFolded(w)
	switch noun.Class() {
	case lexicon.Office, lexicon.Clergy, lexicon.Royal, lexicon.Body:
		return true
	}
	if noun.Head() == lexicon.GovernmentHead {
		return true // "authorities"
	}
	if _, ok := lexicon.Generic(w); ok {
		return true
	}
	return english.Lookup(w).Class.Is(english.OrganizationHead) // "Coast Guard", of which no word alone is a body
}

var blank = []byte{' '}
