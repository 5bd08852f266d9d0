package normalize

// Names that are put together from a country or body and what is of it: "Russian
// Foreign Ministry", "UN secretary-general".

import (
	"bytes"
	"slices"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// office reads the name of an office or body of a country or body.
func office(q *query) (Identity, bool) {
	if q.Own != nil && !q.Day.IsZero() {
		if id, ok := q.ownOffice(); ok {
			return id, true
		}
	}
	return Office(q.key, q.Day)
}

// ownOffice reads an office of one of the caller's own actors.
func (q *query) ownOffice() (Identity, bool) {
	held := func(of, office, region string) (Identity, bool) {
		name, entry, ok := q.Own.Holder(of, office, q.Day)
		return Identity{Name: name, Kind: lexicon.Person, Basis: lexicon.OfOffice, Region: region, Entry: entry + 1}, ok
	}
	if id, ok := held("", string(q.key), ""); ok {
		return id, true
	}
	for i, c := range q.key {
		if c != ' ' {
			continue
		}
		for _, back := range [...]bool{false, true} {
			owner, part := q.key[:i], q.key[i+1:]
			if back {
				owner, part = fold.TrimThe(part), beforeOf(owner)
			}
			of, ok := q.Own.Body(string(owner))
			a, known := ownerOf(owner)
			if !ok && known {
				of, ok = a.Name, true
				if a.Kind == lexicon.Country {
					of = a.Region
				}
			}
			if id, found := held(of, string(part), a.Region); ok && found {
				return id, true
			}
		}
	}
	return Identity{}, false
}

// Office reads a folded name of which one part is a country or body and the other
// a body or office of it, in either order. On a day that isn't zero, an office
// means who held it then.
func Office(key []byte, day time.Time) (Identity, bool) {
	if !hasHead(key) {
		return Identity{}, false
	}
	if !day.IsZero() {
		if id, ok := lexicon.Holder("", string(key), day); ok { // "the pope"
			return identityOf(id.Actor(), lexicon.OfOffice), true
		}
	}
	var p parting
	for {
		owner, part, ok := p.next(key)
		if !ok {
			return Identity{}, false
		}
		if id, ok := partOf(owner, part, day); ok {
			return id, true
		}
	}
}

// A parting is where a folded name is taken apart into an owner and what is of
// it: "russian", "foreign ministry"; "ukraine", "ministry of defense" for "ministry
// of defense of ukraine".
type parting struct {
	end  int  // of the left part
	back bool // the owner is the right part
}

// next moves p to the next parting of key and returns the two parts. The zero
// parting comes before the first one. A key longer than any known name has none.
func (p *parting) next(key []byte) (owner lexicon.Actor, part []byte, ok bool) {
	if len(key) > fold.MaxBytes {
		return lexicon.Actor{}, nil, false
	}
	for {
		if p.end == 0 || p.back {
			i := bytes.IndexByte(key[min(p.end+1, len(key)):], ' ')
			if i < 0 {
				return lexicon.Actor{}, nil, false
			}
			*p = parting{p.end + 1 + i, false}
			if owner, ok = ownerOf(key[:p.end]); ok {
				p.end = wholeOwner(key, p.end, owner)
				return owner, key[p.end+1:], true
			}
		}
		p.back = true
		if owner, ok = ownerOf(fold.TrimThe(key[p.end+1:])); ok {
			return owner, beforeOf(key[:p.end]), true
		}
	}
}

// maxOwner is how many more words the whole name of a country has than a short one before it.
const maxOwner = 3

// wholeOwner returns the end of the longest name of a country that begins with the one up to
// end and means the same: "russian federation" where that is "russian".
func wholeOwner(key []byte, end int, owner lexicon.Actor) int {
	if owner.Kind != lexicon.Country {
		return end
	}
	whole := end
	for n := 0; n < maxOwner; n++ {
		i := bytes.IndexByte(key[end+1:], ' ')
		if i < 0 {
			break
		}
		end += 1 + i
		if o, ok := ownerOf(key[:end]); ok && o.ID == owner.ID {
			whole = end
		}
	}
	return whole
}

// ownerOf returns the country, body or party that a part of a name means.
func ownerOf(key []byte) (lexicon.Actor, bool) {
	senses := lexicon.LookupFolded(key, fold.Upper)
	if senses.Empty() && len(key) > 3 && key[len(key)-1] == 's' {
		senses = lexicon.LookupFolded(key[:len(key)-1], fold.Upper) // "Russia's"
	}
	for _, kind := range [...]lexicon.Kind{lexicon.Country, lexicon.Organization} {
		if s, ok := senses.Of(kind); ok && s.Basis() != lexicon.Metonym {
			return s.Actor(), true
		}
	}
	return lexicon.PartyFolded(key)
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
		if lexicon.FindFolded(key).Head() == lexicon.GovernmentHead {
			return identityOf(owner, lexicon.Alias), true
		}
		if body, ok := NationalBody(owner, key); ok {
			return identityOf(body, lexicon.Alias), true
		}
	}
	if id, ok := held(owner, string(key), day); ok {
		return id, true
	}
	name, key, ok := sentTo(key)
	if !ok {
		return Identity{}, false
	}
	switch n := lexicon.FindFolded(key); {
	case n.Plural():
		return Identity{}, false
	case n.Class() == lexicon.Office, country && (n.Class() == lexicon.Royal || n.Class() == lexicon.Clergy):
		return Identity{Name: nameOf(string(name), owner.Name), Kind: lexicon.Person, Basis: lexicon.OfOffice, Region: owner.Region}, true
	}
	return Identity{}, false
}

// sentTo reads "special envoy for syria": it returns the office with the
// canonical name of where its holder is sent, and the noun before "for" or "to". An
// office without these words is both. It returns false if it isn't known where.
func sentTo(key []byte) (office, noun []byte, ok bool) {
	for _, w := range [...]string{" for ", " to "} {
		if i := bytes.Index(key, []byte(w)); i > 0 {
			with, ok := ownerOf(fold.TrimThe(key[i+len(w):]))
			return append(slices.Clip(key[:i+len(w)]), with.Name...), key[:i], ok
		}
	}
	return key, key, true
}

// held returns who held an office of owner on a day, and false if the day is zero
// or it isn't known.
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
	holder := identityOf(id.Actor(), lexicon.OfOffice)
	holder.Region = owner.Region
	return holder, true
}
