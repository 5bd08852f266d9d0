package main

// Quotes and claims as annotations of the W3C Web Annotation Data Model.
// https://www.w3.org/TR/annotation-model/

import (
	"bytes"
	"fmt"
	"net/url"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// An object is one of JSON.
type object map[string]any

// writeAnnotations writes a page of annotations: one for each quote and claim, on its
// words. Its bodies are the tag "quote" or "claim", its manner as a tag ("direct",
// "denied statement"), and the name of each speaker, or the source as the article puts
// it. Positions count code points of the text.
func writeAnnotations(b *bytes.Buffer, r *wirecopy.Report) error {
	name := iri(r.ID)
	items := []object{}
	for a := range attributions(r) {
		bodies := []object{body("tagging", a.kind()), body("classifying", a.manner())}
		if a.claim != nil && a.claim.Negated {
			bodies = append(bodies, body("tagging", "negated"))
		}
		for _, s := range a.speakers() {
			bodies = append(bodies, body("identifying", s.Name))
		}
		if len(a.speakers()) == 0 && !a.Source.Empty() {
			bodies = append(bodies, body("describing", a.Source.Line(r.Article.Text)))
		}
		targets := make([]object, len(a.Content))
		for i, s := range a.Content {
			targets[i] = object{"type": "SpecificResource", "source": name, "selector": selectors(r.Article, s)}
		}
		items = append(items, object{
			"id":         fmt.Sprintf("%s#annotation-%d", name, len(items)+1),
			"type":       "Annotation",
			"motivation": "classifying",
			"body":       bodies,
			"target":     targets,
		})
	}
	return encode(b, object{
		"@context": "http://www.w3.org/ns/anno.jsonld",
		"id":       name + "#annotations",
		"type":     "AnnotationPage",
		"items":    items,
	})
}

func body(purpose, value string) object {
	return object{"type": "TextualBody", "purpose": purpose, "value": value}
}

// around is how much of the text before and after a piece is given with it, in bytes.
const around = 32

// selectors say where a piece of the text is: by its place, and by its words.
func selectors(a *article.Article, s article.Span) []object {
	points := a.CodePoints(s)
	before, after := max(s.Start-around, 0), min(s.End+around, len(a.Text))
	for before < s.Start && !utf8.RuneStart(a.Text[before]) {
		before++
	}
	for after > s.End && after < len(a.Text) && !utf8.RuneStart(a.Text[after]) {
		after--
	}
	return []object{
		{"type": "TextPositionSelector", "start": points.Start, "end": points.End},
		{"type": "TextQuoteSelector", "exact": s.In(a.Text), "prefix": a.Text[before:s.Start], "suffix": a.Text[s.End:after]},
	}
}

// iri returns the id of an article as an IRI: itself if it is one.
func iri(id string) string {
	if u, err := url.Parse(id); err == nil && u.IsAbs() && u.Host != "" {
		u.Fragment = ""
		return u.String()
	}
	return "urn:wirecopy:" + url.PathEscape(id)
}
