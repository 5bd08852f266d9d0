package coref

// This file resolves the first person in direct quotations, after all else is resolved: "I"
// is the speaker named beside the quotation, or the speaker of the quotation before it.

import (
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/order"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A floor is a scene with the mentions of people, in text order, from which the speakers of
// quotations are found.
type floor struct {
	*scene
	people []Reference
}

// A speech is a quotation that is a sentence or more.
type speech struct {
	text.Range
	quotation int
	speaker   link.ID
	told      bool // the sentence around it says who speaks, or that somebody does
}

// speeches returns the direct quotations of the article, in text order.
func (f *floor) speeches() []speech {
	var all []speech
	d := f.d
	for i := 0; i < len(d.Words); {
		q := d.Quotation(i)
		k := i + 1
		if q >= 0 {
			k = d.QuotationOf(i).End
			par := &f.a.Paragraphs[d.Paragraph(i)]
			if par.Speaker.Empty() && !labelled(d, i) && (isSentence(d, i) || len(all) > 0 && d.SameSentence(all[len(all)-1].End-1, i)) {
				all = append(room.For(all, i, len(d.Words)), speech{Range: phrase.Range(i, k), quotation: q})
			}
		}
		i = k
	}
	return all
}

// maxOpening is how many quotation marks may open at one place.
const maxOpening = 4

// labelled reports whether the quotation that opens at word i begins with the label of a
// transcript: "“PERRIN: I am cold.”"
func labelled(d *phrase.Doc, i int) bool {
	for marks := 0; marks < maxOpening && i < len(d.Words) && d.State(i) == text.Opening; marks++ {
		i++
	}
	return i+1 < len(d.Words) && d.Upper(i) && d.Form(i+1).Punct == ':'
}

// selves returns the first-person references in quotations, given all other references.
func selves(c *scene, others []Reference) []Reference {
	f := floor{scene: c}
	all := f.speeches()
	if len(all) == 0 {
		return nil
	}
	f.people = people(c, others)
	defer found.Put(f.people)
	for n := range all {
		s := &all[n]
		s.speaker, s.told = f.saidBeside(s.Range)
	}
	var out []Reference
	for n := range all {
		s := &all[n]
		if !s.told && n > 0 && f.goesOn(&all[n-1], s) {
			s.speaker, s.told = all[n-1].speaker, all[n-1].told
		}
		if s.speaker == link.None || f.at(s.speaker).Kind != lexicon.Person {
			continue
		}
		for i := s.First; i < s.End; i = max(i+1, f.nameEnd(i)) { // "King Kelder I" is not who speaks
			if f.d.Depth(i) == 1 && f.d.Pronoun(i)&english.FirstSingular != 0 && f.nameEnd(i) == i {
				out = append(out, Reference{phrase.Range(i, i+1), s.speaker, mention.Pronoun})
			}
		}
	}
	return out
}

// goesOn reports whether two quotations have the same speaker: they are in one paragraph, the
// second continues the first, or the second is all of the next paragraph.
func (f *floor) goesOn(prev, next *speech) bool {
	if f.a.Quotations[next.quotation].Continues == prev.quotation {
		return true
	}
	d := f.d
	p, n := d.Paragraph(prev.First), d.Paragraph(next.First)
	return p == n || p+1 == n && prev.told && f.a.Paragraphs[n].Len() == d.Span(next.First, next.End).Len()
}

// people returns the mentions of people, in text order.
func people(c *scene, others []Reference) []Reference {
	isPerson := func(id link.ID) bool { return id != link.None && c.at(id).Kind == lexicon.Person }
	number := 0
	for n := range c.names {
		if isPerson(c.names[n].Entity) {
			number++
		}
	}
	for i := range others {
		if isPerson(others[i].Entity) {
			number++
		}
	}
	all := found.Get(number)
	for n := range c.names {
		if nm := &c.names[n]; isPerson(nm.Entity) {
			all = append(all, Reference{nm.Range, c.entities.Real(nm.Entity), nm.Form})
		}
	}
	for _, x := range others {
		if isPerson(x.Entity) {
			all = append(all, Reference{x.Range, c.entities.Real(x.Entity), x.Form})
		}
	}
	order.Stable(all, func(a, b Reference) int { return a.First - b.First })
	return all
}

// maxTag is how many words a sentence has that only says who spoke before it: "Ann Perrin
// asked."
const maxTag = 6

// saidBeside returns the speaker named after or before a quotation in its sentence, and
// whether there is a reporting clause at all.
func (f *floor) saidBeside(q text.Range) (speaker link.ID, told bool) {
	if speaker = f.signedBy(q); speaker != link.None {
		return speaker, true
	}
	d := f.d
	s := d.SentenceOf(q.End - 1)
	if q.End == s.End && d.SameParagraph(q.End-1, q.End) && d.SentenceOf(q.End).Len() <= maxTag {
		s = d.SentenceOf(q.End)
	}
	end := q.End
	for end < min(s.End, q.End+maxSpeaker) && d.State(end) == text.Outside {
		end++
	}
	if speaker, told = f.speakerAmong(phrase.Range(q.End, end)); told {
		return speaker, told
	}
	return f.saidBefore(q)
}

// maxLead is how many words before a quotation its speaker is looked for.
const maxLead = 60

// saidBefore is like saidBeside but only for the words before a quotation.
func (f *floor) saidBefore(q text.Range) (speaker link.ID, told bool) {
	d := f.d
	before := phrase.Range(max(d.SentenceOf(q.First).First, q.First-maxLead), q.First)
	if speaker, _ = f.speakerAmong(before); speaker != link.None {
		return speaker, true
	}
	for before.End > before.First && d.Has(before.End-1, text.Sign) {
		before.End--
	}
	if before.Empty() || !d.Is(before.End-1, english.ActorVerb) {
		return link.None, false
	}
	passive := before.Len() > 1 && d.Is(before.End-2, english.Be)
	if x := f.firstAmong(before); x != nil && !passive {
		speaker = x.Entity // far from the verb
	}
	return speaker, true
}

// signedBy returns the person whose name follows a quotation after a dash, or None.
func (f *floor) signedBy(q text.Range) link.ID {
	if !f.d.SameParagraph(q.End-1, q.End) || f.d.Form(q.End).Punct != '~' {
		return link.None
	}
	if x := f.firstAmong(phrase.Range(q.End+1, f.d.SentenceOf(q.End).End)); x != nil && x.First == q.End+1 {
		return x.Entity
	}
	return link.None
}

// firstAmong returns the first mention of a person among some words, or nil.
func (f *floor) firstAmong(words text.Range) *Reference {
	n, _ := slices.BinarySearchFunc(f.people, words.First, func(x Reference, at int) int { return x.First - at })
	if n == len(f.people) || f.people[n].End > words.End {
		return nil
	}
	return &f.people[n]
}

// speakerAmong returns the last person among some words who is the subject of a verb of
// speaking or acting, and whether there is such a verb.
func (f *floor) speakerAmong(words text.Range) (speaker link.ID, told bool) {
	d := f.d
	for i := words.First; i < words.End; i++ {
		told = told || d.Is(i, english.ActorVerb) && d.Has(i, text.Small)
	}
	n, _ := slices.BinarySearchFunc(f.people, words.First, func(x Reference, at int) int { return x.First - at })
	for ; n < len(f.people) && f.people[n].First < words.End; n++ {
		x := &f.people[n]
		if x.End <= words.End && (phrase.ActsItself(d, x.End) || saidBy(d, words.First, x.First)) {
			speaker, told = x.Entity, true
		}
	}
	return speaker, told
}

// saidBy reports whether a verb among the words from first to i-1 has its subject after it,
// "said Ann Perrin", rather than its object, "a clerk told Ann Perrin".
func saidBy(d *phrase.Doc, first, i int) bool {
	v := phrase.VerbBefore(d, i)
	return v == first || v > first && !english.Of(strings.ToLower(d.String(v))).Cue.Is(english.Addressee)
}
