package entity

// This file holds the caller's gazetteer.

import (
	"bytes"
	"fmt"
	"slices"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// An Entry is one actor of a [Gazetteer].
type Entry struct {
	ID      string          // chosen by the caller; may be empty
	Name    string          // canonical name; must not be empty
	Kind    Kind            // or [KindUnknown] to let [Find] and [Normalize] decide
	Region  language.Region // as in [Actor], or the zero Region to let them decide
	Aliases []string        // other names, including acronyms
	Offices []Office        // held by a person, for [WithDate]
}

// A Gazetteer is a list of the caller's own actors. It is immutable and safe for
// concurrent use. The cost of a lookup does not depend on the number of entries. A
// nil *Gazetteer is empty.
type Gazetteer struct {
	entries []Entry
	// names maps a folded name of entry i to 2*i+2, or to 2*i+3 if it is an alias.
	names table.Table
	// offices maps what officeKey returns to those who held the office; nil for none.
	offices map[string][]term
}

// NewGazetteer returns a gazetteer with a copy of the entries. A name that several
// entries share resolves to the first of them. Names are kept on one line: with one blank
// for each run of white space, and without soft hyphens and other characters that show
// nothing. If a name has no letter or digit or is too long (about 160 bytes or 15 words), it
// or the ID is not UTF-8, or the Kind is none of the constants, the error wraps [ErrEntry]
// and gives the index of the entry.
func NewGazetteer(entries []Entry) (*Gazetteer, error) {
	g := &Gazetteer{entries: slices.Clone(entries)}
	names := make(map[string]uint32, 2*len(entries))
	for i := range g.entries {
		e := &g.entries[i]
		e.Aliases, e.Offices = slices.Clone(e.Aliases), slices.Clone(e.Offices)
		if !utf8.ValidString(e.ID) {
			return nil, fmt.Errorf("entity: gazetteer: entry %d: %w: ID %.99q is no UTF-8", i, ErrEntry, e.ID)
		}
		if int(e.Kind) >= len(kindNames) {
			return nil, fmt.Errorf("entity: gazetteer: entry %d: %w: no kind %d", i, ErrEntry, e.Kind)
		}
		if err := addName(names, i, &e.Name, 0); err != nil {
			return nil, err
		}
		for k := range e.Aliases {
			if err := addName(names, i, &e.Aliases[k], 1); err != nil {
				return nil, err
			}
		}
	}
	if err := lexicon.MarkFirst(names); err != nil {
		return nil, fmt.Errorf("entity: gazetteer: %w", err)
	}
	data, err := table.Build(names)
	if err != nil {
		return nil, fmt.Errorf("entity: gazetteer: %w", err)
	}
	if g.names, err = table.Open(data); err != nil {
		return nil, fmt.Errorf("entity: gazetteer: %w", err)
	}
	for i := range g.entries {
		for _, o := range g.entries[i].Offices {
			if !canBeName(o.Title) {
				return nil, fmt.Errorf("entity: gazetteer: entry %d: %w: %.99q cannot be an office", i, ErrEntry, o.Title)
			}
			g.addOffice(i, o)
		}
	}
	return g, nil
}

// addName adds a name of an entry, and writes it on one line as names of the text are.
func addName(names map[string]uint32, entry int, name *string, isAlias uint32) error {
	if !canBeName(*name) {
		return fmt.Errorf("entity: gazetteer: entry %d: %w: %.99q cannot be a name", entry, ErrEntry, *name)
	}
	*name = link.OneLine(*name)
	for _, s := range [...]string{*name, spaced(*name)} {
		key := string(fold.TrimThe(fold.Append(nil, s)))
		if _, dup := names[key]; !dup {
			names[key] = uint32(entry)*2 + 2 + isAlias
		}
	}
	return nil
}

// spaced returns a name with a blank wherever the words of an article end within it: "3 M", "E. ON".
func spaced(name string) string {
	var out []byte
	for i := range len(name) {
		if i > 0 && isLetter(name[i]) && (name[i-1] == '.' || '0' <= name[i-1] && name[i-1] <= '9') {
			out = append(out, ' ')
		}
		out = append(out, name[i])
	}
	return string(out)
}

// isLetter reports whether a byte is a letter of ASCII.
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// canBeName reports whether s is UTF-8 and its folded form neither empty nor too long.
func canBeName(s string) bool {
	var k fold.Key
	return utf8.ValidString(s) && k.Add(s) && len(k.Bytes(1)) > 0 && bytes.Count(k.Bytes(1), []byte{' '}) < fold.MaxWords
}

// Len returns the number of entries.
func (g *Gazetteer) Len() int {
	if g == nil {
		return 0
	}
	return len(g.entries)
}

// Entry returns the entry with index i, 0 <= i < g.Len(). It panics if i is out of
// range. The caller must not modify its Aliases and Offices.
func (g *Gazetteer) Entry(i int) Entry { return g.entries[i] }

// Lookup returns the actor with the given name or alias, and whether there is one.
// Case, diacritics, punctuation and a leading "the" are ignored.
func (g *Gazetteer) Lookup(name string) (Identity, bool) {
	var k fold.Key
	if g == nil || !k.Add(name) {
		return Identity{}, false
	}
	v, _ := g.names.GetBytes(fold.TrimThe(k.Bytes(1)))
	return g.identity(lexicon.Value(v))
}

// entryOf returns the entry for a built-in actor, given its canonical name and kind. An
// entry of an incompatible kind does not match.
func (g *Gazetteer) entryOf(name string, kind Kind) (int, bool) {
	var k fold.Key
	if g == nil || !k.Add(name) {
		return 0, false
	}
	v, _ := g.names.GetBytes(fold.TrimThe(k.Bytes(1)))
	if v = lexicon.Value(v); v < 2 {
		return 0, false
	}
	i := int(v/2 - 1)
	own := g.entries[i].Kind
	return i, own == kind || own == KindUnknown || own != KindPerson && kind != KindPerson && own != KindPlace && kind != KindPlace
}

func (g *Gazetteer) identity(v uint32) (Identity, bool) {
	if v < 2 {
		return Identity{}, false
	}
	e := &g.entries[v/2-1]
	return Identity{Name: e.Name, Kind: e.Kind, Basis: BasisName + Basis(v&1), Region: e.Region, ID: e.ID}, true
}

// longest returns the entry with the longest name that is a prefix of a sequence of
// words, and the number of words in that name; both are 0 if there is no match. word
// must return word i, or "" after the last one. Words without a capital never match.
func (g *Gazetteer) longest(word func(i int) string) (n, entry int) {
	var k fold.Key
	n, v := lexicon.LongestKey(g.names, &k, word)
	if n == 0 || k.Shape(n) == fold.Lower {
		return 0, 0
	}
	return n, int(v/2 - 1)
}
