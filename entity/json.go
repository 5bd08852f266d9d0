package entity

// This file holds the JSON form of a single Actor.

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/nest"
)

// ErrNested says that values hold each other more deeply than any that the library returns,
// or in a circle: for example an actor whose affiliations lead back to it, put together by
// hand or read from hostile JSON. The methods that read and write JSON of actors,
// attributions and reports return errors that wrap it.
var ErrNested = errors.New("nested too deep")

type jsonActor struct {
	Ref      string        `json:"ref,omitempty"`
	Kind     Kind          `json:"kind"`
	Name     string        `json:"name"`
	Code     string        `json:"code,omitempty"`
	Key      string        `json:"key"` // written only
	Aliases  []string      `json:"aliases"`
	Roles    []string      `json:"roles"`
	Mentions []jsonMention `json:"mentions"`

	Government   bool              `json:"government,omitempty"`
	Country      string            `json:"country,omitempty"` // written only
	Affiliations []jsonAffiliation `json:"affiliations,omitempty"`
}

type jsonAffiliation struct {
	article.Span
	Actor    jsonOwner `json:"actor"`
	Standing Standing  `json:"standing"`
	Official bool      `json:"official"`
}

// A jsonOwner is an actor. In the JSON form of a report it is the id of one, which is read
// as nil.
type jsonOwner struct{ *Actor }

func (o jsonOwner) MarshalJSON() ([]byte, error) { return json.Marshal(o.Actor) }

func (o *jsonOwner) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '"' {
		return nil
	}
	return json.Unmarshal(data, &o.Actor)
}

type jsonMention struct {
	article.Span
	Form Form `json:"form"`
}

// MarshalJSON returns the actor as a JSON object with the fields "ref", "kind", "name",
// "code", "aliases", "roles", "mentions", "key", "government", "country" and
// "affiliations". They have the same meaning as in the JSON form of a report, but there is
// no "id", spans come without their text, and affiliations hold whole actors instead of
// ids. "ref" is the ID, "code" the Region and "country" the Region of a person's
// affiliation; they are omitted when empty.
//
// It fails with [ErrNested] where affiliations lead from actor to actor in a circle, which
// those of actors that [Find] returns never do.
func (a Actor) MarshalJSON() ([]byte, error) {
	if !a.within(nest.Levels) {
		return nil, fmt.Errorf("entity: JSON: actor %.99q: %w", a.Name, ErrNested)
	}
	j := jsonActor{
		Ref: a.ID, Kind: a.Kind, Name: a.Name,
		Aliases:  append([]string{}, a.Aliases...), // never null
		Roles:    append([]string{}, a.Roles...),
		Mentions: make([]jsonMention, len(a.Mentions)),
	}
	j.Code = codeOf(a.Region)
	for i, m := range a.Mentions {
		j.Mentions[i] = jsonMention(m)
	}
	j.Key, j.Government = a.Key(), a.Government
	if c := a.Country(); c != a.Region {
		j.Country = c.String()
	}
	for _, x := range a.Affiliations {
		j.Affiliations = append(j.Affiliations, jsonAffiliation{x.Span, jsonOwner{x.Actor}, x.Standing, x.Official})
	}
	return marshal(j)
}

// marshal returns the JSON form of a value that is put together, or an error of this package.
func marshal(v any) ([]byte, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("entity: JSON: %w", err)
	}
	return data, nil
}

// within reports whether affiliations lead on from a to fewer than the given number of
// actors, one after the other.
func (a *Actor) within(levels int) bool {
	return a == nil || levels > 0 && !slices.ContainsFunc(a.Affiliations, func(x Affiliation) bool { return !x.Actor.within(levels - 1) })
}

// UnmarshalJSON reads the output of MarshalJSON, or an actor in the JSON form of a
// report, whose affiliations then have no Actor. It fails with [ErrNested] where actors are
// nested deeper than any that the library writes.
func (a *Actor) UnmarshalJSON(data []byte) error {
	if a == nil {
		return errors.New("entity: JSON: read into a nil *Actor")
	}
	if err := nest.Check(data, ErrNested); err != nil {
		return fmt.Errorf("entity: JSON: %w", err)
	}
	var j jsonActor
	if err := json.Unmarshal(data, &j); err != nil {
		return fmt.Errorf("entity: JSON: %w", err)
	}
	region, err := regionOf(j.Code)
	if err != nil {
		return fmt.Errorf("entity: JSON: actor %.99q: %w", j.Name, err)
	}
	got := Actor{ID: j.Ref, Kind: j.Kind, Name: j.Name, Region: region, Government: j.Government}
	if len(j.Aliases) > 0 {
		got.Aliases = j.Aliases
	}
	if len(j.Roles) > 0 {
		got.Roles = j.Roles
	}
	for _, m := range j.Mentions {
		got.Mentions = append(got.Mentions, Mention(m))
	}
	for _, x := range j.Affiliations {
		got.Affiliations = append(got.Affiliations, Affiliation{x.Span, x.Actor.Actor, x.Standing, x.Official})
	}
	if !got.within(nest.Levels) {
		return fmt.Errorf("entity: JSON: actor %.99q: %w", j.Name, ErrNested)
	}
	*a = got
	return nil
}
