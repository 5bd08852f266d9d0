package wirecopy_test

// Findings are a report in lines that a person can read and write: one line a
// finding, in the words of the text. Offsets, confidences and whatever else
// changes with each training are left out. See testdata/README.md.

import (
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// sections are the headings of findings, in the order of their files.
var sections = []string{"ARTICLE", "TEXT", "ACTORS", "MENTIONS", "QUOTES", "CLAIMS"}

// findings returns the lines of each section.
func findings(r *wirecopy.Report) map[string][]string {
	w := words{r.Article}
	return map[string][]string{
		"ARTICLE":  w.article(),
		"TEXT":     w.paragraphs(),
		"ACTORS":   actorLines(r.Actors),
		"MENTIONS": w.mentions(r.Actors),
		"QUOTES":   w.quotes(r.Quotes),
		"CLAIMS":   w.claims(r.Claims),
	}
}

// words puts findings of an article into words.
type words struct{ a *article.Article }

// of returns what s covers, on one line.
func (w words) of(s article.Span) string {
	return strings.Join(strings.Fields(s.In(w.a.Text)), " ")
}

// line joins the parts of a finding. An absent part is "-".
func line(parts ...string) string {
	for i, p := range parts {
		if p == "" {
			parts[i] = "-"
		}
	}
	return strings.Join(parts, " | ")
}

// article returns what the article tells of itself.
func (w words) article() (lines []string) {
	a := w.a
	add := func(name string, parts ...string) {
		for _, p := range parts {
			if p != "" {
				lines = append(lines, name+" "+line(parts...))
				return
			}
		}
	}
	add("encoding", strings.TrimPrefix(a.Encoding, "utf-8"))
	if a.Replaced > 0 {
		add("replaced", fmt.Sprint(a.Replaced))
	}
	add("headline", w.of(a.Headline))
	add("subheadline", w.of(a.Subheadline))
	if b := a.Byline; b != nil {
		for _, n := range b.Names {
			add("author", w.of(n))
		}
		add("author's role", w.of(b.Role))
		add("author's agency", w.of(b.Agency))
	}
	if d := a.Dateline; d != nil {
		add("dateline", w.of(d.Place), region(d.Region), w.of(d.Agency), w.of(d.Date), day(d.Day))
	}
	add("published", w.date(a.Published))
	add("day", day(a.Day))
	for _, d := range a.Dates {
		add("date", w.date(d))
	}
	for _, n := range a.ArticleStarts {
		add("starts", w.of(a.Paragraphs[n].Sentences[0].Span))
	}
	for _, t := range a.Turns {
		what := "turn "
		if t.Question {
			what = "question "
		}
		lines = append(lines, what+w.of(a.SentencesAt(t.Span)[0].Span))
	}
	for _, e := range a.Entries {
		lines = append(lines, "entry "+w.of(e.Time)+" "+e.Clock.String())
	}
	return lines
}

func region(r language.Region) string {
	if r == (language.Region{}) {
		return ""
	}
	return r.String()
}

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// date returns an expression of time and its days, as "1911 = 1911-01-01 to
// 1911-12-31".
func (w words) date(d article.Date) string {
	s := w.of(d.Span)
	if !d.First.IsZero() {
		s += " = " + day(d.First)
	}
	if d.Last != d.First {
		s += " to " + day(d.Last)
	}
	return s
}

// paragraphs returns a line for each sentence. The first of a paragraph has the
// paragraph's kind before it, the others a plus sign.
func (w words) paragraphs() (lines []string) {
	for _, p := range w.a.Paragraphs {
		before := p.Kind.String()
		if !p.Speaker.Empty() {
			before += " by " + w.of(p.Speaker)
		}
		for _, s := range p.Sentences {
			lines = append(lines, before+" "+w.of(s.Span))
			before = " +"
		}
	}
	return lines
}

// actorLines returns kind, name, region, roles and aliases of each actor.
func actorLines(actors []*entity.Actor) (lines []string) {
	for _, a := range actors {
		lines = append(lines, line(a.Kind.String(), a.Name, region(a.Region), strings.Join(a.Roles, "; "), strings.Join(a.Aliases, "; ")))
	}
	return lines
}

// mentions returns those of all actors in text order, each in brackets between
// the tokens beside it.
func (w words) mentions(actors []*entity.Actor) (lines []string) {
	type mention struct {
		entity.Mention
		of *entity.Actor
	}
	at := map[int][]mention{}
	for _, a := range actors {
		for _, m := range a.Mentions {
			at[m.Start] = append(at[m.Start], mention{m, a})
		}
	}
	toks := w.a.Tokens
	for i, t := range toks {
		for from := t.Start; from < t.End; from++ {
			for _, m := range at[from] {
				lines = append(lines, line(w.marked(m.Span, i), m.Form.String(), m.of.Name))
			}
		}
	}
	return lines
}

// marked returns s, which begins in token i, in brackets between the tokens
// beside it.
func (w words) marked(s article.Span, i int) string {
	text, toks := w.a.Text, w.a.Tokens
	around := s
	if i > 0 {
		around.Start = toks[i-1].Start
	}
	for ; i < len(toks); i++ {
		if around.End = toks[i].End; toks[i].Start >= s.End {
			break
		}
	}
	marked := text[around.Start:s.Start] + "[" + s.In(text) + "]" + text[s.End:around.End]
	return strings.Join(strings.Fields(marked), " ")
}

// attribution returns speaker, source, cue and content, and what else there is
// to say.
func (w words) attribution(kind string, a *quote.Attribution) string {
	speaker := ""
	if a.Speaker != nil {
		speaker = a.Speaker.Name
	}
	if len(a.Speakers) > 0 {
		names := make([]string, len(a.Speakers))
		for i, x := range a.Speakers {
			names[i] = x.Actor.Name
		}
		speaker = strings.Join(names, " + ")
	}
	var content []string
	for _, c := range a.Content {
		content = append(content, w.of(c))
	}
	s := line(kind, speaker, w.of(a.Source), w.of(a.Cue), strings.Join(content, " [...] "))
	if !a.Addressee.Empty() {
		s += " | to " + w.of(a.Addressee)
	}
	if !a.Time.Empty() {
		s += " | when " + w.date(a.Time)
	}
	return s
}

func (w words) quotes(quotes []quote.Quote) (lines []string) {
	for i := range quotes {
		lines = append(lines, w.attribution(quotes[i].Kind.String(), &quotes[i].Attribution))
	}
	return lines
}

func (w words) claims(claims []quote.Claim) (lines []string) {
	for i := range claims {
		kind := claims[i].Attitude.String()
		if claims[i].Negated {
			kind += " denied"
		}
		if claims[i].Hedged {
			kind += " hedged"
		}
		lines = append(lines, w.attribution(kind, &claims[i].Attribution))
	}
	return lines
}
