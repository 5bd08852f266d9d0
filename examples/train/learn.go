package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
	"github.com/wirecopy-go/wirecopy/quote"
)

// learn trains a model on the articles in dir and writes it to out, whose folder it makes if
// that is not there. Progress goes to stderr, what the model reaches to stdout.
func learn(c attribtrain.Config, dir, out string, stdout, stderr io.Writer) error {
	// Where the model cannot be written it need not be learned.
	if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(out), "."+filepath.Base(out)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails once the file has its name
	defer f.Close()

	articles, err := attribtrain.ReadDir(dir)
	if err != nil {
		return err
	}
	marked := 0
	for _, a := range articles {
		marked += a.Marked()
	}
	if marked == 0 {
		return fmt.Errorf("%s: no attribution is marked in %d articles", dir, len(articles))
	}
	fmt.Fprintf(stdout, "%s: %d articles, %d attributions\n", dir, len(articles), marked)

	start := time.Now()
	c.Log = func(format string, args ...any) {
		fmt.Fprintf(stderr, "%6.1fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	r, err := attribtrain.Train(c, articles)
	if err != nil {
		return err
	}
	if r.Unseen != "" {
		_, unseen := attribtrain.Split(articles, c.HeldOut)
		if err := measure(stdout, r.Unseen, unseen); err != nil {
			return err
		}
	}
	if _, err := f.WriteString(r.Data); err != nil {
		return err
	}
	if err := f.Chmod(0o644); err != nil { // temporary files are private
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), out); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "%s: %d bytes, %d rows, learned from all %d articles\n", out, len(r.Data), r.Rows, len(articles))
	return nil
}

// measure prints what the library finds with a model in articles that the model
// has not seen, and what it finds without it.
func measure(w io.Writer, data string, unseen []*attribtrain.Article) error {
	m, err := quote.OpenModel(data)
	if err != nil {
		return err
	}
	with := attribtrain.Judge(unseen, attribtrain.ByLibrary(quote.WithModels(m, quote.EmbeddedModel())))
	fmt.Fprintf(w, "\nin %d articles that were held out, by a model that had not seen them and the embedded one\n\n%v\n", len(unseen), with)
	fmt.Fprintf(w, "F1 of attributions there\n\n")
	for _, row := range []struct {
		by   string
		opts []quote.Option
	}{
		{"by the rules alone", []quote.Option{quote.WithRulesOnly()}},
		{"with the embedded model", nil},
		{"with yours", []quote.Option{quote.WithModels(m)}},
		{"with both", []quote.Option{quote.WithModels(m, quote.EmbeddedModel())}},
	} {
		r := attribtrain.Judge(unseen, attribtrain.ByLibrary(row.opts...))
		fmt.Fprintf(w, "  %-24s%6.1f\n", row.by, r.Attributions.F1())
	}
	_, err = fmt.Fprintln(w)
	return err
}
