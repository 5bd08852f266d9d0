package wordclass

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/linear"
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

// TestBuild writes a model and reads it again.
func TestBuild(t *testing.T) {
	classes := map[string]Class{}
	for i := range 500 {
		classes[fmt.Sprint("word", i)] = Make(i*8, i%3 == 0)
	}
	data, err := Build(classes)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := Build(classes); again != data {
		t.Error("the same classes gave other bytes")
	}
	m, err := Open(data)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]Class{}
	for w := range classes {
		got[w] = m.Of(linear.Lower(w))
	}
	if d := cmp.Diff(classes, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if c := m.Of(linear.Lower("unheard")); c != 0 {
		t.Errorf("a word that isn't there has class %b", c)
	}
}

// TestOpenForeign opens what is no such model.
func TestOpenForeign(t *testing.T) {
	if _, err := Open(model.Names); err == nil {
		t.Error("a model of another kind was opened")
	}
	var format *linear.FormatError
	if _, err := Open(model.Words[:100]); !errors.As(err, &format) {
		t.Errorf("a cut model gave %v", err)
	}
}

// TestDefault looks for words beside others like them.
func TestDefault(t *testing.T) {
	of := func(w string) Class { return Default().Of(linear.Lower(w)) }
	for _, same := range [][]string{
		{"Norway", "denmark", "NETHERLANDS"},
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
	for w, want := range map[string]bool{"grenoble": true, "schwarzenegger": true, "table": false, "said": false, "may": false} {
		if got := of(w).Proper(); got != want {
			t.Errorf("proper %v for %s", got, w)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	m := Default()
	hashes := []uint64{linear.Lower("said"), linear.Lower("Grenoble"), linear.Lower("wfgpq")}
	b.ReportAllocs()
	for b.Loop() {
		for _, h := range hashes {
			m.Of(h)
		}
	}
}
