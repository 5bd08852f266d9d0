package main

// Articles in the vocabulary of schema.org.

import (
	"bytes"
	"fmt"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/entity"
)

// writeSchemaOrg writes a NewsArticle, its actors as what it mentions, and its quotes and
// claims as its parts, each with who it is from.
func writeSchemaOrg(b *bytes.Buffer, r *wirecopy.Report) error {
	a := r.Article
	name := iri(r.ID)
	news := object{"@context": "https://schema.org", "@type": "NewsArticle", "@id": name, "identifier": r.ID, "inLanguage": "en"}
	set(news, "headline", title(a))
	set(news, "datePublished", day(a.Day))
	set(news, "author", people(writers(r)))
	set(news, "articleBody", a.Body())
	if a.Dateline != nil {
		set(news, "dateline", a.Dateline.Line(a.Text))
	}

	ids := make(map[*entity.Actor]object)
	mentions := []object{}
	for i, x := range r.Actors {
		id := fmt.Sprintf("%s#actor-%d", name, i+1)
		ids[x] = object{"@id": id}
		mentions = append(mentions, actor(x, id))
	}
	news["mentions"] = mentions

	parts := []object{}
	for x := range attributions(r) {
		part := object{
			"@type": "Claim", "@id": fmt.Sprintf("%s#part-%d", name, len(parts)+1),
			"text": x.Words(a), "isPartOf": object{"@id": name},
		}
		by := "author"
		if x.quote != nil {
			part["@type"], by = "Quotation", "spokenByCharacter"
		} else {
			part["appearance"] = object{"@id": name}
		}
		set(part, by, refer(ids, x.speakers()))
		set(part, "about", refer(ids, x.About))
		set(part, "creditText", x.Source.Line(a.Text)) // who it is from, in the article's own words
		parts = append(parts, part)
	}
	news["hasPart"] = parts
	return encode(b, news)
}

// set sets a property that has a value.
func set[T string | []object](o object, property string, value T) {
	if len(value) > 0 {
		o[property] = value
	}
}

// writers returns the names of the article's authors.
func writers(r *wirecopy.Report) (names []string) {
	a := r.Article
	if len(a.Authors) > 0 || a.Byline == nil {
		return a.Authors
	}
	for _, s := range a.Byline.Names {
		names = append(names, s.Line(a.Text))
	}
	return names
}

func people(names []string) (list []object) {
	for _, name := range names {
		list = append(list, object{"@type": "Person", "name": name})
	}
	return list
}

func refer(ids map[*entity.Actor]object, actors []*entity.Actor) (list []object) {
	for _, x := range actors {
		if id, ok := ids[x]; ok {
			list = append(list, id)
		}
	}
	return list
}

// actor returns an actor as schema.org has it. A country is an organization besides, as it
// could not speak otherwise.
func actor(x *entity.Actor, id string) object {
	o := object{"@id": id, "name": x.Name}
	switch {
	case x.Kind == entity.KindPerson:
		o["@type"] = "Person"
		if len(x.Roles) > 0 {
			o["jobTitle"] = x.Roles
		}
	case x.Kind == entity.KindCountry:
		o["@type"] = []string{"Country", "Organization"}
	case x.Kind == entity.KindPlace:
		o["@type"] = "Place"
	case x.Kind == entity.KindOrganization && x.Government:
		o["@type"] = "GovernmentOrganization"
	case x.Kind == entity.KindOrganization, x.Kind == entity.KindGroup:
		o["@type"] = "Organization"
	default:
		o["@type"] = "Thing"
	}
	if len(x.Aliases) > 0 {
		o["alternateName"] = x.Aliases
	}
	if x.ID != "" {
		o["identifier"] = x.ID
	}
	return o
}
