package crf

import "math/rand/v2"

// What keeps a field from learning its examples by heart: features that are left
// out by chance, and weights that are means over epochs.

// thin returns x without that part of its features, drawn anew each time. It is
// valid until the next call.
func (f *field) thin(x numbered, rng *rand.Rand, part float64) numbered {
	if part <= 0 {
		return x
	}
	least := uint64(part * (1 << 32))
	out := numbered{f.thinned.ids[:0], f.thinned.ends[:0]}
	for i := range x.ends {
		for _, id := range x.at(i) {
			if uint64(rng.Uint32()) >= least {
				out.ids = append(out.ids, id)
			}
		}
		out.ends = append(out.ends, uint32(len(out.ids)))
	}
	f.thinned = out
	return out
}

// average adds the weights after epoch k of the n that are averaged, from 0; a
// negative k is before them. After the last it makes the means the weights.
func (f *field) average(k, n int) {
	if k < 0 || n < 2 {
		return
	}
	if k == 0 {
		f.rowTotal, f.edgeTotal = make([]float32, len(f.rows)), make([]float32, len(f.edges))
	}
	add(f.rowTotal, f.rows)
	add(f.edgeTotal, f.edges)
	if k == n-1 {
		mean(f.rows, f.rowTotal, n)
		mean(f.edges, f.edgeTotal, n)
	}
}

func add(sum, v []float32) {
	for i, x := range v {
		sum[i] += x
	}
}

func mean(dst, sum []float32, n int) {
	for i, x := range sum {
		dst[i] = x / float32(n)
	}
}
