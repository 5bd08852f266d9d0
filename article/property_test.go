package article

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// seeds are the fixtures and a few texts that are hard on a cutter.
func seeds(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := []string{
		"", " ", "\n\n", ".", "\"", "'", "''", "‘’", "a", "1.", "• ", "• • 1.",
		"the U.S.to step up", "U.S. -Russia", "N°. 1", "http://", "a@", "+", "#", ":-", "1-", "1-2-", "Yahoo!",
		"\u200b\ufeff\u00ad", "\xff\xfe", "“a” \xe2\x80", "é", "e\u0301", "\u2028a\u2029b\u0085c\rd\r\ne",
		"x. . . .", ". . . . Next", "“‘.’”", "(", ")", "a.b.c.d.e.", "A.B", "1,1,1,1a", "$", "US$", "US$5",
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	return out
}

// check fails the test unless a keeps every promise that Article makes.
func check(t *testing.T, a *Article) {
	t.Helper()
	fail := func(format string, args ...any) {
		t.Helper()
		t.Errorf("%q: "+format, append([]any{cap80(a.Text)}, args...)...)
	}
	bound := func(what string, s Span) {
		t.Helper()
		if s.Start < 0 || s.End > len(a.Text) || s.Start >= s.End {
			t.Fatalf("%q: %s %v is empty or out of range", cap80(a.Text), what, s)
		}
		if !utf8.RuneStart(a.Text[s.Start]) || s.End < len(a.Text) && !utf8.RuneStart(a.Text[s.End]) {
			fail("%s %v is not on rune boundaries", what, s)
		}
	}
	at := 0
	blank := func(what string, to int) {
		t.Helper()
		if to < at {
			fail("%s at %d overlaps the one before, which ends at %d", what, to, at)
			return
		}
		if gap := a.Text[at:to]; skipSpace(gap, 0, len(gap)) != len(gap) {
			fail("%q is in no %s", gap, what)
		}
	}
	for _, tok := range a.Tokens {
		bound("token", tok.Span)
		blank("token", tok.Start)
		at = tok.End
	}
	blank("token", len(a.Text))
	sents, toks := 0, 0
	for _, p := range a.Paragraphs {
		bound("paragraph", p.Span)
		if len(p.Sentences) == 0 {
			t.Fatalf("%q: paragraph %v has no sentence", cap80(a.Text), p.Span)
		}
		if p.Start != p.Sentences[0].Start || p.End != p.Sentences[len(p.Sentences)-1].End {
			fail("paragraph %v is not its sentences", p.Span)
		}
		for _, s := range p.Sentences {
			bound("sentence", s.Span)
			if len(s.Tokens) == 0 || s.First != toks || s.Start != s.Tokens[0].Start || s.End != s.Tokens[len(s.Tokens)-1].End {
				t.Fatalf("%q: sentence %v is not its tokens", cap80(a.Text), s.Span)
			}
			if !reflect.DeepEqual(a.Sentences[sents], s) {
				fail("sentence %v is not sentence %d of the article", s.Span, sents)
			}
			sents++
			toks += len(s.Tokens)
		}
	}
	if sents != len(a.Sentences) || toks != len(a.Tokens) {
		fail("paragraphs have %d sentences and %d tokens, the article %d and %d", sents, toks, len(a.Sentences), len(a.Tokens))
	}
}

func cap80(s string) string { return s[:min(len(s), 80)] }

func TestProperties(t *testing.T) {
	for _, text := range seeds(t) {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		check(t, a)
		b, err := Parse(strings.Clone(text))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(a, b) {
			t.Errorf("%q: two runs differ", cap80(text))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range seeds(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		check(t, a)
	})
}
