package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds a name and a colon before what it says: "Smith: “Yes.”".

var label = Construct{Name: "label", At: Signs, Trigger: colonTrigger, Match: matchLabel}

// colonTrigger reports whether token i is a colon with something after it.
func colonTrigger(t *Text, i int) bool {
	return t.Punct(i, ':') && i+1 < t.Len()
}

func matchLabel(at *Site, p *Proposal) bool {
	i := at.At
	*p = Proposal{Source: between(at.Sentence.First, i), Cue: between(i, i+1), Rule: Label, Head: -1}
	if !nameOnly(at.Text, p.Source) && !(headlineLine(at.Text, i) && findings(at.Text, p.Source, between(i+1, at.Sentence.End))) {
		return officer(at, p) // "Vale mayor: we will not sell"
	}
	if at.Opens(i + 1) {
		return colonQuote(at, p)
	}
	return labelled(at, p)
}

// colonQuote makes the quotation after a colon the content of p, whose source is before it.
func colonQuote(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	if headlineLine(t, i) && placesOnly(t, p.Source) && !t.Any(t.Quotation(i+1), stated) {
		return false // "Sudan: ‘The camels went first’"
	}
	p.Rule = Colon
	if e := contentEnd(t, ClauseEnd, i+1, s); e > i+1 {
		p.Content = following(t, at.content.Of(between(i+1, e)), max(s.End, e), s)
	}
	return len(p.Content) > 0
}

// labelled makes what follows a colon without quotation marks the content of p, whose
// source is before it.
func labelled(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	head := headlineLine(t, i)
	c := between(i+1, reach(t, i+1, s))
	if roster(t, c) {
		return false
	}
	found := head && findings(t, p.Source, c)
	if !found && !identifies(t, p.Source) && !(head && namedBelow(t, p.Source)) ||
		p.Source.Len() == 1 && english.OfPhrase(t.String(s.First)).Is(english.Slug) {
		return false // "Attendance: 9,412", "Obituary: Ida Holm"
	}
	if k := s.First; p.Source.Len() == 1 && t.Tag(k) == article.NOUN && t.Shaped(k, Plural) && !people(t, p.Source) {
		return false // "Ingredients: two onions"
	}
	p.Content = at.content.Of(c)
	if figures(t, c) || namesWhom(t, p.Source, c) {
		return false
	}
	if head && !found {
		if saysNothing(t, p.Source) && !t.Any(p.Content[0], stated) {
			return false // "Sudan: Shelling kills ten", "Vale Cup: Rovers win"
		}
		if firstPerson(t, p.Content[0]) && phrase.Asserts(t.Text, p.Content[0]) {
			p.Chance = Believable // "Lund: I will not quit"
		}
	}
	if head {
		p.Rule = Headline
	}
	if found {
		p.Chance = Trusted
	}
	return i+1 < s.End && !p.Content[0].Empty()
}

// findings reports whether a label in a headline is for what tells something, and some words of it
// follow: "Study: Half of wells are dirty", but not "Report: Page 4".
func findings(t *Text, n, c text.Range) bool {
	const few = 3
	return n.Len() == 1 && t.Is(n.First, english.Artifact) && c.Len() > few
}

// stated are the classes of words by which what follows a label is what somebody says: "we",
// and "must" for what has to be done.
const stated = english.Modal | english.FirstPlural | english.FirstSingular

// saysNothing reports whether a label in a headline is for a place, or nothing shows
// that it speaks.
func saysNothing(t *Text, n text.Range) bool { return placesOnly(t, n) || !speaksBelow(t, n) }

// speaksBelow reports whether a label in a headline is for people or a body by its
// words, an acronym, or a name that says something in the text below or comes there
// behind a first name or a title.
func speaksBelow(t *Text, n text.Range) bool {
	last := n.End - 1
	if people(t, n) || t.Is(n.First, english.Title) ||
		t.Is(last, english.OrganizationHead|english.NameNoun|english.OrganizationNoun) ||
		n.Len() == 1 && t.Doc.Form(last).NameFlags&text.Upper != 0 {
		return true
	}
	form := t.Doc.Words[last].Form
	for k := n.End; k+1 < t.Len(); k++ {
		if t.Doc.Words[k].Form != form {
			continue
		}
		if t.Says(k+1) && t.Verb(k+1) || t.Says(k-1) && !t.Cue(k-1).Is(english.Addressee) || t.Is(k-1, english.Title) || t.Punct(k-1, '(') {
			return true
		}
		if _, ok := lexicon.FirstName(t.String(k - 1)); ok {
			return true
		}
	}
	return false
}

// placesOnly reports whether a phrase is the name of a country or town.
func placesOnly(t *Text, n text.Range) bool {
	var name fold.Key
	for k := n.First; k < n.End; k++ {
		if !name.Add(t.String(k)) {
			return false
		}
	}
	s, ok := lexicon.LookupFolded(name.Bytes(n.Len()), fold.Title).First()
	kind := s.Actor().Kind
	return ok && (kind == lexicon.Country || kind == lexicon.Place)
}

// figures reports whether a phrase only lists figures: "APC 4,120; PDP 3,877".
func figures(t *Text, r text.Range) bool {
	n := 0
	for k := r.First; k < r.End; k++ {
		if t.Verbal(k) || t.Is(k, english.Pronoun) {
			return false
		}
		if t.Shaped(k, Number) {
			n++
		}
	}
	return n > 1
}

// namesWhom reports whether a label is for a part that the name after it plays: "Referee: Ida Holm
// (Chile)".
func namesWhom(t *Text, n, r text.Range) bool {
	if k := r.End - 1; t.Punct(k, ')') {
		for k > r.First+1 && k > r.End-maxListed && !t.Punct(k, '(') {
			k--
		}
		r.End = k
	}
	return lexicon.FindNoun(t.String(n.End-1)).Class() == lexicon.Role && nameOnly(t, r)
}

// officer reports whether the source of p, a headline up to a colon, is for people or a body in
// small letters, after a name at most, and gives p the clause after the colon as its content.
func officer(at *Site, p *Proposal) bool {
	t, i, s := at.Text, at.At, at.Sentence
	if !headlineLine(t, i) || at.Opens(i+1) || t.Shaped(i-1, Capital) && i-1 > s.First || !people(t, p.Source) {
		return false
	}
	p.Content, p.Rule, p.Chance = at.content.Of(between(i+1, reach(t, i+1, s))), Headline, Believable
	if saysBelow(t, between(i-1, i)) {
		p.Chance = Trusted
		return true
	}
	return phrase.Asserts(t.Text, p.Content[0])
}

// Slug reports whether the source of p is only the label of a story in a headline:
// "Explainer: ...".
func Slug(t *Text, p *Proposal) bool {
	s := t.Span(p.Source)
	return !p.Rule.Layout && !p.Source.Empty() && p.Cue.First == p.Source.End && t.Punct(p.Cue.First, ':') && t.first(p.Source.First) &&
		english.OfPhrase(s.In(t.Article.Text)).Is(english.Slug)
}

// nameOnly reports whether a phrase is only a name of a few words.
func nameOnly(t *Text, n text.Range) bool {
	const most = 6
	if n.Empty() || n.Len() > most || t.Sign(n.End-1) != 0 {
		return false
	}
	for k := n.First; k < n.End; k++ {
		if !t.Outside(k) || !inName(t, k) {
			return false
		}
	}
	return true
}

// inName reports whether token k may be part of a name that is a label.
func inName(t *Text, k int) bool {
	if !t.Shaped(k, Capital) && !t.Punct(k, '-') && !nameParticle(t, k) && !(t.Punct(k-1, '-') && t.Shaped(k-2, Capital)) {
		return false
	}
	if c := t.Cue(k); c != 0 && !c.Is(english.Noun) {
		return false
	}
	return !t.Is(k, english.Determiner|english.Wh|english.Time|english.Artifact) || t.Is(k, english.Modal)
}

// nameParticle reports whether token k is a word in lower case within names.
func nameParticle(t *Text, k int) bool {
	return t.Is(k, english.NameParticle) || t.Word(k, "and") || t.Word(k, "of")
}

// identifies reports whether a label has a name or a word for people or bodies.
func identifies(t *Text, n text.Range) bool {
	const named = english.Title | english.Diplomat | english.NameNoun | english.OrganizationHead |
		english.OrganizationNoun | english.GroupNoun
	for k := n.First; k < n.End; k++ {
		if t.Tag(k) == article.PROPN || t.Is(k, named) || t.Shaped(k, Plural) && (people(t, between(k, k+1)) || actor(t.String(k))) {
			return true
		}
	}
	return false
}

// namedBelow reports whether a label is one word that is a name in the text below.
func namedBelow(t *Text, n text.Range) bool {
	if n.Len() != 1 {
		return false
	}
	form := t.Doc.Words[n.First].Form
	for k := n.End; k < t.Len(); k++ {
		if t.Doc.Words[k].Form == form && t.Tag(k) == article.PROPN && !t.first(k) {
			return true
		}
	}
	return false
}

// headlineLine reports whether token i is in a headline: one that was marked, or a line below it or a
// first line without a full stop.
func headlineLine(t *Text, i int) bool {
	p := t.Paragraph(i)
	kind := t.Article.Paragraphs[p].Kind
	return kind == article.KindHeadline || (kind == article.KindSubheadline || t.Sentence(i) == 0) && !t.Punct(t.ParagraphRange(p).End-1, '.')
}
