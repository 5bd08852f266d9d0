package link

// This file joins bodies one of whose names has the initials of the other's, "PCS Union" and
// "Public and Commercial Services Union", or the other's and what it is: "Kelder Foods Group".

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxShortened is how many bodies of an article are compared.
const maxShortened = 64

// initialled joins bodies of whose names one is initials and a word of the other.
func (l joiner) initialled() {
	var bodies []ID
	for e := ID(1); int(e) < len(l.all) && len(bodies) < maxShortened; e++ {
		if x := &l.all[e]; x.into == None && x.Kind == lexicon.Organization && x.Entry == 0 {
			bodies = append(bodies, e)
		}
	}
	l.blends(bodies)
	for _, e := range bodies {
		x := &l.all[e]
		if x.Known {
			continue
		}
		if x.words > 1 && hasAcronym(x.Name) {
			l.joinFirst(e, bodies, func(y *Entity) bool { return y.words > x.words && spellsOut(y.Name, x.Name) })
		}
		acronym, word, ok := strings.Cut(x.Name, " ")
		if ok && x.words == 2 && len(acronym) > 2 && strings.ToUpper(acronym) == acronym {
			l.joinFirst(e, bodies, func(y *Entity) bool { return y.words > 2 && initialsWithout(y.Name, word, acronym) })
		}
	}
}

// joinFirst joins e to the first of the other bodies that is the same.
func (l joiner) joinFirst(e ID, bodies []ID, same func(*Entity) bool) {
	for _, t := range bodies {
		if t != e && l.Real(t) != l.Real(e) && same(&l.all[t]) {
			l.Join(e, t)
			return
		}
	}
}

// minBlend and maxBlend are how many letters an acronym has that is made of more than initials.
const (
	minBlend = 4
	maxBlend = 8
)

// blends joins what the article calls by the beginnings of words with the body that
// has them: "CARPHA", "Beneco" for the Benguet Electric Cooperative.
func (l joiner) blends(bodies []ID) {
	if len(bodies) == 0 {
		return
	}
	for e := ID(1); int(e) < min(len(l.all), maxShortened); e++ {
		x := &l.all[e]
		if x.into != None || x.Known || x.words != 1 || x.Entry > 0 ||
			x.Kind != lexicon.Organization && x.Kind != lexicon.Person || len(x.Name) < minBlend ||
			len(x.Name) > maxBlend {
			continue
		}
		if t := l.blended(e, bodies); t != None {
			l.Join(e, t)
		}
	}
}

// blended returns the only one of some bodies of whose words the acronym e has the beginnings:
// the Caribbean Public Health Agency for "CARPHA". It returns None if there is none.
func (l joiner) blended(e ID, bodies []ID) ID {
	found := None
	for _, t := range bodies {
		y, s := &l.all[t], l.all[e].Name
		name, _, _ := strings.Cut(y.Name, " of ")
		if l.Real(t) == l.Real(e) || y.words < 3 || !begins(y.Name, s, 0) && !(isAcronym(s) && strings.Count(name, " ") > 1 && begins(name, s, 1)) {
			continue
		}
		if found != None {
			return None
		}
		found = t
	}
	return found
}

// maxBeginning is how many letters of a word an acronym has.
const maxBeginning = 4

// begins reports whether an acronym is made of the first letters of the words with
// capitals in a name, of each of them but for so many that are skipped after the first.
func begins(name, acronym string, skipped int) bool {
	if name == "" {
		return acronym == ""
	}
	word, rest, _ := strings.Cut(name, " ")
	if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
		return begins(rest, acronym, skipped)
	}
	for n := min(maxBeginning, len(word), len(acronym)); n > 0; n-- {
		if strings.EqualFold(word[:n], acronym[:n]) && (begins(rest, acronym[n:], skipped) || skipped > 0 && skips(rest, acronym[n:])) {
			return true
		}
	}
	return false
}

// skips is begins without the first word of the rest of a name: "Waste" in "Nuclear Waste
// Management Organization", for "NUMO".
func skips(name, acronym string) bool {
	_, rest, _ := strings.Cut(name, " ")
	return acronym != "" && rest != "" && begins(rest, acronym, 0)
}

// hasAcronym reports whether a word of a name is an acronym.
func hasAcronym(name string) bool { return text.AnyWord(name, isAcronym) }

func isAcronym(w string) bool {
	upper := false
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		upper = upper || unicode.IsUpper(r)
	}
	return upper && len(w) > 1
}

// spellsOut reports whether a name has the words of a shorter one, but for an acronym in that, for
// which it has words with these initials: "407th Air Expeditionary Group" for "407th AEG".
func spellsOut(name, short string) bool {
	rest := name
	for w := range strings.FieldsSeq(short) {
		next, after, _ := strings.Cut(rest, " ")
		if strings.EqualFold(next, w) {
			rest = after
			continue
		}
		if !isAcronym(w) {
			return false
		}
		for w != "" && rest != "" {
			next, rest, _ = strings.Cut(rest, " ")
			c, _ := utf8.DecodeRuneInString(next)
			a, n := utf8.DecodeRuneInString(w)
			switch {
			case a == c:
				w = w[n:]
			case unicode.IsUpper(c):
				return false
			}
		}
		if w != "" {
			return false
		}
	}
	return rest == ""
}

// heads joins a body that an article calls only by its head noun with the one body whose name
// begins with that: "Bank", in a headline, and the Bank of England.
func (l joiner) heads() {
	for e := ID(1); int(e) < len(l.all); e++ {
		x := &l.all[e]
		if x.Known || x.into != None || x.words != 1 || x.Kind != lexicon.Organization || hasBlank(x.Name) {
			continue
		}
		t := l.Real(l.byHead.Get(l.fold(x.Name)))
		if t == None || t == e || !l.onlyHeaded(x.Name, t) {
			continue
		}
		l.Join(e, t)
	}
}

// onlyHeaded reports whether no other body than t has a name that begins with a word and "of".
func (l joiner) onlyHeaded(word string, t ID) bool {
	for e := ID(1); int(e) < len(l.all); e++ {
		x := &l.all[e]
		if x.into == None && e != t && bodily(x.Kind) && len(x.Name) > len(word)+4 &&
			strings.EqualFold(x.Name[:len(word)], word) && strings.HasPrefix(x.Name[len(word):], " of ") {
			return false
		}
	}
	return true
}

// initialsWithout reports whether a name has a word, if that is not "", and the initials of
// its other words in capitals are those of an acronym.
func initialsWithout(name, word, acronym string) bool {
	has := word == ""
	for w := range strings.FieldsSeq(name) {
		if !has && strings.EqualFold(w, word) {
			has = true
			continue
		}
		c, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(c) {
			continue
		}
		a, n := utf8.DecodeRuneInString(acronym)
		if a != c {
			return false
		}
		acronym = acronym[n:]
	}
	return has && acronym == ""
}

// forms joins bodies if the name of one is that of the other with a word for a type of firm:
// "Kelder Foods Company", "Kelder Foods" and "Kelder Foods Group".
func (l joiner) forms() {
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		last := text.LastWord(x.Name)
		if x.Known || x.into != None || x.Kind != lexicon.Organization || len(last) == len(x.Name) || !mayBeLeftOut(last) {
			continue
		}
		t := l.named(x.Name)
		if t == None || t == l.Real(e) || !bodily(l.all[t].Kind) {
			continue
		}
		if l.all[t].Known || last == strings.ToLower(last) {
			l.Join(e, t)
		} else {
			l.Join(t, e)
		}
	}
	for n := range l.names {
		l.d.Stop.Every(n)
		l.names[n].Entity = l.Real(l.names[n].Entity)
	}
}

// maxLeftOut is how many words may be left out at the end of a body's name: "Group plc".
const maxLeftOut = 2

// named returns the entity with the name of a body without the words that may be left
// out at its end.
func (l joiner) named(name string) ID {
	for range maxLeftOut {
		last := text.LastWord(name)
		if len(last) == len(name) || !mayBeLeftOut(last) {
			break
		}
		name = strings.TrimRight(strings.TrimSuffix(name, last), " ,")
		if t := l.Named(name); t != None {
			return t
		}
	}
	return None
}

// mayBeLeftOut reports whether a body may be called without a word at the end of its name.
func mayBeLeftOut(word string) bool {
	return lexicon.LegalForm(word) || english.Of(word).Usage.Is(english.Omissible)
}
