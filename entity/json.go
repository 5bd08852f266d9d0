package entity

// This file is the JSON form of an Actor that stands alone.

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
)

type jsonActor struct {
	Ref      string        `json:"ref,omitempty"`
	Kind     Kind          `json:"kind"`
	Name     string        `json:"name"`
	Code     string        `json:"code,omitempty"`
	Aliases  []string      `json:"aliases"`
	Roles    []string      `json:"roles"`
	Mentions []jsonMention `json:"mentions"`
}

type jsonMention struct {
	article.Span
	Form Form `json:"form"`
}

// MarshalJSON returns the actor as a JSON object with the fields that an actor of
// a report has, but for its "id" there and the texts of its mentions.
func (a Actor) MarshalJSON() ([]byte, error) {
	j := jsonActor{
		Ref: a.ID, Kind: a.Kind, Name: a.Name,
		Aliases:  append([]string{}, a.Aliases...), // never null
		Roles:    append([]string{}, a.Roles...),
		Mentions: make([]jsonMention, len(a.Mentions)),
	}
	if a.Region != (language.Region{}) {
		j.Code = a.Region.String()
	}
	for i, m := range a.Mentions {
		j.Mentions[i] = jsonMention(m)
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what MarshalJSON writes, and the actors of a report's JSON.
func (a *Actor) UnmarshalJSON(data []byte) error {
	var j jsonActor
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	got := Actor{ID: j.Ref, Kind: j.Kind, Name: j.Name}
	if j.Code != "" {
		region, err := language.ParseRegion(j.Code)
		if err != nil {
			return fmt.Errorf("entity: JSON: actor %q: %w", j.Name, err)
		}
		got.Region = region
	}
	if len(j.Aliases) > 0 {
		got.Aliases = j.Aliases
	}
	if len(j.Roles) > 0 {
		got.Roles = j.Roles
	}
	for _, m := range j.Mentions {
		got.Mentions = append(got.Mentions, Mention(m))
	}
	*a = got
	return nil
}
