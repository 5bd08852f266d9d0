package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/quote"
)

// parish holds a dozen short articles on a council, in which people marked who
// said, minuted and moved what.
var parish = filepath.Join("testdata", "parish")

// train runs the command and returns what it left behind.
func train(t *testing.T, stdin io.Reader, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(args, stdin, &out, &errs)
	return status, out.String(), errs.String()
}

// trained returns the path of a model that has learned from articles in dir, and
// what was printed.
func trained(t *testing.T, dir string, args ...string) (path, stdout, stderr string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "new", "own.model")
	status, stdout, stderr := train(t, nil, append(append([]string{"-rows", "400", "-epochs", "5", "-o", path}, args...), dir)...)
	if status != 0 {
		t.Fatalf("status %d: %s", status, stderr)
	}
	return path, stdout, stderr
}

const story = "Orla Venn, the clerk, minuted that the pump was dry.\n\nIda Holm moved that it be sold. “It was my mother's,” she said.\n"

// TestTrain trains a model and reads an article with it.
func TestTrain(t *testing.T) {
	path, stdout, stderr := trained(t, parish, "-held", "4")
	for _, want := range []string{
		"parish: 12 articles, 42 attributions\n",
		"in 3 articles that were held out",
		"precision  recall      F1\n",
		"by the rules alone",
		"with the embedded model",
		"own.model: ",
		" 400 rows, learned from all 12 articles\n",
	} {
		if !strings.Contains(stdout, want) {
			t.Errorf("no %q in what is printed:\n%s", want, stdout)
		}
	}
	if !strings.Contains(stderr, "best  5/5") {
		t.Errorf("no progress:\n%s", stderr)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	m, err := quote.OpenModel(string(data))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		opts []wirecopy.Option
		want []string
	}{
		{"with the model", []wirecopy.Option{quote.WithModels(m)}, []string{"minuted", "moved", "said"}},
		{"by the rules alone", []wirecopy.Option{quote.WithRulesOnly()}, []string{"said"}},
	} {
		r, err := wirecopy.Read(story, tt.opts...)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range attributionsOf(r) {
			got = append(got, a.Cue.In(r.Article.Text))
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("cues %s (-want +got):\n%s", tt.name, diff)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".*")); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

func TestTrainingAgainGivesTheSame(t *testing.T) {
	var files [3]string
	for i, seed := range []string{"3", "3", "4"} {
		path, _, _ := trained(t, parish, "-seed", seed)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = string(data)
	}
	if files[0] != files[1] {
		t.Error("the same seed gave other bytes")
	}
	if files[0] == files[2] {
		t.Error("another seed gave the same bytes")
	}
}

func TestNothingHeldOut(t *testing.T) {
	_, stdout, _ := trained(t, parish, "-held", "0")
	if strings.Contains(stdout, "precision") {
		t.Errorf("scores without anything to measure on:\n%s", stdout)
	}
}

func TestTry(t *testing.T) {
	model, _, _ := trained(t, parish)
	file := filepath.Join(t.TempDir(), "story.txt")
	if err := os.WriteFile(file, []byte(story), 0o666); err != nil {
		t.Fatal(err)
	}
	status, stdout, stderr := train(t, strings.NewReader("The council met on Monday, with two windows open and a fan.\nThe clerk minuted that the upper field was still under water\nand would be for a week.\n"), "-try", model, file, "-")
	if status != 0 || stderr != "" {
		t.Errorf("status %d, standard error %q", status, stderr)
	}
	var got []string
	for line := range strings.Lines(stdout) {
		_, rest, _ := strings.Cut(line, "  ") // what stands before is the confidence
		got = append(got, rest)
	}
	want := []string{
		"Orla Venn, the clerk, | minuted | that the pump was dry\n",
		"Ida Holm | moved | that it be sold\n",
		"she | said | “It was my mother's,”\n",
		"The clerk | minuted | that the upper field was still under water and would be for a week\n",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestTrouble checks that what goes wrong is said and leaves no model behind.
func TestTrouble(t *testing.T) {
	folder := func(files map[string]string) string {
		dir := t.TempDir()
		for name, text := range files {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		return dir
	}
	marks := "T1\tSource 0 3\tIda\nT2\tCue 4 8\tsaid\nT3\tContent 9 18\tit rained\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
	out := filepath.Join(t.TempDir(), "own.model")
	for _, tt := range []struct {
		name string
		args []string
		want string
	}{
		{"no folder", []string{"-o", out, filepath.Join(t.TempDir(), "none")}, "no .txt file"},
		{"no marks", []string{"-o", out, folder(map[string]string{"a.txt": "Rain."})}, "a.ann"},
		{"no attribution", []string{"-o", out, folder(map[string]string{"a.txt": "Rain.", "a.ann": ""})}, "no attribution is marked"},
		{"marks out of the text", []string{"-o", out, folder(map[string]string{"a.txt": "Rain.", "a.ann": marks})}, "a.ann:2: range 4 to 8"},
		{"all held out", []string{"-o", out, folder(map[string]string{"a.txt": "Ida said it rained.", "a.ann": marks})}, "nothing to learn from"},
		{"nowhere to write", []string{"-o", filepath.Join("main.go", "x"), parish}, "main.go"},
		{"no model", []string{"-try", out, "main.go"}, out},
		{"foreign model", []string{"-try", "main.go", "main.go"}, "main.go: quote: not a model file"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			status, _, stderr := train(t, nil, tt.args...)
			if status != 1 || !strings.Contains(stderr, tt.want) {
				t.Errorf("status %d, standard error %q, want %q in it", status, stderr, tt.want)
			}
			if left, _ := os.ReadDir(filepath.Dir(out)); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

func TestMisuse(t *testing.T) {
	for _, args := range [][]string{
		{},
		{parish},
		{"-o", "x"},
		{"-o", "x", parish, parish},
		{"-o", "x", "-try", "y", parish},
		{"-try", "y"},
		{"-held", "1", "-o", "x", parish},
		{"-held", "-2", "-o", "x", parish},
		{"-rows", "0", "-o", "x", parish},
		{"-epochs", "0", "-o", "x", parish},
		{"-nonsense"},
	} {
		status, stdout, stderr := train(t, nil, args...)
		if status != 2 || stdout != "" || !strings.Contains(stderr, "usage: train") {
			t.Errorf("%q: status %d, output %q, standard error %q", args, status, stdout, stderr)
		}
	}
	if status, _, stderr := train(t, nil, "-h"); status != 0 || !strings.Contains(stderr, "usage: train") {
		t.Errorf("-h: status %d, standard error %q", status, stderr)
	}
}
