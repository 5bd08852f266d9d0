package embed

import (
	"math"
	"math/rand/v2"

	"github.com/wirecopy-go/wirecopy/internal/train/portable"
	"github.com/wirecopy-go/wirecopy/internal/train/vector"
)

// A role is what part of a name a word is.
type role uint8

// The roles. noName is that of words that have a capital letter for another
// reason.
const (
	noName role = iota
	personFirst
	personLast // or the only one
	organizationInside
	organizationLast
	organizationOnly
	placeFirst // or the only one
	placeLast
	otherName
	roles // how many there are
)

// Shares say how much of a word's occurrences each role has; their sum is one.
type Shares [roles]float32

const (
	parts  = 5 // a word's shares are guessed from those of words in the other parts
	passes = 12
	stride = 0.3 // of the first steps
	scale  = 5   // of vectors, so that weights need not be large
	most   = 25  // occurrences beyond which a word weighs no more
)

// guess returns the shares that each word is likely to have by what counts says
// of other words with such vectors. What it says of a word itself has no part
// in that.
func guess(v Vectors, counts map[string]Shares, seed uint64) []Shares {
	type known struct {
		word   int
		part   int
		shares Shares
		weight float32
	}
	rng := rand.New(rand.NewPCG(seed, 3))
	var train []known
	partOf := make([]int, len(v.Words))
	for i, w := range v.Words {
		partOf[i] = -1
		if n, ok := counts[w]; ok {
			sum := float32(0)
			for _, x := range n {
				sum += x
			}
			for r := range n {
				n[r] /= sum
			}
			partOf[i] = rng.IntN(parts)
			train = append(train, known{i, partOf[i], n, float32(math.Sqrt(float64(min(sum, most))))})
		}
	}
	var by [parts]*softmax
	for part := range by {
		m := newSoftmax(len(v.Of[0]))
		for pass := range passes {
			step := stride * (1 - float32(pass)/passes)
			for _, k := range rng.Perm(len(train)) {
				if x := &train[k]; x.part != part {
					m.learn(v.Of[x.word], &x.shares, x.weight, step)
				}
			}
		}
		by[part] = m
	}
	out := make([]Shares, len(v.Words))
	for i := range out {
		if partOf[i] >= 0 {
			out[i] = by[partOf[i]].shares(v.Of[i])
			continue
		}
		for _, m := range by {
			for r, p := range m.shares(v.Of[i]) {
				out[i][r] += p / parts
			}
		}
	}
	return out
}

// A softmax is a multinomial logistic regression.
type softmax struct {
	weights [roles][]float32 // the last is the bias
	sums    [roles][]float32 // of squared gradients
}

func newSoftmax(n int) *softmax {
	m := &softmax{}
	for r := range m.weights {
		m.weights[r], m.sums[r] = make([]float32, n+1), make([]float32, n+1)
	}
	return m
}

// shares returns what the regression makes of a vector.
func (m *softmax) shares(x []float32) (out Shares) {
	top := float32(math.Inf(-1))
	for r, w := range m.weights {
		out[r] = float32(scale*vector.Dot(x, w)) + w[len(x)]
		top = max(top, out[r])
	}
	sum := float32(0)
	for r, s := range out {
		out[r] = float32(portable.Exp(float64(s - top)))
		sum += out[r]
	}
	for r := range out {
		out[r] /= sum
	}
	return out
}

// learn takes one step towards the shares of a vector.
func (m *softmax) learn(x []float32, want *Shares, weight, step float32) {
	for r, p := range m.shares(x) {
		g := weight * (p - want[r])
		w, sums := m.weights[r], m.sums[r]
		for d := range w {
			gd := g
			if d < len(x) {
				gd = g * scale * x[d]
			}
			sums[d] += float32(gd * gd)
			w[d] -= float32(step * gd / float32(math.Sqrt(float64(sums[d])+1e-6)))
		}
	}
}
