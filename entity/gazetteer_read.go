package entity

// This file reads a Gazetteer from tab-separated values and from JSON.

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/isoday"
)

// ErrEntry is wrapped by all errors about an invalid entry of a [Gazetteer].
var ErrEntry = errors.New("bad entry")

// byteOrderMark is what spreadsheets write before a text in UTF-8.
const byteOrderMark = "\ufeff"

// maxLine is how long a line of tab-separated values may be, with its end, in bytes.
const maxLine = 1 << 20

var errNoReader = errors.New("entity: gazetteer: the reader is nil")

// ReadGazetteerTSV reads a gazetteer from tab-separated values, one actor per line.
// The columns are ID, name, kind, ISO 3166 code, and any number of aliases; there is none
// for offices. Only the name is required; columns after it may be empty or missing. Kinds
// are spelled as by [Kind.String]. Empty lines and lines that begin with '#' are skipped, and
// so is a byte order mark at the start. A line may have up to 1 MiB.
//
// Errors name the line, and the column if it is one that is wrong. They wrap [ErrEntry] or
// the reader's error. A nil reader is an error.
func ReadGazetteerTSV(r io.Reader) (*Gazetteer, error) {
	if r == nil {
		return nil, errNoReader
	}
	var entries []Entry
	in := bufio.NewScanner(r)
	in.Buffer(nil, maxLine)
	line := 1
	for ; in.Scan(); line++ {
		text := strings.TrimSuffix(in.Text(), "\r")
		if line == 1 {
			text = strings.TrimPrefix(text, byteOrderMark)
		}
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		if !strings.Contains(text, "\t") {
			return nil, fmt.Errorf("entity: gazetteer: line %d: %w: no tab between ID and name", line, ErrEntry)
		}
		cols := append(strings.Split(text, "\t"), "", "", "", "")
		aliases := slices.DeleteFunc(cols[4:], func(s string) bool { return s == "" })
		from := source{cols[0], cols[1], cols[2], cols[3], aliases, &tsvLabels}
		e, err := from.entry()
		if err != nil {
			return nil, fmt.Errorf("entity: gazetteer: line %d: %w", line, err)
		}
		entries = append(entries, e)
	}
	err := in.Err()
	if err == bufio.ErrTooLong {
		err = fmt.Errorf("%w: more than %d bytes", ErrEntry, maxLine)
	}
	if err != nil {
		return nil, fmt.Errorf("entity: gazetteer: line %d: %w", line, err)
	}
	return NewGazetteer(entries)
}

// ReadGazetteerJSON reads a gazetteer from a JSON array of objects or from a sequence of
// JSON objects, one per actor. The members are "id", "name", "kind", "code" (ISO 3166),
// "aliases" (an array of strings) and "offices" (an array of objects with the members
// "title", "of", "first" and "last", days as "2006-01-02"; see [Office]). Only "name" is
// required, and the "title" of an office; unknown members are ignored. Kinds are spelled as
// by [Kind.String]. A byte order mark at the start is skipped.
//
// Errors name the object, counted from 1, and its member. They wrap [ErrEntry], the
// decoder's error or the reader's error. A nil reader is an error.
func ReadGazetteerJSON(r io.Reader) (*Gazetteer, error) {
	if r == nil {
		return nil, errNoReader
	}
	in := bufio.NewReader(r)
	array := opensArray(in)
	dec := json.NewDecoder(in)
	if array {
		if _, err := dec.Token(); err != nil {
			return nil, fmt.Errorf("entity: gazetteer: %w", err)
		}
	}
	var entries []Entry
	for !array || dec.More() {
		var j jsonEntry
		err := dec.Decode(&j)
		if err == io.EOF && !array {
			return NewGazetteer(entries)
		}
		var e Entry
		if err == nil {
			e, err = j.entry()
		}
		if err != nil {
			return nil, fmt.Errorf("entity: gazetteer: object %d: %w", len(entries)+1, err)
		}
		entries = append(entries, e)
	}
	if err := endArray(dec); err != nil {
		return nil, fmt.Errorf("entity: gazetteer: after object %d: %w", len(entries), err)
	}
	return NewGazetteer(entries)
}

// opensArray reports whether the first JSON value of in is an array. It reads white space
// only, and a byte order mark before it.
func opensArray(in *bufio.Reader) bool {
	if start, _ := in.Peek(len(byteOrderMark)); string(start) == byteOrderMark {
		in.Discard(len(byteOrderMark))
	}
	for {
		c, err := in.Peek(1)
		if err != nil || !strings.ContainsAny(string(c), " \t\r\n") {
			return err == nil && c[0] == '['
		}
		in.Discard(1)
	}
}

// endArray reads the end of an array, after which there must be nothing.
func endArray(dec *json.Decoder) error {
	if _, err := dec.Token(); err != nil {
		return err
	}
	switch _, err := dec.Token(); err {
	case io.EOF:
		return nil
	case nil:
		return fmt.Errorf("%w: more after the array", ErrEntry)
	default:
		return err
	}
}

// A jsonEntry is the JSON form of an Entry.
type jsonEntry struct {
	ID, Name, Kind, Code string
	Aliases              []string
	Offices              []jsonOffice
}

func (j *jsonEntry) entry() (Entry, error) {
	from := source{j.ID, j.Name, j.Kind, j.Code, j.Aliases, &jsonLabels}
	e, err := from.entry()
	if err != nil {
		return Entry{}, err
	}
	for i := range j.Offices {
		o, err := j.Offices[i].office()
		if err != nil {
			return Entry{}, err
		}
		e.Offices = append(e.Offices, o)
	}
	return e, nil
}

type jsonOffice struct{ Title, Of, First, Last string }

func (j jsonOffice) office() (Office, error) {
	o := Office{Title: j.Title, Of: j.Of}
	if !canBeName(o.Title) {
		return Office{}, fmt.Errorf("%w: \"offices\": %.99q cannot be an office", ErrEntry, o.Title)
	}
	for _, d := range [...]struct {
		text string
		day  *time.Time
	}{{j.First, &o.First}, {j.Last, &o.Last}} {
		var err error
		if *d.day, err = isoday.Parse(d.text); err != nil {
			return Office{}, fmt.Errorf("%w: \"offices\": %.99q is no day like 2006-01-02", ErrEntry, d.text)
		}
	}
	return o, nil
}

// A source is the fields of an entry as read from a file, with their labels for error
// messages.
type source struct {
	id, name, kind, code string
	aliases              []string
	labels               *labels
}

// labels are the labels of the fields that can be invalid.
type labels struct{ id, name, kind, code, aliases string }

var (
	tsvLabels  = labels{"column 1", "column 2", "column 3", "column 4", "column 5 or a later one"}
	jsonLabels = labels{`"id"`, `"name"`, `"kind"`, `"code"`, `"aliases"`}
)

// entry returns the entry, or an error that gives the label of the invalid field.
func (s *source) entry() (Entry, error) {
	e := Entry{ID: s.id, Name: s.name, Aliases: s.aliases}
	if !utf8.ValidString(s.id) {
		return Entry{}, fmt.Errorf("%w: %s: %.99q is no UTF-8", ErrEntry, s.labels.id, s.id)
	}
	if i := slices.Index(kindNames[:], s.kind); i >= 0 {
		e.Kind = Kind(i)
	} else if s.kind != "" {
		return Entry{}, fmt.Errorf("%w: %s: %.99q is none of the kinds: %s", ErrEntry, s.labels.kind, s.kind, strings.Join(kindNames[:], ", "))
	}
	if s.code != "" {
		r, err := language.ParseRegion(s.code)
		if err != nil {
			return Entry{}, fmt.Errorf("%w: %s: %.99q is no ISO 3166 code", ErrEntry, s.labels.code, s.code)
		}
		e.Region = r
	}
	if !canBeName(s.name) {
		return Entry{}, fmt.Errorf("%w: %s: %.99q cannot be a name", ErrEntry, s.labels.name, s.name)
	}
	for _, a := range s.aliases {
		if !canBeName(a) {
			return Entry{}, fmt.Errorf("%w: %s: %.99q cannot be a name", ErrEntry, s.labels.aliases, a)
		}
	}
	return e, nil
}
