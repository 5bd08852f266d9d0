package embed

import (
	"math"
	"math/rand/v2"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/train/vector"
)

const (
	codedWords   = 80_000 // of the most frequent ones have a vector
	centerWords  = 40_000 // of which the centers are learned
	vectorLength = 3      // of the vectors, times that of a unit vector, in VectorUnit
	partDims     = embed.Dims / embed.Parts
)

// encode returns vectors in parts, as the centers that they are nearest to, and
// the centers. The vectors are turned first, so that no part says more than
// another.
func encode(v [][]float32, seed uint64) (codes [][embed.Parts]byte, centers []int8) {
	rng := rand.New(rand.NewPCG(seed, 4))
	v = rotate(v[:min(len(v), codedWords)], rotation(embed.Dims, rng))
	codes = make([][embed.Parts]byte, len(v))
	part := make([][]float32, len(v))
	for p := range embed.Parts {
		for i := range part {
			part[i] = v[i][p*partDims:][:partDims]
		}
		learn := make([]int, min(len(part), centerWords))
		for i := range learn {
			learn[i] = i
		}
		of := kmeans(part, learn, embed.Centroids, rng)
		c := make([][]float32, embed.Centroids)
		for i := range c {
			c[i] = make([]float32, partDims)
		}
		means(c, part, learn, of)
		half := halves(c)
		for i, x := range part {
			codes[i][p] = byte(nearest(c, half, x))
		}
		for _, x := range c {
			for _, f := range x {
				centers = append(centers, int8(max(-127, min(127, math.RoundToEven(vectorLength/embed.VectorUnit*float64(f))))))
			}
		}
	}
	return codes, centers
}

// rotation returns n vectors of length one at right angles to each other, drawn by
// chance.
func rotation(n int, rng *rand.Rand) [][]float32 {
	out := make([][]float32, n)
	for i := range out {
		x := make([]float32, n)
		for d := range x {
			x[d] = float32(rng.NormFloat64())
		}
		for _, y := range out[:i] {
			p := vector.Dot(x, y)
			for d := range x {
				x[d] -= float32(p * y[d])
			}
		}
		out[i] = unit(x)
	}
	return out
}

// rotate returns the vectors as seen along axes.
func rotate(v, axes [][]float32) [][]float32 {
	out := make([][]float32, len(v))
	for i, x := range v {
		out[i] = make([]float32, len(axes))
		for d, a := range axes {
			out[i][d] = vector.Dot(x, a)
		}
	}
	return out
}
