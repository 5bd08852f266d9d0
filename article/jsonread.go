package article

// This file reads an Article from its JSON form, and checks that it is one.

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/isoday"
)

// maxLanguage is the length of the longest language that is read, in bytes: a tag of many
// variants takes time with the square of its length.
const maxLanguage = 1 << 12

// UnmarshalJSON reads what MarshalJSON writes. It fails where a span is not in
// the text or paragraphs and sentences are out of order.
func (a *Article) UnmarshalJSON(data []byte) error {
	if a == nil {
		return errors.New("article: JSON: read into a nil *Article")
	}
	var j jsonArticle
	if err := json.Unmarshal(data, &j); err != nil {
		return fmt.Errorf("article: JSON: %w", err)
	}
	r := spanReader{text: j.Text}
	if len(j.Language) > maxLanguage {
		return fmt.Errorf("article: JSON: a language of %d bytes", len(j.Language))
	}
	tag, err := language.Parse(cmp.Or(j.Language, "und"))
	if err != nil {
		return fmt.Errorf("article: JSON: language %.99q: %w", j.Language, err)
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
	a.set(&got)
	return nil
}

// A spanReader checks values read from JSON and keeps the first error.
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
	t, err := isoday.Parse(s)
	if err != nil {
		r.check(fmt.Errorf("%s: %w", what, err))
	}
	return t
}

// clock reads a time of day, "18:42".
func (r *spanReader) clock(s string) time.Duration {
	h, m, ok := hourMinute(s)
	if !ok || m < 0 || h > 24 || m > 59 {
		r.check(fmt.Errorf("the clock %.99q is no time of day", s))
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
