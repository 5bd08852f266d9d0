package wirecopy_test

// What is written as JSON is read as the same values.

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// sameValues compare reports by all that they show.
var sameValues = cmp.Options{
	cmpopts.EquateEmpty(),
	cmpopts.IgnoreUnexported(article.Article{}),
	cmp.Comparer(func(x, y language.Region) bool { return x == y }),
	cmp.Comparer(func(x, y language.Tag) bool { return x == y }),
}

func TestJSONRoundTrip(t *testing.T) {
	day := time.Date(2016, time.November, 16, 0, 0, 0, 0, time.UTC)
	own, err := entity.NewGazetteer([]entity.Entry{{ID: "x1", Name: "Nordvik Foods ASA", Kind: entity.KindOrganization}})
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string][]byte{}
	for _, name := range fixtures(t) {
		texts[name] = fixture(t, name)
	}
	for i, text := range oddities {
		texts[fmt.Sprint("oddity-", i)] = []byte(text)
	}
	for name, data := range texts {
		t.Run(name, func(t *testing.T) {
			for _, opts := range [][]wirecopy.Option{nil, {
				quote.WithNested(), article.WithDate(day), entity.WithGazetteer(own), article.WithTitle("Nordvik Foods to acquire Halloran"), article.WithAuthors("Ann Lee"),
				article.WithPublisher("Valley Gazette"), article.WithURL("https://www.valleygazette.example/river"), article.WithLanguage(language.BritishEnglish),
			}} {
				r, err := wirecopy.ReadBytes(data, opts...)
				if err != nil {
					t.Fatal(err)
				}
				r.ID = name
				checkRoundTrip(t, *r)
				for _, a := range r.Actors {
					checkRoundTrip(t, *a)
				}
				for _, q := range r.Quotes {
					checkRoundTrip(t, q)
				}
				for _, c := range r.Claims {
					checkRoundTrip(t, c)
				}
			}
		})
	}
}

// checkRoundTrip writes v, as it is and by its address, and reads it back.
func checkRoundTrip[T any](t *testing.T, v T) {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if byAddress, err := json.Marshal(&v); err != nil || string(byAddress) != string(data) {
		t.Errorf("by address %s (error %v), by value %s", byAddress, err, data)
	}
	var back T
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	if diff := cmp.Diff(v, back, sameValues); diff != "" {
		t.Errorf("(-written +read):\n%s", diff)
	}
}

// An article that was read back is as good as the one that was written: the
// later steps find the same in it.
func TestFindAfterRoundTrip(t *testing.T) {
	for _, name := range fixtures(t) {
		a := read(t, fixture(t, name)).Article
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		back := new(article.Article)
		if err := json.Unmarshal(data, back); err != nil {
			t.Fatal(err)
		}
		actors, same := entity.Find(a), entity.Find(back)
		if diff := cmp.Diff(actors, same, sameValues); diff != "" {
			t.Errorf("%s: actors (-before +after):\n%s", name, diff)
		}
		quotes, claims := quote.Find(a, actors)
		sameQuotes, sameClaims := quote.Find(back, same)
		if diff := cmp.Diff(quotes, sameQuotes, sameValues); diff != "" {
			t.Errorf("%s: quotes (-before +after):\n%s", name, diff)
		}
		if diff := cmp.Diff(claims, sameClaims, sameValues); diff != "" {
			t.Errorf("%s: claims (-before +after):\n%s", name, diff)
		}
	}
}

// Files in testdata/json were written before, by what had the same version. They are never
// written again, and every release reads them.
func TestOldJSON(t *testing.T) {
	files, err := filepath.Glob("testdata/json/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no files", err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var r wirecopy.Report
		if err := json.Unmarshal(data, &r); err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		checkRoundTrip(t, r)
		text := r.Article.Text
		if r.ID != "dispatch" || r.Article.Headline.In(text) != "Border talks resume in Geneva after month of silence" {
			t.Errorf("%s: %q with the headline %q", f, r.ID, r.Article.Headline.In(text))
		}
		var speakers []string
		for _, q := range r.Quotes {
			speakers = append(speakers, q.Speaker.Name)
		}
		want := []string{"Helga Lindqvist", "Helga Lindqvist", "Aram Petrossian", "Rashid Valiyev"}
		if diff := cmp.Diff(want, speakers); diff != "" {
			t.Errorf("%s: speakers (-want +got):\n%s", f, diff)
		}
	}
}

// JSON may have the first speaker alone, as testdata/json/v1.json does. Its confidence is then
// 0, and there are no candidates.
func TestJSONWithoutSpeakers(t *testing.T) {
	want := read(t, fixture(t, "dispatch"))
	data, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var r wirecopy.Report
	if err := json.Unmarshal(without(t, data, "speakers"), &r); err != nil {
		t.Fatal(err)
	}
	checkRoundTrip(t, r)
	got, several := r.Attributions(), 0
	for i, x := range want.Attributions() {
		checkSpeaker(t, x, got[i])
		several += len(x.Speakers) + len(x.Candidates)
	}
	if several <= len(got)/2 {
		t.Errorf("only %d speakers of %d attributions: nothing tested", several, len(got))
	}
	for i := range want.Quotes {
		data, err := json.Marshal(want.Quotes[i])
		if err != nil {
			t.Fatal(err)
		}
		var q quote.Quote
		if err := json.Unmarshal(without(t, data, "speakers"), &q); err != nil {
			t.Fatal(err)
		}
		checkSpeaker(t, &want.Quotes[i].Attribution, &q.Attribution)
	}
}

// checkSpeaker checks that got has the speaker of want without confidence.
func checkSpeaker(t *testing.T, want, got *quote.Attribution) {
	t.Helper()
	switch {
	case len(got.Candidates) > 0:
		t.Errorf("%d candidates", len(got.Candidates))
	case want.Speaker == nil:
		if got.Speaker != nil || len(got.Speakers) > 0 {
			t.Errorf("speaker %q, want none", got.Speaker.Name)
		}
	case len(got.Speakers) != 1 || got.Speakers[0].Actor != got.Speaker || got.Speaker.Name != want.Speaker.Name || got.Speakers[0].Confidence != 0:
		t.Errorf("speakers %v, want %q alone", got.Speakers, want.Speaker.Name)
	}
}

// without returns JSON without all fields of a name.
func without(t *testing.T, data []byte, name string) []byte {
	t.Helper()
	var v any
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	var drop func(any)
	drop = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			delete(v, name)
			for _, x := range v {
				drop(x)
			}
		case []any:
			for _, x := range v {
				drop(x)
			}
		}
	}
	drop(v)
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestBadJSON(t *testing.T) {
	const good = `{"version":1,"text":"She said so.","dates":[],"paragraphs":[{"kind":"body","start":0,"end":12,"sentences":[{"start":0,"end":12}]}],` +
		`"actors":[{"id":"a1","kind":"person","name":"She","aliases":[],"roles":[],"mentions":[{"start":0,"end":3,"form":"pronoun"}]}],"quotes":[],` +
		`"claims":[{"attitude":"statement","content":[{"start":9,"end":11}],"speaker":"a1","about":[],"confidence":1,"ground":{}}]}`
	var r wirecopy.Report
	if err := json.Unmarshal([]byte(good), &r); err != nil {
		t.Fatal(err)
	}
	for _, change := range []struct{ old, new, message string }{
		{`"version":1`, `"version":2`, "version 2"},
		{`"version":1,`, ``, "version 0"},
		{`"end":11`, `"end":13`, "the content from 9 to 13 is not in the text of 12 bytes"},
		{`"start":9,"end":11`, `"start":11,"end":9`, "the content from 11 to 9"},
		{`"start":9,"end":11`, `"start":-1,"end":9`, "the content from -1 to 9"},
		{`"end":3,"form"`, `"end":30,"form"`, "the mention from 0 to 30"},
		{`"speaker":"a1"`, `"speaker":"a2"`, `no actor "a2"`},
		{`"about":[]`, `"about":["a3"]`, `no actor "a3"`},
		{`"id":"a1"`, `"id":""`, "empty or used twice"},
		{`"person"`, `"people"`, `entity.Kind: no value "people"`},
		{`"pronoun"`, `"noun"`, `entity.Form: no value "noun"`},
		{`"statement"`, `"rumour"`, `quote.Attitude: no value "rumour"`},
		{`"body"`, `"torso"`, `article.Kind: no value "torso"`},
		{`[{"start":0,"end":12}]`, `[]`, "no sentence"},
		{`[{"start":0,"end":12}]`, `[{"start":0,"end":14}]`, "the sentence from 0 to 14"},
		{`[{"start":0,"end":12}]`, `[{"start":0,"end":8},{"start":4,"end":12}]`, "out of order"},
		{`[{"start":9,"end":11}]`, `[]`, "without content"},
		{`"dates":[]`, `"dates":[{"start":0,"end":3,"first":"2016-13-01"}]`, "month out of range"},
		{`"dates":[]`, `"dates":[],"starts":[1]`, "paragraph 1 of 1"},
		{`"kind":"person"`, `"kind":"person","code":"?"`, "actor"},
	} {
		bad := strings.Replace(good, change.old, change.new, 1)
		if bad == good {
			t.Fatalf("no %s to change", change.old)
		}
		kept := r
		err := json.Unmarshal([]byte(bad), &r)
		if err == nil || !strings.Contains(err.Error(), change.message) {
			t.Errorf("%s for %s: error %v, want one with %q", change.new, change.old, err, change.message)
		}
		if diff := cmp.Diff(kept, r, sameValues); diff != "" {
			t.Errorf("a failed read changed the report:\n%s", diff)
		}
	}
}

// Whatever is accepted can be written again, read further and shown.
func FuzzUnmarshalReport(f *testing.F) {
	f.Add([]byte(`{"version":1,"text":"No","paragraphs":[],"actors":[{"id":"a","affiliations":[{"start":0,"end":1,"actor":"a"}]}]}`))
	for _, text := range []string{"", "Ann Lee said so.", "GENEVA (AP) — “No,” she said.\n\nQ: Why?\n\nA: On May 1, 2015."} {
		f.Add([]byte(marshal(f, read(f, []byte(text)))))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var r wirecopy.Report
		if json.Unmarshal(data, &r) != nil {
			return
		}
		written := marshal(t, &r)
		var back wirecopy.Report
		if err := json.Unmarshal([]byte(written), &back); err != nil {
			t.Fatalf("%v in %s", err, written)
		}
		if again := marshal(t, &back); again != written {
			t.Errorf("written %s, then %s", written, again)
		}
		for _, a := range r.Actors { // alone, where affiliations may lead anywhere
			if _, err := json.Marshal(a); err != nil && !errors.Is(err, entity.ErrNested) {
				t.Errorf("actor %q is not written: %v", a.Name, err)
			}
		}
		if r.Article != nil {
			quote.Find(r.Article, entity.Find(r.Article))
		}
	})
}
