package schema

// This file checks what examples/extract writes with programs that are not ours.

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// program is examples/extract, built once for all tests.
var program string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "extract")
	if err == nil {
		program = filepath.Join(dir, "extract")
		build := exec.Command("go", "build", "-o", program, "./examples/extract")
		build.Dir, build.Stderr = root, os.Stderr
		err = build.Run()
	}
	status := 1
	if err == nil {
		status = m.Run()
	} else {
		fmt.Fprintln(os.Stderr, err)
	}
	os.RemoveAll(dir)
	os.Exit(status)
}

// extract runs examples/extract on all fixtures of the root package.
func extract(t *testing.T, args ...string) string {
	t.Helper()
	files, err := filepath.Glob(root + "/testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	out, err := exec.Command(program, append(append(args, "-nested", "-day", "2026-03-04"), files...)...).Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestExtractJSON(t *testing.T) {
	schema := compile(t, closed)
	n := 0
	for line := range strings.Lines(extract(t, "-out", "json")) {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		if err == nil {
			err = schema.Validate(v)
		}
		if err != nil {
			t.Errorf("%.60s: %v", line, err)
		}
		n++
	}
	if n == 0 {
		t.Error("no lines")
	}
}

// annotationTerms are the terms that we use of the context of Web Annotations, see
// https://www.w3.org/TR/annotation-vocab/.
const annotationTerms = `{"@context": {
	"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
	"rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	"id": "@id", "type": "@type",
	"Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage",
	"TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource",
	"TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
	"classifying": "oa:classifying", "describing": "oa:describing", "identifying": "oa:identifying", "tagging": "oa:tagging",
	"body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
	"source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
	"motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
	"items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
	"value": "rdf:value", "start": "oa:start", "end": "oa:end", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix"
}}`

const schemaTerms = `{"@context": {"@vocab": "https://schema.org/"}}`

// contexts are the documents that our output names. Nothing is fetched.
type contexts map[string]string

func (c contexts) LoadDocument(address string) (*ld.RemoteDocument, error) {
	text, ok := c[address]
	if !ok {
		return nil, fmt.Errorf("nothing known of %s", address)
	}
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		return nil, err
	}
	return &ld.RemoteDocument{DocumentURL: address, Document: v}, nil
}

// expand gives each line of linked data to f with all terms written out.
func expand(t *testing.T, lines string, f func(document any)) {
	t.Helper()
	options := ld.NewJsonLdOptions("")
	options.SafeMode = true // a term that is not in the context is an error
	options.DocumentLoader = contexts{"http://www.w3.org/ns/anno.jsonld": annotationTerms, "https://schema.org": schemaTerms}
	if lines == "" {
		t.Error("no lines")
	}
	for line := range strings.Lines(lines) {
		var v any
		if err := json.Unmarshal([]byte(line), &v); err != nil {
			t.Fatal(err)
		}
		expanded, err := ld.NewJsonLdProcessor().Expand(v, options)
		if err != nil {
			t.Fatalf("%.60s: %v", line, err)
		}
		f(expanded)
	}
}

// walk gives all objects of a document to f.
func walk(v any, f func(map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		f(v)
		for _, part := range v {
			walk(part, f)
		}
	case []any:
		for _, part := range v {
			walk(part, f)
		}
	}
}

func TestExtractAnnotations(t *testing.T) {
	kinds := map[string]int{}
	expand(t, extract(t, "-out", "jsonld"), func(document any) {
		walk(document, func(o map[string]any) {
			for key, v := range o {
				if key == "@type" {
					for _, kind := range v.([]any) {
						kinds[kind.(string)]++
					}
				}
				if !strings.HasPrefix(key, "@") && !strings.HasPrefix(key, "http://www.w3.org/") {
					t.Errorf("property %s", key)
				}
			}
		})
	})
	for _, kind := range []string{"Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"} {
		if kinds["http://www.w3.org/ns/oa#"+kind] < 10 {
			t.Errorf("%d of %s", kinds["http://www.w3.org/ns/oa#"+kind], kind)
		}
	}
}

// schemaOrg says for each type which properties schema.org gives to it, of those that we
// use. https://schema.org/NewsArticle and so on.
var schemaOrg = map[string]string{
	"NewsArticle":            "headline datePublished author articleBody dateline identifier inLanguage mentions hasPart",
	"Quotation":              "text spokenByCharacter about creditText isPartOf",
	"Claim":                  "text author about creditText isPartOf appearance",
	"Person":                 "name alternateName identifier jobTitle",
	"Organization":           "name alternateName identifier",
	"GovernmentOrganization": "name alternateName identifier",
	"Country":                "name alternateName identifier",
	"Place":                  "name alternateName identifier",
	"Thing":                  "name alternateName identifier",
}

func TestExtractSchemaOrg(t *testing.T) {
	const vocabulary = "https://schema.org/"
	seen := map[string]bool{}
	expand(t, extract(t, "-out", "schemaorg"), func(document any) {
		ids, references := map[any]bool{}, []any{}
		walk(document, func(o map[string]any) {
			types, _ := o["@type"].([]any)
			for _, kind := range types {
				name := strings.TrimPrefix(kind.(string), vocabulary)
				seen[name] = true
				for property := range o {
					if short, ours := strings.CutPrefix(property, vocabulary); ours && !strings.Contains(" "+schemaOrg[name]+" ", " "+short+" ") {
						t.Errorf("schema.org gives no %s to %s", short, name)
					} else if !ours && property[0] != '@' {
						t.Errorf("property %s", property)
					}
				}
			}
			if id, ok := o["@id"]; ok && len(o) == 1 {
				references = append(references, id)
			} else if ok {
				ids[id] = true
			}
		})
		for _, id := range references {
			if !ids[id] {
				t.Errorf("%v is referred to and not there", id)
			}
		}
	})
	for _, kind := range []string{"NewsArticle", "Quotation", "Claim", "Person", "Organization", "Country", "Place"} {
		if !seen[kind] {
			t.Errorf("no %s", kind)
		}
	}
}

// The validator of Universal Dependencies: pip install udtools.
func TestExtractCoNLLU(t *testing.T) {
	validator, err := exec.LookPath("udvalidate")
	if err != nil {
		t.Skip("needs udvalidate of the Python package udtools")
	}
	// Level 1 is the form of the lines; the others are about syntax, which we do not write.
	check := exec.Command(validator, "--lang", "en", "--level", "1")
	check.Stdin = strings.NewReader(extract(t, "-out", "conllu"))
	if out, err := check.CombinedOutput(); err != nil || !bytes.Contains(out, []byte("PASSED")) {
		t.Errorf("%v\n%s", err, out)
	}
}

// What brat must find in a folder to open it: a text for all marks, each mark in its
// place, and a configuration that knows all kinds of marks.
func TestExtractBrat(t *testing.T) {
	dir := t.TempDir()
	extract(t, "-out", "brat", "-dir", dir)
	conf, err := os.ReadFile(filepath.Join(dir, "annotation.conf"))
	if err != nil {
		t.Fatal(err)
	}
	marks, err := filepath.Glob(filepath.Join(dir, "*.ann"))
	if err != nil || len(marks) == 0 {
		t.Fatal("no marks", err)
	}
	for _, file := range marks {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(strings.TrimSuffix(file, ".ann") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		points := []rune(string(text))
		for line := range strings.Lines(string(data)) {
			cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if cells[0][0] != 'T' {
				continue
			}
			kind, places, _ := strings.Cut(cells[1], " ")
			if !bytes.Contains(conf, []byte("\n"+kind)) {
				t.Errorf("annotation.conf has no %s", kind)
			}
			var words []string
			for place := range strings.SplitSeq(places, ";") {
				var start, end int
				if _, err := fmt.Sscanf(place, "%d %d", &start, &end); err != nil {
					t.Fatal(err)
				}
				words = append(words, string(points[start:end]))
			}
			flat := strings.NewReplacer("\n", " ", "\r", " ", "\t", " ").Replace(strings.Join(words, " "))
			if flat != cells[2] {
				t.Errorf("%s: %q is marked as %q", filepath.Base(file), flat, cells[2])
			}
		}
	}
}
