package article

import (
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file tells whether a sentence speaks of what was or of what is to come,
// which decides what "Friday" is.

// A tense is the tense of a sentence up to the current token.
type tense uint8

const (
	unknown tense = iota
	past
	future
)

// A sentenceTime tells when a sentence is about, as far as it has been read.
type sentenceTime struct {
	phrase // the tokens of the sentence

	i     int // the next token
	first int // the token after the dateline
	ref   time.Time
	tense tense
	is    int // the token after the latest "is" or "are", 0 for none
	soon  int // the latest verb of a plan, 0 for none: "opens"

	latest Date // the one before in the sentence

	headline bool // the sentence is a headline, which tells plans without a verb: "Bridge to close in May"
}

// tells reports whether the word w tells the tense, and keeps it.
func (r *sentenceTime) tells(w string, e english.Entry) bool {
	return r.tellsBe(w, e) || r.tellsAuxiliary(w, e) || r.tellsPlan(e) || r.tellsVerb(w, e)
}

// tellsPlan is tells for the verb after the "to" of a headline: "Bridge to close in May".
func (r *sentenceTime) tellsPlan(e english.Entry) bool {
	if !r.headline || !e.Layout.Is(english.Scheduled) || r.i == 0 || !strings.EqualFold(r.word(r.i-1), "to") {
		return false
	}
	r.tense = future
	return true
}

// tellsBe is tells for forms of "be" before what they are about: "they are to meet".
func (r *sentenceTime) tellsBe(w string, e english.Entry) bool {
	if !e.Class.Is(english.Be) {
		return false
	}
	next := r.word(r.i + 1)
	switch {
	case w == "is" || w == "are":
		r.is = r.i + 1
		if next == "to" || next == "going" { // "they are to meet"
			r.tense = future
		}
	case (w == "was" || w == "were") && next == "to",
		w == "be" && r.word(r.i-1) == "to" && r.tense == unknown: // "the march, to be held on Friday"
		if r.tense = future; r.word(r.i+2) == "have" {
			r.tense = past // "they were to have met on Friday"
		}
	case shortened(w) && strings.HasSuffix(next, "ing"):
		r.soon = r.i + 1 // "we're meeting on Friday"
	default:
		return false
	}
	return true
}

// tellsAuxiliary is tells for verbs that help others.
func (r *sentenceTime) tellsAuxiliary(w string, e english.Entry) bool {
	switch {
	case e.Layout.Is(english.Future):
		if (!isUpper(w[0]) || shortened(w)) && r.word(r.i+1) != "have" {
			r.tense = future
		}
		if r.word(r.i-2) == "had" && r.word(r.i-1) == "been" {
			r.tense = past // "had been due to rule on Friday"
		}
	case w == "would", w == "could" && r.tense == unknown: // "said they would meet", not "would have met"
		if next := r.word(r.i + 1); next != "have" && (w == "would" || next != "not") {
			r.tense = future
		}
	case w == "was", w == "were", w == "had", w == "did":
		r.tense = past
	default:
		return false
	}
	return true
}

// tellsVerb is tells for other verbs.
func (r *sentenceTime) tellsVerb(w string, e english.Entry) bool {
	switch {
	case e.Cue.Is(english.Speech) && e.Cue.Is(english.Past):
		if r.word(r.i-1) == "be" {
			return true // "will be announced on Friday"
		}
		r.tense = past // "will reopen on Friday, the city said on Wednesday"
		if r.perfectTo() {
			r.tense = future
		}
	case w == "set", len(w) > 4 && strings.HasSuffix(w, "ed") && isLower(w[0]):
		if w == "set" && r.word(r.i+1) == "to" && r.is == r.i {
			r.tense = future // "she is set to meet them on Friday"
		}
		if w == "set" || !r.preterite() {
			return false
		}
		r.tense = past
		if r.perfectTo() {
			r.tense = future
		}
	case e.Layout.Is(english.Scheduled) && isLower(w[0]) && r.verb(w):
		r.soon = r.i
		if before := r.word(r.i - 1); r.tense == past && (before == "," || before == "and") && strings.HasSuffix(w, "s") {
			r.tense = unknown // "opened on Monday and runs until June"
		}
	default:
		return false
	}
	return true
}

// perfectTo reports whether the next token is a participle after "have" and before "to": "have
// agreed to meet on Friday".
func (r *sentenceTime) perfectTo() bool {
	before := r.word(r.i - 1)
	return (before == "have" || before == "has") && r.word(r.i+1) == "to"
}

// shortened reports whether w ends with a short verb after an apostrophe: "we'll", "they're".
func shortened(w string) bool {
	n := len(w) - len("'ll")
	return n >= 0 && (w[n] == '\'' || n > 0 && w[n-1] >= 0x80 && w[n] >= 0x80)
}

// preterite reports whether the next token, which ends as a regular verb in the past, is one,
// unlike "banned" of "will be banned" and "closed" of "will stay closed".
func (r *sentenceTime) preterite() bool {
	return !english.ClassOf(r.word(r.i-1)).Is(english.Be) &&
		!(r.tense == future && english.ClassOf(r.word(r.i-2)).Is(english.Modal))
}

// verb reports whether w, a present form of a verb of plans, is a verb and not a noun, by the
// word before it: "talks begin" and "the ban ends", not "the end" or "three votes".
func (r *sentenceTime) verb(w string) bool {
	before := r.word(r.i - 1)
	c := english.ClassOf(before)
	if c.Is(english.SubjectPronoun | english.Relative) {
		return true
	}
	if r.soon > 0 && c.Is(english.Coordinator) {
		return true // "they leave on Friday and meet again in May"
	}
	if r.i == 0 || c.Is(english.Determiner|english.Possessive|english.Preposition) || before == "to" || isDigit(before[0]) {
		return false
	}
	return strings.HasSuffix(w, "s") || strings.HasSuffix(before, "s")
}

// maxSoon is how far a verb of plans is at most from the day that it tells of.
const maxSoon = 6

// ahead reports whether the day at the next token is one to come.
func (r *sentenceTime) ahead() bool {
	before := r.word(r.i - 1)
	if r.tense == future || before == "of" && r.word(r.i-2) == "ahead" || r.putOff() {
		return true
	}
	if before == "the" {
		before = r.word(r.i - 2) // "is forecast for the weekend"
	}
	switch {
	case r.is > 0 && r.isOn(before):
		return true
	case before == "until" && r.tense == unknown:
		return true
	case r.i <= r.first+maxAt && strings.EqualFold(before, "after"):
		return false
	}
	if (r.i <= r.first+maxAt || r.i <= r.first+maxSoon && opensTime(r.word(r.first))) && r.tense == unknown && r.soon == 0 {
		return r.willBe()
	}
	return r.soon > 0 && r.i-r.soon <= maxSoon && r.tense == unknown
}

// isOn reports whether the next token is the day that the word "is" before gives: "the
// hearing is set for Friday", "the deadline is Friday", "exams are in May", "kick-off
// is at 3 pm on Saturday". before is the word before the token.
func (r *sentenceTime) isOn(before string) bool {
	far := r.i - r.is
	switch before {
	case "for":
		return true
	case "from":
		return far == 2 || far == 0
	case "in":
		return far <= 1
	case "on":
		if w := r.word(r.is); far <= maxSoon && (w == "at" || english.LayoutOf(w).Is(english.DateLine)) {
			return true
		}
		return far <= 1
	}
	return far == 0
}

// opensTime reports whether w, the first word of a sentence, begins a time: "At noon on Friday".
func opensTime(w string) bool { return w == "At" || w == "From" || w == "By" || w == "On" }

// The first tokens of a sentence, in which a day may stand before its verb, and how many
// tokens that verb is away at most.
const (
	maxAt     = 1
	maxToVerb = 8
)

// willBe reports whether the first verb after the next token is about the future: "On Friday
// the court will hear both sides."
func (r *sentenceTime) willBe() bool {
	for i := r.i + 1; i < len(r.toks) && i <= r.i+maxToVerb; i++ {
		w := r.word(i)
		e := english.Of(w)
		switch {
		case (e.Layout.Is(english.Future) || e.Class.Is(english.Modal)) && isLower(w[0]) && w != "would" && w != "could",
			e.Layout.Is(english.Scheduled) && isLower(w[0]) && strings.HasSuffix(w, "s") && i > r.i+1 && r.opens(i):
			return true
		case e.Cue.Is(english.Past), e.Class.Is(english.Be | english.Have | english.Do),
			e.Class.Is(english.Subordinator | english.Relative):
			return false
		}
	}
	return false
}

// opens reports whether token i, a word that may be a verb of plans in the present, is one: "On Friday
// the court meets", unlike "In May his visits ended".
func (r *sentenceTime) opens(i int) bool {
	c := english.ClassOf(r.word(i - 1))
	return !c.Is(english.Determiner|english.Possessive|english.Preposition|english.Coordinator) &&
		!english.Of(r.word(i+1)).Cue.Is(english.Past) && !english.PastEndings.Has(r.word(i+1), 0) &&
		!english.ClassOf(r.word(i+1)).Is(english.Be|english.Have)
}

// weekday returns the day of a bare weekday: the last one, or the next one if the sentence is
// about the future.
func (r *sentenceTime) weekday(d time.Weekday) time.Time {
	if r.ahead() {
		t := r.ref.AddDate(0, 0, int(d-r.ref.Weekday()+7)%7)
		if r.until() && t.Before(r.latest.First) && r.latest.First.Sub(t) < 7*24*time.Hour {
			t = t.AddDate(0, 0, 7) // "start on Monday and will last until Wednesday"
		}
		return t
	}
	return r.ref.AddDate(0, 0, -(int(r.ref.Weekday()-d+7) % 7))
}

// until reports whether the next token is a day to which something goes on or was moved:
// "it was put off until September 22".
func (r *sentenceTime) until() bool {
	before := r.word(r.i - 1)
	return before == "until" || before == "till" || before == "to" || before == "for"
}

// putOff reports whether the next token is a day that was given to something to come: "the judge
// adjourned the case to Tuesday", "set a hearing for Friday", "promised a report by Friday".
func (r *sentenceTime) putOff() bool {
	if !r.until() && r.word(r.i-1) != "by" {
		return false
	}
	for i := r.i - 2; i >= r.first && i >= r.i-maxSoon-1; i-- {
		if w := r.word(i); w == "set" || strings.HasSuffix(w, "ed") && english.SettingEndings.Has(w, 0) {
			return true
		}
	}
	return false
}

// toldPast reports whether the sentence is about what was, by its verb before the next token or
// else right after it.
func (r *sentenceTime) toldPast() bool {
	if r.tense != unknown || r.soon > 0 || r.is > 0 {
		return r.tense == past
	}
	for i := r.first; i < len(r.toks) && i <= r.i+maxToVerb; i++ {
		w := r.word(i)
		if e := english.Of(w); e.Cue.Is(english.Past) || w == "was" || w == "were" || w == "had" ||
			isLower(w[0]) && english.PastEndings.Has(w, 0) {
			return true
		} else if i > r.i && (e.Class.Is(english.Modal|english.Relative|english.Subordinator) || w == ",") {
			break
		}
	}
	return false
}

// soonest is how long before such a day a sentence in the past speaks of it without its
// year. The one a year before would have its year.
const soonest = 90 * 24 * time.Hour

// annual returns the day of a month without a year: the next one of its name or
// the last one by the tense, or else the nearest.
func (r *sentenceTime) annual(m time.Month, d int) time.Time {
	t := nearest(r.ref, m, d)
	switch {
	case r.ahead():
		if t.Before(r.ref) {
			return date(t.Year()+1, m, d)
		}
	case t.After(r.ref) && r.toldPast() && !(r.until() && t.Sub(r.ref) <= soonest):
		return date(t.Year()-1, m, d)
	}
	return t
}

// nearest returns the day of the month in the year that brings it nearest to
// ref, the zero time if the month never has that day.
func nearest(ref time.Time, m time.Month, d int) (best time.Time) {
	for y := ref.Year() - 1; y <= ref.Year()+1; y++ {
		if t := date(y, m, d); t.Day() == d && (best.IsZero() || t.Sub(ref).Abs() < best.Sub(ref).Abs()) {
			best = t
		}
	}
	return best
}
