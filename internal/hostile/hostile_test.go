package main

import (
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// TestKinds reads each kind at a small size. Whatever comes out lies in the text.
func TestKinds(t *testing.T) {
	all := kinds()
	if len(all) < 170 {
		t.Errorf("%d kinds, not 170", len(all))
	}
	seen := map[string]bool{}
	for _, k := range all {
		if seen[k.name] {
			t.Errorf("two kinds are named %q", k.name)
		}
		seen[k.name] = true
		text := k.text(2_000)
		if len(text) < 1_500 || len(text) > 3_000 {
			t.Errorf("%q: %d bytes, not 2,000", k.name, len(text))
		}
		start := time.Now()
		r, err := wirecopy.Read(text)
		if err != nil {
			t.Errorf("%q: %v", k.name, err)
			continue
		}
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%q: %v", k.name, took)
		}
		check(t, k.name, r)
	}
}

// check checks that every span lies in its text.
func check(t *testing.T, name string, r *wirecopy.Report) {
	t.Helper()
	in := func(what string, spans ...article.Span) {
		for _, s := range spans {
			if s.Start < 0 || s.End < s.Start || s.End > len(r.Article.Text) {
				t.Errorf("%q: %s at %v in a text of %d bytes", name, what, s, len(r.Article.Text))
			}
		}
	}
	for _, a := range r.Actors {
		for _, m := range a.Mentions {
			in("mention", m.Span)
		}
	}
	for _, q := range r.Quotes {
		in("quote", append(q.Content, q.Source, q.Cue)...)
	}
	for _, c := range r.Claims {
		in("claim", append(c.Content, c.Source, c.Cue)...)
	}
	for _, tok := range r.Article.Tokens {
		in("token", tok.Span)
	}
}
