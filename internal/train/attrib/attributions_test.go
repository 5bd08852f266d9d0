package attrib

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/text"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
	"github.com/wirecopy-go/wirecopy/quote"
)

// parish are the articles that examples/train shows.
func parish(t *testing.T) []*Article {
	t.Helper()
	articles, err := ReadDir(filepath.Join("..", "..", "..", "examples", "train", "testdata", "parish"))
	if err != nil {
		t.Fatal(err)
	}
	return articles
}

// TestJudgeTheMarks finds what is marked: all of it must be right.
func TestJudgeTheMarks(t *testing.T) {
	articles := parish(t)
	r := Judge(articles, func(a *Article) []attrib.Link { return a.gold })
	marked := 0
	for _, a := range articles {
		marked += a.Marked()
	}
	all := Count{marked, marked, marked}
	if r.Attributions != all || r.Sources != all || r.Cues != all || r.Contents != all || r.Articles != len(articles) {
		t.Errorf("%d attributions are marked, judged are\n%v", marked, r)
	}
}

func TestJudge(t *testing.T) {
	part := func(from, to int) text.Range { return text.Range{First: from, End: to} }
	link := func(source, cue text.Range, content ...text.Range) attrib.Link {
		return attrib.Link{Source: source, Cue: cue, Content: content}
	}
	none := part(0, 0)
	a := &Article{gold: []attrib.Link{
		link(part(1, 3), part(3, 4), part(4, 10)),
		link(none, part(20, 21), part(21, 25)),
	}}
	found := Count{1, 1, 2}
	nothing := Count{0, 1, 2}
	for _, tt := range []struct {
		name                           string
		found                          attrib.Link
		whole, sources, cues, contents Count
	}{
		{"the same", link(part(1, 3), part(3, 4), part(4, 10)), found, Count{1, 1, 1}, found, found},
		{"less of all", link(part(2, 3), part(3, 4), part(4, 7)), found, Count{1, 1, 1}, found, found},
		{"less than half", link(part(1, 3), part(3, 4), part(4, 6)), nothing, Count{1, 1, 1}, found, nothing},
		{"in two pieces", link(part(1, 3), part(3, 4), part(4, 6), part(8, 10)), found, Count{1, 1, 1}, found, found},
		{"another source", link(part(11, 12), part(3, 4), part(4, 10)), nothing, Count{0, 1, 1}, found, found},
		{"no source", link(none, part(3, 4), part(4, 10)), nothing, Count{0, 0, 1}, found, found},
		{"none as marked", link(none, part(20, 21), part(21, 25)), found, Count{0, 0, 1}, found, found},
		{"another cue", link(part(1, 3), part(10, 11), part(4, 10)), nothing, Count{1, 1, 1}, nothing, found},
	} {
		r := Judge([]*Article{a}, func(*Article) []attrib.Link { return []attrib.Link{tt.found} })
		got := []Count{r.Attributions, r.Sources, r.Cues, r.Contents}
		if diff := cmp.Diff([]Count{tt.whole, tt.sources, tt.cues, tt.contents}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	twice := Judge([]*Article{a}, func(a *Article) []attrib.Link { return []attrib.Link{a.gold[0], a.gold[0]} })
	if want := (Count{1, 2, 2}); twice.Attributions != want {
		t.Errorf("found twice: %+v, want %+v", twice.Attributions, want)
	}
}

func TestFigures(t *testing.T) {
	c := Count{Right: 3, Found: 4, Marked: 12}
	if c.Precision() != 75 || c.Recall() != 25 || c.F1() != 37.5 {
		t.Errorf("precision %v, recall %v, F1 %v", c.Precision(), c.Recall(), c.F1())
	}
	if c = (Count{}); c.Precision() != 0 || c.Recall() != 0 || c.F1() != 0 {
		t.Errorf("of nothing: precision %v, recall %v, F1 %v", c.Precision(), c.Recall(), c.F1())
	}
	r := Report{outcomes: []crftrain.Outcome{{Estimate: crf.One, Right: true}, {Estimate: crf.One / 4, Right: true}}}
	if got := r.CalibrationError(); got != 0.375 {
		t.Errorf("calibration error %v, want 0.375", got)
	}
}

// TestTrain checks that what is learned holds for articles that were held out,
// and more of it with more examples of the words.
func TestTrain(t *testing.T) {
	articles := parish(t)
	r, err := Train(Config{Rows: 400, Epochs: 5, Seed: 1, HeldOut: 4}, articles)
	if err != nil {
		t.Fatal(err)
	}
	m, err := quote.OpenModel(r.Unseen)
	if err != nil {
		t.Fatal(err)
	}
	_, unseen := Split(articles, 4)
	rules := Judge(unseen, ByLibrary(quote.WithRulesOnly())).Attributions.F1()
	with := Judge(unseen, ByLibrary(quote.WithModels(m))).Attributions.F1()
	if with < rules+20 {
		t.Errorf("F1 %.1f with the model, %.1f without", with, rules)
	}
	if r.Rows != 400 || r.HeldOut.Articles != 3 || len(r.HeldOut.outcomes) == 0 {
		t.Errorf("%d rows, held out %+v", r.Rows, r.HeldOut)
	}
	// What is held out twice calibrates a model alike while it is trained and afterwards.
	cfg := Config{Rows: 400, Epochs: 1, Seed: 1, HeldOut: 4, Turns: 2}
	both, err := Train(cfg, articles)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Recalibrate(cfg, r.Data, articles)
	if err != nil {
		t.Fatal(err)
	}
	if both.HeldOut.Articles != 6 || both.HeldOut.Articles != again.HeldOut.Articles || again.Rows != r.Rows || again.Unseen != both.Unseen || again.Data == r.Data {
		t.Errorf("held out %d and %d articles, %d rows", both.HeldOut.Articles, again.HeldOut.Articles, again.Rows)
	}
	if later, err := Recalibrate(cfg, both.Data, articles); err != nil || later.Data != both.Data {
		t.Errorf("calibrated anew, the model is another one: %v", err)
	}
	if _, err := Recalibrate(cfg, "no model", articles); err == nil {
		t.Error("no error for what is no model")
	}
	if r, err = Train(Config{Rows: 100, Epochs: 1}, articles); err != nil || r.HeldOut != nil || r.Unseen != "" {
		t.Errorf("nothing held out: %+v, %v", r, err)
	}
	if _, err := Train(Config{HeldOut: 2}, articles[:1]); err == nil {
		t.Error("no error where the only article is held out")
	}
	if _, err := Train(Config{}, nil); err == nil {
		t.Error("no error without articles")
	}
}

func TestReadDir(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"a.txt": "Ida said it rained. No.",
		// The second event has no content, the third a cue of no letters.
		"a.ann": "T1\tSource 0 3\tIda\nT2\tCue 5 7\tai\nT3\tContent 9 18\tit rained\nT4\tCue 3 4\t \n" +
			"E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\nE2\tAttribution:T2 Cue:T2\nE3\tAttribution:T4 Cue:T4 Content:T3\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	articles, err := ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(articles) != 1 || articles[0].Name != "a" {
		t.Fatalf("got %+v", articles)
	}
	part := func(from, to int) text.Range { return text.Range{First: from, End: to} }
	want := []attrib.Link{{Source: part(0, 1), Cue: part(1, 2), Content: []text.Range{part(2, 4)}}}
	if diff := cmp.Diff(want, articles[0].gold); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, err := ReadDir(t.TempDir()); err == nil {
		t.Error("no error for an empty folder")
	}
}

func TestPriors(t *testing.T) {
	a := &Article{gold: []attrib.Link{{Cue: text.Range{First: 2, End: 3}}}}
	var err error
	if a.article, err = article.Parse("The clerk minuted this. The clerk slept."); err != nil {
		t.Fatal(err)
	}
	c := newCueCounts()
	c.add(a, 1)
	c.add(a, 1)
	at := func(i int) uint64 {
		stem, _ := c.text.Stem(i)
		return c.prior(stem)
	}
	cue, other := at(2), at(1)
	if cue <= other || other != 0 {
		t.Errorf("prior of a cue %d, of another word %d", cue, other)
	}
	c.add(a, -1)
	c.add(a, -1)
	if got := at(2); got != attrib.Unseen {
		t.Errorf("prior %d of a word that is counted no more", got)
	}
	if n := len(c.priors()); n != 0 {
		t.Errorf("%d priors of nothing", n)
	}
}
