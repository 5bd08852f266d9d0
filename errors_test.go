package wirecopy_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Errors say what came, where, and from which text. Each row of the table of errors in the
// documentation has one here at least.
func TestTextsOfErrors(t *testing.T) {
	broken := errors.New("line cut")
	source := func(s wirecopy.Source, opts ...wirecopy.Option) error {
		_, err := wirecopy.ReadSource(t.Context(), s, opts...)
		return err
	}
	_, tsv := entity.ReadGazetteerTSV(strings.NewReader("q1\tIda Holm\tperson\nq2\tVale\ttown\n"))
	_, none := entity.ReadGazetteerTSV(nil)
	_, nobody := entity.NewGazetteer([]entity.Entry{{Name: "Ida Holm", Kind: entity.KindPerson}, {Name: "–", Kind: entity.KindPerson}})
	_, entries := entity.ReadGazetteerJSON(strings.NewReader(`[{"name": "Ida Holm", "offices": [{"title": "mayor", "first": "soon"}]}]`))
	_, model := quote.OpenModel("no model")
	_, nothing := wirecopy.ReadFrom(nil)
	done, cancel := context.WithCancel(t.Context())
	cancel()
	_, late := wirecopy.ReadSource(done, wirecopy.Source{ID: "d.txt", Text: "Rain."})
	var broke error
	for _, err := range wirecopy.ReadAll(t.Context(), func(yield func(wirecopy.Source) bool) {
		yield(wirecopy.Source{Text: "Rain."})
		panic("no more")
	}) {
		broke = err
	}
	unjson := func(data string) error { return json.Unmarshal([]byte(data), new(wirecopy.Report)) }
	r, err := wirecopy.Read("Ida Holm said no.")
	if err != nil || len(r.Actors) == 0 {
		t.Fatalf("%d actors, error %v", len(r.Actors), err)
	}
	r.Actors[0].Mentions[0].End = 99
	_, outside := r.MarshalJSON()
	r.Actors[0].Affiliations = []entity.Affiliation{{Actor: r.Actors[0]}}
	_, circle := json.Marshal(r.Actors[0])
	for _, test := range []struct {
		err  error
		want []string
		is   error // nil for none
	}{
		{source(wirecopy.Source{ID: "a.txt", Text: "Rain."}, article.WithMaxBytes(3)), []string{"a.txt: ", "limit", "3 bytes", "WithMaxBytes"}, nil},
		{source(wirecopy.Source{ID: "b.txt", Open: func() (io.ReadCloser, error) {
			return io.NopCloser(io.MultiReader(strings.NewReader("Rain."), iotest.ErrReader(broken))), nil
		}}), []string{"b.txt: ", "at byte 5", "line cut"}, broken},
		{source(wirecopy.Source{ID: "c.txt", Open: func() (io.ReadCloser, error) { panic("no disk") }}), []string{"c.txt: ", "panic: no disk"}, nil},
		{nothing, []string{"article: read at byte 0: ", "nil"}, nil},
		{none, []string{"entity: gazetteer: ", "nil"}, nil},
		{late, []string{"d.txt: ", "canceled"}, context.Canceled},
		{broke, []string{"after 1 sources", "panic: no more"}, nil},
		{unjson(`{"version": 99}`), []string{"wirecopy: JSON: version 99", "versions 1 to 1"}, nil},
		{unjson(`{"version": 1, "text": "No.", "headline": {"start": 1, "end": 9}}`), []string{"JSON: ", "from 1 to 9", "3 bytes"}, nil},
		{outside, []string{"wirecopy: JSON: ", "to 99", "17 bytes"}, nil},
		{circle, []string{"entity: JSON: ", `"Ida Holm"`, "nested"}, entity.ErrNested},
		{nobody, []string{"entity: gazetteer: entry 1: ", `"–"`}, entity.ErrEntry},
		{entries, []string{"entity: gazetteer: ", `"soon"`}, entity.ErrEntry},
		{tsv, []string{"entity: gazetteer: line 2", `"town"`}, entity.ErrEntry},
		{model, []string{"quote: "}, quote.ErrForeign},
	} {
		if test.err == nil {
			t.Errorf("no error that says %q", test.want)
			continue
		}
		for _, part := range test.want {
			if !strings.Contains(test.err.Error(), part) {
				t.Errorf("error %q does not say %q", test.err, part)
			}
		}
		if test.is != nil && !errors.Is(test.err, test.is) {
			t.Errorf("error %q is not %v", test.err, test.is)
		}
	}
}

// JSON of another shape is refused with the package's name and the error of encoding/json.
func TestJSONOfAnotherShape(t *testing.T) {
	for pkg, values := range map[string]map[string]json.Unmarshaler{
		"wirecopy": {`{"version": "1"}`: new(wirecopy.Report), `{"version": 1, "quotes": 3}`: new(wirecopy.Report), `{"version": 1, "text": 3}`: new(wirecopy.Report)},
		"article":  {`{"text": 3}`: new(article.Article), `{"first": 3}`: new(article.Date)},
		"entity":   {`{"ref": 3}`: new(entity.Actor), `{"name": 3}`: new(entity.Identity), `{"score": ""}`: new(entity.Candidate)},
		"quote":    {`{"confidence": ""}`: new(quote.Quote), `{"negated": 3}`: new(quote.Claim)},
	} {
		for data, into := range values {
			err := into.UnmarshalJSON([]byte(data))
			var shape *json.UnmarshalTypeError
			if err == nil || !strings.HasPrefix(err.Error(), pkg+": JSON: ") || !errors.As(err, &shape) {
				t.Errorf("%T of %s: error %v", into, data, err)
			}
		}
	}
}

// What cannot be written as JSON is refused with the package's name and the error of
// encoding/json, where that is the cause.
func TestJSONThatIsNotWritten(t *testing.T) {
	a, err := article.Parse("Rain fell.")
	if err != nil {
		t.Fatal(err)
	}
	far := article.Span{Start: 90, End: 99}
	nobody := &entity.Actor{Name: "Lee", Kind: 99}
	unsure := quote.Attribution{Content: []article.Span{{Start: 0, End: 4}}, Confidence: math.NaN()}
	var value *json.UnsupportedValueError
	var text *json.MarshalerError
	for name, test := range map[string]struct {
		v    json.Marshaler
		want []string
		as   any // nil for an error of no kind
	}{
		"confidence":      {wirecopy.Report{Article: a, Quotes: []quote.Quote{{Attribution: unsure}}}, []string{"wirecopy: JSON: ", "NaN"}, &value},
		"actor":           {wirecopy.Report{Article: a, Actors: []*entity.Actor{nobody}}, []string{"wirecopy: JSON: ", "entity.Kind: no value 99"}, &text},
		"article":         {wirecopy.Report{Article: &article.Article{Text: "Rain.", Headline: far}}, []string{"wirecopy: JSON: article: JSON: ", "from 90 to 99"}, nil},
		"paragraph":       {&article.Article{Paragraphs: []article.Paragraph{{Kind: 99}}}, []string{"article: JSON: ", "article.Kind: no value 99"}, &text},
		"headline":        {&article.Article{Text: "Rain.", Headline: far}, []string{"article: JSON: ", "from 90 to 99"}, nil},
		"actor alone":     {nobody, []string{"entity: JSON: ", "entity.Kind: no value 99"}, &text},
		"affiliation":     {entity.Actor{Affiliations: []entity.Affiliation{{Actor: nobody}}}, []string{"entity: JSON: ", "entity.Kind: no value 99"}, &text},
		"identity":        {entity.Identity{Kind: 99}, []string{"entity: JSON: ", "entity.Kind: no value 99"}, &text},
		"candidate":       {entity.Candidate{Score: math.Inf(1)}, []string{"entity: JSON: ", "+Inf"}, &value},
		"quote":           {quote.Quote{Attribution: unsure}, []string{"quote: JSON: ", "NaN"}, &value},
		"kind of quote":   {quote.Quote{Kind: 99}, []string{"quote: JSON: ", "quote.Kind: no value 99"}, &text},
		"claim":           {quote.Claim{Attribution: unsure}, []string{"quote: JSON: ", "NaN"}, &value},
		"claim of nobody": {quote.Claim{Attribution: quote.Attribution{Speaker: nobody}}, []string{"quote: JSON: ", "entity.Kind: no value 99"}, &text},
	} {
		data, err := test.v.MarshalJSON()
		if err == nil {
			t.Errorf("%s: written as %s", name, data)
			continue
		}
		if !strings.HasPrefix(err.Error(), test.want[0]) || !strings.Contains(err.Error(), test.want[len(test.want)-1]) {
			t.Errorf("%s: error %q, want %q", name, err, test.want)
		}
		if test.as != nil && !errors.As(err, test.as) {
			t.Errorf("%s: error %q is no %T", name, err, test.as)
		}
	}
}
