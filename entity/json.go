package entity

// This file holds the JSON form of a single Actor.

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

// MarshalJSON returns the actor as a JSON object with the fields "ref", "kind", "name",
// "code", "aliases", "roles" and "mentions". They are those of an actor in the JSON form
// of a report, which also has an "id" and the texts of mentions. "ref" is the ID and
// "code" the Region; both are omitted when empty.
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

// UnmarshalJSON reads the output of MarshalJSON, or an actor in the JSON form of a
// report.
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
