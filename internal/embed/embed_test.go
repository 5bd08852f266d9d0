package embed

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/model"
)

// TestMake reads back what classes are made of.
func TestMake(t *testing.T) {
	last := 0
	for _, bits := range Splits {
		last += bits
	}
	for _, leaf := range []int{0, 1, 8, 9, 77, 1<<last - 1} {
		for _, proper := range []bool{false, true} {
			c := Make(leaf, proper)
			if c.Proper() != proper {
				t.Errorf("Make(%d, %v) says it is not so", leaf, proper)
			}
			path := leaf
			for level := Levels - 1; level >= 0; level-- {
				got := c.Cluster(level)
				top := uint64(1)
				for _, bits := range Splits[:level+1] {
					top <<= bits
				}
				if want := top | uint64(path); got != want {
					t.Errorf("leaf %d is in cluster %d of level %d, want %d", leaf, got, level, want)
				}
				path >>= Splits[level]
			}
		}
	}
	for level := range Levels {
		if n := Class(0).Cluster(level); n != 0 {
			t.Errorf("unknown words are in cluster %d of level %d", n, level)
		}
	}
}

// testSource returns 500 words, the first 200 of them with vectors.
func testSource() *Source {
	s := &Source{Centroids: make([]int8, Parts*Centroids*Dims/Parts)}
	for i := range s.Centroids {
		s.Centroids[i] = int8(i % 251)
	}
	for i := range 500 {
		s.Words = append(s.Words, fmt.Sprint("word", i))
		s.Classes = append(s.Classes, Make(i*8, i%3 == 0))
		if i < 200 {
			s.Codes = append(s.Codes, [Parts]byte{byte(i % Centroids), Parts - 1: byte(Centroids - 1 - i%Centroids)})
		}
	}
	return s
}

// TestBuild writes a model and reads it again.
func TestBuild(t *testing.T) {
	src := testSource()
	data, err := Build(src)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := Build(src); again != data {
		t.Error("the same words gave other bytes")
	}
	m, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	numbers := map[Word]bool{}
	for i, s := range src.Words {
		w := m.Word(hash.Lower(s))
		numbers[w] = true
		if m.Class(w) != src.Classes[i] {
			t.Errorf("%s is word %d of class %b", s, w, m.Class(w))
		}
		want := ""
		if i < len(src.Codes) {
			want = string(src.Codes[i][:])
		}
		if got := m.Codes(w); got != want {
			t.Errorf("%s has codes %q, want %q", s, got, want)
		}
	}
	if len(numbers) != len(src.Words) || numbers[0] {
		t.Errorf("%d words have %d numbers", len(src.Words), len(numbers))
	}
	w := m.Word(hash.Lower("unheard"))
	if w != 0 || m.Class(w) != 0 || m.Codes(w) != "" {
		t.Errorf("a word that isn't there is number %d", w)
	}
	for _, w := range []Word{501, 1 << 31} {
		if m.Class(w) != 0 || m.Codes(w) != "" {
			t.Errorf("word %d is known", w)
		}
	}
}

// TestAddVectors adds the centroids that codes stand for.
func TestAddVectors(t *testing.T) {
	src := testSource()
	data, err := Build(src)
	if err != nil {
		t.Fatal(err)
	}
	m, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	var got, want [Dims]int32
	for _, word := range []string{"word7", "word150", "word499", "unheard"} {
		w := m.Word(hash.Lower(word))
		if n, ok := m.Vector(w); ok != (m.Codes(w) != "") {
			t.Errorf("word %q has vector %d: %v", word, n, ok)
		} else if ok {
			m.AddVectors(&got, []uint32{n})
		}
	}
	for _, i := range []int{7, 150} {
		for d := range want {
			part := d / (Dims / Parts)
			at := (part*Centroids+int(src.Codes[i][part]))*(Dims/Parts) + d%(Dims/Parts)
			want[d] += int32(src.Centroids[at])
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestDamaged changes a model a byte at a time and asks for words: nothing panics.
func TestDamaged(t *testing.T) {
	data, err := Build(testSource())
	if err != nil {
		t.Fatal(err)
	}
	opened := 0
	for i := 0; i < len(data); i += 5 {
		m, err := Open(data[:i] + string([]byte{data[i] ^ 0xff}) + data[i+1:])
		if err != nil {
			continue
		}
		opened++
		for _, s := range []string{"word7", "word150", "word499", "unheard"} {
			w := m.Word(hash.Lower(s))
			if n, ok := m.Vector(w); ok {
				m.AddVectors(new([Dims]int32), []uint32{n})
			}
		}
	}
	if opened == 0 {
		t.Error("no damaged model was opened")
	}
}

// TestBuildRefuses gives parts that do not fit together.
func TestBuildRefuses(t *testing.T) {
	for name, change := range map[string]func(*Source){
		"classes": func(s *Source) { s.Classes = s.Classes[1:] },
		"codes":   func(s *Source) { s.Words, s.Classes = s.Words[:9], s.Classes[:9] },
		"centres": func(s *Source) { s.Centroids = s.Centroids[1:] },
	} {
		s := testSource()
		change(s)
		if _, err := Build(s); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestOpenForeign opens what is no such model.
func TestOpenForeign(t *testing.T) {
	if _, err := Open(model.NER); err == nil {
		t.Error("a model of another kind was opened")
	}
	var format *crf.FormatError
	if _, err := Open(model.Embed[:100]); !errors.As(err, &format) {
		t.Errorf("a cut model gave %v", err)
	}
}

// TestDefault looks for words beside others like them.
func TestDefault(t *testing.T) {
	of := func(w string) Class { return Default().Class(Default().Word(hash.Lower(w))) }
	for _, same := range [][]string{
		{"Norway", "denmark", "FINLAND"},
		{"microsoft", "google"},
		{"smith", "jones", "miller"},
		{"monday", "tuesday"},
	} {
		for _, w := range same {
			if a, b := of(w).Cluster(0), of(same[0]).Cluster(0); a != b || a == 0 {
				t.Errorf("%s is in cluster %d, %s in %d", w, a, same[0], b)
			}
		}
	}
	if a, b := of("norway").Cluster(0), of("said").Cluster(0); a == b {
		t.Errorf("Norway and said are both in cluster %d", a)
	}
	for w, want := range map[string]bool{"grenoble": true, "peterborough": true, "table": false, "said": false, "may": false} {
		if got := of(w).Proper(); got != want {
			t.Errorf("proper %v for %s", got, w)
		}
	}
}

func BenchmarkWord(b *testing.B) {
	m := Default()
	hashes := []uint64{hash.Lower("said"), hash.Lower("Grenoble"), hash.Lower("wfgpq")}
	b.ReportAllocs()
	for b.Loop() {
		for _, h := range hashes {
			m.Class(m.Word(h))
		}
	}
}
