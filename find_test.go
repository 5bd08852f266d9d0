package wirecopy_test

import (
	"fmt"
	"log"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

const fishing = "OSLO (AP) - Norway’s fisheries minister, Marit Solheim, said Iceland had caught too much. " +
	"“We are not at war,” Solheim told reporters. Per Lund, a fisherman, said Norway had done the same. " +
	"Officials in Iceland declined to comment."

// What an actor says, quoted or not, and what is said about a country.
func ExampleReport_AttributionsBy() {
	report, err := wirecopy.Read(fishing)
	if err != nil {
		log.Fatal(err)
	}
	minister := report.ActorNamed("Solheim")
	for a := range report.AttributionsBy(minister) {
		fmt.Printf("%s: %s\n", minister.Name, a.Words(report.Article))
	}
	norway := report.ActorsOf(language.MustParseRegion("NO"))
	for a := range report.AttributionsAbout(norway...) {
		fmt.Printf("about Norway: %s says %s\n", a.SpeakerName(report.Article), a.Words(report.Article))
	}
	// Output:
	// Marit Solheim: Iceland had caught too much
	// Marit Solheim: We are not at war
	// about Norway: Per Lund says Norway had done the same
}

// The quotes of an actor, and what is claimed about a country.
func ExampleReport_QuotesBy() {
	report, err := wirecopy.Read(fishing)
	if err != nil {
		log.Fatal(err)
	}
	minister := report.ActorNamed("Solheim")
	for q := range report.QuotesBy(minister) {
		fmt.Printf("%s: %s\n", minister.Name, q.Words(report.Article))
	}
	norway := report.ActorsOf(language.MustParseRegion("NO"))
	for c := range report.ClaimsAbout(norway...) {
		fmt.Printf("about Norway: %s says %s\n", c.SpeakerName(report.Article), c.Words(report.Article))
	}
	// Output:
	// Marit Solheim: We are not at war
	// about Norway: Per Lund says Norway had done the same
}

// What is claimed about a known actor, whatever the article and the caller call it: the keys
// are the same.
func ExampleReport_ActorWithKey() {
	id, ok := entity.Normalize("Kingdom of Norway")
	if !ok {
		log.Fatal("unknown name")
	}
	report, err := wirecopy.Read(fishing)
	if err != nil {
		log.Fatal(err)
	}
	norway := report.ActorWithKey(id.Key())
	for c := range report.ClaimsAbout(norway) {
		fmt.Printf("%s: %s\n", c.SpeakerName(report.Article), c.Words(report.Article))
	}
	// Output: Per Lund: Norway had done the same
}

// All that a government says, whoever says it.
func ExampleReport_SpeakersFor() {
	report, err := wirecopy.Read(fishing + " Former Norwegian fisheries minister Kari Moen said that she was sorry. " +
		"Iceland’s foreign ministry said that talks would go on.")
	if err != nil {
		log.Fatal(err)
	}
	for _, code := range []string{"NO", "IS"} {
		for _, a := range report.SpeakersFor(language.MustParseRegion(code)) {
			fmt.Printf("%s: %s", code, a.Name)
			if x := a.Affiliation(); x != nil {
				fmt.Printf(" (%s)", x.In(report.Article.Text))
			}
			fmt.Println()
		}
	}
	// Output:
	// NO: Norway
	// NO: Marit Solheim (Norway’s fisheries minister)
	// IS: Iceland
	// IS: Foreign Ministry of Iceland
}

// What a body says through somebody without a name, who is no actor: a mention of the body is
// in the source.
func ExampleReport_Attributions() {
	report, err := wirecopy.Read("Kelder Foods will close a mill. A spokesman for Kelder Foods said that sales had fallen.")
	if err != nil {
		log.Fatal(err)
	}
	firm := report.ActorNamed("Kelder Foods")
	for _, a := range report.Attributions() {
		if slices.ContainsFunc(firm.Mentions, func(m entity.Mention) bool { return a.Source.Contains(m.Span) }) {
			fmt.Printf("%s: %s\n", a.SpeakerName(report.Article), a.Words(report.Article))
		}
	}
	// Output: A spokesman for Kelder Foods: that sales had fallen
}

// TestSpeakersFor has those who are of a country and do not speak for it.
func TestSpeakersFor(t *testing.T) {
	r := read(t, []byte("Norwegian lawmaker Per Lund, Norway captain Ole Moen, former Norwegian minister Kari Moen and Equinor spokesman Jan Berg "+
		"met in Oslo. The Norwegian foreign minister, Marit Solheim, was there. Deputy Foreign Minister of Norway Liv Aas was not."))
	var got []string
	for _, a := range r.SpeakersFor(language.MustParseRegion("NO")) {
		got = append(got, a.Name)
	}
	if want := []string{"Norway", "Marit Solheim", "Liv Aas"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := r.SpeakersFor(language.MustParseRegion("IS")); got != nil {
		t.Errorf("Iceland: %v", got)
	}
	r = read(t, []byte("Scotland's First Minister, Ann Kerr, met the British prime minister, Tom Ure. Scotland agreed, Britain did not."))
	got = nil
	for _, a := range r.SpeakersFor(language.MustParseRegion("GB")) {
		got = append(got, a.Name)
	}
	if want := []string{"Tom Ure", "United Kingdom"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	r = read(t, []byte("Norwegian lawmaker Per Lund and former Norwegian minister Kari Moen met."))
	lund := r.ActorNamed("Per Lund")
	if lund == nil || lund.Country() != language.MustParseRegion("NO") || lund.Affiliation().Official {
		t.Errorf("Lund is %+v", lund)
	}
	if moen := r.ActorNamed("Kari Moen"); moen == nil || moen.Affiliation() != nil || len(moen.Affiliations) != 1 {
		t.Errorf("Moen is %+v", moen)
	}
}

// TestNestedBy checks that what a quotation holds is found as well, if asked for.
func TestNestedBy(t *testing.T) {
	const text = "Bo Lund told police he was lost. “I lost control,” Ida Holm told police, according to El Comercio. " +
		"Holm said: “My mother left.”"
	for _, tt := range []struct {
		opts []wirecopy.Option
		want []string
	}{
		{nil, []string{"My mother left."}},
		{[]wirecopy.Option{quote.WithNested()}, []string{"I lost control", "My mother left."}},
	} {
		r, err := wirecopy.Read(text, tt.opts...)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for q := range r.QuotesBy(r.ActorNamed("Ida Holm")) {
			got = append(got, q.Words(r.Article))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q, want %q", got, tt.want)
		}
		for range r.QuotesBy(r.ActorNamed("Ida Holm")) {
			break
		}
		for c := range r.ClaimsBy(r.ActorNamed("Bo Lund")) {
			got = append(got, c.Words(r.Article))
		}
		if len(got) != len(tt.want)+1 {
			t.Errorf("claims of Lund: %q", got)
		}
		both := 0
		for a := range r.AttributionsBy(r.ActorNamed("Bo Lund"), r.ActorNamed("Ida Holm")) {
			if both++; a.Speaker == nil {
				t.Errorf("%q has no speaker", a.Words(r.Article))
			}
		}
		if both != len(got) {
			t.Errorf("%d attributions, want %d", both, len(got))
		}
	}
}

func TestFind(t *testing.T) {
	r := read(t, []byte(fishing))
	solheim, lund, iceland := r.ActorNamed("Marit Solheim"), r.ActorNamed("Per Lund"), r.ActorNamed("Iceland")
	if solheim == nil || lund == nil || iceland == nil || r.ActorNamed("Solheim") != solheim {
		t.Fatal("actors are missing")
	}
	for _, a := range r.Actors {
		if r.ActorWithKey(a.Key()) != a {
			t.Errorf("%s: not found by the key %q", a.Name, a.Key())
		}
	}
	if a := r.ActorWithKey(""); a != nil {
		t.Errorf("the empty key is that of %v", a)
	}
	if a := r.ActorNamed("Nobody"); a != nil {
		t.Errorf("found %s", a.Name)
	}
	if n := len(slices.Collect(r.QuotesBy(solheim, lund))); n != 1 {
		t.Errorf("%d quotes", n)
	}
	var got []string
	for c := range r.ClaimsBy(solheim, lund) {
		got = append(got, c.Words(r.Article))
	}
	if want := []string{"Iceland had caught too much", "Norway had done the same"}; !slices.Equal(got, want) {
		t.Errorf("claims %q, want %q", got, want)
	}
	if q, c, a := slices.Collect(r.QuotesBy()), slices.Collect(r.ClaimsBy(nil)), slices.Collect(r.AttributionsBy(nil)); q != nil || c != nil || a != nil {
		t.Errorf("nobody says %v, %v and %v", q, c, a)
	}
	for range (*wirecopy.Report)(nil).AttributionsAbout(iceland) {
		t.Error("nothing says something about Iceland")
	}
	for range r.ClaimsAbout(iceland, r.ActorNamed("Norway")) {
		got = append(got, "")
		break // stopping early is fine
	}
	if len(got) != 3 {
		t.Error("nothing about Iceland")
	}
	if q := slices.Collect(r.QuotesAbout(iceland)); q != nil {
		t.Errorf("quotes about Iceland: %v", q)
	}
	for _, a := range r.ActorsOf(language.MustParseRegion("IS")) {
		if a != iceland {
			t.Errorf("%s is of Iceland", a.Name)
		}
	}
}

// Each of several speakers says it.
func TestJointSpeakers(t *testing.T) {
	r := read(t, []byte("Marit Solheim met Per Lund on Monday. Solheim and Lund said the fish was late."))
	for _, name := range []string{"Marit Solheim", "Per Lund"} {
		claims := slices.Collect(r.ClaimsBy(r.ActorNamed(name)))
		if len(claims) != 1 || claims[0].SpeakerName(r.Article) != "Marit Solheim and Per Lund" {
			t.Errorf("%s: %d claims", name, len(claims))
		}
	}
}

// Attributions are those of quotes and claims, in text order.
func TestAttributions(t *testing.T) {
	for _, name := range fixtures(t) {
		r := read(t, fixture(t, name))
		all := r.Attributions()
		if len(all) != len(r.Quotes)+len(r.Claims) {
			t.Errorf("%s: %d attributions, %d quotes, %d claims", name, len(all), len(r.Quotes), len(r.Claims))
		}
		for i := range r.Claims {
			if !slices.Contains(all, &r.Claims[i].Attribution) {
				t.Errorf("%s: claim %d is missing", name, i)
			}
		}
		first := func(a *quote.Attribution) int {
			start := a.Content[0].Start
			for _, s := range []int{a.Source.Start, a.Cue.Start} {
				if s > 0 {
					start = min(start, s)
				}
			}
			return start
		}
		for i := 1; i < len(all); i++ {
			if !all[i].Source.Empty() && !all[i-1].Source.Empty() && first(all[i-1]) > first(all[i]) {
				t.Errorf("%s: attribution %d is out of order", name, i)
			}
		}
	}
}
