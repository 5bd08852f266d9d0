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
		var sums Lanes
		want := make([]int32, width)
		for range rows {
			row := row(rng, 8)
			for y := range want {
				want[y] += int32(row[y]) - Bias
			}
			sums.Add(U64(row, 0))
		}
		got := make([]int32, width)
		sums.AddTo(got, rows)
		if !slices.Equal(got, want) {
			t.Errorf("seed %d, %d rows: %v, want %v", seed, rows, got, want)
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
