package quote

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// TestAttitudes compares the attitudes with those that the table of reporting words has: each
// has its counterpart there, of the same name.
func TestAttitudes(t *testing.T) {
	if len(attitudes) != len(english.Attitudes) {
		t.Fatalf("%d attitudes, the table has %d", len(attitudes), len(english.Attitudes))
	}
	for n, a := range attitudes {
		if got, want := a.String(), english.Attitudes[n]; got != want {
			t.Errorf("the table's %s is %s here", want, got)
		}
	}
}
