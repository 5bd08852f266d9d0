package speech

// This file finds quotations after a colon whose sentence leads up to them with a
// verb of any kind: "She issued a statement: “...”".

var leadIn = Construct{Name: "lead-in", At: Signs, Trigger: leadInTrigger, Match: matchLeadIn}

func leadInTrigger(t *Text, i int) bool { return t.Punct(i, ':') && t.Opens(i+1) }

func matchLeadIn(at *Site) (Proposal, bool) {
	i, s := at.At, at.Sentence
	if nameOnly(at.Text, between(s.First, i)) {
		return Proposal{}, false
	}
	for k := i - 1; k > max(s.First, i-longestTag) && at.Outside(k); k-- {
		if !at.Verb(k) || at.Shaped(k, Capital|Ing) || !subjectMayEnd(at.Text, k-1) {
			continue
		}
		g := at.VerbGroup(k, s)
		src := at.Subject(g, s)
		if src.Empty() {
			continue
		}
		e := at.Quotation(i + 1).End
		p := Proposal{Source: src, Cue: between(g.First, i+1), Rule: LeadIn, Head: -1}
		p.Content = following(at.Text, at.content.Of(between(i+1, e)), max(s.End, e), s)
		if at.SpeechEnds(p.Content[0].End) {
			p.Chance = Believable
		}
		return p, true
	}
	return Proposal{}, false
}
