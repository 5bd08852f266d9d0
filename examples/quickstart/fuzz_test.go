package main

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy"
)

// FuzzPage prints articles of any form: no line is wider than the page, and none steers
// the terminal.
func FuzzPage(f *testing.F) {
	for _, s := range []string{"", "VALE, May 3 - Ida Holm, the mayor of Vale, resigned.\n\n“I have\u00a0done what I could,” she told reporters.", "\x1b[31m“No\u202e,” Per Lund said.\x07", "\xff\u2028“x” said Bo."} {
		f.Add(s, 80)
	}
	f.Fuzz(func(t *testing.T, text string, width int) {
		if len(text) > 600 || width < 60 || width > 100 {
			return
		}
		r, err := wirecopy.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		p := newPage(width, false)
		p.report(r)
		got := string(p.bytes())
		if !utf8.ValidString(got) {
			t.Errorf("%q is no UTF-8", got)
		}
		if strings.ContainsFunc(got, func(r rune) bool {
			return unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Bidi_Control, r)
		}) {
			t.Errorf("%q steers the terminal", got)
		}
	})
}
