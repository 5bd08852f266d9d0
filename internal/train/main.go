// Command train learns the weights that the library embeds.
//
//	go run ./internal/train [-out DIR] [-seed N] MODEL
//
// It is run in the root of the repository, reads the corpora in the folder that
// WIRECOPY_CORPORA names (default ../shared/corpora) and writes DIR/MODEL.model
// and its card, DIR/MODEL.json. Without a model it lists them. Minutes on one
// core; the same corpora and seed give the same bytes.
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
	"time"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/model"
)

// A task is a model that can be trained. Each has a file of its own.
type task struct {
	name    string
	purpose string
	train   func(*job) (*result, error)
}

// tasks are all models, in the order in which they build on each other.
var tasks = []task{
	posTask,
	embedTask,
	nerTask,
	attribTask,
}

// A job is what a task has to go by.
type job struct {
	corpora string // folder
	seed    uint64
	log     func(format string, args ...any) // a line for a person who waits
}

// path returns the path of a file in the corpora.
func (j *job) path(elem ...string) string {
	return filepath.Join(append([]string{j.corpora}, elem...)...)
}

// A result is a trained model.
type result struct {
	data   string // the model file
	kind   string
	rows   int
	used   []model.Data
	scores []model.Score
}

// round keeps two decimals of a score.
func round(x float64) float64 { return math.Round(100*x) / 100 }

func main() {
	out := flag.String("out", filepath.Join("internal", "model"), "folder to write to")
	seed := flag.Uint64("seed", 1, "of the order of examples")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: go run ./internal/train [-out DIR] [-seed N] MODEL")
		flag.PrintDefaults()
		for _, t := range tasks {
			fmt.Fprintf(flag.CommandLine.Output(), "  %s\t%s\n", t.name, t.purpose)
		}
	}
	flag.Parse()
	for _, t := range tasks {
		if flag.NArg() == 1 && flag.Arg(0) == t.name {
			if err := run(t, *out, *seed); err != nil {
				fmt.Fprintln(os.Stderr, "train:", err)
				os.Exit(1)
			}
			return
		}
	}
	flag.Usage()
	os.Exit(2)
}

func run(t task, out string, seed uint64) error {
	start := time.Now()
	j := &job{
		corpora: cmp.Or(os.Getenv("WIRECOPY_CORPORA"), filepath.Join("..", "shared", "corpora")),
		seed:    seed,
		log: func(format string, args ...any) {
			fmt.Fprintf(os.Stderr, "%6.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
		},
	}
	r, err := t.train(j)
	if err != nil {
		return err
	}
	card := model.Card{
		Name:     t.name,
		Purpose:  t.purpose,
		Kind:     r.kind,
		Size:     len(r.data),
		SHA256:   fmt.Sprintf("%x", sha256.Sum256([]byte(r.data))),
		Checksum: fmt.Sprintf("%08x", crf.Checksum(r.data)),
		Rows:     r.rows,
		Command:  fmt.Sprintf("go run ./internal/train -seed %d %s", seed, t.name),
		Seed:     seed,
		Date:     time.Now().UTC().Format(time.DateOnly),
		Data:     r.used,
		Scores:   r.scores,
	}
	text, err := json.MarshalIndent(card, "", "  ")
	if err != nil {
		return err
	}
	for _, f := range []struct {
		ending string
		data   []byte
	}{{".model", []byte(r.data)}, {".json", append(text, '\n')}} {
		if err := os.WriteFile(filepath.Join(out, t.name+f.ending), f.data, 0o666); err != nil {
			return err
		}
	}
	for _, s := range r.scores {
		j.log("%s on %s: %.2f", s.Measure, s.On, s.Value)
	}
	j.log("%s: %d bytes, %d rows", t.name, len(r.data), r.rows)
	return nil
}
