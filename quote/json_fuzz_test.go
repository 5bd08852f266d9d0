package quote

import (
	"encoding/json"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

// FuzzUnmarshalAttribution reads JSON of any form as a quote and as a claim. What is
// accepted is written and read as the same, and shown.
func FuzzUnmarshalAttribution(f *testing.F) {
	for _, s := range []string{
		`{"kind":"direct","source":{"start":0,"end":2},"cue":{"start":3,"end":7},"content":[{"start":8,"end":12}],"speaker":{"kind":"person","name":"Lee"},"about":[],"confidence":0.5,"ground":{"rule":"that","word":"say"}}`,
		`{"attitude":"belief","negated":true,"hedged":true,"content":[],"speakers":[{"actor":{"name":"Lee","kind":"person"},"meant":true,"confidence":1},{"actor":null,"meant":false}]}`,
		`{"content":[{"start":-1,"end":99}],"time":{"start":0,"end":4,"first":"2020-01-02","last":"2020-01-03"},"quotes":[{"kind":"mixed","content":[{"start":1,"end":2}]}],"claims":[{}]}`,
		`null`, `{"kind":"?"}`, `{"about":[null]}`,
	} {
		f.Add([]byte(s))
	}
	a, err := article.Parse("“No,” Ida Holm said.")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1000 {
			return
		}
		var q Quote
		if json.Unmarshal(data, &q) == nil {
			checkTwice(t, q)
			q.Words(a)
			q.SpeakerName(a)
			_ = q.Rule.String()
		}
		var c Claim
		if json.Unmarshal(data, &c) == nil {
			checkTwice(t, c)
			c.Words(a)
			c.SpeakerName(a)
		}
	})
}

// checkTwice checks that a value is written as the same after it was read back.
func checkTwice[T any](t *testing.T, v T) {
	t.Helper()
	written, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("%+v is not written: %v", v, err)
	}
	var back T
	if err := json.Unmarshal(written, &back); err != nil {
		t.Fatalf("%v in %s", err, written)
	}
	if again, err := json.Marshal(back); err != nil || string(again) != string(written) {
		t.Errorf("written %s, then %s (error %v)", written, again, err)
	}
}
