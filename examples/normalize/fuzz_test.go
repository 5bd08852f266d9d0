package main

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/entity"
)

// FuzzRun reads names of any form: each line has one line with its columns, which steers
// no terminal.
func FuzzRun(f *testing.F) {
	for _, s := range []string{"Russia\nNorge\r\n", "a\tb\\n\n\n", "\x1b[31mPeru\u202e", "\xff\n\u009b", "Congo"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, names string, more bool) {
		if len(names) > 500 {
			return
		}
		var out strings.Builder
		if err := run(strings.NewReader(names), &out, settings{options: []entity.Option{entity.WithCountries()}, more: more}); err != nil {
			t.Fatal(err)
		}
		lines := strings.Count(names, "\n")
		if names != "" && !strings.HasSuffix(names, "\n") {
			lines++
		}
		columns := 3
		if more {
			columns = 7
		}
		if n := strings.Count(out.String(), "\n"); n != lines {
			t.Errorf("%d lines for %d names in %q", n, lines, names)
		}
		for line := range strings.Lines(out.String()) {
			if n := strings.Count(line, "\t"); n != columns {
				t.Errorf("%d tabs in %q", n, line)
			}
			for _, r := range line {
				if r < ' ' && r != '\t' && r != '\n' || r == 0x9b || unicode.Is(unicode.Bidi_Control, r) {
					t.Errorf("%U in %q", r, line)
				}
			}
			if utf8.ValidString(names) && !utf8.ValidString(line) {
				t.Errorf("%q is no UTF-8", line)
			}
		}
	})
}
