package wirecopy

// Reading the JSON form of a Report.

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/isoday"
	"github.com/wirecopy-go/wirecopy/internal/nest"
	"github.com/wirecopy-go/wirecopy/quote"
)

// UnmarshalJSON reads the output of MarshalJSON, of this version of the form or a lower one.
// Tokens are not stored: the sentences are tokenized again. It returns an error if
// the version is newer than this release, if a span is outside the text, if an actor id
// is not in the list of actors, or, with [entity.ErrNested], if values are nested deeper
// than any that the library writes.
func (r *Report) UnmarshalJSON(data []byte) error {
	if r == nil {
		return errors.New("wirecopy: JSON: read into a nil *Report")
	}
	if err := nest.Check(data, entity.ErrNested); err != nil {
		return fmt.Errorf("wirecopy: JSON: %w", err)
	}
	var head jsonHead
	if err := json.Unmarshal(data, &head); err != nil {
		return fmt.Errorf("wirecopy: JSON: %w", err)
	}
	if head.Version < 1 || head.Version > jsonVersion {
		return fmt.Errorf("wirecopy: JSON: version %d; this release reads versions 1 to %d", head.Version, jsonVersion)
	}
	var found struct {
		Text   *json.RawMessage  `json:"text"`
		Actors []json.RawMessage `json:"actors"`
		Quotes []jsonQuote       `json:"quotes"`
		Claims []jsonClaim       `json:"claims"`
	}
	if err := json.Unmarshal(data, &found); err != nil {
		return fmt.Errorf("wirecopy: JSON: %w", err)
	}
	got := Report{ID: head.ID}
	in := jsonReader{actors: make(map[string]*entity.Actor, len(found.Actors))}
	if found.Text != nil {
		got.Article = new(article.Article)
		if err := json.Unmarshal(data, got.Article); err != nil {
			return fmt.Errorf("wirecopy: JSON: %w", err)
		}
		in.text = got.Article.Text
	}
	for _, a := range found.Actors {
		got.Actors = append(got.Actors, in.actor(a))
	}
	for i, a := range found.Actors {
		in.affiliations(a, got.Actors[i])
	}
	got.Quotes, got.Claims = in.quotes(found.Quotes), in.claims(found.Claims)
	if in.err != nil {
		return fmt.Errorf("wirecopy: JSON: %w", in.err)
	}
	*r = got
	return nil
}

// A jsonReader converts JSON forms to values and keeps the first error.
type jsonReader struct {
	text   string
	actors map[string]*entity.Actor
	level  int // of attributions within each other
	err    error
}

func (r *jsonReader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf(format, args...)
	}
}

func (r *jsonReader) span(what string, s article.Span) article.Span {
	if s.Empty() || !s.ValidIn(r.text) {
		r.fail("the %s from %d to %d is not in the text of %d bytes", what, s.Start, s.End, len(r.text))
	}
	return s
}

func (r *jsonReader) optional(what string, j *jsonSpan) article.Span {
	if j == nil {
		return article.Span{}
	}
	return r.span(what, j.Span)
}

func (r *jsonReader) day(s string) time.Time {
	t, err := isoday.Parse(s)
	if err != nil {
		r.fail("%w", err)
	}
	return t
}

// named returns the actor with the given id, or nil for "".
func (r *jsonReader) named(id string) *entity.Actor {
	a := r.actors[id]
	if a == nil && id != "" {
		r.fail("no actor %.99q", id)
	}
	return a
}

func (r *jsonReader) actor(data []byte) *entity.Actor {
	var j struct {
		ID string `json:"id"`
	}
	a := new(entity.Actor)
	if err := errors.Join(json.Unmarshal(data, &j), json.Unmarshal(data, a)); err != nil {
		r.fail("%w", err)
	}
	for _, m := range a.Mentions {
		r.span("mention", m.Span)
	}
	if j.ID == "" || r.actors[j.ID] != nil {
		r.fail("actor %.99q: its id %.99q is empty or used twice", a.Name, j.ID)
	}
	r.actors[j.ID] = a
	return a
}

// affiliations sets the actors of the affiliations of a, which may come after it.
func (r *jsonReader) affiliations(data []byte, a *entity.Actor) {
	if len(a.Affiliations) == 0 {
		return
	}
	var j struct {
		Affiliations []struct {
			Actor string `json:"actor"`
		} `json:"affiliations"`
	}
	if err := json.Unmarshal(data, &j); err != nil {
		r.fail("%w", err)
		return
	}
	for i := range a.Affiliations {
		x := &a.Affiliations[i]
		r.span("affiliation", x.Span)
		if x.Actor = r.named(j.Affiliations[i].Actor); x.Actor == nil {
			r.fail("actor %.99q: an affiliation without an actor", a.Name)
		}
	}
}

func (r *jsonReader) quotes(j []jsonQuote) (quotes []quote.Quote) {
	for i := range j {
		quotes = append(quotes, quote.Quote{Attribution: r.attribution(&j[i].jsonAttribution), Kind: j[i].Kind})
	}
	return quotes
}

func (r *jsonReader) claims(j []jsonClaim) (claims []quote.Claim) {
	for i := range j {
		c := &j[i]
		claims = append(claims, quote.Claim{
			Attribution: r.attribution(&c.jsonAttribution), Attitude: c.Attitude, Negated: c.Negated, Hedged: c.Hedged,
		})
	}
	return claims
}

func (r *jsonReader) attribution(j *jsonAttribution) quote.Attribution {
	if r.level++; r.level > nest.Levels {
		r.fail("attributions %w", entity.ErrNested)
	}
	defer func() { r.level-- }()
	a := quote.Attribution{
		Source:     r.optional("source", j.Source),
		Cue:        r.optional("cue", j.Cue),
		Speaker:    r.named(j.Speaker),
		Addressee:  r.optional("addressee", j.Addressee),
		Confidence: j.Confidence,
		Rule:       quote.Rule{Name: j.Ground.Rule, Word: j.Ground.Word},
		Quotes:     r.quotes(j.Quotes),
		Claims:     r.claims(j.Claims),
	}
	if len(j.Content) == 0 {
		r.fail("an attribution without content")
	}
	for _, c := range j.Content {
		a.Content = append(a.Content, r.span("content", c.Span))
	}
	for _, s := range j.Speakers {
		x := quote.Speaker{Actor: r.named(s.Actor), Confidence: s.Confidence}
		switch {
		case x.Actor == nil: // nobody
		case s.Meant:
			a.Speakers = append(a.Speakers, x)
		default:
			a.Candidates = append(a.Candidates, x)
		}
	}
	if len(a.Speakers) > 0 {
		a.Speaker = a.Speakers[0].Actor
	} else if a.Speaker != nil { // JSON may have the speaker alone: testdata/json does
		a.Speakers = []quote.Speaker{{Actor: a.Speaker}}
	}
	for _, id := range j.About {
		if actor := r.named(id); actor != nil {
			a.About = append(a.About, actor)
		}
	}
	if t := j.Time; t != nil {
		a.Time = article.Date{Span: r.span("time", t.Span), First: r.day(t.First), Last: r.day(t.Last)}
	}
	return a
}
