package main

// One report as one line of JSON.

import (
	"bytes"
	"encoding/json"

	"github.com/wirecopy-go/wirecopy"
)

func writeJSON(b *bytes.Buffer, r *wirecopy.Report) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false) // the lines are not put into web pages
	return e.Encode(r)
}
