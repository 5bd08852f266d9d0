package main

// Where the output goes: standard output, or a file for each article.

import (
	"bufio"
	"bytes"
	"fmt"
	"hash/fnv"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/examples/report/page"
)

// A form is a form of output.
type form struct {
	write  func(b *bytes.Buffer, r *wirecopy.Report) error
	ending string // of its files

	head    string // stands before all articles
	between string // stands between two, where they do not tell by themselves
	folder  bool   // it needs files
	plain   bool   // it has no quotes, claims or actors
}

var forms = map[string]form{
	"json":      {write: writeJSON, ending: ".json"},
	"csv":       {write: writeCSV, ending: ".csv", head: csvLine(attributionHead)},
	"tsv":       {write: writeTSV, ending: ".tsv", head: tsvLine(attributionHead)},
	"jsonld":    {write: writeAnnotations, ending: ".jsonld"},
	"schemaorg": {write: writeSchemaOrg, ending: ".jsonld"},
	"html":      {write: writeHTML, ending: ".html", folder: true},
	"brat":      {write: writeBrat, ending: ".ann", folder: true},
	"conllu":    {write: writeCoNLLU, ending: ".conllu", plain: true},
	"text":      {write: writeText, ending: ".txt", between: "\f\n", plain: true},
}

func formNames() []string { return slices.Sorted(maps.Keys(forms)) }

// formOf returns the form that the command line asks for.
func formOf(c *config) form {
	f := forms[c.out]
	if c.only == "actors" {
		switch c.out {
		case "csv":
			f.write, f.head = writeActorsCSV, csvLine(actorHead)
		case "tsv":
			f.write, f.head = writeActorsTSV, tsvLine(actorHead)
		}
	}
	return f
}

// A writeError says that the output cannot be written, so that it makes no sense to go on.
type writeError struct{ error }

func (e *writeError) Unwrap() error { return e.error }

// An output takes reports.
type output struct {
	form
	name   string        // of the form
	stream *bufio.Writer // nil for a folder
	dir    *os.Root      // nil for a stream
	any    bool          // something was added

	terminal bool // the stream is one

	taken   map[string]string // the id of each file name, in lower case
	entries []page.Entry      // of the index of pages
}

func newOutput(c *config, stdout io.Writer) (*output, error) {
	o := &output{form: formOf(c), name: c.out, taken: make(map[string]string)}
	if c.dir == "" {
		o.stream, o.terminal = bufio.NewWriter(stdout), isTerminal(stdout)
		o.stream.WriteString(o.head) // an error stays
		return o, nil
	}
	if err := os.MkdirAll(c.dir, 0o777); err != nil {
		return nil, err
	}
	dir, err := os.OpenRoot(c.dir)
	if err != nil {
		return nil, err
	}
	o.dir = dir
	switch o.name {
	case "brat":
		o.taken["annotation"] = ""
		return o, o.put("annotation.conf", []byte(bratConf))
	case "html":
		o.taken["index"] = ""
	}
	return o, nil
}

// add writes a report.
func (o *output) add(r *wirecopy.Report) error {
	var b bytes.Buffer
	if o.dir != nil {
		b.WriteString(o.head)
	} else if o.any {
		b.WriteString(o.between)
	}
	o.any = true
	if err := o.write(&b, r); err != nil {
		return fmt.Errorf("%s: %w", r.ID, err)
	}
	if o.dir == nil {
		data := b.Bytes()
		if o.terminal {
			data = bytes.Map(harmless, data)
		}
		if _, err := o.stream.Write(data); err != nil {
			return &writeError{err}
		}
		return nil
	}
	name, err := o.fileName(r.ID)
	if err != nil {
		return err
	}
	switch o.name {
	case "brat":
		if err := o.put(name+".txt", []byte(r.Article.Text)); err != nil {
			return err
		}
	case "html":
		o.entries = append(o.entries, page.NewEntry(r, name+".html"))
	}
	return o.put(name+o.ending, b.Bytes())
}

// harmless replaces characters by which a text can steer a terminal, or the order of
// the letters on it.
func harmless(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' && r != '\f' || unicode.Is(unicode.Bidi_Control, r) {
		return unicode.ReplacementChar
	}
	return r
}

// close writes what is left.
func (o *output) close() error {
	if o.dir == nil {
		return o.stream.Flush()
	}
	defer o.dir.Close()
	if o.name != "html" {
		return nil
	}
	var b bytes.Buffer
	if err := page.WriteIndex(&b, "Who said what", o.entries); err != nil {
		return err
	}
	return o.put("index.html", b.Bytes())
}

// put writes a file.
func (o *output) put(name string, data []byte) error {
	return o.save(name, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// save writes a file, whole or not at all. A link of that name is replaced, not followed.
func (o *output) save(name string, write func(w io.Writer) error) error {
	part := name + ".part"
	o.dir.Remove(part) // of a run that was cut off
	f, err := o.dir.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return &writeError{err}
	}
	err = write(f)
	if bad := f.Close(); err == nil {
		err = bad
	}
	if err == nil {
		err = o.dir.Rename(part, name)
	}
	if err != nil {
		o.dir.Remove(part)
		return &writeError{err}
	}
	return nil
}

// fileName returns a name without ending for the files of an article: its id, if that can
// be one, or what is left of it and a number that tells it from others. Names that differ
// in case only are one to some file systems.
func (o *output) fileName(id string) (string, error) {
	name := safeName(id)
	if name != id || o.other(name, id) {
		h := fnv.New32a()
		io.WriteString(h, id)
		name = fmt.Sprintf("%s-%08x", name, h.Sum32())
	}
	key := strings.ToLower(name)
	if _, twice := o.taken[key]; twice {
		return "", fmt.Errorf("id %q occurs twice; only the first is kept", id)
	}
	o.taken[key] = id
	return name, nil
}

// other reports whether a name belongs to another id.
func (o *output) other(name, id string) bool {
	owner, taken := o.taken[strings.ToLower(name)]
	return taken && owner != id
}

// maxName is the longest name without number and ending, in bytes.
const maxName = 200

// safeName returns a name that all file systems take.
func safeName(id string) string {
	var b strings.Builder
	for _, r := range id {
		if b.Len() >= maxName {
			break
		}
		if r == unicode.ReplacementChar || !unicode.IsPrint(r) || strings.ContainsRune(`/\<>:"|?*`, r) || r == '.' && b.Len() == 0 {
			r = '_'
		}
		b.WriteRune(r)
	}
	name := strings.TrimRight(b.String(), ". ") // Windows drops them
	first, _, _ := strings.Cut(name, ".")
	if name == "" || isDevice(first) {
		name = "_" + name
	}
	return name
}

// isDevice reports whether a name without ending is that of a device on Windows.
func isDevice(name string) bool {
	switch name = strings.ToUpper(name); name {
	case "CON", "PRN", "AUX", "NUL":
		return true
	}
	number, port := strings.CutPrefix(name, "COM")
	if !port {
		number, port = strings.CutPrefix(name, "LPT")
	}
	return port && len(number) == 1 && '1' <= number[0] && number[0] <= '9'
}

// writeHTML writes a page to look at.
func writeHTML(b *bytes.Buffer, r *wirecopy.Report) error {
	return page.WriteLinked(b, r, "index.html")
}
