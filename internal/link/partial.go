package link

// This file joins bodies and places that an article calls by a part of a name or by its words in
// another order, where only one other entity may be meant: "Harbour Bridge" for Port Kelder
// Harbour Bridge, "National Art Gallery" for Gallery of National Art.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// The least number of words that a name has of which another order is the same name.
const (
	minOrderedBody  = 3
	minOrderedPlace = 2
)

// reordered joins bodies and places whose names have the same words in another order.
func (l joiner) reordered() {
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		if x.Known || x.into != None || x.words < minOrderedPlace || bodily(x.Kind) && x.words < minOrderedBody {
			continue
		}
		if x.Kind != lexicon.Place && !bodily(x.Kind) {
			continue
		}
		var buf [fold.MaxBytes]byte
		key := fold.Bag(append(buf[:0], soundKind(x.Kind), ' '), x.Name)
		switch t := l.Real(l.bySound.Get(key)); {
		case t == None:
			l.bySound.Set(key, e)
		case t != e:
			l.Join(e, t)
		}
	}
	l.bySound.Reset()
}

// shorts joins bodies and places that the article calls by a part of their names.
func (l joiner) shorts() {
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		if x.into != None || x.Entry > 0 {
			continue
		}
		var is func(*Entity) bool
		switch {
		case x.Kind == lexicon.Organization && callsCentralBank(x.Name):
			is = func(y *Entity) bool { return isCentralBank(y, x.Region) }
		case x.Known:
			continue
		case x.Kind == lexicon.Organization && x.Name == "House":
			is = isLowerHouse
		case x.Kind == lexicon.Organization && x.words == 1:
			is = func(y *Entity) bool { return isHouseOf(y, x.Name) || beginsLike(y, x.Name) }
		case x.Kind == lexicon.Organization && x.words > 1:
			is = func(y *Entity) bool { return y.Kind == lexicon.Organization && !y.Known && leavesOut(y.Name, x.Name) }
		case x.Kind == lexicon.Place && x.words > 1 &&
			english.ClassOf(text.LastWord(x.Name)).Is(english.PlaceHead|english.OrganizationHead):
			is = func(y *Entity) bool { return y.Kind == lexicon.Place && endsLike(y.Name, x.Name) }
		default:
			continue
		}
		if t := l.only(e, is); t != None && (x.Kind != lexicon.Place || l.definite(e)) {
			l.Join(e, t)
		}
	}
}

// only returns the only entity but e of which is holds, or None where there is none or are several.
func (l joiner) only(e ID, is func(*Entity) bool) ID {
	found := None
	for t := ID(1); int(t) < len(l.all) && t < maxShortened; t++ {
		y := &l.all[t]
		if t == e || y.into != None || y.Entry > 0 || !is(y) {
			continue
		}
		if found != None {
			return None
		}
		found = t
	}
	return found
}

// definite reports whether "the" comes before every mention of an entity: before "Harbour Bridge",
// but not "Walvis Bay".
func (l joiner) definite(e ID) bool {
	for n := range l.names {
		nm := &l.names[n]
		if l.Real(nm.Entity) == e && !l.d.AfterThe(nm.First) {
			return false
		}
	}
	return true
}

// callsCentralBank reports whether a name is one by which the central bank of any country goes.
func callsCentralBank(name string) bool {
	return strings.EqualFold(name, "central bank") || strings.EqualFold(name, "reserve bank")
}

// isCentralBank reports whether a body is the central bank of a country, or of any for "".
func isCentralBank(y *Entity, region string) bool {
	return y.Known && y.Class == lexicon.Government && (region == "" || y.Region == region) &&
		(strings.HasPrefix(y.Name, "Bank of ") || strings.HasPrefix(y.Name, "Reserve Bank of ") ||
			strings.HasSuffix(y.Name, "National Bank"))
}

// isLowerHouse reports whether a body is one that its members call the House.
func isLowerHouse(y *Entity) bool {
	return y.Kind == lexicon.Organization &&
		(strings.HasPrefix(y.Name, "Parliament") || strings.HasPrefix(y.Name, "Chamber of ") ||
			strings.HasPrefix(y.Name, "House of "))
}

// isHouseOf reports whether a body is a chamber that is called by its members: "Lords".
func isHouseOf(y *Entity, members string) bool {
	of, ok := strings.CutPrefix(y.Name, "House of ")
	return ok && strings.EqualFold(of, members)
}

// minBegins is how many letters the first word of a body's name has that may be misspelled
// where it stands alone.
const minBegins = 6

// beginsLike reports whether a body's name begins with a word but for one letter that is missing
// from either and is no plural's.
func beginsLike(y *Entity, word string) bool {
	first := firstPart(y.Name)
	return y.Kind == lexicon.Organization && !y.Known && len(first) < len(y.Name) &&
		len(first) != len(word) && misspelled(first, word, minBegins) &&
		strings.TrimSuffix(first, "s") != strings.TrimSuffix(word, "s") && english.ClassOf(first) == 0 && english.ClassOf(word) == 0
}

// leavesOut reports whether a shorter name begins and ends as another one does and
// leaves out words within it: "IT Department" for the IT Management Department.
func leavesOut(name, short string) bool {
	if len(short) >= len(name) || !strings.EqualFold(firstPart(name), firstPart(short)) ||
		!strings.EqualFold(text.LastWord(name), text.LastWord(short)) {
		return false
	}
	for w := range strings.FieldsSeq(name) {
		if next, rest, _ := strings.Cut(short, " "); strings.EqualFold(next, w) {
			short = rest
		}
	}
	return short == ""
}

// endsLike reports whether a name ends with the words of a shorter one.
func endsLike(name, short string) bool {
	at := len(name) - len(short)
	return at > 1 && name[at-1] == ' ' && strings.EqualFold(name[at:], short)
}
