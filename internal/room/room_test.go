package room

import "testing"

// What slices of even growth take in all is hardly more than they need.
func TestFor(t *testing.T) {
	const all = 1 << 17
	var s []int
	taken := 0
	for done := range all {
		before := cap(s)
		if s = append(For(s, done, all), done); cap(s) != before {
			taken += cap(s)
		}
	}
	if taken > all*5/2 || cap(s) > all*5/4 {
		t.Errorf("%d taken, %d at last for %d", taken, cap(s), all)
	}
	for i, v := range s {
		if v != i {
			t.Fatalf("element %d is %d", i, v)
		}
	}
	if s := For(make([]int, long), 0, 0); cap(s) == long {
		t.Error("no room after no step")
	}
	if s := For(make([]int, long), 7, 7); cap(s) == long {
		t.Error("no room after the last step")
	}
}

// What was there before the steps tells nothing of how much is to come.
func TestBehind(t *testing.T) {
	s := make([]int, 1<<14)
	for i := range 1 << 10 {
		s = append(Behind(s, 1<<14, i, 1<<11), i)
	}
	if cap(s) > 1<<14+1<<13 {
		t.Errorf("room for %d", cap(s))
	}
	if s := More(make([]int, 1, 8), 7); cap(s) != 8 {
		t.Errorf("room for %d though there was enough", cap(s))
	}
	if s := More(make([]int, 1000), 10); len(s) != 1000 || cap(s) < 1010 || cap(s) > 1100 {
		t.Errorf("length %d, room for %d", len(s), cap(s))
	}
}

func TestPool(t *testing.T) {
	var p Pool[*int]
	for range 3 {
		s := p.Get(5)
		if len(s) != 0 || cap(s) < 5 {
			t.Fatalf("length %d, room for %d", len(s), cap(s))
		}
		for _, v := range s[:cap(s)] {
			if v != nil {
				t.Fatal("something is left")
			}
		}
		p.Put(append(s, new(int), new(int)))
	}
	p.Put(nil)
	p.Put(make([]*int, maxKept+1))
	if s := p.Get(1); cap(s) > maxKept {
		t.Errorf("%d kept", cap(s))
	}
}

func TestSlab(t *testing.T) {
	var s Slab[int]
	var all [][]int
	for range 2 {
		for i := range 200 {
			x := s.Of(i, i+1, i+2)
			if y := s.Take(2); y[0] != 0 || y[1] != 0 || cap(y) != 2 {
				t.Fatalf("%v with room for %d", y, cap(y))
			}
			all = append(all, x)
		}
		for i, x := range all {
			if len(x) != 3 || cap(x) != 3 || x[0] != i || x[2] != i+2 {
				t.Fatalf("slice %d is %v", i, x)
			}
		}
		s.Reset()
		all = all[:0]
	}
	if x := s.Take(2 * largestPiece); len(x) != 2*largestPiece {
		t.Errorf("%d elements", len(x))
	}
	if x := (*Slab[int])(nil).Of(1, 2); len(x) != 2 || x[1] != 2 {
		t.Errorf("%v of none", x)
	}
}

func TestFewer(t *testing.T) {
	if s := Fewer(make([]int, long), 0, 0); len(s) != long || cap(s) < 2*long || cap(s) > 2*long+long/8 {
		t.Errorf("length %d, room for %d", len(s), cap(s))
	}
	if s := Fewer(make([]int, 3, 4), 1, 9); cap(s) != 4 {
		t.Errorf("room for %d though there was some", cap(s))
	}
	if s := Fewer(make([]int, 1<<14), 9, 10); cap(s) > 1<<14+1<<12 {
		t.Errorf("room for %d near the end", cap(s))
	}
	if s := Fewer(make([]int, 1<<10), 1, 100); cap(s) < 10<<10 || cap(s) > 20<<10 {
		t.Errorf("room for %d near the beginning", cap(s))
	}
}

// A pool keeps as much as it is asked to.
func TestMost(t *testing.T) {
	p := Pool[byte]{Most: 4 * maxKept}
	p.Put(make([]byte, 5*maxKept))
	if s := p.Get(1); cap(s) > 4*maxKept {
		t.Errorf("%d kept", cap(s))
	}
}
