package schema

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

const root = "../.."

// compile compiles the schema after change has been at it.
func compile(t *testing.T, change func(schema any)) *jsonschema.Schema {
	t.Helper()
	return compilePart(t, "", change)
}

// compilePart compiles the part of the schema that a fragment of a URL names.
func compilePart(t *testing.T, part string, change func(schema any)) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(root, "report.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	change(schema)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("report.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := c.Compile("report.json" + part)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// closed forbids fields that the schema does not name, in all objects.
func closed(schema any) {
	switch v := schema.(type) {
	case map[string]any:
		if v["type"] == "object" {
			v["additionalProperties"] = false
		}
		for _, part := range v {
			closed(part)
		}
	case []any:
		for _, part := range v {
			closed(part)
		}
	}
}

func value(t *testing.T, v any) any {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func TestReports(t *testing.T) {
	schema := compile(t, closed)
	if err := schema.Validate(value(t, wirecopy.Report{})); err != nil {
		t.Errorf("the zero Report: %v", err)
	}
	files, err := filepath.Glob(root + "/*/testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := filepath.Glob(root + "/testdata/*.txt")
	if err != nil || len(whole) == 0 {
		t.Fatal("no fixtures", err)
	}
	day := article.WithDate(time.Date(2016, time.November, 16, 0, 0, 0, 0, time.UTC))
	for _, file := range append(files, whole...) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, opts := range [][]wirecopy.Option{nil, {quote.WithNested(), day, article.WithTitle("A title"), article.WithAuthors("Ann Lee")}} {
			r, err := wirecopy.ReadBytes(data, opts...)
			if err != nil {
				t.Fatal(err)
			}
			r.ID = file
			if err := schema.Validate(value(t, r)); err != nil {
				t.Errorf("%s: %v", file, err)
			}
		}
	}
}

// What names mean is described beside the reports.
func TestIdentities(t *testing.T) {
	schema := compilePart(t, "#/$defs/identity", closed)
	for _, name := range []string{"Russia", "Congo", "Berlin", "Czechoslovakia", "Daesh", "Nobody"} {
		id, _ := entity.Normalize(name)
		if err := schema.Validate(value(t, id)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, c := range entity.Candidates(name) {
			if err := schema.Validate(value(t, c)); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// Reports that were written before are valid too.
func TestOldReports(t *testing.T) {
	schema := compile(t, closed)
	files, err := filepath.Glob(root + "/testdata/json/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value(t, json.RawMessage(data))); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

// The schema itself lets later releases add fields, and refuses what is wrong.
func TestSchema(t *testing.T) {
	schema := compile(t, func(any) {})
	for text, valid := range map[string]bool{
		`{"version":1,"actors":[],"quotes":[],"claims":[]}`:                                                                            true,
		`{"version":1,"actors":[],"quotes":[],"claims":[],"new":1}`:                                                                    true,
		`{"version":2,"actors":[],"quotes":[],"claims":[]}`:                                                                            false,
		`{"version":1,"actors":[],"quotes":[]}`:                                                                                        false,
		`{"version":1,"actors":null,"quotes":[],"claims":[]}`:                                                                          false,
		`{"version":1,"text":"","actors":[],"quotes":[],"claims":[]}`:                                                                  false,
		`{"version":1,"actors":[{"id":"b","kind":"person","name":"B","aliases":[],"roles":[],"mentions":[]}],"quotes":[],"claims":[]}`: false,
	} {
		if err := schema.Validate(value(t, json.RawMessage(text))); (err == nil) != valid {
			t.Errorf("%s: %v", text, err)
		}
	}
}
