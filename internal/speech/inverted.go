package speech

// This file finds a verb and its source at the start of a sentence, before the
// quotation: "Said Name, the minister: “...”".

var inverted = Construct{Name: "inverted", At: Verbs, Trigger: (*Text).Says, Match: matchInverted}

func matchInverted(at *Site, p *Proposal) bool {
	i, s := at.At, at.Sentence
	if i != s.First {
		return false
	}
	n := at.PhraseAfter(i+1, s)
	if !at.Punct(n.End, ':') && !opensSpeech(at.Text, n.End) {
		return false
	}
	e := contentEnd(at.Text, ClauseEnd, n.End+1, s)
	if e <= n.End+1 {
		return false
	}
	*p = Proposal{Source: n, Cue: between(i, i+1), Content: at.content.Of(between(n.End+1, e)), Rule: ToQuote, Head: i}
	p.Content = following(at.Text, p.Content, max(s.End, e), s)
	return true
}
