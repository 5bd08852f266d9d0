package main

// One report as one line of JSON.

import (
	"bytes"
	"encoding/json"

	"github.com/wirecopy-go/wirecopy"
)

func writeJSON(b *bytes.Buffer, r *wirecopy.Report) error { return encode(b, r) }

// encode writes a value as a line of JSON.
func encode(b *bytes.Buffer, v any) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false) // the lines are not put into web pages
	return e.Encode(v)
}
