package coref

// This file resolves pronouns of the third person, and "who" after a name.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// pronoun resolves a pronoun.
func pronoun(r *resolver, i, end int) int {
	c := r.d.Pronoun(i)
	k := i
	switch {
	case c&english.Masculine != 0:
		k = r.third(i, end, lexicon.Male)
	case c&english.Feminine != 0:
		k = r.third(i, end, lexicon.Female)
	case c&english.FirstSingular != 0:
		k = r.first(i, false)
	case c&english.FirstPlural != 0:
		k = r.first(i, true)
	case r.d.Is(i, english.Wh):
		return r.relative(i)
	case r.d.Form(i).Length == 2 && (r.d.String(i) == "it" || r.d.String(i) == "It"):
		return r.it(i, end)
	}
	if k == i || c&english.Possessive == 0 {
		return k
	}
	if n := r.ownTeam(i, k, end); n > k {
		return n
	}
	return r.ownKin(i, end)
}

// kinship resolves a relative after a possessive pronoun that is not resolved.
func kinship(r *resolver, i, end int) int {
	if r.d.Pronoun(i)&english.Possessive == 0 {
		return i
	}
	return r.ownKin(i, end)
}

// How well people fit "he" or "she", in per cent of their weight. The figures were tuned on
// the coreference annotation of GUM.
const (
	perMention  = 4   // more for each time that the article gives the name, ...
	maxMentions = 10  // ... up to this many
	asVoice     = 120 // the previous speaker, if "he" is the subject of a verb of speaking
	asItself    = 180 // who says what "he" does: "Ida Holm said she"
	asUnnamed   = 80  // an unnamed person
	asAnybody   = 30  // an unnamed person of unknown gender
)

// third resolves word i, which is "he" or "she" in some case, and returns the next word.
func (r *resolver) third(i, end int, want lexicon.Gender) int {
	if id := r.authorAhead(i, end, want); id != link.None {
		r.add(id, i, i+1, mention.Pronoun)
		return i + 1
	}
	if r.inTurn(i) {
		return i + 1
	}
	speaker := r.speakerOf(i, end)
	q := &r.quotation
	speaking := r.place.quote == 0 && r.paragraph-q.voicedIn <= 1 &&
		!(r.subject.named() && r.subject != q.voice && r.at(r.subject.entity).Kind == lexicon.Person) &&
		(phrase.Speaks(r.d, i+1, end) || phrase.Acted(r.d, i))
	object, objective := r.d.String(i) == "him", r.objective(i, end)
	told := r.told(i, end)
	itself := r.ofItself(i, end)
	fits := func(who referent) int32 {
		switch {
		case who == speaker || object && r.isSubject(who) || objective && who == r.subject || r.isAmong(told, who):
			return 0
		case who.named():
			x := r.at(who.entity)
			fit := genderFits(x.Gender, want) * int32(100+perMention*min(x.Mentions, maxMentions)) / 100
			if itself && who == r.subject {
				fit = fit * asItself / 100
			}
			if speaking && who == q.voice {
				fit = fit * asVoice / 100
			}
			return fit
		case r.gender(who) == lexicon.Unknown:
			return asAnybody
		}
		return genderFits(r.gender(who), want) * asUnnamed / 100
	}
	who := r.people.best(r.place, fits)
	if who == (referent{}) {
		who = r.people.latest(r.place, fits)
	}
	switch {
	case who.unnamed():
		r.strangers[who.stranger-1].gender = want
		r.mention(who, phrase.Range(i, i+1), mention.Pronoun)
	case who.named():
		r.at(who.entity).Gender = want
		r.add(who.entity, i, i+1, mention.Pronoun)
	}
	return i + 1
}

// authorAhead returns the person whom a sentence names as its subject, after word i, a possessive
// before a document, what somebody said, or "part", that begins it: "In her complaint, Ida Holm named
// ...", "For his part, Per Lund left". It is None if there is none.
func (r *resolver) authorAhead(i, end int, want lexicon.Gender) link.ID {
	const most = 8 // words to the name
	d := r.d
	if i == 0 || i != d.SentenceOf(i).First+1 || !d.Is(i-1, english.Preposition) || d.Pronoun(i)&english.Possessive == 0 ||
		i+3 >= end || !d.Is(i+1, english.Artifact|english.Saying) && !r.inTurn(i) {
		return link.None
	}
	comma := false
	for k := i + 2; k < min(end, i+most); k++ {
		if nm := r.nameAt(k); nm != nil && nm.First == k {
			if nm.Entity == link.None || !comma || r.at(nm.Entity).Kind != lexicon.Person || d.Has(nm.End-1, text.Possessive) ||
				genderFits(r.at(nm.Entity).Gender, want) == 0 {
				return link.None
			}
			return r.entities.Real(nm.Entity)
		}
		comma = comma || d.Form(k).Punct == ','
	}
	return link.None
}

// inTurn reports whether word i is the possessive of "For her part," at the beginning of a sentence,
// which is never who acted before, as a pronoun behind it may be: "For her part, she said".
func (r *resolver) inTurn(i int) bool {
	d := r.d
	return i > 0 && i+3 < len(d.Words) && i == d.SentenceOf(i).First+1 && d.String(i-1) == "For" && d.String(i+1) == "part" &&
		d.Form(i+2).Punct == ',' && !d.Is(i+3, english.SubjectPronoun)
}

// ofItself reports whether word i is the subject of what the subject of the sentence says: "Ida Holm
// said that she".
func (r *resolver) ofItself(i, end int) bool {
	const most = 3 // words of the verb, and "that"
	d, k := r.d, r.subjectEnd
	if r.place.quote != 0 || r.acting != r.place.sentence || i <= k || i-k > most || !r.subject.named() ||
		d.Pronoun(i)&english.Possessive != 0 || d.String(i) == "him" || !phrase.Speaks(d, k, end) {
		return false
	}
	for ; k < i; k++ {
		if !d.Has(k, text.Small) || d.Is(k, english.Preposition) && d.String(k) != "that" {
			return false
		}
	}
	return true
}

// objective reports whether word i is "her" right after a verb and its subject, and owns nothing:
// "Ida Holm accused her of", "Ida Holm told her that".
func (r *resolver) objective(i, end int) bool {
	const most = 2 // words of the verb
	if r.d.String(i) != "her" || i == 0 || r.d.Has(i-1, text.Ing) || r.acting != r.place.sentence ||
		i-r.subjectEnd > most || i <= r.subjectEnd {
		return false
	}
	return i+1 == end || r.d.Has(i+1, text.Sign) ||
		r.d.Is(i+1, english.Preposition) && !r.d.Is(i+1, english.Time) || r.d.String(i+1) == "that"
}

// maxTold is how many words of a clause are looked at for whom it tells of.
const maxTold = 40

// told returns the indexes of the names in the rest of the clause of word i if that is a
// pronoun that speaks: "she told Ida Holm that Per Lund had left" is said by neither.
func (r *resolver) told(i, end int) text.Range {
	r.pass(i)
	first := r.passed
	n := text.Range{First: first, End: first}
	if r.place.quote != 0 || i != r.d.SentenceOf(i).First && !r.d.Is(i-1, english.Coordinator) || !phrase.Speaks(r.d, i+1, end) {
		return n
	}
	for k := i + 1; k < min(end, i+maxTold) && !(r.d.String(k-1) == "," && r.d.Is(k, english.Coordinator)); k++ {
		if n.End < len(r.names) && r.names[n.End].First == k {
			n.End++
		}
	}
	return n
}

// isSubject reports whether a referent was the latest subject of the sentence.
func (w *discourse) isSubject(who referent) bool {
	x := w.people.find(who)
	return x != nil && x.subject && x.sentence == w.place.sentence
}

// isAmong reports whether one of the names with the indexes of n is that of a referent.
func (r *resolver) isAmong(n text.Range, who referent) bool {
	for k := n.First; k < n.End; k++ {
		if x := r.names[k].Entity; x != link.None && who == (referent{entity: r.entities.Real(x)}) {
			return true
		}
	}
	return false
}

// it resolves "it" where it speaks or acts.
func (r *resolver) it(i, end int) int {
	if !phrase.Speaks(r.d, i+1, end) {
		return i
	}
	told := r.told(i, end)
	who := r.bodies.best(r.place, func(who referent) int32 {
		if r.isAmong(told, who) {
			return 0
		}
		return 100
	})
	if !who.named() {
		return i
	}
	r.add(who.entity, i, i+1, mention.Pronoun)
	return i + 1
}

// maxRelative is how many names are looked back over for the antecedent of "who".
const maxRelative = 4

// relative resolves "who" or "which" after a name: right after it, or after the
// apposition of a person, "Jane Roe, a physicist who".
func (r *resolver) relative(i int) int {
	person := true
	switch r.d.String(i) {
	case "who", "whose":
	case "which":
		person = false
	default:
		return i
	}
	first := r.d.SentenceOf(i).First
	if x := r.last(); x != nil && x.First >= first && x.Form != mention.Pronoun && r.adjacent(x.End, i) &&
		person == (r.at(x.Entity).Kind == lexicon.Person) {
		r.add(x.Entity, i, i+1, mention.Pronoun) // "the senator, who"
		return i + 1
	}
	if nm := r.antecedent(i, first, person); nm != nil {
		r.add(nm.Entity, i, i+1, mention.Pronoun)
		return i + 1
	}
	return i
}

// antecedent returns the name, not before word first, that the relative pronoun at word i
// refers to, or nil. Person says whether it must be a person's.
func (r *resolver) antecedent(i, first int, person bool) *link.Name {
	for n := r.passed - 1; n >= max(0, r.passed-maxRelative); n-- {
		nm := &r.names[n]
		if nm.First < first || i-nm.End > phrase.MaxApposition {
			break
		}
		fits := nm.Entity != link.None && nm.Form != mention.Demonym &&
			person == (r.at(nm.Entity).Kind == lexicon.Person) && !r.d.Has(nm.End-1, text.Possessive)
		switch {
		case fits && (r.adjacent(nm.End, i) || person && phrase.Apposed(r.d, nm.End, i)):
			return nm
		case i-nm.End <= 1 && (fits || !person):
			return nil // "which" belongs to another name
		}
	}
	return nil
}

// adjacent reports whether nothing but a comma or dash is between words k-1 and i.
func (r *resolver) adjacent(k, i int) bool {
	return k == i || k == i-1 && r.d.Has(k, text.Sign) && apart(r.d, k) && r.d.Form(k).Punct != '('
}
