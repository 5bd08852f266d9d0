package english

import (
	"strings"
	"testing"
)

// TestLayoutOf compares the table of short words and the filter with the table of all words.
func TestLayoutOf(t *testing.T) {
	n := 0
	for w := range wordTable.All() {
		want := Of(w)
		if want.Layout != 0 {
			n++
		}
		for _, s := range []string{w, strings.ToUpper(w)} {
			if got := LayoutOf(s); got != want.Layout {
				t.Errorf("LayoutOf(%q) = %v, want %v", s, got, want.Layout)
			}
		}
		for _, s := range []string{w, strings.ReplaceAll(w, "'", "’")} {
			if got := OfTime(s); got != want && (got != Entry{} || want.Filtered()) {
				t.Errorf("OfTime(%q) = %v, want %v", s, got, want)
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
