package crf

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestBestOf decodes the scores of a chain, and scores that leave no doubt.
func TestBestOf(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 5))
	c, err := randomWeights(rng, 4, 1, 60).Chain()
	if err != nil {
		t.Fatal(err)
	}
	var s Sequence
	for range 12 {
		for range 5 {
			s.Add(rng.Uint32N(1 << 12))
		}
		s.End(0, All)
	}
	var d Decoder
	want := slices.Clone(d.Best(c, &s))
	scores := d.Scores([]int32{7}, c, &s)
	if len(scores) != 1+4*s.Len() || scores[0] != 7 {
		t.Fatalf("%d scores", len(scores))
	}
	if got := d.BestOf(c, &s, scores[1:]); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	sure := make([]int32, 4*s.Len())
	for i := range s.Len() {
		sure[4*i+i%3] = 1 << 20
	}
	for i, y := range d.BestOf(c, &s, sure) {
		if m := c.matrix(0); y != uint8(i%3) && i > 0 && m.at(int(d.labels[i-1])*4+i%3) != Forbidden {
			t.Errorf("label %d at %d", y, i)
		}
	}
	if got := d.BestOf(c, &s, nil); len(got) != s.Len() {
		t.Errorf("%d labels without scores", len(got))
	}
}
