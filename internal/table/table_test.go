package table

import (
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

func TestTable(t *testing.T) {
	for i, n := range []int{0, 1, 2, 3, 100, 5000} {
		want := map[string]uint32{}
		for k := range n {
			want[fmt.Sprint("key ", k)] = uint32(k*7) << (i * 5) // values of one to four bytes
		}
		data, err := Build(want)
		if err != nil {
			t.Fatal(err)
		}
		tab, err := Open(data)
		if err != nil {
			t.Fatalf("%d keys: %v", n, err)
		}
		if tab.Len() != n {
			t.Errorf("Len() = %d, want %d", tab.Len(), n)
		}
		for k, v := range want {
			if got, ok := tab.Get(k); !ok || got != v {
				t.Errorf("Get(%q) = %d, %v; want %d", k, got, ok, v)
			}
			if got, ok := tab.GetBytes([]byte(k)); !ok || got != v {
				t.Errorf("GetBytes(%q) = %d, %v; want %d", k, got, ok, v)
			}
		}
		for _, word := range []string{"Word", "UNKNOWN"} {
			want["word"], want["words"] = 1, 2
			data, _ := Build(want)
			tab, _ := Open(data)
			low := strings.ToLower(word)
			if got, ok := tab.GetLower(hash.String32(low), word); ok != (low == "word") || got != want[low] {
				t.Errorf("GetLower(%q) = %d, %v", word, got, ok)
			}
			delete(want, "word")
			delete(want, "words")
		}
		all := map[string]uint32{}
		for k, v := range tab.All() {
			all[k] = v
		}
		if !maps.Equal(all, want) {
			t.Errorf("%d keys: All gives %d of them", n, len(all))
		}
		for _, k := range []string{"", "key", "key -1", strings.Repeat("x", 300)} {
			if _, ok := tab.Get(k); ok {
				t.Errorf("Get(%q) found a key that was never put in", k)
			}
		}
		if again, _ := Build(want); again != data {
			t.Errorf("%d keys: two builds differ", n)
		}
	}
}

func TestOpenDamaged(t *testing.T) {
	good, _ := Build(map[string]uint32{"a": 1, "b": 2})
	for _, data := range []string{"", "x", good[:8], good[:20], "X" + good[1:]} {
		if _, err := Open(data); !errors.Is(err, ErrFormat) {
			t.Errorf("Open(%q) = %v, want ErrFormat", data, err)
		}
	}
	if _, err := Build(map[string]uint32{strings.Repeat("x", 256): 1}); err == nil {
		t.Error("Build accepted a key of 256 bytes")
	}
}

func FuzzGet(f *testing.F) {
	good, _ := Build(map[string]uint32{"a": 1, "bc": 2, "def": 3})
	f.Add(good, "bc")
	f.Add(good[:len(good)-2], "def")
	f.Fuzz(func(t *testing.T, data, key string) {
		if tab, err := Open(data); err == nil {
			v, ok := tab.Get(key)
			if w, same := tab.GetBytes([]byte(key)); w != v || same != ok {
				t.Errorf("%q has %d, %v, as bytes %d, %v", key, v, ok, w, same)
			}
			if n := len(maps.Collect(tab.All())); ok && n == 0 {
				t.Errorf("%q is found, but no key is listed", key)
			}
		}
		if len(key) > MaxKey {
			return
		}
		built, err := Build(map[string]uint32{key: 7})
		if err != nil {
			t.Fatal(err)
		}
		tab, err := Open(built)
		if v, ok := tab.Get(key); err != nil || !ok || v != 7 || tab.Len() != 1 {
			t.Errorf("a table of %q alone has %d keys, %d, %v, %v for it", key, tab.Len(), v, ok, err)
		}
	})
}

func BenchmarkGet(b *testing.B) {
	m := map[string]uint32{}
	for i := range 5000 {
		m[fmt.Sprint("key ", i)] = uint32(i)
	}
	data, _ := Build(m)
	tab := MustOpen(data)
	for _, key := range []string{"key 4711", "no key"} {
		key := []byte(key)
		b.Run(string(key), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				tab.GetBytes(key)
			}
		})
	}
}
