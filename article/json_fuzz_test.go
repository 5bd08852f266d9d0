package article

import (
	"encoding/json"
	"testing"
)

// FuzzUnmarshalArticle reads JSON of any form. What is accepted has its spans in its
// text, and is written and read as the same.
func FuzzUnmarshalArticle(f *testing.F) {
	for _, s := range []string{
		"By Ida Holm\n\nVALE, May 3, 2020 (Reuters) - “No,” she said.\n\nQ: Why?\n\nA: On Monday.", "", "a",
		"10:42 The har\u00adbour was closed.\u00a0It rained.\n\n11:50 It opened.",
	} {
		data, err := json.Marshal(parse(f, s))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"text":"No. Yes.","paragraphs":[{"kind":"body","start":0,"end":8,"sentences":[{"start":0,"end":3},{"start":4,"end":8}]}],"dates":null,"starts":[0]}`))
	f.Add([]byte(`{"text":"\u00ad","paragraphs":[{"start":0,"end":2,"sentences":[{"start":0,"end":2}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 2000 {
			return
		}
		a := new(Article)
		if json.Unmarshal(data, a) != nil {
			return
		}
		a.eachSpan(func(s *Span) {
			if !s.ValidIn(a.Text) {
				t.Errorf("%s: span %v of %d bytes", data, s, len(a.Text))
			}
		})
		if len(a.Tags()) != len(a.Tokens) {
			t.Errorf("%s: %d tags of %d tokens", data, len(a.Tags()), len(a.Tokens))
		}
		a.Body()
		a.Prose()
		a.UTF16(a.Headline)
		a.Unquoted(Span{0, len(a.Text)})
		written, err := json.Marshal(a)
		if err != nil {
			t.Fatalf("%s is read, but not written: %v", data, err)
		}
		back := new(Article)
		if err := json.Unmarshal(written, back); err != nil {
			t.Fatalf("%v in %s", err, written)
		}
		if again, err := json.Marshal(back); err != nil || string(again) != string(written) {
			t.Errorf("written %s, then %s (error %v)", written, again, err)
		}
		var d Date
		if json.Unmarshal(data, &d) == nil {
			if _, err := json.Marshal(d); err != nil {
				t.Errorf("date of %s: %v", data, err)
			}
		}
	})
}
