package main

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"
)

// unlisted are the words of which testdata/inflections.tsv lacks a form, with
// the forms that dictionaries give.
var unlisted = map[string][]string{
	"verb broadcast":   {"broadcasts", "broadcast broadcasted", "broadcast broadcasted", "broadcasting"},
	"verb forecast":    {"forecasts", "forecast forecasted", "forecast forecasted", "forecasting"},
	"verb blog":        {"blogs", "blogged", "blogged", "blogging"},
	"verb deadpan":     {"deadpans", "deadpanned", "deadpanned", "deadpanning"},
	"verb demonize":    {"demonizes", "demonized", "demonized", "demonizing"},
	"verb retweet":     {"retweets", "retweeted", "retweeted", "retweeting"},
	"noun ad":          {"ads"},
	"noun op-ed":       {"op-eds"},
	"noun chargesheet": {"chargesheets"},
	"noun feeling":     {"feelings"},
	"noun version":     {"versions"},
	"noun website":     {"websites"},
	"noun screenshot":  {"screenshots"},
	"verb text":        {"texts", "texted", "texted", "texting"},
}

// TestInflections compares every form of every verb and noun with a source that
// we did not generate.
func TestInflections(t *testing.T) {
	source := map[string][]string{}
	f, err := os.Open("testdata/inflections.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		if f := strings.Split(s.Text(), "\t"); !strings.HasPrefix(f[0], "#") {
			source[f[0]+" "+f[1]] = f[2:]
		}
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	check := func(kind, lemma string, forms ...[]string) {
		want, ok := source[kind+" "+lemma]
		if u, listed := unlisted[kind+" "+lemma]; listed {
			want, ok = u, true
		}
		if !ok || len(want) != len(forms) {
			t.Errorf("%s %s: no forms to compare with", kind, lemma)
			return
		}
		for i, words := range forms {
			for _, w := range words {
				if !slices.Contains(strings.Fields(want[i]), w) {
					t.Errorf("%s %s: form %q, want one of %s", kind, lemma, w, want[i])
				}
			}
		}
	}
	c := compiler{dir: os.DirFS("../data")}
	verbs, nouns := 0, 0
	err = c.rows("verbs.tsv", 6, func(f []string) error {
		v := parseVerb(f)
		check("verb", v.lemma, []string{v.third}, v.past, v.participle, v.gerund)
		verbs++
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	err = c.rows("nouns.tsv", 4, func(f []string) error {
		n := parseNoun(f)
		if n.flags != "a" || !strings.Contains(n.singular, " ") {
			check("noun", n.singular, strings.Fields(n.plural))
			nouns++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if verbs < 600 || nouns < 170 {
		t.Errorf("compared %d verbs and %d nouns", verbs, nouns)
	}
}
