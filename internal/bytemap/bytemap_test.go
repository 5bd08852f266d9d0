package bytemap

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// A Map does what a map of Go does, over and over again.
func TestMap(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var m Map[int]
	for range 20 {
		want := map[string]int{}
		m.Reset()
		for i := range rng.IntN(3 * maxKept) {
			key := fmt.Append(nil, rng.IntN(maxKept))
			if rng.IntN(2) == 0 {
				key = key[:0]
			}
			got, ok := m.Find(key)
			if v, there := want[string(key)]; got != v || ok != there || m.Get(key) != v {
				t.Fatalf("%q: %d, %v; want %d, %v", key, got, ok, v, there)
			}
			m.Set(key, i)
			want[string(key)] = i
			copy(key, "reused") // the map has a copy
		}
		if m.Len() != len(want) {
			t.Fatalf("%d keys, want %d", m.Len(), len(want))
		}
		for k, v := range want {
			if got := m.Get([]byte(k)); got != v {
				t.Fatalf("%q: %d, want %d", k, got, v)
			}
		}
	}
}

func TestMapAllocates(t *testing.T) {
	var m Map[int32]
	key := []byte("kelder")
	fill := func() {
		m.Reset()
		for i := range int32(100) {
			key[0] = byte(i)
			m.Set(key, i)
		}
	}
	fill()
	if n := testing.AllocsPerRun(10, fill); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
