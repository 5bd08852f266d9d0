package mention

import (
	"strings"
	"sync"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A view is what the words of an article tell of a name among them.
type view struct {
	a    *article.Article
	d    *phrase.Doc
	list Gazetteer // may be nil
}

// A finder gathers the mentions of one article.
type finder struct {
	view
	all []Mention // so far, in text order

	divided int                 // where the second name began that the latest mark was divided into
	things  map[string]bool     // names of ships and works so far, true for those after "the", nil for none
	firms   map[lexicon.ID]bool // those named so far by what is a word or place too, nil for none
	counted text.Range          // the latest name that begins with a number
	other   int                 // end of the name of a work, an event or the like that the model marked last

	results   resultReader
	candidate candidate // being corrected; a field so that it is not allocated per name
}

// taggers reuses the memory of the tagger from one article to the next.
var taggers = sync.Pool{New: func() any { return new(ner.Tagger) }}

// Find returns the mentions of an article in text order. They do not overlap. The
// gazetteer may be nil.
func Find(a *article.Article, d *phrase.Doc, list Gazetteer) []Mention {
	t := taggers.Get().(*ner.Tagger)
	names := t.Names(tags.Get(len(d.Words)/16), ner.Default(), a)
	if !d.Long() {
		taggers.Put(t)
	}
	tagged := names
	f := finder{view: view{a: a, d: d, list: list}, all: found.Get(len(tagged) + len(d.Words)/32 + 8)}
	page, boilerplate := isPage(a, d), false
	for s := range d.Sentences {
		d.Stop.Check()
		sent := &d.Sentences[s]
		n := 0
		for n < len(tagged) && tagged[n].First < sent.End {
			n++
		}
		from := len(f.all)
		f.sides(sent.Range, f.results.results(d, sent.Range, tagged[:n]))
		tagged = tagged[n:]
		if s == 0 || d.Sentences[s-1].Paragraph != sent.Paragraph {
			kind := a.Paragraphs[sent.Paragraph].Kind
			boilerplate = kind == article.KindBoilerplate && (page || ofPage(d, s)) || kind == article.KindDate || signsOff(d, s)
		}
		if boilerplate {
			for i := range f.all[from:] {
				f.all[from+i].Boilerplate = true
			}
		}
	}
	f.all = withoutEvents(d, spellOut(d, compounds(d, joinDoubles(d, f.all))))
	rosters(d, f.all)
	placeLists(d, f.all)
	settleKinds(d, f.all)
	tags.Put(names)
	return f.all
}

// tags and found are memory for reuse.
var (
	tags  room.Pool[ner.Name]
	found room.Pool[Mention]
)

// Free recycles the memory of mentions, which must not be used afterwards.
func Free(mentions []Mention) { found.Put(mentions[:cap(mentions)]) }

// add appends a mention and removes earlier ones that it contains.
func (f *finder) add(m Mention) {
	if m.Known && f.unclosed(m.Range) || f.unstopped(m.Range) {
		m.End++
	}
	f.withFaction(&m)
	for n := len(f.all); n > 0 && f.all[n-1].First >= m.First; n-- {
		f.all = f.all[:n-1]
	}
	f.all = append(room.For(f.all, m.First, len(f.d.Words)), m)
}

// unclosed reports whether the parenthesis that is open at the end of a name is closed right after
// it: "Communist Party of India (Marxist)".
func (f *finder) unclosed(r text.Range) bool {
	d := f.d
	if !d.SameSentence(r.End-1, r.End) || d.Form(r.End).Punct != ')' {
		return false
	}
	for i := r.End - 1; i > r.First; i-- {
		if d.Form(i).Punct == '(' {
			return true
		}
	}
	return false
}

// addSense appends words i to k-1 as a name that the lexicon has, and returns it, or nil where
// it only describes something.
func (f *finder) addSense(i, k int, s lexicon.Sense) *Mention {
	a, demonym := s.Actor(), s.Basis() == lexicon.Demonym
	if a.Kind == lexicon.Country && f.describes(i, k, demonym) || placelike(s) && f.occasion(k) {
		return nil
	}
	f.add(Mention{Range: phrase.Range(i, k), Kind: a.Kind, Sense: s, Known: true})
	return f.last()
}

// occasion reports whether the noun for an event or treaty begins with word k that is called
// after the place before it: "the Athens Olympics".
func (f *finder) occasion(k int) bool {
	d := f.d
	return d.SameSentence(k-1, k) && d.Has(k, text.Capital) && !d.Has(k-1, text.Possessive) && !d.Titled(k) && lexicon.Occasion(d.String(k))
}

// describes reports whether the name of a country at words i to k-1 is only an attribute and
// does not refer to the country: "Swiss cheese", "U.S. dollars", "in Spanish", "Roman-Dutch".
func (f *view) describes(i, k int, demonym bool) bool {
	d := f.d
	s := d.SentenceOf(i)
	if beforeWare(d, k, s.End, demonym) || demonym && ofLanguage(d, k, s.End) {
		return true
	}
	if !demonym || i < s.First+2 {
		return false
	}
	if d.Form(i-1).Punct == '-' && d.Has(i, text.Glued) {
		return d.Has(i-2, text.Capital) && !d.Known(i-2, i-1)
	}
	if k < s.End {
		switch {
		case d.Has(k, text.Sign) && !d.Hyphen(k):
		case d.Has(k, text.Small) &&
			(d.Is(k, english.Preposition|english.Coordinator) ||
				d.Is(i-1, english.Coordinator) && phrase.VerbAt(d, k)):
		default:
			return false
		}
	}
	return tongue(f.d, i, s.First)
}

// beforeWare reports whether the noun for a thing that a country's name describes is word k, after
// such a name: "Swiss cheese", "the Scottish Cup".
func beforeWare(d *phrase.Doc, k, end int, demonym bool) bool {
	return k < end && !d.Has(k-1, text.Possessive) && lexicon.Ware(d.String(k)) &&
		(d.Has(k, text.Small) || demonym && (k+1 == end || !d.Has(k+1, text.Capital)))
}

// addEntry appends words i to k-1 as a name of the user's gazetteer.
func (f *finder) addEntry(i, k, entry int) {
	_, kind := f.list.Entry(entry)
	f.add(Mention{Range: phrase.Range(i, k), Kind: kind, Known: true, Entry: int32(entry + 1)})
}

// last returns the latest mention, or nil if there is none.
func (f *finder) last() *Mention {
	if len(f.all) == 0 {
		return nil
	}
	return &f.all[len(f.all)-1]
}

// sentence finds the mentions of one sentence, in which the model marked some.
func (f *finder) sentence(s text.Range, tagged []ner.Name) {
	for i := s.First; i < s.End; {
		f.d.Stop.Every(i)
		for len(tagged) > 0 && tagged[0].End <= i {
			tagged = tagged[1:]
		}
		if f.nationality(i, s.End) || shareCode(f.d, i) {
			i++
			continue
		}
		if n, entry := f.entryWhole(i, s.End, tagged); n > 0 {
			f.addEntry(i, i+n, entry)
			i += n
			continue
		}
		if len(tagged) > 0 && tagged[0].First <= i {
			if f.doubleFirst(tagged) {
				tagged[1].First = tagged[0].First
				tagged = tagged[1:]
			}
			next := 0
			if tagged[0].Class > ner.Other {
				next = f.ranked(tagged[0])
			} else {
				next = f.marked(tagged[0], s.End)
			}
			for tagged = tagged[1:]; len(tagged) > 0 && tagged[0].First < next; {
				tagged = tagged[1:]
			}
			i = max(next, i+1) // or there would be no end
			continue
		}
		limit := s.End
		if len(tagged) > 0 {
			limit = tagged[0].First
			if k := f.missedStart(i, tagged[0]); k > i {
				i, tagged = k, tagged[1:]
				continue
			}
		}
		i = f.unmarked(i, limit, s.End)
	}
}

// maxMissed is how many words at the start of a known name the model may miss.
const maxMissed = 3

// missedStart adds the known name that begins with word i and of which the model
// marked only the end, t. It returns the word after it, or i if there is none.
func (f *finder) missedStart(i int, t ner.Name) int {
	if t.First-i > maxMissed || !f.d.Has(i, text.Capital) && !(f.d.Has(i, text.Small) && t.First == i+2 && f.d.Form(i+1).Punct == '-') {
		return i
	}
	if n, s := f.d.FirmAt(i, t.End); i+n == t.End {
		f.addSense(i, i+n, s).Whole = true // "Trader Joe's"
		return i + n
	}
	n, s := f.d.KnownAt(i, t.End)
	if i+n != t.End || s.Actor().Kind == lexicon.Person {
		return i
	}
	f.addSense(i, i+n, s)
	return i + n
}

// unmarked adds a name that begins with word i and that the model did not mark, if there
// is one. It returns the next word to look at.
func (f *finder) unmarked(i, limit, end int) int {
	if l := f.a.Dateline; l != nil && f.d.Start(i) < l.End {
		if k := f.addFiled(i, limit); k > i {
			return k
		}
	}
	if n, entry := f.entryAt(i, limit); n > 0 {
		f.addEntry(i, i+n, entry)
		return i + n
	}
	if f.d.Has(i, text.Small) && i+2 < limit && f.d.String(i+1) == "of" {
		if n, noun := f.d.NounAt(i, limit); n > 2 && noun.Title() {
			return i + n // "secretary of State"
		}
	}
	return f.withCountry(i, f.fromLexicon(i, limit, end), end)
}

// withCountry extends the last mention, words i to k-1, by the country after it if it has
// the form of an organization: "Competition Authority of the Netherlands". It returns the
// word after it.
func (f *finder) withCountry(i, k, end int) int {
	m := f.last()
	if k-i < 2 || !f.d.Is(k-1, english.OrganizationHead) || m == nil || m.Range != phrase.Range(i, k) || m.Known {
		return k
	}
	if e := ofCountry(f.d, k, end); e > k {
		m.Kind, m.End = lexicon.Organization, e
	}
	return m.End
}

// fromLexicon adds the name in the lexicon at word i. If there is none, it adds the run of
// capitalized words there as a name of unknown kind. Limit is the start of the next name
// of the model. It returns the next word to look at.
func (f *finder) fromLexicon(i, limit, end int) int {
	d := f.d
	if !d.Has(i, text.Capital) && !joined(d, i, end) || f.isDegree(i) {
		return f.uncapitalized(i, limit)
	}
	if n, s := d.FirmAt(i, limit); n > 0 && (n > 1 || !d.Opens(i)) {
		f.addSense(i, i+n, s).Whole = true
		return i + n
	}
	if s, ok := f.famous(i, end, false); ok {
		f.addSense(i, i+1, s)
		return i + 1
	}
	if k := f.addRoad(i, end); k > i {
		return k
	}
	if k := f.addParty(i, end); k > i {
		return k
	}
	if s, ok := f.stateAt(i, end); ok {
		f.addSense(i, i+1, s)
		return i + 1
	}
	n, s := d.KnownAt(i, limit)
	if i < f.other && !d.Titled(i) {
		return i + 1 // "Durban" of "Durban Call to Action"
	}
	if n > 0 && plausible(d, i, n, s) {
		f.addSense(i, i+n, s)
		return i + n
	}
	if n > 0 && afterYear(d, i) {
		return i + n // "the 1956 United States presidential election"
	}
	if !d.Has(i, text.Capital) || d.Is(i, english.Closed|english.Calendar) {
		return f.addWord(i, end)
	}
	if e := f.officeOf(i, limit); e > i {
		f.add(Mention{Range: phrase.Range(i, e), Kind: lexicon.Organization})
		return e
	}
	if t, noun := d.NounAt(i, limit); t > 0 && phrase.IsTitle(d, i, noun) && !f.capitalized(i, noun, limit) {
		return i + t
	}
	if f.surnameFirst(i, end) && !(embed.Common(d.String(i+1)) && embed.Common(d.String(i+3))) {
		f.add(Mention{Range: phrase.Range(i, i+syllablesLen), Kind: lexicon.Person})
		return i + syllablesLen
	}
	return f.addCapitals(i, limit)
}

// uncapitalized adds the name that begins with word i, which has no capital at its start:
// "eBay", "7-Eleven". It returns the next word to look at.
func (f *finder) uncapitalized(i, limit int) int {
	d := f.d
	if !text.Camel(d.String(i)) {
		return f.numbered(i, limit)
	}
	if n, s := d.KnownAt(i, limit); n > 0 && s.Actor().Kind == lexicon.Organization {
		f.addSense(i, i+n, s)
		return i + n
	}
	m := Mention{Range: phrase.Range(i, i+1)}
	m.Kind, m.Described = f.kindOfCapitals(i, i+1, limit)
	f.add(m)
	return i + 1
}

// capitalized reports whether word i, an honorific, is in capitals and no name follows
// it, so that it is an acronym: "ATO", unlike "Ato Bekele".
func (f *view) capitalized(i int, noun lexicon.Noun, limit int) bool {
	return noun.Class() == lexicon.Honorific && f.d.Upper(i) && len(f.d.String(i)) >= minAcronym &&
		!f.d.Titled(i) && (i+1 >= limit || !f.d.Has(i+1, text.Capital))
}

// joined reports whether word i is a lower-case word that a hyphen joins to a capitalized
// one: "al-Qaeda".
func joined(d *phrase.Doc, i, end int) bool {
	return d.Has(i, text.Small) && i+2 < end && d.Has(i+1, text.Glued) && d.Has(i+1, text.Sign) && d.Has(i+2, text.Capital)
}

// maxDegrees is how many degrees follow a name.
const maxDegrees = 5

// isDegree reports whether word i is a degree after a person's name: "Owen Pratt, M.D.,".
func (f *finder) isDegree(i int) bool {
	m := f.last()
	for k := i; m != nil && k-1 >= m.End && k > i-2*maxDegrees && f.d.String(k-1) == "," && strings.Count(f.d.String(k), ".") > 1; k -= 2 {
		if k-1 == m.End {
			return m.Kind == lexicon.Person
		}
	}
	return false
}

// plausible reports whether n words from i on are the name that the lexicon has, although
// the model did not mark them. For names that are also common words, the model is more
// reliable than the lexicon.
func plausible(d *phrase.Doc, i, n int, s lexicon.Sense) bool {
	if s.Basis() == lexicon.Demonym {
		return true
	}
	a := s.Actor()
	if !d.Titled(i) && (a.Kind == lexicon.Country || a.Kind == lexicon.Place || a.Kind == lexicon.Person || afterYear(d, i)) {
		return false
	}
	if n == 1 && (d.Is(i, english.Closed|english.Calendar) || d.Opens(i) && !d.Upper(i)) {
		return false
	}
	switch a.Kind {
	case lexicon.Country:
		return s.Basis() != lexicon.Acronym // "US" in a headline
	case lexicon.Group:
		return true
	case lexicon.Organization:
		if !d.Titled(i) && goesOn(d, i+n) {
			return false
		}
		return n > 1 || !d.Titled(i) && (d.Upper(i) || a.Class != lexicon.Company && a.Class != lexicon.Media)
	}
	return n > 1
}

// goesOn reports whether a longer name that the model takes for no actor's goes on with word k:
// "MTV Video Music Award", but not "Supreme Court Justice Ann Roe".
func goesOn(d *phrase.Doc, k int) bool {
	end := d.SentenceOf(k - 1).End
	if k >= end || !d.Has(k, text.Capital) || d.Has(k, text.Glued) || d.Has(k-1, text.Possessive) ||
		d.Is(k, english.Closed|english.Calendar) {
		return false
	}
	n, noun := d.NounAt(k, end)
	return n == 0 || !noun.Title()
}

// afterYear reports whether word i follows the year of an event: "the 2022 FIFA World Cup".
func afterYear(d *phrase.Doc, i int) bool {
	return i > d.SentenceOf(i).First && d.Has(i-1, text.Number) && len(d.String(i-1)) == 4
}
