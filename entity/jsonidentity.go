package entity

// This file holds the JSON form of an Identity and of a Candidate.

import (
	"encoding/json"
	"errors"
	"fmt"

	"golang.org/x/text/language"
)

type jsonIdentity struct {
	Ref       string `json:"ref,omitempty"`
	Kind      Kind   `json:"kind"`
	Name      string `json:"name"`
	Code      string `json:"code,omitempty"`
	Key       string `json:"key"` // written only
	Basis     Basis  `json:"basis"`
	Ambiguous bool   `json:"ambiguous,omitempty"`
}

type jsonCandidate struct {
	jsonIdentity
	Score float64 `json:"score"`
}

// MarshalJSON returns the identity as a JSON object with the fields "ref", "kind", "name",
// "code", "key", "basis" and "ambiguous". "ref" is the ID, "code" the Region and "key" the
// [Identity.Key]; kind and basis are given by name. "ref" and "code" are omitted when empty,
// "ambiguous" when false. The JSON Schema of reports describes it too, under $defs/identity.
func (id Identity) MarshalJSON() ([]byte, error) { return marshal(id.toJSON()) }

func (id Identity) toJSON() jsonIdentity {
	return jsonIdentity{id.ID, id.Kind, id.Name, codeOf(id.Region), id.Key(), id.Basis, id.Ambiguous}
}

// UnmarshalJSON reads the output of MarshalJSON.
func (id *Identity) UnmarshalJSON(data []byte) error {
	if id == nil {
		return errors.New("entity: JSON: read into a nil *Identity")
	}
	var j jsonIdentity
	if err := json.Unmarshal(data, &j); err != nil {
		return fmt.Errorf("entity: JSON: %w", err)
	}
	got, err := j.identity()
	if err == nil {
		*id = got
	}
	return err
}

func (j *jsonIdentity) identity() (Identity, error) {
	region, err := regionOf(j.Code)
	if err != nil {
		return Identity{}, fmt.Errorf("entity: JSON: identity %.99q: %w", j.Name, err)
	}
	return Identity{Name: j.Name, Kind: j.Kind, Basis: j.Basis, Region: region, ID: j.Ref, Ambiguous: j.Ambiguous}, nil
}

// regionOf returns the region with a code that JSON has, the zero Region for "".
func regionOf(code string) (language.Region, error) {
	if code == "" {
		return language.Region{}, nil
	}
	return language.ParseRegion(code)
}

// MarshalJSON returns the candidate as a JSON object with the fields of its Identity, see
// [Identity.MarshalJSON], and "score".
func (c Candidate) MarshalJSON() ([]byte, error) {
	return marshal(jsonCandidate{c.toJSON(), c.Score})
}

// UnmarshalJSON reads the output of MarshalJSON.
func (c *Candidate) UnmarshalJSON(data []byte) error {
	if c == nil {
		return errors.New("entity: JSON: read into a nil *Candidate")
	}
	var j jsonCandidate
	if err := json.Unmarshal(data, &j); err != nil {
		return fmt.Errorf("entity: JSON: %w", err)
	}
	id, err := j.identity()
	if err == nil {
		*c = Candidate{id, j.Score}
	}
	return err
}
