// Extract reads news texts and writes what the library found in them, in a form that
// people or other programs read.
//
//	go run ./examples/extract [FLAGS] FILE...
//
// prints a JSON object for each article: its paragraphs, the actors, and the quotes and
// claims with their speakers. To try it:
//
//	go run ./examples/extract -out csv -only quotes testdata
//
// # What it reads
//
// A FILE is a text, which is one article, or JSON lines, an article on each:
//
//	{"id": "a17", "text": "...", "title": "...", "authors": ["..."], "date": "2026-03-04"}
//
// The last three may be missing; "publisher", "url" and "language" may be given, too. -in
// says which of the two a FILE is; without it, names that end in .jsonl or .ndjson are JSON
// lines, and so is standard input whose first line is an object with a "text". Either may be
// compressed with gzip. A FILE may also be a folder, of which all files ending in .txt,
// .jsonl, .ndjson or these with .gz are read, a pattern such as 'news/*.txt', or "-" for
// standard input. The id of a text is its base name without ending, in a folder its path there.
//
// # What it writes
//
//	-out json       one object a line, as report.schema.json describes
//	-out csv        a row for each quote and claim, or each actor (-only actors), with a
//	                head; for spreadsheets: a cell that would be a formula begins with '
//	-out tsv        the same, tab-separated, with spaces for tabs and line breaks
//	-out jsonld     W3C Web Annotations, a page of them for each article, one a line
//	-out schemaorg  schema.org as JSON-LD: a NewsArticle with Quotation and Claim, one a line
//	-out html       pages to look at, and an index; needs -dir
//	-out brat       OUT/ID.ann and ID.txt, and annotation.conf; needs -dir
//	-out conllu     tokens and parts of speech in CoNLL-U
//	-out text       the clean articles with a form feed between them
//
// All but html and brat go to standard output in the order of the input, or with -dir to
// a file for each article that is called after its id. Characters that file systems do
// not take become "_", and then a number is added to the name.
//
// # When something fails
//
// What cannot be read costs one line on standard error; the rest is still done, and the
// exit status is 1 in the end. It is 2 when the command line makes no sense. When the
// output cannot be written it stops. On a terminal it shows how far it is, unless the
// output goes there; control characters of articles are then shown as U+FFFD.
package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/examples/jsonl"
	"github.com/wirecopy-go/wirecopy/quote"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// A config is the command line.
type config struct {
	in, out, dir, only, known, day string
	nested                         bool
	confidence                     float64
	files                          []string
}

const usage = `usage: extract [FLAGS] FILE...

Reads news articles and writes who said what. A FILE is a text, JSON lines
({"id", "text", and if known "title", "authors", "date", "publisher", "url",
"language"}), either of them gzipped, a folder, a pattern in quotes, or - for standard input,
of which the first line tells whether it is JSON lines.

  extract story.txt                              JSON, one object for each article
  extract -out csv -only quotes news/            a table of quotes for a spreadsheet
  extract -out html -dir pages news/*.txt        pages to look at
  extract -known our.tsv -day 2026-03-04 in.jsonl

flags:
`

// parse reads the command line. Its error has been reported.
func parse(args []string, stderr io.Writer) (c config, err error) {
	flags := flag.NewFlagSet("extract", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&c.in, "in", "", "what each FILE holds: one article (text) or JSON lines (jsonl); without this `form`, its ending decides, and the first line of standard input")
	flags.StringVar(&c.out, "out", "json", "`form` of the output: "+strings.Join(formNames(), ", "))
	flags.StringVar(&c.dir, "dir", "", "`folder` for a file of each article, made if it is not there")
	flags.StringVar(&c.only, "only", "", "`what` to write alone: quotes, claims or actors")
	flags.StringVar(&c.known, "known", "", "`file` of your own actors: tab-separated ID, name, kind, country, aliases, or .json")
	flags.StringVar(&c.day, "day", "", "`day` of articles that do not say theirs, such as 2026-03-04")
	flags.BoolVar(&c.nested, "nested", false, "also what sources say that others said")
	flags.Float64Var(&c.confidence, "min-confidence", 0, "leave out quotes and claims of a confidence below `P`, from 0 to 1")
	if err := flags.Parse(args); err != nil {
		return c, err
	}
	c.files = flags.Args()
	if problem := c.problem(); problem != "" {
		fmt.Fprintf(stderr, "extract: %s\n", printable(problem))
		flags.Usage()
		return c, errors.New(problem)
	}
	return c, nil
}

// problem says what makes no sense in a command line, "" if it does.
func (c *config) problem() string {
	f, known := forms[c.out]
	switch {
	case c.in != "" && c.in != "text" && c.in != "jsonl":
		return "-in " + c.in + " is neither text nor jsonl"
	case !known:
		return "-out " + c.out + " is none of " + strings.Join(formNames(), ", ")
	case c.only != "" && c.only != "quotes" && c.only != "claims" && c.only != "actors":
		return "-only " + c.only + " is none of quotes, claims, actors"
	case c.only != "" && f.plain:
		return "-only makes no sense with -out " + c.out
	case f.folder && c.dir == "":
		return "-out " + c.out + " needs a folder: -dir OUT"
	case !(c.confidence >= 0 && c.confidence <= 1):
		return "-min-confidence is not from 0 to 1"
	case len(c.files) == 0:
		return "no FILE"
	}
	return ""
}

// options are what the command line says to the library.
func (c *config) options() ([]wirecopy.Option, error) {
	opts := []wirecopy.Option{article.WithMaxBytes(jsonl.MaxText), quote.WithMinConfidence(c.confidence)}
	if c.nested {
		opts = append(opts, quote.WithNested())
	}
	if c.day != "" {
		day, err := time.Parse(time.DateOnly, c.day)
		if err != nil {
			return nil, fmt.Errorf("-day %s is no day such as 2026-03-04", c.day)
		}
		opts = append(opts, article.WithDate(day))
	}
	if c.known != "" {
		known, err := gazetteer(c.known)
		if err != nil {
			return nil, fmt.Errorf("-known: %w", err)
		}
		opts = append(opts, entity.WithGazetteer(known))
	}
	return opts, nil
}

func gazetteer(name string) (*entity.Gazetteer, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	read := entity.ReadGazetteerTSV
	if strings.HasSuffix(strings.ToLower(name), ".json") {
		read = entity.ReadGazetteerJSON
	}
	g, err := read(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return g, nil
}

// run is main with everything that it touches as arguments. It returns the exit
// status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	show := newProgress(stderr)
	status := 0
	warn := func(err error) {
		show.message(stderr, "extract: "+printable(err.Error()))
	}
	complain := func(err error) {
		warn(err)
		status = 1
	}
	opts, err := c.options()
	if err != nil {
		complain(err)
		return 2
	}
	out, err := newOutput(&c, stdout)
	if err != nil {
		complain(err)
		return 1
	}
	if out.terminal {
		show.hide() // the articles themselves show it
	}
	in := newInputs(&c, stdin, show)
	for report, err := range wirecopy.ReadAll(context.Background(), in.sources(warn), opts...) {
		if err == nil {
			c.keep(report)
			err = out.add(report)
		}
		if err != nil {
			complain(err)
		}
		if broken := new(writeError); errors.As(err, &broken) {
			return status // nothing more can be written
		}
		show.done()
	}
	show.clear()
	if err := out.close(); err != nil {
		complain(err)
	}
	return status
}

// keep takes out of a report what -only does not name.
func (c *config) keep(r *wirecopy.Report) {
	switch c.only {
	case "quotes":
		r.Claims = nil
	case "claims":
		r.Quotes = nil
	case "actors":
		r.Quotes, r.Claims = nil, nil
	}
}

// printable makes a message fit for a terminal: names of files and ids may hold control
// characters.
func printable(s string) string {
	var b bytes.Buffer
	for _, r := range s {
		if unicode.IsPrint(r) {
			b.WriteRune(r)
		} else {
			b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		}
	}
	return b.String()
}
