package quote

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// FuzzUnmarshalAttribution reads JSON of any form as a quote and as a claim. What is
// accepted is written and read as the same, and shown.
func FuzzUnmarshalAttribution(f *testing.F) {
	for _, s := range []string{
		`{"kind":"direct","source":{"start":0,"end":2},"cue":{"start":3,"end":7},"content":[{"start":8,"end":12}],"speaker":{"kind":"person","name":"Lee"},"about":[],"confidence":0.5,"ground":{"rule":"that","word":"say"}}`,
		`{"attitude":"belief","negated":true,"hedged":true,"content":[],"speakers":[{"actor":{"name":"Lee","kind":"person"},"meant":true,"confidence":1},{"actor":null,"meant":false}]}`,
		`{"content":[{"start":-1,"end":99}],"time":{"start":0,"end":4,"first":"2020-01-02","last":"2020-01-03"},"quotes":[{"kind":"mixed","content":[{"start":1,"end":2}]}],"claims":[{}]}`,
		`{"speaker":{"name":"Lee"},"speakers":[{"actor":null,"meant":true}]}`, `null`, `{"kind":"?"}`, `{"about":[null]}`,
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
			checkSomebody(t, &q.Attribution)
			q.Words(a)
			q.SpeakerName(a)
			_ = q.Rule.String()
		}
		var c Claim
		if json.Unmarshal(data, &c) == nil {
			checkTwice(t, c)
			checkSomebody(t, &c.Attribution)
			c.Words(a)
			c.SpeakerName(a)
		}
	})
}

// Nobody is among the actors of an attribution that is read, nor of one that is written.
func TestNilActorsInJSON(t *testing.T) {
	for data, want := range map[string]string{ // the speakers, the candidates, what it is about
		`{"speaker":{"name":"Ann"},"speakers":[{"actor":null,"meant":true}]}`:                                          "Ann / /",
		`{"speakers":[{"actor":null,"meant":true},{"actor":{"name":"Bo"},"meant":true}]}`:                              "Bo / /",
		`{"speaker":{"name":"Ann"},"speakers":[{"actor":null,"meant":false},{"actor":{"name":"Bo"},"meant":false}]}`:   "Ann / Bo /",
		`{"speaker":null,"speakers":[{"actor":null,"meant":true}],"about":[null]}`:                                     "/ /",
		`{"speaker":{"name":"Ann"},"speakers":[{"actor":{"name":"Bo"},"meant":true}],"about":[null,{"name":"Cy"}]}`:    "Bo / / Cy",
		`{"quotes":[{"about":[null],"speaker":{"name":"Ann"},"speakers":[{"actor":null,"meant":true}]}],"about":null}`: "/ /",
	} {
		var q Quote
		var c Claim
		if err := errors.Join(json.Unmarshal([]byte(data), &q), json.Unmarshal([]byte(data), &c)); err != nil {
			t.Errorf("%s: %v", data, err)
			continue
		}
		for _, a := range []*Attribution{&q.Attribution, &c.Attribution} {
			checkSomebody(t, a)
			var got []string
			for _, s := range a.Speakers {
				got = append(got, s.Actor.Name)
			}
			got = append(got, "/")
			for _, s := range a.Candidates {
				got = append(got, s.Actor.Name)
			}
			got = append(got, "/")
			for _, x := range a.About {
				got = append(got, x.Name)
			}
			if s := strings.Join(got, " "); s != want {
				t.Errorf("%s is read as %q, want %q", data, s, want)
			}
		}
		checkTwice(t, q)
		checkTwice(t, c)
	}
	data, err := json.Marshal(Claim{Attribution: Attribution{Speakers: []Speaker{{}}, Candidates: []Speaker{{}}, About: []*entity.Actor{nil}}})
	if err != nil || strings.Contains(string(data), "null") {
		t.Errorf("nil actors are written as %s, error %v", data, err)
	}
}

// checkSomebody checks that no actor is nil, and that Speaker is the first of Speakers.
func checkSomebody(t *testing.T, a *Attribution) {
	t.Helper()
	nobody := func(s Speaker) bool { return s.Actor == nil }
	if slices.ContainsFunc(a.Speakers, nobody) || slices.ContainsFunc(a.Candidates, nobody) || slices.Contains(a.About, nil) {
		t.Errorf("nil actors: speakers %v, candidates %v, about %v", a.Speakers, a.Candidates, a.About)
	}
	if (a.Speaker == nil) != (len(a.Speakers) == 0) || a.Speaker != nil && a.Speakers[0].Actor != a.Speaker {
		t.Errorf("the speaker is %v, the speakers are %v", a.Speaker, a.Speakers)
	}
	for i := range a.Quotes {
		checkSomebody(t, &a.Quotes[i].Attribution)
	}
	for i := range a.Claims {
		checkSomebody(t, &a.Claims[i].Attribution)
	}
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
