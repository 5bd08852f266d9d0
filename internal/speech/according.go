package speech

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds "according to" before, after and inside of what it attributes.

var according = Construct{Name: "according", At: Links | Marks, Trigger: accordingTrigger, Match: matchAccording}

func accordingTrigger(t *Text, i int) bool {
	return accordingTo(t, i) || t.Word(i, "as") && t.Word(i+1, "per") && t.Is(i+2, english.Determiner|english.Possessive|english.Artifact)
}

// accordingTo reports whether token k is the "according" of "according to".
func accordingTo(t *Text, k int) bool { return t.Word(k, "according") && t.Word(k+1, "to") }

func matchAccording(at *Site, p *Proposal) bool {
	i, s, t := at.At, at.Sentence, at.Text
	*p = Proposal{Source: perSource(at.Text, i, s), Cue: between(i, i+2), Rule: AccordingTo, Head: i}
	if p.Source.Empty() {
		return false
	}
	opens := opensClauseAt(t, i, s)
	before := between(max(s.First, i-maxReach), i)
	before.End = at.Strip(before.First, i)
	if opens {
		before.End = before.First
		if k := unstoppedClause(t, p.Source, s); k > p.Source.First {
			p.Source.End, p.Chance = k, Trusted
			p.Content = at.content.Of(between(k, contentEnd(t, ClauseEnd, k, s)))
			return true
		}
	}
	switch {
	case at.Closes(i - 1), at.Punct(i-1, ',') && at.Closes(i-2):
		p.Content = leadingContent(at.Text, i, s)
		if len(p.Content) > 0 {
			before = p.Content[0]
		}
	case before.Len() >= 2 && !at.Is(before.End-1, english.Coordinator):
		p.Content = at.content.Of(before)
	}
	if k := p.Source.End + 1; accordingResumes(at.Text, k, s, len(p.Content) == 0, before.Len()) {
		if e := contentEnd(at.Text, ClauseEnd, fronted(t, k, s), s); e > k {
			p.Content = append(p.Content, between(k, e))
		}
	}
	if n := len(p.Content); n > 0 && p.Content[n-1].First > i && before.First == s.First && !before.Empty() &&
		startsPredicate(t, p.Content[n-1].First) && !phrase.Asserts(t.Text, before) {
		p.Content, p.Chance = at.content.Of(before, p.Content[n-1]), Trusted // "The mill, according to the mayor, is old"
	}
	if opens && len(p.Content) == 1 && isClause(t, p.Content[0]) {
		p.Chance = Trusted // "According to the mayor, the mill is old"
	}
	if len(p.Content) == 1 && before.First == s.First && answers(t, s.First) && timesOnly(t, between(p.Source.End, s.End)) {
		p.Chance = Trusted // "When did it break? At four, according to the mayor."
	}
	return len(p.Content) > 0
}

// isClause reports whether content is a clause that begins with its subject or a conjunction.
func isClause(t *Text, c text.Range) bool {
	taken := t.Verb(c.First) && !t.Shaped(c.First, Ing|Ed) // for a verb: "talks ended"
	return (taken || startsPhrase(t, c.First) || t.Is(c.First, english.Subordinator|english.Wh) ||
		t.Word(c.First, "there")) && phrase.Asserts(t.Text, c)
}

// opensClauseAt reports whether a clause begins with token i: the sentence, or what a
// conjunction after a comma joins to it.
func opensClauseAt(t *Text, i int, s text.Range) bool {
	return i == s.First || i > s.First+2 && t.Is(i-1, english.Coordinator) && t.Punct(i-2, ',')
}

// unstoppedClause returns where the clause begins that follows a source without a
// comma, which took it for a part of it: "According to the mayor [the road is shut]".
// It is the start of the source if there is none.
func unstoppedClause(t *Text, src, s text.Range) int {
	if src.End < t.Strip(src.First, s.End) {
		return src.First
	}
	for k := src.First + 1; k+2 < src.End && t.Running(k) && !t.Finite(k); k++ {
		if t.Is(k, english.Determiner|english.SubjectPronoun|english.Possessive) &&
			!t.Is(k, english.Wh|english.Preposition|english.Coordinator) && t.Noun(k-1) &&
			startsMainClause(t, k, src.End) {
			return k
		}
	}
	return src.First
}

// accordingSource returns the source after an "according to" at token i.
func accordingSource(t *Text, i int, s text.Range) text.Range {
	src := between(i+2, i+2)
	for k := src.First; k < s.End && k < src.First+longestTag && t.Outside(k); k++ {
		switch t.Sign(k) {
		case '.', ';', ':', dash:
			return phrase.WithoutComma(t.Text, src)
		case ',':
			if t.Shaped(k+1, text.Number) && t.Punct(k+2, ',') && k+2 < s.End {
				k += 2 // an age
				src.End = k
			}
			e := max(peopleAfter(t, src, s), src.End)
			if r := max(relativeAfter(t, e, i == s.First), officeAfter(t, e, s)); r > e {
				return between(src.First, r)
			}
			if e > src.End {
				return between(src.First, e)
			}
			if opensClauseAt(t, i, s) || !phrase.Apposition(t.Text, k+1, s) || speaksNext(t, k+1, s) {
				return phrase.WithoutComma(t.Text, src)
			}
		}
		src.End = k + 1
	}
	return phrase.WithoutComma(t.Text, src)
}

// officeAfter returns where the office without an article ends that is told behind the comma at
// token k, after a name and before a clause: "according to Ida Holm, [head of sales], it rained".
// It is k if there is none.
func officeAfter(t *Text, k int, s text.Range) int {
	e := upToComma(t, k+1, longestAside).End
	if t.Tag(k-1) != article.PROPN && !t.Shaped(k-1, text.Number) || e <= k+1 || !t.Shaped(k+1, text.Small) || t.Is(k+1, english.Determiner|english.Possessive) ||
		phrase.Asserts(t.Text, between(k+1, e)) || !startsMainClause(t, e+1, s.End) {
		return k
	}
	for j := k + 1; j < e && t.Running(j) && !t.Is(j, english.Preposition); j++ {
		if n := lexicon.FindNoun(t.String(j)); n.Class() >= lexicon.Rank && n.Class() <= lexicon.Role && !n.Plural() && !t.Verb(j) {
			return e
		}
	}
	return k
}

// relativeAfter returns where the relative clause ends that begins behind the comma at token k,
// after a source: before the content where the source opens the sentence, or else before the verb
// of the content: "according to Ida Holm, [who leads the party], it rained". It is k
// if there is none.
func relativeAfter(t *Text, k int, opens bool) int {
	e := upToComma(t, k+1, longestAside).End
	if e > k+2 && t.Is(k+1, english.Relative) && t.Finite(k+2) && (opens || startsPredicate(t, e+1)) {
		return e
	}
	return k
}

// speaksNext reports whether a clause with a verb of speech starts at token k, after a
// source, so that it is none of it: "according to the mayor, [who added that it was
// late]", "according to the rules, [the mayor said]".
func speaksNext(t *Text, k int, s text.Range) bool {
	for v := k + 1; v < s.End && v < k+maxListed && t.Running(v) && !t.Is(v, english.Wh|english.Subordinator); v++ {
		if t.Verb(v) && t.Finite(v) {
			return t.Says(v)
		}
	}
	return false
}

// perSource is accordingSource for "as per" too, empty where that is by nobody and no
// document: "as per the custom".
func perSource(t *Text, i int, s text.Range) text.Range {
	src := accordingSource(t, i, s)
	if t.Word(i, "as") && !Artifact(t, src) && !people(t, src) {
		return text.Range{}
	}
	return src
}

// accordingResumes reports whether content continues at token k, after the comma that ends
// the source. first says that no content came before the source, before how many tokens did:
// content after the source is only likely if these are few.
func accordingResumes(t *Text, k int, s text.Range, first bool, before int) bool {
	if !t.Punct(k-1, ',') || k >= s.End || t.Is(k, english.Relative) && !t.Word(k, "that") {
		return false
	}
	return first || before < 6 && !t.Is(k, english.Coordinator) && !t.Shaped(k, Ing)
}

// retold makes p, a tag after its content, part of what somebody else is said to have told after
// it: "[“It is late,” she said], [according to]q [the paper]s". The tag is appended to rest if
// that is not nil.
func retold(t *Text, p *Proposal, rest *[]Proposal) {
	const most = 16 // tokens behind the tag: "in an interview"
	k := max(p.Cue.End, p.Source.End)
	if p.Cue.Empty() || p.Source.Empty() || p.Rule.Layout || !t.Says(p.Head) || !t.Verb(p.Head) ||
		p.Content[0].End > min(p.Cue.First, p.Source.First) {
		return
	}
	s := t.SentenceAt(p.Head)
	for end := min(s.End, k+most); k < end && t.Running(k); k++ {
	}
	cue := between(k+1, asReported(t, k+1))
	if !t.Punct(k, ',') || cue.Empty() || cue.End >= s.End {
		return
	}
	src := accordingSource(t, cue.End-2, s)
	if behind := t.Punct(src.End, ',') && t.Is(src.End+1, english.Preposition); src.Empty() ||
		!behind && !timesOnly(t, between(src.End, s.End)) {
		return
	}
	n := 0
	for n+1 < len(p.Content) && p.Content[n+1].First < k {
		n++
	}
	if p.Content[n].End > k {
		return
	}
	if rest != nil {
		tag := *p
		tag.Content = slices.Clone(p.Content)
		*rest = append(*rest, tag)
	}
	p.Content[n].End = k
	p.Source, p.Cue, p.Head, p.Rule = src, cue, cue.First, AccordingTo
}

// asReported returns the token after the "according to" or "as reported by" at token k, k if
// there is none.
func asReported(t *Text, k int) int {
	switch {
	case accordingTo(t, k):
		return k + 2
	case t.Word(k, "as") && t.Cue(k+1).Is(english.Participle) && t.Cue(k+1).Attitude() == english.Statement && t.Word(k+2, "by"):
		return k + 3
	}
	return k
}
