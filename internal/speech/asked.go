package speech

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file finds questions that nobody in particular asked: "when asked
// whether ...", "she was asked if ...".

var asked = Construct{Name: "asked", At: Verbs, Trigger: askedTrigger, Match: matchAsked}

func askedTrigger(t *Text, i int) bool { return t.Word(i, "asked") && knownVerb(t, i) }

func matchAsked(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	g, source := at.group(), at.subject()
	switch at.voice() {
	case active:
		if !source.Empty() || g.First != s.First && !at.Word(g.First-1, "when") {
			return false
		}
	case passively:
		if source.Empty() || at.Word(i+1, "by") {
			return false
		}
	default:
		return false
	}
	*p = Proposal{Cue: g, Head: i}
	if !withObject(at.Text, p, s) {
		return false
	}
	p.Rule = Asked
	c := &p.Content[0]
	for k := c.First + 1; k < c.End; k++ {
		if at.Punct(k, ',') && at.Outside(k) && mainClause(at.Text, k+1) {
			c.End = k
			p.Content = p.Content[:1]
		}
	}
	return true
}

// mainClause reports whether the subject of a clause may start at token k.
func mainClause(t *Text, k int) bool {
	return t.Is(k, english.SubjectPronoun|english.Determiner) || t.Noun(k) && t.Shaped(k, Capital)
}
