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
		{"**Ida Voss**, *the* _mayor_, ~~left~~ ***now***", "Ida Voss, the mayor, left now"},
		{"_“No,”_ (*she*) said", "“No,” (she) said"},
		{"*one\ntwo* *three\n\nfour*", "one\ntwo *three\n\nfour*"},
		{"f**k it and s**t, 5 * 4 * 3, snake_case_name, *Terms apply, ****, ** UPDATE **", "f**k it and s**t, 5 * 4 * 3, snake_case_name, *Terms apply, ****, ** UPDATE **"},
		{"* * *\n***\n___", "* * *\n***\n___"},
		{"# A heading\n## Another\n#tag\n> said\n>> not", "A heading\nAnother\n#tag\nsaid\n>> not"},
		{"[the Globe](http://globe.example/a_(b)) and [it](/c \"a title\"), [sic](no)", "the Globe and it, [sic](no)"},
		{"a ![a bridge, *old*](https://x.example/b.jpg) b [![c](/d.png)](/e) f", "a  b  f"},
		{"the bridge[2] is [3] years old.[4]", "the bridge is [3] years old."},
		{"<b>Ida</b> <a href=\"https://x.example/?a=b\">Voss</a> <3 5 < 6 <x@y.z> <unknown>", "Ida Voss <3 5 < 6 <x@y.z> <unknown>"},
		{"NAVISTAR <NAV> DEBT, <MARK RESOURCES INC> LOSS<BR>Net", "NAVISTAR <NAV> DEBT, <MARK RESOURCES INC> LOSS\nNet"},
		{"<p>One.</p><p>Two.<br/>Three.</P>", "\n\nOne.\n\n\n\nTwo.\nThree.\n\n"},
		{"<hl1>Two held</hl1><byline>By Ida Voss</byline><text>They ran.</text>", "\n\nTwo held\n\n\n\nBy Ida Voss\n\n\n\nThey ran.\n\n"},
		{"AT&amp;T &quot;won&#39;t&quot; caf&eacute; Dvo&#345;&aacute;k&nbsp;&hellip; &#x20AC;5 &shy;a&#173;b", "AT&T \"won't\" café Dvořák … €5 ab"},
		{"&unknown; &; &#; &#x; &#0; &#55296; R&D &amp", "&unknown; &; &#; &#x; &#0; &#55296; R&D &amp"},
		{"JosÃ© NÃºÃ±ez, BeneÅ¡, Ä‡, Â£5, aÂ\u00a0b", "José Núñez, Beneš, ć, £5, a b"},
		{"â€œNo,â€\u009d itâ€™s â€“ â€˜aâ€™ â€” â€¦ â€œsoâ€ \u00e2\u0080\u009cno\u00e2\u0080\u009d", "“No,” it’s – ‘a’ — … “so” “no”"},
		{"Ångström, château, Älva, NÃO, SÂO “Ã”", "Ångström, château, Älva, NÃO, SÂO “Ã”"},
		{"Ott?s firm didn?t, they?ve. Who?s?", "Ott's firm didn't, they've. Who's?"},
		{"?We won,? he said. ?So.? Why? (?Yes!?)", "\"We won,\" he said. \"So.\" Why? (?Yes!?)"},
	} {
		got, cuts := Strip(test.in)
		if got != test.want || (cuts == nil) != (got == test.in) {
			t.Errorf("Strip(%q) = %q, %v, want %q", test.in, got, cuts, test.want)
		}
		checkCuts(t, test.in)
	}
}

// markup is what begins edits that depend on what is around them.
const markup = "\n*_~[]<>&?#ÂÃÄÅâ"

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
			checkPiece(t, text, plain, cuts, start, end)
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

// checkPiece checks a piece of the plain text.
func checkPiece(t *testing.T, text, plain string, cuts Cuts, start, end int) {
	t.Helper()
	known := start < end && !strings.ContainsAny(text, markup) // else what is around it may be an edit
	from, to := cuts.Written(start, end)
	if from < 0 || to < from || to > len(text) {
		t.Fatalf("%q: %d to %d is written from %d to %d", text, start, end, from, to)
	}
	if from < len(text) && !utf8.RuneStart(text[from]) || to < len(text) && !utf8.RuneStart(text[to]) {
		t.Fatalf("%q: %d to %d splits a character", text, from, to)
	}
	if got, _ := Strip(text[from:to]); known && got != plain[start:end] {
		t.Errorf("%q: %q is written %q", text, plain[start:end], text[from:to])
	}
	// Nothing around a piece belongs to it.
	if first, _ := utf8.DecodeRuneInString(text[from:to]); known && Invisible(first) {
		t.Errorf("%q: %q begins with something invisible", text, text[from:to])
	}
	if last, _ := utf8.DecodeLastRuneInString(text[from:to]); known && Invisible(last) {
		t.Errorf("%q: %q ends with something invisible", text, text[from:to])
	}
	if s, e := cuts.Plain(from, to); start < end && (s != start || e != end) {
		t.Errorf("%q: %d to %d comes back as %d to %d", text, start, end, s, e)
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
