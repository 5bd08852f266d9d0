package coref

import (
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Reference is a pronominal, nominal or title mention: one that is not a name.
type Reference struct {
	text.Range
	Entity link.ID
	Form   mention.Form
}

// A Day is the day of an article. It applies to the words before Until.
type Day struct {
	time.Time
	Until int
}

// A scene is the results of the stages before.
type scene struct {
	a        *article.Article
	d        *phrase.Doc
	entities *link.Entities
	names    []link.Name
	starts   []int32 // for each block of words and the end, the index of the first name that begins in it or later
}

// A discourse is a scene with what is in focus at the current word.
type discourse struct {
	*scene
	place           place
	people, bodies  focus
	strangers       []stranger
	subject         referent // the latest one, and in which sentence
	acting          int32
	subjectEnd      int                // the word after it
	subjects        int32              // one more than the latest sentence with a subject
	company, medium link.ID            // the company and the publisher mentioned last
	issuers         map[string]link.ID // who issued the latest document of each sort
	compatriots     map[string]link.ID // the latest person of each country
	unnamedAges     []string           // of people without names
	described       []ageOf            // of those with names, by which they are described
	foreign         []link.ID          // whose offices are of other countries than those that are named without one
}

// A resolver is the state of resolving one article.
type resolver struct {
	discourse
	calendar  calendar
	quotation quotation
	voices    voices
	relatives []relative
	paragraph int32
	passed    int         // names passed
	found     []Reference // so far
}

// A construct resolves a phrase that begins with word i, in a sentence that ends at end. It
// returns the word after the phrase, or i if it does not match.
type construct func(r *resolver, i, end int) int

// constructs are tried in this order.
var constructs = [...]construct{pronoun, kinship, described}

// anaphors are the classes of words with which any of them begins.
const anaphors = text.Pronouns | english.SubjectPronoun | english.Wh | phrase.Determiners

// Resolve returns the references of an article, in no order. It modifies names and
// entities: it links names that a description explains, and adds entities that only
// descriptions refer to.
func Resolve(a *article.Article, d *phrase.Doc, names []link.Name, entities *link.Entities, day Day) []Reference {
	c := &scene{a: a, d: d, entities: entities, names: names}
	c.index()
	r := resolver{
		found:     found.Get(len(d.Words) / 32),
		discourse: discourse{scene: c, issuers: map[string]link.ID{}, compatriots: map[string]link.ID{}},
		calendar:  calendar{scene: c, day: day, dated: dated{sentence: -1}},
	}
	r.quotation.marked = a.Quotations
	r.voices = voices{author: r.writtenBy(), answers: r.interviewee(), letters: r.letters()}
	par := -1
	for s := range d.Sentences {
		sent := &d.Sentences[s]
		for ; par < sent.Paragraph; par++ {
			r.enter(par + 1)
		}
		r.place.sentence = int32(s)
		if k := a.Paragraphs[par].Kind; k == article.KindBoilerplate || k == article.KindByline { // nobody means the writer by "she"
			continue
		}
		for i := sent.First; i < sent.End; {
			d.Stop.Every(i)
			i = r.step(i, sent.End)
		}
	}
	r.found = append(r.found, selves(c, r.found)...)
	starts.Put(c.starts)
	for n := range names {
		names[n].Entity = entities.Real(names[n].Entity)
	}
	return r.found
}

// blockShift is the logarithm of the number of words in a block of scene.starts.
const blockShift = 4

// index sets c.starts.
func (c *scene) index() {
	blocks := len(c.d.Words)>>blockShift + 2
	c.starts = starts.Get(blocks)
	for n := range c.names {
		c.d.Stop.Every(n)
		for len(c.starts) <= c.names[n].First>>blockShift {
			c.starts = append(c.starts, int32(n))
		}
	}
	for len(c.starts) < blocks {
		c.starts = append(c.starts, int32(len(c.names)))
	}
}

// start returns the name that begins with word i, linked or not, or nil.
func (c *scene) start(i int) *link.Name {
	b := i >> blockShift
	for n := c.starts[b]; n < c.starts[b+1]; n++ {
		if nm := &c.names[n]; nm.First >= i {
			if nm.First == i {
				return nm
			}
			break
		}
	}
	return nil
}

// starts and found are memory for reuse.
var (
	starts room.Pool[int32]
	found  room.Pool[Reference]
)

// Free recycles the memory of references, which must not be used afterwards.
func Free(references []Reference) { found.Put(references) }

// nameAt returns the linked name that begins with word i, or nil.
func (c *scene) nameAt(i int) *link.Name {
	if nm := c.start(i); nm != nil && nm.Entity != link.None {
		return nm
	}
	return nil
}

// nameEnd returns the end of the linked name that begins with word i, or i if there is none.
// It is a [phrase.Names].
func (c *scene) nameEnd(i int) int {
	if nm := c.nameAt(i); nm != nil {
		return nm.End
	}
	return i
}

// at returns the entity of a name or reference.
func (c *scene) at(id link.ID) *link.Entity { return c.entities.At(id) }

// step resolves what begins with word i and returns the word to go on at.
func (r *resolver) step(i, end int) int {
	r.quotation.enter(r, i)
	r.place.quote = r.quotation.number
	switch nm := r.start(i); {
	case nm == nil:
	case nm.Entity == link.None:
		return max(nm.End, i+1)
	default:
		return max(r.name(nm, end), i+1)
	}
	if !r.d.Is(i, anaphors) || !r.d.Has(i, text.Capital|text.Small) {
		return i + 1
	}
	for _, resolve := range constructs {
		if k := resolve(r, i, end); k > i {
			return k
		}
	}
	return i + 1
}

// name takes in a name and what its possessive owns. It returns the word to go on at.
func (r *resolver) name(nm *link.Name, end int) int {
	r.pass(nm.End)
	nm.Entity = r.entities.Real(nm.Entity)
	if r.at(nm.Entity).Kind == lexicon.Person {
		r.bind(nm.Entity, nm.First)
	}
	r.mention(referent{entity: nm.Entity}, nm.Range, nm.Form)
	r.team(nm.Entity, nm.First, nm.End)
	if !r.d.Has(nm.End-1, text.Possessive) {
		return nm.End
	}
	for _, own := range [...]func(owner link.ID, k, end int) int{r.ownDocument, r.ownOffice, r.ownBody} {
		if k := own(nm.Entity, nm.End, end); k > nm.End {
			return k
		}
	}
	return r.ownKin(nm.End-1, end)
}

// pass notes that the names before word k are passed.
func (r *resolver) pass(k int) {
	for r.passed < len(r.names) && r.names[r.passed].First < k {
		r.passed++
	}
}

// passNames takes in the names among words i to k-1 and notes that they are passed.
func (r *resolver) passNames(i, k int) {
	for ; i < k; i++ {
		if nm := r.nameAt(i); nm != nil {
			r.mention(referent{entity: nm.Entity}, nm.Range, nm.Form)
			i = nm.End - 1
		}
	}
	r.pass(k)
}

// add notes a reference.
func (r *resolver) add(id link.ID, i, k int, form mention.Form) {
	id = r.entities.Real(id)
	words := phrase.Range(i, k)
	r.found = append(room.For(r.found, i, len(r.d.Words)), Reference{words, id, form})
	r.mention(referent{entity: id}, words, form)
}

// last returns the latest reference, or nil if there is none.
func (r *resolver) last() *Reference {
	if len(r.found) == 0 {
		return nil
	}
	return &r.found[len(r.found)-1]
}

// mention raises the salience of a referent that some words mention.
func (r *resolver) mention(who referent, words text.Range, form mention.Form) {
	if form == mention.Demonym || r.inDateline(words.First) {
		return
	}
	weight, subject := r.weigh(who, words, form)
	x := r.at(who.entity)
	switch {
	case who.unnamed() || x.Kind == lexicon.Person:
		if subject && r.place.quote == 0 && (phrase.Acts(r.d, words.End) || phrase.Acted(r.d, words.First)) {
			r.quotation.heard(r, who)
		}
		if who.named() && x.Nation != "" {
			r.compatriots[x.Nation] = who.entity
		}
		r.people.raise(who, weight, r.place, subject)
		return
	case x.Kind == lexicon.Place, r.shows(x, words, subject):
		return
	case x.Class == lexicon.Company:
		r.company = who.entity
	case x.Class == lexicon.Media:
		r.medium = who.entity
	}
	if form.Named() && words.First > 0 && r.d.String(words.First-1) == "on" && !subject {
		weight = asInner // where something is shown: "on YouTube"
	}
	r.bodies.raise(who, weight, r.place, subject)
}

// shows reports whether some words name the service or medium x only as where something is to be
// seen: "on YouTube", "on X", or as one that tells what it did not find out: "Reuters could not reach
// him". Nothing else is said of it.
func (r *resolver) shows(x *link.Entity, words text.Range, subject bool) bool {
	if subject && x.Class == lexicon.Media {
		return words.End+1 < len(r.d.Words) && r.d.Is(words.End, english.Modal|english.Be) && r.d.Is(words.End+1, english.Negation)
	}
	return !subject && words.First > 0 && r.d.String(words.First-1) == "on" &&
		(x.Class == lexicon.Media || len(x.Name) == 1 || english.LayoutOf(r.d.String(words.First)).Is(english.PageService))
}

// weigh returns the weight of a mention, and whether it is a subject, which it records.
func (w *discourse) weigh(who referent, words text.Range, form mention.Form) (weight int32, subject bool) {
	d, i, k := w.d, words.First, words.End
	switch {
	case d.Has(k-1, text.Possessive), form == mention.Pronoun && d.Is(i, english.Possessive):
		return asPossessor, false
	case form.Named() && (phrase.IsInner(d, k) || w.belongs(i) || w.alongside(i)):
		return asInner, false
	case !phrase.Subject(d, k) && !phrase.Acted(d, i) && !opens(d, i):
		return asOther, false
	}
	weight = asSubject
	w.subject, w.acting, w.subjectEnd = who, w.place.sentence, k
	if w.subjects == w.place.sentence+1 {
		weight = asSecond
	} else if w.place.quote == 0 {
		w.subjects = w.place.sentence + 1
	}
	return weight, true
}

// alongside reports whether the name that begins with word i says only with whom the subject of the
// sentence did something: "Ida Holm spoke with Eva Lund".
func (w *discourse) alongside(i int) bool {
	return i > 0 && w.d.String(i-1) == "with" && w.acting == w.place.sentence && w.subject.named() && w.at(w.subject.entity).Kind == lexicon.Person
}

// belongs reports whether the name that begins with word i only tells whose somebody is: "Ida
// Holm of Vale Mines", "Ida Holm at the Vale Trust".
func (c *scene) belongs(i int) bool {
	const longest = 4 // words of the name before
	d, first := c.d, c.d.SentenceOf(i).First
	k := i - 1
	if k > first && d.String(k) == "the" {
		k--
	}
	if k <= first || d.String(k) != "of" && d.String(k) != "at" && d.String(k) != "from" {
		return false
	}
	for j := k - 1; j >= max(first, k-longest); j-- {
		if nm := c.nameAt(j); nm != nil {
			return nm.End == k && c.at(nm.Entity).Kind == lexicon.Person
		}
	}
	return false
}

// opens reports whether the mention that begins with word i opens its sentence but for
// a title, words such as "then", or whose it is: "Her neighbour, Ida Holm, nodded".
func opens(d *phrase.Doc, i int) bool {
	const longest = 5
	first := d.SentenceOf(i).First
	i = phrase.Start(d, i)
	if i > first && i <= first+longest && d.Is(first, english.Possessive) {
		k := i
		if d.String(k-1) == "," {
			k--
		}
		for k > first+1 && d.Has(k-1, text.Small) && !d.Is(k-1, english.Closed|english.ActorVerb) {
			k--
		}
		return k == first+1
	}
	for i > first && (d.Is(i-1, english.Coordinator) || phrase.Adverb(d, i-1)) {
		i--
	}
	return i == first
}

// inDateline reports whether word i belongs to the article's dateline, or begins the name of its
// publisher in place of one: "Vale Today – Two men ...".
func (c *scene) inDateline(i int) bool {
	if l := c.a.Dateline; l != nil {
		return l.Contains(c.d.Span(i, i+1))
	}
	const openings = 3 // sentences
	nm := c.start(i)
	return nm != nil && nm.End+1 < len(c.d.Words) && c.d.Form(nm.End).Punct == '~' && c.d.Has(nm.End+1, text.Capital) &&
		c.d.Sentence(i) < openings && c.d.SentenceOf(i).First == i
}

// gender returns the gender of a person with or without a name.
func (w *discourse) gender(who referent) lexicon.Gender {
	if who.unnamed() {
		return w.strangers[who.stranger-1].gender
	}
	return w.at(who.entity).Gender
}
