package quote

import (
	"bufio"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

var hold = flag.Int("hold", -1, "leave every sixth article from this one on out of what is learned, to measure on them")

var learn = flag.Bool("learn", false, "count again how often each rule is right, on the training articles of WIRECOPY_CORPORA")

// corpora returns the folder of the corpora, skipping the test where there is none.
func corpora(t testing.TB) string {
	dir := os.Getenv("WIRECOPY_CORPORA")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "corpora")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no corpora in %s: set WIRECOPY_CORPORA", dir)
	}
	return dir
}

// gold is an attribution as the corpus marks it, in bytes.
type gold struct{ source, cue, content []article.Span }

// readBrat reads the attributions of NAME.ann next to NAME.txt.
func readBrat(t testing.TB, path, text string) []gold {
	bytes := make([]int, 0, len(text)+1) // byte offset of each code point
	for i := range text {
		bytes = append(bytes, i)
	}
	bytes = append(bytes, len(text))
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	spans := map[string][]article.Span{}
	var out []gold
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		f := strings.Split(s.Text(), "\t")
		if len(f) < 2 {
			continue
		}
		switch {
		case strings.HasPrefix(f[0], "T"):
			_, rest, _ := strings.Cut(f[1], " ")
			for piece := range strings.SplitSeq(rest, ";") {
				a, b, _ := strings.Cut(piece, " ")
				lo, _ := strconv.Atoi(a)
				hi, _ := strconv.Atoi(b)
				spans[f[0]] = append(spans[f[0]], article.Span{Start: bytes[lo], End: bytes[hi]})
			}
		case strings.HasPrefix(f[0], "E"):
			var g gold
			for arg := range strings.FieldsSeq(f[1]) {
				role, id, _ := strings.Cut(arg, ":")
				switch strings.TrimRight(role, "0123456789") {
				case "Source":
					g.source = append(g.source, spans[id]...)
				case "Cue":
					g.cue = append(g.cue, spans[id]...)
				case "Content":
					g.content = append(g.content, spans[id]...)
				}
			}
			if len(g.content) > 0 {
				out = append(out, g)
			}
		}
	}
	return out
}

// tokensOf returns which tokens of the article are words in one of the spans.
func (r *reader) tokensOf(spans []article.Span) map[int]bool {
	out := map[int]bool{}
	for _, s := range spans {
		k, _ := slices.BinarySearchFunc(r.a.Tokens, s.Start, func(t article.Token, at int) int { return t.End - 1 - at })
		for ; k < len(r.a.Tokens) && r.a.Tokens[k].Start < s.End; k++ {
			if r.words[k].punct == 0 {
				out[k] = true
			}
		}
	}
	return out
}

func (r *reader) tokensIn(runs ...run) map[int]bool {
	out := map[int]bool{}
	for _, s := range runs {
		for k := s.lo; k < s.hi; k++ {
			if r.words[k].punct == 0 {
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
func (r *reader) right(x *relation, golds []goldTokens) bool {
	src, q, c := r.tokensIn(x.source), r.tokensIn(x.cue), r.tokensIn(x.content...)
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

func (r *reader) goldTokens(gs []gold) []goldTokens {
	var out []goldTokens
	for _, g := range gs {
		out = append(out, goldTokens{r.tokensOf(g.source), r.tokensOf(g.cue), r.tokensOf(g.content)})
	}
	return out
}

// eachArticle calls f with the articles of a part of the corpus.
func eachArticle(t testing.TB, part string, f func(name string, r *reader, golds []goldTokens)) {
	files, _ := filepath.Glob(filepath.Join(corpora(t), "polnear", part, "*.txt"))
	if len(files) == 0 {
		t.Skipf("no articles in %s", part)
	}
	for i, path := range files {
		if *learn && i%6 == *hold {
			continue
		}
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		a, err := article.Parse(string(b))
		if err != nil {
			t.Fatal(err)
		}
		r := newReader(a)
		f(filepath.Base(path), r, r.goldTokens(readBrat(t, strings.TrimSuffix(path, ".txt")+".ann", a.Text)))
	}
}

// TestLearn counts with -learn how often each rule is right with each word and
// writes rules.tsv and rules.table. Without, it checks that the two agree.
func TestLearn(t *testing.T) {
	type key struct {
		rule  construct
		lemma int
	}
	type count struct{ n, right int }
	counts := map[key]count{}
	if *learn {
		learnEnds(t)
		learnWeights(t)
		eachArticle(t, "train", func(_ string, r *reader, golds []goldTokens) {
			r.proposeAll()
			for i := range r.found {
				x := &r.found[i]
				ok := r.right(x, golds)
				lemma := 0
				if x.head >= 0 {
					lemma = r.words[x.head].cue.Lemma()
				}
				for _, l := range slices.Compact([]int{0, lemma}) {
					c := counts[key{x.construct, l}]
					c.n++
					if ok {
						c.right++
					}
					counts[key{x.construct, l}] = c
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
			if a.rule != b.rule {
				return int(a.rule) - int(b.rule)
			}
			return strings.Compare(english.Lemma(a.lemma), english.Lemma(b.lemma))
		})
		for _, k := range keys {
			c := counts[k]
			if k.lemma != 0 && c.n < 2 {
				continue
			}
			w := "*"
			if k.lemma != 0 {
				w = english.Lemma(k.lemma)
			}
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
		u := slices.Index(ruleNames[:], f[0])
		if u < 0 || len(f) != 4 {
			t.Fatalf("rules.tsv: %q", line)
		}
		lemma := strings.TrimPrefix(f[1], "*")
		if lemma != "" && english.LookupString(lemma).Cue == 0 {
			t.Fatalf("rules.tsv: no word %q", lemma)
		}
		n, _ := strconv.Atoi(f[2])
		right, _ := strconv.Atoi(f[3])
		entries[string([]byte{byte(u)})+lemma] = uint32(n)<<16 | uint32(right)
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
	eachArticle(t, "train", func(_ string, r *reader, golds []goldTokens) {
		r.proposeAll()
		for i := range r.found {
			x := &r.found[i]
			if x.construct.backward() || len(x.content) == 0 {
				continue
			}
			b := x.content[len(x.content)-1].lo
			if x.construct != expected && x.construct != seems && x.construct != passive {
				b = x.content[0].lo
			}
			s := r.sentence(int(r.words[b].sent))
			end := r.goldEnd(x, b, golds)
			if end == 0 {
				continue
			}
			r.places(x.construct.endKind(), b, r.reach(b, s), s, func(k int, p *place) bool {
				if k > end {
					return false
				}
				c := counts[string(p.key())]
				c.n++
				if k == end {
					c.ends++
				}
				counts[string(p.key())] = c
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
func (r *reader) goldEnd(x *relation, b int, golds []goldTokens) int {
	q := r.tokensIn(x.cue)
	for _, g := range golds {
		if common(q, g.cue) == 0 || len(g.content) == 0 {
			continue
		}
		lo, hi := len(r.words), 0
		for k := range g.content {
			if k >= b-1 {
				lo, hi = min(lo, k), max(hi, k+1)
			}
		}
		if lo <= b+1 && hi > b {
			for hi < len(r.words) && r.closes(hi) {
				hi++
			}
			return hi
		}
	}
	return 0
}
