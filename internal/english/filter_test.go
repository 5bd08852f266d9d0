package english

import (
	"strings"
	"testing"
)

// TestLayoutOf compares the table of short words with that of all words.
func TestLayoutOf(t *testing.T) {
	n := 0
	for w := range wordTable.All() {
		want := Layout(0)
		if e := Of(w); e.Filtered() {
			want = e.Layout
			n++
		} else if len(w) > shortWord {
			continue // the filter may pass it
		}
		for _, s := range []string{w, strings.ToUpper(w)} {
			if got := LayoutOf(s); got != want {
				t.Errorf("LayoutOf(%q) = %v, want %v", s, got, want)
			}
		}
	}
	if n == 0 {
		t.Error("no word has a layout")
	}
	for _, w := range []string{"", "th\x05", "\x14he", "the\x00", "\x00", "mr\x0e", "thé", "the\xe9", "the the "} {
		if got := LayoutOf(w); got != Of(w).Layout {
			t.Errorf("LayoutOf(%q) = %v, want %v", w, got, Of(w).Layout)
		}
	}
}
