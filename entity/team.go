package entity

// This file holds the bodies that go by the name of a person: "the Clinton
// campaign", "the Obama administration".

import "github.com/wirecopy-go/wirecopy/internal/fold"

// teamOf returns the body that the name nm and the noun behind it, token k,
// stand for. A campaign, camp or team is one and the same.
func (f *finder) teamOf(nm *name, k int) int32 {
	noun := f.str(k)
	switch noun {
	case "team", "camp":
		noun = "campaign"
	}
	f.buf = fold.Append(f.buf[:0], f.shortName(nm.ent))
	f.buf = fold.Append(f.buf, noun)
	if e := get(f.index.full, f.buf); e != none {
		return f.real(e)
	}
	key := string(f.buf)
	e := f.newEnt(int(nm.first), k+1, Organization)
	f.index.full[key] = e
	f.ents[e].name = f.shortName(nm.ent) + " " + noun
	return e
}

// shortName returns the surname of a person.
func (f *finder) shortName(e int32) string { return lastWord(f.ents[e].name) }
