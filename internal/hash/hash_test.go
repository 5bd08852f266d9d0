package hash

import (
	"hash/fnv"
	"strconv"
	"testing"
)

// TestHashes pins the functions: models and tables on disk depend on them.
func TestHashes(t *testing.T) {
	f32 := fnv.New32a()
	f32.Write([]byte("Geneva"))
	f64 := fnv.New64a()
	f64.Write([]byte("geneva"))
	lower := f64.Sum64() ^ f64.Sum64()>>29
	for _, c := range []struct {
		name      string
		got, want uint64
	}{
		{"String32", uint64(String32("Geneva")), uint64(f32.Sum32())},
		{"Append32", uint64(Append32(String32("Genev"), 'a')), uint64(f32.Sum32())},
		{"String", String("geneva"), lower},
		{"String of bytes", String([]byte("geneva")), lower},
		{"Lower", Lower("GenEVA"), lower},
		{"Lower is ASCII alone", Lower("É"), String("É")},
		{"Append", Append(Append(0, 'X'), 'x'), 'X'*prime64 + 'x'},
		{"Spread32", uint64(Spread32(1)), 0x514e28b7},
		{"Feature0", uint64(Feature0(7)), 0x3a0af787},
		{"Feature1", uint64(Feature1(1, 2)), 0x22b1ae76},
		{"Feature2", uint64(Feature2(1, 2, 3)), 0x15e40c75},
		{"Feature3", uint64(Feature3(1, 2, 3, 4)), 0x3619e2ef},
	} {
		if c.got != c.want {
			t.Errorf("%s: %#x, want %#x", c.name, c.got, c.want)
		}
	}
}

// TestPlace chooses words whose hashes have the same low bits, as somebody might who wants a
// table to be slow, and looks where they belong in one.
func TestPlace(t *testing.T) {
	const words, slots = 500, 1 << 12
	chosen, seeded := map[uint32]bool{}, map[uint32]bool{}
	var n, m int
	for i := 0; n < words || m < words; i++ {
		w := strconv.Itoa(i)
		if h := String(w); h%slots == 1 && n < words {
			chosen[Place(h)%slots] = true
			n++
		}
		if String32(w)%slots == 1 && m < words {
			seeded[Seeded([]byte(w))%slots] = true
			m++
		}
	}
	if least := words * 3 / 4; len(chosen) < least || len(seeded) < least {
		t.Errorf("%d words belong in %d and %d places, at least %d expected", words, len(chosen), len(seeded), least)
	}
}
