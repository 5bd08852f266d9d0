package wirecopy_test

// The same text in other white space is the same article.

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

// spaces are ways to write the same text. The exact ones are the same article whatever
// the text is; the others change the layout of some texts that are no articles.
var spaces = []struct {
	name  string
	write func(string) string
	exact bool
}{
	{"CR", newlines("\r"), true},
	{"CRLF", newlines("\r\n"), true},
	{"U+0085", newlines("\u0085"), true},
	{"U+2028", newlines("\u2028"), true},
	{"no-break spaces", respaced("\u00a0"), true},
	{"double spaces", respaced("  "), false},
	{"em spaces", respaced("\u2003"), true},
	{"thin spaces", respaced("\u2009"), true},
	{"narrow no-break spaces", respaced("\u202f"), true},
	{"ideographic spaces", respaced("\u3000"), true},
	{"em spaces here and there", sometimes("\u2003"), true},
	{"double spaces here and there", sometimes("  "), false},
	{"double spaces before initials", beforeInitials("  "), false},
	{"no-break spaces before initials", beforeInitials("\u00a0"), true},
	{"spaces at the ends of lines", newlines(" \n"), false},
	{"soft hyphens", hyphened("\u00ad"), true},
	{"word joiners", hyphened("\u2060"), true},
	{"lines of 72 columns", func(text string) string { return wrapped(text, 72) }, false},
}

// sometimes writes some of the spaces as s, as respaced does all.
func sometimes(s string) func(string) string {
	return func(text string) string {
		random := rand.New(rand.NewPCG(1, uint64(len(text))))
		return replaced(text, func(i int) string {
			if random.IntN(5) > 0 {
				return ""
			}
			return s
		})
	}
}

// beforeInitials writes the spaces before a capital letter with a full stop as s.
func beforeInitials(s string) func(string) string {
	return func(text string) string {
		return replaced(text, func(i int) string {
			if i+3 < len(text) && text[i+2] == '.' && 'A' <= text[i+1] && text[i+1] <= 'Z' {
				return s
			}
			return ""
		})
	}
}

// hyphened writes s where long words may be cut.
func hyphened(s string) func(string) string {
	return func(text string) string {
		var b strings.Builder
		letters := 0
		for i, r := range text {
			if b.WriteRune(r); !unicode.IsLetter(r) {
				letters = 0
				continue
			}
			next, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
			if letters++; letters%3 == 0 && unicode.IsLetter(next) {
				b.WriteString(s)
			}
		}
		return b.String()
	}
}

func newlines(s string) func(string) string {
	return func(text string) string { return strings.ReplaceAll(text, "\n", s) }
}

// respaced writes the single spaces between two visible characters as s. Runs of
// spaces and those at a line's ends are layout, and stay.
func respaced(s string) func(string) string {
	return func(text string) string { return replaced(text, func(int) string { return s }) }
}

// replaced writes the space at i as with says, "" for as it is.
func replaced(text string, with func(i int) string) string {
	var b strings.Builder
	for i := range len(text) {
		if text[i] == ' ' && i > 0 && i+1 < len(text) && text[i-1] > ' ' && text[i+1] > ' ' {
			if s := with(i); s != "" {
				b.WriteString(s)
				continue
			}
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// plain is text without what differs between the ways to write it.
func plain(text string) string {
	text = strings.NewReplacer("\u00ad", "", "\u2060", "").Replace(text)
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
				got := outline(checkRead(t, []byte(s.write(text))))
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("another article (-want +got):\n%s", diff)
				}
			})
		}
	}
}

// wrapped writes each line of a text in lines of at most width code points, where it has
// words to cut at.
func wrapped(text string, width int) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		n := 0
		for i, word := range strings.Split(strings.TrimSuffix(line, "\n"), " ") {
			switch {
			case i == 0:
			case n+1+utf8.RuneCountInString(word) > width:
				b.WriteByte('\n')
				n = 0
			default:
				b.WriteByte(' ')
				n++
			}
			b.WriteString(word)
			n += utf8.RuneCountInString(word)
		}
		if strings.HasSuffix(line, "\n") {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// A line of 136 bytes, as a notice at the end of a page is, or a headline.
const longLine = "The harbour, its boats, its sheds and the road that leads to them were all measured again in the spring of the year that followed it all"

// A long line before or behind a text that was wrapped does not undo the wrapping.
func TestLongLines(t *testing.T) {
	if len(longLine) != 136 {
		t.Fatalf("%d bytes", len(longLine))
	}
	for _, name := range fixtures(t) {
		text := strings.TrimRight(read(t, fixture(t, name)).Article.Text, "\n")
		for _, width := range []int{60, 72, 80} {
			text := wrapped(text, width)
			want := read(t, []byte(text)).Article
			for _, at := range []struct{ before, behind string }{
				{"", "\n" + longLine}, {"", "\n\n" + longLine}, {"", "\n\n\n" + longLine + ".\n"}, {longLine + "\n\n", ""}, {longLine + "\n", ""},
			} {
				got := read(t, []byte(at.before+text+at.behind)).Article
				if diff := cmp.Diff(paragraphsOf(want, 0, len(text)), paragraphsOf(got, len(at.before), len(at.before)+len(text))); diff != "" {
					t.Errorf("%s, %d columns, %q before, %q behind: other paragraphs (-want +got):\n%s", name, width, at.before, at.behind, diff)
				}
			}
		}
	}
}

// paragraphsOf returns the paragraphs that begin in a range of bytes.
func paragraphsOf(a *article.Article, from, to int) (s []string) {
	for _, p := range a.Paragraphs {
		if from <= p.Start && p.Start < to {
			s = append(s, p.Line(a.Text))
		}
	}
	return s
}
