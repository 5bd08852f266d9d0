package crf

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// The toy language: "a" and "b" are labeled 0 and 1, "x" as the one before it,
// and a sequence never begins with "x".
func toy(seed uint64, n int) []Example {
	rng := rand.New(rand.NewPCG(seed, 0))
	var out []Example
	for range n {
		s := &crf.Sequence{}
		var labels []uint8
		for i := range 2 + rng.IntN(6) {
			word := uint64(rng.IntN(3))
			if i == 0 {
				word %= 2
			}
			y := uint8(word)
			if word == 2 {
				y = labels[i-1]
			}
			s.Add(hash.Feature1(1, word))
			s.Add(hash.Feature1(2, rng.Uint64())) // noise
			s.End(uint8(word/2), crf.All)
			labels = append(labels, y)
		}
		out = append(out, Example{Sequence: s, Labels: labels})
	}
	return out
}

func toyConfig() Config {
	return Config{Labels: []string{"A", "B"}, Classes: 2, Step: 0.1, Rows: 2, Seed: 1}
}

func TestFitLearns(t *testing.T) {
	var progress []Progress
	cfg := toyConfig()
	cfg.Progress = func(p Progress) { progress = append(progress, p) }
	cfg.Dev = func(c *crf.Chain) float64 { return accuracy(c, toy(2, 50)) }
	w, err := Fit(cfg, toy(1, 200))
	if err != nil {
		t.Fatal(err)
	}
	want := []uint32{hash.Feature1(1, 0), hash.Feature1(1, 1)} // "x" is known by its edge
	slices.Sort(want)
	for _, h := range w.Hashes {
		if !slices.Contains(want, h) {
			t.Errorf("kept feature %08x, which is noise", h)
		}
	}
	c, err := w.Chain()
	if err != nil {
		t.Fatal(err)
	}
	if got := accuracy(c, toy(3, 200)); got != 100 {
		t.Errorf("%.1f %% right, want all", got)
	}
	if len(progress) != 20 || progress[0].Pass != "all" || progress[19].Pass != "best" || progress[19].Dev != 100 {
		t.Errorf("progress %+v", progress)
	}
	if first, last := progress[0].Loss, progress[9].Loss; last >= first/2 {
		t.Errorf("loss went from %.3f to %.3f", first, last)
	}
}

func TestFitIsDeterministic(t *testing.T) {
	a, err := Fit(toyConfig(), toy(1, 100))
	if err != nil {
		t.Fatal(err)
	}
	b, err := Fit(toyConfig(), toy(1, 100))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a, b); diff != "" {
		t.Error("the same seed gave other weights:\n", diff)
	}
	cfg := toyConfig()
	cfg.Seed = 2
	other, err := Fit(cfg, toy(1, 100))
	if err != nil {
		t.Fatal(err)
	}
	if cmp.Equal(a, other) {
		t.Error("another seed gave the same weights")
	}
}

func TestFitKeepsRules(t *testing.T) {
	cfg := toyConfig()
	cfg.Allowed = func(from, to int) bool { return from != 2 || to != 1 }
	w, err := Fit(cfg, toy(1, 100))
	if err != nil {
		t.Fatal(err)
	}
	for class := range 2 {
		if got := w.Edges[class*6+2*2+1]; got != crf.Forbidden {
			t.Errorf("class %d: the forbidden start has weight %d", class, got)
		}
	}
}

func TestFitRefuses(t *testing.T) {
	short := toy(1, 1)
	short[0].Labels = short[0].Labels[1:]
	wrong := toy(1, 1)
	wrong[0].Labels[0] = 9
	for name, examples := range map[string][]Example{"nothing": nil, "short": short, "wrong label": wrong} {
		if _, err := Fit(toyConfig(), examples); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := Fit(Config{}, toy(1, 1)); err == nil {
		t.Error("no labels: no error")
	}
}

// TestGradient compares the gradient of a step with differences of the loss.
func TestGradient(t *testing.T) {
	examples := toy(4, 1)
	cfg := toyConfig()
	voc := count(examples).keep(0)
	f := newField(cfg, examples, voc)
	rng := rand.New(rand.NewPCG(1, 1))
	for i := range f.rows {
		f.rows[i] = rng.Float32() - 0.5
	}
	for i := range f.edges {
		f.edges[i] = rng.Float32() - 0.5
	}
	e, x := &examples[0], f.ids[0]
	loss := func() float64 {
		v := f.expect(e, x)
		for _, at := range f.touched {
			f.edgeGrad[at], f.seen[at] = 0, false
		}
		f.touched = f.touched[:0]
		return v
	}
	loss()
	want := make([]float64, len(f.rows))
	for i := range e.Labels {
		for y, p := range f.node[i*2 : i*2+2] {
			if int(e.Labels[i]) == y {
				p--
			}
			for _, id := range x.at(i) {
				want[int(id)*2+y] += p
			}
		}
	}
	const h = 1e-2
	for i := range f.rows {
		was := f.rows[i]
		f.rows[i] = was + h
		up := loss()
		f.rows[i] = was - h
		down := loss()
		f.rows[i] = was
		if got := (up - down) / (2 * h); math.Abs(got-want[i]) > 1e-3 {
			t.Errorf("weight %d: gradient %.5f, differences say %.5f", i, want[i], got)
		}
	}
}

func TestCalibrate(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	var outcomes []Outcome
	for range 20_000 {
		p := rng.Float64() // too sure of itself: right with p squared
		outcomes = append(outcomes, Outcome{Estimate: uint32(p * crf.One), Right: rng.Float64() < p*p})
	}
	cal, err := crf.OpenCalibration(crf.BuildCalibration(Calibrate(outcomes)))
	if err != nil {
		t.Fatal(err)
	}
	for p := 0.05; p < 1; p += 0.1 {
		got := float64(cal.Apply(uint32(p*crf.One))) / crf.One
		if math.Abs(got-p*p) > 0.03 {
			t.Errorf("%.2f became %.3f, want %.3f", p, got, p*p)
		}
	}
	outcomes = outcomes[:0]
	for range 1000 {
		outcomes = append(outcomes, Outcome{crf.One / 2, true, 3}, Outcome{Estimate: crf.One / 2})
	}
	if got := float64(Calibrate(outcomes)[points/2]) / crf.One; math.Abs(got-0.75) > 0.01 {
		t.Errorf("right ones of three times the weight: %.3f, want 0.75", got)
	}
	for k, v := range Calibrate(nil) {
		if want := uint32(k * crf.One / (points - 1)); v != want {
			t.Errorf("without outcomes point %d is %d, want %d", k, v, want)
		}
	}
}

func accuracy(c *crf.Chain, examples []Example) float64 {
	var d crf.Decoder
	right, n := 0, 0
	for _, e := range examples {
		for i, y := range d.Best(c, e.Sequence) {
			n++
			if y == e.Labels[i] {
				right++
			}
		}
	}
	return 100 * float64(right) / float64(n)
}
