package speech

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file removes from a source the adjuncts that say when, where and how it spoke: "the
// envoy today", "the ministry in a statement", "the council at its meeting".

// beforeDay takes from the end of a cue the preposition of the day on which the source
// spoke, and from the start of content the day: "ruled on [Wednesday] that",
// "announced on [Friday, May 6,] the sale".
func beforeDay(t *Text, p *Proposal) {
	k := p.Cue.End - 1
	if c := &p.Content[len(p.Content)-1]; !p.Cue.Empty() && c.First == k+1 && t.Tag(k) == article.ADP && phrase.CalendarName(t.Text, k+1) {
		j := k + 2
		for j < c.End && (t.Is(j, english.Time) || t.Shaped(j, Number) || t.Punct(j, ',')) {
			j++
		}
		if j < c.End && (t.Is(j, english.Determiner|english.Possessive|english.SubjectPronoun) || toDo(t, j)) {
			c.First = j
		}
	}
	if !p.Cue.Empty() && p.Head < k && t.Tag(k) == article.ADP && phrase.CalendarName(t.Text, k+1) && p.Content[0].First != k+1 {
		p.Cue.End = k
	}
}

// afterWhen takes from the start of a clause that follows its cue when that was said: "said
// [last year] prices were too high".
func afterWhen(t *Text, p *Proposal) {
	c := &p.Content[0]
	k := c.First
	if p.Cue.Empty() || k != p.Cue.End && !(k == p.Cue.End+1 && t.Word(k-1, "earlier")) ||
		!p.Cue.Has(p.Head) || !t.Cue(p.Head).Is(english.Past) || !t.Says(p.Head) {
		return
	}
	if t.Word(k, "earlier") {
		k++
	}
	if !phrase.PeriodAt(t.Text, k) || t.Word(k, "next") || t.Shaped(k+1, Owner) {
		return
	}
	if k += 2; k < c.End && startsPhrase(t, k) && !t.Finite(k) && phrase.Asserts(t.Text, between(k, c.End)) {
		c.First = k
	}
}

// afterVenue takes from the start of a clause that follows its cue the day on which it
// was said, and where or through what, which the cue takes in: "said [late on Monday]
// the road was shut", "said [in an interview with the paper] she would go".
func afterVenue(t *Text, p *Proposal) {
	const longest = 14
	k, c := p.Head+1, &p.Content[0]
	if !p.Cue.Has(p.Head) || !t.Cue(p.Head).Is(english.Speech) || c.First < k || c.First > k+longest ||
		!t.Outside(c.First) || t.Is(c.First, english.Subordinator|english.Wh) {
		return
	}
	e := k
	if onTheSpot(t, e) {
		e++
	}
	if e = weekdayEnd(t, e); e > k && c.First < e && assertsFrom(t, e, c.End) {
		c.First, p.Cue.End = e, min(p.Cue.End, k)
		return
	}
	if !t.Is(k, english.Preposition) || !t.Is(k, english.Locative) && !occasion(t, k) && !t.Word(k, "by") && !t.Word(k, "on") {
		return
	}
	for j := k + 2; j+1 < c.End && j < k+longest && t.Running(j) && !t.Finite(j) &&
		!t.Is(j, english.Subordinator|english.Wh); j++ {
		if j != c.First && t.Noun(j-1) && assertsFrom(t, j, c.End) {
			c.First, p.Cue.End = j, j
			return
		}
	}
}

// whatWas takes from the start of content the "was" of "what she said was [that it rained]", and "all"
// from the source of such a sentence.
func whatWas(t *Text, p *Proposal) {
	c, all := &p.Content[0], t.Word(p.Source.First, "all") && p.Source.Len() > 1
	if !followsCue(p, *c) || !t.Is(c.First, english.Be) || !complementizer(t, c.First+1) || !all && !t.Word(p.Source.First-1, "what") {
		return
	}
	c.First++
	if all {
		p.Source.First++
	}
}

// beforeThat takes from the start of content the adjunct before its "that": "confirmed
// [days later] that it rained", "argued [before a judge] that".
func beforeThat(t *Text, p *Proposal) {
	const longest = 16
	c := &p.Content[0]
	if !followsCue(p, *c) || c.First > p.Cue.End+1 || p.Head != p.Cue.End-1 || t.Cue(p.Head).Attitude() != english.Statement {
		return
	}
	adjunct := t.Is(c.First, english.Preposition) && !t.Is(c.First, english.Determiner) &&
		!t.Word(c.First, "of") && !t.Word(c.First, "to") && !t.Word(c.First, "as") &&
		!t.Word(c.First+1, "least")
	for k := c.First + 1; k < c.End && k < c.First+longest && t.Outside(k) && !t.Verb(k) && !t.Auxiliary(k); k++ {
		if !complementizer(t, k) {
			continue
		}
		if (adjunct || t.Word(k-1, "later") || t.Word(k-1, "earlier") || timesOnly(t, between(c.First, k))) &&
			(!t.Finite(k+1) || t.Auxiliary(k+2)) {
			c.First = k
		}
		return
	}
}

// beforeWhen returns where content without a verb ends before when the source did what
// it did: "rejected the appeal [on Friday]", "denied her leave [last week]".
func beforeWhen(t *Text, p *Proposal, c, s text.Range) int {
	cue, last := t.Cue(p.Head), c.End-1
	if !p.Cue.Has(p.Head) || !cue.Is(english.Past) || !t.Verb(p.Head) || cue.Attitude() == english.Wish ||
		cue.Attitude() == english.Intention || cue.Attitude() == english.Belief || !t.Outside(last) {
		return c.End
	}
	in, bare := beforeVotes(t, p, c)
	if in < c.End || !bare {
		return in
	}
	e := phrase.Undated(t.Text, c).End
	switch k := e; {
	case t.Word(last, "yesterday"):
		return last
	case e == c.End, t.Word(last, "ago"), t.Is(e-1, english.Determiner|english.Preposition):
		return c.End
	case t.Word(k, "last"):
		return e
	case t.Word(k, "on"), t.Is(k, english.Weekday):
		if t.Is(c.First, english.Possessive|english.ObjectPronoun) || t.Word(c.First, "the") {
			return e
		}
	}
	return c.End
}

// beforeVotes returns where content without a verb ends before where it was said or by how many votes
// it was decided, and whether it has no verb: "praised the dam [in an interview]".
func beforeVotes(t *Text, p *Proposal, c text.Range) (end int, bare bool) {
	in := c.End
	for k := c.First; k < c.End; k++ {
		if t.Verb(k) || t.Auxiliary(k) || t.Word(k, "to") {
			return c.End, false
		}
		if e := mediumEnd(t, k); in == c.End && k > c.First && e > k && !t.Word(k, "on") && !t.Is(e, english.Wh) && !t.Shaped(e-1, Capital) {
			in = k
		}
		if k > c.First && (takesThing(t, p) || t.Word(k, "by")) && tellsVotes(t, k) && !t.Is(k-1, english.Preposition) {
			return k, true
		}
	}
	return in, true
}

// tellsVotes reports whether token k begins by how many votes something was decided, or how often: "by 231
// to 228", "by a wide margin", "51 to 49", "for the third time".
func tellsVotes(t *Text, k int) bool {
	switch {
	case t.Word(k, "for"):
		return t.Word(k+1, "the") && t.Word(k+3, "time")
	case !t.Word(k, "by"):
		return t.Shaped(k, Number) && t.Shaped(k+2, Number) && (t.Word(k+1, "to") || t.Punct(k+1, '-') || t.Sign(k+1) == dash)
	case t.Shaped(k+1, Number):
		return t.Word(k+2, "votes") || tellsVotes(t, k+1)
	}
	return t.Word(k+1, "a") && (t.Word(k+2, "margin") || t.Word(k+3, "margin") || t.Word(k+3, "majority") || t.Word(k+3, "vote"))
}

// assertsFrom reports whether a clause with a subject of its own starts at token k and
// goes on to e.
func assertsFrom(t *Text, k, e int) bool {
	return k < e && (t.Is(k, english.Determiner|english.Possessive|english.SubjectPronoun) ||
		t.Shaped(k, Number) || t.Shaped(k, Capital) &&
		(!t.Shaped(k-1, Capital) || t.Is(k-1, english.Weekday))) &&
		!t.Finite(k) && phrase.Asserts(t.Text, between(k, e))
}

// weekdayEnd returns the token after the day, and the time of the day, that begins
// with token k: "late on Monday night". It is k if none does.
func weekdayEnd(t *Text, k int) int {
	e := k
	if phrase.AroundTime(t.Text, e) {
		e++
	}
	if t.Word(e, "on") {
		e++
	}
	if !t.Is(e, english.Weekday) || !phrase.CalendarName(t.Text, e) {
		return k
	}
	if e++; t.Doc.Form(e).English.Layout.Is(english.DayPart) || phrase.UnitOfTime(t.Text, e) {
		e++
	}
	return e
}

// withoutAdjuncts returns a source without the adjuncts at its end that say when, how or
// where it spoke: "the envoy today", "the minister, however,", "the ministry in a statement".
// The result is empty only if the source is.
func withoutAdjuncts(t *Text, n text.Range) text.Range {
	whole := n
	for n.Len() > 1 {
		m := phrase.Undated(t.Text, n)
		switch last := n.End - 1; {
		case m != n && participleIn(t, m) && !t.Is(last, english.Weekday):
			return n // "a report released last month"
		case m != n:
		case n != whole && phrase.AroundTime(t.Text, last):
			m.End-- // "the firm early on Monday"
		case t.Is(last, english.DayAdverb) && !t.Shaped(last, Capital|Owner), laterOn(t, last), onTheSpot(t, last):
			m.End--
		case t.Punct(last, ',') && n.Len() > 3 && t.Punct(last-2, ',') && adverbsOnly(t, between(last-1, last)):
			m.End -= 3
		default:
			m.End = min(beforeWords(t, n), beforeEvent(t, n))
		}
		if m == n || m.Empty() {
			break
		}
		n = m
	}
	return n
}

// participleIn reports whether a noun phrase goes on with a participle in the past: "a report
// [released] by the bank".
func participleIn(t *Text, n text.Range) bool {
	for k := n.First + 1; k < n.End; k++ {
		if t.Verb(k) && t.Shaped(k, Ed) && t.Noun(k-1) {
			return true
		}
	}
	return false
}

// beforeWords returns where a source ends before a document or speech: "the ministry [in a
// statement]", "a man [in a post on Kelder]". It is the end of the source if there is none.
func beforeWords(t *Text, n text.Range) int {
	const longest = 8
	for k := n.End - 2; k > n.First && k > n.End-longest && t.Running(k); k-- {
		if t.Word(k, "in") && phrase.IndefiniteArticle(t.Text, k+1) {
			for i := k + 2; i < n.End && !t.Is(i, english.Preposition); i++ {
				if t.Is(i, english.Artifact|english.Saying) && !t.Shaped(i, Capital) {
					return k
				}
			}
			break
		}
		if t.Verb(k) {
			break
		}
	}
	return n.End
}

// laterOn reports whether token k is an adverb of time that is never part of a noun phrase: "the
// ministry later".
func laterOn(t *Text, k int) bool {
	return t.Tag(k) == article.ADV && (t.Is(k, english.Adverb) || strings.HasSuffix(t.String(k), "wards")) &&
		!t.Is(k, english.Pronoun|english.Determiner|english.Wh) && !t.Shaped(k, Capital)
}

// beforeEvent returns where a source that begins with a name or an article ends before the
// occasion on which it spoke: "the council [at its meeting]", "Ida Holm [after the game]". It
// is the end of the source if there is none.
func beforeEvent(t *Text, n text.Range) int {
	const longest = 6
	last := n.End - 1
	if !t.Noun(last) || t.Shaped(last, Capital|Owner) {
		return n.End
	}
	for k := last - 1; k > n.First && k > last-longest && t.Running(k); k-- {
		if !t.Is(k, english.Preposition) || t.Is(k, english.Determiner) {
			continue
		}
		if t.Shaped(k-1, Capital) &&
			(occasion(t, k) && t.Is(k+1, english.Determiner|english.Possessive) ||
				t.Word(k, "at") && t.Is(k+1, english.Possessive)) {
			return k
		}
		break
	}
	return n.End
}

// occasion reports whether token k is a preposition before what was going on: "after".
func occasion(t *Text, k int) bool { return t.Used(k, english.Occasion) }

// timesOnly reports whether a range has nothing but what says when: "on Monday."
func timesOnly(t *Text, r text.Range) bool {
	for k := r.First; k < r.End; k++ {
		if !t.Is(k, english.Time|english.DayAdverb|english.Preposition) && !t.Punct(k, '.') && !t.Shaped(k, Number) && !onTheSpot(t, k) {
			return false
		}
	}
	return true
}

// onTheSpot reports whether token k says that something was said where the news is
// from, as agencies put it: "..., he said [here] on Tuesday".
func onTheSpot(t *Text, k int) bool {
	return t.Word(k, "here") || t.Word(k, "there") && !t.Verbal(k+1) && !t.Shaped(k, Owner)
}

// WithMedium widens the cues of xs, which are in text order, by what their sources
// spoke in or on: "[said in a statement]q", "[wrote on Facebook]q".
func WithMedium(t *Text, xs []Proposal) {
	for i := range xs {
		x := &xs[i]
		if x.Cue.Empty() || x.Head != x.Cue.End-1 || !t.Verb(x.Head) ||
			t.Cue(x.Head).Attitude() != english.Statement && !t.Cue(x.Head).Is(english.Speech) {
			continue
		}
		if e := mediumEnd(t, x.Cue.End); free(xs, i, between(x.Cue.End, e)) {
			x.Cue.End = e
		}
	}
}

// free reports whether no token of r belongs to one of the attributions xs around the one at i.
func free(xs []Proposal, i int, r text.Range) bool {
	for k := max(0, i-beside); k < min(len(xs), i+beside); k++ {
		if xs[k].overlaps(r) || xs[k].Source.Overlaps(r) || k != i && xs[k].Cue.Overlaps(r) {
			return false
		}
	}
	return true
}

// mediumEnd returns where a phrase that begins at token k and names a document or medium ends,
// with who it is for or with: "in a note to investors", "on X". It is k if there is none.
func mediumEnd(t *Text, k int) int {
	if !t.Word(k, "in") && !t.Word(k, "on") && !t.Word(k, "at") && !t.Word(k, "via") && !t.Word(k, "through") && !t.Word(k, "during") {
		return k
	}
	s := t.SentenceAt(k)
	e := nounsEnd(t, k+1, s.End)
	if e == k+1 || !medium(t, e-1) {
		return k
	}
	for range 2 {
		n := nounsEnd(t, e+1, s.End)
		if !t.Word(e, "to") && !t.Word(e, "with") && !t.Word(e, "on") || n == e+1 ||
			t.Is(e+1, english.Time) || t.Word(e, "on") && !medium(t, n-1) {
			break
		}
		e = n
	}
	return e
}

// medium reports whether token k is a noun for what somebody speaks or writes in or on.
func medium(t *Text, k int) bool {
	return t.Used(k, english.Medium) || t.Is(k, english.Saying) || t.Is(k, english.Artifact) && t.Noun(k)
}

// nounsEnd returns where a noun phrase without an aside that begins with token k ends,
// k if none does.
func nounsEnd(t *Text, k, end int) int {
	e := k
	if t.Is(k, english.Determiner|english.Possessive) {
		e++
	}
	for end = min(end, k+phrase.MaxLength); e < end && t.Outside(e) && !t.Is(e, english.Time) && ofNouns(t, e); e++ {
	}
	if e > k && (t.Noun(e-1) || t.Shaped(e-1, Capital)) && !t.Is(e-1, english.Determiner|english.Possessive) {
		return e
	}
	return k
}

// ofNouns reports whether token k is a noun, a hyphen, or stands before a noun: "a
// [written statement]", "the [Voice of Vale]".
func ofNouns(t *Text, k int) bool {
	switch t.Sign(k) {
	case 0:
		return t.Noun(k) || t.Verb(k) && t.Noun(k+1) || t.Tag(k) == article.ADJ || t.Shaped(k, Number|Capital) ||
			t.Word(k, "of") && t.Shaped(k-1, Capital) && t.Shaped(k+1, Capital)
	case '-':
		return true
	}
	return false
}

// beforeReason returns where content without a verb ends before why or when the source did what it
// decided, wanted or thought of: "decided to close [as it needed money]".
func beforeReason(t *Text, p *Proposal, c, s text.Range) int {
	switch a := t.Cue(p.Head).Attitude(); {
	case !p.Cue.Has(p.Head), a != english.Decision && a != english.Intention && a != english.Evaluation && a != english.Wish:
		return c.End
	}
	for k := c.First + 1; k+2 < c.End && t.Outside(k) && !t.Is(k, english.Wh) && !t.Word(k, "that") && !t.Word(k, "same"); k++ {
		switch {
		case !t.Word(k, "as") && !t.Word(k, "after"), !t.Is(k+1, english.SubjectPronoun) || t.Is(k+1, english.Wh), t.Punct(k-1, ','):
		case t.Word(k-1, "even"):
			return k - 1
		default:
			return k
		}
	}
	return c.End
}
