package entity

// This file links the names of people: full names that mean the same person,
// surnames and first names to whom they belong.

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// person returns the actor that tokens i to k-1, a full name, stand for.
func (f *finder) person(i, k int) int32 {
	if e := f.lookup(i, k); e != none && f.ents[e].kind == KindPerson {
		return e
	}
	last := f.lastName(i, k)
	for e := get(f.index.surname, f.key(last, last+1)); e != none; e = f.ents[e].surname {
		if f.sameGiven(e, i) {
			e = f.real(e)
			x := &f.ents[e]
			n := int32(k - i)
			fuller := n > x.words
			if was, is := isInitial(firstWord(x.name)), isInitial(f.str(i)); was != is {
				fuller = was // "Kofi Mensah" rather than "K. A. Mensah"
			}
			if fuller && !x.known {
				x.name, x.words = oneLine(f.textOf(i, k)), n
			}
			if key := f.key(i, k); get(f.index.full, key) == none {
				f.index.full[string(key)] = e
			}
			return e
		}
	}
	e := f.newEnt(i, k, KindPerson)
	f.addPerson(e, i, k)
	return e
}

// isInitial reports whether the first word of a name is one letter, or several
// with full stops: "J.", "J.R.".
func isInitial(s string) bool {
	first, rest, _ := strings.Cut(s, ".")
	return utf8.RuneCountInString(first) == 1 && (rest == "" || strings.HasSuffix(rest, "."))
}

// lastName returns the token of a person's name, i to k-1, by which people go.
func (f *finder) lastName(i, k int) int {
	for k > i+1 && f.words[k-1].class&english.NameSuffix != 0 {
		k--
	}
	return k - 1
}

// sameGiven reports whether the person e may bear the first name or initial that
// is token i.
func (f *finder) sameGiven(e int32, i int) bool {
	a, b := f.ents[f.real(e)].name, f.str(i)
	var x, y [48]byte
	p, q := fold.Append(x[:0], firstWord(a)), fold.Append(y[:0], b)
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	if len(p) == 1 || len(q) == 1 || isInitial(firstWord(a)) || isInitial(b) {
		return p[0] == q[0]
	}
	return string(p) == string(q) || nickname(string(p), string(q))
}

// nickname reports whether one of two folded first names is short for the other,
// as most are that share three letters.
func nickname(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 3 || a[:3] != b[:3] {
		return false
	}
	return len(a) <= 4 && len(b) > len(a)
}

// addPerson makes the person e found by the first and last of the words i to
// k-1.
func (f *finder) addPerson(e int32, i, k int) {
	x := &f.ents[e]
	last := f.lastName(i, k)
	if x.gender == lexicon.Unknown && (k-i > 1 || !lexicon.Surname(f.str(i))) {
		x.gender, _ = lexicon.FirstName(f.str(i))
	}
	if key := f.key(last, last+1); !x.bySurname && len(key) > 0 {
		x.surname, x.bySurname = get(f.index.surname, key), true
		f.index.surname[string(key)] = e
	}
	f.addNickname(e, i, last)
	if key := f.key(i, i+1); !x.byGiven && last > i && len(key) > 1 {
		x.given, x.byGiven = get(f.index.given, key), true
		f.index.given[string(key)] = e
	}
}

// addNickname makes the person e found by the name in quotation marks within the
// name whose first and last words are tokens i and last: Tomas "Tank" Obuya goes by
// "Tank Obuya" and "Tank" too.
func (f *finder) addNickname(e int32, i, last int) {
	if last-i < 4 || f.words[i+1].shape&punct == 0 || f.words[last-1].shape&punct == 0 {
		return
	}
	surname := f.str(last)
	for _, name := range [...]string{f.textOf(i+2, last-1), f.textOf(i+2, last-1) + " " + surname, f.str(i) + " " + surname} {
		f.buf = fold.Append(f.buf[:0], name)
		if get(f.index.full, f.buf) == none {
			f.index.full[string(f.buf)] = e
		}
	}
}

// family reports whether token i means all who bear a surname, "the Clintons", and
// so none of them alone.
func (f *finder) family(i int) bool {
	first, _ := f.sentenceOf(i)
	if i == first || f.str(i-1) != "the" && f.str(i-1) != "The" {
		return false
	}
	key := f.key(i, i+1)
	if len(key) < 4 || key[len(key)-1] != 's' || get(f.index.surname, key) != none {
		return false
	}
	key = key[:len(key)-1]
	return get(f.index.surname, key) != none || key[len(key)-1] == 'e' && get(f.index.surname, key[:len(key)-1]) != none
}

// namesake returns the person whom a surname or first name alone stands for,
// none where no one is called so.
func (f *finder) namesake(nm *name) int32 {
	i, k := int(nm.first), int(nm.end)
	_, title := f.titleAt(i)
	last := f.lastName(i, k)
	best := none
	if k-i == 1 || title != 0 || nm.kind == KindPerson {
		best = f.nearest(get(f.index.surname, f.key(last, last+1)), title, i, false)
	}
	if best == none && k-i == 1 {
		best = f.nearest(get(f.index.given, f.key(i, k)), title, i, true)
	}
	return int32(best)
}

// nearest returns the person of a chain that a name at token i means best, of
// those whose gender fits: the one spoken of last in this sentence or the one
// before, else the one who went by the short name before, else the one named
// first. Who is named in full again and again doesn't go by the short name.
func (f *finder) nearest(chain int32, title lexicon.Noun, i int, given bool) int {
	gender := title.Gender()
	if gender == lexicon.Unknown && !given {
		gender = f.honouredAs(i)
	}
	office := title.Class() == lexicon.Office && f.words[i].shape&plain == 0
	least := int32(1 << 30)
	f.each(chain, given, func(e int32) { least = min(least, f.ents[e].full) })
	best, most := none, int64(-1)
	f.each(chain, given, func(e int32) {
		x := &f.ents[e]
		if gender != lexicon.Unknown && x.gender != lexicon.Unknown && x.gender != gender {
			return
		}
		if office && x.last == none && !f.holds(e, f.str(i-1)) {
			return // "President Roe" is nobody whom only a later line names
		}
		s := int64(x.short)<<32 + int64(1<<31-1-e)
		if gender != lexicon.Unknown && x.gender == gender {
			s += 1 << 61
		}
		if x.last != none && int(x.last) <= i && f.words[i].sent-f.words[x.last].sent <= 1 && (x.full < 3 || x.full < 2*least) {
			s += 1<<58 + int64(x.last)<<16
		}
		if s > most {
			best, most = int(f.real(e)), s
		}
	})
	return best
}

// holds reports whether the article gives the person e the office, or the
// lexicon any.
func (f *finder) holds(e int32, office string) bool {
	if f.ents[f.real(e)].class == lexicon.Officeholder {
		return true
	}
	office = officeOf(office)
	for n, r := 0, f.ents[f.real(e)].roles; r != none && n < maxNamesakes; n, r = n+1, f.roles[r].next {
		if officeOf(f.roles[r].head.In(f.text)) == office {
			return true
		}
	}
	return false
}

// maxNamesakes bounds how many people of one name are compared.
const maxNamesakes = 50

// each calls do with the people of a chain of surnames or of first names.
func (f *finder) each(chain int32, given bool, do func(e int32)) {
	for n, e := 0, chain; e != none && n < maxNamesakes; n++ {
		do(e)
		if given {
			e = f.ents[e].given
		} else {
			e = f.ents[e].surname
		}
	}
}
