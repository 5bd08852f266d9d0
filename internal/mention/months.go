package mention

// This file finds people who are called like a month or another word: "April told the
// court", "June Castle", "Oh said".

import (
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// addWord adds the person whose name begins with word i, a month or one that is no name
// elsewhere, if there is one, and returns the word after the name or after word i.
func (f *finder) addWord(i, end int) int {
	d, n := f.d, 1
	switch {
	case f.surnameFirst(i, end):
		n = syllablesLen
	case f.opensWithMonth(i, end), d.Has(i, text.Capital) && f.inFull(i):
		n = 2
	case !f.monthAsName(i, end) && !f.wordAsName(i):
		return i + 1
	}
	f.add(Mention{Range: phrase.Range(i, i+n), Kind: lexicon.Person})
	return i + n
}

// opensWithMonth reports whether a sentence opens with word i, a first name that is a
// month too, and a surname: "April Castle and Ann Roe run a shop".
func (f *view) opensWithMonth(i, end int) bool {
	d := f.d
	if i > d.SentenceOf(i).First || i+2 >= end || !d.Is(i, english.Month) || !d.FirstName(i) || d.Titled(i) ||
		!d.Has(i+1, text.Capital) || d.Has(i, text.Possessive) {
		return false
	}
	if d.Is(i+1, english.Closed|english.Calendar) ||
		embed.Common(d.String(i+1)) && !(lexicon.Surname(d.String(i+1)) && phrase.ActsItself(d, i+2)) ||
		d.Known(i+1, i+2) || d.Upper(i+1) {
		return false
	}
	return phrase.Subject(d, i+2) || d.String(i+2) == "and" && i+3 < end && d.FirstName(i+3)
}

// monthAsName reports whether word i, a month, weekday or holiday, is the subject of a verb of
// acting and the first name or surname of a person whom the article named before: "April told the
// court".
func (f *finder) monthAsName(i, end int) bool {
	d := f.d
	if !d.Is(i, english.Month|english.Weekday|english.CalendarWord) || d.Titled(i) || i+1 >= end || d.Has(i+1, text.Number) {
		return false
	}
	if d.Is(i, english.Month|english.Weekday) && phrase.Honoured(d, i) && d.Has(i-1, text.Capital) {
		return true // "Ms. May", but not "his doctor Friday", "miss June"
	}
	if !phrase.ActsItself(d, i+1) && (!d.Is(i, english.Month) || !told(f.d, i)) {
		return false // "the police said Sunday"
	}
	if i > d.SentenceOf(i).First && (d.Is(i-1, english.Preposition|english.Determiner) || d.Has(i-1, text.Number)) {
		return false
	}
	return f.calledBefore(i)
}

// wordAsName reports whether word i, which is no name elsewhere, is the surname of a
// person whom the article named before, and the subject of a verb: "Oh is 19".
func (f *finder) wordAsName(i int) bool {
	d := f.d
	if d.Titled(i) || !lexicon.BeforeSyllables(d.String(i)) ||
		d.Is(i, english.Adverb|english.Negation|english.Pronoun|english.Coordinator) {
		return false
	}
	return (d.ClassesOf(i) == english.Function && phrase.Subject(d, i+1) || phrase.ActsItself(d, i+1)) && f.calledBefore(i)
}

// withoutHoliday drops a month or holiday that the model takes for a person of whom
// the article says nothing else: "Ramadan began on Monday".
func withoutHoliday(f *finder, c *candidate) {
	i := c.First
	if c.kind == lexicon.Person && c.Len() == 1 && f.d.Is(i, english.CalendarWord) && !phrase.HasTitle(f.d, i) && !f.calledBefore(i) {
		c.First = c.End
	}
}

// withoutDay drops the day after the name of a place or person that the model takes for its end,
// where the lexicon has the rest or that is a name in full: "in Port Vila Monday", "Ann Roe Friday
// said".
func withoutDay(f *finder, c *candidate) {
	d, k := f.d, c.End-1
	if c.Len() == 1 || c.kind == lexicon.Organization || !d.Is(k, english.Weekday) || d.Has(k, text.Possessive) || d.Known(c.First, c.End) {
		return
	}
	for i := max(c.First-1, d.SentenceOf(k).First); i <= c.First; i++ {
		if n, s := d.KnownAt(i, k); n == k-i && placelike(s) && d.Has(i, text.Capital) {
			c.First, c.End, c.kind = i, k, lexicon.Place
			return
		}
	}
	if c.kind == lexicon.Place || c.kind == lexicon.Person && c.Len() > 2 {
		c.End = k
	}
}

// withoutDayBefore drops the day or month before the name of a place or body that the model takes
// for its start: "said on Monday Kenya would vote", "on Black Friday Kenya closed its shops". One
// that the lexicon has begins with the day itself: "the Sunday Times".
func withoutDayBefore(f *finder, c *candidate) {
	d, i := f.d, c.First
	first := d.SentenceOf(i).First
	if c.Len() > 2 && d.Is(i+1, english.Weekday) && !d.Is(i, english.Weekday) {
		i++ // "Black Friday"
	}
	if i+1 >= c.End || !d.Is(i, english.Weekday|english.Month) || d.Known(c.First, c.End) {
		return
	}
	if n, s := d.KnownAt(i+1, c.end); i+1+n >= c.End && placelike(s) && (c.First == first || f.datedBy(c.First-1)) {
		c.First, c.End, c.kind = i+1, i+1+n, lexicon.Place
		return
	}
	if i == c.First && i > first && c.kind != lexicon.Person && d.Is(i, english.Weekday) && !d.Is(i-1, english.Determiner) {
		c.First++
	}
}

// told reports whether a verb of speaking comes right before or after word i: "said May".
func told(d *phrase.Doc, i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= d.SentenceOf(i).First && k < d.SentenceOf(i).End && d.Has(k, text.Small) && english.Of(d.String(k)).Cue.Is(english.Speech) {
			return true
		}
	}
	return false
}

// calledBefore reports whether word i is the first name or surname of a person whom the
// article named before.
func (f *finder) calledBefore(i int) bool {
	d := f.d
	name := d.String(i)
	for n := len(f.all) - 1; n >= 0 && n >= len(f.all)-maxDouble; n-- {
		if m := &f.all[n]; m.Kind == lexicon.Person && (d.String(m.First) == name || d.String(m.End-1) == name) {
			return true
		}
	}
	return false
}

// withMonth takes in a first name that is a month before the surname that the model marks:
// "June Castle". It is a month after "in" and the like.
func withMonth(f *finder, c *candidate) {
	d, i := f.d, c.First-1
	first := d.SentenceOf(c.First).First
	if c.kind != lexicon.Person || i < first || !d.Is(i, english.Month|english.Weekday) ||
		c.Len() != 1 && !doubled(d, c.First+1, c.End) && (i > first || d.FirstName(c.First)) {
		return
	}
	if d.Titled(i) || !d.Has(i, text.Capital) || d.Has(i, text.Possessive) || !d.FirstName(i) ||
		d.Is(i, english.Weekday) && !f.dayAsName(i, c.End) {
		return
	}
	if i > first && (d.FirstName(c.First) && !lexicon.Surname(d.String(c.First)) || !f.calledBefore(i) && f.datedBy(i-1)) {
		return // "In May Ida left"
	}
	c.First = i
}

// datedBy reports whether word p shows that the name of a month after it is no first name:
// "in May", "early June".
func (f *finder) datedBy(p int) bool {
	d := f.d
	if d.Is(p, english.Coordinator) && f.personAt(p) {
		return false
	}
	return d.Has(p, text.Number) || d.Is(p, english.Closed|english.Calendar) ||
		d.Has(p, text.Small) && english.LayoutOf(d.String(p)).Is(english.BeforeDate)
}

// personAt reports whether a person's name ends before word k.
func (f *finder) personAt(k int) bool {
	n := len(f.all) - 1
	for n >= 0 && f.all[n].First >= k {
		n--
	}
	return n >= 0 && f.all[n].End == k && f.all[n].Kind == lexicon.Person
}

// dayAsName reports whether word i, a weekday, may be the first name of a person whose name
// ends before word k: at the start of a sentence or after a comma, with a verb or
// another first name after the name.
func (f *view) dayAsName(i, k int) bool {
	first := f.d.SentenceOf(i).First
	if i > first && f.d.Form(i-1).Punct == ',' && f.d.SameSentence(i, k) && (f.d.String(k) == "and" || f.d.Form(k).Punct == ',') {
		return true // in a list
	}
	return (i == first || f.d.Form(i-1).Punct == ',') &&
		(phrase.Subject(f.d, k) || i == first && f.d.SameSentence(i, k+1) && f.d.String(k) == "and" &&
			f.d.FirstName(k+1))
}
