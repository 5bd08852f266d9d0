package article

// This file is the JSON form of an Article. Package wirecopy documents it as
// part of the form of a Report.

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/isoday"
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
		Day:         isoday.Format(a.Day),
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
		j.Dateline = &jsonDateline{w.span(d.Span), w.optional(d.Place), "", w.optional(d.Agency), w.optional(d.Date), isoday.Format(d.Day)}
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
	return marshal(j)
}

// marshal returns the JSON form of a value that is put together, or an error of this package.
func marshal(v any) ([]byte, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("article: JSON: %w", err)
	}
	return data, nil
}

// tagToJSON returns t as BCP 47 has it, "" for language.Und.
func tagToJSON(t language.Tag) string {
	if t == language.Und {
		return ""
	}
	return t.String()
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
