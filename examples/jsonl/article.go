package jsonl

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// Parse returns the article of a line as a source. What else the line says of it and makes
// no sense is left out, and warn is called with the field and the reason.
func Parse(line []byte, warn func(field, why string)) (s wirecopy.Source, err error) {
	var d struct {
		ID, Text                                       *string
		Title, Date, Authors, Publisher, URL, Language json.RawMessage
	}
	err = json.Unmarshal(line, &d)
	if err == nil && (d.ID == nil || d.Text == nil) {
		err = errors.New(`want {"id": "...", "text": "..."}`)
	}
	if err != nil {
		return s, err
	}
	s = wirecopy.Source{ID: *d.ID, Text: *d.Text}
	say := func(field string, value json.RawMessage, option func(string) (article.Option, error)) {
		text := ""
		if !given(value) {
			return
		}
		if err := json.Unmarshal(value, &text); err != nil {
			warn(field, "it is no text")
		} else if text != "" {
			o, err := option(text)
			if err != nil {
				warn(field, err.Error())
				return
			}
			s.Options = append(s.Options, o)
		}
	}
	say("title", d.Title, func(t string) (article.Option, error) { return article.WithTitle(t), nil })
	say("publisher", d.Publisher, func(t string) (article.Option, error) { return article.WithPublisher(t), nil })
	say("url", d.URL, func(t string) (article.Option, error) { return article.WithURL(t), nil })
	say("language", d.Language, inLanguage)
	say("date", d.Date, onDay)
	if given(d.Authors) {
		if names, err := authors(d.Authors); err != nil {
			warn("authors", "it is no list of names")
		} else if len(names) > 0 {
			s.Options = append(s.Options, article.WithAuthors(names...))
		}
	}
	return s, nil
}

// onDay returns the option for a date.
func onDay(date string) (article.Option, error) {
	day, ok := parseDay(date)
	if !ok {
		return nil, fmt.Errorf("%q is no day such as 2026-03-04", date)
	}
	return article.WithDate(day), nil
}

// inLanguage returns the option for a language.
func inLanguage(tag string) (article.Option, error) {
	l, err := language.Parse(tag)
	if err != nil {
		return nil, fmt.Errorf("%q is no language such as en", tag)
	}
	return article.WithLanguage(l), nil
}

func given(v json.RawMessage) bool { return len(v) > 0 && string(v) != "null" }

// authors returns a list of names, or the one name that stands in its place.
func authors(v json.RawMessage) (names []string, err error) {
	if v[0] != '"' {
		return names, json.Unmarshal(v, &names)
	}
	var name string
	if err := json.Unmarshal(v, &name); err != nil || name == "" {
		return nil, err
	}
	return []string{name}, nil
}

// parseDay reads a day, or a time, of which the day is taken.
func parseDay(s string) (day time.Time, ok bool) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", time.DateTime} {
		if day, err := time.Parse(layout, s); err == nil {
			return day, true
		}
	}
	return day, false
}
