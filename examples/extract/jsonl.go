package main

// Articles as lines of JSON.

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// maxLine is the longest line that is read. JSON may write a byte of an article as six.
const maxLine = 2 * maxBytes

// lines yields the articles of a file of JSON lines. Lines of white space are skipped;
// a line that is no article does not keep the next ones from being read.
func (f input) lines(warn func(error), yield func(wirecopy.Source) bool) bool {
	opened, err := f.open()
	if err != nil {
		return yield(failed(f.name, err))
	}
	defer opened.Close()
	r := bufio.NewReader(opened)
	if mark, _ := r.Peek(3); string(mark) == "\ufeff" {
		r.Discard(len(mark))
	}
	warned := make(map[string]bool) // of a field
	for n := 1; ; n++ {
		line, err := readLine(r, maxLine)
		tooLong := errors.Is(err, errLong)
		if err != nil && err != io.EOF && !tooLong {
			return yield(failed(f.name, err))
		}
		place := fmt.Sprintf("%s:%d", f.name, n)
		if tooLong {
			if !yield(failed(place, err)) {
				return false
			}
		} else if len(bytes.TrimSpace(line)) > 0 {
			s, err := parseLine(line, func(field, why string) {
				if !warned[field] {
					warned[field] = true
					warn(fmt.Errorf("%s: %q is left out, %s; the same in later lines is not reported", place, field, why))
				}
			})
			if err != nil {
				s = failed(place, err)
			}
			if !yield(s) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

var errLong = fmt.Errorf("the line is longer than %d MB", maxLine>>20)

// readLine reads a line of its own memory. Of one that is too long it keeps nothing.
func readLine(r *bufio.Reader, limit int) (line []byte, err error) {
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if long = long || len(line)+len(part) > limit; long {
			line = nil
		} else {
			line = append(line, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if long && (err == nil || err == io.EOF) {
			return nil, errLong // a following call finds the end
		}
		return line, err
	}
}

// parseLine returns the article of a line. What is said besides of it and makes no sense
// is left out with a warning.
func parseLine(line []byte, warn func(field, why string)) (s wirecopy.Source, err error) {
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
