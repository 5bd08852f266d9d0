package wirecopy_test

import (
	"runtime/debug"
	"sync"
	"testing"

	"github.com/wirecopy-go/wirecopy"
)

// mostAllocations is how many pieces of memory reading an article of the fixtures takes in
// all, the report's own among them, once the memory for the work is there.
const mostAllocations = 80

// TestAllocations checks that the memory for the work is used again.
func TestAllocations(t *testing.T) {
	if poolsForget() {
		t.Skip("pools forget things at random under the race detector")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // a collection empties the pools
	var texts []string
	for _, name := range fixtures(t) {
		texts = append(texts, read(t, fixture(t, name)).Article.Text)
	}
	n := testing.AllocsPerRun(3, func() {
		for _, text := range texts {
			if _, err := wirecopy.Read(text); err != nil {
				t.Fatal(err)
			}
		}
	}) / float64(len(texts))
	t.Logf("%.1f allocations an article", n)
	if n > mostAllocations {
		t.Errorf("%.1f allocations an article, at most %d expected", n, mostAllocations)
	}
}

// poolsForget reports whether a sync.Pool may lose what was just put into it.
func poolsForget() bool {
	var p sync.Pool
	for range 100 {
		if p.Put(new(int)); p.Get() == nil {
			return true
		}
	}
	return false
}
