package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

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
		r, err := wirecopy.Read(text)
		if err != nil {
			t.Errorf("%q: %v", k.name, err)
			continue
		}
		check(t, k.name, r)
	}
}

// TestTable checks that the table of the documentation has all kinds, and none out of bounds.
func TestTable(t *testing.T) {
	table, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(table, []byte(heading(len(kinds()), 100_000, 2))) {
		t.Errorf("the table has another heading: %s", again)
	}
	for _, k := range kinds() {
		if !bytes.Contains(table, []byte("| "+cell(k.name)+" |")) {
			t.Errorf("%q is not in the table, or out of bounds: %s", k.name, again)
		}
	}
}

const again = "go run ./internal/hostile -size 100000 -rounds 2 -table internal/hostile/README.md"

// Kinds are chosen by their rows, by their names or both.
func TestChoose(t *testing.T) {
	all := []kind{repeat("one", "1"), repeat("two", "2"), repeat("three", "3"), repeat("four", "4")}
	for _, test := range []struct{ rows, only, want string }{
		{"", "", "one two three four"},
		{"1:3", "", "two three"},
		{":1", "", "one"},
		{"3:", "", "four"},
		{"", "o", "one two four"},
		{"1:3", "o", "two"},
		{"1:3", "four", ""},
		{"", "five", ""},
		{"2", "", ""},
		{"2:2", "", ""},
		{"3:1", "", ""},
		{"-1:2", "", ""},
		{"0:5", "", ""},
		{"a:b", "", ""},
	} {
		chosen, err := choose(all, test.rows, test.only)
		var names []string
		for _, k := range chosen {
			names = append(names, k.name)
		}
		if got := strings.Join(names, " "); got != test.want || (err != nil) != (test.want == "") {
			t.Errorf("rows %q, only %q: %q, %v", test.rows, test.only, got, err)
		}
	}
	if len(all) != 4 || all[0].name != "one" || all[3].name != "four" {
		t.Errorf("the kinds have changed: %d", len(all))
	}
}

// A row is out of bounds for each of its columns.
func TestBounds(t *testing.T) {
	good := row{ratio: 10, speed: 1, memory: 30, report: 10}
	for _, test := range []struct {
		change func(*row)
		bad    bool
	}{
		{func(r *row) {}, false},
		{func(r *row) { r.ratio = 12 }, true},
		{func(r *row) { r.ratio, r.speed = 12, 9 }, false},
		{func(r *row) { r.speed = 0.2 }, true},
		{func(r *row) { r.memory = 41 }, true},
		{func(r *row) { r.memory, r.report = 63, 32 }, true},
		{func(r *row) { r.memory, r.report = 55, 42 }, false},
		{func(r *row) { r.memory, r.report = 73, 42 }, true},
	} {
		r := good
		test.change(&r)
		if r.bad() != test.bad {
			t.Errorf("%+v: bad %v", r, !test.bad)
		}
	}
}

// Articles in a row differ from each other, and have something in them.
func TestMany(t *testing.T) {
	t.Chdir("../..")
	const n = 20
	sources, err := articles(n)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for s := range sources {
		seen[s.Text] = true
	}
	if len(seen) != n {
		t.Errorf("%d different articles of %d", len(seen), n)
	}
	one, err := many(n, false)
	if err != nil {
		t.Fatal(err)
	}
	all, err := many(n, true)
	if err != nil {
		t.Fatal(err)
	}
	if one != all || one.articles != n || one.found < 5*n {
		t.Errorf("%+v one after another, %+v in parallel", one, all)
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

// Random pieces make texts of any length, always the same ones.
func TestPiece(t *testing.T) {
	make := func(seed uint64) kind {
		rng := rand.New(rand.NewPCG(seed, 0))
		return behind(piece(rng), piece(rng))
	}
	for seed := range uint64(50) {
		k := make(seed)
		if n := len(k.text(2_000)); n < 2_000 || n > 3_000 {
			t.Errorf("%q: %d bytes, not 2,000", k.name, n)
		}
		if k.name != make(seed).name || k.text(500) != make(seed).text(500) {
			t.Errorf("seed %d makes different texts", seed)
		}
	}
}
