package entity

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
)

// Find returns the actors of an article in the order of their first mention. It
// is nil where the article names nobody. Find never changes the article and is
// safe for concurrent use.
//
// An office of a country or body, "the German chancellor" or "the UN envoy for
// Syria", is whoever the article says holds it. Where it doesn't say, and the day
// that it is from is known, from [WithDate] or else [article.Article.Day], the office is
// who held it on that day, if the library knows: an actor that the article may name
// nowhere, with mentions of the form [FormTitle] alone. Without a day it is nobody; nor
// is "a German chancellor", "the former German chancellor", a deputy or the next
// one, or an office in a sentence that tells of another year.
func Find(a *article.Article, opts ...Option) []*Actor {
	if len(a.Tokens) == 0 {
		return nil
	}
	o := newOptions(opts)
	f := finder{a: a, text: a.Text, buf: make([]byte, 0, 256), list: o.known}
	f.setDay(o.day)
	f.scan()
	f.findNames()
	f.link()
	f.fullNames()
	f.refer()
	return f.actors()
}

// actors turns what was found into the values that Find returns.
func (f *finder) actors() []*Actor {
	type found struct {
		Mention
		ent int32
	}
	all := make([]found, 0, len(f.names)+len(f.refs))
	for i := range f.names {
		if nm := &f.names[i]; nm.ent != none {
			all = append(all, found{Mention{f.span(int(nm.first), int(nm.end)), nm.form}, f.real(nm.ent)})
		}
	}
	for i := range f.refs {
		r := &f.refs[i]
		all = append(all, found{Mention{f.span(int(r.first), int(r.end)), r.form}, f.real(r.ent)})
	}
	slices.SortStableFunc(all, func(x, y found) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	count := make([]int32, len(f.ents))
	for i := range all {
		count[all[i].ent]++
	}
	byEnt := make([]*Actor, len(f.ents))
	mentions := make([]Mention, 0, len(all))
	var out []*Actor
	for i := range all {
		m := &all[i]
		a := byEnt[m.ent]
		if a == nil {
			a = f.actor(m.ent)
			// All mentions share one array; each actor gets its part of it.
			n := len(mentions)
			mentions = mentions[:n+int(count[m.ent])]
			a.Mentions = mentions[n:n:len(mentions)]
			byEnt[m.ent] = a
			out = append(out, a)
		}
		if m.Form.Named() {
			said := oneLine(m.Span.In(f.text))
			if m.Form == FormName && (a.Kind == KindOrganization || a.Kind == KindGroup) && !sameName(said, a.Name) {
				m.Form = FormAlias
			}
			addAlias(a, said)
		}
		a.Mentions = append(a.Mentions, m.Mention)
	}
	return out
}

// actor returns the actor that e has become, without its mentions.
func (f *finder) actor(e int32) *Actor {
	x := &f.ents[e]
	a := &Actor{Name: x.name, Kind: x.kind}
	if x.region != "" {
		a.Region, _ = language.ParseRegion(x.region)
	}
	if x.own > 0 {
		entry := &f.list.entries[x.own-1]
		a.ID = entry.ID
		if entry.Region != (language.Region{}) {
			a.Region = entry.Region
		}
	}
	n := 0
	for r := x.roles; r != none; r = f.roles[r].next {
		n++
	}
	if n > 0 {
		a.Roles = make([]string, n)
		for r := x.roles; r != none; r = f.roles[r].next {
			n--
			a.Roles[n] = oneLine(f.roles[r].span.In(f.text))
		}
	}
	return a
}

// addAlias adds a name that the article uses for a, unless it is known. A name in
// capitals, as of a headline, gives way to the same name in small letters.
func addAlias(a *Actor, s string) {
	if sameName(s, a.Name) {
		return
	}
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

// sameName reports whether a name is the canonical one, give or take case and an
// article.
func sameName(s, name string) bool {
	return strings.EqualFold(s, name) || strings.EqualFold(s, strings.TrimPrefix(name, "The "))
}

// maxAliases bounds the names of one actor, for the sake of texts that no person
// wrote.
const maxAliases = 100

// oneLine returns a piece of the text as it reads where no line was wrapped.
func oneLine(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r != ' ' && unicode.IsSpace(r) }) && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.Fields(s), " ")
}

// firstWord returns the first word of a name.
func firstWord(s string) string {
	if i := strings.IndexAny(s, " -"); i > 0 {
		return s[:i]
	}
	return s
}

// lastWord returns the last word of a name.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
