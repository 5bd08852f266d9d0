package kernel

import (
	"encoding/binary"
	"math"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"
)

// The functions that have an assembly beside their Go are compared with plain loops here.
// With the build tag "purego" the Go is.

// vector returns n numbers below 1<<width, many of them 0, and then zeros.
func vector(rng *rand.Rand, n, width int) (v [32]uint64) {
	for y := range n {
		if rng.IntN(3) > 0 {
			v[y] = rng.Uint64() >> (64 - width) >> rng.IntN(width)
		}
	}
	return v
}

func narrowed(v [32]uint64) (n [32]uint32) {
	for y, x := range v {
		n[y] = uint32(x)
	}
	return n
}

// FuzzChain compares the steps of the forward-backward algorithm.
func FuzzChain(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed, uint8(17+seed%8))
	}
	f.Fuzz(func(t *testing.T, seed uint64, labels uint8) {
		if labels == 0 || labels > 31 {
			t.Skip()
		}
		rng, n := rand.New(rand.NewPCG(seed, 1)), int(labels)
		rows := make([][32]uint32, 31)
		for a := range rows {
			rows[a] = narrowed(vector(rng, n, 30))
		}
		factors, nodes := narrowed(vector(rng, n, 24)), narrowed(vector(rng, n, 31))
		here := uint32(1<<n - 1)
		if seed%3 == 0 {
			here &= rng.Uint32()
		}
		shifted := func(v *[32]uint64, width int) bool {
			top := bits.Len64(slices.Max(v[:]))
			for y := range v {
				v[y] = v[y] << max(0, width-top) >> max(0, top-width)
			}
			return top > 0
		}
		sumOf := func(factors [32]uint32, set uint32) (sum [32]uint64) {
			for y := range n {
				for a := range n {
					sum[y] += uint64(here>>y&1) * uint64(set>>a&1) * uint64(rows[a][y]) * uint64(factors[a])
				}
			}
			return sum
		}
		times := func(v *[32]uint64) {
			for y := range v {
				v[y] *= uint64(nodes[y])
			}
		}

		set := rng.Uint32() & (1<<n - 1) >> rng.IntN(n)
		want := sumOf(factors, set)
		if !shifted(&want, 32) {
			for y := range n {
				want[y] = uint64(here >> y & 1)
			}
		}
		times(&want)
		shifted(&want, 24)
		var short [32]uint32
		live := Forth(&short, rows, &factors, set, &nodes, here, n)
		for y, x := range want {
			if uint64(short[y]) != x || live>>y&1 != 0 != (x != 0) {
				t.Fatalf("%v, %b forward; want %v", short, live, want)
			}
		}

		behind := vector(rng, n, 24)
		got := behind
		want = behind
		times(&want)
		shifted(&want, 24)
		want = sumOf(narrowed(want), 1<<n-1)
		some := shifted(&want, 24)
		if ok := Back(&got, rows, &nodes, here, n); ok != some || got != want {
			t.Fatalf("%v, %v backward; want %v, %v", got, ok, want, some)
		}

		after := vector(rng, n, 24)
		wantTotal := uint64(0)
		clear(got[:])
		for y, x := range short {
			want[y] = uint64(x) * after[y]
			wantTotal += want[y]
		}
		total, likely := Joint(&got, &short, &after, n)
		if got != want || total != wantTotal {
			t.Fatalf("%v, together %d; want %v, %d", got, total, want, wantTotal)
		}
		for y, x := range want {
			if likely>>y&1 != 0 != (total > 0 && x<<16 >= total) {
				t.Fatalf("%v, of which %b are likely", want, likely)
			}
		}
	})
}

// FuzzPowers compares powers of two.
func FuzzPowers(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed, uint32(1)<<seed)
	}
	var table [256]uint32
	for i := range table {
		table[i] = uint32(math.Round(math.Exp2(30 - float64(i)/256)))
	}
	f.Fuzz(func(t *testing.T, seed uint64, scale uint32) {
		rng := rand.New(rand.NewPCG(seed, 6))
		set := rng.Uint32() & (1<<Most - 1)
		scores := make([]int32, Most)
		top := int32(math.MinInt32)
		for y := range scores {
			scores[y] = rng.Int32N(1<<(1+seed%30)) - rng.Int32N(1<<(1+seed%30))
			if set>>y&1 != 0 {
				top = max(top, scores[y])
			}
		}
		var got, want [32]uint32
		if !Powers(&got, scores, uint64(scale), &table, set) {
			return
		}
		for y := range scores {
			if bits := uint64(top-scores[y])*uint64(scale) + 128; set>>y&1 != 0 {
				want[y] = max(1, table[bits>>8&255]>>min(31, bits>>16))
			}
		}
		if got != want {
			t.Fatalf("scores %v, scale %d: %v, want %v", scores, scale, got, want)
		}
	})
}

// FuzzRows compares sums of rows, and look-ups of where they are.
func FuzzRows(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed, uint8(15+seed%12), uint16(seed*13))
	}
	f.Fuzz(func(t *testing.T, seed uint64, labels uint8, count uint16) {
		if labels == 0 || labels > 31 || count > MaxRows {
			t.Skip()
		}
		rng, n := rand.New(rand.NewPCG(seed, 2)), int(labels)
		const rows = 50
		weights := row(rng, rows*n+7)
		var starts []uint32
		var got, want [32]int32
		for range count {
			r := rng.IntN(rows)
			starts = append(starts, uint32(r*n))
			for y := range n {
				want[y] += int32(weights[r*n+y]) - Bias
			}
		}
		if AddRows(got[:n], weights, starts); got != want {
			t.Fatalf("sums %v, want %v", got, want)
		}

		const homes = 100
		width := 3 + rng.Uint32N(8)
		slots := make([]uint32, homes+47)
		keys := make([]uint32, 60)
		for i := range keys {
			keys[i] = rng.Uint32()
			for at := uint64(keys[i]) * homes >> 32; i%2 == 0 && int(at) < len(slots); at++ {
				if slots[at] == 0 {
					slots[at] = keys[i]<<width | uint32(i%7+1)
					break
				}
			}
		}
		var table []byte
		for _, s := range slots {
			table = binary.LittleEndian.AppendUint32(table, s)
		}
		values := make([]uint32, len(keys))
		if !Find(values, string(table), homes, width, keys) {
			return
		}
		for i, k := range keys {
			want, home := uint32(0), uint64(k)*homes>>32
			for _, s := range slots[home : home+48] {
				if s == 0 || (s^k<<width)>>width == 0 {
					want = s & (1<<width - 1)
					break
				}
			}
			if values[i] != want {
				t.Fatalf("key %d: %d, want %d", i, values[i], want)
			}
		}
	})
}

// FuzzProducts compares products of factors and rows, and sums of bytes.
func FuzzProducts(f *testing.F) {
	f.Add(uint64(1), 3, 8, int16(255))
	f.Add(uint64(2), 64, 17, int16(255))
	f.Add(uint64(3), 201, 64, int16(2048))
	f.Add(uint64(6), 256, 64, int16(255))
	f.Add(uint64(4), 7, 130, int16(1<<14))
	f.Add(uint64(5), 1, 5, int16(9))
	f.Fuzz(func(t *testing.T, seed uint64, rows, width int, most int16) {
		if rows < 0 || rows > 1<<9 || width < 0 || width > 256 || most < 0 || int(most)*rows >= 1<<24 {
			t.Skip()
		}
		rng := rand.New(rand.NewPCG(seed, 3))
		weights := row(rng, rows*width)
		factors, all := make([]int16, rows), int32(0)
		got, want := make([]int32, width), make([]int32, width)
		for j := range factors {
			factors[j] = int16(rng.IntN(2*int(most)+1) - int(most))
			all += int32(factors[j])
			for k := range want {
				want[k] += int32(factors[j]) * (int32(weights[j*width+k]) - Bias)
			}
		}
		if AddProducts(got, factors, weights, all); !slices.Equal(got, want) {
			t.Fatalf("%d rows of %d: %v, want %v", rows, width, got, want)
		}
		layer := make([]int32, width)
		steps, total := make([]int16, width), int32(0)
		for k := range layer {
			layer[k] = int32(rng.Uint32()) >> rng.IntN(32)
		}
		shift := uint(rng.IntN(32))
		sum := Steps(steps, layer, shift)
		for k, v := range layer {
			if v = max(0, min(v>>shift, 255)); int32(steps[k]) != v {
				t.Fatalf("step %d of %d behind %d: %d, want %d", k, layer[k], shift, steps[k], v)
			}
			total += v
		}
		if sum != total {
			t.Fatalf("sum of steps %d, want %d", sum, total)
		}
		words := width / 8
		even, odd := make([]uint64, words), make([]uint64, words)
		var numbers []uint32
		for j := range min(rows, MaxRows) {
			numbers = append(numbers, uint32(j))
		}
		AddLanes(even, odd, weights, numbers)
		evenBytes, oddBytes := make([]uint64, words), make([]uint64, words)
		if AddBytes(evenBytes, oddBytes, []byte(weights), numbers); !slices.Equal(evenBytes, even) || !slices.Equal(oddBytes, odd) {
			t.Fatalf("%d rows of %d bytes: %x and %x, not %x and %x", len(numbers), 8*words, evenBytes, oddBytes, even, odd)
		}
		for k := range 8 * words {
			sum := uint64(0)
			for j := range min(rows, MaxRows) {
				sum += uint64(weights[j*8*words+k])
			}
			if v := [2][]uint64{even, odd}[k%2][k/8] >> (k % 8 / 2 * 16) & 0xffff; v != sum {
				t.Fatalf("byte %d: %d, want %d", k, v, sum)
			}
		}
	})
}

// FuzzExtend compares best paths.
func FuzzExtend(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed, uint8(17+seed%8))
	}
	f.Fuzz(func(t *testing.T, seed uint64, labels uint8) {
		if labels == 0 || labels > Most {
			t.Skip()
		}
		rng, n := rand.New(rand.NewPCG(seed, 4)), int(labels)
		var weights [32][32]int32
		var paths, got Paths
		var bias [32]int32
		scores := make([]int32, Most)
		for a := range weights {
			for y := range weights[a] {
				weights[a][y] = Dead
				if y < n && rng.IntN(4) > 0 {
					weights[a][y] = int32(rng.IntN(50)) - 25
				}
			}
			if paths[a] = int32(-rng.IntN(30)); rng.IntN(4) == 0 {
				paths[a] = Dead
			}
			bias[a] = int32(rng.IntN(3))
		}
		for y := range scores {
			scores[y] = int32(rng.IntN(50)) - 25
		}
		all := uint32(1)<<n - 1
		before, here := rng.Uint32()&(all<<1|1), rng.Uint32()&all
		if seed%2 == 0 {
			here = all
		}
		back := make([]uint8, Most)
		top, at, ok := Extend(&got, &paths, &weights, scores, &bias, back, before, here)
		if !ok || here == 0 {
			return
		}
		want, wantTop, wantAt := extendPlainly(t, &paths, &weights, scores[:n], &bias, back, before, here)
		if top != wantTop || wantAt >= 0 && at != wantAt {
			t.Fatalf("best %d at %d, want %d at %d", top, at, wantTop, wantAt)
		}
		for y := range n {
			if want[y] != Dead {
				want[y] -= wantTop
			}
			if got[y] != want[y] {
				t.Fatalf("score of label %d: %d, want %d", y, got[y], want[y])
			}
		}
	})
}

// extendPlainly does what Extend does, one label after another. It compares back with the
// labels that it finds before each label, and leaves the scores as they are.
func extendPlainly(t *testing.T, paths *Paths, weights *[32][32]int32, scores []int32, bias *[32]int32, back []uint8, before, here uint32) (want Paths, top int32, at int) {
	t.Helper()
	top, at = Dead, -1
	for y := range scores {
		want[y] = Dead
		from := 0
		for a := range weights {
			if v := paths[a] + weights[a][y]; before>>a&1 != 0 && weights[a][y] != Dead && paths[a] != Dead && v > want[y] {
				want[y], from = v, a
			}
		}
		if here>>y&1 == 0 || want[y] == Dead {
			want[y] = Dead
			continue
		}
		if int(back[y]) != from {
			t.Fatalf("%d before label %d, want %d", back[y], y, from)
		}
		want[y] += scores[y] + bias[y]
		if want[y] > top {
			top, at = want[y], y
		}
	}
	return want, top, at
}

// FuzzVectors compares sums of vectors.
func FuzzVectors(f *testing.F) {
	f.Add(uint64(1), uint16(3))
	f.Add(uint64(2), uint16(600))
	f.Fuzz(func(t *testing.T, seed uint64, count uint16) {
		rng := rand.New(rand.NewPCG(seed, 5))
		centers := row(rng, vectorParts*partCenters*partDims)
		codes := row(rng, 50*vectorParts)
		words := make([]uint32, count)
		var got, want [vectorParts * partDims]int32
		for i := range words {
			words[i] = rng.Uint32N(50)
			addVector(&want, centers, codes[words[i]*vectorParts:][:vectorParts])
		}
		if AddVectors(&got, centers, codes, words); got != want {
			t.Fatalf("%v, want %v", got, want)
		}
	})
}
