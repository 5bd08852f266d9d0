package crf

import (
	"errors"
	"hash/crc32"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// testFile returns a small model file.
func testFile(t testing.TB) string {
	w := randomWeights(rand.New(rand.NewPCG(1, 1)), 3, 2, 5)
	b := NewBuilder("test/1")
	if err := b.Chain("chain", w); err != nil {
		t.Fatal(err)
	}
	index, err := BuildIndex(map[uint32]uint32{1: 10, 1 << 31: 20})
	if err != nil {
		t.Fatal(err)
	}
	b.Section("words", index)
	b.Section("curve", BuildCalibration([]uint32{0, One / 4, One}))
	data, err := b.Build()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestOpen(t *testing.T) {
	f, err := Open(testFile(t), "test/1")
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Verify(); err != nil {
		t.Error(err)
	}
	c, err := f.Chain("chain")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(c.Labels(), " "); got != "L0 L1 L2" || c.Rows() != 5 {
		t.Errorf("labels %q, %d rows", got, c.Rows())
	}
	x, err := f.Index("words")
	if err != nil {
		t.Fatal(err)
	}
	if v, ok := x.Get(1 << 31); !ok || v != 20 {
		t.Errorf("Get = %d, %v; want 20", v, ok)
	}
	curve, _ := f.Section("curve")
	cal, err := OpenCalibration(curve)
	if err != nil {
		t.Fatal(err)
	}
	for p, want := range map[uint32]uint32{0: 0, One / 4: One / 8, One / 2: One / 4, One: One - 1} {
		if got := cal.Apply(p); got != want {
			t.Errorf("Apply(%d) = %d, want %d", p, got, want)
		}
	}
	if got := (Calibration{}).Apply(7); got != 7 {
		t.Errorf("zero Calibration: Apply(7) = %d", got)
	}
	if _, err := f.Chain("none"); !errors.Is(err, ErrDamaged) {
		t.Errorf("missing chain: %v", err)
	}
}

// A calibration of as many points as there may be computes without an overflow; one of more is
// refused.
func TestLongCalibration(t *testing.T) {
	points := make([]uint32, 1<<15)
	for i := range points {
		points[i] = uint32(2 * i)
	}
	c, err := OpenCalibration(BuildCalibration(points))
	if err != nil {
		t.Fatal(err)
	}
	for p := uint32(0); p <= One; p += One / 64 {
		if got := c.Apply(p); got+2 < p || got > p {
			t.Errorf("%d becomes %d", p, got)
		}
	}
	for _, n := range []int{1<<15 + 1, 1 << 16, 1<<16 + 1, 1 << 17} {
		if _, err := OpenCalibration(BuildCalibration(make([]uint32, n))); !errors.Is(err, ErrDamaged) {
			t.Errorf("%d points: error %v", n, err)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	good := testFile(t)
	change := func(at int, to string) string { return good[:at] + to + good[at+len(to):] }
	for _, tc := range []struct {
		name, data, kind string
		want             error
		text             string
	}{
		{"empty", "", "test/1", ErrForeign, "crf: not a model file"},
		{"foreign", "PK\x03\x04 something else, long enough to have a header of its own", "test/1", ErrForeign, "crf: not a model file"},
		{"begun", good[:5], "test/1", ErrTruncated, "crf: model file is cut short: 5 bytes are less than a header"},
		{"newer", change(8, "\x02"), "test/1", ErrVersion, "crf: a version of model file that this library cannot read: version 2, not 1"},
		{"another kind", good, "quote/3", ErrKind, `crf: a model for another task or another set of features: "test/1", not "quote/3"`},
		{"cut", good[:len(good)-1], "test/1", ErrTruncated, ""},
		{"longer", good + "x", "test/1", ErrDamaged, "crf: model file is damaged: 1 bytes after the end"},
		{"sections", change(20, "\xff"), "test/1", ErrDamaged, "crf: model file is damaged: 255 sections"},
		{"bounds", change(headerSize+nameSize, "\xff\xff\xff\xff"), "test/1", ErrDamaged, `crf: model file is damaged: section "chain" is out of bounds`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := Open(tc.data, tc.kind)
			var format *FormatError
			if !errors.Is(err, tc.want) || !errors.As(err, &format) {
				t.Fatalf("got %v, want %v", err, tc.want)
			}
			if tc.text != "" && err.Error() != tc.text {
				t.Errorf("got  %s\nwant %s", err, tc.text)
			}
		})
	}
	f, err := Open(change(len(good)-1, "\x55"), "test/1")
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Verify(); !errors.Is(err, ErrChecksum) {
		t.Errorf("Verify of a changed byte: %v", err)
	}
	if err := (File{}).Verify(); !errors.Is(err, ErrForeign) {
		t.Errorf("Verify of nothing: %v", err)
	}
}

func TestBuilderRefuses(t *testing.T) {
	for name, fill := range map[string]func(b *Builder){
		"long kind": func(b *Builder) { b.kind = strings.Repeat("k", 17) },
		"long name": func(b *Builder) { b.Section("thirteen char", "") },
		"no name":   func(b *Builder) { b.Section("", "") },
		"twice":     func(b *Builder) { b.Section("a", ""); b.Section("a", "") },
		"too many": func(b *Builder) {
			for i := range maxSections + 1 {
				b.Section(strings.Repeat("n", 1+i%12)+string(rune('0'+i/12)), "")
			}
		},
	} {
		b := NewBuilder("test/1")
		fill(b)
		if _, err := b.Build(); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	w := randomWeights(rand.New(rand.NewPCG(1, 1)), 3, 2, 5)
	for name, spoil := range map[string]func(w *Weights){
		"order":   func(w *Weights) { w.Hashes = []uint32{5, 4, 3, 2, 1} },
		"rows":    func(w *Weights) { w.Rows = w.Rows[:4] },
		"short":   func(w *Weights) { w.Rows = [][]int8{{1}, {1}, {1}, {1}, {1}} },
		"edges":   func(w *Weights) { w.Edges = nil },
		"labels":  func(w *Weights) { w.Labels = make([]string, 40) },
		"newline": func(w *Weights) { w.Labels = []string{"a\nb", "c", "d"} },
	} {
		bad := *w
		spoil(&bad)
		if _, err := bad.Chain(); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestIndex(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	for _, n := range []int{0, 1, 2, 10, 1000, 50_000} {
		entries := map[uint32]uint32{}
		for len(entries) < n {
			entries[rng.Uint32()] = uint32(rng.IntN(1000))
		}
		data, err := BuildIndex(entries)
		if err != nil {
			t.Fatal(err)
		}
		if again, _ := BuildIndex(entries); again != data {
			t.Errorf("%d entries: two builds differ", n)
		}
		x, err := OpenIndex(data)
		if err != nil {
			t.Fatal(err)
		}
		wrong := 0
		for h, v := range entries {
			if got, ok := x.Get(h); !ok {
				t.Fatalf("%d entries: %d is missing", n, h)
			} else if got != v {
				wrong++
			}
		}
		found := 0
		for range 10_000 {
			h := rng.Uint32()
			_, known := entries[h]
			if _, ok := x.Get(h); ok && !known {
				found++
			}
		}
		if wrong*1000 > n || found > 10 {
			t.Errorf("%d entries: %d have another's value, %d of 10000 others are found", n, wrong, found)
		}
	}
	if _, err := BuildIndex(map[uint32]uint32{1: 1 << 24}); err == nil {
		t.Error("BuildIndex accepted a large value")
	}
}

// FuzzOpen reads whatever it is given in every way there is.
func FuzzOpen(f *testing.F) {
	good := testFile(f)
	f.Add(good, "a b c")
	f.Add(good[:len(good)/2], "")
	f.Add(good[:headerSize], "x")
	f.Add("", "")
	f.Fuzz(func(t *testing.T, data, text string) {
		file, err := Open(data, "test/1")
		if err != nil {
			return
		}
		file.Verify()
		x, _ := file.Index("words")
		curve, _ := file.Section("curve")
		cal, _ := OpenCalibration(curve)
		s := &Sequence{}
		for i, r := range text {
			if v, ok := x.Get(uint32(r)); ok {
				cal.Apply(v)
			}
			for k := range uint64(r % 20) {
				s.Add(hash.Feature2(k, uint64(r), uint64(i)))
			}
			s.End(uint8(r), Set(r)<<(i%8))
		}
		c, err := file.Chain("chain")
		if err != nil {
			return
		}
		c.Labels()
		var d Decoder
		if got := d.Best(c, s); len(got) != s.Len() {
			t.Errorf("%d labels for %d positions", len(got), s.Len())
		}
		d.Marginals(c, s)
	})
}

// TestChecksum checks that a model is not copied to be checked.
func TestChecksum(t *testing.T) {
	data := strings.Repeat("x", checked) + strings.Repeat("weights ", 10_000)
	if got, want := Checksum(data), crc32.ChecksumIEEE([]byte(data[checked:])); got != want {
		t.Errorf("checksum %08x, want %08x", got, want)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	Checksum(data)
	runtime.ReadMemStats(&after)
	if n := after.TotalAlloc - before.TotalAlloc; n > uint64(len(data)/2) {
		t.Errorf("%d bytes allocated for %d of data", n, len(data))
	}
}
