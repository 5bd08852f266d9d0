package mlp

import (
	"math"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/mlp"
	"github.com/wirecopy-go/wirecopy/internal/train/vector"
)

// samples is how many examples say how large the layers get.
const samples = 20_000

// quantize rounds the weights to integers.
func (f *field) quantize(examples []Example) *mlp.Weights {
	w := &mlp.Weights{}
	// The first layer: tied rows are multiplied out when the network is opened.
	all := make([][]float32, f.Rows)
	for r := range all {
		all[r] = f.row(uint32(r))
	}
	unit := unitOf(all...)
	for r, row := range all {
		if _, _, tied := f.Tied(uint32(r)); tied == nil {
			w.Rows = append(w.Rows, bytes(row, unit))
		}
	}
	w.Biases[0] = ints(f.biases[0].w, unit)

	var placeUnit, contextUnit float64
	w.Places, placeUnit = f.matrices(0, f.Matrices)
	w.Scales[2] = scale(placeUnit * f.VectorUnit / unit)
	w.Context, contextUnit = f.matrices(f.Matrices, f.Contexts)
	w.Scales[0] = scale(contextUnit * f.VectorUnit * mlp.VectorStep / unit)

	tops := f.tops(examples)
	var layer float64 // what 1 in a layer is
	layer, w.Shifts[0] = shifted(unit, tops[0])
	u := unitOf(f.second.w)
	for j := range f.Inner {
		w.Second = append(w.Second, bytes(f.second.w[j*f.Second:][:f.Second], u))
	}
	w.Biases[1] = ints(f.biases[1].w, layer*u)
	layer, w.Shifts[1] = shifted(layer*u, tops[1])
	u = unitOf(f.third.w)
	for k := range f.Second {
		w.Third = append(w.Third, bytes(f.third.w[k*f.Labels:][:f.Labels], u))
	}
	w.Biases[2] = ints(f.biases[2].w, layer*u)
	w.Scales[1] = scale(layer * u / f.Unit)
	return w
}

// matrices returns n of the matrices from the numbers of a vector to the first layer, from
// the given one on, and the unit of their weights.
func (f *field) matrices(first, n int) (out [][][]int8, unit float64) {
	rows := make([][]float32, n*f.Dims)
	for d := range rows {
		rows[d] = make([]float32, f.Inner)
		for j := range rows[d] {
			rows[d][j] = f.shared.w[j*len(f.seen)+first*f.Dims+d]
		}
	}
	if n == 0 {
		return nil, 0
	}
	unit = unitOf(rows...)
	for ; len(rows) > 0; rows = rows[f.Dims:] {
		var m [][]int8
		for _, row := range rows[:f.Dims] {
			m = append(m, bytes(row, unit))
		}
		out = append(out, m)
	}
	return out, unit
}

// row returns the weights of a row.
func (f *field) row(r uint32) []float32 {
	m, at, v := f.Tied(r)
	if v == nil {
		return f.rows.w[int(r)*f.Inner:][:f.Inner]
	}
	out := make([]float32, f.Inner)
	for j := range out {
		out[j] = vector.Dot(v, f.shared.w[j*len(f.seen)+m*f.Dims+at:][:len(v)])
	}
	return out
}

// tops returns what hardly a unit of either hidden layer exceeds.
func (f *field) tops(examples []Example) (top [2]float64) {
	never := func() bool { return false }
	var seen [2][]float32
	for i := 0; i < len(examples); i += max(1, len(examples)/samples) {
		f.see(&examples[i], never)
		f.pass(never, 1)
		seen[0] = append(seen[0], slices.Max(f.first))
		seen[1] = append(seen[1], slices.Max(f.middle))
	}
	for k, s := range seen {
		slices.Sort(s)
		top[k] = float64(s[len(s)*99/100])
	}
	return top
}

// shifted returns what 1 of a layer is whose sums have a unit, once they are shifted
// so that top fits a byte, and the shift.
func shifted(unit, top float64) (float64, uint) {
	shift := uint(0)
	for unit*255 < top && shift < 31 {
		unit *= 2
		shift++
	}
	return unit, shift
}

// unitOf returns the unit in which hardly a weight is beyond 127.
func unitOf(rows ...[]float32) float64 {
	var all []float32
	for _, r := range rows {
		for _, v := range r {
			all = append(all, max(v, -v))
		}
	}
	slices.Sort(all)
	return max(1e-6, float64(all[len(all)-1-len(all)/20_000])) / 127
}

func bytes(v []float32, unit float64) []int8 {
	out := make([]int8, len(v))
	for i, x := range v {
		out[i] = int8(max(-127, min(127, math.RoundToEven(float64(x)/unit))))
	}
	return out
}

func ints(v []float32, unit float64) []int32 {
	out := make([]int32, len(v))
	for i, x := range v {
		out[i] = int32(math.RoundToEven(float64(x) / unit))
	}
	return out
}

func scale(x float64) uint32 { return uint32(math.RoundToEven(x * (1 << 24))) }
