package speech

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds the content around a tag: before it, and where it resumes after it.

// resume adds to p the content after the comma that ends its tag. It is false
// where what follows shows that the tag is none.
func resume(t *Text, p *Proposal, x *speechTag, s text.Range) bool {
	k := x.stop + 1
	if !t.Punct(x.stop, ',') || k >= s.End {
		return true
	}
	if j := reopens(t, k, s); j > k && x.quoted && !t.Is(k, english.Coordinator) {
		k = j // "...," she said, looking up, "..."
	}
	first := p.Content[0]
	switch {
	case !x.quoted && t.Opens(k) && (opensAdjunct(t, first.First) || endsFrontOf(t, first)):
		return false // "In a letter, she said, “...”"
	case x.known && t.Opens(k):
		p.Rule = TagInside
		e := max(contentEnd(t, ClauseEnd, k, s), t.Quotation(k).End)
		p.Content = append(p.Content, between(k, t.Strip(k, e)))
	case x.quoted, p.Rule == TagPlain && resumes(t, k, s):
	case p.Rule == TagPlain && t.Word(k, "because"):
		p.Content = append(p.Content, between(k, contentEnd(t, ClauseEnd, k, s)))
	case joinPredicate(t, p, x, s):
	case !t.Shaped(k, Ing) && !t.Is(k, english.Coordinator|english.Preposition|english.Wh|english.Subordinator):
		p.Rule = TagInside
		p.Content = append(p.Content, between(k, contentEnd(t, ClauseEnd, k, s)))
	case p.Rule == TagPlain && first.Len() < 3:
		return false
	}
	return true
}

// joinPredicate adds to p, which has a tag in mid-sentence, the verb that shares the subject of the
// clause before the tag. It reports whether there is one.
func joinPredicate(t *Text, p *Proposal, x *speechTag, s text.Range) bool {
	k, first := x.stop+1, p.Content[0]
	if p.Rule != TagPlain || x.source.First != x.start || !sharesSubject(t, k, s) || !phrase.Asserts(t.Text, first) {
		return false
	}
	p.Content = append(p.Content, between(k, contentEnd(t, ClauseEnd, k, s)))
	if first.First == s.First && reports(t, p, x) {
		p.Chance = Trusted
	}
	p.Rule = TagInside
	return true
}

// sharesSubject reports whether a coordinator at token k joins a verb to the clause before a tag:
// "The firm lied, she said, [and then hid the money]". A verb of saying is joined to
// that of the tag.
func sharesSubject(t *Text, k int, s text.Range) bool {
	v := k + 1
	for v < s.End && t.Is(v, english.Adverb|english.Time) && !t.Auxiliary(v) {
		v++
	}
	return t.Is(k, english.Coordinator) && v < s.End && t.Outside(v) && t.Finite(v) && t.Cue(v) == 0 && (t.Verb(v) || t.Auxiliary(v))
}

// endsFrontOf reports whether content before a tag ends with a clause of time that
// belongs to the tag: "It rained, and when asked why, [she said]".
func endsFrontOf(t *Text, c text.Range) bool {
	return beforeFront(t, nil, c, c) < c.End
}

// resumes reports whether what starts at token k is a noun that sums up the sentence
// before it, with a relative clause: "a discovery that could help".
func resumes(t *Text, k int, s text.Range) bool {
	const most = 4
	if !phrase.IndefiniteArticle(t.Text, k) {
		return false
	}
	for j := k + 2; j < s.End && j < k+most; j++ {
		if t.Word(j, "that") || t.Word(j, "which") {
			return t.Noun(j - 1)
		}
	}
	return false
}

// opensAdjunct reports whether what starts at token k is an adjunct rather than a
// clause.
func opensAdjunct(t *Text, k int) bool {
	return t.Is(k, english.Preposition|english.Subordinator|english.Wh) || t.Verb(k)
}

// bounded reports whether what is attributed may end before token k: a comma, a
// dash or the end of a quotation is there.
func bounded(t *Text, k int, s text.Range) bool {
	if k-1 <= s.First {
		return t.Closes(k - 1)
	}
	return t.Punct(k-1, ',') || t.SpeechEnds(k) || phrase.Unstopped(t.Text, k, s)
}

// leadingContent returns the content before a tag that starts at token cut.
func leadingContent(t *Text, cut int, s text.Range) []text.Range {
	e := cut
	for e > s.First && (t.Punct(e-1, ',') || t.Punct(e-1, dash)) && t.Outside(e-1) {
		e--
	}
	if e == s.First && e == cut { // the tag is cut off as a sentence of its own
		if !t.Closes(e - 1) {
			return nil
		}
		s = t.SentenceAt(e - 1)
	}
	b := s.First
	if t.Closes(e - 1) {
		q := t.Quotation(e - 1)
		b = t.SentenceAt(q.First).First
		if b >= q.First || startsOwn(t, q) {
			return append(phrase.ContinuedBy(t.Text, q), between(q.First, e))
		}
	}
	if b >= e || e-b > maxReach && t.Outside(e-1) {
		return nil
	}
	return t.content.Of(between(b, e))
}

// startsOwn reports whether content starts with the quotation q rather than with
// the words before it in its sentence.
func startsOwn(t *Text, q text.Range) bool {
	switch t.Sign(q.First - 1) {
	case ':', '.':
		return true
	case ',':
		return cuedBefore(t, q.First-1) || t.Shaped(q.First+1, Capital)
	}
	return false
}

// cuedBefore reports whether the comma at token c is after a reporting verb:
// "he warned, ..."
func cuedBefore(t *Text, c int) bool {
	for k := c - 1; k >= 0 && k > c-4 && t.Running(k); k-- {
		if speechVerb(t, k) {
			return true
		}
	}
	return false
}

// speechVerb reports whether token k is a form of a verb that may be beside
// direct speech.
func speechVerb(t *Text, k int) bool {
	c := t.Cue(k)
	return c.Is(english.Speech) && c.Is(english.Verb)
}

// tagTail returns the token after the adjuncts that follow a tag at token k ("in a
// statement", "on Friday", "told reporters in Geneva") where punctuation or the
// contentEnd of the sentence is there, -1 otherwise.
func tagTail(t *Text, k int, s text.Range, addressee bool) int {
	adjunct := addressee
	for start := k; k < s.End; k++ {
		if k-start > longestTag || !t.Outside(k) {
			return -1
		}
		switch t.Sign(k) {
		case ',', '.', dash, ';', dots:
			return k
		case ':':
			return -1
		}
		switch {
		case adjunct && complementizer(t, k), addressee && (t.Word(k, "whether") || t.Word(k, "if")):
			return -1
		case adjunct:
		case startsAdjunct(t, k):
			adjunct = true
		case t.Is(k, english.Time|english.Adverb), t.Manner(k), onTheSpot(t, k):
		case relativeTime(t, k):
			adjunct = true
		default:
			return -1
		}
	}
	return s.End
}

// startsAdjunct reports whether an adjunct of several words starts at token k.
func startsAdjunct(t *Text, k int) bool {
	return t.Is(k, english.Preposition|english.Subordinator) && !t.Word(k, "that") || t.Shaped(k, Ing)
}

// relativeTime reports whether token k starts a time such as "last week".
func relativeTime(t *Text, k int) bool {
	return t.Is(k, english.Deictic) || t.Word(k, "earlier") || t.Word(k, "late")
}

// complementizer reports whether token k is a "that" which starts a clause.
func complementizer(t *Text, k int) bool {
	return t.Word(k, "that") && !t.Is(k-1, english.Preposition)
}

// speechStarts reports whether speech starts after a tag that ends at token k: a
// quotation after a comma or colon, or "that".
func speechStarts(t *Text, k int, s text.Range) bool {
	for j := k; j < s.End && j < k+12 && t.Outside(j); j++ {
		if opensSpeech(t, j) || complementizer(t, j) {
			return true
		}
	}
	return false
}

// reopens returns the token after the next comma of the sentence where a
// quotation opens, 0 if there is none.
func reopens(t *Text, k int, s text.Range) int {
	for end := min(s.End, k+longestTag); k < end; k++ {
		if t.Opens(k) {
			if t.Punct(k-1, ',') {
				return k
			}
			return 0
		}
		if t.Cue(k).Is(english.Speech) && t.Verb(k) && !(t.Shaped(k, Ing) && t.Is(k+1, english.Preposition)) {
			return 0 // somebody speaks again
		}
	}
	return 0
}
