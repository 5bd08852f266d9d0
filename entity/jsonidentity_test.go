package entity

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/golden"
)

// What names mean is written as JSON and read back, with everything in it.
func TestIdentitiesAsJSON(t *testing.T) {
	list, err := NewGazetteer([]Entry{{ID: "q7", Name: "Ada Quill", Kind: KindPerson}})
	if err != nil {
		t.Fatal(err)
	}
	opts := []Option{WithGazetteer(list), WithDate(time.Date(2016, time.November, 16, 0, 0, 0, 0, time.UTC))}
	all := map[string][]Candidate{}
	for _, name := range []string{"Russia", "Congo", "Berlin", "Czechoslovakia", "Scotland", "Daesh", "Ada Quill", "Russian foreign minister", "Nobody"} {
		all[name] = Candidates(name, opts...)
		id, _ := Normalize(name, opts...)
		var back Identity
		data, err := json.Marshal(id)
		if err == nil {
			err = json.Unmarshal(data, &back)
		}
		if err != nil || back != id {
			t.Errorf("%s: %+v is written as %s and read as %+v, error %v", name, id, data, back, err)
		}
	}
	golden.JSON(t, "testdata/candidates.golden.json", all)
	data, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	var back map[string][]Candidate
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(all, back, cmp.Comparer(func(a, b Candidate) bool { return a == b })); diff != "" {
		t.Errorf("(-written +read):\n%s", diff)
	}
}

// FuzzUnmarshalCandidate reads JSON of any form. What is accepted is written and read as the
// same.
func FuzzUnmarshalCandidate(f *testing.F) {
	for _, s := range []string{
		`{"ref":"q1","kind":"country","name":"Congo - Kinshasa","code":"CD","key":"iso:CD","basis":"alias","ambiguous":true,"score":0.45}`,
		`{"kind":"unknown","name":"","key":"","basis":"none"}`, `{"code":"?"}`, `{"code":"zz"}`, `{"kind":"king"}`, `{"basis":7}`, `{"score":1e999}`, `null`, `[]`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c := new(Candidate)
		if len(data) > 1000 || json.Unmarshal(data, c) != nil {
			return
		}
		written, err := json.Marshal(c)
		if err != nil {
			t.Fatalf("%s is read, but not written: %v", data, err)
		}
		back := new(Candidate)
		if err := json.Unmarshal(written, back); err != nil || *back != *c {
			t.Errorf("%+v is written as %s and read as %+v, error %v", c, written, back, err)
		}
	})
}
