package link

// This file reads the other names that an article states itself: "rebranded itself as",
// "formerly known as", "the Islamic State (ISIS)".

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A naming is the state of the pass that looks for aliases in a sentence.
type naming struct {
	sentence int
	subject  ID // first body, group or person that the sentence names
}

// linkAliases links names that the text states to be of the same entity.
func (l *linker) linkAliases() {
	l.renamed = naming{sentence: -1}
	for n := range l.names {
		l.d.Stop.Every(n)
		l.linkAlias(n)
	}
}

// linkAlias links name n to the name before it or to the subject of the sentence if the
// words before it state that they are the same.
func (l *linker) linkAlias(n int) {
	nm, at := &l.names[n], &l.renamed
	if s := l.d.Sentence(nm.First); s != at.sentence {
		*at = naming{sentence: s}
	}
	if n > 0 && !nm.Boilerplate && nm.Form != mention.Demonym && l.d.SameSentence(l.names[n-1].First, nm.First) {
		if e := l.statedOf(n, at.subject); e != None && nm.Entity != e {
			l.alias(nm, e)
		}
	}
	if at.subject != None || nm.Form == mention.Demonym {
		return
	}
	e := nm.Entity
	if e == None && nm.Kind != lexicon.Person {
		e = l.body(nm.Range) // "Tellworth, which rebranded itself as"
	}
	if e != None && (bodily(l.all[e].Kind) || l.all[e].Kind == lexicon.Person) {
		at.subject = e
	}
}

// statedOf returns the entity that name n is stated to be another name of, or None.
func (l *linker) statedOf(n int, subject ID) ID {
	nm, prev := &l.names[n], &l.names[n-1]
	if p := n - 2; prev.Form == mention.Demonym && p >= 0 && l.d.SameSentence(l.names[p].First, nm.First) && l.d.Form(l.names[p].End).Punct == ',' {
		prev = &l.names[p] // "Ann Roe, a Swiss singer known as"
	}
	d, from := l.d, prev.End
	to := phrase.Quoted(d, nm.First, from)
	switch {
	case to <= from, prev.Form == mention.Demonym:
		return None
	case subject != None && phrase.Renamed(d, from, to, bodily(l.all[subject].Kind)):
		return subject
	case prev.Entity == None, Appoints(d, to, nm) && bodily(l.all[prev.Entity].Kind):
		return None
	case phrase.KnownAs(d, from, to), phrase.RealName(d, from, to),
		to-from == 1 && d.String(from) == "(" && l.inParentheses(nm, prev),
		to-from == 1 && d.String(from) == "," && l.ofAgency(nm, prev),
		bodily(l.all[prev.Entity].Kind) && !nm.Known && l.orAlso(prev, nm) && l.abbreviates(nm, prev),
		to-from == 2 && d.String(from) == "," && d.String(from+1) == "or" &&
			(prev.Form == mention.Alias || d.String(to) == "The") && bodily(l.all[prev.Entity].Kind):
		return l.Real(prev.Entity)
	}
	return None
}

// Appoints reports whether "named" before word k gives somebody an office and a body no name: "the
// firm, a bank, named Ann Roe its head".
func Appoints(d *phrase.Doc, k int, nm *Name) bool {
	return d.Is(k-1, english.Linking) &&
		(nm.Kind == lexicon.Person && nm.Len() > 1 ||
			d.SameSentence(k, nm.End) && d.Is(nm.End, english.Possessive))
}

// Alias makes nm a name of entity id. Package coref calls it if a description, not a name,
// comes before "formerly known as".
func (s *Entities) Alias(d *phrase.Doc, nm *Name, id ID) {
	var c catalog
	c.words = words{Entities: s, d: d}
	c.alias(nm, id)
}

// alias makes nm a name of entity e.
func (c *catalog) alias(nm *Name, e ID) {
	if nm.Entity != None && c.all[nm.Entity].Known {
		x, y := &c.all[e], &c.all[nm.Entity]
		switch {
		case x.Entry > 0 && y.Entry > 0, x.Entry == 0 && y.Entry == 0 && x.Known, y.Kind == lexicon.Place, y.Kind == lexicon.Country:
			return // two different known actors
		case x.Entry == 0:
			e, nm.Entity = nm.Entity, e // the known one has its name, the user's own before all
		}
	}
	if !c.all[e].Known {
		c.all[e].Kind = c.kindOfBoth(nm, e)
	}
	if nm.Entity != None {
		c.Join(nm.Entity, e)
	}
	said := c.said(nm.Range)
	if same := c.Named(said); same != None && !c.all[same].Known {
		c.Join(same, e) // what is called so elsewhere
	}
	nm.Entity, nm.Kind = e, c.all[e].Kind
	switch {
	case SameName(said, c.all[e].Name):
		nm.Form = mention.Name
	case nm.Len() == 1 && c.d.Upper(nm.First):
		nm.Form = mention.Acronym
	default:
		nm.Form = mention.Alias
	}
	c.Call(e, said)
	if x := &c.all[e]; bodily(x.Kind) && nm.Len() > 1 {
		if x.Class == lexicon.Unclassed {
			x.Class = classOf(lexicon.FindNoun(c.d.String(nm.End - 1))) // "Missionaries of Charity"
		}
		c.addBody(e, nm.Range)
	}
}

// kindOfBoth returns the kind of an entity that has nm as another name: an organization if
// either name is that of an organization, a person if nm begins with a first name, and
// otherwise the kind that the entity has.
func (c *catalog) kindOfBoth(nm *Name, id ID) lexicon.Kind {
	x := &c.all[id]
	switch {
	case nm.Kind == x.Kind || nm.Kind == lexicon.NoKind || nm.Kind == lexicon.Place || nm.Kind == lexicon.Country:
		return x.Kind
	case c.d.Is(nm.End-1, english.OrganizationHead) || english.ClassOf(text.LastWord(x.Name))&english.OrganizationHead != 0:
		return lexicon.Organization
	case nm.Kind == lexicon.Person && nm.Len() > 1 && c.d.FirstName(nm.First):
		return lexicon.Person
	}
	return x.Kind
}

// inParentheses reports whether name nm, in parentheses after name prev, is another
// name of it: its acronym, or any name for a body.
func (l *linker) inParentheses(nm, prev *Name) bool {
	if !l.bracketEnds(nm.End) {
		return false
	}
	switch l.all[prev.Entity].Kind {
	case lexicon.Person:
		return nm.Len() == 1 && l.initials(nm.First, prev.Range)
	case lexicon.Place:
		return l.otherPlaceName(nm, prev) || l.inEnglish(nm, prev)
	case lexicon.Country:
		if !nm.Known {
			return false
		}
	}
	if nm.Known && prev.Known && nm.Sense.ID() != prev.Sense.ID() || mention.Filed(l.a, l.d, nm.First) == lexicon.Organization {
		return false // two different known actors, as in "OSLO, Norway (AP)"
	}
	if nm.Entity != None && l.all[nm.Entity].Kind == lexicon.Place {
		return false
	}
	return l.d.Upper(nm.First) && (nm.Len() == 1 || l.compound(nm.Range)) || l.blend(nm, prev) || l.translated(nm, prev) || l.inEnglish(nm, prev)
}

// minTranslated is how many words the name of a body has in another language.
const minTranslated = 3

// translated reports whether name nm, in parentheses after the name prev of a body, has words
// of another language, and the other does not: "Social Security Fund (Caja del Seguro Social)".
func (c *words) translated(nm, prev *Name) bool {
	return nm.Len() >= minTranslated && prev.Len() >= minTranslated && bodily(nm.Kind) && bodily(prev.Kind) &&
		!nm.Known && c.foreign(nm.Range) && !c.foreign(prev.Range)
}

// inEnglish reports whether name nm, in parentheses after the name prev with words of another language,
// is what that means: "Hermanas de la Luz (Sisters of Light)".
func (c *words) inEnglish(nm, prev *Name) bool {
	d := c.d
	if nm.Len() == 1 || nm.Known || prev.Known || !c.foreign(prev.Range) && !d.Is(prev.First, english.NameParticle) || c.foreign(nm.Range) {
		return false
	}
	for i := nm.First; i < nm.End; i++ {
		if !d.Is(i, english.Closed) && !embed.Common(d.String(i)) {
			return false
		}
	}
	return true
}

// foreign reports whether a small word within a name is one of names in other languages: "del".
func (c *words) foreign(r text.Range) bool {
	for i := r.First + 1; i+1 < r.End; i++ {
		if c.d.Has(i, text.Small) && (c.d.Is(i, english.NameParticle) || lexicon.NeighborOf(c.d.String(i)) == lexicon.Join) {
			return true
		}
	}
	return false
}

// maxForeign is how many words of another script follow a name in parentheses, and
// greek the first byte of the letters after the Latin ones in UTF-8.
const (
	maxForeign = 12
	greek      = 0xCD
)

// bracketEnds reports whether a parenthesis is closed at word k, maybe after a comma
// and the name in another script: "(Taiping Island, 太平島)".
func (c *words) bracketEnds(k int) bool {
	d := c.d
	if k+1 < len(d.Words) && d.Form(k).Punct == ',' {
		for end := min(k+maxForeign, len(d.Words)-1) + 1; k+1 < end; {
			if k++; d.String(k)[0] < greek {
				break
			}
		}
	}
	return k < len(d.Words) && d.Form(k).Punct == ')'
}

// ofAgency reports whether name nm, after the name prev of a news agency and a comma,
// is what the agency is called: "the Arvonia News Agency, Pennant, said".
func (l *linker) ofAgency(nm, prev *Name) bool {
	d := l.d
	if nm.Len() != 1 || nm.Known || nm.Entry > 0 || nm.Kind == lexicon.Person || nm.Kind == lexicon.Place ||
		!bodily(prev.Kind) || prev.Len() < 3 || d.Has(nm.First, text.Possessive) {
		return false
	}
	if d.String(prev.End-1) != "Agency" || d.String(prev.End-2) != "News" && d.String(prev.End-2) != "Press" {
		return false
	}
	return !d.SameSentence(nm.First, nm.End) || d.Has(nm.End, text.Sign)
}

// otherPlaceName reports whether name nm in parentheses is another one of the place prev before
// it: "Itu Aba Island (Taiping Island)", or its initials.
func (l *linker) otherPlaceName(nm, prev *Name) bool {
	if nm.Kind == lexicon.Place && nm.Len() > 1 {
		return prev.Len() > 1 && l.d.Is(nm.End-1, english.PlaceHead) && strings.EqualFold(l.d.String(nm.End-1), l.d.String(prev.End-1))
	}
	return nm.Len() == 1 && !nm.Known && l.d.Upper(nm.First) && l.initialsOf(prev.Range, l.d.String(nm.First))
}

// compound reports whether a name is acronyms joined by hyphens: "CJTF-OIR".
func (c *words) compound(r text.Range) bool {
	for i := r.First; i < r.End; i++ {
		if !c.d.Has(i, text.Upper) && (c.d.Form(i).Punct != '-' || !c.d.Has(i, text.Glued)) {
			return false
		}
	}
	return true
}

// blend reports whether nm, which is not known, abbreviates the name of the body prev in
// other ways than by initials: "Mitur" for the Ministry of Tourism, "VDCs" for Village
// Defence Committees, "Suntracs" for a union of another language.
func (c *catalog) blend(nm, prev *Name) bool {
	if nm.Len() > 1 || nm.Known || nm.Entry > 0 || prev.Len() == 1 || !bodily(prev.Kind) || !c.d.Has(nm.First, text.Capital) {
		return false
	}
	if bodily(nm.Kind) {
		return true
	}
	s := c.d.String(nm.First)
	name := c.said(prev.Range)
	for _, r := range strings.TrimSuffix(s, "s") {
		i := strings.IndexFunc(name, func(q rune) bool { return unicode.ToLower(q) == unicode.ToLower(r) })
		if i < 0 {
			return false
		}
		name = name[i+utf8.RuneLen(r):]
	}
	return strings.EqualFold(s[:1], c.said(prev.Range)[:1])
}

// initials reports whether word i are those of a person's name, in capitals.
func (c *words) initials(i int, name text.Range) bool {
	s := c.d.String(i)
	n := 0
	for k := name.First; k < name.End; k++ {
		if !c.d.Has(k, text.Capital) {
			continue
		}
		if n == len(s) || c.d.String(k)[0] != s[n] {
			return false
		}
		n++
	}
	return n > 1 && n == len(s)
}
