package table

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
)

func TestSet(t *testing.T) {
	for _, c := range []struct{ n, size, bits, wrong int }{
		{0, 3, 2, 0}, {1, 3, 2, 0}, {5000, 3, 2, 10}, {5000, 4, 8, 5}, {300, 4, 0, 0}, {200, 1, 0, 50_000},
	} {
		want := map[string]uint32{}
		for i := range c.n {
			want[fmt.Sprint("key ", i)] = uint32(i) & (1<<c.bits - 1)
		}
		data, err := BuildSet(want, c.size, c.bits)
		if err != nil {
			t.Fatal(err)
		}
		set, err := OpenSet(data)
		if err != nil {
			t.Fatalf("%+v: %v", c, err)
		}
		for k, v := range want {
			if got, ok := set.Get([]byte(k)); !ok || got != v && c.size > 1 {
				t.Errorf("%+v: Get(%q) = %d, %v; want %d", c, k, got, ok, v)
			}
		}
		wrong := 0
		for i := range 100_000 {
			if _, ok := set.Get(fmt.Append(nil, "other ", i)); ok {
				wrong++
			}
		}
		if wrong > c.wrong {
			t.Errorf("%+v: %d of 100000 other keys are in the set", c, wrong)
		}
		if again, _ := BuildSet(want, c.size, c.bits); again != data {
			t.Errorf("%+v: two builds differ", c)
		}
	}
	for _, c := range [][2]int{{0, 0}, {5, 1}, {1, 8}} {
		if _, err := BuildSet(nil, c[0], c[1]); err == nil {
			t.Errorf("BuildSet accepted slots of %d bytes with %d bits", c[0], c[1])
		}
	}
	if _, err := BuildSet(map[string]uint32{"a": 4}, 3, 2); err == nil {
		t.Error("BuildSet accepted a value that does not fit")
	}
}

func TestRecords(t *testing.T) {
	r, err := OpenRecords(BuildRecords(3, []byte("abcdefghi"), []byte("rest")))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		i, j int
		want string
	}{{0, 1, "abc"}, {1, 3, "defghi"}, {2, 2, ""}, {2, 4, ""}, {-1, 1, ""}, {2, 1, ""}} {
		if got := r.Slice(c.i, c.j); got != c.want {
			t.Errorf("Slice(%d, %d) = %q, want %q", c.i, c.j, got, c.want)
		}
	}
	if got := r.Rest(1, 2) + r.Rest(3, 2) + r.Rest(-1, 1) + r.Rest(0, -1); got != "es" {
		t.Errorf("Rest gives %q, want %q", got, "es")
	}
}

// TestDamaged opens files that are cut short or are of another kind.
func TestDamaged(t *testing.T) {
	tab, _ := Build(map[string]uint32{"a": 1})
	set, _ := BuildSet(map[string]uint32{"a": 1}, 3, 2)
	records := BuildRecords(3, []byte("abcdef"), nil)
	for _, data := range []string{"", set[:10], set[:len(set)-1], set[:12] + "\x09" + set[13:], tab, records} {
		if _, err := OpenSet(data); !errors.Is(err, ErrFormat) {
			t.Errorf("OpenSet(%q): %v", data, err)
		}
	}
	for _, data := range []string{"", records[:10], records[:len(records)-1], records[:8] + "\x00" + records[9:], tab, set} {
		if _, err := OpenRecords(data); !errors.Is(err, ErrFormat) {
			t.Errorf("OpenRecords(%q): %v", data, err)
		}
	}
	for _, data := range []string{set, records} {
		if _, err := Open(data); !errors.Is(err, ErrFormat) {
			t.Errorf("Open(%q): %v", data, err)
		}
	}
}

func TestLazy(t *testing.T) {
	good, _ := Build(map[string]uint32{"a": 7})
	lazy := Lazy[Table]{Data: &good, Open: Open}
	first, second := lazy.Get(), lazy.Get()
	if v, ok := first.Get("a"); v != 7 || !ok || first != second {
		t.Errorf("Get gives %d, %v", v, ok)
	}
	defer func() {
		if recover() == nil {
			t.Error("a damaged table did not panic")
		}
	}()
	bad := good[:9]
	(&Lazy[Table]{Data: &bad, Open: Open}).Get()
}

// A file that many goroutines ask for at once is opened once, for all of them.
func TestLazyAtOnce(t *testing.T) {
	data := ""
	opened := 0 // which the race detector watches, too
	lazy := Lazy[int]{Data: &data, Open: func(string) (int, error) {
		opened++
		runtime.Gosched()
		return 1, nil
	}}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if v := *lazy.Get(); v != 1 {
				t.Errorf("a goroutine has %d, which is not what was opened", v)
			}
		})
	}
	wg.Wait()
	if opened != 1 {
		t.Errorf("opened %d times", opened)
	}
}

func FuzzSet(f *testing.F) {
	good, _ := BuildSet(map[string]uint32{"a": 1, "bc": 2, "def": 3}, 3, 2)
	f.Add(good, "bc")
	f.Fuzz(func(t *testing.T, data, key string) {
		if set, err := OpenSet(data); err == nil {
			before, had := set.Get([]byte(key))
			if again, has := set.Get([]byte(key)); again != before || has != had || !has && again != 0 {
				t.Errorf("%q has %d, %v, and then %d, %v", key, before, had, again, has)
			}
		}
		if r, err := OpenRecords(data); err == nil {
			if s := r.Rest(len(key), 1); len(s) > 1 || !strings.Contains(data, s) {
				t.Errorf("the rest at %d is %q, of 1 byte", len(key), s)
			}
			if s := r.Slice(0, 1); !strings.Contains(data, s) {
				t.Errorf("the first record is %q", s)
			}
		}
		built, err := BuildSet(map[string]uint32{key: uint32(len(key) % 4)}, 4, 2)
		if err != nil {
			t.Fatal(err)
		}
		set, err := OpenSet(built)
		if v, ok := set.Get([]byte(key)); err != nil || !ok || v != uint32(len(key)%4) {
			t.Errorf("a set of %q alone has %d, %v, %v for it", key, v, ok, err)
		}
	})
}
