package rules

import (
	"math"
	"math/rand/v2"

	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/train/portable"
)

// The settings of the logistic regression.
const (
	epochs = 12
	step   = 0.1
	decay  = 3e-5 // towards zero, in each step
	rare   = 3    // features that are seen less often are left out
	slight = 80   // weights below that, in thousandths, are left out
)

// A sample is a proposal, by the numbers of its features.
type sample struct {
	features []int
	right    bool
}

// A regression is a logistic regression in training.
type regression struct {
	names   []string
	numbers map[string]int
	seen    []int
	samples []sample
	weights []float64
	sums    []float64 // of squared gradients
}

// trainWeights returns the weights of the features of proposals, in thousandths of a
// logit.
func trainWeights(articles []*Article, with *speech.Tables, seed uint64) map[string]int {
	r := &regression{numbers: map[string]int{}}
	for _, a := range articles {
		t := a.text.With(with)
		for _, p := range speech.Propose(t) {
			s := sample{right: a.right(&p)}
			t.Features(&p, func(name []byte) { s.features = append(s.features, r.number(name)) })
			r.samples = append(r.samples, s)
		}
	}
	r.weights, r.sums = make([]float64, len(r.names)), make([]float64, len(r.names))
	rng := rand.New(rand.NewPCG(seed, 2))
	for range epochs {
		rng.Shuffle(len(r.samples), func(i, j int) { r.samples[i], r.samples[j] = r.samples[j], r.samples[i] })
		for i := range r.samples {
			r.learn(&r.samples[i])
		}
	}
	out := map[string]int{}
	for i, name := range r.names {
		if w := int(math.Round(r.weights[i] * speech.WeightOne)); w >= slight || w <= -slight {
			out[name] = w
		}
	}
	return out
}

// number returns the number of a feature, counting it.
func (r *regression) number(name []byte) int {
	n, ok := r.numbers[string(name)]
	if !ok {
		n = len(r.names)
		r.numbers[string(name)] = n
		r.names, r.seen = append(r.names, string(name)), append(r.seen, 0)
	}
	r.seen[n]++
	return n
}

// learn takes a step by AdaGrad. The conversions keep products and sums apart, so
// that all machines get the same.
func (r *regression) learn(s *sample) {
	z := 0.0
	for _, f := range s.features {
		z += r.weights[f]
	}
	g := 1 / (1 + portable.Exp(-z))
	if s.right {
		g--
	}
	for _, f := range s.features {
		if r.seen[f] < rare {
			continue
		}
		d := g + float64(decay*r.weights[f]*float64(len(r.samples)))/float64(r.seen[f])
		r.sums[f] += float64(d * d)
		r.weights[f] -= float64(step*d) / (1e-3 + math.Sqrt(r.sums[f]))
	}
}
