package link

// This file joins bodies one of whose names has the initials of the other's, "PCS Union" and
// "Public and Commercial Services Union", or the other's and what it is: "Kelder Foods Group".

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
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
	for _, e := range bodies {
		x := &l.all[e]
		acronym, word, ok := strings.Cut(x.Name, " ")
		if x.Known || !ok || x.words != 2 || len(acronym) < 3 || strings.ToUpper(acronym) != acronym {
			continue
		}
		for _, t := range bodies {
			if t != e && l.Real(t) != l.Real(e) && l.all[t].words > 2 && initialsWithout(l.all[t].Name, word, acronym) {
				l.Join(e, t)
				break
			}
		}
	}
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

// forms joins bodies of which one has the name of the other and the word for what it is:
// "Kelder Foods Company", "Kelder Foods" and "Kelder Foods Group".
func (l joiner) forms() {
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		last := lastWord(x.Name)
		if x.Known || x.into != None || x.Kind != lexicon.Organization || len(last) == len(x.Name) || !mayBeLeftOut(last) {
			continue
		}
		t := l.Named(strings.TrimRight(strings.TrimSuffix(x.Name, last), " ,"))
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

// mayBeLeftOut reports whether a body may be called without a word at the end of its name.
func mayBeLeftOut(word string) bool {
	if lexicon.LegalForm(word) {
		return true
	}
	switch strings.ToLower(word) {
	case "agency", "group", "holding", "holdings", "party":
		return true
	}
	return false
}
