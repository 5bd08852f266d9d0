package room

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
)

func TestCollects(t *testing.T) {
	for _, x := range []struct {
		n    int
		goal uint64
		want bool
	}{
		{1 << 20, 4 << 20, true},
		{1 << 20, 32 << 20, true},
		{1 << 20, 1 << 30, false}, // much else is alive
		{1 << 28, 1 << 30, true},
		{1 << 28, math.MaxUint64, false}, // no collections
	} {
		if got := collects(x.n, x.goal); got != x.want {
			t.Errorf("%d bytes of text, collecting at %d: %v", x.n, x.goal, got)
		}
	}
}

// Collect collects for a long text, but not for a short one or where GOGC is off.
func TestCollect(t *testing.T) {
	collections := func(n int) uint32 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		before := m.NumForcedGC
		Collect(n)
		runtime.ReadMemStats(&m)
		return m.NumForcedGC - before
	}
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	runtime.GC()
	if n := collections(1 << 25); n != 1 {
		t.Errorf("%d collections for a long text", n)
	}
	if n := collections(1 << 10); n != 0 {
		t.Errorf("%d collections for a short text", n)
	}
	debug.SetGCPercent(-1)
	if n := collections(1 << 25); n != 0 {
		t.Errorf("%d collections without GOGC", n)
	}
}
