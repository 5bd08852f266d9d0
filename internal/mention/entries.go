package mention

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the names of the caller's gazetteer.

// entryWhole returns the entry whose name begins with word i and has a title, number or sign, which
// no name has that the model marks: "Prince Harry", "3M", "Kelder, Lund & Roe". It returns the
// number of its words, or 0 if there is none or a name goes on after it.
func (f *view) entryWhole(i, end int, tagged []ner.Name) (n, entry int) {
	if f.list == nil {
		return 0, 0
	}
	if n, entry = f.entryAt(i, end); n < 2 || !f.unlike(i, i+n) {
		return 0, 0
	}
	k, d := i+n, f.d
	for t := range tagged {
		if tagged[t].First < k && tagged[t].End > k {
			return 0, 0 // "Sir Alex Kelder"
		}
	}
	if k < end && d.Has(k, text.Capital) && !d.Has(k-1, text.Possessive) && !d.Titled(i) && !d.Is(k, english.Calendar|english.Closed) {
		return 0, 0
	}
	return n, entry
}

// unlike reports whether words i to k-1 are spelled unlike the names that the model marks: with a
// title, "The", a number or a sign.
func (f *view) unlike(i, k int) bool {
	d := f.d
	if _, noun := d.NounAt(i, k); noun.Title() || d.Is(i, english.Determiner) {
		return true
	}
	for i < k && !d.Has(i, text.Sign|text.Number) {
		i++
	}
	return i < k
}

// entryAt returns the entry of the caller's gazetteer with the longest name that begins
// with word i and ends before end, and the number of its words, or 0 if there is none. "The" belongs
// to a name that the gazetteer has with it.
func (f *view) entryAt(i, end int) (n, entry int) {
	if f.list == nil {
		return 0, 0
	}
	d := f.d
	if d.Has(i, text.Capital) && d.String(i) == "The" && i+1 < end {
		if n, entry := f.entryAt(i+1, end); n > 0 {
			if name, _ := f.list.Entry(entry); strings.HasPrefix(name, "The ") {
				return n + 1, entry
			}
		}
	}
	if d.Has(i, text.Small) && (i+1 >= end || !d.Has(i+1, text.Glued) || !d.Has(i+1, text.Sign)) && !text.Camel(d.String(i)) {
		return 0, 0 // fast path: only names like "al-Qaeda" and "eBay" begin with a small letter
	}
	cut := d.Has(i, text.Possessive)
	n, entry = f.list.Longest(func(k int) string {
		switch {
		case i+k >= end:
			return ""
		case k > 0 && d.Has(i+k-1, text.Possessive):
			cut = true
			return ""
		}
		return d.String(i + k)
	})
	if !cut {
		return n, entry
	}
	// A name may have a possessive ending within: "Workers' Union".
	m, other := f.list.Longest(func(k int) string {
		if i+k >= end {
			return ""
		}
		return d.Spelling(d.Words[i+k].Form)
	})
	if m > n {
		return m, other
	}
	return n, entry
}
