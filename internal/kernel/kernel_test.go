package kernel

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"
)

// FuzzLanes compares sums in lanes with sums of one weight after another.
func FuzzLanes(f *testing.F) {
	f.Add(uint64(1), 3, 8)
	f.Add(uint64(0), MaxRows, 8) // the largest sums
	f.Add(uint64(3), 1, 5)
	f.Fuzz(func(t *testing.T, seed uint64, rows, width int) {
		if rows < 0 || rows > MaxRows || width < 0 || width > 8 {
			t.Skip()
		}
		rng := random(seed)
		var halves [2]Lanes // as one sum, and as two that are added up
		want := make([]int32, width)
		for r := range rows {
			row := row(rng, 8)
			for y := range want {
				want[y] += int32(row[y]) - Bias
			}
			halves[r%2].Add(U64(row, 0))
		}
		halves[0].AddLanes(halves[1])
		got := make([]int32, width)
		halves[0].AddTo(got, rows)
		if !slices.Equal(got, want) {
			t.Errorf("seed %d, %d rows: %v, want %v", seed, rows, got, want)
		}
	})
}

// FuzzPairs compares products in pairs with products of one weight after another.
func FuzzPairs(f *testing.F) {
	f.Add(uint64(1), 3, 8, uint64(255))
	f.Add(uint64(0), 256, 64, uint64(255))
	f.Add(uint64(3), 1000, 19, uint64(1<<14))
	f.Fuzz(func(t *testing.T, seed uint64, rows, width int, most uint64) {
		if rows < 0 || rows > 1<<12 || width < 0 || width > 256 || most >= 1<<24/uint64(max(rows, 1)) {
			t.Skip()
		}
		rng := random(seed)
		p := make([]uint64, width/8*4)
		want := make([]int32, width/8*8)
		for range rows {
			row, factor := row(rng, width), most
			if rng != nil {
				factor = rng.Uint64N(most + 1)
			}
			for k := range want {
				want[k] -= int32(row[k]) * int32(factor)
			}
			addPairs(p, row, factor)
		}
		got := make([]int32, len(want))
		addPairsTo(got, p, -1)
		if !slices.Equal(got, want) {
			t.Errorf("seed %d, %d rows of %d: %v, want %v", seed, rows, width, got, want)
		}
	})
}

// random returns a source of random numbers, nil for seed 0.
func random(seed uint64) *rand.Rand {
	if seed == 0 {
		return nil
	}
	return rand.New(rand.NewPCG(seed, 0))
}

// row returns n weights, many of them the extremes; without rng all are the largest.
func row(rng *rand.Rand, n int) string {
	b := make([]byte, n)
	for i := range b {
		if rng == nil {
			b[i] = 255
			continue
		}
		switch rng.IntN(3) {
		case 0:
			b[i] = 255
		case 1:
			b[i] = byte(rng.IntN(256))
		}
	}
	return string(b)
}

func TestLoads(t *testing.T) {
	s := "\x01\x02\x03\x84\x05\x06\x07\x88\x09"
	if got, want := U16(s, 3), binary.LittleEndian.Uint16([]byte(s[3:])); got != want {
		t.Errorf("U16: %#x, want %#x", got, want)
	}
	if got, want := U32(s, 3), binary.LittleEndian.Uint32([]byte(s[3:])); got != want {
		t.Errorf("U32: %#x, want %#x", got, want)
	}
	if got, want := U64(s, 1), binary.LittleEndian.Uint64([]byte(s[1:])); got != want {
		t.Errorf("U64: %#x, want %#x", got, want)
	}
}
