package lexicon

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// TestTablesOpen opens every embedded file, which panics if one is damaged.
func TestTablesOpen(t *testing.T) {
	for name, tab := range map[string]*table.Table{"names": names.Get(), "nouns": nouns.Get(), "offices": offices.Get(), "generic": generics.Get(), "beside": besideNames.Get()} {
		if tab.Len() == 0 {
			t.Errorf("%s.bin is empty", name)
		}
	}
	for name, set := range map[string]*table.Set{"given": given.Get(), "surnames": surnames.Get(), "loose": looseSet.Get(), "misspelled": misspelledSet.Get(), "nicknames": nicknames.Get(), "wares": wares.Get(), "clubs": clubs.Get(), "subdivisions": subdivisionSet.Get(), "placenames": placeNames.Get(), "postnominals": postNominals.Get(), "legalforms": legalForms.Get(), "tails": tails.Get(), "coiners": coiners.Get(), "syllables": syllables.Get(), "occasions": occasions.Get(), "initials": initials.Get(), "neighbors": neighbors.Get(), "standings": standings.Get(), "sportcodes": sportCodes.Get(), "localities": localities.Get()} {
		if _, ok := set.Get([]byte("russia")); ok && name != "loose" && name != "placenames" && name != "localities" {
			t.Errorf("Russia is in %s.bin", name)
		}
	}
	if !CalledClub([]byte("gunners")) || !ClubCalled([]byte("arsenal"), []byte("gunners")) || ClubCalled([]byte("chelsea"), []byte("gunners")) {
		t.Error("clubs.bin is wrong on the Gunners")
	}
	for name, records := range map[string]*table.Records{"actors": actorRecords.Get(), "senses": senseRecords.Get(), "terms": terms.Get(), "items": items.Get(), "wherein": wherein.Get(), "divisions": divisions.Get()} {
		if records.Slice(0, 1) == "" {
			t.Errorf("%s.bin is empty", name)
		}
	}
}

func TestSize(t *testing.T) {
	sum := 0
	for _, data := range []string{actorData, besideData, subdivisionData, genericData, givenData, looseData, misspelledData, nameData, nicknameData, nounData, officeData, senseData, surnameData, termData, wareData, initialData, clubData, itemData, historicalData, placeNameData, whereinData, postNominalData, legalFormData, tailData, coinerData, syllableData, occasionData, neighborData, standingData, sportCodeData, usageData, localityData, divisionData} {
		sum += len(data)
	}
	if sum != Size {
		t.Errorf("the package embeds %d bytes, Size is %d", sum, Size)
	}
	if Size > 1_580_000 {
		t.Errorf("the lexicon has grown to %d bytes; it has to stay small", Size)
	}
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		name   string
		want   string // canonical name of the first sense
		region string
		kind   Kind
		ground Basis
	}{
		{"Russia", "Russia", "RU", Country, Exact},
		{"Russian Federation", "Russia", "RU", Country, Alias},
		{"the United States", "United States", "US", Country, Exact},
		{"U.S.", "United States", "US", Country, Acronym},
		{"US", "United States", "US", Country, Acronym},
		{"Russians", "Russia", "RU", Country, Demonym},
		{"Côte d'Ivoire", "Côte d’Ivoire", "CI", Country, Exact},
		{"Saint Lucia", "St. Lucia", "LC", Country, Exact},
		{"Moscow", "Moscow", "RU", Place, Exact},
		{"Georgia", "Georgia", "GE", Country, Exact},
		{"Kosovo", "Kosovo", "XK", Country, Exact},
		{"Daesh", "Islamic State", "", Group, Alias},
		{"al-Nusra", "Nusra Front", "SY", Group, Alias},
		{"Nusra and others", "", "", 0, 0},
		{"us", "", "", 0, 0},
		{"", "", "", 0, 0},
		{strings.Repeat("x", 1000), "", "", 0, 0},
	} {
		s, ok := Lookup(strings.TrimPrefix(c.name, "the ")).First()
		a := Actor{}
		if ok {
			a = s.Actor()
		}
		if a.Name != c.want || a.Region != c.region || a.Kind != c.kind || s.Basis() != c.ground {
			t.Errorf("Lookup(%q) = %+v, %v", c.name, a, s.Basis())
		}
	}
}

func running(text string) func(int) string {
	words := strings.Fields(text)
	return func(i int) string {
		if i < len(words) {
			return words[i]
		}
		return ""
	}
}

func TestLongest(t *testing.T) {
	for _, c := range []struct {
		text string
		n    int
		want string
	}{
		{"United Nations officials", 2, "United Nations"},
		{"United Kingdom 's", 2, "United Kingdom"},
		{"People 's Republic of China said", 5, "China"},
		{"Bosnia - Herzegovina and", 3, "Bosnia & Herzegovina"},
		{"United fans", 0, ""},
		{"the Nusra Front", 0, ""},
		{"us", 0, ""},
		{"- Russia", 0, ""},
		{"Bosnia and", 1, "Bosnia & Herzegovina"},
	} {
		n, s := Longest(running(c.text))
		name := ""
		if x, ok := s.First(); ok {
			name = x.Actor().Name
		}
		if n != c.n || name != c.want {
			t.Errorf("Longest(%q) = %d, %q; want %d, %q", c.text, n, name, c.n, c.want)
		}
	}
}

func TestNouns(t *testing.T) {
	for _, c := range []struct {
		text   string
		n      int
		class  NounClass
		gender Gender
		plural bool
	}{
		{"Secretary of State John", 3, Office, Unknown, false},
		{"Mrs. Smith", 1, Honorific, Female, false},
		{"officials said", 1, Role, Unknown, true},
		{"spokeswomen", 1, Role, Female, true},
		{"prime ministers", 2, Office, Unknown, true},
		{"Gen. Smith", 1, Rank, Unknown, false},
		{"polls show", 1, Document, Unknown, true},
		{"xyzzy", 0, NoNoun, Unknown, false},
	} {
		n, x := LongestNoun(running(c.text))
		if n != c.n || x.Class() != c.class || x.Gender() != c.gender || x.Plural() != c.plural {
			t.Errorf("LongestNoun(%q) = %d, %d %d %v", c.text, n, x.Class(), x.Gender(), x.Plural())
		}
	}
}

func TestPeople(t *testing.T) {
	for name, want := range map[string]Gender{"John": Male, "Hillary": Female, "Sergei": Male, "Kim": Unknown} {
		if g, ok := FirstName(name); g != want || !ok {
			t.Errorf("FirstName(%q) = %d, %v", name, g, ok)
		}
	}
	if _, ok := FirstName("Xqzt"); ok {
		t.Error("Xqzt is no first name")
	}
	passed := 0
	for i := range 100_000 {
		if Surname("xq" + strconv.Itoa(i)) {
			passed++
		}
	}
	if passed > 20 {
		t.Errorf("%d of 100000 words that are no surnames pass for one", passed)
	}
	if !Surname("Lavrov") || !Surname("SMITH") || Surname("Xqzt") || Surname("") {
		t.Error("surnames")
	}
}

func TestHolder(t *testing.T) {
	for _, c := range []struct{ of, office, day, want string }{
		{"RU", "foreign minister", "2016-09-03", "Sergei Lavrov"},
		{"US", "secretary of state", "2016-09-03", "John Kerry"},
		{"US", "Secretary of State", "2013-02-01", "John Kerry"}, // the day of the change
		{"US", "president", "1987-03-02", "Ronald Reagan"},
		{"NATO", "secretary-general", "2016-09-03", "Jens Stoltenberg"},
		{"GB", "premier", "2016-09-03", ""},
		{"GB", "prime minister", "1950-01-01", ""},
		{"", "", "2016-09-03", ""},
		{"AE", "president", "2022-03-01", "Khalifa bin Zayed Al Nahyan"}, // who stood in on one day is not listed
		{"AE", "president", "2022-06-01", "Mohammed bin Zayed Al Nahyan"},
		{"NZ", "monarch", "2022-06-01", "Elizabeth II"},
		{"US", "president", "2025-12-31", "Donald Trump"}, // the cut-off, for all alike
		{"US", "president", "2026-01-01", ""},
		{"FR", "president", "2025-12-31", "Emmanuel Macron"},
		{"FR", "president", "2026-01-01", ""},
		{"AL", "president", "2022-12-31", "Bajram Begaj"},
		{"AL", "president", "2023-01-01", ""},
	} {
		day, err := time.Parse(time.DateOnly, c.day)
		if err != nil {
			t.Fatal(err)
		}
		id, ok := Holder(c.of, c.office, day)
		if ok != (c.want != "") || ok && id.Actor().Name != c.want {
			t.Errorf("Holder(%q, %q, %s) = %q, %v; want %q", c.of, c.office, c.day, id.Actor().Name, ok, c.want)
		}
	}
	if _, ok := Holder("RU", "president", time.Time{}); ok {
		t.Error("somebody held an office in the year 1")
	}
}

func TestNoAllocation(t *testing.T) {
	words := []string{"United", "Nations", "officials", "said"}
	word := func(i int) string {
		if i < len(words) {
			return words[i]
		}
		return ""
	}
	if n := testing.AllocsPerRun(100, func() {
		Longest(word)
		LongestNoun(word)
		_, _ = Lookup("Côte d'Ivoire").First()
		FirstName("John")
		Surname("Smith")
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkLongest(b *testing.B) {
	for _, text := range []string{"said that the", "United Nations officials said", "Russia said"} {
		b.Run(text, func(b *testing.B) {
			word := running(text)
			b.ReportAllocs()
			for b.Loop() {
				Longest(word)
			}
		})
	}
}

func TestHeads(t *testing.T) {
	for noun, want := range map[string]string{
		"Sen.": "senator", "SENATOR": "senator", "lawmaker": "senator", "Chairwoman": "chairman", "premier": "minister",
		"Director": "director", "regime": "government", "xyzzy": "xyzzy", "": "",
	} {
		if got := HeadOf(noun); got != want {
			t.Errorf("HeadOf(%q) = %q, want %q", noun, got, want)
		}
	}
	if FindNoun("candidate").Head() != NomineeHead || FindNoun("administration").Head() != GovernmentHead || FindNoun("bank").Head() != 0 {
		t.Error("heads with a constant")
	}
	for _, c := range []struct {
		noun  string
		class Class
		want  bool
	}{
		{"airline", Company, true}, {"airlines", Company, true}, {"group", Nonprofit, true}, {"group", Militant, true},
		{"group", Company, false}, {"airline", Unclassed, false}, {"paper", Media, true}, {"side", Company, false},
	} {
		if got := FindNoun(c.noun).Describes(c.class); got != c.want {
			t.Errorf("%q describes class %d: %v", c.noun, c.class, got)
		}
	}
}

// TestUnlike gives names that no body has which a noun is for, and some that it may have.
func TestUnlike(t *testing.T) {
	for _, c := range []struct {
		noun, name string
		want       bool
	}{
		{"carmaker", "Rivers Agency", true}, {"carmaker", "Rivers and Roads Administration", true},
		{"lender", "Rivers Commission of Kelder", true}, {"charity", "Rivers Commission", false},
		{"carmaker", "Kelder Association", true}, {"carmaker", "Kelder Motor", false}, {"carmaker", "Kelder Group", false}, {"company", "Court of Kelder", true}, {"court", "Rivers Agency", true},
	} {
		if got := FindNoun(c.noun).Unlike(c.name); got != c.want {
			t.Errorf("no %s is called %s: %v", c.noun, c.name, got)
		}
	}
}

func TestParty(t *testing.T) {
	for word, want := range map[string]string{
		"Republican": "Republican Party", "GOP": "Republican Party", "Democrat": "Democratic Party", "R": "Republican Party",
		"Labour": "Labour Party", "Tory": "Conservative Party", "Mississippi": "", "Green": "", "": "",
	} {
		if a, _ := PartyBeside(word); a.Name != want {
			t.Errorf("PartyBeside(%q) = %q, want %q", word, a.Name, want)
		}
	}
	if a, _ := PartyFolded([]byte("green")); a.Name != "Green Party" {
		t.Errorf("the green party is %q", a.Name)
	}
}

// TestSameFirstName compares first names of one person.
func TestSameFirstName(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"bob", "robert"}:       true,
		{"robert", "bob"}:       true,
		{"mohammed", "mohamed"}: true,
		{"bob", "william"}:      false,
		{"bob", ""}:             false,
	} {
		if got := SameFirstName(pair[0], pair[1]); got != want {
			t.Errorf("%s: %v", pair, got)
		}
	}
}

func TestItems(t *testing.T) {
	for _, c := range []struct {
		kind         Kind
		region, name string
		want         Item
	}{
		{Person, "", "Vladimir Putin", NewItem(Wikidata, 7747)},
		{Place, "US", "California", NewItem(Wikidata, 99)},
		{Place, "DE", "Berlin", NewItem(GeoNames, 2950159)},
		{Place, "US", "Berlin", 0},
		{Person, "", "California", 0},
		{Organization, "", "United Nations", 0},
		{Place, "", "", 0},
	} {
		if got := ItemOf(c.kind, c.region, c.name); got != c.want {
			t.Errorf("%s: %d of database %d, want %d", c.name, got.Number(), got.Database(), c.want.Number())
		}
	}
}

func TestHistorical(t *testing.T) {
	for name, want := range map[string]bool{"burma": true, "east germany": true, "myanmar": false, "russia": false, "": false} {
		if Historical([]byte(name)) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}

func TestTies(t *testing.T) {
	for noun, want := range map[string]Tie{
		"foreign minister": StateTie, "spokeswoman": StateTie, "ambassador": EnvoyTie, "senator": SeatTie, "mayor": LocalTie, "chairman": HeadTie,
		"professor": MemberTie, "bishop": HeadTie, "striker": PlayerTie, "coach": CoachTie, "victim": StrangerTie, "Mr.": NoTie, "company": NoTie, "xyzzy": NoTie,
	} {
		if got := FindNoun(noun).Tie(); got != want {
			t.Errorf("%s: %d, want %d", noun, got, want)
		}
	}
	for noun, want := range map[string]bool{"president": true, "chairman": true, "mayor": true, "senator": false, "professor": false} {
		if FindNoun(noun).Tie().Holds() != want {
			t.Errorf("%s holds an office: %v", noun, !want)
		}
	}
}

func TestHeld(t *testing.T) {
	obama, ok := Lookup("Barack Obama").Of(Person)
	if !ok {
		t.Fatal("no Obama")
	}
	for _, c := range []struct {
		of, office string
		want       bool
	}{{"US", "president", true}, {"US", "vice president", false}, {"FR", "president", false}, {"", "president", false}, {"US", "", false}} {
		if Held(c.of, c.office, obama.ID()) != c.want {
			t.Errorf("%s of %s: %v", c.office, c.of, !c.want)
		}
	}
}

func TestNeighborOf(t *testing.T) {
	for word, want := range map[string]Neighbor{"against": Opponent, "Wing": Player, "flew": Motion, "FM": Band, "HMS": Ship, "speaks": Tongue, "tanks": Arms, "lost": Result, "sang": Past, "sing": NoNeighbor, "": NoNeighbor} {
		if got := NeighborOf(word); got != want {
			t.Errorf("%q: %d, want %d", word, got, want)
		}
	}
}
