package entity

import (
	"encoding/json"
	"testing"
)

// FuzzUnmarshalActor reads JSON of any form. What is accepted is written and read as the
// same.
func FuzzUnmarshalActor(f *testing.F) {
	for _, s := range []string{
		`{"kind":"person","name":"Ida Holm","key":"person:ida holm","aliases":["Holm"],"roles":["mayor"],"mentions":[{"start":0,"end":8,"form":"name"}]}`,
		`{"kind":"country","name":"Norway","code":"NO","ref":"q1","aliases":null,"mentions":[]}`,
		`{"kind":"person","name":"Lee","affiliations":[{"start":1,"end":2,"actor":{"kind":"organization","name":"Vale","government":true},"standing":"former","official":true}]}`,
		`{"kind":"person","affiliations":[{"actor":"a1"},{"actor":null}]}`, `{"code":"?"}`, `null`, `[]`, `{"mentions":[{"start":-1,"end":-9}]}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1000 {
			return
		}
		a := new(Actor)
		if json.Unmarshal(data, a) != nil {
			return
		}
		a.Key()
		a.Country()
		written, err := json.Marshal(a)
		if err != nil {
			t.Fatalf("%s is read, but not written: %v", data, err)
		}
		back := new(Actor)
		if err := json.Unmarshal(written, back); err != nil {
			t.Fatalf("%v in %s", err, written)
		}
		if again, err := json.Marshal(back); err != nil || string(again) != string(written) {
			t.Errorf("written %s, then %s (error %v)", written, again, err)
		}
	})
}
