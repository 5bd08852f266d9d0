package entity_test

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// FuzzReadGazetteer reads tables of any form. What can be read is looked up and found
// under its own ID or one of the same name, in the table and in an article.
func FuzzReadGazetteer(f *testing.F) {
	for _, table := range []string{
		"q1\tOrla Venn\tperson\t\tO. Venn\n", "\tVale Mines\torganization\tIE\n# a note\r\n\r\nVale", "x\t\t\t\t", "\t\xff\tperson",
		`[{"name": "Orla Venn", "kind": "person", "offices": [{"title": "clerk", "of": "Vale", "first": "2020-01-02"}]}]`,
		`{"name": "Vale", "kind": "place"} {"id": "2", "name": "Vale Mines", "aliases": ["Mines"]}`, `[{"name": ""}]`, `[`, `{}`,
	} {
		f.Add(table)
	}
	f.Fuzz(func(t *testing.T, table string) {
		if len(table) > 2000 {
			return
		}
		tsv, err := entity.ReadGazetteerTSV(strings.NewReader(table))
		checkGazetteer(t, tsv, err)
		if err != nil && !strings.HasPrefix(err.Error(), "entity: gazetteer: ") {
			t.Errorf("an error that does not say where it is from: %v", err)
		}
		list, err := entity.ReadGazetteerJSON(strings.NewReader(table))
		checkGazetteer(t, list, err)
		if err == nil && list.Len() == 0 && strings.Contains(table, "{") && !strings.Contains(table, "[") {
			t.Errorf("no entry of %q", table)
		}
	})
}

func checkGazetteer(t *testing.T, g *entity.Gazetteer, err error) {
	t.Helper()
	if (g == nil) != (err != nil) {
		t.Fatalf("gazetteer %v, error %v", g, err)
	}
	if err != nil {
		return
	}
	var names []string
	entries := make([]entity.Entry, g.Len())
	for i := range entries {
		e := g.Entry(i)
		entries[i] = e
		names = append(names, e.Name)
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			if id, ok := g.Lookup(name); !ok || id.ID == "" && id.Name == "" {
				t.Errorf("%q of entry %d is not found: %+v", name, i, id)
			}
		}
	}
	again, err := entity.NewGazetteer(entries)
	if err != nil {
		t.Fatalf("the entries of a gazetteer make none: %v", err)
	}
	for i := range entries {
		if e := again.Entry(i); !reflect.DeepEqual(e, entries[i]) {
			t.Errorf("entry %d is %+v, was %+v", i, e, entries[i])
		}
	}
	a, err := article.Parse(strings.Join(names, " said.\n\n") + " said.")
	if err != nil && !errors.As(err, new(*article.LimitError)) {
		t.Fatal(err)
	}
	for _, actor := range entity.Find(a, entity.WithGazetteer(g)) {
		if len(actor.Mentions) == 0 || slices.ContainsFunc(actor.Mentions, func(m entity.Mention) bool { return !m.ValidIn(a.Text) }) {
			t.Errorf("actor %q has mentions %v", actor.Name, actor.Mentions)
		}
	}
}
