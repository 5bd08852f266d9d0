package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the source of an attribution if the learned model missed it because it is
// far from the verb, and removes phrases that cannot be a source.

// completeSource gives p its source where a verb has one: "Ida Holm opened the dam
// and promised to ...", "they left, hoping to ...", "was dismissed by Ida Holm".
// Earlier are the attributions before it, in text order.
func completeSource(t *Text, p *Proposal, earlier []Proposal) {
	if !p.Cue.Has(p.Head) || !t.Verb(p.Head) || p.Rule.Layout {
		return
	}
	s := t.SentenceAt(p.Head)
	g := t.VerbGroup(p.Head, s)
	v := voiceOf(t, p.Head, g, s)
	if v == passively && p.Source.Len() == 1 && p.Source.End <= p.Cue.First && t.Word(p.Source.First, "it") {
		p.Source = text.Range{} // "it is hoped": by nobody in particular
	}
	if bareAs(t, p.Source) {
		p.Source = text.Range{}
	}
	if !p.Source.Empty() {
		if v == participial && p.Head == p.Cue.First && p.Source.End < p.Cue.First && t.Punct(p.Cue.First-1, ',') {
			nearerSource(t, p, s, earlier)
		}
		withNo(t, p, s)
		return
	}
	var src text.Range
	switch v {
	case active:
		g.First = beforeTimes(t, g.First, s.First)
		src = activeSubject(t, g, s, earlier)
	case participial:
		src = sourceBefore(t, g, s, earlier)
	case passively:
		if t.Word(p.Cue.End, "by") {
			src = agentAt(t, p.Cue.End+1, s)
		}
	}
	if bareAs(t, src) && v == active {
		src = mainSubject(t, g.First, s) // "it rose, as expected, and said"
	}
	if !src.Empty() && !p.overlaps(src) && !src.Overlaps(p.Cue) && !existential(t, src.First) {
		p.Source = src
	}
}

// bareAs reports whether r is nothing but "as": "as expected".
func bareAs(t *Text, r text.Range) bool { return r.Len() == 1 && t.Word(r.First, "as") }

// withNo adds to the source of p the word that negates it: "no minister has said".
func withNo(t *Text, p *Proposal, s text.Range) {
	k := p.Source.First - 1
	if k >= s.First && t.Is(k, english.Negation) && t.Is(k, english.Determiner) && !p.overlaps(text.Range{First: k, End: k + 1}) {
		p.Source.First = k
	}
}

// sourceBefore returns the source that the verb with the group g shares with an
// attribution before it in the sentence, or else the subject of the clause before it.
func sourceBefore(t *Text, g, s text.Range, earlier []Proposal) text.Range {
	for n := len(earlier) - 1; n >= 0 && earlier[n].Cue.First >= s.First; n-- {
		if x := &earlier[n]; x.Cue.End <= g.First && !x.Source.Empty() {
			return x.Source
		}
	}
	return lastSubject(t, g.First, s)
}

// nearerSource makes the subject of the clause before a participle the source of p, where nobody
// says that clause: "As the rain went on, [they] left, saying".
func nearerSource(t *Text, p *Proposal, s text.Range, earlier []Proposal) {
	n := lastSubject(t, p.Cue.First-1, s)
	if n.Empty() || p.overlaps(n) || n.Overlaps(p.Source) || t.Word(n.First-1, "that") ||
		t.Is(n.First-1, english.Preposition) && t.Is(n.First, english.ObjectPronoun) {
		return
	}
	if pronoun := t.Is(n.First, english.SubjectPronoun) && !t.Is(n.First, english.Relative); !pronoun &&
		!people(t, n) && !t.Shaped(n.End-1, Capital|Plural) {
		return
	}
	for i := len(earlier) - 1; i >= 0 && earlier[i].Cue.First >= s.First; i-- {
		if earlier[i].Contains(n.First) || earlier[i].Cue.Has(n.First) {
			return
		}
	}
	p.Source = n
}

// lastSubject returns the subject of the clause that ends before token end of a sentence.
func lastSubject(t *Text, end int, s text.Range) text.Range {
	for k := end - 1; k > s.First && k > end-longestTag && t.Outside(k); k-- {
		if !t.Finite(k) || !subjectMayEnd(t, k-1) {
			continue
		}
		if n := t.Subject(t.VerbGroup(k, s), s); !n.Empty() && !t.Is(n.First, english.Wh) {
			return n
		}
	}
	return text.Range{}
}

// lightVerb corrects the source of p if it is the light verb whose object is the cue:
// "officials have [advanced groundless]s [claims]q that".
func lightVerb(t *Text, p *Proposal) {
	k := p.Source.First
	if p.Source.Empty() || p.Source.End != p.Cue.First || !t.Cue(p.Head).Is(english.Noun) || !t.Shaped(k, Ed) || t.Shaped(k, Capital) {
		return
	}
	s := t.SentenceAt(k)
	g := t.VerbGroup(k, s)
	if g.Len() == 1 || !phrase.InGroup(t.Text, g, k, english.Auxiliary) {
		return
	}
	if src := t.Subject(g, s); !src.Empty() && !p.overlaps(src) {
		p.Source, p.Cue.First = src, g.First
	}
}

// announcer corrects the source of p if it is a clause "what X announced": "according to what
// [the ministry]s announced".
func announcer(t *Text, p *Proposal) {
	last := p.Source.End - 1
	if p.Source.Len() < 3 || !t.Word(p.Source.First, "what") || !t.Verb(last) || p.Source.First != p.Cue.End {
		return
	}
	s := t.SentenceAt(last)
	if src := t.Subject(t.VerbGroup(last, s), s); !src.Empty() && src.First > p.Source.First {
		p.Source = src
	}
}

// existential reports whether token k is no source but the beginning of "there are
// fears that", "there's hope that".
func existential(t *Text, k int) bool {
	w := t.String(k)
	return t.Word(k, "there") || t.Is(k, english.Be) && len(w) > len("there") && strings.EqualFold(w[:len("there")], "there")
}

// impersonalSource reports whether the source of p is nobody: "there are fears that",
// "it's estimated that".
func impersonalSource(t *Text, p *Proposal) bool {
	k := p.Source.First
	return p.Source.Len() == 1 &&
		(existential(t, k) || t.Is(k, english.Be) && t.String(k)[0]|0x20 == 'i' && t.Shaped(p.Head, Ed) &&
			t.Word(p.Content[0].First, "that"))
}
