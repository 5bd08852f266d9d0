package entity

// This file finds named mentions by rule: runs of capitalised words, cut where
// a title or a known name ends, and judged by what the lexicon and the words
// themselves say. Who a name stands for is decided later, see link.go.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A name is a named mention before and after it is linked to an actor.
type name struct {
	first, end int32 // tokens
	ent        int32 // actor, none before linking
	sense      lexicon.Sense
	role       article.Span // title before it, may be empty
	gender     lexicon.Gender
	kind       Kind // Unknown where the article must tell
	form       Form
	known      bool // sense is set
	surround   bool // in a paragraph that is no part of the article
}

const none = -1

// findNames fills f.names, in text order.
func (f *finder) findNames() {
	f.names = make([]name, 0, len(f.words)/16+8)
	for p := range f.a.Paragraphs {
		par := &f.a.Paragraphs[p]
		from := len(f.names)
		for s := range par.Sentences {
			first := par.Sentences[s].First
			f.namesIn(first, first+len(par.Sentences[s].Tokens))
		}
		if par.Kind == article.Boilerplate {
			for i := range f.names[from:] {
				f.names[from+i].surround = true
			}
		}
	}
}

// namesIn finds the names among tokens i to end-1, a sentence.
func (f *finder) namesIn(i, end int) {
	for i < end {
		w := &f.words[i]
		switch {
		case w.shape&capital == 0:
			if w.class&particle != 0 && i+2 < end && f.words[i+1].shape&(glued|punct) == glued|punct {
				if n, s := f.known(i, end); n > 1 { // "al-Qaeda"
					f.addKnown(i, i+n, s)
					i += n
					continue
				}
			}
			i++
		case w.shape&plain != 0:
			i = f.plainName(i, end)
		case w.shape&initial != 0 && i+2 < end && f.str(i-min(i, 1)) == "(" && f.str(i+1) == "-":
			i += 2 // "(R-Ky.)"
		default:
			j := f.run(i, end)
			f.cut(i, j)
			i = j
		}
	}
}

// known returns the first sense of the longest known name that begins at token
// i, and how many tokens it takes.
func (f *finder) known(i, end int) (int, lexicon.Sense) {
	n, senses := lexicon.Longest(f.running(i, end))
	if n == 0 {
		return 0, 0
	}
	s, _ := senses.First()
	return n, s
}

// run returns the end of the capitalised words that may make a name with token
// i, which is capitalised.
func (f *finder) run(i, end int) int {
	long := f.words[i].class&(orgOpen|orgHead) != 0 // "Department of State" is one name
	j := i + 1
	for j < end && f.words[j-1].shape&possessive == 0 {
		w := &f.words[j]
		switch {
		case w.shape&capital != 0 && w.shape&glued == 0:
			if w.class&calendar != 0 && w.class&function == 0 {
				return j
			}
			long = long || w.class&(orgOpen|orgHead) != 0
			j++
			continue
		case w.shape&(punct|glued) == punct|glued && f.str(j) == "-":
			if j+1 >= end || f.words[j+1].shape&glued == 0 {
				return j
			}
			v := &f.words[j+1]
			if v.shape&capital != 0 && !f.pair(j) || v.shape&small != 0 && v.class&^particle == 0 && j-i >= 1 &&
				f.words[j+1].end-int32(f.a.Tokens[j+1].Start) <= 5 && f.words[j-1].shape&(upper|initial) == 0 {
				j += 2 // "Jean-Marc", "Ki-moon"
				continue
			}
			return j
		case w.shape&punct != 0 && f.str(j) == "&" && j+1 < end && f.words[j+1].shape&capital != 0:
			j += 2
			continue
		case w.class&particle != 0 && w.shape&small != 0 && j+1 < end:
			k := j + 1
			if k+1 < end && f.words[k].class&particle != 0 && f.words[k].shape&small != 0 {
				k++ // "de la Cruz"
			}
			if k+1 < end && f.words[k].shape&(punct|glued) == punct|glued {
				k++ // "al-Assad"
			}
			if f.words[k].shape&capital != 0 {
				j = k + 1
				continue
			}
		case w.class&prep != 0 && f.str(j) == "of" && f.ofTitle(j, end) > j:
			j = f.ofTitle(j, end)
			continue
		case long && w.class&prep != 0 || long && f.str(j) == "and":
			k := j + 1
			if k+1 < end && f.words[k].class&(det|particle) != 0 && f.words[k].shape&small != 0 {
				k++
			}
			if s := f.str(j); (s == "of" || s == "for" || s == "on" || s == "and" && f.opened(i, j)) &&
				k < end && f.words[k].shape&capital != 0 && f.words[k].class&(closed|calendar) == 0 {
				j = k + 1
				continue
			}
		}
		return j
	}
	return j
}

// ofTitle returns the end of a title such as "Secretary of State" whose "of" is
// token j, j where it is none.
func (f *finder) ofTitle(j, end int) int {
	for i := j - 1; i >= 0 && i >= j-2 && f.words[i].shape&capital != 0; i-- {
		if n, noun := f.noun(i, end); noun.Title() && i+n > j && f.words[i+n-1].shape&capital != 0 {
			return i + n
		}
	}
	return j
}

// pair reports whether the hyphen that is token j stands between two known
// names, as in "U.S.-Russia".
func (f *finder) pair(j int) bool {
	n, _ := f.known(j-1, j)
	m, _ := f.known(j+1, j+2)
	return n > 0 && m > 0
}

// opened reports whether tokens i to j-1 hold an "of" or "for", so that an "and"
// may go on with the name.
func (f *finder) opened(i, j int) bool {
	for ; i < j; i++ {
		if f.words[i].shape&small != 0 && f.words[i].class&prep != 0 {
			return true
		}
	}
	return false
}

// cut divides the run of tokens i to j-1 into names.
func (f *finder) cut(i, j int) {
	for i < j {
		w := &f.words[i]
		if w.shape&capital == 0 {
			i++
			continue
		}
		n, s := f.known(i, j)
		if w.class&(closed|calendar) != 0 && n < 2 && (w.shape&upper == 0 || n == 0) && !f.mayName(i, j) {
			i++
			continue
		}
		if t, noun := f.noun(i, j); t > 0 && noun.Title() && t >= n && f.isTitle(i, j, noun) {
			i += t
			continue
		}
		if i+1 < j && f.leadsTitle(i, j) {
			i++ // "Former President ..."
			continue
		}
		if n > 0 {
			if k := f.longer(i, i+n, j); k > i+n {
				f.add(i, k, f.kindOf(i, k))
				i = k
				continue
			}
			f.addKnown(i, i+n, s)
			i += n
			continue
		}
		k := f.rest(i, j)
		f.add(i, k, f.kindOf(i, k))
		i = k
	}
}

// isTitle reports whether the title that begins at token i is one there and no
// first name, as "Dean" and "Earl" are.
func (f *finder) isTitle(i, j int, noun lexicon.Noun) bool {
	switch noun.Class() {
	case lexicon.Honorific, lexicon.Office, lexicon.Rank:
		return true
	}
	return !f.given(i, j)
}

// leadsTitle reports whether token i is a capitalised adjective that belongs to
// the title behind it.
func (f *finder) leadsTitle(i, j int) bool {
	var low [16]byte
	s := f.str(i)
	if len(s) > len(low) || f.words[i].shape&upper != 0 {
		return false
	}
	b := append(append(low[:0], s[0]|0x20), s[1:]...)
	if !roleAdjective(string(b)) {
		return false
	}
	t, noun := f.noun(i+1, j)
	return t > 0 && noun.Title()
}

// mayName reports whether a word such as "May" or "Will" at token i is a name
// after all, as a first name with another name behind it.
func (f *finder) mayName(i, j int) bool {
	return f.given(i, j) && f.words[i].class&closed&^aux == 0
}

// given reports whether token i is a first name with a capitalised word after it
// in the run.
func (f *finder) given(i, j int) bool {
	if i+1 >= j || f.words[i].shape&possessive != 0 || f.words[i+1].shape&(capital|glued) != capital {
		return false
	}
	_, ok := lexicon.FirstName(f.str(i))
	return ok
}

// longer returns the end of a name that begins with the known name of tokens i
// to k-1 without being it: "Paris Hilton", "Moscow Times". It returns k where
// there is none.
func (f *finder) longer(i, k, j int) int {
	if k >= j || f.words[k-1].shape&possessive != 0 {
		return k
	}
	for m := k; m < j; m++ {
		if f.words[m].class&orgHead != 0 && f.words[m].shape&capital != 0 {
			if t, noun := f.noun(m, j); t > 0 && noun.Title() {
				break
			}
			return f.rest(i, j)
		}
		if t, noun := f.noun(m, j); t > 0 && noun.Title() {
			break
		}
	}
	if k == i+1 && f.given(i, j) && f.words[k].class&closed == 0 {
		if t, noun := f.noun(k, j); t == 0 || !noun.Title() || lexicon.Surname(f.str(k)) {
			if lexicon.Surname(f.str(k)) {
				return f.rest(i, j)
			}
		}
	}
	return k
}

// rest returns the end of the name that begins at token i of a run up to j: it
// goes as far as the run does, but not into a title.
func (f *finder) rest(i, j int) int {
	k := i + 1
	for k < j {
		if f.words[k-1].shape&possessive != 0 {
			return k
		}
		if f.words[k].shape&capital != 0 && f.words[k].class&orgHead == 0 && k > i+1 {
			if t, noun := f.noun(k, j); t > 0 && noun.Title() && k+t < j && noun.Class() != lexicon.Royal {
				return k
			}
		}
		k++
	}
	for k > i+1 && f.words[k-1].shape&capital == 0 && f.words[k-1].shape&glued == 0 {
		k--
	}
	return k
}

// plainName finds a name at token i of a line whose capitals tell nothing, and
// returns the token to go on at. Only what is known, or what looks like a
// person's full name, is taken there; what else the article names is found again
// when the names are linked.
func (f *finder) plainName(i, end int) int {
	if n, s := f.known(i, end); n > 0 && (n > 1 || f.words[i].class&(closed|calendar) == 0) {
		if !f.given(i, end) || n > 1 || !lexicon.Surname(f.str(i+1)) {
			f.addKnown(i, i+n, s)
			return i + n
		}
	}
	if f.given(i, end) && f.words[i].class&(closed|calendar|act) == 0 && f.words[i+1].class&(closed|act) == 0 {
		j := i + 1
		if f.words[j].shape&initial != 0 && j+1 < end && f.words[j+1].shape&(capital|glued) == capital {
			j++
		}
		if lexicon.Surname(f.str(j)) {
			f.add(i, j+1, Person)
			return j + 1
		}
	}
	if f.words[i].class&(closed|calendar) == 0 {
		f.add(i, i+1, Unknown)
	}
	return i + 1
}

// add appends the name of tokens i to k-1.
func (f *finder) add(i, k int, kind Kind) {
	f.names = append(f.names, name{first: int32(i), end: int32(k), ent: none, kind: kind})
}

// addKnown appends a name that the lexicon knows.
func (f *finder) addKnown(i, k int, s lexicon.Sense) {
	f.names = append(f.names, name{first: int32(i), end: int32(k), ent: none, kind: Kind(s.Actor().Kind), sense: s, known: true})
}
