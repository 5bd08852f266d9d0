package speech

import (
	"cmp"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/table"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
)

var hold = flag.Int("hold", -1, "leave every sixth article from this one on out of what is learned, to measure on them")

var learn = flag.Bool("learn", false, "count again how often each rule is right, on the training articles of WIRECOPY_CORPORA")

// corpora returns the folder of the corpora, skipping the test where there is none.
func corpora(t testing.TB) string {
	dir := os.Getenv("WIRECOPY_CORPORA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "corpora")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no corpora in %s: set WIRECOPY_CORPORA", dir)
	}
	return dir
}

// tokensOf returns which tokens are words in one of the pieces of a text.
func tokensOf(t *Text, pieces []corpus.Piece) map[int]bool {
	out := map[int]bool{}
	for _, p := range pieces {
		k := sort.Search(t.Len(), func(i int) bool { return int(t.doc.Words[i].End) > p.Start })
		for ; k < t.Len() && int(t.doc.Words[k].Start) < p.End; k++ {
			if t.Sign(k) == 0 {
				out[k] = true
			}
		}
	}
	return out
}

// tokensIn returns the words of ranges.
func tokensIn(t *Text, ranges ...text.Range) map[int]bool {
	out := map[int]bool{}
	for _, r := range ranges {
		for k := r.First; k < r.End; k++ {
			if t.Sign(k) == 0 {
				out[k] = true
			}
		}
	}
	return out
}

func common(a, b map[int]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

// right reports whether x is one of the attributions of the corpus, as its
// judges count: half of the content, and source and cue touching.
func right(t *Text, x *Proposal, golds []goldTokens) bool {
	src, q, c := tokensIn(t, x.Source), tokensIn(t, x.Cue), tokensIn(t, x.Content...)
	for _, g := range golds {
		n := common(c, g.content)
		if 2*n >= len(c)+len(g.content)-n && n > 0 &&
			(common(src, g.source) > 0 || len(src)+len(g.source) == 0) &&
			(common(q, g.cue) > 0 || len(q)+len(g.cue) == 0) {
			return true
		}
	}
	return false
}

type goldTokens struct{ source, cue, content map[int]bool }

// eachArticle calls f with the articles of a part of the corpus.
func eachArticle(t testing.TB, part string, f func(r *Text, golds []goldTokens)) {
	marked, err := corpus.ReadBrat(filepath.Join(corpora(t), "polnear", part))
	if err != nil {
		t.Fatal(err)
	}
	for i, m := range marked {
		if i%6 == *hold {
			continue
		}
		a, err := article.Parse(m.Text)
		if err != nil {
			t.Fatal(err)
		}
		r := Read(a)
		var golds []goldTokens
		for _, g := range m.Attributions {
			golds = append(golds, goldTokens{tokensOf(r, g.Source), tokensOf(r, g.Cue), tokensOf(r, g.Content)})
		}
		f(r, golds)
	}
}

// TestLearn counts with -learn how often each rule is right with each word and
// writes rules.tsv and rules.table. Without, it checks that the two agree.
func TestLearn(t *testing.T) {
	type key struct{ rule, lemma string }
	type count struct{ n, right int }
	counts := map[key]count{}
	if *learn {
		learnEnds(t)
		learnWeights(t)
		eachArticle(t, "train", func(r *Text, golds []goldTokens) {
			for _, x := range Propose(r) {
				ok := right(r, &x, golds)
				for _, l := range slices.Compact([]string{"", r.Lemma(&x)}) {
					c := counts[key{x.Rule.Name, l}]
					c.n++
					if ok {
						c.right++
					}
					counts[key{x.Rule.Name, l}] = c
				}
			}
		})
		var b strings.Builder
		b.WriteString(`# How often each rule is right with each word.
#
# From: the training part of PolNeAR (MIT), counted by go test -run TestLearn -learn:
# an attribution that the rule proposes is right when the corpus has one with at
# least half of its content, whose source and cue touch. "*" stands for all words.
#
# rule	word	proposed	right
`)
		keys := make([]key, 0, len(counts))
		for k := range counts {
			keys = append(keys, k)
		}
		slices.SortFunc(keys, func(a, b key) int {
			return cmp.Or(cmp.Compare(order(a.rule), order(b.rule)), strings.Compare(a.lemma, b.lemma))
		})
		for _, k := range keys {
			c := counts[k]
			if k.lemma != "" && c.n < 2 {
				continue
			}
			w := cmp.Or(k.lemma, "*")
			fmt.Fprintf(&b, "%s\t%s\t%d\t%d\n", k.rule, w, c.n, c.right)
		}
		if err := os.WriteFile("rules.tsv", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	entries := map[string]uint32{}
	b, err := os.ReadFile("rules.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 4 || RuleNamed(f[0]) == nil {
			t.Fatalf("rules.tsv: %q", line)
		}
		lemma := ""
		if f[1] != "*" {
			if lemma = f[1]; english.LookupString(lemma).Cue == 0 {
				t.Fatalf("rules.tsv: no word %q", lemma)
			}
		}
		n, _ := strconv.Atoi(f[2])
		right, _ := strconv.Atoi(f[3])
		entries[f[0]+"\t"+lemma] = uint32(n)<<16 | uint32(right)
	}
	want, err := table.Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	if *learn {
		if err := os.WriteFile("rules.table", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if want != ruleData {
		t.Error("rules.table does not hold what rules.tsv says: run go test -run TestLearn -learn")
	}
}

// learnEnds counts at which kinds of places content ends and writes ends.tsv
// and ends.table.
func learnEnds(t *testing.T) {
	type count struct{ n, ends int }
	counts := map[string]count{}
	eachArticle(t, "train", func(r *Text, golds []goldTokens) {
		for _, x := range Propose(r) {
			if x.Rule.End == 0 {
				continue
			}
			b := x.Content[len(x.Content)-1].First
			if x.Rule != Expected && x.Rule != Seems && x.Rule != PassiveBy {
				b = x.Content[0].First
			}
			s := r.SentenceAt(b)
			end := goldEnd(r, &x, b, golds)
			if end == 0 {
				continue
			}
			r.Places(x.Rule.End, b, reach(r, b, s), s, func(k int, p *Place) bool {
				if k > end {
					return false
				}
				c := counts[string(p.Key())]
				c.n++
				if k == end {
					c.ends++
				}
				counts[string(p.Key())] = c
				return true
			})
		}
	})
	var b strings.Builder
	b.WriteString(`# How often content ends at each kind of place.
#
# From: the training part of PolNeAR (MIT), counted by go test -run TestLearn -learn.
# A place is the kind of content (c clause, i infinitive, p phrase, n behind a noun),
# what stands before it, and what follows.
#
# place	passed or ended	ended
`)
	entries := map[string]uint32{}
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		if c := counts[k]; c.n >= 3 {
			fmt.Fprintf(&b, "%s\t%d\t%d\n", k, c.n, c.ends)
			entries[k] = uint32(c.n)<<16 | uint32(c.ends)
		}
	}
	if err := os.WriteFile("ends.tsv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	data, err := table.Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("ends.table", []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// goldEnd returns where the content that starts at token b ends in the corpus,
// 0 if no attribution with the cue of x has it start there.
func goldEnd(r *Text, x *Proposal, b int, golds []goldTokens) int {
	q := tokensIn(r, x.Cue)
	for _, g := range golds {
		if common(q, g.cue) == 0 || len(g.content) == 0 {
			continue
		}
		lo, hi := r.Len(), 0
		for k := range g.content {
			if k >= b-1 {
				lo, hi = min(lo, k), max(hi, k+1)
			}
		}
		if lo <= b+1 && hi > b {
			for hi < r.Len() && r.Closes(hi) {
				hi++
			}
			return hi
		}
	}
	return 0
}

// order returns the place of a rule among all.
func order(name string) int {
	return slices.IndexFunc(Rules, func(r *Rule) bool { return r.Name == name })
}
