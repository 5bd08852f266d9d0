package article

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/text"
)

// everything is an article that has all that one can have.
func everything() *Article {
	a := &Article{
		Byline: &Byline{Names: make([]Span, 2)}, Dateline: new(Dateline), Dates: make([]Date, 2), Turns: make([]Turn, 2), Entries: make([]Entry, 2),
		Quotations: make([]Quotation, 2), Tokens: make([]Token, 4), Sentences: make([]Sentence, 2), Paragraphs: make([]Paragraph, 2),
	}
	for i := range 2 {
		a.Sentences[i] = Sentence{First: 2 * i, Tokens: a.Tokens[2*i : 2*i+2]}
		a.Paragraphs[i].Sentences = a.Sentences[i : i+1]
	}
	return a
}

// spansIn returns the addresses of all spans that can be reached from v.
func spansIn(v reflect.Value, found map[*Span]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() && v.Elem().Kind() == reflect.Struct {
			spansIn(v.Elem(), found)
		}
	case reflect.Slice:
		for i := range v.Len() {
			spansIn(v.Index(i), found)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[Span]() {
			found[v.Addr().Interface().(*Span)] = true
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				spansIn(v.Field(i), found)
			}
		}
	}
}

// Each span of an article is moved once, also one of a field that is new, and a copy
// shares none.
func TestEachSpan(t *testing.T) {
	a := everything()
	want, got := map[*Span]bool{}, map[*Span]bool{}
	spansIn(reflect.ValueOf(a), want)
	a.eachSpan(func(s *Span) {
		if got[s] {
			t.Errorf("span %p twice", s)
		}
		got[s] = true
		s.Start = len(got)
	})
	if !reflect.DeepEqual(want, got) {
		t.Errorf("%d spans, want %d", len(got), len(want))
	}
	b := a.clone()
	if !reflect.DeepEqual(a, b) {
		t.Error("a copy is not the same")
	}
	others := map[*Span]bool{}
	spansIn(reflect.ValueOf(b), others)
	for s := range others {
		if got[s] {
			t.Error("a copy shares a span")
		}
	}
	if len(others) != len(want) {
		t.Errorf("a copy has %d spans, not %d", len(others), len(want))
	}
}

// An article is found where it is written, with what was left out of its words.
func TestInvisible(t *testing.T) {
	const written = "By Ida Holm\n\nVALE, May 3 (Reuters) - The har\u00adbour\u00a0author\u00adity said: “No, de\u00adspite that\u00ad.”\u2003Mr.\u00a0Lund\u202e left\u202c.\n"
	a := parse(t, written)
	stripped, cuts := text.Strip(written)
	b := parse(t, stripped)
	if a.Text != written || len(a.Tokens) != len(b.Tokens) || len(a.Sentences) != len(b.Sentences) || len(a.Quotations) != 1 || len(b.Quotations) != 1 {
		t.Fatalf("%d tokens, %d sentences and %d quotations of %q; want %d, %d and 1", len(a.Tokens), len(a.Sentences), len(a.Quotations), a.Text, len(b.Tokens), len(b.Sentences))
	}
	for i, tok := range b.Tokens {
		if got, _ := text.Strip(a.Tokens[i].In(a.Text)); got != tok.In(b.Text) {
			t.Errorf("token %d is %q, want %q", i, got, tok.In(b.Text))
		}
	}
	if got := a.Dateline.Place.In(a.Text); got != "VALE" {
		t.Errorf("place %q", got)
	}
	if got := a.Unquoted(a.Quotations[0].Span).In(a.Text); got != "No, de\u00adspite that\u00ad." {
		t.Errorf("quotation %q", got)
	}
	if !reflect.DeepEqual(a.Tags(), b.Tags()) {
		t.Errorf("tags %v, want %v", a.Tags(), b.Tags())
	}
	p, same := a.plain()
	if p.Text != stripped || !reflect.DeepEqual(same, cuts) || !reflect.DeepEqual(p.Tokens, b.Tokens) || !reflect.DeepEqual(p.Quotations, b.Quotations) {
		t.Errorf("the plain article is %q", p.Text)
	}
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	back := new(Article)
	if err := json.Unmarshal(data, back); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back.Tokens, a.Tokens) || !reflect.DeepEqual(back.Quotations, a.Quotations) || !reflect.DeepEqual(back.Paragraphs, a.Paragraphs) {
		t.Error("another article from JSON")
	}
}

// JSON of before had tokens that are nothing but a soft hyphen.
func TestInvisibleTokenOfBefore(t *testing.T) {
	a := new(Article)
	if err := json.Unmarshal([]byte(`{"text":"\u00ad No.","dates":[],"paragraphs":[{"kind":"body","start":0,"end":2,"sentences":[{"start":0,"end":2}]},{"kind":"body","start":3,"end":6,"sentences":[{"start":3,"end":6}]}]}`), a); err != nil {
		t.Fatal(err)
	}
	if len(a.Tokens) != 3 || len(a.Tags()) != 3 {
		t.Errorf("tokens %v, tags %v", a.Tokens, a.Tags())
	}
	var s strings.Builder
	for _, p := range a.Paragraphs {
		s.WriteString(p.In(a.Text) + "|")
	}
	if s.String() != "\u00ad|No.|" {
		t.Errorf("paragraphs %q", s.String())
	}
}
