package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	err := run(os.Args[1:], out)
	if err := errors.Join(err, out.Flush()); err != nil {
		fmt.Fprintln(os.Stderr, "teacher:", err)
		os.Exit(1)
	}
}

// least is the chance that every label of a paragraph must have to be trusted.
const least = 0.35

func run(args []string, w io.Writer) error {
	switch {
	case len(args) == 2 && args[0] == "lessons":
		return lessons(args[1], w)
	case len(args) == 3 && args[0] == "silver":
		return silver(args[1], args[2], w)
	}
	return errors.New("usage: teacher lessons TEXTS, or teacher silver TEXTS LABELS")
}

// lessons writes a line of JSON for each of some texts.
func lessons(dir string, w io.Writer) error {
	articles, err := attribtrain.ReadTexts(dir)
	if err != nil {
		return err
	}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for _, a := range articles {
		if err := out.Encode(a.Lesson(attrib.Default())); err != nil {
			return err
		}
	}
	return nil
}

// silver writes the table of what the teacher marked in some texts.
func silver(dir, labels string, w io.Writer) error {
	articles, err := attribtrain.ReadTexts(dir)
	if err != nil {
		return err
	}
	named := map[string]*attribtrain.Article{}
	for _, a := range articles {
		named[a.Name] = a
	}
	f, err := os.Open(labels)
	if err != nil {
		return err
	}
	defer f.Close()
	for in := json.NewDecoder(f); ; {
		var x struct {
			Name    string
			Labels  []attrib.Label
			Chances []float64
		}
		if err := in.Decode(&x); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		a := named[x.Name]
		if a == nil {
			return fmt.Errorf("no text %q in %s", x.Name, dir)
		}
		if err := a.WriteMarks(w, x.Labels, x.Chances, least); err != nil {
			return err
		}
	}
}
