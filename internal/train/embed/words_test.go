package embed

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	nertrain "github.com/wirecopy-go/wirecopy/internal/train/ner"
	"github.com/wirecopy-go/wirecopy/internal/train/vector"
)

// around returns n vectors near each of the axes of a space.
func around(axes, n int) [][]float32 {
	rng := rand.New(rand.NewPCG(1, 1))
	var out [][]float32
	for i := range axes * n {
		v := make([]float32, axes)
		for d := range v {
			v[d] = 0.2 * rng.Float32()
		}
		v[i%axes] = 1
		out = append(out, unit(v))
	}
	return out
}

func TestTree(t *testing.T) {
	v := around(4, 50)
	leaf := tree(v, []int{2, 1}, rand.New(rand.NewPCG(1, 2)))
	by := map[int]map[int]bool{} // axes of a cluster
	for i, l := range leaf {
		if by[l>>1] == nil {
			by[l>>1] = map[int]bool{}
		}
		by[l>>1][i%4] = true
	}
	for c, axes := range by {
		if len(axes) != 1 {
			t.Errorf("cluster %d has vectors near %d axes", c, len(axes))
		}
	}
	if d := cmp.Diff(leaf, tree(v, []int{2, 1}, rand.New(rand.NewPCG(1, 2)))); d != "" {
		t.Error("another tree of the same vectors")
	}
	if got := tree(v[:2], []int{3}, rand.New(rand.NewPCG(1, 2))); got[0] == got[1] {
		t.Error("two vectors and eight clusters, but one is empty")
	}
}

// TestGuess guesses roles of words by their like. What is known of a word itself
// must not count.
func TestGuess(t *testing.T) {
	v := Vectors{Of: around(2, 60)}
	counts := map[string]Shares{}
	for i := range v.Of {
		w := fmt.Sprint("w", i)
		v.Words = append(v.Words, w)
		role := []role{personFirst, placeFirst}[i%2]
		switch {
		case i < 2:
			role = otherName // against all the others
		case i >= 100:
			continue // nothing is known
		}
		s := counts[w]
		s[role] = 3
		counts[w] = s
	}
	for i, got := range guess(v, counts, 1) {
		want := []role{personFirst, placeFirst}[i%2]
		sum := float32(0)
		for _, x := range got {
			sum += x
		}
		if got[want] < 0.7 || math.Abs(float64(sum)-1) > 1e-3 {
			t.Errorf("%s: %v, want role %d", v.Words[i], got, want)
		}
	}
	if got := counts["w0"][otherName]; got != 3 {
		t.Errorf("the counts were changed to %v", got)
	}
}

func TestCounts(t *testing.T) {
	text := "Anna Lund left Acme Tools in Oslo. She wrote that Acme is large and oslo cold."
	spans := []nertrain.Span{{Start: 0, End: 9, Class: ner.Person}, {Start: 15, End: 25, Class: ner.Organization}, {Start: 29, End: 33, Class: ner.Place}, {Start: 50, End: 54, Class: ner.Organization}}
	var c Counts
	c.Add(&nertrain.Text{Text: text, Spans: spans, Weight: 0.5})
	want := map[string]Shares{
		"anna": {personFirst: 0.5}, "lund": {personLast: 0.5}, "tools": {organizationLast: 0.5},
		"acme": {organizationInside: 0.5, organizationOnly: 0.5}, "oslo": {placeFirst: 0.5}, "she": {noName: 0.5},
	}
	if d := cmp.Diff(want, c.roles); d != "" {
		t.Errorf("roles (-want +got):\n%s", d)
	}
	if c.capital["oslo"] != 1 || c.small["oslo"] != 1 || c.capital["she"] != 0 {
		t.Errorf("capitals %v, small letters %v", c.capital, c.small)
	}
}

// TestTrain makes a model of some words and looks them up.
func TestTrain(t *testing.T) {
	v := Vectors{Of: around(embed.Dims, 1)}
	var c Counts
	for i := range v.Of {
		v.Words = append(v.Words, fmt.Sprint("w", i))
	}
	for i := range 40 {
		c.Add(&nertrain.Text{Text: fmt.Sprintf("It was W%d, and W%d.", i, i+40), Weight: 1})
	}
	data, right, err := Train(v, &c, 1, t.Logf)
	if err != nil {
		t.Fatal(err)
	}
	if right != 100 {
		t.Errorf("%v %% right where there is one role only", right)
	}
	m, err := embed.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range v.Words {
		id := m.Word(hash.Lower(w))
		if m.Class(id) == 0 {
			t.Errorf("word %d is unknown", i)
		}
		// The vector is turned, but as long as it was: with a center for nearly
		// each word hardly anything is lost.
		var sum [embed.Dims]int32
		m.AddVector(&sum, m.Codes(id))
		length := 0.0
		for _, x := range sum {
			length += float64(x*x) * embed.VectorUnit * embed.VectorUnit
		}
		if length = math.Sqrt(length); math.Abs(length-vectorLength) > 0.3 {
			t.Errorf("word %d has a vector of length %.2f", i, length)
		}
	}
	v.Of = around(3, 100)
	if _, _, err := Train(v, &c, 1, t.Logf); err == nil {
		t.Error("vectors of three numbers were taken")
	}
}

// TestRotation looks at the lengths and angles of axes.
func TestRotation(t *testing.T) {
	axes := rotation(20, rand.New(rand.NewPCG(1, 1)))
	for i, a := range axes {
		for k, b := range axes {
			want := 0.0
			if i == k {
				want = 1
			}
			if got := float64(vector.Dot(a, b)); math.Abs(got-want) > 1e-4 {
				t.Errorf("axes %d and %d: %v", i, k, got)
			}
		}
	}
}

func TestReadVectors(t *testing.T) {
	path := filepath.Join(t.TempDir(), "v.json")
	put := func(file any) {
		data, err := json.Marshal(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	put(map[string]any{
		"dimensions": 2, "words": []string{"the", ",", "cat", "1990", "dog"},
		"vectors": map[string][]float32{"the": {3, 4, 5, 0}, ",": {1, 0, 1, 1}, "cat": {0, 2, 2, 2}, "1990": {1, 0, 1, 3}, "dog": {1, 0, 1, 4}},
	})
	v, err := ReadVectors(path, 2)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(Vectors{[]string{"the", "cat"}, [][]float32{{0.6, 0.8}, {0, 1}}}, v); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	for _, bad := range []any{[]int{1}, map[string]any{"words": []string{}}} {
		put(bad)
		if _, err := ReadVectors(path, 2); err == nil {
			t.Errorf("%v was read", bad)
		}
	}
	if _, err := ReadVectors(path+"x", 2); err == nil {
		t.Error("no error without a file")
	}
}
