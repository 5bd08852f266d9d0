package wirecopy_test

// The form of the golden files: the report's JSON, set so that a person can
// review it. A value stands on one line where it fits, and a span is one string,
// its offsets before its text, instead of three fields.

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy"
)

// width is how long a line gets before a list or an object is broken.
const width = 140

// layout returns the JSON of a report in the form of the golden files.
func layout(t testing.TB, r *wirecopy.Report) string {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	v := decode(t, d)
	v.collapse(r.Article.Text)
	var b strings.Builder
	v.print(&b, "", 0)
	b.WriteByte('\n')
	if !json.Valid([]byte(b.String())) {
		t.Fatalf("the layout is not JSON:\n%s", b.String())
	}
	return b.String()
}

// A value is JSON with the fields of objects in their order.
type value struct {
	delim  json.Delim // '{' or '[', 0 for a scalar
	scalar any
	keys   []string // of an object
	parts  []*value
}

func decode(t testing.TB, d *json.Decoder) *value {
	t.Helper()
	token, err := d.Token()
	if err != nil {
		t.Fatal(err)
	}
	delim, ok := token.(json.Delim)
	if !ok {
		return &value{scalar: token}
	}
	v := &value{delim: delim}
	for d.More() {
		if delim == '{' {
			key, err := d.Token()
			if err != nil {
				t.Fatal(err)
			}
			v.keys = append(v.keys, key.(string))
		}
		v.parts = append(v.parts, decode(t, d))
	}
	if _, err := d.Token(); err != nil {
		t.Fatal(err)
	}
	return v
}

// collapse turns "start", "end" and "text" of an object into one field "span",
// and an object of nothing else into that field's string. A bare span gets the
// piece of the text that it covers.
func (v *value) collapse(text string) {
	for _, p := range v.parts {
		p.collapse(text)
	}
	if v.delim != '{' {
		return
	}
	rest := &value{delim: '{'}
	var start, end, piece *value
	at := 0
	for i, key := range v.keys {
		switch key {
		case "start":
			start, at = v.parts[i], len(rest.keys)
		case "end":
			end = v.parts[i]
		case "text":
			piece = v.parts[i]
		default:
			rest.keys = append(rest.keys, key)
			rest.parts = append(rest.parts, v.parts[i])
		}
	}
	if start == nil || end == nil {
		return
	}
	span := fmt.Sprintf("%v-%v", start.scalar, end.scalar)
	if piece != nil {
		span += " " + piece.scalar.(string)
	} else if len(rest.keys) == 0 {
		var from, to int
		fmt.Sscan(fmt.Sprint(start.scalar, " ", end.scalar), &from, &to)
		span += " " + text[from:to]
	}
	if len(rest.keys) == 0 {
		*v = value{scalar: span}
		return
	}
	rest.keys = append(rest.keys[:at], append([]string{"span"}, rest.keys[at:]...)...)
	rest.parts = append(rest.parts[:at], append([]*value{{scalar: span}}, rest.parts[at:]...)...)
	*v = *rest
}

// print writes v after the column columns that its line already has. What does
// not fit into the line is broken: a list into a line for each item, an object
// into lines of as many fields as fit.
func (v *value) print(b *strings.Builder, indent string, column int) {
	var flat strings.Builder
	v.flat(&flat)
	if len(v.parts) == 0 || column+flat.Len() <= width && indent != "" {
		b.WriteString(flat.String())
		return
	}
	inner := indent + " "
	b.WriteString(string(rune(v.delim)))
	column = len(inner)
	for i, p := range v.parts {
		var field strings.Builder
		field.WriteString(v.key(i))
		p.flat(&field)
		fits := v.delim == '{' && indent != "" && column+len(", ")+field.Len() <= width
		switch {
		case i > 0 && fits:
			b.WriteString(", ")
			column += len(", ")
		case i > 0:
			b.WriteString(",\n" + inner)
			column = len(inner)
		case v.delim == '[' || indent == "":
			b.WriteString("\n" + inner)
		}
		key := v.key(i)
		b.WriteString(key)
		p.print(b, inner, column+len(key))
		column += field.Len()
	}
	if v.delim == '[' || indent == "" {
		b.WriteString("\n" + indent)
	}
	b.WriteString(string(rune(v.delim + 2))) // '}' or ']'
}

func (v *value) flat(b *strings.Builder) {
	if v.delim == 0 {
		b.WriteString(quoted(v.scalar))
		return
	}
	b.WriteString(string(rune(v.delim)))
	for i, p := range v.parts {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.key(i))
		p.flat(b)
	}
	b.WriteString(string(rune(v.delim + 2)))
}

// key returns the key of part i with its colon, nothing in a list.
func (v *value) key(i int) string {
	if v.delim != '{' {
		return ""
	}
	return quoted(v.keys[i]) + ": "
}

// quoted returns a scalar as JSON with <, > and & as they are.
func quoted(scalar any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(scalar); err != nil {
		panic(err) // scalars come from JSON
	}
	return strings.TrimSuffix(b.String(), "\n")
}
