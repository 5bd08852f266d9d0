package quote

// This file is the JSON form of attributions that stand alone.

import (
	"encoding/json"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

type jsonAttribution struct {
	Source     article.Span    `json:"source,omitzero"`
	Cue        article.Span    `json:"cue,omitzero"`
	Content    []article.Span  `json:"content"`
	Speaker    *entity.Actor   `json:"speaker,omitempty"`
	Speakers   []*entity.Actor `json:"speakers,omitempty"`
	Addressee  article.Span    `json:"addressee,omitzero"`
	Time       article.Date    `json:"time,omitzero"`
	About      []*entity.Actor `json:"about"`
	Confidence float64         `json:"confidence"`
	Rule       jsonRule        `json:"ground"`
	Quotes     []Quote         `json:"quotes,omitempty"`
	Claims     []Claim         `json:"claims,omitempty"`
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
// their ids.
func (q Quote) MarshalJSON() ([]byte, error) {
	return json.Marshal(jsonQuote{q.Kind, q.Attribution.toJSON()})
}

// UnmarshalJSON reads what MarshalJSON writes. Actors are new ones, also where
// they are the same as others.
func (q *Quote) UnmarshalJSON(data []byte) error {
	var j jsonQuote
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*q = Quote{j.attribution(), j.Kind}
	return nil
}

// MarshalJSON returns the claim as a JSON object with the fields that a claim of
// a report has, but without the texts of spans, and with whole actors instead of
// their ids.
func (c Claim) MarshalJSON() ([]byte, error) {
	return json.Marshal(jsonClaim{c.Attitude, c.Negated, c.Hedged, c.Attribution.toJSON()})
}

// UnmarshalJSON reads what MarshalJSON writes. Actors are new ones, also where
// they are the same as others.
func (c *Claim) UnmarshalJSON(data []byte) error {
	var j jsonClaim
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*c = Claim{j.attribution(), j.Attitude, j.Negated, j.Hedged}
	return nil
}

func (a *Attribution) toJSON() jsonAttribution {
	return jsonAttribution{
		Source: a.Source, Cue: a.Cue, Content: append([]article.Span{}, a.Content...), Speaker: a.Speaker, Speakers: a.Speakers,
		Addressee: a.Addressee, Time: a.Time, About: append([]*entity.Actor{}, a.About...),
		Confidence: a.Confidence, Rule: jsonRule(a.Rule), Quotes: a.Quotes, Claims: a.Claims,
	}
}

func (j *jsonAttribution) attribution() Attribution {
	a := Attribution{
		Source: j.Source, Cue: j.Cue, Content: j.Content, Speaker: j.Speaker, Speakers: j.Speakers,
		Addressee: j.Addressee, Time: j.Time, Confidence: j.Confidence, Rule: Rule(j.Rule), Quotes: j.Quotes, Claims: j.Claims,
	}
	if len(j.About) > 0 {
		a.About = j.About
	}
	return a
}
