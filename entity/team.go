package entity

// This file holds the bodies that go by the name of a person: "the Clinton
// campaign", "the Obama administration".

import "github.com/wirecopy-go/wirecopy/internal/fold"

// teamOf returns the body that the person owner, named by token i on, and the
// noun behind, token k, stand for. A camp or team is the campaign
// that the article spoke of before, and none where it spoke of none.
func (f *finder) teamOf(owner int32, i, k int) int32 {
	noun := f.str(k)
	casual := noun == "team" || noun == "camp"
	if casual {
		noun = "campaign"
	}
	f.buf = fold.Append(f.buf[:0], f.shortName(owner))
	f.buf = fold.Append(f.buf, noun)
	if e := get(f.index.full, f.buf); e != none {
		return f.real(e)
	}
	if casual {
		return none
	}
	key := string(f.buf)
	e := f.newEnt(i, k+1, KindOrganization)
	f.index.full[key] = e
	f.ents[e].name = f.shortName(owner) + " " + noun
	return e
}

// shortName returns the surname of a person.
func (f *finder) shortName(e int32) string { return lastWord(f.ents[e].name) }
