package coref

// This file tracks unnamed people: "a woman in the crowd", "his lawyer". They are not
// entities, but they compete as antecedents of "she" or "the woman".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A stranger is a person without a name.
type stranger struct {
	noun   string // in small letters without "ex-"
	gender lexicon.Gender
}

// stranger records that the description p, whose determiner or possessive is word i, refers
// to an unnamed person.
func (r *resolver) stranger(p *phrase.Phrase, i int) {
	c := p.Noun.Class()
	if c < lexicon.Rank || c > lexicon.Kin || p.Noun.Plural() || r.predicative(i, p.Head.End) || r.namedAfter(p.Head.End) != link.None {
		return
	}
	if id := r.selfNamed(p.Head.End); id != link.None {
		r.add(id, p.First, p.Head.End, mention.Nominal)
		return
	}
	who := r.strangerLike(p)
	if at := phrase.Range(i, p.Head.End); who.unnamed() {
		r.mention(who, at, mention.Nominal)
	} else {
		r.meet(stranger{r.nounOf(p), p.Noun.Gender()}, at)
	}
}

// meet records that a phrase refers to an unnamed person of whom nothing was said before.
func (r *resolver) meet(x stranger, at text.Range) {
	r.strangers = append(r.strangers, x)
	r.mention(referent{stranger: len(r.strangers)}, at, mention.Nominal)
}

// oneOf records the unnamed person of "one of the farmers" or "one of those who left", which begins
// with word i and speaks, and returns the word after "of". It returns i for other words.
func (r *resolver) oneOf(i, end int) int {
	d := r.d
	if i+3 >= end || d.String(i+1) != "of" || !r.speaksAs(i, i+3, end) {
		return i
	}
	if w := d.String(i + 2); w != "those" && w != "them" {
		c := phrase.At(d, i+3, end, r.nameEnd).Noun.Class()
		if !d.Is(i+2, phrase.Determiners) || c < lexicon.Rank || c > lexicon.Kin {
			return i
		}
	}
	r.meet(stranger{noun: "one"}, phrase.Range(i, i+1))
	return i + 2
}

// speaksAs reports whether a clause begins with word i, in which a verb of speaking is near word k
// or behind it.
func (w *discourse) speaksAs(i, k, end int) bool {
	const near = 20 // words
	if i > w.d.SentenceOf(i).First && !w.d.Has(i-1, text.Sign) && !w.d.Is(i-1, english.Coordinator) {
		return false
	}
	for last := min(end, k+near); k < last; k++ {
		if phrase.Speaks(w.d, k, end) {
			return true
		}
	}
	return false
}

// selfNamed returns whom the clause that begins at word k gives a name, None for
// nobody: "a trader, who gave his name only as Per,", "a fan, identified as Per,", "a guard who asked
// to be called Per".
func (w *discourse) selfNamed(k int) link.ID {
	const longest = 10
	d := w.d
	if k < len(d.Words) && d.String(k) == "," {
		k++
	}
	if k < len(d.Words) && d.Is(k, english.Adverb) {
		k++ // "later identified as Per"
	}
	named, direct := false, false
	for i := k; i+1 < len(d.Words) && i <= k+longest && !d.Has(i, text.Sign); i++ {
		switch w := d.String(i); {
		case w == "name", w == "himself", w == "herself":
			named = true
		case w == "pseudonym", (w == "known" || w == "called") && d.String(i-1) == "be", w == "by" && d.String(i-1) == "goes",
			d.Form(i).Full.Usage&english.Identified != 0:
			named, direct = true, true
		case i == k && w != "who":
			return link.None
		}
		at := i + 1
		if !named || d.String(i) != "as" && !(direct && d.Has(at, text.Capital)) {
			continue
		}
		if lexicon.FindNoun(d.String(at)).Class() == lexicon.Honorific {
			at++ // "as Madam Roe"
		}
		if nm := w.nameAt(at); nm != nil && w.at(nm.Entity).Kind == lexicon.Person && !d.Has(nm.End-1, text.Possessive) {
			return w.entities.Real(nm.Entity)
		}
	}
	return link.None
}

// maxTitles is how many words may come between a description and the name in apposition
// to it.
const maxTitles = 6

// namedAfter returns the person whose name is in apposition to the description that ends before
// word k, None for nobody: "their mother, Jane Roe,".
func (w *discourse) namedAfter(k int) link.ID {
	if k >= len(w.d.Words) || w.d.String(k) != "," {
		return link.None
	}
	for i := k + 1; i < len(w.d.Words) && i <= k+maxTitles; i++ {
		if nm := w.nameAt(i); nm != nil && w.at(nm.Entity).Kind == lexicon.Person {
			if s := w.d.SentenceOf(i); w.d.Is(s.First, english.Preposition|english.Subordinator) && phrase.VerbAt(w.d, nm.End) {
				return link.None // "After a talk with the speaker, Ida Holm left"
			}
			if t := phrase.Title(w.d, i); i == k+1 || !t.Empty() && t.First == k+1 || w.describes(k+1, i) {
				return w.entities.Real(nm.Entity)
			}
			return link.None
		}
	}
	return link.None
}

// describes reports whether words i to k-1 may describe the person named after them: "former
// model-actress".
func (w *discourse) describes(i, k int) bool {
	for ; i < k; i++ {
		if !w.d.Has(i, text.Small) && w.d.String(i) != "-" || w.d.Is(i, english.Closed|english.ActorVerb) {
			return false
		}
	}
	return true
}

// strangerLike returns the unnamed person in focus who was described by the same noun.
func (w *discourse) strangerLike(p *phrase.Phrase) referent {
	noun := w.nounOf(p)
	return w.people.best(w.place, func(who referent) int32 {
		if who.unnamed() && w.strangers[who.stranger-1].noun == noun {
			return 100
		}
		return 0
	})
}

// nounOf returns the noun of a phrase as it is compared.
func (c *scene) nounOf(p *phrase.Phrase) string {
	head := p.HeadWord(c.d).In(c.d.Text)
	return strings.ToLower(head[strings.LastIndexByte(head, '-')+1:])
}

// predicative reports whether the description of words i to k-1 is a predicate or apposition
// and so introduces no new person: "was a lawyer", "Jane Roe, a lawyer,".
func (r *resolver) predicative(i, k int) bool {
	d := r.d
	s := d.SentenceOf(i)
	switch {
	case i == s.First:
		return false
	case d.Is(i-1, english.Auxiliary), phrase.IsPredicate(d, i):
		return true
	case d.Has(i-1, text.Sign) && apart(d, i-1):
		return k >= s.End || !phrase.VerbAt(d, k)
	}
	return d.Is(i-1, english.SubjectPronoun) || strings.EqualFold(d.String(i-1), "than")
}

// apart reports whether word i is a comma, dash or opening parenthesis.
func apart(d *phrase.Doc, i int) bool {
	switch d.Form(i).Punct {
	case ',', '(', '-', '~':
		return true
	}
	return false
}
