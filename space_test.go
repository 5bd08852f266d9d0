package wirecopy_test

// The same text in other white space is the same article.

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

// spaces are ways to write the same text.
var spaces = []struct {
	name  string
	write func(string) string
}{
	{"CR", newlines("\r")},
	{"CRLF", newlines("\r\n")},
	{"U+0085", newlines("\u0085")},
	{"U+2028", newlines("\u2028")},
	{"no-break spaces", respaced("\u00a0")},
	{"double spaces", respaced("  ")},
}

func newlines(s string) func(string) string {
	return func(text string) string { return strings.ReplaceAll(text, "\n", s) }
}

// respaced writes the single spaces between two visible characters as s. Runs of
// spaces and those at a line's ends are layout, and stay.
func respaced(s string) func(string) string {
	return func(text string) string {
		var b strings.Builder
		for i := range len(text) {
			if text[i] == ' ' && i > 0 && i+1 < len(text) && text[i-1] > ' ' && text[i+1] > ' ' {
				b.WriteString(s)
			} else {
				b.WriteByte(text[i])
			}
		}
		return b.String()
	}
}

// plain is text without what differs between the ways to write it.
func plain(text string) string {
	return strings.Join(strings.FieldsFunc(text, unicode.IsSpace), " ")
}

// outline says what was found in words, without offsets and confidences.
func outline(r *wirecopy.Report) string {
	var b strings.Builder
	text := r.Article.Text
	in := func(s article.Span) string { return plain(s.In(text)) }
	for _, p := range r.Article.Paragraphs {
		fmt.Fprintf(&b, "%v of %d: %s\n", p.Kind, len(p.Sentences), in(p.Span))
		for _, s := range p.Sentences {
			for _, t := range s.Tokens {
				b.WriteString(in(t.Span) + "|")
			}
			b.WriteByte('\n')
		}
	}
	for _, a := range r.Actors {
		fmt.Fprintf(&b, "%v %s\n", a.Kind, a.Name)
		for _, m := range a.Mentions {
			fmt.Fprintf(&b, "\t%v %s\n", m.Form, in(m.Span))
		}
	}
	attribution := func(what string, a *quote.Attribution) {
		fmt.Fprintf(&b, "%s: %s / %s /", what, in(a.Source), in(a.Cue))
		for _, c := range a.Content {
			b.WriteString(" " + in(c))
		}
		if a.Speaker != nil {
			b.WriteString(" by " + a.Speaker.Name)
		}
		b.WriteByte('\n')
	}
	for i := range r.Quotes {
		attribution(r.Quotes[i].Kind.String(), &r.Quotes[i].Attribution)
	}
	for i := range r.Claims {
		attribution(r.Claims[i].Attitude.String(), &r.Claims[i].Attribution)
	}
	return b.String()
}

func TestWhiteSpace(t *testing.T) {
	for _, name := range fixtures(t) {
		text := read(t, fixture(t, name)).Article.Text
		want := outline(read(t, []byte(text)))
		for _, s := range spaces {
			t.Run(name+"/"+s.name, func(t *testing.T) {
				got := outline(read(t, []byte(s.write(text))))
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("another article (-want +got):\n%s", diff)
				}
			})
		}
	}
}
