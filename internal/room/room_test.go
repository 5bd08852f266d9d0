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

func TestTwice(t *testing.T) {
	if s := Twice(make([]int, long)); len(s) != long || cap(s) < 2*long {
		t.Errorf("length %d, room for %d", len(s), cap(s))
	}
	if s := Twice(make([]int, 3, 4)); cap(s) != 4 {
		t.Errorf("room for %d though there was some", cap(s))
	}
}
