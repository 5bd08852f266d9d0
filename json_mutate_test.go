package wirecopy_test

// JSON of reports in which values stand in the places of others is refused, or is a report
// like any other.

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// A place is a value within a JSON value, and how to replace it.
type place struct {
	value any
	set   func(any)
}

// places returns all values within v, in a fixed order.
func places(v any) (all []place) {
	add := func(value any, set func(any)) { all = append(append(all, place{value, set}), places(value)...) }
	switch v := v.(type) {
	case map[string]any:
		for _, k := range slices.Sorted(maps.Keys(v)) {
			add(v[k], func(x any) { v[k] = x })
		}
	case []any:
		for i := range v {
			add(v[i], func(x any) { v[i] = x })
		}
	}
	return all
}

// odd are values that are put into places.
var odd = []any{nil, true, -1, 0, 1e18, 0.5, "", "\x00\u202e", "2016-02-30", "a1", "a2", []any{}, map[string]any{}}

func TestMutatedJSON(t *testing.T) {
	const tries = 800
	var reports [][]byte
	for _, name := range fixtures(t) {
		if data := fixture(t, name); len(data) < 2000 {
			reports = append(reports, []byte(marshal(t, read(t, data, quote.WithNested()))))
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	accepted := 0
	for range tries {
		data := reports[rng.IntN(len(reports))]
		for range 1 + rng.IntN(3) {
			var v any
			if err := json.Unmarshal(data, &v); err != nil {
				t.Fatal(err)
			}
			all := places(v)
			x := all[rng.IntN(len(all))].value
			switch rng.IntN(4) {
			case 0:
				x = odd[rng.IntN(len(odd))]
			case 1:
				x = rng.IntN(2000)
			}
			copied, err := json.Marshal(x)
			if err != nil {
				t.Fatal(err)
			}
			all[rng.IntN(len(all))].set(json.RawMessage(copied))
			if data, err = json.Marshal(v); err != nil {
				t.Fatal(err)
			}
		}
		var r wirecopy.Report
		if json.Unmarshal(data, &r) != nil {
			continue
		}
		accepted++
		checkRoundTrip(t, r)
		for _, x := range r.Attributions() {
			if len(x.Speakers) > 0 && x.Speaker != x.Speakers[0].Actor {
				t.Errorf("the speaker is %v, the first of the speakers %v, in %s", x.Speaker, x.Speakers[0].Actor, data)
			}
			x.Words(r.Article)
			x.SpeakerName(r.Article)
		}
		if r.Article != nil {
			quote.Find(r.Article, r.Actors)
			quote.Find(r.Article, entity.Find(r.Article), quote.WithNested())
		}
	}
	if accepted < tries/100 {
		t.Errorf("only %d of %d were read", accepted, tries)
	}
}
