package mlp

import (
	"errors"
	"math"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// testCentroids are three for each half of a vector of four numbers.
var testCentroids = Centroids{Parts: 2, Each: 3, Numbers: "\x01\x02\x80\x7f\xff\x00" + "\x05\xfb\x40\xc0\x00\x00"}

const (
	testPlaces = 2
	testTied   = testPlaces * 2 * 3 // rows of centroids
)

// randomWeights returns a network of small layers.
func randomWeights(rng *rand.Rand, rows int) *Weights {
	const inner, middle, labels, dims = 16, 21, 3, 4
	row := func(n int) []int8 {
		out := make([]int8, n)
		for i := range out {
			out[i] = int8(rng.IntN(255) - 127)
		}
		return out
	}
	w := &Weights{Shifts: [2]uint{3, 5}, Scales: [3]uint32{one / 7, one / 50, one / 90}}
	for range rows {
		w.Rows = append(w.Rows, row(inner))
	}
	for range testPlaces {
		var m [][]int8
		for range dims {
			m = append(m, row(inner))
		}
		w.Places = append(w.Places, m)
	}
	for range 2 {
		var m [][]int8
		for range dims {
			m = append(m, row(inner))
		}
		w.Context = append(w.Context, m)
	}
	for range inner {
		w.Second = append(w.Second, row(middle))
	}
	for range middle {
		w.Third = append(w.Third, row(labels))
	}
	for k, n := range []int{inner, middle, labels} {
		for _, v := range row(n) {
			w.Biases[k] = append(w.Biases[k], 10*int32(v))
		}
	}
	return w
}

func open(t testing.TB, w *Weights) *Net {
	t.Helper()
	data, err := w.Encode()
	if err != nil {
		t.Fatal(err)
	}
	n, err := Open(data, testCentroids)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// row returns the weight of a row to a unit of the first layer, 0 without such a row.
func (w *Weights) row(r, unit int) int32 {
	if r >= testTied {
		if r -= testTied; r < len(w.Rows) {
			return int32(w.Rows[r][unit])
		}
		return 0
	}
	c := testCentroids
	place, part := r/(c.Parts*c.Each), r/c.Each%c.Parts
	p := int64(0)
	for d, m := range w.Places[place][2*part : 2*part+2] {
		p += int64(int8(c.Numbers[2*(part*c.Each+r%c.Each)+d])) * int64(m[unit])
	}
	return int32(max(-127, min(127, math.Floor(float64(p*int64(w.Scales[2]))/one+0.5))))
}

// scores computes what [Evaluator.Add] does, in the plainest way.
func (w *Weights) scores(context int, sum []int32, count int, rows []uint32) []int32 {
	first := append([]int32(nil), w.Biases[0]...)
	for j := range first {
		p := int32(0)
		for d, s := range sum {
			p += s * contextSteps / int32(count) * int32(w.Context[context][d][j])
		}
		first[j] += int32(int64(p) * int64(w.Scales[0]) / one)
		for _, r := range rows {
			first[j] += w.row(int(r), j)
		}
	}
	next := func(layer []int32, weights [][]int8, biases []int32, shift uint) []int32 {
		out := append([]int32(nil), biases...)
		for k := range out {
			for j, v := range layer {
				out[k] += max(0, min(255, v>>shift)) * int32(weights[j][k])
			}
		}
		return out
	}
	last := next(next(first, w.Second, w.Biases[1], w.Shifts[0]), w.Third, w.Biases[2], w.Shifts[1])
	for y := range last {
		last[y] = int32(int64(last[y]) * int64(w.Scales[1]) / one)
	}
	return last
}

// FuzzAdd compares scores with the plainest way to compute them, for few rows and for
// more than fit into the lanes of one sum, some of which come in remembered bundles.
func FuzzAdd(f *testing.F) {
	for seed, count := range []uint16{0, 1, 7, 160, 256, 257, 600} {
		f.Add(uint64(seed), count)
	}
	f.Fuzz(func(t *testing.T, seed uint64, count uint16) {
		rng := rand.New(rand.NewPCG(seed, 1))
		w := randomWeights(rng, 50)
		for j := range w.Rows[0] {
			w.Rows[0][j] = 127 // hundreds of this row fill the lanes
		}
		n := open(t, w)
		var e Evaluator
		bundles := map[uint64][]uint32{}
		for range 4 {
			one := rng.IntN(2) == 0
			random := func(n int) (rows []uint32) {
				for range n {
					r := testTied
					if !one {
						r = rng.IntN(testTied + 52) // two are not there
					}
					rows = append(rows, uint32(r))
				}
				return rows
			}
			sum := []int32{int32(rng.IntN(6*128 + 1)), -70, 0, 13}
			context := rng.IntN(2)
			var b Base
			n.Base(&b)
			n.Context(&b, context, sum, 6)
			got := []int32{1000, 0, -1000}
			e.Begin(n, &b)
			rows := random(int(count) % 1000)
			e.Rows(rows)
			for range rng.IntN(20) {
				key := 1 + rng.Uint64N(30)
				if bundles[key] == nil {
					bundles[key] = random(1 + rng.IntN(100))
				}
				if !e.Recall(key) {
					e.Remember(key, bundles[key])
				}
				rows = append(rows, bundles[key]...)
			}
			e.Add(got)
			want := w.scores(context, sum, 6, rows)
			want[0] += 1000
			want[2] -= 1000
			if d := cmp.Diff(want, got); d != "" {
				t.Fatalf("seed %d, %d rows (-want +got):\n%s", seed, len(rows), d)
			}
		}
	})
}

// TestRecall checks that bundles are remembered at all.
func TestRecall(t *testing.T) {
	n := open(t, randomWeights(rand.New(rand.NewPCG(1, 1)), 50))
	var e Evaluator
	var b Base
	n.Base(&b)
	e.Begin(n, &b)
	if e.Recall(7) {
		t.Error("a bundle is known before it came")
	}
	e.Remember(7, []uint32{1, 2})
	if e.Begin(n, &b); !e.Recall(7) {
		t.Error("a bundle is not known when it comes again")
	}
}

// TestGrow remembers more bundles than there is room for at first. What is recalled adds what
// was remembered.
func TestGrow(t *testing.T) {
	n := open(t, randomWeights(rand.New(rand.NewPCG(1, 5)), 50))
	var e, plain Evaluator
	var b Base
	n.Base(&b)
	recalled := 0
	for i := range uint64(20 * firstMemory) {
		key := 1 + i%(4*firstMemory)
		rows := []uint32{uint32(key % 50), uint32(key % 7)}
		got, want := make([]int32, n.Labels()), make([]int32, n.Labels())
		e.Begin(n, &b)
		if e.Recall(key) {
			recalled++
		} else {
			e.Remember(key, rows)
		}
		e.Add(got)
		plain.Begin(n, &b)
		plain.Rows(rows)
		plain.Add(want)
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("key %d (-want +got):\n%s", key, d)
		}
	}
	if len(e.known) <= firstMemory || recalled < 10*firstMemory {
		t.Errorf("room for %d bundles, %d recalled", len(e.known), recalled)
	}
}

// TestProductsAtOnce asks for the rows of centroids from several goroutines, each in an order
// of its own.
func TestProductsAtOnce(t *testing.T) {
	w := randomWeights(rand.New(rand.NewPCG(1, 6)), 3)
	p, want := open(t, w).products, open(t, w).products
	var all sync.WaitGroup
	for g := range uint64(8) {
		order := rand.New(rand.NewPCG(g, 7)).Perm(testTied)
		all.Go(func() {
			for _, r := range order {
				p.ready(uint32(r))
			}
		})
	}
	all.Wait()
	row := func(p *products, r uint32) string {
		p.ready(r)
		at := int(r) * p.inner
		return string(p.rows[at : at+p.inner])
	}
	for r := range uint32(testTied) {
		if row(p, r) != row(want, r) {
			t.Errorf("row %d is %q, not %q", r, row(p, r), row(want, r))
		}
	}
}

// TestContextMissing gives contexts that the network cannot take.
func TestContextMissing(t *testing.T) {
	n := open(t, randomWeights(rand.New(rand.NewPCG(1, 2)), 3))
	var b, want Base
	n.Base(&b)
	n.Base(&want)
	n.Context(&b, 2, []int32{9, 9, 9, 9}, 1)
	n.Context(&b, -1, []int32{9, 9, 9, 9}, 1)
	n.Context(&b, 0, []int32{9, 9, 9}, 1)
	n.Context(&b, 0, []int32{9, 9, 9, 9}, 0)
	if b != want {
		t.Error("the base has changed")
	}
}

// TestOpenRefuses opens what is damaged.
func TestOpenRefuses(t *testing.T) {
	w := randomWeights(rand.New(rand.NewPCG(1, 3)), 3)
	data, err := w.Encode()
	if err != nil {
		t.Fatal(err)
	}
	set := func(at int, b byte) string { return data[:at] + string(b) + data[at+1:] }
	for name, bad := range map[string]string{
		"empty": "", "short": data[:20], "cut": data[:len(data)-1], "long": data + "x",
		"rows": set(0, 200), "many rows": set(3, 255), "odd layer": set(12, 17), "no labels": set(20, 0),
		"labels": set(20, 99), "shift": set(24, 40), "contexts": set(7, 9), "places": set(43, 9),
	} {
		_, err := Open(bad, testCentroids)
		var format *crf.FormatError
		if !errors.As(err, &format) || !errors.Is(err, crf.ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, c := range map[string]Centroids{
		"none": {}, "of other parts": {Parts: 3, Each: 3, Numbers: testCentroids.Numbers}, "too few": {Parts: 2, Each: 2, Numbers: testCentroids.Numbers},
	} {
		if _, err := Open(data, c); !errors.Is(err, crf.ErrDamaged) {
			t.Errorf("centroids %s: %v", name, err)
		}
	}
	w.Second = w.Second[1:]
	if _, err := w.Encode(); err == nil {
		t.Error("weights that don't fit together were encoded")
	}
}

func TestAddDoesNotAllocate(t *testing.T) {
	n := open(t, randomWeights(rand.New(rand.NewPCG(1, 4)), 9))
	var e Evaluator
	var b Base
	scores := make([]int32, n.Labels())
	rows := []uint32{1, 2, 3}
	add := func() {
		e.Begin(n, &b)
		e.Rows(rows)
		e.Remember(7, rows)
		e.Recall(7)
		e.Add(scores)
	}
	add()
	if k := testing.AllocsPerRun(10, add); k > 0 {
		t.Errorf("%v allocations", k)
	}
}

// A mean is what division gives, at the edges, too.
func TestMean(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 100_000 {
		count := 1 + rng.IntN(1<<rng.IntN(20))
		x := rng.Int32N(int32(maxStep*min(count, 1<<19))) / int32(count) * int32(count)
		for _, x := range [...]int32{x, x - 1, x + 1, -x, 1 - x, int32(maxStep * count)} {
			if got, want := meanOf(count).of(x), x/int32(count); got != want {
				t.Fatalf("%d / %d: %d, want %d", x, count, got, want)
			}
		}
	}
}
