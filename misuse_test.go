package wirecopy_test

// What callers hand over by mistake costs them an empty answer or an error, not a
// panic.

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// zeros are values of all types that have methods, without anything in them.
var zeros = []any{
	new(wirecopy.Report), new(wirecopy.SourceError), new(wirecopy.PanicError),
	new(article.Article), new(article.Quotation), new(article.Span), new(article.Date), new(article.Kind), new(article.Tag),
	new(article.LimitError), new(article.ReadError), new(article.Paragraph), new(article.Dateline), new(article.Byline),
	new(article.Sentence), new(article.Token), new(article.Turn), new(article.Entry),
	new(entity.Actor), new(entity.Gazetteer), new(entity.Identity), new(entity.Candidate), new(entity.Kind), new(entity.Form),
	new(entity.Basis), new(entity.Standing), new(entity.Affiliation), new(entity.Mention),
	new(quote.Attribution), new(quote.Quote), new(quote.Claim), new(quote.Rule), new(quote.Kind), new(quote.Attitude), new(quote.ModelError),
}

// Each method is called on a zero value, and on a nil pointer where it takes one,
// with arguments that have nothing in them.
func TestMethodsOfNothing(t *testing.T) {
	called, drained := 0, 0
	for _, v := range zeros {
		zero := reflect.ValueOf(v)
		for _, receiver := range []reflect.Value{zero, reflect.Zero(zero.Type())} {
			for i := range receiver.NumMethod() {
				m := receiver.Type().Method(i)
				if receiver.IsNil() && (!takesPointer(zero.Type(), m.Name) || zero.Type().Implements(reflect.TypeFor[error]())) {
					continue // a method of the value, which is not there, or no error
				}
				if zero.Type() == reflect.TypeFor[*entity.Gazetteer]() && m.Name == "Entry" {
					continue // it panics like an index, as it says
				}
				called++
				drained += calls(t, fmt.Sprintf("(%v %v).%s", zero.Type(), receiver, m.Name), receiver.Method(i))
			}
		}
	}
	if called < 100 {
		t.Errorf("only %d methods called", called)
	}
	api, err := os.ReadFile("api.txt")
	if err != nil {
		t.Fatal(err)
	}
	if want := 2 * len(regexp.MustCompile(`(?m)^func \(.* iter\.Seq`).FindAll(api, -1)); drained != want || want == 0 {
		t.Errorf("%d iterators used up, want %d", drained, want)
	}
	listed := make(map[string]bool)
	for _, v := range zeros {
		listed[reflect.TypeOf(v).Elem().Name()] = true
	}
	for _, m := range regexp.MustCompile(`(?m)^func \(\w+ \*?([A-Z]\w*)\)`).FindAllSubmatch(api, -1) {
		if name := string(m[1]); !listed[name] && name != "Option" && name != "Model" {
			t.Errorf("%s has methods and is not among zeros", name)
		}
	}
}

// takesPointer reports whether a method is one of the pointer alone and can be called
// on nil.
func takesPointer(pointer reflect.Type, name string) bool {
	if _, ofValue := pointer.Elem().MethodByName(name); ofValue {
		return false
	}
	if pointer.Elem().Kind() != reflect.Struct {
		return true
	}
	for f := range pointer.Elem().NumField() { // promoted from an embedded value
		if field := pointer.Elem().Field(f); field.Anonymous {
			if _, ok := reflect.PointerTo(field.Type).MethodByName(name); ok {
				return false
			}
		}
	}
	return true
}

// calls calls a function with zero arguments and uses up what it returns.
func calls(t *testing.T, name string, f reflect.Value) (drained int) {
	t.Helper()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s panics: %v", name, p)
		}
	}()
	var args []reflect.Value
	for i := range f.Type().NumIn() {
		args = append(args, reflect.Zero(f.Type().In(i)))
	}
	call := f.Call
	if f.Type().IsVariadic() {
		call = f.CallSlice
	}
	results := call(args)
	for _, r := range results {
		if r.Kind() == reflect.Func && r.Type().CanSeq() {
			drained++
			for x := range r.Seq() {
				t.Errorf("%s yields %v", name, x)
			}
		}
	}
	return drained
}

// An article that is none has no actors and no attributions.
func TestNothingFound(t *testing.T) {
	if actors := entity.Find(nil); actors != nil {
		t.Errorf("actors %v", actors)
	}
	if quotes, claims := quote.Find(nil, nil); quotes != nil || claims != nil {
		t.Errorf("quotes %v, claims %v", quotes, claims)
	}
	if actors := entity.Find(new(article.Article)); actors != nil {
		t.Errorf("actors %v of an empty article", actors)
	}
	if quotes, claims := quote.Find(new(article.Article), nil); len(quotes)+len(claims) > 0 {
		t.Errorf("quotes %v, claims %v of an empty article", quotes, claims)
	}
}

// Nil among actors, options, models and sources is left out.
func TestNilAmongOthers(t *testing.T) {
	r, err := wirecopy.Read(story, nil, article.Option(nil), entity.Option(nil), quote.Option(nil),
		entity.WithGazetteer(nil), entity.WithGazetteer(new(entity.Gazetteer)), quote.WithModels(nil, new(quote.Model)))
	if err != nil {
		t.Fatal(err)
	}
	want := marshal(t, read(t, []byte(story)))
	if got := marshal(t, r); got != want {
		t.Errorf("nil options change the report\n%s\n%s", want, got)
	}
	with := append([]*entity.Actor{nil}, r.Actors...)
	with = append(with, nil)
	quotes, claims := quote.Find(r.Article, with)
	if got := marshal(t, &wirecopy.Report{Article: r.Article, Actors: r.Actors, Quotes: quotes, Claims: claims}); got != want {
		t.Errorf("nil actors change the attributions\n%s\n%s", want, got)
	}
	r.Actors = with
	if got := marshal(t, r); got != want {
		t.Errorf("nil actors change the JSON\n%s\n%s", want, got)
	}
	if a := r.ActorNamed("Ida Holm"); a == nil || len(slices.Collect(r.QuotesBy(nil, a))) != 1 {
		t.Errorf("quotes of %v and nil", a)
	}
	r.ActorsOf(language.MustParseRegion("NO"))
	r.SpeakersFor(language.MustParseRegion("NO"))
	var none context.Context
	for result, err := range wirecopy.ReadAll(none, nil) {
		t.Errorf("report %v, error %v of no sources", result, err)
	}
	for result, err := range wirecopy.ReadAll(none, slices.Values([]wirecopy.Source{{Text: "Rain."}})) {
		if err != nil || result == nil {
			t.Errorf("report %v, error %v without a context", result, err)
		}
	}
	var panicked *wirecopy.PanicError
	if _, err := wirecopy.ReadFrom(nil); err == nil || errors.As(err, &panicked) {
		t.Errorf("error %v of a nil reader", err)
	}
	if _, err := entity.ReadGazetteerTSV(nil); err == nil {
		t.Error("no error of a nil table")
	}
	if _, err := entity.ReadGazetteerJSON(nil); err == nil {
		t.Error("no error of nil JSON")
	}
}

// A report that was put together by hand is queried and written, or refused with an
// error.
func TestReportsByHand(t *testing.T) {
	holm := &entity.Actor{Name: "Ida Holm", Kind: entity.KindPerson, Affiliations: []entity.Affiliation{{}}}
	far := article.Span{Start: 90, End: 99}
	a, err := article.Parse("Rain fell.")
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]*wirecopy.Report{
		"no content":        {Article: a, Quotes: []quote.Quote{{}}, Claims: []quote.Claim{{}}},
		"nil speakers":      {Article: a, Actors: []*entity.Actor{holm}, Quotes: []quote.Quote{{Attribution: quote.Attribution{Speakers: []quote.Speaker{{}}, About: []*entity.Actor{nil}}}}},
		"nothing":           {},
		"spans, no article": {Quotes: []quote.Quote{{Attribution: quote.Attribution{Content: []article.Span{far}}}}},
		"spans too far":     {Article: a, Claims: []quote.Claim{{Attribution: quote.Attribution{Source: far, Content: []article.Span{far}}}}},
		"mention too far":   {Article: a, Actors: []*entity.Actor{{Name: "Lee", Mentions: []entity.Mention{{Span: far}}}}},
		"turned around":     {Article: a, Claims: []quote.Claim{{Attribution: quote.Attribution{Content: []article.Span{{Start: 5, End: 2}}}}}},
		"article of spans":  {Article: &article.Article{Text: "Rain.", Headline: far, Paragraphs: []article.Paragraph{{Span: far}}}},
	} {
		data, err := json.Marshal(r)
		if wrong := strings.Contains(name, "spans") || strings.Contains(name, "far") || strings.Contains(name, "around"); wrong != (err != nil) {
			t.Errorf("%s: JSON %s, error %v", name, data, err)
		}
		if all := r.Attributions(); len(all) != len(r.Quotes)+len(r.Claims) || all != nil && len(all) == 0 {
			t.Errorf("%s: attributions %#v", name, all)
		}
		for range r.QuotesBy(holm) {
			t.Errorf("%s: a quote by Holm", name)
		}
		for range r.ClaimsAbout(holm, nil) {
			t.Errorf("%s: a claim about Holm", name)
		}
		for _, x := range r.Attributions() {
			x.SpeakerName(nil)
			x.Words(nil)
		}
		if r.ActorNamed("Ida Holm") != nil {
			r.SpeakersFor(language.MustParseRegion("NO"))
			if c := holm.Country(); c != (language.Region{}) {
				t.Errorf("%s: Holm is of %v", name, c)
			}
		}
	}
}

// The actors of another article do not fit, and harm nothing.
func TestActorsOfAnotherText(t *testing.T) {
	r := read(t, []byte(story))
	a, err := article.Parse("“Rain,” he said. “No é.”")
	if err != nil {
		t.Fatal(err)
	}
	r.Actors = append(r.Actors, &entity.Actor{Name: "Lee", Mentions: []entity.Mention{{Span: article.Span{Start: -3, End: 2}}, {Span: article.Span{Start: 9, End: 4}}, {}}})
	quotes, claims := quote.Find(a, r.Actors, quote.WithNested())
	for _, q := range quotes {
		q.Words(a)
	}
	for _, c := range claims {
		c.Words(a)
	}
}

// An option that is given an absent value takes an earlier one back.
func TestOptionsTakenBack(t *testing.T) {
	list, err := entity.NewGazetteer([]entity.Entry{{ID: "q1", Name: "Ida Holm", Kind: entity.KindPerson}})
	if err != nil {
		t.Fatal(err)
	}
	day := time.Date(2016, time.November, 16, 0, 0, 0, 0, time.UTC)
	const text = "Dam holds\n\nIda Holm\n\nVale News\n\nThe dam held, Ida Holm told the Russian foreign minister on Monday. She may go on Friday, she thinks."
	read := func(opts ...wirecopy.Option) string {
		r, err := wirecopy.Read(text, opts...)
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	plain := read()
	for name, o := range map[string][2]wirecopy.Option{
		"article.WithDate":      {article.WithDate(day), article.WithDate(time.Time{})},
		"article.WithTitle":     {article.WithTitle("Dam holds"), article.WithTitle(" ")},
		"article.WithAuthors":   {article.WithAuthors("Ida Holm"), article.WithAuthors()},
		"article.WithPublisher": {article.WithPublisher("Vale News"), article.WithPublisher("")},
		"article.WithURL":       {article.WithURL("https://vale.example/1"), article.WithURL("")},
		"article.WithLanguage":  {article.WithLanguage(language.Danish), article.WithLanguage(language.Und)},
		"article.WithMaxBytes":  {article.WithMaxBytes(1), article.WithMaxBytes(0)},
		"entity.WithGazetteer":  {entity.WithGazetteer(list), entity.WithGazetteer(nil)},
		"entity.WithDate":       {entity.WithDate(day), entity.WithDate(time.Time{})},
		"WithMinConfidence":     {quote.WithMinConfidence(1.1), quote.WithMinConfidence(-1)},
	} {
		if got := read(o[0], o[1]); got != plain {
			t.Errorf("%s is not taken back: %s", name, got)
		}
		if name != "article.WithMaxBytes" && read(o[0]) == plain {
			t.Errorf("%s does nothing", name)
		}
	}
}

// A sequence of sources that panics ends the reading. What came before it is read.
func TestSourcesThatPanic(t *testing.T) {
	var ids []string
	var last error
	for r, err := range wirecopy.ReadAll(t.Context(), func(yield func(wirecopy.Source) bool) {
		for _, id := range []string{"a", "b"} {
			if !yield(wirecopy.Source{ID: id, Text: "Rain fell."}) {
				return
			}
		}
		panic("no more disks")
	}) {
		if last != nil {
			t.Errorf("report %v, error %v after %v", r, err, last)
		}
		if last = err; err == nil {
			ids = append(ids, r.ID)
		}
	}
	var panicked *wirecopy.PanicError
	if !slices.Equal(ids, []string{"a", "b"}) || !errors.As(last, &panicked) || panicked.Value != "no more disks" || len(panicked.Stack) == 0 {
		t.Errorf("texts %q, error %v", ids, last)
	}
	if last == nil || !strings.Contains(last.Error(), "after 2 sources") {
		t.Errorf("error %v does not say after how many sources", last)
	}
}

// What cannot be done with a nil report is an error.
func TestUnmarshalIntoNothing(t *testing.T) {
	for name, into := range map[string]json.Unmarshaler{
		"Report": (*wirecopy.Report)(nil), "Article": (*article.Article)(nil), "Date": (*article.Date)(nil),
		"Actor": (*entity.Actor)(nil), "Quote": (*quote.Quote)(nil), "Claim": (*quote.Claim)(nil),
	} {
		if err := into.UnmarshalJSON([]byte("{}")); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := wirecopy.ReadSource(context.TODO(), wirecopy.Source{}); err != nil {
		t.Errorf("error %v of a source without text", err)
	}
}

// An entry of a caller's list may be of any kind or of none, whatever its name is in the
// text: the office of somebody else, a country, half of a name.
func TestEntriesOfAllKinds(t *testing.T) {
	for _, name := range fixtures(t) {
		data := fixture(t, name)
		r := read(t, data)
		for kind := entity.KindUnknown; kind <= entity.KindPlace; kind++ {
			var entries []entity.Entry
			for i, a := range r.Actors {
				e := entity.Entry{ID: fmt.Sprint(i), Name: a.Name, Kind: kind, Aliases: a.Aliases}
				for _, role := range a.Roles {
					e.Offices = append(e.Offices, entity.Office{Title: role, Of: r.Actors[0].Name})
				}
				words := strings.Fields(a.Name)
				entries = append(entries, e, entity.Entry{ID: "half " + a.Name, Name: words[len(words)-1], Kind: kind})
			}
			list, err := entity.NewGazetteer(entries)
			if err != nil {
				t.Fatal(err)
			}
			named := 0
			own := checkRead(t, data, entity.WithGazetteer(list), entity.WithDate(r.Article.Day))
			for _, a := range own.Actors {
				if a.ID != "" {
					named++
				}
				if kind != entity.KindUnknown && a.ID != "" && a.Kind != kind {
					t.Errorf("%s: the listed %v %q is a %v", name, kind, a.Name, a.Kind)
				}
			}
			if named == 0 && len(r.Actors) > 0 {
				t.Errorf("%s: none of %d entries of kind %v is found", name, len(entries), kind)
			}
		}
	}
	if _, err := entity.NewGazetteer([]entity.Entry{{Name: "Lee", Kind: entity.KindPlace + 1}}); !errors.Is(err, entity.ErrEntry) {
		t.Errorf("error %v of a kind that is none", err)
	}
}
