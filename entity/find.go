package entity

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/affiliation"
	"github.com/wirecopy-go/wirecopy/internal/coref"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
	"github.com/wirecopy-go/wirecopy/internal/order"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Find returns the actors of an article in order of first mention, or nil if there
// are none: in a nil article, and in a text of another language (see
// [article.Article.Foreign]). It does not modify the article and is safe for concurrent
// use.
//
// An office of a country or organization, such as "the German chancellor" or "the UN
// envoy for Syria", refers to the person who holds it according to the article. If
// the article does not say, Find looks up the holder on the day of the article, which
// is the day given by [WithDate] or else [article.Article.Day]. An actor found this
// way may be named nowhere in the article; [Form.Named] is then false for all of its
// mentions. Without a day, or if the holder is not known, such an office refers to no
// actor. The lookup is not done for "a German chancellor", "the former German
// chancellor", a deputy, a future chancellor, or an office in a sentence about
// another year.
func Find(a *article.Article, opts ...Option) []*Actor {
	if a == nil || len(a.Tokens) == 0 || a.Foreign() {
		return nil
	}
	plain, cuts := access.Plain(a)
	actors := find(plain, newOptions(opts))
	if cuts == nil {
		return actors
	}
	written := func(s article.Span) article.Span {
		start, end := cuts.Written(s.Start, s.End)
		return article.Span{Start: start, End: end}
	}
	for _, x := range actors {
		for i := range x.Mentions {
			x.Mentions[i].Span = written(x.Mentions[i].Span)
		}
		for i := range x.Affiliations {
			x.Affiliations[i].Span = written(x.Affiliations[i].Span)
		}
	}
	return actors
}

// find returns the actors of an article whose text has no invisible characters.
func find(a *article.Article, o *options) []*Actor {
	list, day := o.list(), o.dayOf(a)
	doc := phrase.Of(a)
	names, entities := link.Link(a, doc, mention.Find(a, doc, list), list)
	var references []coref.Reference
	if !o.names {
		references = coref.Resolve(a, doc, names, entities, day)
	}
	all := gather(doc, names, references, entities)
	mention.Free(names)
	coref.Free(references)
	found := actors(doc, all, entities, o.known, day)
	gathered.Put(all)
	link.Free(entities)
	return withoutWriters(a, found)
}

// forms maps the forms of package mention to those of this package.
var forms = [...]Form{
	mention.Name: FormName, mention.Surname: FormSurname, mention.Acronym: FormAcronym,
	mention.Alias: FormAlias, mention.Metonym: FormMetonym, mention.Demonym: FormDemonym,
	mention.Title: FormTitle, mention.Nominal: FormNominal, mention.Pronoun: FormPronoun,
}

// gather returns all mentions in text order, the longest first.
func gather(d *phrase.Doc, names []link.Name, references []coref.Reference, entities *link.Entities) []affiliation.Mention {
	linked := 0 // a text of strange signs has names in it that mean nobody
	for i := range names {
		if names[i].Entity != link.None {
			linked++
		}
	}
	all := gathered.Get(linked + len(references))
	add := func(s article.Span, words text.Range, id link.ID, form mention.Form) {
		all = append(all, affiliation.Mention{Range: words, Start: int32(s.Start), Stop: int32(s.End), Entity: entities.Real(id), Form: form})
	}
	for i := range names {
		d.Stop.Every(i)
		if nm := &names[i]; nm.Entity != link.None {
			add(spanOfName(d, nm), nm.Range, nm.Entity, nm.Form)
		}
	}
	for _, r := range references {
		add(spanOf(d, r), r.Range, r.Entity, r.Form)
	}
	order.Stable(all, func(x, y affiliation.Mention) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.Stop, x.Stop))
	})
	return apart(all, entities)
}

// apart returns all without the mentions that begin within another of the same entity: words of
// a text are one mention of somebody, not two.
func apart(all []affiliation.Mention, entities *link.Entities) []affiliation.Mention {
	stops := counts.Get(entities.Len())[:entities.Len()]
	kept := all[:0]
	for _, m := range all {
		if m.Start >= stops[m.Entity] {
			stops[m.Entity] = m.Stop
			kept = append(kept, m)
		}
	}
	counts.Put(stops)
	return kept
}

// actors builds the actors from entities and all mentions.
func actors(d *phrase.Doc, all []affiliation.Mention, entities *link.Entities, list *Gazetteer, day coref.Day) []*Actor {
	count, number := counts.Get(entities.Len())[:entities.Len()], 0
	for i := range all {
		if count[all[i].Entity]++; count[all[i].Entity] == 1 {
			number++
		}
	}
	if number == 0 {
		return nil
	}
	byEntity := pointers.Get(entities.Len())[:entities.Len()]
	// All actors share one array, and so do all mentions.
	mentions := make([]Mention, 0, len(all))
	slab := make([]Actor, 0, number)
	out := make([]*Actor, 0, number)
	for i := range all {
		d.Stop.Every(i)
		m := &all[i]
		a := byEntity[m.Entity]
		if a == nil {
			slab = append(slab, newActor(entities, m.Entity, d.Text, list, day, all))
			a = &slab[len(slab)-1]
			n := len(mentions)
			mentions = mentions[:n+int(count[m.Entity])]
			a.Mentions = mentions[n:n:len(mentions)]
			byEntity[m.Entity] = a
			out = append(out, a)
		}
		a.add(Mention{article.Span{Start: int(m.Start), End: int(m.Stop)}, forms[m.Form]}, d.Text)
	}
	affiliate(d, all, entities, byEntity)
	counts.Put(count)
	pointers.Put(byEntity)
	return out
}

// These are memory for reuse.
var (
	gathered room.Pool[affiliation.Mention]
	counts   room.Pool[int32]
	pointers room.Pool[*Actor]
)

// spanOfName returns the span of a name, with an ending like a possessive that belongs to it.
func spanOfName(d *phrase.Doc, nm *link.Name) article.Span {
	s := d.Span(nm.First, nm.End)
	if nm.Whole {
		s.End = d.End(nm.End - 1)
	}
	switch said := s.In(d.Text); {
	case s.Start > 0 && d.Text[s.Start-1] == '[' && strings.IndexByte(said, ']') > strings.IndexByte(said, '['):
		s.Start-- // "[Ida] Holm"
	case s.End < len(d.Text) && d.Text[s.End] == ']' && strings.LastIndexByte(said, '[') > strings.LastIndexByte(said, ']'):
		s.End++ // "Ida [Holm]"
	}
	return s
}

// spanOf returns the span of a reference. Of a contraction it is the pronoun alone: "I" in
// "I'm".
func spanOf(d *phrase.Doc, r coref.Reference) article.Span {
	s := d.Span(r.First, r.End)
	if r.Form == mention.Pronoun {
		if n := strings.IndexAny(s.In(d.Text), "'’"); n > 0 {
			s.End = s.Start + n
		}
	}
	return s
}

// newActor returns the actor of an entity, without its mentions.
func newActor(entities *link.Entities, id link.ID, text string, list *Gazetteer, day coref.Day, all []affiliation.Mention) Actor {
	x := entities.At(id)
	roles := entities.Roles(id)
	a := Actor{Name: fullName(x, roles, text, day), Kind: kindOf(x.Kind), Region: parseRegion(x.Region)}
	a.Government = x.Class == lexicon.Government || x.Class == lexicon.Military
	if x.Entry > 0 {
		entry := &list.entries[x.Entry-1]
		a.ID = entry.ID
		if entry.Region != (language.Region{}) {
			a.Region = entry.Region
		}
	}
	if len(roles) > 0 {
		a.Roles = make([]string, 0, len(roles))
	}
	for i := range roles {
		a.Roles = append(a.Roles, link.OneLine(wholeNames(all, entities, roles[i].Span).In(text)))
	}
	return a
}

// wholeNames returns the span of a role with the names of bodies and places that it cuts: "Bank
// of [England governor]".
func wholeNames(all []affiliation.Mention, entities *link.Entities, s article.Span) article.Span {
	cut := func(at int) *affiliation.Mention {
		i, _ := slices.BinarySearchFunc(all, at, func(m affiliation.Mention, at int) int { return cmp.Compare(int(m.Start), at) })
		for i--; i >= 0 && all[i].Form == mention.Pronoun; i-- {
		}
		if i < 0 || int(all[i].Stop) <= at || entities.At(all[i].Entity).Kind == lexicon.Person {
			return nil
		}
		return &all[i]
	}
	if m := cut(s.Start); m != nil {
		s.Start = int(m.Start)
	}
	if m := cut(s.End); m != nil {
		s.End = int(m.Stop)
	}
	return s
}

// fullName returns the name of an entity. If the article has only office and surname of a
// person ("French Foreign Minister Fabius"), it is the full name of the office's holder,
// provided that the surname is the same. Who has it is also whoever held the office when the
// sources of the lexicon were made.
func fullName(x *link.Entity, roles []link.Role, text string, day coref.Day) string {
	if x.Kind != lexicon.Person || x.Known || strings.Contains(x.Name, " ") || x.Last < 0 || x.Last >= day.Until {
		return x.Name
	}
	for i := len(roles) - 1; i >= 0; i-- {
		var buf [fold.MaxBytes]byte
		office := fold.Append(buf[:0], roles[i].Span.In(text))
		if name := holderNamed(x.Name, office, day.Time); name != "" {
			return name
		}
		for _, year := range lexicon.HoldersUntil {
			if day.Year() <= year {
				continue
			}
			if name := holderNamed(x.Name, office, time.Date(year, time.December, 31, 0, 0, 0, 0, time.UTC)); name != "" {
				return name
			}
		}
	}
	return x.Name
}

// holderNamed returns the name of who held an office on a day, "" if that has another surname.
func holderNamed(surname string, office []byte, day time.Time) string {
	id, ok := normalize.Office(office, day)
	if ok && id.Basis == lexicon.OfOffice && strings.EqualFold(id.Name[strings.LastIndexByte(id.Name, ' ')+1:], surname) {
		return id.Name
	}
	return ""
}

// add adds a mention to an actor, unless it is a name within the one before, and its name to the
// aliases.
func (a *Actor) add(m Mention, text string) {
	if m.Form.Named() {
		said := link.OneLine(link.Unbracketed(m.Span.In(text)))
		if len(a.Mentions) == 0 {
			a.respell(said)
		}
		same := link.SameName(said, a.Name)
		if m.Form == FormName && (a.Kind == KindOrganization || a.Kind == KindGroup) && !same {
			m.Form = FormAlias
		}
		if !same {
			a.addAlias(said)
		}
	}
	if n := len(a.Mentions); n > 0 && m.Start < a.Mentions[n-1].End && m.Form.Named() && a.Mentions[n-1].Form.Named() {
		return // "Vale Mines (VM)" that is a name as a whole
	}
	a.Mentions = append(a.Mentions, m)
}

// respell gives a known actor its name as the article spells it where only accents and the
// like differ: "Zurich" for "Zürich".
func (a *Actor) respell(said string) {
	if a.ID == "" && a.Kind != KindCountry && link.SameFolded(said, a.Name) && !link.SameName(said, a.Name) &&
		said != strings.ToUpper(said) {
		a.Name = said
	}
}

// maxAliases bounds the aliases of one actor, so that generated text cannot make
// addAlias slow.
const maxAliases = 100

// addAlias adds an alias unless a has it already. An alias in capitals, as in a
// headline, is replaced by the same name in mixed case.
func (a *Actor) addAlias(s string) {
	for i, t := range a.Aliases {
		if strings.EqualFold(s, t) {
			if t == strings.ToUpper(t) {
				a.Aliases[i] = s
			}
			return
		}
	}
	if len(a.Aliases) < maxAliases {
		a.Aliases = append(a.Aliases, s)
	}
}
