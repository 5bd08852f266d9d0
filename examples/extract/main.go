// Extract reads news texts and writes what the library found in them, in a form
// that other programs read.
//
//	extract [-in text|jsonl] [-out json|brat|conllu|text] [-dir OUT] FILE...
//
// With -in text each FILE is one article, and its id is the file's base name
// without ending. With -in jsonl each line of a FILE is {"id": "...", "text":
// "..."}. A FILE of "-" is standard input.
//
// The output keeps the order of the input: with -out json one object a line,
// with -out brat a file OUT/ID.ann for each article, with -out conllu tokens
// and tags in CoNLL-U, with -out text the clean articles with a form feed
// between them.
//
// A file or line that cannot be read costs one line on standard error; the
// others are still done, and the exit status is 1 in the end. It is 2 when the
// command line makes no sense.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// maxBytes is the largest article that is read.
const maxBytes = 64 << 20

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// A format appends the report to b in one of the output forms.
type format func(b *bytes.Buffer, r *wirecopy.Report) error

var formats = map[string]format{
	"json":   writeJSON,
	"brat":   writeBrat,
	"conllu": writeCoNLLU,
	"text":   writeText,
}

// separators stand between two articles in forms that do not tell by themselves
// where one ends.
var separators = map[string]string{"text": "\f\n"}

// run is main with everything that it touches as arguments. It returns the
// exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("extract", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: extract [-in text|jsonl] [-out json|brat|conllu|text] [-dir OUT] FILE...")
		flags.PrintDefaults()
	}
	in := flags.String("in", "text", "what a FILE holds: one article (text) or one object a line (jsonl)")
	out := flags.String("out", "json", "what to write: json, brat, conllu or text")
	dir := flags.String("dir", "", "folder for the files of -out brat")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	misuse := func(problem string, args ...any) int {
		fmt.Fprintf(stderr, "extract: "+problem+"\n", args...)
		flags.Usage()
		return 2
	}
	write := formats[*out]
	switch {
	case *in != "text" && *in != "jsonl":
		return misuse("-in %s is neither text nor jsonl", *in)
	case write == nil:
		return misuse("-out %s is none of json, brat, conllu, text", *out)
	case *out == "brat" && *dir == "":
		return misuse("-out brat needs a folder: -dir OUT")
	case *out != "brat" && *dir != "":
		return misuse("-dir is for -out brat only")
	case flags.NArg() == 0:
		return misuse("no FILE")
	}

	status := 0
	complain := func(err error) {
		fmt.Fprintln(stderr, "extract:", err)
		status = 1
	}
	deliver, flush := toStream(stdout, separators[*out])
	if *out == "brat" {
		if err := os.MkdirAll(*dir, 0o777); err != nil {
			complain(err)
			return status
		}
		deliver = toFolder(*dir)
	}
	texts := sources(flags.Args(), *in == "jsonl", stdin)
	for report, err := range wirecopy.ReadAll(context.Background(), texts, article.WithMaxBytes(maxBytes)) {
		var b bytes.Buffer
		if err == nil {
			err = write(&b, report)
		}
		if err == nil {
			err = deliver(report.ID, b.Bytes())
		}
		if err != nil {
			complain(err)
		}
	}
	if err := flush(); err != nil {
		complain(err)
	}
	return status
}

// toStream delivers documents to w one after another with separator between
// them. The error of a failed write is returned once, by flush.
func toStream(w io.Writer, separator string) (deliver func(id string, data []byte) error, flush func() error) {
	b := bufio.NewWriter(w)
	between := ""
	return func(_ string, data []byte) error {
		b.WriteString(between) // an error stays in b
		b.Write(data)
		between = separator
		return nil
	}, b.Flush
}

// toFolder delivers each document to a file in dir that is called after its id.
func toFolder(dir string) func(id string, data []byte) error {
	taken := make(map[string]bool)
	return func(id string, data []byte) error {
		name := id + ".ann"
		if !filepath.IsLocal(name) || filepath.Base(name) != name {
			return fmt.Errorf("id %q cannot be a file name", id)
		}
		if taken[name] {
			return fmt.Errorf("id %q occurs twice; only the first is kept", id)
		}
		taken[name] = true
		return os.WriteFile(filepath.Join(dir, name), data, 0o666)
	}
}
