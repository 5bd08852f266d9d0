package crf

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// randomWeights returns weights of a chain with the given number of labels, in
// which about one transition in four is forbidden, and the features they know.
func randomWeights(rng *rand.Rand, labels, classes, rows int) *Weights {
	w := &Weights{Classes: classes, Scale: 2000}
	for y := range labels {
		w.Labels = append(w.Labels, fmt.Sprint("L", y))
	}
	for range classes * (labels + 1) * labels {
		e := int16(rng.IntN(200) - 100)
		if rng.IntN(4) == 0 {
			e = Forbidden
		}
		w.Edges = append(w.Edges, e)
	}
	seen := map[uint32]bool{}
	for len(seen) < rows {
		seen[rng.Uint32()] = true
	}
	for h := range seen {
		w.Hashes = append(w.Hashes, h)
	}
	slices.Sort(w.Hashes)
	for range rows {
		row := make([]int8, labels)
		for y := range row {
			row[y] = int8(rng.IntN(256) - 128)
		}
		w.Rows = append(w.Rows, row)
	}
	return w
}

// randomSequence returns n positions with features that w knows and others.
func randomSequence(rng *rand.Rand, w *Weights, n int) *Sequence {
	s := &Sequence{}
	for range n {
		for range rng.IntN(6) {
			if rng.IntN(3) == 0 {
				s.Add(rng.Uint32())
			} else {
				s.Add(w.Hashes[rng.IntN(len(w.Hashes))])
			}
		}
		allow := All
		if rng.IntN(3) == 0 {
			allow = Set(rng.Uint32()) & (1<<len(w.Labels) - 1)
		}
		s.End(uint8(rng.IntN(w.Classes+1)), allow)
	}
	return s
}

// total adds up the score of a path from the plain weights, and reports whether
// the path keeps all rules.
func total(w *Weights, s *Sequence, path []uint8) (int, bool) {
	sum, n := 0, len(w.Labels)
	for i, y := range path {
		if allow := s.Allowed(i); allow != 0 && !allow.Has(y) {
			return 0, false
		}
		from, class := n, int(s.Class(i))
		if i > 0 {
			from = int(path[i-1])
		}
		if class >= w.Classes {
			class = 0
		}
		e := w.Edges[(class*(n+1)+from)*n+int(y)]
		if e == Forbidden {
			return 0, false
		}
		sum += int(e)
		for _, f := range s.Features(i) {
			if k, ok := slices.BinarySearch(w.Hashes, f); ok {
				sum += int(w.Rows[k][y])
			}
		}
	}
	return sum, true
}

// paths calls yield with every sequence of n labels.
func paths(labels, n int, yield func([]uint8)) {
	path := make([]uint8, n)
	for {
		yield(path)
		i := 0
		for ; i < n; i++ {
			if path[i]++; int(path[i]) < labels {
				break
			}
			path[i] = 0
		}
		if i == n {
			return
		}
	}
}

// TestBestIsBest tries all paths. A lone candidate's score is left out by the
// decoder and counted here; it is the same for all paths.
func TestBestIsBest(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var d Decoder
	kept := 0
	for round := range 400 {
		w := randomWeights(rng, 2+rng.IntN(5), 1+rng.IntN(3), 20)
		if round%2 == 0 { // any label may follow any other, as most may in use
			for i, e := range w.Edges {
				w.Edges[i] = max(e, -100)
			}
		}
		c, err := w.Chain()
		if err != nil {
			t.Fatal(err)
		}
		s := randomSequence(rng, w, 1+rng.IntN(4))
		want, possible := math.MinInt, false
		paths(len(w.Labels), s.Len(), func(p []uint8) {
			if v, ok := total(w, s, p); ok && v > want {
				want, possible = v, true
			}
		})
		got := d.Best(c, s)
		for i, y := range got {
			if !c.candidates(s, i).Has(y) {
				t.Fatalf("label %d at %d, allowed %b", y, i, s.Allowed(i))
			}
		}
		if !possible {
			continue
		}
		kept++
		if v, ok := total(w, s, got); !ok || v != want {
			t.Fatalf("path %v scores %d (%v), the best %d", got, v, ok, want)
		}
	}
	if kept < 200 {
		t.Errorf("only %d of 400 cases had a path", kept)
	}
}

func TestMarginals(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	var d Decoder
	for range 300 {
		w := randomWeights(rng, 2+rng.IntN(4), 1+rng.IntN(3), 20)
		c, err := w.Chain()
		if err != nil {
			t.Fatal(err)
		}
		s := randomSequence(rng, w, 1+rng.IntN(5))
		n := len(w.Labels)
		want := make([]float64, s.Len()*n)
		z := 0.0
		paths(n, s.Len(), func(path []uint8) {
			if v, ok := total(w, s, path); ok {
				p := math.Exp2(float64(v) * float64(w.Scale) / 65536)
				z += p
				for i, y := range path {
					want[i*n+int(y)] += p
				}
			}
		})
		got := d.Marginals(c, s)
		for i := range s.Len() {
			sum := uint32(0)
			for _, p := range got[i*n : i*n+n] {
				sum += p
			}
			if sum != One {
				t.Fatalf("position %d adds up to %d", i, sum)
			}
			for y := range n {
				if z == 0 {
					continue
				}
				g, w := float64(got[i*n+y])/One, want[i*n+y]/z
				if math.Abs(g-w) > 0.006 {
					t.Fatalf("label %d at %d of %d: %.4f, want %.4f", y, i, s.Len(), g, w)
				}
			}
		}
	}
}

// A path of equal scores must not depend on luck, and long sequences must not
// overflow.
func TestBestLong(t *testing.T) {
	w := &Weights{Labels: []string{"a", "b"}, Classes: 1, Scale: 1 << 16, Edges: make([]int16, 6)}
	for f := range uint32(600) {
		w.Hashes = append(w.Hashes, f*7_000_000)
		w.Rows = append(w.Rows, []int8{127, 127})
	}
	c, err := w.Chain()
	if err != nil {
		t.Fatal(err)
	}
	s := &Sequence{}
	const n = 50_000
	for range n {
		for _, f := range w.Hashes {
			s.Add(f)
		}
		s.End(0, 0)
	}
	var d Decoder
	var sum [stride]int32
	if d.rows.score(c, s.Features(0), sum[:2]); sum[0] != 600*127 || sum[1] != 600*127 {
		t.Errorf("scores %d and %d, want %d", sum[0], sum[1], 600*127)
	}
	if slices.Max(d.Best(c, s)) != 0 {
		t.Error("a tie did not go to the first label")
	}
}

// TestScore adds up every row by hand, for every number of labels.
func TestScore(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	var d Decoder
	for labels := 1; labels <= MaxLabels; labels++ {
		w := randomWeights(rng, labels, 1, 300)
		w.Hashes[0] = 0 // no hash is special
		c, err := w.Chain()
		if err != nil {
			t.Fatal(err)
		}
		features := slices.Concat(w.Hashes, w.Hashes[:7], []uint32{1, 2, 3})
		var want [stride]int32
		for _, f := range features {
			if k, ok := slices.BinarySearch(w.Hashes, f); ok {
				for y, v := range w.Rows[k] {
					want[y] += int32(v)
				}
			}
		}
		var got [stride]int32
		if d.rows.score(c, features, got[:labels]); got != want {
			t.Fatalf("%d labels: sums %v, want %v", labels, got, want)
		}
	}
}

func TestBias(t *testing.T) {
	w := &Weights{Labels: []string{"O", "B"}, Classes: 1, Scale: 1 << 12, Edges: make([]int16, 6),
		Hashes: []uint32{9}, Rows: [][]int8{{40, 0}}}
	c, err := w.Chain()
	if err != nil {
		t.Fatal(err)
	}
	s := &Sequence{}
	s.Add(9)
	s.End(0, All)
	for _, tc := range []struct {
		bias []int32
		want uint8
	}{{nil, 0}, {[]int32{0, 39}, 0}, {[]int32{0, 41}, 1}, {[]int32{-41}, 1}} {
		d := Decoder{Bias: tc.bias}
		if got := d.Best(c, s); got[0] != tc.want {
			t.Errorf("bias %v: label %d, want %d", tc.bias, got[0], tc.want)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	w := randomWeights(rng, 7, 8, 500)
	c, err := w.Chain()
	if err != nil {
		t.Fatal(err)
	}
	s := randomSequence(rng, w, 200)
	var d Decoder
	want := slices.Clone(d.Best(c, s))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			var d Decoder
			for range 20 {
				d.Marginals(c, s)
				if got, _ := d.Decode(c, s, All); !slices.Equal(got, want) {
					t.Error("another result in another goroutine")
					return
				}
			}
		})
	}
	wg.Wait()
}

// TestGolden pins results that every machine must give: hashing, scores, path
// and probabilities of one chain, folded into numbers.
func TestGolden(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	w := randomWeights(rng, 17, 3, 2000)
	c, err := w.Chain()
	if err != nil {
		t.Fatal(err)
	}
	s := randomSequence(rng, w, 300)
	var d Decoder
	path, probs := uint64(0), uint64(0)
	for _, y := range d.Best(c, s) {
		path = path*31 + uint64(y)
	}
	alone := slices.Clone(d.Marginals(c, s))
	_, both := d.Decode(c, s, All)
	if !slices.Equal(alone, both) {
		t.Error("Decode and Marginals differ")
	}
	for _, p := range both {
		probs = probs*31 + uint64(p)
	}
	some := Of(3, 5, 8)
	labels, part := d.Decode(c, s, some)
	for i, y := range labels {
		want := make([]uint32, c.labels)
		if some.Has(y) {
			want = alone[i*c.labels:][:c.labels]
		}
		if got := part[i*c.labels:][:c.labels]; !slices.Equal(got, want) {
			t.Fatalf("asked for labels %b, Decode gives position %d with label %d %v, want %v", some, i, y, got, want)
		}
	}
	sum := uint64(hash.Feature3(4, hash.String("Geneva"), hash.Lower("GENEVA"), uint64(hash.Feature1(1, 2)))) ^ uint64(hash.Feature0(7))<<32 ^ uint64(hash.Feature2(1, 2, 3))
	got := fmt.Sprintf("%016x %016x %016x", path, probs, sum)
	if want := goldenNumbers; got != want {
		t.Errorf("got %s, want %s: results must not depend on the machine, nor change while models exist", got, want)
	}
}

const goldenNumbers = "3519d609eb240470 b634ed39997b3cf4 3a0af78777523e0f"

func TestPowers(t *testing.T) {
	for i, got := range powers {
		if want := uint32(math.Round(math.Exp2(30 - float64(i)/256))); got != want {
			t.Errorf("powers[%d] = %d, want %d", i, got, want)
		}
	}
	if pow(0) != 1<<30 || pow(1<<16) != 1<<29 || pow(1<<40) != 1 {
		t.Errorf("pow(0, 1, large) = %d, %d, %d", pow(0), pow(1<<16), pow(1<<40))
	}
}

func BenchmarkBest(b *testing.B) {
	benchmark(b, func(d *Decoder, c *Chain, s *Sequence) { d.Best(c, s) })
}
func BenchmarkDecode(b *testing.B) {
	benchmark(b, func(d *Decoder, c *Chain, s *Sequence) { d.Decode(c, s, All) })
}
func BenchmarkMarginals(b *testing.B) {
	benchmark(b, func(d *Decoder, c *Chain, s *Sequence) { d.Marginals(c, s) })
}

// benchmark runs decode over a paragraph of 100 tokens with 60 features each,
// a third of them known, as an attribution model has it.
func benchmark(b *testing.B, decode func(*Decoder, *Chain, *Sequence)) {
	rng := rand.New(rand.NewPCG(9, 10))
	w := randomWeights(rng, 7, 8, 40_000)
	c, err := w.Chain()
	if err != nil {
		b.Fatal(err)
	}
	s := &Sequence{}
	for range 100 {
		for k := range 60 {
			if k%3 == 0 {
				s.Add(w.Hashes[rng.IntN(len(w.Hashes))])
			} else {
				s.Add(rng.Uint32())
			}
		}
		s.End(uint8(rng.IntN(8)), All)
	}
	var d Decoder
	b.ReportAllocs()
	for b.Loop() {
		decode(&d, c, s)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/100, "ns/token")
}
