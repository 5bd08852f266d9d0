package entity

// This file reads names that are put together from a country or body and what
// is of it: "Russian Foreign Ministry", "UN secretary-general".

import (
	"bytes"
	"slices"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// byParts reads a folded name as one part that is a country or body and another that
// is a body or office of it, in either order. On a day that isn't zero, an
// office means who held it then.
func byParts(key []byte, day time.Time) (Identity, bool) {
	if !hasHead(key) {
		return Identity{}, false
	}
	if !day.IsZero() {
		if id, ok := lexicon.Holder("", string(key), day); ok { // "the pope"
			return identity(id.Actor(), BasisOffice), true
		}
	}
	for i := range key {
		if key[i] != ' ' {
			continue
		}
		left, right := key[:i], key[i+1:]
		if owner, ok := ownerOf(left); ok {
			if id, ok := partOf(owner, right, day); ok {
				return id, true
			}
		}
		if owner, ok := ownerOf(withoutThe(right)); ok {
			if id, ok := partOf(owner, beforeOf(left), day); ok {
				return id, true
			}
		}
	}
	return Identity{}, false
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
	switch lexicon.FindFolded(w).Class() {
	case lexicon.Office, lexicon.Clergy, lexicon.Royal, lexicon.Body:
		return true
	}
	if _, ok := lexicon.Generic(w); ok {
		return true
	}
	// "Coast Guard", of which no word alone is a body
	return english.Lookup(w).Class&english.OrganizationHead != 0
}

// ownerOf returns the country or body that a part of a name means.
func ownerOf(key []byte) (lexicon.Actor, bool) {
	senses := lexicon.LookupFolded(key, fold.Upper)
	if senses.Empty() && len(key) > 3 && key[len(key)-1] == 's' {
		senses = lexicon.LookupFolded(key[:len(key)-1], fold.Upper) // "Russia's"
	}
	if s, ok := senses.Of(lexicon.Country); ok && s.Basis() != lexicon.Metonym {
		return s.Actor(), true
	}
	if s, ok := senses.Of(lexicon.Organization); ok && s.Basis() != lexicon.Metonym {
		return s.Actor(), true
	}
	switch string(key) { // of which the whole is an adjective: "Republican presidential nominee"
	case "republican":
		senses = lexicon.LookupFolded([]byte("republican party"), fold.Upper)
	case "democratic":
		senses = lexicon.LookupFolded([]byte("democratic party"), fold.Upper)
	}
	if s, ok := senses.Of(lexicon.Organization); ok && s.Actor().Class == lexicon.Party {
		return s.Actor(), true
	}
	return lexicon.Actor{}, false
}

// beforeOf cuts "of", "of the" and the like off the end of a part.
func beforeOf(key []byte) []byte {
	key = bytes.TrimSuffix(key, []byte(" the"))
	for _, w := range [...]string{" of", " for", " in", " to"} {
		if bytes.HasSuffix(key, []byte(w)) {
			return key[:len(key)-len(w)]
		}
	}
	return key
}

// partOf returns the body or office that key means in owner.
func partOf(owner lexicon.Actor, key []byte, day time.Time) (Identity, bool) {
	country := owner.Kind == lexicon.Country
	if country {
		switch string(key) {
		case "government", "administration", "authorities", "regime", "state", "leadership":
			return identity(owner, BasisAlias), true
		}
		if body, ok := nationalBody(owner, key); ok {
			return identity(body, BasisAlias), true
		}
	}
	if id, ok := held(owner, string(key), day); ok {
		return id, true
	}
	office := key
	for _, w := range [...]string{" for ", " to "} {
		// "special envoy for Syria"
		if i := bytes.Index(key, []byte(w)); i > 0 {
			with, ok := ownerOf(withoutThe(key[i+len(w):]))
			if !ok {
				return Identity{}, false
			}
			office, key = append(slices.Clip(key[:i+len(w)]), with.Name...), key[:i]
			break
		}
	}
	switch n := lexicon.FindFolded(key); {
	case n.Plural():
		return Identity{}, false
	case n.Class() == lexicon.Office, country && (n.Class() == lexicon.Royal || n.Class() == lexicon.Clergy):
	default:
		return Identity{}, false
	}
	return Identity{Name: nameOf(string(office), owner.Name), Kind: KindPerson, Basis: BasisOffice, Region: regionOf(owner)}, true
}

// held returns who held an office of owner on a day, false where the day is zero or
// that isn't known.
func held(owner lexicon.Actor, office string, day time.Time) (Identity, bool) {
	if day.IsZero() {
		return Identity{}, false
	}
	of := owner.Name
	if owner.Kind == lexicon.Country {
		of = owner.Region
	}
	id, ok := lexicon.Holder(of, office, day)
	if !ok && owner.Kind != lexicon.Country && owner.Region != "" {
		id, ok = lexicon.Holder(owner.Region, owner.Name+" "+office, day) // "White House press secretary"
	}
	if !ok {
		return Identity{}, false
	}
	return identity(id.Actor(), BasisOffice), true
}

// nameOf returns "Parliament of the Netherlands" for "Parliament" and
// "Netherlands".
func nameOf(part, owner string) string {
	if strings.HasPrefix(owner, "United ") || strings.HasSuffix(owner, "s") && !strings.HasSuffix(owner, "us") ||
		strings.HasSuffix(owner, "Republic") || strings.HasSuffix(owner, "Union") || strings.HasSuffix(owner, "Gambia") {
		return part + " of the " + owner
	}
	return part + " of " + owner
}
