package main

import (
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/pos"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
	rulestrain "github.com/wirecopy-go/wirecopy/internal/train/rules"
	"github.com/wirecopy-go/wirecopy/quote"
)

// tinyCorpora returns a folder with just enough to train a tagger.
func tinyCorpora(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	var b strings.Builder
	for i := range 30 {
		noun := []string{"minister", "report", "talks"}[i%3]
		for k, w := range []string{"The/DET", noun + "/NOUN", "failed/VERB", "./PUNCT"} {
			word, tag, _ := strings.Cut(w, "/")
			fmt.Fprintf(&b, "%d\t%s\t_\t%s\t_\t_\t_\t_\t_\t_\n", k+1, word, tag)
		}
		b.WriteByte('\n')
	}
	for _, name := range []string{"ud/ewt", "ud/gum", "polnear/corenlp"} {
		if err := os.MkdirAll(filepath.Join(dir, name), 0o777); err != nil {
			t.Fatal(err)
		}
		for _, part := range []string{"train", "dev"} {
			put(t, filepath.Join(dir, name, part+".conllu"), b.String())
		}
	}
	var z strings.Builder
	w := gzip.NewWriter(&z)
	w.Write([]byte("# newdoc id = a\n1\tTalks\ttalk\tNNS\tO\t0\troot\t0\t5\tPER0\n"))
	w.Close()
	put(t, filepath.Join(dir, "polnear", "corenlp", "train.tsv.gz"), z.String())
	return dir
}

// root is the root of the repository.
var root = filepath.Join("..", "..")

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestRun trains a tiny tagger twice: the bytes must be the same, and the card
// must tell the truth.
func TestRun(t *testing.T) {
	dir := tinyCorpora(t)
	t.Setenv("WIRECOPY_CORPORA", dir)
	var files [2]string
	var cards [2]model.Card
	for i := range files {
		out := t.TempDir()
		if err := run(posTask, &job{seed: 7}, out); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(filepath.Join(out, "pos.model"))
		if err != nil {
			t.Fatal(err)
		}
		files[i] = string(data)
		cards[i] = readCard(t, out, "pos")
	}
	if files[0] != files[1] {
		t.Error("the same seed gave other bytes")
	}
	if diff := gocmp.Diff(cards[0], cards[1]); diff != "" {
		t.Errorf("the same seed gave another card (-first +second):\n%s", diff)
	}
	card := cards[0]
	want := []model.File{{Name: "pos.model", Size: len(files[0]), SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(files[0])))}}
	if diff := gocmp.Diff(want, card.Files); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
	if card.Seed != 7 || card.Command != "go run ./internal/train -seed 7 pos" || card.Scores[0].Value != 100 {
		t.Errorf("card %+v", card)
	}
	if sum, err := corpus.Sum(filepath.Join(dir, "ud", "gum", "train.conllu")); err != nil || card.Data[1].SHA256 != sum {
		t.Errorf("checksum of %s is %s, not %s", card.Data[1].Path, card.Data[1].SHA256, sum)
	}
	if _, err := pos.Open(files[0]); err != nil {
		t.Error(err)
	}
}

// TestRunWithout leaves out a template of features: another model comes out, which is
// not written.
func TestRunWithout(t *testing.T) {
	t.Setenv("WIRECOPY_CORPORA", tinyCorpora(t))
	out := t.TempDir()
	if err := run(posTask, &job{seed: 7, without: []string{"suffix-2"}}, out); err != nil {
		t.Fatal(err)
	}
	if files, _ := os.ReadDir(out); len(files) != 0 {
		t.Errorf("%d files were written", len(files))
	}
	if err := run(posTask, &job{seed: 7, without: []string{"suffixes"}}, out); err == nil {
		t.Error("no error for a template that does not exist")
	}
	whole, err := trainTagger(&job{corpora: os.Getenv("WIRECOPY_CORPORA"), log: t.Logf})
	if err != nil {
		t.Fatal(err)
	}
	part, err := trainTagger(&job{corpora: os.Getenv("WIRECOPY_CORPORA"), without: []string{"suffix-2"}, log: t.Logf})
	if err != nil {
		t.Fatal(err)
	}
	if part.rows >= whole.rows {
		t.Errorf("%d rows without a template, %d with it", part.rows, whole.rows)
	}
}

// parishCorpora returns a folder with the articles that examples/train shows in the
// place of all marked articles.
func parishCorpora(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, part := range []string{"train", "dev"} {
		parish := os.DirFS(filepath.Join(root, "examples", "train", "testdata", "parish"))
		for _, corpus := range []string{"polnear", "broad"} {
			if err := os.CopyFS(filepath.Join(dir, corpus, part), parish); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

// TestRunRules trains the tables of the rules on a few articles.
func TestRunRules(t *testing.T) {
	t.Setenv("WIRECOPY_CORPORA", parishCorpora(t))
	out := t.TempDir()
	if err := run(rulesTask, &job{seed: 1, root: root}, out); err != nil {
		t.Fatal(err)
	}
	card := readCard(t, out, "rules")
	if len(card.Files) != 2*len(ruleTables) || len(card.Scores) != 4 || card.Rows == 0 {
		t.Errorf("card %+v", card)
	}
	var data []string
	for _, name := range ruleTables {
		tsv, err := os.ReadFile(filepath.Join(out, name+".tsv"))
		if err != nil {
			t.Fatal(err)
		}
		table, err := os.ReadFile(filepath.Join(out, name+".table"))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := rulestrain.Compile(name, string(tsv)); err != nil || got != string(table) {
			t.Errorf("%s.table does not hold what %s.tsv says (%v)", name, name, err)
		}
		data = append(data, string(table))
	}
	if _, err := speech.OpenTables(data[0], data[1], data[2]); err != nil {
		t.Error(err)
	}
}

// TestRunAttribution trains a tiny model of attributions on the articles that
// examples/train shows.
func TestRunAttribution(t *testing.T) {
	corpora := parishCorpora(t)
	t.Setenv("WIRECOPY_CORPORA", corpora)
	defer func(all []markedSource) { markedSources = all }(markedSources)
	raw := model.Data{Path: "raw"}
	markedSources = []markedSource{{model.Data{Path: "corrected.tsv"}, raw, 1}, {model.Data{Path: "wire.tsv"}, raw, 0.5}}
	defer func(all []source) { attributionSources = all }(attributionSources)
	attributionSources = slices.Clone(attributionSources)
	attributionSources[0].corrected = model.Data{}
	for path, text := range map[string]string{
		"corrected.tsv": "b\t0-3\t4-8\t9-18\n",
		"wire.tsv":      "a\t0-3\t4-8\t9-18\n",
		"raw/a.txt":     "Ida said it rained.",
		"raw/b.txt":     "Ola said it snowed.",
	} {
		path = filepath.Join(corpora, filepath.FromSlash(path))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, []byte(text), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	out := t.TempDir()
	if err := run(attribTask, &job{seed: 1, root: root}, out); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(out, "attrib.model"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := quote.OpenModel(string(data)); err != nil {
		t.Error(err)
	}
	card := readCard(t, out, "attrib")
	// It has seen what it is measured on.
	if s := card.Scores[0]; len(card.Scores) != 9 || s.Measure != relationF1 || s.Value < 95 {
		t.Errorf("scores %+v", card.Scores)
	}
}

func TestRunRefuses(t *testing.T) {
	t.Setenv("WIRECOPY_CORPORA", t.TempDir())
	for _, task := range tasks {
		if err := run(task, &job{seed: 1}, t.TempDir()); err == nil {
			t.Errorf("%s: no error without corpora", task.name)
		}
	}
}

func TestTasks(t *testing.T) {
	var names []string
	for _, task := range tasks {
		if task.purpose == "" || slices.Contains(names, task.name) {
			t.Errorf("task %q has no purpose or comes twice", task.name)
		}
		names = append(names, task.name)
	}
}

func TestPennHints(t *testing.T) {
	var d corpus.Machine
	add := func(n int, form, tag string) {
		for range n {
			d.Tokens = append(d.Tokens, corpus.MachineToken{Form: form, Tag: tag})
		}
	}
	add(95, "talks", "NNS")
	add(5, "talks", "VBZ") // less than one in ten
	add(3, "Plans", "NNS")
	add(2, "plans", "VBZ")
	add(1, "votes", "NNS")
	got := pennHints([]corpus.Machine{d})
	if got["talks"] != got["votes"] || got["plans"] == got["votes"] || len(got) != 3 {
		t.Errorf("hints %v: talks and votes must be the same, plans another", got)
	}
}

func TestHeadlines(t *testing.T) {
	s := tagged{words: []string{"élan", "of", "talks"}, tags: []uint8{7, 1, 7}, split: make([]bool, 3)}
	got := headlines(slices.Repeat([]tagged{s}, 2*headlineEvery))
	var words [][]string
	for _, h := range got {
		words = append(words, h.words)
	}
	want := [][]string{{"ÉLAN", "OF", "TALKS"}, {"Élan", "of", "Talks"}}
	if diff := gocmp.Diff(want, words); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// corpora returns the folder of the corpora, skipping the test where one is not
// there.
func corpora(t *testing.T, name string) string {
	t.Helper()
	dir := cmp.Or(os.Getenv("WIRECOPY_CORPORA"), filepath.Join("..", "..", "..", "shared", "corpora"))
	if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
		t.Skipf("no %s; set WIRECOPY_CORPORA: %v", name, err)
	}
	return dir
}

// embeddedCard returns the card of an embedded model.
func embeddedCard(t *testing.T, name string) model.Card {
	t.Helper()
	return readCard(t, filepath.Join("..", "model"), name)
}

func readCard(t *testing.T, dir, name string) model.Card {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var c model.Card
	if err := json.Unmarshal(text, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// TestAttributionScores measures the embedded model of attributions again. It
// reads what the rules propose, so a change of them moves its scores; where they
// have moved by more than that, it has to be trained again.
func TestAttributionScores(t *testing.T) {
	corpora(t, "broad")
	got, err := attributionScores(corpora(t, "polnear"), model.Attrib)
	if err != nil {
		t.Fatal(err)
	}
	moved := map[string]float64{relationF1: 0.5, calibrationError: 0.02, findF1: 0.7, findCalibration: 0.02}
	scores := embeddedCard(t, "attrib").Scores
	for _, s := range got {
		i := slices.IndexFunc(scores, func(c model.Score) bool { return c.On == s.On && c.Measure == s.Measure })
		if i < 0 {
			t.Errorf("the card says nothing of %s on %s", s.Measure, s.On)
		} else if c := scores[i]; (s.Measure == findF1 || s.Measure == relationF1) && s.Value > c.Value {
			continue // the rules became better since
		} else if math.Abs(c.Value-s.Value) > moved[s.Measure] {
			t.Errorf("%s on %s is %.2f, the card says %.2f: run go run ./internal/train attrib", s.Measure, s.On, s.Value, c.Value)
		}
	}
}

// TestTaggerScores measures the embedded tagger again: the card must say what
// comes out, and it must be good enough.
func TestTaggerScores(t *testing.T) {
	dir := corpora(t, "ud")
	least := map[string]float64{"ud/ewt/dev": 95, "ud/gum/dev": 96}
	for _, s := range embeddedCard(t, "pos").Scores {
		dev, err := readTagged(filepath.Join(dir, s.On+".conllu"))
		if err != nil {
			t.Fatal(err)
		}
		got := round(accuracy(pos.Default(), dev))
		if got != s.Value || got < least[s.On] {
			t.Errorf("%s: %.2f, the card says %.2f, at least %.2f", s.On, got, s.Value, least[s.On])
		}
	}
}

// TestInputs computes the checksums of what the embedded models were trained on
// again: they must be those on the cards.
func TestInputs(t *testing.T) {
	j := job{corpora: corpora(t, "polnear"), root: root}
	for _, task := range tasks {
		for _, d := range embeddedCard(t, task.name).Data {
			path := j.locate(d.Path)
			if _, err := os.Stat(path); err != nil {
				t.Logf("%s: %s is not here", task.name, d.Path)
				continue
			}
			if sum, err := corpus.Sum(path); err != nil || sum != d.SHA256 {
				t.Errorf("%s was trained on another %s: run go run ./internal/train %s (%v)", task.name, d.Path, task.name, err)
			}
		}
	}
}

// TestMarksApart checks that what tables here mark is in no text that has marks by
// hand: figures on such texts would be too good.
func TestMarksApart(t *testing.T) {
	dir := corpora(t, "broad")
	judged := map[string]string{} // eight words of a text, and its name
	for _, part := range []string{"dev", "train"} {
		texts, err := corpus.ReadBrat(filepath.Join(dir, "broad", part))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range texts {
			for run := range runs(m.Text) {
				judged[run] = part + "/" + m.Name
			}
		}
	}
	j := job{corpora: dir, root: root}
	for _, s := range markedSources {
		library, err := corpus.OpenLibrary(j.locate(s.texts.Path))
		if err != nil {
			t.Fatal(err)
		}
		names := namesOf(t, j.locate(s.table.Path))
		if len(names) == 0 {
			t.Errorf("%s has no text", s.table.Path)
		}
		for _, name := range names {
			text, err := library(name)
			if err != nil {
				t.Fatal(err)
			}
			all, shared, with := 0, 0, ""
			for run := range runs(text) {
				all++
				if other, ok := judged[run]; ok {
					shared++
					with = other
				}
			}
			if shared > all/10 {
				t.Errorf("%s of %s shares %d of %d runs of words with broad/%s", name, s.table.Path, shared, all, with)
			}
		}
	}
}

// runs yields each run of eight words of a text.
func runs(text string) iter.Seq[string] {
	const n = 8
	return func(yield func(string) bool) {
		words := strings.Fields(text)
		for i := range max(0, len(words)-n+1) {
			if !yield(strings.Join(words[i:i+n], " ")) {
				return
			}
		}
	}
}

// namesOf returns the names of the texts of a table of marks, each once.
func namesOf(t *testing.T, path string) []string {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for line := range strings.Lines(string(data)) {
		name, _, ok := strings.Cut(line, "\t")
		if ok && name != "" && !strings.HasPrefix(line, "#") {
			names = append(names, name)
		}
	}
	return names
}
