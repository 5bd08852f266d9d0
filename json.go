package wirecopy

// The JSON form of a Report: what programs in other languages read. Its field
// names are a contract; new ones may be added, none is renamed.

import (
	"encoding/json"
	"math"
	"strconv"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// MarshalJSON returns the report as one JSON object with the fields
//
//	id          the ID, left out when empty
//	encoding    what the text was decoded from, left out for UTF-8
//	replaced    how many unreadable sequences were replaced, left out when none
//	headline    a span with its text, left out when absent
//	subheadline the same
//	byline      the same, with "names" and "agency"
//	dateline    the same, with "place", "agency" and "date"
//	published   the same, with "first" and "last", its days as "2006-01-02"
//	dates       a list of such dates
//	starts      the paragraphs that begin an article, where there are several
//	paragraphs  a list of {"kind", "start", "end", "sentences": [{"start", "end"}]},
//	            with the label of its "speaker" in a transcript
//	actors      a list of {"id", "kind", "name", "code", "aliases", "roles", "mentions"};
//	            a mention is a span with its text and "form". "code" is left out
//	            when there is none, and "ref" is the ID that the user's own list
//	            gives the actor
//	quotes      a list of {"kind", "source", "cue", "content", "speaker", "hearer",
//	            "time", "about", "confidence", "ground": {"rule", "word"}}, and with
//	            [quote.WithNested] the "quotes" and "claims" within the content
//	claims      the same with "attitude" instead of "kind", and "negated" and
//	            "hedged" where true
//
// Every span has "start" and "end", half-open, in bytes of the article's text
// as UTF-8; most have that piece of it as "text". Actors are called "a1", "a2",
// ... in their order; "speaker" is such an id and "about" a list of them. What is
// absent is left out; a list without items is [], never null.
func (r *Report) MarshalJSON() ([]byte, error) {
	text := r.Article.Text
	ids := make(map[*entity.Actor]string, len(r.Actors))
	for i, a := range r.Actors {
		ids[a] = "a" + strconv.Itoa(i+1)
	}
	j := jsonReport{
		ID:         r.ID,
		Replaced:   r.Article.Replaced,
		Headline:   optionalSpan(text, r.Article.Headline),
		Sub:        optionalSpan(text, r.Article.Subheadline),
		Byline:     bylineJSON(text, r.Article.Byline),
		Dateline:   datelineJSON(text, r.Article.Dateline),
		Dates:      make([]jsonDate, len(r.Article.Dates)),
		Starts:     r.Article.ArticleStarts,
		Paragraphs: make([]jsonParagraph, len(r.Article.Paragraphs)),
		Actors:     make([]jsonActor, len(r.Actors)),
		Quotes:     quotesJSON(text, ids, r.Quotes),
		Claims:     claimsJSON(text, ids, r.Claims),
	}
	if r.Article.Encoding != "utf-8" {
		j.Encoding = r.Article.Encoding
	}
	if d := r.Article.Published; !d.Empty() {
		published := dateJSON(text, d)
		j.Published = &published
	}
	for i, d := range r.Article.Dates {
		j.Dates[i] = dateJSON(text, d)
	}
	for i := range r.Article.Paragraphs {
		j.Paragraphs[i] = paragraphJSON(text, &r.Article.Paragraphs[i])
	}
	for i, a := range r.Actors {
		j.Actors[i] = actorJSON(text, ids[a], a)
	}
	return json.Marshal(j)
}

func quotesJSON(text string, ids map[*entity.Actor]string, quotes []quote.Quote) []jsonQuote {
	j := make([]jsonQuote, len(quotes))
	for i := range quotes {
		q := &quotes[i]
		j[i] = jsonQuote{q.Kind.String(), attributionJSON(text, ids, &q.Attribution)}
	}
	return j
}

func claimsJSON(text string, ids map[*entity.Actor]string, claims []quote.Claim) []jsonClaim {
	j := make([]jsonClaim, len(claims))
	for i := range claims {
		c := &claims[i]
		j[i] = jsonClaim{c.Attitude.String(), c.Negated, c.Hedged, attributionJSON(text, ids, &c.Attribution)}
	}
	return j
}

type jsonReport struct {
	ID         string          `json:"id,omitempty"`
	Encoding   string          `json:"encoding,omitempty"`
	Replaced   int             `json:"replaced,omitempty"`
	Headline   *jsonSpan       `json:"headline,omitempty"`
	Sub        *jsonSpan       `json:"subheadline,omitempty"`
	Byline     *jsonByline     `json:"byline,omitempty"`
	Dateline   *jsonDateline   `json:"dateline,omitempty"`
	Published  *jsonDate       `json:"published,omitempty"`
	Dates      []jsonDate      `json:"dates"`
	Starts     []int           `json:"starts,omitempty"`
	Paragraphs []jsonParagraph `json:"paragraphs"`
	Actors     []jsonActor     `json:"actors"`
	Quotes     []jsonQuote     `json:"quotes"`
	Claims     []jsonClaim     `json:"claims"`
}

type jsonRange struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type jsonSpan struct {
	Text string `json:"text"`
	jsonRange
}

type jsonByline struct {
	jsonSpan
	Names  []jsonSpan `json:"names"`
	Agency *jsonSpan  `json:"agency,omitempty"`
}

type jsonDateline struct {
	jsonSpan
	Place  *jsonSpan `json:"place,omitempty"`
	Agency *jsonSpan `json:"agency,omitempty"`
	Date   *jsonSpan `json:"date,omitempty"`
}

type jsonDate struct {
	jsonSpan
	First string `json:"first"`
	Last  string `json:"last"`
}

// jsonTime is a jsonDate whose days may not be known.
type jsonTime struct {
	jsonSpan
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
}

type jsonParagraph struct {
	Kind string `json:"kind"`
	jsonRange
	Speaker   *jsonSpan   `json:"speaker,omitempty"`
	Sentences []jsonRange `json:"sentences"`
}

type jsonActor struct {
	ID       string        `json:"id"`
	Ref      string        `json:"ref,omitempty"`
	Kind     string        `json:"kind"`
	Name     string        `json:"name"`
	Code     string        `json:"code,omitempty"`
	Aliases  []string      `json:"aliases"`
	Roles    []string      `json:"roles"`
	Mentions []jsonMention `json:"mentions"`
}

type jsonMention struct {
	jsonSpan
	Form string `json:"form"`
}

type jsonAttribution struct {
	Source     *jsonSpan  `json:"source,omitempty"`
	Cue        *jsonSpan  `json:"cue,omitempty"`
	Content    []jsonSpan `json:"content"`
	Speaker    string     `json:"speaker,omitempty"`
	Hearer     *jsonSpan  `json:"hearer,omitempty"`
	Time       *jsonTime  `json:"time,omitempty"`
	About      []string   `json:"about"`
	Confidence float64    `json:"confidence"`
	Ground     jsonGround `json:"ground"`

	// What stands within the content, with the option quote.Nested.
	Quotes []jsonQuote `json:"quotes,omitempty"`
	Claims []jsonClaim `json:"claims,omitempty"`
}

type jsonGround struct {
	Rule string `json:"rule,omitempty"`
	Word string `json:"word,omitempty"`
}

type jsonQuote struct {
	Kind string `json:"kind"`
	jsonAttribution
}

type jsonClaim struct {
	Attitude string `json:"attitude"`
	Negated  bool   `json:"negated,omitempty"`
	Hedged   bool   `json:"hedged,omitempty"`
	jsonAttribution
}

func spanJSON(text string, s article.Span) jsonSpan {
	return jsonSpan{s.In(text), jsonRange(s)}
}

func optionalSpan(text string, s article.Span) *jsonSpan {
	if s.Empty() {
		return nil
	}
	j := spanJSON(text, s)
	return &j
}

func spansJSON(text string, spans []article.Span) []jsonSpan {
	j := make([]jsonSpan, len(spans))
	for i, s := range spans {
		j[i] = spanJSON(text, s)
	}
	return j
}

func bylineJSON(text string, b *article.Byline) *jsonByline {
	if b == nil {
		return nil
	}
	return &jsonByline{spanJSON(text, b.Span), spansJSON(text, b.Names), optionalSpan(text, b.Agency)}
}

func datelineJSON(text string, d *article.Dateline) *jsonDateline {
	if d == nil {
		return nil
	}
	return &jsonDateline{
		spanJSON(text, d.Span),
		optionalSpan(text, d.Place), optionalSpan(text, d.Agency), optionalSpan(text, d.Date),
	}
}

func timeJSON(text string, d article.Date) *jsonTime {
	if d.Empty() {
		return nil
	}
	t := &jsonTime{jsonSpan: spanJSON(text, d.Span)}
	if !d.First.IsZero() {
		t.First, t.Last = d.First.Format(time.DateOnly), d.Last.Format(time.DateOnly)
	}
	return t
}

func dateJSON(text string, d article.Date) jsonDate {
	return jsonDate{spanJSON(text, d.Span), d.First.Format(time.DateOnly), d.Last.Format(time.DateOnly)}
}

func paragraphJSON(text string, p *article.Paragraph) jsonParagraph {
	j := jsonParagraph{p.Kind.String(), jsonRange(p.Span), optionalSpan(text, p.Speaker), make([]jsonRange, len(p.Sentences))}
	for i := range p.Sentences {
		j.Sentences[i] = jsonRange(p.Sentences[i].Span)
	}
	return j
}

func actorJSON(text, id string, a *entity.Actor) jsonActor {
	j := jsonActor{
		ID:       id,
		Ref:      a.ID,
		Kind:     a.Kind.String(),
		Name:     a.Name,
		Aliases:  append([]string{}, a.Aliases...), // never null
		Roles:    append([]string{}, a.Roles...),
		Mentions: make([]jsonMention, len(a.Mentions)),
	}
	if a.Region != (language.Region{}) {
		j.Code = a.Region.String()
	}
	for i, m := range a.Mentions {
		j.Mentions[i] = jsonMention{spanJSON(text, m.Span), m.Form.String()}
	}
	return j
}

func attributionJSON(text string, ids map[*entity.Actor]string, a *quote.Attribution) jsonAttribution {
	j := jsonAttribution{
		Source:     optionalSpan(text, a.Source),
		Cue:        optionalSpan(text, a.Cue),
		Content:    spansJSON(text, a.Content),
		Speaker:    ids[a.Speaker],
		Hearer:     optionalSpan(text, a.Addressee),
		Time:       timeJSON(text, a.Time),
		About:      make([]string, len(a.About)),
		Confidence: math.Round(a.Confidence*1000) / 1000,
		Ground:     jsonGround{a.Rule.Name, a.Rule.Word},
		Quotes:     quotesJSON(text, ids, a.Quotes),
		Claims:     claimsJSON(text, ids, a.Claims),
	}
	for i, actor := range a.About {
		j.About[i] = ids[actor]
	}
	return j
}
