package quote

// This file is the JSON form of attributions that stand alone.

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/nest"
)

type jsonAttribution struct {
	Source     article.Span    `json:"source,omitzero"`
	Cue        article.Span    `json:"cue,omitzero"`
	Content    []article.Span  `json:"content"`
	Speaker    *entity.Actor   `json:"speaker,omitempty"`
	Speakers   []jsonSpeaker   `json:"speakers,omitempty"`
	Addressee  article.Span    `json:"addressee,omitzero"`
	Time       article.Date    `json:"time,omitzero"`
	About      []*entity.Actor `json:"about"`
	Confidence float64         `json:"confidence"`
	Rule       jsonRule        `json:"ground"`
	Quotes     []Quote         `json:"quotes,omitempty"`
	Claims     []Claim         `json:"claims,omitempty"`
}

// A jsonSpeaker is a speaker, or with Meant false another candidate.
type jsonSpeaker struct {
	Actor      *entity.Actor `json:"actor"`
	Meant      bool          `json:"meant"`
	Confidence float64       `json:"confidence"`
}

// marshal returns the JSON form of a value that is put together, or an error of this package.
func marshal(v any) ([]byte, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("quote: JSON: %w", err)
	}
	return data, nil
}

// speakersJSON returns the speakers of a, then the other candidates.
func speakersJSON(a *Attribution) (j []jsonSpeaker) {
	for _, s := range a.Speakers {
		if s.Actor != nil {
			j = append(j, jsonSpeaker{s.Actor, true, s.Confidence})
		}
	}
	for _, s := range a.Candidates {
		if s.Actor != nil {
			j = append(j, jsonSpeaker{s.Actor, false, s.Confidence})
		}
	}
	return j
}

type jsonRule struct {
	Name string `json:"rule,omitempty"`
	Word string `json:"word,omitempty"`
}

type jsonQuote struct {
	Kind Kind `json:"kind"`
	jsonAttribution
}

type jsonClaim struct {
	Attitude Attitude `json:"attitude"`
	Negated  bool     `json:"negated,omitempty"`
	Hedged   bool     `json:"hedged,omitempty"`
	jsonAttribution
}

// MarshalJSON returns the quote as a JSON object with the fields that a quote of
// a report has, but without the texts of spans, and with whole actors instead of
// their ids. It fails with [entity.ErrNested] where an attribution holds itself or the
// affiliations of an actor lead back to it, which never happens in what [Find] returns.
func (q Quote) MarshalJSON() ([]byte, error) {
	if !q.within(nest.Levels) {
		return nil, fmt.Errorf("quote: JSON: %w", entity.ErrNested)
	}
	return marshal(jsonQuote{q.Kind, q.Attribution.toJSON()})
}

// UnmarshalJSON reads what MarshalJSON writes. Actors are new ones, also where
// they are the same as others. It fails with [entity.ErrNested] where values are
// nested deeper than any that the library writes.
func (q *Quote) UnmarshalJSON(data []byte) error {
	if q == nil {
		return errors.New("quote: JSON: read into a nil *Quote")
	}
	if err := nest.Check(data, entity.ErrNested); err != nil {
		return fmt.Errorf("quote: JSON: %w", err)
	}
	var j jsonQuote
	if err := json.Unmarshal(data, &j); err != nil {
		return fmt.Errorf("quote: JSON: %w", err)
	}
	got := Quote{j.attribution(), j.Kind}
	if !got.within(nest.Levels) {
		return fmt.Errorf("quote: JSON: %w", entity.ErrNested)
	}
	*q = got
	return nil
}

// MarshalJSON returns the claim as a JSON object with the fields that a claim of
// a report has, but without the texts of spans, and with whole actors instead of
// their ids. It fails with [entity.ErrNested] where an attribution holds itself or the
// affiliations of an actor lead back to it, which never happens in what [Find] returns.
func (c Claim) MarshalJSON() ([]byte, error) {
	if !c.within(nest.Levels) {
		return nil, fmt.Errorf("quote: JSON: %w", entity.ErrNested)
	}
	return marshal(jsonClaim{c.Attitude, c.Negated, c.Hedged, c.Attribution.toJSON()})
}

// UnmarshalJSON reads what MarshalJSON writes. Actors are new ones, also where
// they are the same as others. It fails with [entity.ErrNested] where values are
// nested deeper than any that the library writes.
func (c *Claim) UnmarshalJSON(data []byte) error {
	if c == nil {
		return errors.New("quote: JSON: read into a nil *Claim")
	}
	if err := nest.Check(data, entity.ErrNested); err != nil {
		return fmt.Errorf("quote: JSON: %w", err)
	}
	var j jsonClaim
	if err := json.Unmarshal(data, &j); err != nil {
		return fmt.Errorf("quote: JSON: %w", err)
	}
	got := Claim{j.attribution(), j.Attitude, j.Negated, j.Hedged}
	if !got.within(nest.Levels) {
		return fmt.Errorf("quote: JSON: %w", entity.ErrNested)
	}
	*c = got
	return nil
}

// within reports whether attributions are at most so many levels deep within each other.
func (a *Attribution) within(levels int) bool {
	return levels > 0 &&
		!slices.ContainsFunc(a.Quotes, func(q Quote) bool { return !q.within(levels - 1) }) &&
		!slices.ContainsFunc(a.Claims, func(c Claim) bool { return !c.within(levels - 1) })
}

func (a *Attribution) toJSON() jsonAttribution {
	return jsonAttribution{
		Source: a.Source, Cue: a.Cue, Content: append([]article.Span{}, a.Content...), Speaker: a.Speaker, Speakers: speakersJSON(a),
		Addressee: a.Addressee, Time: a.Time, About: append([]*entity.Actor{}, somebody(a.About)...),
		Confidence: a.Confidence, Rule: jsonRule(a.Rule), Quotes: a.Quotes, Claims: a.Claims,
	}
}

func (j *jsonAttribution) attribution() Attribution {
	a := Attribution{
		Source: j.Source, Cue: j.Cue, Content: j.Content, Speaker: j.Speaker,
		Addressee: j.Addressee, Time: j.Time, Confidence: j.Confidence, Rule: Rule(j.Rule), Quotes: j.Quotes, Claims: j.Claims,
	}
	a.About = somebody(j.About)
	for _, s := range j.Speakers {
		switch {
		case s.Actor == nil: // nobody
		case s.Meant:
			a.Speakers = append(a.Speakers, Speaker{s.Actor, s.Confidence})
		default:
			a.Candidates = append(a.Candidates, Speaker{s.Actor, s.Confidence})
		}
	}
	if len(a.Speakers) > 0 {
		a.Speaker = a.Speakers[0].Actor
	} else if a.Speaker != nil { // JSON may have the speaker alone
		a.Speakers = []Speaker{{Actor: a.Speaker}}
	}
	return a
}

// somebody returns the actors that are not nil, nil for none.
func somebody(actors []*entity.Actor) (some []*entity.Actor) {
	for _, a := range actors {
		if a != nil {
			some = append(some, a)
		}
	}
	return some
}
