package entity

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/coref"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// Find returns the actors of an article in the order of their first mention, nil
// if it names none. Find never changes the article and is safe for concurrent use.
//
// An office of a country or body, "the German chancellor" or "the UN envoy for
// Syria", refers to the person who holds it according to the article. If the
// article doesn't say and its day is known, from [WithDate] or else
// [article.Article.Day], the office refers to its holder on that day as far as the
// library knows. That person may be named nowhere in the article, and then has
// only mentions of the form [FormTitle]. Without a day such an office refers to no
// actor. Neither do "a German chancellor", "the former German chancellor", a
// deputy or the next chancellor, or an office in a sentence about another year.
func Find(a *article.Article, opts ...Option) []*Actor {
	if len(a.Tokens) == 0 {
		return nil
	}
	o := newOptions(opts)
	list, day := o.list(), o.dayOf(a)
	doc := phrase.Of(a)
	mentions := mention.Find(a, doc, list)
	names, entities := link.Link(a, doc, mentions, list)
	references := coref.Resolve(a, doc, names, entities, day)
	return withoutAuthors(a, actors(doc, names, references, entities, o.known, day))
}

// found is a mention and what it stands for.
type found struct {
	Mention
	entity link.ID
}

// forms are those of package mention as this package calls them.
var forms = [...]Form{
	mention.Name: FormName, mention.Surname: FormSurname, mention.Acronym: FormAcronym,
	mention.Alias: FormAlias, mention.Metonym: FormMetonym, mention.Demonym: FormDemonym,
	mention.Title: FormTitle, mention.Nominal: FormNominal, mention.Pronoun: FormPronoun,
}

// actors turns the entities and what refers to them into actors.
func actors(d *phrase.Doc, names []link.Name, references []coref.Reference, entities *link.Entities, list *Gazetteer, day coref.Day) []*Actor {
	all := make([]found, 0, len(names)+len(references))
	for i := range names {
		if nm := &names[i]; nm.Entity != link.None {
			all = append(all, found{Mention{d.Span(nm.First, nm.End), forms[nm.Form]}, nm.Entity})
		}
	}
	for _, r := range references {
		all = append(all, found{Mention{spanOf(d, r), forms[r.Form]}, entities.Real(r.Entity)})
	}
	slices.SortStableFunc(all, func(x, y found) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	count := make([]int32, entities.Len())
	for i := range all {
		count[all[i].entity]++
	}
	byEntity := make([]*Actor, entities.Len())
	mentions := make([]Mention, 0, len(all))
	var out []*Actor
	for i := range all {
		m := &all[i]
		a := byEntity[m.entity]
		if a == nil {
			a = newActor(entities, m.entity, d.Text, list, day)
			// All mentions share one array; each actor gets its part of it.
			n := len(mentions)
			mentions = mentions[:n+int(count[m.entity])]
			a.Mentions = mentions[n:n:len(mentions)]
			byEntity[m.entity] = a
			out = append(out, a)
		}
		a.add(m.Mention, d.Text)
	}
	return out
}

// spanOf returns the bytes of a reference, of a pronoun without what is drawn together with
// it: "I" in "I'm".
func spanOf(d *phrase.Doc, r coref.Reference) article.Span {
	s := d.Span(r.First, r.End)
	if r.Form == mention.Pronoun {
		if n := strings.IndexAny(s.In(d.Text), "'’"); n > 0 {
			s.End = s.Start + n
		}
	}
	return s
}

// newActor returns the actor that an entity has become, without its mentions.
func newActor(entities *link.Entities, id link.ID, text string, list *Gazetteer, day coref.Day) *Actor {
	x := entities.At(id)
	roles := entities.Roles(id)
	a := &Actor{Name: fullName(x, roles, text, day), Kind: kindOf(x.Kind)}
	if x.Region != "" {
		a.Region, _ = language.ParseRegion(x.Region)
	}
	if x.Entry > 0 {
		entry := &list.entries[x.Entry-1]
		a.ID = entry.ID
		if entry.Region != (language.Region{}) {
			a.Region = entry.Region
		}
	}
	for i := range roles {
		a.Roles = append(a.Roles, link.OneLine(roles[i].Span.In(text)))
	}
	return a
}

// fullName returns the name of an entity: for a person whom the article calls by office
// and surname alone, "French Foreign Minister Fabius", the name of who was in that office
// if the surname is the same.
func fullName(x *link.Entity, roles []link.Role, text string, day coref.Day) string {
	if x.Kind != lexicon.Person || x.Known || strings.Contains(x.Name, " ") || x.Last < 0 || x.Last >= day.Until {
		return x.Name
	}
	for i := len(roles) - 1; i >= 0; i-- {
		var buf [fold.MaxBytes]byte
		id, ok := normalize.Office(fold.Append(buf[:0], roles[i].Span.In(text)), day.Time)
		if ok && id.Basis == lexicon.OfOffice && strings.EqualFold(id.Name[strings.LastIndexByte(id.Name, ' ')+1:], x.Name) {
			return id.Name
		}
	}
	return x.Name
}

// add adds a mention to an actor, with the name in it.
func (a *Actor) add(m Mention, text string) {
	if m.Form.Named() {
		said := link.OneLine(m.Span.In(text))
		same := link.SameName(said, a.Name)
		if m.Form == FormName && (a.Kind == KindOrganization || a.Kind == KindGroup) && !same {
			m.Form = FormAlias
		}
		if !same {
			a.addAlias(said)
		}
	}
	a.Mentions = append(a.Mentions, m)
}

// maxAliases bounds the names of one actor, for the sake of texts that no person
// wrote.
const maxAliases = 100

// addAlias adds a name that the article uses for a, unless it has it. A name in
// capitals, as of a headline, gives way to the same name in small letters.
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
