package coref

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
)

func anybody(referent) int32 { return 100 }

// TestFocus asks who is meant after mentions in several sentences.
func TestFocus(t *testing.T) {
	ann, carl := referent{entity: 1}, referent{entity: 2}
	type mention struct {
		who    referent
		weight int32
		place  place
	}
	for _, c := range []struct {
		what     string
		mentions []mention
		at       place
		best     referent
	}{
		{"nobody", nil, place{0, 0}, referent{}},
		{"the subject", []mention{{ann, asSubject, place{0, 0}}, {carl, asOther, place{0, 0}}}, place{1, 0}, ann},
		{"a later subject", []mention{{ann, asSubject, place{0, 0}}, {carl, asSubject, place{1, 0}}}, place{2, 0}, carl},
		{"who is mentioned again", []mention{{ann, asOther, place{0, 0}}, {carl, asOther, place{0, 0}}, {carl, asOther, place{0, 0}}}, place{1, 0}, carl},
		{"nobody after many sentences", []mention{{ann, asSubject, place{0, 0}}}, place{forgotten + 1, 0}, referent{}},
		{"who is outside of quotations", []mention{{ann, asSubject, place{0, 1}}, {carl, asOther, place{0, 0}}}, place{0, 0}, carl},
		{"who is in the same quotation", []mention{{ann, asSubject, place{0, 1}}, {carl, asOther, place{0, 0}}}, place{0, 1}, ann},
		{"who is not in another quotation", []mention{{ann, asSubject, place{0, 1}}, {carl, asOther, place{0, 0}}}, place{0, 2}, carl},
	} {
		var f focus
		for _, m := range c.mentions {
			f.raise(m.who, m.weight, m.place, true)
		}
		if got := f.best(c.at, anybody); got != c.best {
			t.Errorf("%s: got %v, want %v", c.what, got, c.best)
		}
	}
}

// TestFocusFull asks that the least salient makes room for one more.
func TestFocusFull(t *testing.T) {
	var f focus
	for i := range len(f.all) {
		f.raise(referent{entity: link.ID(i + 1)}, int32(100+i), place{}, false)
	}
	f.raise(referent{stranger: 1}, asSubject, place{}, true)
	if f.find(referent{entity: 1}) != nil || f.weight(1, place{}) != 0 {
		t.Error("the least salient stayed")
	}
	for id := link.ID(2); int(id) <= len(f.all); id++ {
		if f.weight(id, place{}) == 0 {
			t.Errorf("entity %d was displaced", id)
		}
	}
	if who := f.best(place{}, anybody); !who.unnamed() || who.named() {
		t.Errorf("the best is %v, want the one who came last", who)
	}
}

// TestLatest asks who was mentioned last, among those who fit well and are not lost.
func TestLatest(t *testing.T) {
	var f focus
	f.raise(referent{entity: 1}, asSubject, place{sentence: 0}, true)
	f.raise(referent{entity: 2}, asInner, place{sentence: 3}, false)
	notSecond := func(who referent) int32 {
		if who.entity == 2 {
			return genderUnknown
		}
		return 100
	}
	for _, c := range []struct {
		sentence int32
		fits     fit
		want     link.ID
	}{
		{lost, anybody, 2}, {lost, notSecond, 1}, {lost + 1, notSecond, link.None}, {lost + 3, anybody, 2}, {lost + 4, anybody, link.None},
	} {
		if got := f.latest(place{sentence: c.sentence}, c.fits).entity; got != c.want {
			t.Errorf("in sentence %d: %v, want %v", c.sentence, got, c.want)
		}
	}
}

func TestGenderFits(t *testing.T) {
	for _, c := range []struct {
		is, want lexicon.Gender
		fits     int32
	}{
		{lexicon.Female, lexicon.Female, 100},
		{lexicon.Female, lexicon.Male, 0},
		{lexicon.Unknown, lexicon.Male, genderUnknown},
		{lexicon.Male, lexicon.Unknown, 100},
		{lexicon.Unknown, lexicon.Unknown, 100},
	} {
		if got := genderFits(c.is, c.want); got != c.fits {
			t.Errorf("%v for %v fits by %d, want %d", c.is, c.want, got, c.fits)
		}
	}
}
