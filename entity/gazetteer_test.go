package entity

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
)

func TestGazetteer(t *testing.T) {
	g, err := NewGazetteer([]Entry{
		{ID: "Q1", Name: "Harbour Workers’ Union", Kind: KindOrganization, Region: language.MustParseRegion("GB"), Aliases: []string{"HWU", "the Dockers"}},
		{ID: "Q2", Name: "Dockers", Kind: KindGroup},
		{ID: "Q3", Name: "Russia", Kind: KindCountry},
		{ID: "Q4", Name: "Sergey Viktorovich Lavrov", Aliases: []string{"Sergei Lavrov"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	day := time.Date(2016, time.September, 3, 0, 0, 0, 0, time.UTC)
	for in, want := range map[string]string{
		"harbour workers' union":     "Q1",
		"The Harbour Workers’ Union": "Q1",
		"H.W.U.":                     "Q1",
		"dockers":                    "Q1", // the first who has the name
		"Russia":                     "Q3", // rather than the library's own
		"Russian Federation":         "Q3", // it is the same country
		"Russians":                   "Q3",
		"Moscow":                     "Q3",
		"Russian foreign minister":   "Q4",
		"Russian prime minister":     "",
		"Norway":                     "",
		"Nobody":                     "",
	} {
		id, ok := Normalize(in, WithGazetteer(g), WithDate(day))
		if id.ID != want || !ok && want != "" {
			t.Errorf("Normalize(%q) = %+v, %v; want %q", in, id, ok, want)
		}
	}
	for in, want := range map[string]Identity{
		"Russian Federation":       {Name: "Russia", Kind: KindCountry, Basis: BasisAlias, Region: language.MustParseRegion("RU"), ID: "Q3"},
		"Moscow":                   {Name: "Russia", Kind: KindCountry, Basis: BasisMetonym, Region: language.MustParseRegion("RU"), ID: "Q3", Ambiguous: true},
		"Russian foreign minister": {Name: "Sergey Viktorovich Lavrov", Kind: KindPerson, Basis: BasisOffice, Region: language.MustParseRegion("RU"), ID: "Q4"},
	} {
		if id, _ := Normalize(in, WithGazetteer(g), WithDate(day)); id != want {
			t.Errorf("Normalize(%q) = %+v, want %+v", in, id, want)
		}
	}
	if id, ok := (*Gazetteer)(nil).Lookup("Russia"); ok {
		t.Errorf("a nil Gazetteer knows %+v", id)
	}
	words := strings.Fields("Harbour Workers ’ Union members said")
	if n, i := g.longest(func(i int) string { return words[i] }); n != 4 || i != 0 {
		t.Errorf("longest = %d words of entry %d", n, i)
	}
}

func TestGazetteerErrors(t *testing.T) {
	for _, e := range []Entry{{}, {Name: "..."}, {Name: "x", Aliases: []string{""}}, {Name: strings.Repeat("x", 1000)}, {Name: strings.Repeat("x ", 20)}} {
		if _, err := NewGazetteer([]Entry{e}); err == nil {
			t.Errorf("no error for %+v", e)
		}
	}
}

func TestReadGazetteer(t *testing.T) {
	want := []Entry{
		{ID: "1", Name: "Harbour Workers’ Union", Kind: KindOrganization, Region: language.MustParseRegion("GB"), Aliases: []string{"HWU", "Dockers"}},
		{ID: "", Name: "Ada Quill", Kind: KindPerson},
		{ID: "3", Name: "Only a name"},
	}
	const tsv = "# id, name, kind, code, other names\n" +
		"1\tHarbour Workers’ Union\torganization\tGB\tHWU\t\tDockers\r\n\n" +
		"\tAda Quill\tperson\n3\tOnly a name"
	const objects = `{"id":"1","name":"Harbour Workers’ Union","kind":"organization","code":"GB","aliases":["HWU","Dockers"],"more":1}
		{"name":"Ada Quill","kind":"person"} {"id":"3","name":"Only a name"}`
	const mark = "\ufeff" // as spreadsheets write it
	array := " [" + strings.NewReplacer("}\n", "},\n", "} {", "},{").Replace(objects) + "]\n"
	for _, c := range []struct {
		name, in string
		read     func(io.Reader) (*Gazetteer, error)
	}{
		{"tsv", tsv, ReadGazetteerTSV}, {"objects", objects, ReadGazetteerJSON}, {"array", array, ReadGazetteerJSON},
		{"tsv with mark", mark + tsv, ReadGazetteerTSV}, {"objects with mark", mark + objects, ReadGazetteerJSON}, {"array with mark", mark + array, ReadGazetteerJSON},
		{"first line with mark", mark + strings.SplitN(tsv, "\n", 2)[1], ReadGazetteerTSV},
		{"long line", "#" + strings.Repeat("x", maxLine-2) + "\n" + tsv, ReadGazetteerTSV},
	} {
		g, err := c.read(strings.NewReader(c.in))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		var got []Entry
		for i := range g.Len() {
			got = append(got, g.Entry(i))
		}
		if d := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmp.Comparer(func(a, b language.Region) bool { return a == b })); d != "" {
			t.Errorf("%s: (-want +got)\n%s", c.name, d)
		}
		if id, ok := g.Lookup("h.w.u."); !ok || id.ID != "1" || id.Basis != BasisAlias {
			t.Errorf("%s: HWU is %+v", c.name, id)
		}
	}
}

func TestReadGazetteerErrors(t *testing.T) {
	broken := errors.New("broken")
	for _, c := range []struct {
		in   io.Reader
		read func(io.Reader) (*Gazetteer, error)
		is   error
		says string
	}{
		{strings.NewReader("c17,Nordvik Foods,organization"), ReadGazetteerTSV, ErrEntry, "entity: gazetteer: line 1: bad entry: no tab between ID and name"},
		{strings.NewReader("1\tA\n2\t"), ReadGazetteerTSV, ErrEntry, `entity: gazetteer: line 2: bad entry: column 2: "" cannot be a name`},
		{strings.NewReader("1\tA\tplanet"), ReadGazetteerTSV, ErrEntry, `entity: gazetteer: line 1: bad entry: column 3: "planet" is none of the kinds: unknown, person, organization, group, country, place`},
		{strings.NewReader("1\tA\t\tATLANTIS"), ReadGazetteerTSV, ErrEntry, `entity: gazetteer: line 1: bad entry: column 4: "ATLANTIS" is no ISO 3166 code`},
		{strings.NewReader(`{"name":"A"}{"name":"."}`), ReadGazetteerJSON, ErrEntry, `entity: gazetteer: object 2: bad entry: "name": "." cannot be a name`},
		{strings.NewReader("1\tA\t\t\tB\t."), ReadGazetteerTSV, ErrEntry, `entity: gazetteer: line 1: bad entry: column 5 or a later one: "." cannot be a name`},
		{strings.NewReader(`{"name":"A","kind":"planet"}`), ReadGazetteerJSON, ErrEntry, `entity: gazetteer: object 1: bad entry: "kind": "planet" is none of the kinds: unknown, person, organization, group, country, place`},
		{strings.NewReader(`[{"name":"A"}`), ReadGazetteerJSON, io.EOF, `entity: gazetteer: after object 1: EOF`},
		{strings.NewReader(`[{"name":"A"}] [{"name":"B"}]`), ReadGazetteerJSON, ErrEntry, `entity: gazetteer: after object 1: bad entry: more after the array`},
		{strings.NewReader("1\tA\n\n# B\n\xff\tB\n"), ReadGazetteerTSV, ErrEntry, `entity: gazetteer: line 4: bad entry: column 1: "\xff" is no UTF-8`},
		{strings.NewReader("1\tA\n2\tB\t" + strings.Repeat("x", maxLine)), ReadGazetteerTSV, ErrEntry, `entity: gazetteer: line 2: bad entry: more than 1048576 bytes`},
		{strings.NewReader("\ufeff\ufeff1\t."), ReadGazetteerTSV, ErrEntry, `entity: gazetteer: line 1: bad entry: column 2: "." cannot be a name`},
		{strings.NewReader("\ufeff[{\"name\":\".\"}]"), ReadGazetteerJSON, ErrEntry, `entity: gazetteer: object 1: bad entry: "name": "." cannot be a name`},
		{strings.NewReader(`{"name":"A","offices":[{"title":"mayor","last":"2016-02-30"}]}`), ReadGazetteerJSON, ErrEntry, `entity: gazetteer: object 1: bad entry: "offices": "2016-02-30" is no day like 2006-01-02`},
		{iotest.ErrReader(broken), ReadGazetteerTSV, broken, `entity: gazetteer: line 1: broken`},
		{iotest.ErrReader(broken), ReadGazetteerJSON, broken, `entity: gazetteer: object 1: broken`},
	} {
		g, err := c.read(c.in)
		if g != nil || !errors.Is(err, c.is) || err.Error() != c.says {
			t.Errorf("got %v, %q; want %q", g, err, c.says)
		}
	}
}

func BenchmarkNormalizeKnown(b *testing.B) {
	entries := make([]Entry, 5000)
	for i := range entries {
		entries[i] = Entry{Name: fmt.Sprint("Actor number ", i), Aliases: []string{fmt.Sprint("A ", i)}}
	}
	g, err := NewGazetteer(entries)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		Normalize("Russian Federation", WithGazetteer(g))
	}
}

func TestFindKnown(t *testing.T) {
	g, err := NewGazetteer([]Entry{
		{ID: "o-1", Name: "Harbour Workers’ Union", Kind: KindOrganization, Region: language.MustParseRegion("GB"), Aliases: []string{"Dockers United", "HWU"}},
		{ID: "p-1", Name: "Ada Quill", Kind: KindPerson, Aliases: []string{"Ada Quill-Marsh"}},
		{ID: "c-1", Name: "Ruritania", Kind: KindCountry},
		{ID: "f-1", Name: "eKelder"},
	})
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.Parse("The Harbour Workers’ Union said on Monday that talks had failed.\n\n" +
		"“We tried,” said Sen. Ada Quill, who speaks for the HWU. Quill said that Ruritania had to act.\n\n" +
		"Dockers United met with officials of Norway. The dockers went home with the eKelder app.\n")
	if err != nil {
		t.Fatal(err)
	}
	type mention struct {
		ID, Text string
		Form     Form
	}
	var got []mention
	for _, x := range Find(a, WithGazetteer(g)) {
		if x.ID == "" {
			continue
		}
		for _, m := range x.Mentions {
			if m.Form.Named() {
				got = append(got, mention{x.ID, m.In(a.Text), m.Form})
			}
		}
		if x.ID == "o-1" && (x.Name != "Harbour Workers’ Union" || x.Region.String() != "GB" || x.Kind != KindOrganization) {
			t.Errorf("%+v", x)
		}
	}
	want := []mention{
		{"o-1", "Harbour Workers’ Union", FormName},
		{"o-1", "HWU", FormAlias},
		{"o-1", "Dockers United", FormAlias},
		{"p-1", "Ada Quill", FormName},
		{"p-1", "Quill", FormSurname},
		{"c-1", "Ruritania", FormName},
		{"f-1", "eKelder", FormName},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	for _, x := range Find(a) {
		if x.ID != "" {
			t.Errorf("without a list, %s has ID %q", x.Name, x.ID)
		}
	}
}

// TestFindKnownEverywhere brings the user's own actors into all the ways in which
// an article speaks of an actor.
func TestFindKnownEverywhere(t *testing.T) {
	gb := language.MustParseRegion("GB")
	g, err := NewGazetteer([]Entry{
		{ID: "c-1", Name: "Russia"},
		{ID: "o-1", Name: "Harbour Safety Board", Kind: KindOrganization, Region: gb},
		{ID: "o-2", Name: "Telmo", Kind: KindOrganization},
		{ID: "o-3", Name: "Defense Ministry of Kenya", Kind: KindOrganization},
		{ID: "p-1", Name: "Frau Bundeskanzlerin", Kind: KindPerson, Aliases: []string{"Angela Merkel"}},
		{ID: "p-2", Name: "Ada Quill", Kind: KindPerson},
		{ID: "x-1", Name: "Odalys", Kind: KindGroup},
	})
	if err != nil {
		t.Fatal(err)
	}
	a := parse(t, `BONN, Germany, March 4, 2015 - Moscow vowed to pay for the pier. Talks in Moscow went on, and the Russians paid.

The Harbour Safety Board (HSB) wrote to the German chancellor. The HSB, also known as the Pier Police, has no boats. The Pier Police wants some, the board said.

Tellworth Press, which rebranded itself as Telmo, sold boats to the Kenyan Ministry of Defence. Tellworth Press is rich.

Finance Minister Ada Quill sat with Hurricane Odalys fans. "We like them," the finance minister said. She left. Quill's aides stayed. Odalys sings.
`)
	var got []string
	for _, x := range Find(a, WithGazetteer(g)) {
		for _, m := range x.Mentions {
			if x.ID != "" {
				got = append(got, x.ID+" "+x.Kind.String()+" "+strings.TrimPrefix(x.Region.String(), "ZZ")+": "+m.In(a.Text)+" "+m.Form.String())
			}
		}
	}
	want := []string{
		"c-1 country RU: Moscow metonym",
		"c-1 country RU: Russians demonym",
		"o-1 organization GB: Harbour Safety Board name",
		"o-1 organization GB: HSB acronym",
		"o-1 organization GB: HSB acronym",
		"o-1 organization GB: Pier Police alias",
		"o-1 organization GB: Pier Police alias",
		"o-1 organization GB: board nominal",
		"p-1 person : German chancellor title",
		"o-2 organization : Tellworth Press alias",
		"o-2 organization : which pronoun",
		"o-2 organization : Telmo name",
		"o-2 organization : Tellworth Press alias",
		"o-3 organization KE: Kenyan Ministry of Defence alias",
		"p-2 person : Ada Quill name",
		"p-2 person : finance minister title",
		"p-2 person : She pronoun",
		"p-2 person : Quill surname",
		"x-1 group : Odalys name", // and no storm
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
}

func BenchmarkFindKnown(b *testing.B) {
	entries := make([]Entry, 5000)
	for i := range entries {
		entries[i] = Entry{Name: fmt.Sprintf("Actor%d Number", i), Aliases: []string{fmt.Sprintf("A%d", i)}}
	}
	g, err := NewGazetteer(entries)
	if err != nil {
		b.Fatal(err)
	}
	a, err := article.Parse(strings.Repeat("The Harbour Workers’ Union said on Monday that talks with Norway’s government had failed. ", 50))
	if err != nil {
		b.Fatal(err)
	}
	for _, opts := range [][]Option{nil, {WithGazetteer(g)}} {
		b.Run(fmt.Sprintf("%d options", len(opts)), func(b *testing.B) {
			for b.Loop() {
				Find(a, opts...)
			}
		})
	}
}
