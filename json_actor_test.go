package wirecopy_test

// How the actors of a report are written as JSON.

import (
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// An actor alone is written under the keys that it has in a report, but for its id, the texts
// of its spans and the id of its affiliation.
func TestKeysOfActors(t *testing.T) {
	own, err := entity.NewGazetteer([]entity.Entry{{ID: "x1", Name: "Helga Lindqvist", Kind: entity.KindPerson}})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, name := range fixtures(t) {
		r := read(t, fixture(t, name), entity.WithGazetteer(own))
		var together struct{ Actors []map[string]any }
		if err := json.Unmarshal([]byte(marshal(t, r)), &together); err != nil {
			t.Fatal(err)
		}
		for i, a := range r.Actors {
			data, err := json.Marshal(a)
			if err != nil {
				t.Fatal(err)
			}
			var alone map[string]any
			if err := json.Unmarshal(data, &alone); err != nil {
				t.Fatal(err)
			}
			want, got := keys(together.Actors[i], "id", "affiliation"), keys(alone)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: keys of %s (-in a report +alone):\n%s", name, a.Name, diff)
			}
			for _, k := range got {
				seen[k] = true
			}
		}
	}
	all := []string{
		"affiliations", "affiliations.actor", "affiliations.end", "affiliations.official", "affiliations.standing", "affiliations.start",
		"aliases", "code", "country", "government", "key", "kind", "mentions", "mentions.end", "mentions.form", "mentions.start", "name", "ref", "roles",
	}
	if diff := cmp.Diff(all, slices.Sorted(maps.Keys(seen))); diff != "" {
		t.Errorf("keys of all actors (-want +got):\n%s", diff)
	}
}

// keys returns the keys of an actor and of its mentions and affiliations, in order and each
// once, without the texts of spans and some others.
func keys(actor map[string]any, without ...string) []string {
	all := map[string]bool{}
	for k, v := range actor {
		all[k] = true
		if list, ok := v.([]any); ok {
			for _, x := range list {
				if x, ok := x.(map[string]any); ok {
					for in := range x {
						all[k+"."+in] = true
					}
				}
			}
		}
	}
	for _, k := range append(without, "mentions.text", "affiliations.text") {
		delete(all, k)
	}
	return slices.Sorted(maps.Keys(all))
}

// An actor that is in the list twice is written once, and what refers to it is read back.
func TestActorsTwice(t *testing.T) {
	holm, lee := &entity.Actor{Name: "Ida Holm"}, &entity.Actor{Name: "Bo Lee"}
	lee.Affiliations = []entity.Affiliation{{Span: article.Span{Start: 0, End: 4}, Actor: holm}}
	said := quote.Attribution{Content: []article.Span{{Start: 0, End: 4}}, About: []*entity.Actor{holm, lee}}
	r := wirecopy.Report{
		Article: &article.Article{Text: "Rain"},
		Actors:  []*entity.Actor{holm, nil, holm, lee, holm, lee},
		Claims:  []quote.Claim{{Attribution: said}},
	}
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var back wirecopy.Report
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatalf("%v in %s", err, data)
	}
	r.Actors = []*entity.Actor{holm, lee}
	if diff := cmp.Diff(r, back, sameValues); diff != "" {
		t.Errorf("(-written +read):\n%s", diff)
	}
}

// Nobody is among the actors of what is read.
func TestNobodyInJSON(t *testing.T) {
	const data = `{"version":1,"text":"Rain","actors":[{"id":"a1","name":"Ida Holm"}],"claims":[{"content":[{"start":0,"end":4}],` +
		`"about":["","a1",""],"speakers":[{"actor":"","meant":true},{"actor":"","meant":false}],"speaker":"a1"}]}`
	var r wirecopy.Report
	if err := json.Unmarshal([]byte(data), &r); err != nil {
		t.Fatal(err)
	}
	holm, x := r.Actors[0], r.Claims[0]
	if !slices.Equal(x.About, []*entity.Actor{holm}) || !slices.Equal(x.Speakers, []quote.Speaker{{Actor: holm}}) || x.Speaker != holm || x.Candidates != nil {
		t.Errorf("about %v, speaker %v of %v, candidates %v", x.About, x.Speaker, x.Speakers, x.Candidates)
	}
}
