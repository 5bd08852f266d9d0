package article

// This file is the JSON form of an Article. Package wirecopy documents it as
// part of the form of a Report.

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/quotemark"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

type jsonArticle struct {
	Text        string          `json:"text"`
	Encoding    string          `json:"encoding,omitempty"`
	Replaced    int             `json:"replaced,omitempty"`
	Language    string          `json:"language,omitempty"`
	Title       string          `json:"title,omitempty"`
	Authors     []string        `json:"authors,omitempty"`
	Publisher   string          `json:"publisher,omitempty"`
	URL         string          `json:"url,omitempty"`
	Headline    *jsonSpan       `json:"headline,omitempty"`
	Subheadline *jsonSpan       `json:"subheadline,omitempty"`
	Byline      *jsonByline     `json:"byline,omitempty"`
	Dateline    *jsonDateline   `json:"dateline,omitempty"`
	Published   *jsonDate       `json:"published,omitempty"`
	Day         string          `json:"day,omitempty"`
	Dates       []jsonDate      `json:"dates"`
	Starts      []int           `json:"starts,omitempty"`
	Turns       []jsonTurn      `json:"turns,omitempty"`
	Entries     []jsonEntry     `json:"entries,omitempty"`
	Paragraphs  []jsonParagraph `json:"paragraphs"`
}

// A jsonSpan repeats the text that it covers for the reader's convenience. It is
// not read back.
type jsonSpan struct {
	Text string `json:"text"`
	Span
}

type jsonByline struct {
	jsonSpan
	Names  []jsonSpan `json:"names"`
	Role   *jsonSpan  `json:"role,omitempty"`
	Agency *jsonSpan  `json:"agency,omitempty"`
}

type jsonDateline struct {
	jsonSpan
	Place  *jsonSpan `json:"place,omitempty"`
	Code   string    `json:"code,omitempty"`
	Agency *jsonSpan `json:"agency,omitempty"`
	Date   *jsonSpan `json:"date,omitempty"`
	Day    string    `json:"day,omitempty"`
}

type jsonDate struct {
	jsonSpan
	jsonDays
}

type jsonDays struct {
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
}

type jsonTurn struct {
	Span
	Label    *jsonSpan `json:"label,omitempty"`
	Question bool      `json:"question,omitempty"`
}

type jsonEntry struct {
	Span
	Time  jsonSpan `json:"time"`
	Clock string   `json:"clock"` // "18:42"
}

type jsonParagraph struct {
	Kind Kind `json:"kind"`
	Span
	Speaker   *jsonSpan `json:"speaker,omitempty"`
	Sentences []Span    `json:"sentences"`
}

// MarshalJSON returns the article as a JSON object with the fields from "text" to
// "paragraphs" that [the JSON form of a Report] has. Tokens and quotations are
// not among them: they are found again in the text.
//
// It fails where a span is not in the text, as in an article that was put together by
// hand.
//
// [the JSON form of a Report]: https://pkg.go.dev/github.com/wirecopy-go/wirecopy#Report.MarshalJSON
func (a *Article) MarshalJSON() ([]byte, error) {
	if a == nil {
		return []byte("null"), nil
	}
	w := spanWriter{text: a.Text}
	j := jsonArticle{
		Text:        a.Text,
		Encoding:    a.Encoding,
		Replaced:    a.Replaced,
		Language:    tagToJSON(a.Language),
		Title:       a.Title,
		Authors:     a.Authors,
		Publisher:   a.Publisher,
		URL:         a.URL,
		Headline:    w.optional(a.Headline),
		Subheadline: w.optional(a.Subheadline),
		Day:         dayToJSON(a.Day),
		Dates:       make([]jsonDate, len(a.Dates)),
		Starts:      a.ArticleStarts,
		Paragraphs:  make([]jsonParagraph, len(a.Paragraphs)),
	}
	if b := a.Byline; b != nil {
		j.Byline = &jsonByline{w.span(b.Span), make([]jsonSpan, len(b.Names)), w.optional(b.Role), w.optional(b.Agency)}
		for i, n := range b.Names {
			j.Byline.Names[i] = w.span(n)
		}
	}
	if d := a.Dateline; d != nil {
		j.Dateline = &jsonDateline{w.span(d.Span), w.optional(d.Place), "", w.optional(d.Agency), w.optional(d.Date), dayToJSON(d.Day)}
		if d.Region != (language.Region{}) {
			j.Dateline.Code = d.Region.String()
		}
	}
	if d := a.Published; d != (Date{}) {
		j.Published = &jsonDate{w.span(d.Span), d.days()}
	}
	for i, d := range a.Dates {
		j.Dates[i] = jsonDate{w.span(d.Span), d.days()}
	}
	for _, t := range a.Turns {
		w.span(t.Span)
		j.Turns = append(j.Turns, jsonTurn{t.Span, w.optional(t.Label), t.Question})
	}
	for _, e := range a.Entries {
		w.span(e.Span)
		j.Entries = append(j.Entries, jsonEntry{e.Span, w.span(e.Time), clockToJSON(e.Clock)})
	}
	for i, p := range a.Paragraphs {
		w.span(p.Span)
		j.Paragraphs[i] = jsonParagraph{p.Kind, p.Span, w.optional(p.Speaker), make([]Span, len(p.Sentences))}
		for k, s := range p.Sentences {
			j.Paragraphs[i].Sentences[k] = s.Span
		}
	}
	if w.err != nil {
		return nil, w.err
	}
	return json.Marshal(j)
}

// tagToJSON returns t as BCP 47 has it, "" for language.Und.
func tagToJSON(t language.Tag) string {
	if t == language.Und {
		return ""
	}
	return t.String()
}

// UnmarshalJSON reads what MarshalJSON writes. It fails where a span is not in
// the text or paragraphs and sentences are out of order.
func (a *Article) UnmarshalJSON(data []byte) error {
	if a == nil {
		return errors.New("article: JSON: read into a nil *Article")
	}
	var j jsonArticle
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	r := spanReader{text: j.Text}
	tag, err := language.Parse(cmp.Or(j.Language, "und"))
	if err != nil {
		return fmt.Errorf("article: language %q: %w", j.Language, err)
	}
	got := Article{
		Language:    tag,
		Text:        j.Text,
		Encoding:    j.Encoding,
		Replaced:    j.Replaced,
		Title:       j.Title,
		Authors:     j.Authors,
		Publisher:   j.Publisher,
		URL:         j.URL,
		Headline:    r.optional("headline", j.Headline),
		Subheadline: r.optional("subheadline", j.Subheadline),
		Day:         r.day("day", j.Day),
	}
	if b := j.Byline; b != nil {
		got.Byline = &Byline{Span: r.span("byline", b.Span), Role: r.optional("role", b.Role), Agency: r.optional("agency", b.Agency)}
		for _, n := range b.Names {
			got.Byline.Names = append(got.Byline.Names, r.span("name", n.Span))
		}
	}
	if d := j.Dateline; d != nil {
		got.Dateline = &Dateline{
			Span: r.span("dateline", d.Span), Place: r.optional("place", d.Place), Agency: r.optional("agency", d.Agency),
			Date: r.optional("date", d.Date), Day: r.day("day", d.Day),
		}
		if d.Code != "" {
			region, err := language.ParseRegion(d.Code)
			r.check(err)
			got.Dateline.Region = region
		}
	}
	if j.Published != nil {
		got.Published = r.date("published", *j.Published)
	}
	for _, d := range j.Dates {
		got.Dates = append(got.Dates, r.date("date", d))
	}
	for _, n := range j.Starts {
		if n < 0 || n >= len(j.Paragraphs) {
			r.check(fmt.Errorf("an article starts at paragraph %d of %d", n, len(j.Paragraphs)))
		}
		got.ArticleStarts = append(got.ArticleStarts, n)
	}
	for _, t := range j.Turns {
		got.Turns = append(got.Turns, Turn{r.span("turn", t.Span), r.optional("label", t.Label), t.Question})
	}
	for _, e := range j.Entries {
		got.Entries = append(got.Entries, Entry{r.span("entry", e.Span), r.span("time", e.Time.Span), r.clock(e.Clock)})
	}
	r.order(j.Paragraphs)
	if r.err != nil {
		return fmt.Errorf("article: JSON: %w", r.err)
	}
	if err := got.recut(j.Paragraphs); err != nil {
		return fmt.Errorf("article: JSON: %w", err)
	}
	a.Text, a.Encoding, a.Replaced, a.Language = got.Text, got.Encoding, got.Replaced, got.Language
	a.Title, a.Authors, a.Publisher, a.URL = got.Title, got.Authors, got.Publisher, got.URL
	a.Headline, a.Subheadline, a.Byline, a.Dateline = got.Headline, got.Subheadline, got.Byline, got.Dateline
	a.Published, a.Day, a.Dates, a.ArticleStarts = got.Published, got.Day, got.Dates, got.ArticleStarts
	a.Turns, a.Entries = got.Turns, got.Entries
	a.Quotations, a.Paragraphs, a.Sentences, a.Tokens = got.Quotations, got.Paragraphs, got.Sentences, got.Tokens
	return nil
}

// recut is cut without what nobody sees in the text, see plain. Where an older release
// found a sentence of nothing else, it is cut as it is written.
func (a *Article) recut(paragraphs []jsonParagraph) error {
	stripped, cuts := text.Strip(a.Text)
	if cuts == nil {
		return a.cut(paragraphs)
	}
	plain := func(s Span) Span {
		s.Start, s.End = cuts.Plain(s.Start, s.End)
		return s
	}
	moved := slices.Clone(paragraphs)
	for i := range moved {
		q := &moved[i]
		q.Span, q.Sentences = plain(q.Span), slices.Clone(q.Sentences)
		for k, s := range q.Sentences {
			q.Sentences[k] = plain(s)
		}
		if q.Speaker != nil {
			q.Speaker = &jsonSpan{Span: plain(q.Speaker.Span)}
		}
	}
	p := &Article{Text: stripped}
	if err := p.cut(moved); err != nil {
		return a.cut(paragraphs)
	}
	p.eachSpan(func(s *Span) { s.Start, s.End = cuts.Written(s.Start, s.End) })
	a.Quotations, a.Paragraphs, a.Sentences, a.Tokens = p.Quotations, p.Paragraphs, p.Sentences, p.Tokens
	return nil
}

// cut finds the tokens and quotations of a.Text again and sets the paragraphs
// and their sentences, whose order has been checked.
func (a *Article) cut(paragraphs []jsonParagraph) error {
	marks := quotemark.Pairer{Text: a.Text}
	for _, p := range paragraphs {
		marks.Paragraph(p.Start, p.End)
	}
	a.setQuotations(marks.Found)
	c := cutter{text: a.Text, marks: marks.Marks}
	var first []int // of the paragraphs, in sentences
	for _, p := range paragraphs {
		first = append(first, len(c.sents))
		start, next := len(c.tokens), c.next
		c.tokenize(p.Start, p.End)
		if c.inSentences(start, p.Sentences) {
			continue
		}
		// Another release cut the tokens otherwise. The sentences stay.
		c.tokens, c.sents, c.next = c.tokens[:start], c.sents[:first[len(first)-1]], next
		for _, s := range p.Sentences {
			start = len(c.tokens)
			c.tokenize(s.Start, s.End)
			if len(c.tokens) == start {
				return fmt.Errorf("no word in the sentence from %d to %d", s.Start, s.End)
			}
			c.sents = append(c.sents, Sentence{Span: s, First: start})
		}
	}
	a.Tokens, a.Sentences = c.tokens, c.sents
	a.shareTokens()
	first = append(first, len(a.Sentences))
	for i, p := range paragraphs {
		q := Paragraph{Span: p.Span, Kind: p.Kind, Sentences: a.Sentences[first[i]:first[i+1]:first[i+1]]}
		if p.Speaker != nil {
			q.Speaker = p.Speaker.Span
		}
		a.Paragraphs = append(a.Paragraphs, q)
	}
	return nil
}

// inSentences appends the sentences of a paragraph whose first token is start.
// It reports whether all of its tokens are in them.
func (c *cutter) inSentences(start int, sentences []Span) bool {
	i := start
	for _, s := range sentences {
		if i == len(c.tokens) || c.tokens[i].Start != s.Start {
			return false
		}
		c.sents = append(c.sents, Sentence{Span: s, First: i})
		for i < len(c.tokens) && c.tokens[i].End < s.End {
			i++
		}
		if i == len(c.tokens) || c.tokens[i].End != s.End {
			return false
		}
		i++
	}
	return i == len(c.tokens)
}

// A spanWriter puts spans of a text into JSON and keeps the first error.
type spanWriter struct {
	text string
	err  error
}

func (w *spanWriter) span(s Span) jsonSpan {
	if !s.ValidIn(w.text) {
		if w.err == nil {
			w.err = fmt.Errorf("article: JSON: the span from %d to %d is not in the text of %d bytes", s.Start, s.End, len(w.text))
		}
		return jsonSpan{}
	}
	return jsonSpan{s.In(w.text), s}
}

// optional returns nil for an absent span.
func (w *spanWriter) optional(s Span) *jsonSpan {
	if s.Empty() {
		return nil
	}
	j := w.span(s)
	return &j
}

// A spanReader checks what was in JSON and keeps the first error.
type spanReader struct {
	text string
	err  error
}

func (r *spanReader) check(err error) {
	if r.err == nil {
		r.err = err
	}
}

func (r *spanReader) span(what string, s Span) Span {
	if s.Empty() || !s.ValidIn(r.text) {
		r.check(fmt.Errorf("the %s from %d to %d is not in the text of %d bytes", what, s.Start, s.End, len(r.text)))
	}
	return s
}

func (r *spanReader) optional(what string, j *jsonSpan) Span {
	if j == nil {
		return Span{}
	}
	return r.span(what, j.Span)
}

func (r *spanReader) day(what, s string) time.Time {
	t, err := dayFromJSON(s)
	if err != nil {
		r.check(fmt.Errorf("%s: %w", what, err))
	}
	return t
}

// clock reads a time of day, "18:42".
func (r *spanReader) clock(s string) time.Duration {
	h, m, ok := hourMinute(s)
	if !ok || m < 0 || h > 24 || m > 59 {
		r.check(fmt.Errorf("the clock %q is no time of day", s))
	}
	return time.Duration(h)*time.Hour + time.Duration(m)*time.Minute
}

func (r *spanReader) date(what string, j jsonDate) Date {
	return Date{r.span(what, j.Span), r.day(what, j.First), r.day(what, j.Last)}
}

// order checks that paragraphs and sentences follow each other.
func (r *spanReader) order(paragraphs []jsonParagraph) {
	end := 0
	for _, p := range paragraphs {
		r.span("paragraph", p.Span)
		if p.Speaker != nil && !p.Contains(r.span("speaker", p.Speaker.Span)) {
			r.check(fmt.Errorf("the speaker at %d is not in its paragraph", p.Speaker.Start))
		}
		if p.Start < end || len(p.Sentences) == 0 {
			r.check(fmt.Errorf("the paragraph at %d is out of order or has no sentence", p.Start))
		}
		last := p.Start
		for _, s := range p.Sentences {
			r.span("sentence", s)
			if s.Start < last || s.End > p.End {
				r.check(fmt.Errorf("the sentence at %d is out of order", s.Start))
			}
			last = s.End
		}
		end = p.End
	}
}

// days returns the days of d in JSON.
func (d Date) days() jsonDays { return jsonDays{dayToJSON(d.First), dayToJSON(d.Last)} }

// MarshalJSON returns the date as {"start", "end", "first", "last"}, with days as
// "2006-01-02" and without those that are zero.
func (d Date) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Span
		jsonDays
	}{d.Span, d.days()})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(data []byte) error {
	if d == nil {
		return errors.New("article: JSON: read into a nil *Date")
	}
	var j struct {
		Span
		jsonDays
	}
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	first, err := dayFromJSON(j.First)
	if err != nil {
		return fmt.Errorf("article: JSON: first: %w", err)
	}
	last, err := dayFromJSON(j.Last)
	if err != nil {
		return fmt.Errorf("article: JSON: last: %w", err)
	}
	*d = Date{j.Span, first, last}
	return nil
}

// clockToJSON returns a time of day as "18:42".
func clockToJSON(d time.Duration) string {
	return fmt.Sprintf("%02d:%02d", int(d.Hours()), int(d.Minutes())%60)
}

func dayToJSON(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

func dayFromJSON(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	return time.Parse(time.DateOnly, s)
}
