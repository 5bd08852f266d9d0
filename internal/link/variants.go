package link

// This file links names that differ in spelling or length: one letter written wrongly
// ("Golcharan Chulai"), the second surname left out ("Manuel Torres" for Manuel Torres
// Velázquez), a county without its "County".

import (
	"iter"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A name with a letter wrong is recognized if it is not too short: a word of a full name
// needs minGiven or minSurname letters, a name that stands alone minAlone.
const (
	minGiven   = 5
	minSurname = 4
	minAlone   = 7
	minBare    = 5 // of a surname alone, which mostly is that of somebody named in full
)

// maxStart is how many words at the start of a long name may be a short form of it.
const maxStart = 8

// maxRecent is how many of the latest entities a name is compared with.
const maxRecent = 48

// misspelled reports whether one of two words is the other with one letter missing, wrong or
// swapped with the next, but for the first.
func misspelled(a, b string, least int) bool {
	var x, y [fold.MaxBytes]byte
	return fold.OneOff(fold.Append(x[:0], a), fold.Append(y[:0], b), least)
}

// misspelledGiven is misspelled for first names: of two that exist, one is no misspelling of
// the other.
func misspelledGiven(a, b string) bool {
	_, known := lexicon.FirstName(a)
	_, both := lexicon.FirstName(b)
	return !(known && both) && misspelled(a, b, minGiven)
}

// misspelledPerson returns the person of whose full name r is a misspelling, or None.
func (c *people) misspelledPerson(r text.Range) ID {
	given, last := c.d.String(r.First), c.said(phrase.LastName(c.d, r))
	found := None
	c.each(chain{c.bySurname.Get(c.surname(r)), false}, func(e ID) {
		if x := c.At(e); found == None && x.Entry == 0 && !otherSuffix(x.Name, c.said(r)) && misspelledGiven(firstPart(x.Name), given) {
			found = c.Real(e)
		}
	})
	c.each(chain{c.byGiven.Get(c.word(r.First)), true}, func(e ID) {
		if x := c.At(e); found == None && x.Entry == 0 && misspelled(text.LastWord(x.Name), last, minSurname) {
			found = c.Real(e)
		}
	})
	return found
}

// longerPerson returns the person of whose name the words r are the first ones, or the
// first one and a later one: "Manuel Torres", "Horacio Cartes".
func (c *people) longerPerson(r text.Range) ID {
	if e := c.Real(c.byStart.Get(c.fold(c.said(r)))); e != None {
		return e
	}
	if r.Len() != 2 || c.d.Has(r.First, text.Initial) {
		return None
	}
	e := c.middle(r.First + 1)
	if e == None || !strings.EqualFold(firstPart(c.all[e].Name), c.d.String(r.First)) {
		return None
	}
	return e
}

// addStarts indexes a person by the first words of a long name, unless two people
// share them. A person whom the article has called so is the same.
func (c *people) addStarts(id ID, r text.Range) {
	for k := r.First + 2; k < r.End && k < r.First+maxStart; k++ {
		hyphenated := c.d.Has(k-1, text.Glued) // "Eun-ji" of "Eun-ji Lim"
		if !hyphenated && (c.d.Is(k-1, english.NameParticle) || !c.d.Has(k-1, text.Capital)) ||
			c.d.Has(k, text.Glued) || c.d.Is(k, english.NameSuffix) {
			continue
		}
		key := c.fold(c.d.In(r.First, k))
		if other, ok := c.byStart.Find(key); ok && c.Real(other) != c.Real(id) {
			c.byStart.Set(key, None)
			continue
		}
		c.byStart.Set(key, id)
		if e := c.Real(c.byName.Get(key)); e != None && e != id && c.all[e].Kind == lexicon.Person && !c.all[e].Known {
			c.all[e].Name, c.all[e].words = OneLine(c.said(r)), r.Len()
			c.Join(id, e)
			return
		}
	}
}

// linkMisspelled links a name that the article spells otherwise elsewhere, by one letter, and
// reports whether it did.
func (l *linker) linkMisspelled(nm *Name) bool {
	if nm.Known || nm.Boilerplate || l.d.Titled(nm.First) || nm.Kind == lexicon.NoKind || nm.Len() > maxParts || l.d.Upper(nm.First) {
		return false
	}
	var buf [fold.MaxBytes]byte
	said, least := fold.Append(buf[:0], l.said(nm.Range)), minAlone
	if nm.Kind == lexicon.Person && (nm.Len() == 1 || l.surnameOnly(nm)) {
		said, least = fold.Append(buf[:0], text.LastWord(l.said(nm.Range))), minBare
	}
	if len(said) < least {
		return false
	}
	for n, id := 0, ID(len(l.all)-1); id > None && n < maxRecent; n, id = n+1, id-1 {
		name, ok := l.maySpell(id, nm, least, len(said))
		if !ok {
			continue
		}
		var other [fold.MaxBytes]byte
		if fold.OneOff(said, fold.Append(other[:0], name), least) {
			nm.Entity = id
			l.call(id, l.said(nm.Range))
			return true
		}
	}
	return false
}

// minBody is how many letters a body's name has of which another is a misspelling that
// the model takes for a person's.
const minBody = 10

// linkMisspeltBody links a name of several words, taken for a person's, to the body whose name it
// spells otherwise by one letter, and reports whether there is one.
func (l *linker) linkMisspeltBody(nm *Name) bool {
	var buf [fold.MaxBytes]byte
	said := fold.Append(buf[:0], l.said(nm.Range))
	if len(said) < minBody || nm.Known {
		return false
	}
	for n, id := 0, ID(len(l.all)-1); id > None && n < maxRecent; n, id = n+1, id-1 {
		x := &l.all[id]
		if x.into != None || x.Kind != lexicon.Organization || x.Known || x.words != nm.Len() {
			continue
		}
		var other [fold.MaxBytes]byte
		if fold.OneOff(said, fold.Append(other[:0], x.Name), minBody) {
			nm.Entity, nm.Kind, nm.Form = id, x.Kind, mention.Alias
			l.call(id, l.said(nm.Range))
			return true
		}
	}
	return false
}

// maySpell returns what is compared with a name of so many letters, of which at least some must
// be there: the name of an entity, or the surname. It returns false for an entity of another kind.
func (l *linker) maySpell(id ID, nm *Name, least, letters int) (string, bool) {
	x := &l.all[id]
	switch {
	case x.into != None || x.Entry > 0 || x.Known && nm.Len() == 1:
		return "", false
	case x.Kind != nm.Kind && !(bodily(x.Kind) && bodily(nm.Kind)):
		return "", false
	case nm.Kind != lexicon.Person:
		return x.Name, true
	}
	return text.LastWord(x.Name), least != minBare || hasBlank(x.Name) || letters >= minAlone
}

// callPlace makes "Kinmen County" found as Kinmen, and "Tabar Port" as Tabar.
func (c *words) callPlace(id ID, r text.Range) {
	if r.Len() > 1 && leftOut(c.d.String(r.End-1)) {
		c.byPlace.Set(c.fold(c.d.In(r.First, r.End-1)), id)
	}
}

// leftOut reports whether the last word of a place's name may be left out of it: "county", "Prison",
// but not "prison".
func leftOut(head string) bool {
	return english.LayoutOf(head)&english.Territory != 0 || head[0] <= 'Z' && lexicon.NeighborOf(head) == lexicon.Yard
}

// linkMiswritten links a misspelled name of a country that is nobody's name, "Lybia", and
// reports whether it did.
func (l *linker) linkMiswritten(nm *Name) bool {
	d, i := l.d, nm.First
	if nm.Len() > 1 || nm.Kind == lexicon.Organization || nm.Kind == lexicon.Group || d.Upper(i) ||
		d.FirstName(i) || lexicon.Surname(d.String(i)) || phrase.HasTitle(d, i) {
		return false
	}
	if nm.Kind == lexicon.NoKind && !phrase.AfterLocative(d, i) && !phrase.ActsItself(d, nm.End) {
		return false
	}
	var buf [fold.MaxBytes]byte
	id, ok := lexicon.Misspelled(fold.Bag(buf[:0], d.String(i)))
	if !ok || id.Actor().Kind != lexicon.Country {
		return false
	}
	nm.Sense = lexicon.NewSense(id, lexicon.Alias, fold.Upper)
	nm.Entity, nm.Form, nm.Kind = l.ofSense(nm.Sense), mention.Alias, lexicon.Country
	l.call(nm.Entity, l.said(nm.Range))
	return true
}

// alsoCalled returns the place that a river or mountain is called without the word for what it is,
// and that is no town: "the Omo" for the Omo River, "Ile Wokan" for Mount Ile Wokan. It returns
// None if there is none.
func (l joiner) alsoCalled(x *Entity) ID {
	head, mount := text.LastWord(x.Name), firstPart(x.Name) == "Mount"
	bare := strings.TrimSuffix(x.Name, " "+head)
	if mount {
		bare = strings.TrimPrefix(x.Name, "Mount ")
	} else if !strings.EqualFold(head, "river") {
		return None
	}
	t := l.Named(bare)
	if t == None || l.all[t].Kind != lexicon.Place || l.all[t].Known || (!mount || !hasBlank(bare)) && !l.definite(t) {
		return None
	}
	return t
}

// places joins places of which one is named with the word for what it is: "Anhui
// Province" and "Anhui".
func (l joiner) places() {
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		if x.Known || x.into != None || x.Kind != lexicon.Place || x.words < 2 {
			continue
		}
		if t := l.alsoCalled(x); t != None && t != e {
			l.Join(t, e)
			continue
		}
		head := text.LastWord(x.Name)
		if english.LayoutOf(head)&english.Territory == 0 && !strings.EqualFold(head, "state") && !strings.EqualFold(head, "city") {
			continue
		}
		t := l.Named(strings.TrimSuffix(x.Name, " "+head))
		if t == None || t == e || l.all[t].Kind != lexicon.Place {
			continue
		}
		if y := &l.all[t]; y.Known || y.Region != "" {
			l.Join(e, t)
		} else {
			l.Join(t, e)
		}
	}
}

// linkPlace links the name of a county or the like without the word for one.
func (l *linker) linkPlace(nm *Name) bool {
	person := nm.Kind == lexicon.Person && (nm.Len() > 1 || phrase.HasTitle(l.d, nm.First) || l.d.FirstName(nm.First) || l.says(nm.End))
	if person || bodily(nm.Kind) || nm.Kind == lexicon.Country || l.byPlace.Len() == 0 {
		return false
	}
	e := l.Real(l.byPlace.Get(l.fold(l.said(nm.Range))))
	if e == None {
		return false
	}
	if x := &l.all[e]; x.Last < 0 && english.LayoutOf(text.LastWord(x.Name))&english.Territory == 0 {
		return false // what stands before "Tabar Port" may be the town
	}
	nm.Entity, nm.Kind = e, l.all[e].Kind
	return true
}

// callBody indexes a body by its name in another order, "Ministry of Health" as "Health
// Ministry" and the other way round, and without "Inc." and the like at the end.
func (c *catalog) callBody(id ID, r text.Range) {
	d, i, k := c.d, r.First, r.End
	if r.Len() < 2 || r.Len() > maxInitials {
		return
	}
	const head = english.OrganizationHead | english.OrganizationOpener
	if last := d.String(k - 1); r.Len() > 2 && lexicon.LegalForm(last) && last != "Holdings" {
		c.call(id, d.In(i, k-1)) // "Tarn Heights" of Tarn Heights Limited
	}
	switch of := d.String(i + 1); {
	case r.Len() > 2 && d.ClassesOf(i)&head == head && (of == "of" || of == "for"):
		at := i + 2
		if strings.EqualFold(d.String(at), "the") && at+1 < k {
			at++
			c.call(id, d.String(i)+" "+of+" "+d.In(at, k))
		} else {
			c.call(id, d.String(i)+" "+of+" the "+d.In(at, k))
		}
		c.call(id, d.In(at, k)+" "+d.String(i))
	case d.ClassesOf(k-1)&head == head && !d.Has(k-2, text.Possessive):
		c.call(id, d.String(k-1)+" of "+d.In(i, k-1))
		c.call(id, d.String(k-1)+" of the "+d.In(i, k-1))
	}
}

// partiesOf yields the numbers of the parties that some words may mean, in the singular or plural:
// "Tory", "Conservatives". The likeliest comes first.
func partiesOf(key []byte) iter.Seq[lexicon.ID] {
	return func(yield func(lexicon.ID) bool) {
		found := false
		for {
			for a := range lexicon.PartiesFolded(key) {
				if found = true; !yield(a.ID) {
					return
				}
			}
			n := len(key) - 1
			if found || n < 1 || key[n] != 's' {
				return
			}
			key = key[:n]
		}
	}
}

// parties joins the parties that the article names in several ways.
func (l joiner) parties() {
	byParty := map[lexicon.ID]ID{}
	for id, e := range l.byID {
		if l.all[e].Class == lexicon.Party {
			byParty[id] = l.Real(e)
		}
	}
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		if x.Known || x.into != None || !bodily(x.Kind) {
			continue
		}
		first := lexicon.ID(0)
		for id := range partiesOf(l.fold(x.Name)) {
			if first == 0 {
				first = id
			}
			if t := byParty[id]; t != None {
				l.Join(e, t)
				first = 0
				break
			}
		}
		if first > 0 {
			byParty[first] = e
		}
	}
	for n := range l.names {
		l.d.Stop.Every(n)
		l.names[n].Entity = l.Real(l.names[n].Entity)
	}
}

// shortened joins bodies one of whose names leaves out words of the other's: "Tainan Police
// Department" and "Tainan City Police Department".
func (l joiner) shortened() {
	var byEnds map[string]ID // the first body whose name has these first and last words
	for e := ID(1); int(e) < len(l.all); e++ {
		l.d.Stop.Every(int(e))
		x := &l.all[e]
		first, last := firstPart(x.Name), text.LastWord(x.Name)
		if x.Known || x.into != None || x.Kind != lexicon.Organization || x.words < 3 {
			continue
		}
		if !english.ClassOf(last).Is(english.OrganizationHead) || english.ClassOf(first).Is(english.OrganizationAdjective) {
			continue
		}
		if byEnds == nil {
			byEnds = map[string]ID{}
		}
		key := string(l.fold(first + " " + last))
		switch y := byEnds[key]; {
		case y == None:
			byEnds[key] = e
		case within(l.all[y].Name, x.Name):
			l.Join(y, e)
			byEnds[key] = e
		case within(x.Name, l.all[y].Name):
			l.Join(e, y)
		}
	}
}

// within reports whether the words of a are among those of b, in their order.
func within(a, b string) bool {
	for word := range strings.FieldsSeq(a) {
		for {
			var next string
			if next, b, _ = strings.Cut(b, " "); strings.EqualFold(next, word) {
				break
			}
			if b == "" {
				return false
			}
		}
	}
	return true
}
