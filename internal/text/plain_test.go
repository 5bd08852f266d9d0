package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestStrip(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{"plain “text”…\n", "plain “text”…\n"},
		{"Wash\u00ading\u00ad\u00adton", "Washington"},
		{"\u00ada\u00ad b\u00ad", "a b"},
		{"a\u00a0b\u2003\u2003c\u3000", "a b  c "},
		{"\u202eab\u202c \u2066c\u2069\u200e\u061cd\u2060e", "ab cde"},
		{"a\u2028b\u0085c\u200bd\ufeffe\u200d", "a\u2028b\u0085c\u200bd\ufeffe\u200d"},
		{"\u00ad", ""},
	} {
		got, cuts := Strip(test.in)
		if got != test.want || (cuts == nil) != (got == test.in) {
			t.Errorf("Strip(%q) = %q, %v, want %q", test.in, got, cuts, test.want)
		}
		checkCuts(t, test.in)
	}
}

// checkCuts checks that each piece of the plain text is found where it was written, and
// back.
func checkCuts(t *testing.T, text string) {
	t.Helper()
	plain, cuts := Strip(text)
	var starts []int
	for i := range plain {
		starts = append(starts, i)
	}
	starts = append(starts, len(plain))
	for k, start := range starts {
		for _, end := range starts[k:min(len(starts), k+5)] {
			from, to := cuts.Written(start, end)
			if from < 0 || to < from || to > len(text) {
				t.Fatalf("%q: %d to %d is written from %d to %d", text, start, end, from, to)
			}
			if from < len(text) && !utf8.RuneStart(text[from]) || to < len(text) && !utf8.RuneStart(text[to]) {
				t.Fatalf("%q: %d to %d splits a character", text, from, to)
			}
			if got, _ := Strip(text[from:to]); got != plain[start:end] && start < end {
				t.Errorf("%q: %q is written %q", text, plain[start:end], text[from:to])
			}
			// Nothing around a piece belongs to it.
			if first, _ := utf8.DecodeRuneInString(text[from:to]); start < end && invisible(first) {
				t.Errorf("%q: %q begins with something invisible", text, text[from:to])
			}
			if last, _ := utf8.DecodeLastRuneInString(text[from:to]); start < end && invisible(last) {
				t.Errorf("%q: %q ends with something invisible", text, text[from:to])
			}
			if s, e := cuts.Plain(from, to); start < end && (s != start || e != end) {
				t.Errorf("%q: %d to %d comes back as %d to %d", text, start, end, s, e)
			}
		}
	}
	last := 0
	for i := range len(text) + 1 {
		at, _ := cuts.Plain(i, i)
		if at < last || at > len(plain) {
			t.Fatalf("%q: byte %d is at %d, after %d", text, i, at, last)
		}
		last = at
	}
}

func FuzzStrip(f *testing.F) {
	for _, s := range []string{"a\u00adb", "\u00a0\u2003\u00ad\u00ad a\u202e", "\xc2", "é\xe2\x80\u00ad", strings.Repeat("\u00ad", 9)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < 200 && utf8.ValidString(s) {
			checkCuts(t, s)
		}
	})
}
