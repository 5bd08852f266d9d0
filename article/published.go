package article

import (
	"strings"
	"time"
	"unicode"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file recognizes lines that give a date or a time of day: when the article
// was published, and the time stamps of a live blog.

// maxDateLine is the greatest number of tokens in a line with a date.
const maxDateLine = 24

// maxOther is how many words may be beside the date and its like in a line
// between the headline and the body: "By TPN, in News, Business · 31 Jan 2025".
const maxOther = 12

// dateLine returns the first day in p, and how many words of p are unrelated to dates and
// times: none in "Published 10:02 AM EST Nov 19, 2019". The Date has no days if the year is
// missing, and is empty if p has no day.
func (p phrase) dateLine() (d Date, others int) { return p.dateLineWith(maxDateLine + maxOther) }

// dateLineWith is dateLine for a line that may have at most most unrelated words: it stops
// after them.
func (p phrase) dateLineWith(most int) (d Date, others int) {
	if p.len() == 0 || p.len() > maxDateLine+maxOther {
		return Date{}, 0
	}
	for i := 0; i < p.len() && others <= most; {
		if rest := p.from(i); rest.mayDate() {
			if n, day := rest.fullDate(); n > 0 {
				if one := (Date{rest.cut(0, n).span(), day, day}); d.First.IsZero() || one.spells(p.text, d) {
					d = one
				}
				i += n
				continue
			}
			if day := rest.twice(); d.Empty() && !day.First.IsZero() {
				return day, others
			}
			if n := rest.dayMonth(); n > 0 && d.Empty() {
				d = Date{Span: rest.cut(0, n).span()} // of a year that is not named
				i += n
				continue
			}
		}
		if k := p.class(i); (k == letter || k == digit) && !dateWord(p.word(i)) {
			others++
		}
		i++
	}
	return d, others
}

// mayDate reports whether p, which is not empty, begins with what days of a month begin with:
// a digit or a month.
func (p phrase) mayDate() bool { return p.class(0) == digit || monthOf(p.word(0)) != 0 }

// twice returns the day that p begins with where the same day follows without a space:
// "21 Jun 202421 Jun 2024", "06/21/2024June 21, 2024".
func (p phrase) twice() Date {
	const numeric = len("06/21/2024")
	if w := p.word(0); len(w) > numeric && monthOf(w[numeric:]) != 0 {
		return p.twiceNumeric(w[:numeric], monthOf(w[numeric:]))
	}
	n := p.dayMonth()
	w := p.word(n)
	if n == 0 || len(w) < 5 || dayOf(w[4:]) == 0 || monthOf(p.word(n+1)) == 0 {
		return Date{}
	}
	year, day := yearOf(w[:4]), dayOf(p.word(0))
	if year == 0 || day != dayOf(w[4:]) {
		return Date{}
	}
	at := date(year, monthOf(p.word(1)), day)
	return Date{Span{p.toks[0].Start, p.toks[n].Start + 4}, at, at}
}

// twiceNumeric returns the day of the month m that p goes on with after its first word, which
// begins with the same day in numbers, w.
func (p phrase) twiceNumeric(w string, m time.Month) Date {
	parts, ok := threeNumbers(w)
	day, year := dayOf(p.word(1)), yearOf(p.word(2))
	if p.word(2) == "," {
		year = yearOf(p.word(3))
	}
	if !ok || day == 0 || year != parts[2] || parts[0]+parts[1] != int(m)+day {
		return Date{}
	}
	at := date(year, m, day)
	return Date{Span{p.toks[0].Start, p.toks[0].Start + len(w)}, at, at}
}

// dated reports whether p gives a day and nothing else.
func (p phrase) dated() (Date, bool) {
	if p.len() > maxDateLine {
		return Date{}, false
	}
	d, others := p.dateLineWith(0)
	return d, !d.Empty() && others == 0
}

// dateWord reports whether w may be beside a date in a line of its own.
func dateWord(w string) bool {
	if weekdayOf(w) >= 0 || zone(w) || monthOf(w) != 0 || isDigit(w[0]) && strings.Trim(w, "0123456789:./") == "" {
		return true
	}
	e := english.OfTime(w)
	if e.Layout.Is(english.DateLine|english.Meridiem|english.TimeZone) || e.Class.Is(english.CalendarWord) && e.Number > 0 {
		return true
	}
	return len(w) >= 3 && len(w) <= 4 && allCaps(w) && w[len(w)-1] == 'T' // a time zone: "SAST"
}

// timestamp reports whether toks are only a time of day, with words like "Posted at" before
// it or the name of the author of the entry after it: "20:42 Ann Roe".
func (c *cutter) timestamp(toks []Token) bool {
	p := phrase{c.text, toks}
	if p.len() > maxStamp || isLower(c.text[toks[0].Start]) {
		return false
	}
	at, end, _ := p.timeAhead()
	colon := strings.IndexByte(p.word(at), ':') > 0
	if end == 0 || !colon && at == 0 && end == 1 {
		return false
	}
	rest := p.from(end)
	if n := nameTokens(c.text, rest.toks); colon && n >= 2 && n == rest.len() {
		return true
	}
	for i := range rest.toks {
		w := rest.word(i)
		if k := rest.class(i); (k == letter || k == digit) && !zone(w) && w != "h" &&
			!english.LayoutOf(w).Is(english.DateLine|english.Meridiem) {
			return false
		}
	}
	return true
}

// maxStamp is how many tokens a line with nothing but a time has at most.
const maxStamp = 10

// findPublished sets the day of publication to the date in the header line that has the
// fewest other words, or else to the date of the byline.
func (h header) findPublished() {
	best, least, yearless := h.dayStated()
	if best < 0 {
		h.publishedBelow(h.end)
		h.publishedAbove()
	} else if p := &h.Paragraphs[best]; p.Kind == KindBoilerplate && least <= maxOther/2 ||
		p.Kind == KindBody && least <= maxStated && p.Len() <= 2*maxDated && !endsSentence(h.Text, p.Span) {
		p.Kind = KindDate
	}
	if yearless.Empty() && h.first > 1 {
		yearless, _ = h.phraseOf(h.first - 2).dated()
	}
	if h.Published.First.IsZero() && !yearless.Empty() {
		h.Published = h.yearOfPage(yearless)
	}
	if b := h.Byline; b != nil && h.Published.First.IsZero() {
		if d, _ := (phrase{h.Text, h.tokensIn(b.Span)}).dateLine(); !d.First.IsZero() {
			h.Published = d
		}
	}
}

// dayStated sets the day of publication to the date in the header line that has the fewest other
// words, line best with least of them, -1 if there is none. yearless is a day without its year that
// stands alone.
func (h header) dayStated() (best, least int, yearless Date) {
	best, least = -1, maxOther+1
	for i := h.first; i < h.end; i++ {
		if h.Paragraphs[i].Kind == KindCaption {
			continue
		}
		d, others := h.phraseOf(i).dateLine()
		if others > maxStated && endsSentence(h.Text, h.Paragraphs[i].Span) {
			continue // a caption or a standfirst
		}
		if d.First.IsZero() && others == 0 && yearless.Empty() {
			yearless = d
		}
		if !d.First.IsZero() && (others < least || others == least && (d.spells(h.Text, h.Published) || h.earlier(best, i, d))) {
			h.Published, best, least = d, i, others
		}
	}
	return best, least, yearless
}

// yearOfPage returns the day d, which is without its year, in the year for which the page says at
// its end who owns it: "22 Jan, 07:41" above "© 2024 The Gazette".
func (h header) yearOfPage(d Date) Date {
	for i := len(h.Paragraphs) - 1; i >= h.end && i > len(h.Paragraphs)-maxHeader; i-- {
		s := h.Paragraphs[i].In(h.Text)
		if !strings.Contains(s, "©") && !strings.Contains(s, "opyright") {
			continue
		}
		for w := range strings.FieldsFuncSeq(s, notDigit) {
			if y := yearOf(w); y > 1990 {
				_, month, day := (phrase{h.Text, h.tokensIn(d.Span)}).monthAndDay()
				d.First = date(y, month, day)
				d.Last = d.First
			}
		}
		break
	}
	return d
}

// notDigit reports whether r is no digit.
func notDigit(r rune) bool { return r < '0' || '9' < r }

// maxStated is how many words a sentence may have beside the day on which it says that the
// article was published.
const maxStated = 4

// earlier reports whether line i says when the article was published, d, and line best only when it
// was changed.
func (h header) earlier(best, i int, d Date) bool {
	if best < 0 || !d.First.Before(h.Published.First) {
		return false
	}
	w := h.phraseOf(i).word(0)
	return changed(h.phraseOf(best).word(0)) && !changed(w) && english.OfTime(w).Layout.Is(english.DateLine)
}

// changed reports whether w begins a line on when an article was changed: "Updated", "Last".
func changed(w string) bool {
	return strings.EqualFold(w, "updated") || strings.EqualFold(w, "modified") || strings.EqualFold(w, "last")
}

// spells reports whether d, a day of text, is the day before with day and month the other way
// round, and spells the month: "September 11, 2024" after "09/11/2024".
func (d Date) spells(text string, before Date) bool {
	was, is := before.First, d.First
	return was.Year() == is.Year() && was.Day() == int(is.Month()) && int(was.Month()) == is.Day() && is.Day() != int(is.Month()) &&
		strings.IndexFunc(d.In(text), unicode.IsLetter) >= 0
}

// publishedAbove sets the day of publication to that of the last line above the headline that has a
// day and little else: "General News of Monday, 7 July 2025".
func (h header) publishedAbove() {
	for i := h.first - 2; i >= 0 && i > h.first-maxAbove && h.Published.First.IsZero(); i-- {
		if d, others := h.phraseOf(i).dateLineWith(maxStated); !d.First.IsZero() && others <= maxStated {
			h.Published = d
		}
	}
}

// maxAbove is how far above the headline the day of publication is looked for.
const maxAbove = 6

// publishedBelow sets the day of publication to that of the first line from paragraph i on
// that says so in its first word: "Published: Friday, August 18, 2023".
func (h header) publishedBelow(i int) {
	for ; i < len(h.Paragraphs) && h.Published.First.IsZero(); i++ {
		if h.Text[h.Paragraphs[i].Start]|0x20 != 'p' {
			continue
		}
		p := h.phraseOf(i)
		if w := p.word(0); !strings.EqualFold(w, "published") && !strings.EqualFold(w, "posted") {
			continue
		}
		if d, others := p.dateLine(); !d.First.IsZero() && others <= maxStated {
			h.Published = d
		}
	}
}

// publishedIn reports whether p says in which paper and when the article was published, and sets d to
// that day: "Published in The Oster Gazette, December 9th, 2025."
func (a layout) publishedIn(p *Paragraph, d *Date) bool {
	if a.Text[p.Start] != 'P' || p.Len() > 2*maxDated {
		return false
	}
	words := phrase{a.Text, a.tokensOf(p)}
	if words.word(0) != "Published" || words.word(1) != "in" {
		return false
	}
	if words.word(2) == "The" || words.word(2) == "the" {
		words = words.from(1)
	}
	n := 2 + nameTokens(words.text, words.from(2).toks)
	if words.word(n) == "," || words.word(n) == "on" {
		n++
	}
	if monthOf(words.word(2)) != 0 {
		return false
	}
	*d, _ = words.from(n).dateLineWith(0)
	return !d.First.IsZero() && words.from(n).day()
}
