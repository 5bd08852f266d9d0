// Command train trains the weights that the library embeds.
//
//	go run ./internal/train [flags] TASK
//
// It is run in the root of the repository, reads the corpora in the folder that
// WIRECOPY_CORPORA names (default ../shared/corpora) and writes the files of the
// task and their card to internal/model. Without a task it lists them. The same
// corpora, flags and seed give the same bytes, on any machine.
package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
)

// A task trains one model. Each has a file of its own.
type task struct {
	name    string
	purpose string
	train   func(*job) (*result, error)

	templates []string // that can be left out
}

// tasks are all tasks, in the order in which they build on each other.
var tasks = []task{
	posTask,
	embedTask,
	nerTask,
	rulesTask,
	attribTask,
	pageTask,
}

// A job is what a task is asked to do.
type job struct {
	corpora string // folder
	root    string // of the repository; "" for the current folder
	seed    uint64
	cross   bool                             // measure by cross-validation too
	again   bool                             // calibrate the embedded weights again
	without []string                         // names of templates of features to leave out
	log     func(format string, args ...any) // a line for a person who waits
}

// path returns the path of a file in the corpora.
func (j *job) path(elem ...string) string {
	return filepath.Join(append([]string{j.corpora}, elem...)...)
}

// locate returns where data with a path as in a card is.
func (j *job) locate(path string) string {
	switch {
	case path == vectorsFile:
		return os.Getenv("WIRECOPY_VECTORS")
	case strings.HasPrefix(path, "internal/"):
		return filepath.Join(j.root, filepath.FromSlash(path))
	}
	return j.path(filepath.FromSlash(path))
}

// A result is what a task trained.
type result struct {
	kind   string
	rows   int
	files  []file       // the first one is the model itself
	used   []model.Data // without checksums
	scores []model.Score
}

// builtOn returns the entry on a card of a trained model that another one reads.
func builtOn(name, use string) model.Data {
	return model.Data{Path: "internal/model/" + name + ".model", From: "its card, " + name + ".json", License: "that of this repository", Use: use}
}

// A file is to be written beside the card.
type file struct{ name, data string }

// round keeps two decimals of a score.
func round(x float64) float64 { return math.Round(100*x) / 100 }

func main() {
	var j job
	out := flag.String("out", filepath.Join("internal", "model"), "folder to write to")
	flag.Uint64Var(&j.seed, "seed", 1, "seed of the order of examples")
	flag.BoolVar(&j.cross, "cv", false, "measure by cross-validation too, which takes half an hour (ner)")
	flag.BoolVar(&j.again, "calibrate", false, "keep the embedded weights and measure only their confidences again (attrib)")
	flag.Func("without", "leave out the features of a template and write nothing, to measure what they contribute; may come several times (pos, ner, attrib)", func(name string) error {
		j.without = append(j.without, name)
		return nil
	})
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: go run ./internal/train [flags] TASK")
		flag.PrintDefaults()
		for _, t := range tasks {
			fmt.Fprintf(flag.CommandLine.Output(), "  %s\t%s\n", t.name, t.purpose)
		}
	}
	flag.Parse()
	for _, t := range tasks {
		if flag.NArg() == 1 && flag.Arg(0) == t.name {
			if err := run(t, &j, *out); err != nil {
				fmt.Fprintln(os.Stderr, "train:", err)
				os.Exit(1)
			}
			return
		}
	}
	flag.Usage()
	os.Exit(2)
}

// command returns the command line that a job is run by.
func (j *job) command(t task) string {
	s := fmt.Sprintf("go run ./internal/train -seed %d", j.seed)
	if j.cross {
		s += " -cv"
	}
	if j.again {
		s += " -calibrate"
	}
	return s + " " + t.name
}

// run trains a model and writes its files and its card to a folder.
func run(t task, j *job, out string) error {
	start := time.Now()
	for _, name := range j.without {
		if !slices.Contains(t.templates, name) {
			return fmt.Errorf("%s has no template of features %q; there are %s", t.name, name, strings.Join(t.templates, " "))
		}
	}
	j.corpora = cmp.Or(os.Getenv("WIRECOPY_CORPORA"), filepath.Join("..", "shared", "corpora"))
	j.log = func(format string, args ...any) {
		fmt.Fprintf(os.Stderr, "%6.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	r, err := t.train(j)
	if err != nil {
		return err
	}
	c, err := newCard(t, j, r)
	if err != nil {
		return err
	}
	for _, s := range c.Scores {
		j.log("%s on %s: %.2f", s.Measure, s.On, s.Value)
	}
	for _, f := range c.Files {
		j.log("%s: %d bytes", f.Name, f.Size)
	}
	if len(j.without) > 0 {
		return nil
	}
	return write(r.files, &c, out)
}

// write writes files and their card to a folder.
func write(files []file, c *model.Card, out string) error {
	text, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	for _, f := range append(files, file{c.Name + ".json", string(text) + "\n"}) {
		if err := os.WriteFile(filepath.Join(out, f.name), []byte(f.data), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// newCard returns the card of a result.
func newCard(t task, j *job, r *result) (model.Card, error) {
	c := model.Card{
		Name: t.name, Purpose: t.purpose, Kind: r.kind, Rows: r.rows,
		Command: j.command(t), Seed: j.seed, Data: r.used, Scores: r.scores,
	}
	for _, f := range r.files {
		c.Files = append(c.Files, model.File{Name: f.name, Size: len(f.data), SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(f.data)))})
	}
	for i := range c.Data {
		var err error
		if c.Data[i].SHA256, err = corpus.Sum(j.locate(c.Data[i].Path)); err != nil {
			return c, err
		}
	}
	for i := range c.Scores {
		c.Scores[i].Value = round(c.Scores[i].Value)
	}
	return c, nil
}
