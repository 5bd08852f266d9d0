package page

// This file writes pages.

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"
	"strconv"

	"github.com/wirecopy-go/wirecopy"
)

//go:embed *.tmpl.html
var files embed.FS

// Style is the style sheet of reports, for pages that show what [WriteBody] writes.
//
//go:embed page.css
var Style string

// Script shows what is known of a mark while the pointer or the keyboard is on it,
// for pages that show what [WriteBody] writes. It may be loaded before there is a
// report and serves any number of them, one after another.
//
//go:embed page.js
var Script string

var templates = template.Must(template.New("").Funcs(template.FuncMap{"count": count}).ParseFS(files, "*.tmpl.html"))

// A whole is a page around a body.
type whole struct {
	Title  string
	Policy string
	Style  template.CSS
	Script template.JS
	Back   string // where the index is; "" for none
	Body   any
}

func wrap(title, back string, body any) whole {
	policy := "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-" + digest(Style) + "'; script-src 'sha256-" + digest(Script) + "'"
	return whole{title, policy, template.CSS(Style), template.JS(Script), back, body}
}

func digest(s string) string {
	sum := sha256.Sum256([]byte(s))
	return base64.StdEncoding.EncodeToString(sum[:])
}

// Write writes a page about r, complete in itself: it loads nothing, from no place.
// It fails only if w does.
func Write(w io.Writer, r *wirecopy.Report) error { return write(w, r, "") }

// WriteLinked is like [Write], with a link to an index above the article. back is its
// address, as a rule relative to the page: "index.html".
func WriteLinked(w io.Writer, r *wirecopy.Report, back string) error { return write(w, r, back) }

func write(w io.Writer, r *wirecopy.Report, back string) error {
	v := newView(r)
	return templates.ExecuteTemplate(w, "page", wrap(title(v.Headline, r.ID), back, v))
}

// WriteBody writes the report alone, as an article element without the page around it.
// It needs [Style]; [Script] is of use. It fails only if w does.
func WriteBody(w io.Writer, r *wirecopy.Report) error {
	return templates.ExecuteTemplate(w, "report", newView(r))
}

// title is what a page is called.
func title(headline, id string) string {
	switch {
	case headline != "":
		return headline
	case id != "":
		return id
	}
	return "Article without a headline"
}

// count returns a number with its noun: "1 quote", "2 quotes".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
