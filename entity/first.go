package entity

// This file resolves the first person outside of quotations: who wrote "I" in an
// essay, in whose name a statement says "we", and whose turn it is in a
// transcript or an interview.

import (
	"sort"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// The voices are those who may say "I" outside of quotations, none for none.
type voices struct {
	author     int32 // of the article
	turn       int32 // whose words a transcript gives just now
	answers    int32 // who answers in an interview
	introduced bool  // a colon ends the paragraph before
}

// first resolves token i, a pronoun of the first person, and returns the next
// token, i where nothing tells who speaks. Several who speak are nobody: only a
// body may say "we".
func (w *walk) first(i int, several bool) int {
	e := w.turn
	if e == none {
		e = w.author
	}
	if e == none || w.quote != 0 || w.introduced || several == (w.ents[e].kind == KindPerson) {
		return i
	}
	// Who says "I" is no "he" for what follows, so this brings nobody into focus.
	w.refs = append(w.refs, ref{int32(i), int32(i + 1), e, FormPronoun})
	return i + 1
}

// paragraph notes at the beginning of a paragraph whose words it holds.
func (w *walk) paragraph(p int) {
	par := &w.a.Paragraphs[p]
	w.par = int32(p)
	w.introduced = p > 0 && w.colonEnds(&w.a.Paragraphs[p-1])
	if par.Speaker.Empty() {
		if w.turn != none && w.namedIn(par.Span, w.turn) {
			w.turn = none // who speaks doesn't say their own name
		}
		return
	}
	w.turn, w.introduced = none, false
	first := par.Sentences[0].First
	if answer(par.Speaker.In(w.text)) {
		if w.turn = w.answers; w.turn != none {
			w.refs = append(w.refs, ref{int32(first), int32(first + 1), w.turn, FormNominal})
		}
		return
	}
	if n := w.nameWithin(par.Speaker); n != nil {
		w.turn = w.real(n.ent)
	}
}

// colonEnds reports whether a paragraph ends with a colon, so that the next one
// may hold somebody else's words without quotation marks.
func (f *finder) colonEnds(par *article.Paragraph) bool {
	return par.Speaker.Empty() && strings.HasSuffix(strings.TrimSpace(par.In(f.text)), ":")
}

// namedIn reports whether a name within a span stands for the actor e.
func (f *finder) namedIn(s article.Span, e int32) bool {
	for n := f.nameAt(s.Start); n < len(f.names) && f.a.Tokens[f.names[n].first].Start < s.End; n++ {
		if f.real(f.names[n].ent) == e {
			return true
		}
	}
	return false
}

// nameAt returns the index of the first name that begins at a byte of the text or
// behind it.
func (f *finder) nameAt(start int) int {
	return sort.Search(len(f.names), func(n int) bool { return f.a.Tokens[f.names[n].first].Start >= start })
}

// nameWithin returns the first linked name within a span, nil for none.
func (f *finder) nameWithin(s article.Span) *name {
	for n := f.nameAt(s.Start); n < len(f.names) && f.a.Tokens[f.names[n].first].Start < s.End; n++ {
		if nm := &f.names[n]; nm.ent != none && nm.form != FormDemonym {
			return nm
		}
	}
	return nil
}

// writtenBy returns who wrote the article as far as it says so: the body or person
// of whom the headline says that the statement is theirs, the one person of the
// byline, or who is introduced at the end. It is none unless the article speaks
// in the first person.
func (f *finder) writtenBy(marked []article.Quotation) int32 {
	if e := f.issuer(); e != none {
		return e
	}
	e := f.writer()
	if e == none || !f.firstPerson(marked) {
		return none
	}
	return e
}

// writer returns the one person of the byline, or without any who is introduced at
// the end.
func (f *finder) writer() int32 {
	b := f.a.Byline
	if b == nil {
		return f.introducedLast()
	}
	if len(b.Names) == 1 {
		if nm := f.nameWithin(b.Names[0]); nm != nil && f.ents[f.real(nm.ent)].kind == KindPerson {
			return f.real(nm.ent)
		}
	}
	return none
}

// issuer returns whose statement or speech the headline says that the article is:
// "Statement by the Ministry of Trade on tariffs".
func (f *finder) issuer() int32 {
	h := f.a.Headline
	if h.Empty() {
		return none
	}
	for n := range f.names {
		nm := &f.names[n]
		i := int(nm.first)
		if f.a.Tokens[i].Start >= h.End {
			break
		}
		if f.a.Tokens[i].Start < h.Start || nm.ent == none || nm.form == FormDemonym {
			continue
		}
		first, _ := f.sentenceOf(i)
		p, _ := f.titleAt(i)
		if p > first && f.words[p-1].class&(english.Determiner|english.Possessive) != 0 {
			p--
		}
		if p < first+2 || p > first+maxHeading {
			continue
		}
		switch strings.ToLower(f.str(p - 1)) {
		case "by", "from", "of":
			if f.document(p - 2) {
				return f.real(nm.ent)
			}
		}
	}
	return none
}

// maxHeading is how many words come before the name of whose statement an article
// is.
const maxHeading = 6

// document reports whether token i is a noun for what one person or body says, as
// the word of a headline.
func (f *finder) document(i int) bool {
	switch strings.ToLower(f.str(i)) {
	case "statement", "remarks", "speech", "address", "testimony", "letter", "message", "communique", "declaration":
		return true
	}
	return false
}

// firstPerson reports whether the writer says "I": outside of quotations and of what
// a colon introduces, in two paragraphs at least.
func (f *finder) firstPerson(marked []article.Quotation) bool {
	paragraphs := 0
	for p := range f.a.Paragraphs {
		par := &f.a.Paragraphs[p]
		for len(marked) > 0 && marked[0].End <= par.Start {
			marked = marked[1:]
		}
		if par.Kind != article.KindBody || p > 0 && f.colonEnds(&f.a.Paragraphs[p-1]) {
			continue
		}
		if f.saysI(par, marked) {
			if paragraphs++; paragraphs == 2 {
				return true
			}
		}
	}
	return false
}

// saysI reports whether "I" or "my" stands in a paragraph outside of quotations.
func (f *finder) saysI(par *article.Paragraph, marked []article.Quotation) bool {
	for s := range par.Sentences {
		for _, t := range par.Sentences[s].Tokens {
			for len(marked) > 0 && marked[0].End <= t.Start {
				marked = marked[1:]
			}
			if len(marked) > 0 && marked[0].Start <= t.Start {
				continue
			}
			switch t.In(f.text) {
			case "I", "my", "My", "me":
				return true
			}
		}
	}
	return false
}

// introducedLast returns the person whom one of the last paragraphs introduces
// and whom nothing before speaks of: "Jane Roe is a writer in Leeds."
func (f *finder) introducedLast() int32 {
	for n, p := 0, len(f.a.Paragraphs)-1; p > 0 && n < maxLast; p-- {
		par := &f.a.Paragraphs[p]
		if par.Kind != article.KindBody && par.Kind != article.KindAuthor {
			continue
		}
		n++
		nm := f.nameWithin(par.Span)
		if nm == nil || f.ents[nm.ent].kind != KindPerson || nm.end-nm.first < 2 || int(nm.first) != par.Sentences[0].First {
			continue
		}
		if k := int(nm.end); k < len(f.words) && f.presents(k) && !f.namedBefore(nm.ent, nm.first) {
			return f.real(nm.ent)
		}
	}
	return none
}

// maxLast is how many paragraphs at the end may introduce the writer.
const maxLast = 3

// presents reports whether token k goes on after a name as what introduces
// somebody does: "is a potter", "teaches law".
func (f *finder) presents(k int) bool {
	switch f.str(k) {
	case "is":
		if k+1 == len(f.words) || f.words[k+1].class&(english.Auxiliary|english.ActorVerb) != 0 || f.adverb(k+1) {
			return false
		}
		s := f.str(k + 1)
		return f.words[k+1].shape&(small|capital) != 0 && !strings.HasSuffix(s, "ing") && !strings.HasSuffix(s, "ed")
	case "writes", "teaches", "covers", "lives", "works", "serves":
		return true
	}
	return false
}

// namedBefore reports whether a name before token first stands for the actor e.
func (f *finder) namedBefore(e, first int32) bool {
	for n := range f.names {
		if f.names[n].first >= first {
			break
		}
		if f.names[n].ent == e {
			return true
		}
	}
	return false
}

// interviewee returns who answers in an interview whose labels don't say: the one
// person of the headline, or else whom the lines before the first question name
// most often. It is none where there are several.
func (f *finder) interviewee() int32 {
	start := -1 // of the first answer
	for p := range f.a.Paragraphs {
		if s := f.a.Paragraphs[p].Speaker; !s.Empty() && answer(s.In(f.text)) {
			start = s.Start
			break
		}
	}
	if start < 0 {
		return none
	}
	if e := f.onlyPerson(f.a.Headline); e != none {
		return e
	}
	return f.onlyPerson(article.Span{Start: f.a.Headline.End, End: start})
}

// onlyPerson returns the person whom a part of the text names more often than any
// other but the writers, none where there is none or several are named as often.
func (f *finder) onlyPerson(s article.Span) int32 {
	count := map[int32]int{}
	for n := range f.names {
		nm := &f.names[n]
		t := f.a.Tokens[nm.first]
		if nm.ent == none || f.ents[nm.ent].kind != KindPerson || t.Start < s.Start || t.Start >= s.End {
			continue
		}
		if b := f.a.Byline; b != nil && b.Start <= t.Start && t.Start < b.End {
			continue
		}
		count[f.real(nm.ent)]++
	}
	best, most, tie := int32(none), 0, false
	for e, n := range count {
		switch {
		case n > most:
			best, most, tie = e, n, false
		case n == most:
			tie = true
		}
	}
	if tie {
		return none
	}
	return best
}

// answer reports whether the label of a paragraph says no more than that it is an
// answer.
func answer(label string) bool {
	label = strings.TrimRight(label, ":. ")
	return strings.EqualFold(label, "a") || strings.EqualFold(label, "answer")
}
