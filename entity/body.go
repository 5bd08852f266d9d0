package entity

// This file links the names of organisations: short forms ("the Times" for The
// New York Times), and acronyms both ways.

import (
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// maxParts bounds the words at either end of a name by which it is found.
const maxParts = 4

// addBody makes the body e found by its initials and by the words at both ends
// of its name, tokens i to k-1.
func (f *finder) addBody(e int32, i, k int) {
	for n := 1; n <= maxParts && n < k-i; n++ {
		// A name's last words alone are its short form if they could be a
		// name; its first word must not be what many names begin with.
		if f.words[k-n].class&english.Closed == 0 && f.words[k-n].shape&capital != 0 && f.words[k-n-1].class&english.Preposition == 0 {
			f.addPart(e, k-n, k)
		}
		if f.words[i+n-1].class&(english.Closed|english.OrganizationOpener) == 0 && f.words[i+n-1].shape&capital != 0 && (n > 1 || !descriptive(f.str(i))) {
			f.addPart(e, i, i+n)
		}
	}
	for p := i + 1; p+1 < k; p++ {
		// "Union" is the National Union of Pilots.
		if w := &f.words[p]; w.shape&capital != 0 && w.class&english.OrganizationHead != 0 && f.words[p+1].class&english.Preposition != 0 && f.words[p+1].shape&small != 0 {
			f.addPart(e, p, p+1)
			break
		}
	}
	f.addAcronym(e, f.textOf(i, k))
}

func (f *finder) addPart(e int32, i, k int) {
	key := f.key(i, k)
	if len(key) < 3 || f.lexical(i, k) {
		return
	}
	f.index.part[string(key)] = e
}

// descriptive reports whether the first word of a name tells what the body is
// like and so doesn't stand for it: "Republican", "Islamic", "National".
func descriptive(s string) bool {
	if lexicon.FindNoun(s) != 0 || partyOf(s) != "" {
		return true
	}
	switch s {
	case "National", "International", "Federal", "Central", "Royal", "General", "Social", "Global", "Regional", "United",
		"Associated", "Allied", "World", "American", "European", "First", "New", "Supreme", "High", "Joint", "State":
		return true
	}
	return strings.HasSuffix(s, "ic") || strings.HasSuffix(s, "ish")
}

// lexical reports whether tokens i to k-1 are a name that the lexicon knows, and
// so no short form of another one.
func (f *finder) lexical(i, k int) bool {
	n, _ := f.known(i, k)
	return n == k-i
}

// addAcronym makes the body e found by the initials of its name.
func (f *finder) addAcronym(e int32, name string) {
	var all, capitals [16]byte
	a, c := all[:0], capitals[:0]
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' }) {
		if len(a) == cap(all) {
			return
		}
		r := rune(w[0])
		if !unicode.IsLetter(r) || r >= 0x80 {
			continue
		}
		a = append(a, byte(unicode.ToLower(r)))
		if unicode.IsUpper(r) {
			c = append(c, byte(unicode.ToLower(r)))
		}
	}
	for _, key := range [...][]byte{a, c} {
		if len(key) >= 2 && get(f.index.acronym, key) == none {
			f.index.acronym[string(key)] = e
		}
	}
}

// body returns the body that tokens i to k-1 are a short form or the acronym of,
// none for none.
func (f *finder) body(i, k int) int32 {
	if k-i == 1 && f.words[i].shape&upper != 0 {
		if e := get(f.index.acronym, f.key(i, k)); e != none {
			return f.real(e)
		}
	}
	if f.words[i].shape&plain != 0 {
		return none
	}
	return f.real(get(f.index.part, f.key(i, k)))
}

// joinParts joins bodies whose whole name is the end of the name of another one,
// "Security Council" and "United Nations Security Council".
func (f *finder) joinParts() {
	for e := range f.ents {
		x := &f.ents[e]
		if x.known || x.into != none || x.kind != KindOrganization && x.kind != KindGroup {
			continue
		}
		f.buf = fold.Append(f.buf[:0], x.name)
		if t := f.real(get(f.index.part, f.buf)); t != none && t != int32(e) {
			f.join(int32(e), t)
		}
	}
	for n := range f.names {
		f.names[n].ent = f.real(f.names[n].ent)
	}
}

// join makes actor e part of actor t.
func (f *finder) join(e, t int32) {
	e, t = f.real(e), f.real(t)
	if e != t {
		f.ents[e].into = t
	}
}
