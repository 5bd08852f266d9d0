package article

import (
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds the entries of a live blog or a list of events, each of which has
// its time on a line of its own or before its first words:
//
//	18:42                     10:42 a.m. — The speaker ...
//	Posted at 14:05 BST       [18:42] Two airports ...
//	2h ago 14.05 BST          1842 GMT: Police say ...

// An Entry is one timed entry of a live blog: its paragraphs, up to the next entry.
type Entry struct {
	Span // of its paragraphs, the time included

	// Time is the time of day as the text has it: "10:42 a.m.", "14:05 BST".
	Time Span

	// Clock is that time as a duration since midnight, in the time zone of the text.
	Clock time.Duration
}

// An entryStyle says how the time of an entry is written.
type entryStyle uint8

const (
	notTimed entryStyle = iota
	lineTime            // a line of its own
	dateTime            // with a day, on a line of its own
	signTime            // before the first words, with a sign in between
	bareTime            // before the first words: "10.42am The speaker"
)

// alone reports whether the time has a line of its own.
func (s entryStyle) alone() bool { return s == lineTime || s == dateTime }

// leastEntries is how many times of one style make a text a live blog.
var leastEntries = [...]int{lineTime: 2, dateTime: 2, signTime: 2, bareTime: 3}

// An entryTime is a time that may begin an entry.
type entryTime struct {
	paragraph int
	style     entryStyle
	time      Span
	clock     time.Duration
}

// findEntries sets a.Entries.
func (a sections) findEntries() {
	var marks []entryTime
	var counts [bareTime + 1]int
	for i := range a.Paragraphs {
		a.stop.Every(i)
		m := a.entryTime(i)
		if m.style == notTimed {
			continue
		}
		if n := len(marks); n > 0 && marks[n-1].style.alone() && a.bodyEnd(marks[n-1].paragraph+1, i) == 0 {
			counts[marks[n-1].style]--
			marks = marks[:n-1] // nothing is said at that time
		}
		marks = append(marks, m)
		counts[m.style]++
	}
	kept := marks[:0]
	for _, m := range marks {
		if counts[m.style] >= leastEntries[m.style] {
			kept = append(kept, m)
		}
	}
	headed := a.headed(kept)
	for k, m := range kept {
		e := Entry{Span: a.Paragraphs[m.paragraph].Span, Time: m.time, Clock: m.clock}
		next := len(a.Paragraphs)
		if k+1 < len(kept) {
			next = kept[k+1].paragraph
			if headed {
				next--
			}
		}
		e.End = max(e.End, a.bodyEnd(m.paragraph+1, next))
		if headed {
			e.Start = a.Paragraphs[m.paragraph-1].Start
		}
		if !m.style.alone() || e.End > a.Paragraphs[m.paragraph].End {
			a.Entries = append(a.Entries, e)
		}
	}
	if len(a.Entries) < leastEntries[lineTime] {
		a.Entries = nil
		return
	}
	for _, m := range kept {
		if m.style == dateTime {
			a.Paragraphs[m.paragraph].Kind = KindTimestamp
		}
	}
}

// bodyEnd returns the end of the last of paragraphs i to n-1 that belongs to the body,
// 0 if none does.
func (a sections) bodyEnd(i, n int) int {
	for n--; n >= i; n-- {
		if a.Paragraphs[n].Kind == KindBody {
			return a.Paragraphs[n].End
		}
	}
	return 0
}

// headed reports whether each time is below the heading of its entry.
func (a sections) headed(marks []entryTime) bool {
	for _, m := range marks {
		i := m.paragraph
		if i == 0 || i+1 == len(a.Paragraphs) || !m.style.alone() || a.Paragraphs[i-1].Kind != KindBody ||
			endsSentence(a.Text, a.Paragraphs[i-1].Span) || !endsSentence(a.Text, a.Paragraphs[i+1].Span) {
			return false
		}
	}
	return len(marks) > 0
}

// entryTime returns the time that paragraph i is, or begins with.
func (a sections) entryTime(i int) entryTime {
	p := &a.Paragraphs[i]
	m := entryTime{paragraph: i}
	if c := a.Text[p.Start]; p.Kind != KindBody && p.Kind != KindTimestamp &&
		(p.Kind != KindDate || len(a.ArticleStarts) > 0) || isLower(c) || !p.Speaker.Empty() {
		return m
	}
	words := a.phraseOf(i)
	at, end, clock := words.timeAhead()
	if end == 0 {
		return m
	}
	m.time, m.clock = words.cut(at, end).span(), clock
	switch {
	case p.Kind == KindDate:
		m.style = dateTime
	case p.Kind == KindTimestamp:
		m.style = lineTime
	case words.begins(end) && (end > at+1 || strings.IndexByte(words.word(at), ':') > 0):
		m.style = bareTime
	case words.begins(end+1) && separates(words.word(end)):
		m.style = signTime
	case words.begins(end+2) && separates(words.word(end+1)):
		m.style = signTime // "[18:42] -"
	}
	return m
}

// begins reports whether something that begins a sentence is at token i.
func (p phrase) begins(i int) bool {
	k := p.class(i)
	return k == quote || k == open || startsUpper(p.word(i))
}

// separates reports whether w may stand between a time and what is said at it.
func separates(w string) bool {
	k, _ := classAt(w)
	return k == dash || k == clos || w == ":" || separator(w)
}

// maxAhead is how many tokens come before the time of an entry at most.
const maxAhead = 6

// timeAhead returns the tokens, from at to end, of the time of day at the start of p, after
// words such as "Posted at" or "2 hours ago" if any, and the duration since midnight. end is
// 0 if there is none.
func (p phrase) timeAhead() (at, end int, clock time.Duration) {
	for i := 0; i < maxAhead && i < p.len(); i++ {
		if n, clock := p.clock(i); n > 0 {
			return i, i + n, clock
		}
		switch w := p.word(i); p.class(i) {
		case other:
			if !separator(w) && w != ":" && w != "," {
				return 0, 0, 0
			}
		case letter:
			if !english.LayoutOf(w).Is(english.DateLine) && weekdayOf(w) < 0 && monthOf(w) == 0 {
				return 0, 0, 0
			}
		case digit: // "2h ago"
			if dayOf(w) != 0 && (monthOf(p.word(i-1)) != 0 || monthOf(p.word(i+1)) != 0) || yearOf(w) != 0 && i > 0 {
				continue // "Mar 4, 2025, 10:15"
			}
			if next := p.word(i + 1); !english.LayoutOf(next).Is(english.DateLine) && !english.ClassOf(next).Is(english.TimeUnit) {
				return 0, 0, 0
			}
		}
	}
	return 0, 0, 0
}

// clock returns how many tokens from i on are a time of day with its zone, and the duration
// since midnight: "18:42", "10.15 a.m. ET", "7pm", "1842 GMT".
func (p phrase) clock(i int) (n int, since time.Duration) {
	w := p.word(i)
	h, m, ok := hourMinute(w)
	if !ok {
		return 0, 0
	}
	n = 1
	switch next := p.word(i + 1); {
	case english.LayoutOf(next).Is(english.Meridiem):
		if h > 12 {
			return 0, 0
		}
		if h %= 12; next[0]|0x20 == 'p' {
			h += 12
		}
		n++
	case m >= 0:
	case len(w) == 4 && zone(next):
		h, m = h/100, h%100
	default:
		return 0, 0
	}
	if next := p.word(i + n); zone(next) && weekdayOf(next) < 0 {
		n++
	}
	if h > 24 || m > 59 || h == 24 && m > 0 {
		return 0, 0
	}
	return n, time.Duration(h)*time.Hour + time.Duration(max(m, 0))*time.Minute
}

// hourMinute reads "18:42", "18.42", "18h42" and "18:42:05", or a number alone, whose
// minutes are -1.
func hourMinute(w string) (h, m int, ok bool) {
	i := digits(w)
	if i == 0 || i > 4 {
		return 0, 0, false
	}
	for _, c := range w[:i] {
		h = 10*h + int(c-'0')
	}
	if i == len(w) {
		return h, -1, true
	}
	rest := w[i+1:]
	if c := w[i]; i > 2 || c != ':' && c != '.' && c != 'h' || digits(rest) != 2 ||
		len(rest) > 2 && (len(rest) != 5 || rest[2] != ':' || digits(rest[3:]) != 2) {
		return 0, 0, false
	}
	return h, int(rest[0]-'0')*10 + int(rest[1]-'0'), true
}

// digits returns how many digits w begins with.
func digits(w string) int {
	n := 0
	for n < len(w) && isDigit(w[n]) {
		n++
	}
	return n
}
