package rules

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// TestEmbedded compiles the embedded tables again from the form for people, and
// looks for rules and kinds of places that no longer exist.
func TestEmbedded(t *testing.T) {
	for _, name := range []string{"rules", "ends", "weights"} {
		tsv, data := embedded(t, name+".tsv"), embedded(t, name+".table")
		got, err := Compile(name, tsv)
		if err != nil {
			t.Fatal(err)
		}
		if got != data {
			t.Errorf("%s.table does not hold what %s.tsv says: run go run ./internal/train rules", name, name)
		}
	}
	counts, err := parseCounts(embedded(t, "rules.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for key, c := range counts {
		if rule, _, _ := strings.Cut(key, "\t"); speech.RuleNamed(rule) == nil {
			t.Errorf("rules.tsv: no rule %q: run go run ./internal/train rules", rule)
		}
		if c.held > c.n {
			t.Errorf("rules.tsv: %q was right %d times of %d", key, c.held, c.n)
		}
	}
}

func embedded(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "model", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestCompileRefuses(t *testing.T) {
	for _, tt := range [][2]string{{"rules", "that\tsay\t3\n"}, {"ends", "c,\t3\tmany\n"}, {"weights", "bias\n"}, {"words", ""}, {"rules", "that\tsay\t70000\t3\n"}} {
		if _, err := Compile(tt[0], tt[1]); err == nil {
			t.Errorf("%s %q: no error", tt[0], tt[1])
		}
	}
}

// parish are the articles that examples/train shows.
func parish(t *testing.T) []*Article {
	t.Helper()
	articles, err := ReadDir(filepath.Join("..", "..", "..", "examples", "train", "testdata", "parish"))
	if err != nil {
		t.Fatal(err)
	}
	return articles
}

// TestTrain trains on a few articles: what is often right there must become likely,
// and the same must come out again.
func TestTrain(t *testing.T) {
	articles := parish(t)
	silent := func(string, ...any) {}
	first, err := Train(articles, 1, silent)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Train(articles, 1, silent)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(first, again); d != "" {
		t.Errorf("the second time (-first +second):\n%s", d)
	}
	for name, table := range map[string]Table{"rules": first.Rules, "ends": first.Ends, "weights": first.Weights} {
		if data, err := Compile(name, table.TSV); err != nil || data != table.Data {
			t.Errorf("%s: the two forms differ (%v)", name, err)
		}
	}
	tables, err := first.Tables()
	if err != nil {
		t.Fatal(err)
	}
	trained, untrained := Judge(articles, tables), Judge(articles, &speech.Tables{})
	if trained.CalibrationError() >= untrained.CalibrationError() || trained.F1() < untrained.F1()+5 {
		t.Errorf("trained %+v, F1 %.1f\nuntrained %+v, F1 %.1f", trained, trained.F1(), untrained, untrained.F1())
	}
}

// TestCrossFit checks that each article gets tables, and that they are not trained on
// it: those of its fold.
func TestCrossFit(t *testing.T) {
	articles := parish(t)
	by := make([]*speech.Tables, len(articles))
	if err := CrossFit(articles, 3, 1, func(i int, with *speech.Tables) { by[i] = with }); err != nil {
		t.Fatal(err)
	}
	for i := range by {
		if by[i] == nil || by[i] != by[i%3] || i > 0 && by[i] == by[i-1] {
			t.Errorf("article %d has the tables of another fold", i)
		}
	}
	if own, others := Judge(articles[:1], by[0]), Judge(articles[:1], by[1]); own.CalibrationError() == others.CalibrationError() {
		t.Error("tables that were trained on an article judge it as those that were not")
	}
}

// TestRight judges proposals by hand-made marks.
func TestRight(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt": "Ida Holm said it would rain. No.",
		"a.ann": "T1\tSource 0 8\tIda Holm\nT2\tCue 9 13\tsaid\nT3\tContent 14 27\tit would rain\n" +
			"E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	articles, err := ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	a := articles[0]
	want := []attribution{{[]int{0, 1}, []int{2}, []int{3, 4, 5}}}
	if fmt.Sprint(a.marked) != fmt.Sprint(want) {
		t.Fatalf("marked %v, want %v", a.marked, want)
	}
	r := between
	for _, tt := range []struct {
		what string
		p    speech.Proposal
		want bool
	}{
		{"the same", proposal(r(0, 2), r(2, 3), r(3, 6)), true},
		{"part of the source", proposal(r(1, 2), r(2, 3), r(3, 6)), true},
		{"with the full stop", proposal(r(0, 2), r(2, 3), r(3, 7)), true},
		{"two thirds of the content", proposal(r(0, 2), r(2, 3), r(4, 6)), true},
		{"a third of the content", proposal(r(0, 2), r(2, 3), r(5, 6)), false},
		{"no source", proposal(r(0, 0), r(2, 3), r(3, 6)), false},
		{"another cue", proposal(r(0, 2), r(3, 4), r(4, 6)), false},
	} {
		if got := a.right(&tt.p); got != tt.want {
			t.Errorf("%s: %v", tt.what, got)
		}
	}
	p := proposal(r(0, 2), r(2, 3), r(3, 4))
	if got := a.markedEnd(&p, 3); got != 6 {
		t.Errorf("marked content ends at %d, want 6", got)
	}
	if got := a.markedEnd(&p, 7); got != 0 {
		t.Errorf("where none is marked, content ends at %d", got)
	}
}

func TestCommon(t *testing.T) {
	for _, tt := range []struct {
		x, y []int
		want int
	}{{nil, nil, 0}, {[]int{1, 3, 5}, []int{2, 3, 5, 8}, 2}, {[]int{1}, []int{2}, 0}} {
		if got := common(tt.x, tt.y); got != tt.want || common(tt.y, tt.x) != got {
			t.Errorf("%v and %v: %d, want %d", tt.x, tt.y, got, tt.want)
		}
	}
	if !slices.Equal(parish(t)[0].words(between(0, 0)), nil) {
		t.Error("words in an empty range")
	}
}

func between(first, end int) text.Range { return text.Range{First: first, End: end} }

func proposal(source, cue, content text.Range) speech.Proposal {
	return speech.Proposal{Source: source, Cue: cue, Content: []text.Range{content}, Rule: speech.ToClause}
}
