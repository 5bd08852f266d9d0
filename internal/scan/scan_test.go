package scan

import (
	"strings"
	"testing"
)

// TestNext finds a marked byte wherever it stands, alone and behind another one.
func TestNext(t *testing.T) {
	var set [256]uint8
	set['*'], set[0xe2] = 1, 2
	for n := range 40 {
		plain := strings.Repeat("a", n)
		for _, mark := range []string{"*", "\xe2"} {
			s := plain + mark + plain
			for i := range n + 1 {
				if got := Next(s, i, &set); got != n {
					t.Errorf("Next(%q, %d) = %d, want %d", s, i, got, n)
				}
			}
			if got := Next(s, n+1, &set); got != len(s) {
				t.Errorf("Next(%q, %d) = %d, want the end", s, n+1, got)
			}
		}
	}
}
