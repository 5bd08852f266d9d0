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

	"golang.org/x/text/language"
)

// ErrEntry is what the errors about the content of a [Gazetteer] wrap.
var ErrEntry = errors.New("bad entry")

// ReadGazetteerTSV reads a list of actors, one a line, from columns that tabs separate:
// id, name, kind, ISO 3166 code, and any number of other names. All but the name
// may be empty, and the columns after it may be missing. The kind is spelt as
// [Kind.String] spells it. Empty lines and lines that begin with '#' are left
// out.
//
// The error tells the line; it wraps [ErrEntry] or the reader's own error.
func ReadGazetteerTSV(r io.Reader) (*Gazetteer, error) {
	var entries []Entry
	in := bufio.NewScanner(r)
	line := 1
	for ; in.Scan(); line++ {
		text := strings.TrimSuffix(in.Text(), "\r")
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		cols := append(strings.Split(text, "\t"), "", "", "", "")
		aliases := slices.DeleteFunc(cols[4:], func(s string) bool { return s == "" })
		e, err := newEntry(cols[0], cols[1], cols[2], cols[3], aliases)
		if err != nil {
			return nil, fmt.Errorf("entity: gazetteer: line %d: %w", line, err)
		}
		entries = append(entries, e)
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("entity: gazetteer: line %d: %w", line, err)
	}
	return NewGazetteer(entries)
}

// ReadGazetteerJSON reads a list of actors from JSON objects, one after another or in an
// array, with the members "id", "name", "kind", "code" and "aliases" (an array of
// strings). All but "name" may be missing; others are ignored. The kind is spelt
// as [Kind.String] spells it.
//
// The error tells which object it is about, counted from 1; it wraps [ErrEntry],
// the decoder's error or the reader's own.
func ReadGazetteerJSON(r io.Reader) (*Gazetteer, error) {
	in := bufio.NewReader(r)
	dec := json.NewDecoder(in)
	array := false
	for {
		c, err := in.Peek(1)
		if err != nil || !strings.ContainsAny(string(c), " \t\r\n[") {
			break
		}
		if c[0] == '[' {
			array = true
			if _, err := dec.Token(); err != nil {
				return nil, fmt.Errorf("entity: gazetteer: %w", err)
			}
			break
		}
		in.Discard(1)
	}
	var entries []Entry
	for n := 1; !array || dec.More(); n++ {
		var o struct {
			ID, Name, Kind, Code string
			Aliases              []string
		}
		err := dec.Decode(&o)
		if err == io.EOF && !array {
			break
		}
		var e Entry
		if err == nil {
			e, err = newEntry(o.ID, o.Name, o.Kind, o.Code, o.Aliases)
		}
		if err != nil {
			return nil, fmt.Errorf("entity: gazetteer: object %d: %w", n, err)
		}
		entries = append(entries, e)
	}
	if array {
		if _, err := dec.Token(); err != nil {
			return nil, fmt.Errorf("entity: gazetteer: after object %d: %w", len(entries), err)
		}
	}
	return NewGazetteer(entries)
}

func newEntry(id, name, kind, code string, aliases []string) (Entry, error) {
	e := Entry{ID: id, Name: name, Aliases: aliases}
	if i := slices.Index(kindNames[:], kind); i >= 0 {
		e.Kind = Kind(i)
	} else if kind != "" {
		return Entry{}, fmt.Errorf("%w: no kind %q", ErrEntry, kind)
	}
	if code != "" {
		r, err := language.ParseRegion(code)
		if err != nil {
			return Entry{}, fmt.Errorf("%w: no code %q", ErrEntry, code)
		}
		e.Region = r
	}
	for _, s := range append([]string{name}, aliases...) {
		if !canBeName(s) {
			return Entry{}, fmt.Errorf("%w: %q cannot be a name", ErrEntry, s)
		}
	}
	return e, nil
}
