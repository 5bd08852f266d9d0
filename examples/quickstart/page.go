package main

// What the page says: a report set in sections for a person to read.

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

func (p *page) report(r *wirecopy.Report) {
	p.head(r.Article)
	p.actors(r.Actors)
	p.attributions(r)
	p.around(r.Article)
}

// head prints the headline, and below it who wrote the article, where and when.
func (p *page) head(a *article.Article) {
	headline := folded(a.Headline.In(a.Text))
	if headline == "" {
		headline = "(no headline)"
	}
	p.lines(bold, wrap(headline, p.width))
	if b := a.Byline; b != nil {
		p.lines(dim, wrap(folded(b.In(a.Text)), p.width))
	}
	if d := a.Dateline; d != nil {
		var parts []string
		for _, s := range []article.Span{d.Place, d.Agency, d.Date} {
			if !s.Empty() {
				parts = append(parts, folded(s.In(a.Text)))
			}
		}
		p.lines(dim, wrap(strings.Join(parts, " · "), p.width))
	}
}

// kindOrder is the order in which a reader looks for actors.
var kindOrder = []entity.Kind{entity.KindPerson, entity.KindCountry, entity.KindOrganization, entity.KindGroup, entity.KindPlace, entity.KindUnknown}

func (p *page) actors(actors []*entity.Actor) {
	sorted := slices.Clone(actors)
	slices.SortStableFunc(sorted, func(a, b *entity.Actor) int {
		return cmp.Compare(slices.Index(kindOrder, a.Kind), slices.Index(kindOrder, b.Kind))
	})
	t := &table{limits: []int{26, 12, 2, 3}}
	for _, a := range sorted {
		var more cell
		if len(a.Aliases) > 0 {
			more = append(more, text{strings.Join(a.Aliases, ", "), plain})
		}
		if len(a.Roles) > 0 {
			more = append(more, text{strings.Join(a.Roles, "; "), italic})
		}
		t.row(
			cell{{a.Name, cyan}},
			cell{{a.Kind.String(), dim}},
			cell{{a.Alpha2(), green}},
			cell{{strconv.Itoa(len(a.Mentions)) + "×", dim}},
			more,
		)
	}
	p.section("ACTORS", len(sorted))
	p.table(t, p.widths(t))
}

// attributions prints quotes and claims in tables of the same columns.
func (p *page) attributions(r *wirecopy.Report) {
	limits := []int{24, 18}
	quotes, claims := &table{limits: limits}, &table{limits: limits}
	for i := range r.Quotes {
		quotes.row(attribution(r.Article.Text, &r.Quotes[i].Attribution)...)
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		var notes []string
		if c.Attitude != quote.AttitudeStatement {
			notes = append(notes, c.Attitude.String())
		}
		if c.Negated {
			notes = append(notes, "negated")
		}
		claims.row(attribution(r.Article.Text, &c.Attribution, notes...)...)
	}
	widths := p.widths(quotes, claims)
	p.section("QUOTES", len(r.Quotes))
	p.table(quotes, widths)
	p.section("CLAIMS", len(r.Claims))
	p.table(claims, widths)
}

// attribution returns the row of a quote or claim: who, how, what. Below the
// speaker stand notes, the words of the source first where these do not show
// who it is.
func attribution(src string, a *quote.Attribution, notes ...string) []cell {
	source := folded(a.Source.In(src))
	who := cell{{source, plain}}
	switch {
	case a.Speaker != nil:
		names := a.SpeakerName(nil) // all of them where several speak
		who = cell{{names, cyan}}
		if source != "" && !shareWord(source, names) {
			notes = append([]string{"as “" + source + "”"}, notes...)
		}
	case source == "":
		who = cell{{"(nobody named)", dim}}
	}
	who = append(who, text{strings.Join(notes, ", "), dim})
	var pieces []string
	for _, s := range a.Content {
		pieces = append(pieces, folded(s.In(src)))
	}
	return []cell{who, {{folded(a.Cue.In(src)), yellow}}, {{strings.Join(pieces, " … "), plain}}}
}

// shareWord reports whether a and b have a capitalized word in common.
func shareWord(a, b string) bool {
	words := strings.FieldsFunc(b, notLetter)
	for w := range strings.FieldsFuncSeq(a, notLetter) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && slices.Contains(words, w) {
			return true
		}
	}
	return false
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// around prints the paragraphs that are no part of the article, each in a line.
func (p *page) around(a *article.Article) {
	t := &table{limits: []int{12}}
	for i := range a.Paragraphs {
		b := &a.Paragraphs[i]
		switch b.Kind {
		case article.KindBody, article.KindHeadline, article.KindByline, article.KindDateline, article.KindTimestamp:
			continue
		}
		t.row(cell{{b.Kind.String(), dim}}, cell{{folded(b.In(a.Text)), dim}})
	}
	widths := p.widths(t)
	for _, row := range t.rows {
		row[1][0].text = cut(row[1][0].text, widths[1])
	}
	p.section("AROUND THE ARTICLE", len(t.rows))
	p.table(t, widths)
}

// folded returns s in one line, with single spaces between its words and
// without characters that steer a terminal.
func folded(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}
