package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file drops attributions that are only part of a longer source: "[a nurse who asked not
// to be named] said ...".

// DropInSources returns xs without those inside a relative clause of the source of another
// attribution of speech that only describe the source: what somebody wants, thinks or is called,
// but not what else they said. It reuses the memory of xs.
func DropInSources(t *Text, xs []Proposal) []Proposal {
	var clauses map[int]int // where each ends, by its pronoun
	for i := range xs {
		t.Check(i)
		x := &xs[i]
		if x.Cue.First < x.Source.End || x.Chance < Trusted || !says(t, x) {
			continue
		}
		for k := x.Source.First + 1; k+2 < min(x.Source.End, x.Source.First+phrase.MaxLength); k++ {
			if t.Word(k, "who") || t.Word(k, "which") && t.Punct(k-1, ',') {
				if clauses == nil {
					clauses = map[int]int{}
				}
				clauses[k] = x.Source.End
				break
			}
		}
	}
	if clauses == nil {
		return xs
	}
	return slices.DeleteFunc(xs, func(x Proposal) bool {
		who := x.Source.First
		if x.Source.Empty() {
			who = pronounBefore(t, x.Cue.First)
		}
		return x.Cue.First > who && x.Cue.End <= clauses[who] && (!says(t, &x) || toDo(t, x.Content[0].First) || t.Lemma(&x) == "ask")
	})
}

// pronounBefore returns the "who" or "which" in the words before token k, or -1.
func pronounBefore(t *Text, k int) int {
	for i := k - 1; i > 0 && i > k-phrase.MaxLength && t.Outside(i); i-- {
		if t.Word(i, "who") || t.Word(i, "which") {
			return i
		}
	}
	return -1
}

// clauseInSource corrects a source before the cue of p that is a whole clause: to its object
// where that is the subject of the cue, "heard [the mayor's] promise", "heard [the mayor]
// saying", and to its subject behind a comma, "[the mayor] left the hall, saying".
func clauseInSource(t *Text, p *Proposal, s text.Range) {
	src := p.Source
	ing := t.Shaped(p.Head, Ing) && p.Head == p.Cue.First
	second := headlineLine(t, p.Head) && t.Punct(src.End-1, ',') // "[Holm] wins vote, urges unity"
	if src.Len() < 4 || src.End != p.Cue.First || !ing && !second && !t.Shaped(src.End-1, Owner) || t.Opens(p.Content[0].First) {
		return
	}
	for k := src.First + 1; k < src.End-2; k++ {
		switch {
		case !t.Running(k), t.Is(k, english.Wh|english.Subordinator):
			return
		case !t.Verb(k) || !t.Finite(k) || !takesObject(t, k+1):
		case !t.Punct(src.End-1, ','):
			p.Source.First = k + 1
			return
		default:
			if n := t.Subject(t.VerbGroup(k, s), s); !n.Empty() && n.First == src.First {
				p.Source = n
			}
			return
		}
	}
}

// takesObject reports whether the object of the verb before it may start at token k, so that
// the verb is no participle: "filed papers", but not "papers filed by".
func takesObject(t *Text, k int) bool {
	if t.Is(k, english.Time|english.Preposition) || t.Is(k-1, english.Naming|english.Linking) || t.Used(k-1, english.Surnamed) {
		return false
	}
	return t.Is(k, english.Determiner|english.Possessive) || t.Noun(k) || t.Tag(k) == article.ADJ
}

// says reports whether the cue of p is a verb of speaking.
func says(t *Text, p *Proposal) bool { return p.Cue.Has(p.Head) && t.Says(p.Head) }

// withAntecedent extends a source that is only a relative clause by its antecedent: "[a
// nurse, who asked not to be named,] said".
func withAntecedent(t *Text, p *Proposal, earlier []Proposal) {
	src := p.Source
	k := src.First
	if src.Empty() || p.Cue.First < src.End || !t.Word(k, "who") || !t.Is(k, english.Relative) {
		return
	}
	if src.Len() == 1 && t.Punct(k-1, ',') && t.Punct(p.Cue.First-1, ',') &&
		phrase.Commas(t.Text, k, p.Cue.First-1) == 0 {
		src.End = p.Cue.First // "[who] identified himself as Bo, [said]"
	}
	if src.Len() < 3 || !phrase.Asserts(t.Text, text.Range{First: k + 1, End: src.End}) {
		return // "who for weeks" said
	}
	if n := t.Antecedent(k); !n.Empty() && !p.overlaps(text.Range{First: n.First, End: src.End}) && !n.Overlaps(p.Cue) {
		p.Source = text.Range{First: n.First, End: src.End}
	}
}

// withName extends a source that is only the last apposition of somebody by the name and the
// appositions before it: "[Ida Holm, head of the mines, and the chair of a club,] said".
func withName(t *Text, p *Proposal, s text.Range) {
	src, k := p.Source, p.Source.First
	if src.Empty() || src.End != p.Cue.First || k <= s.First+2 || t.Shaped(k, Capital) ||
		t.Is(k, english.Pronoun|english.Relative) || !t.Punct(k-1, ',') && !t.Word(k-1, "and") {
		return
	}
	first := appositiveName(t, k, s)
	if first == k {
		return
	}
	for i := range p.Content {
		switch c := &p.Content[i]; {
		case !c.Overlaps(text.Range{First: first, End: src.End}):
		case t.Outside(c.First) || !t.Outside(first):
			return
		default:
			c.End = first // "“...,” Ida Holm, head of the mines" is no content
		}
	}
	p.Source.First = first
}

// appositiveName returns where the name of several words begins to which the appositions
// before token k belong, or behind a quotation the one that begins there; k if there is none.
func appositiveName(t *Text, k int, s text.Range) int {
	first := k
	for first > s.First && t.Outside(first-1) && !t.Finite(first-1) && (t.Sign(first-1) == 0 || t.Sign(first-1) == ',') {
		first--
	}
	n := first
	for n < k && t.Sign(n) == 0 && (t.Tag(n) == article.PROPN || t.Shaped(n, Capital)) {
		n++
	}
	if n <= first+1 || n >= k-1 && !(n == k-1 && t.SpeechEnds(first)) || !t.Punct(n, ',') ||
		t.Is(first, english.Determiner|english.Preposition|english.Deictic|english.Month) ||
		t.Is(n-1, english.Time|english.Month) {
		return k
	}
	return first
}
