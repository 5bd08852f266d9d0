package speech

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// proposed returns the likeliest proposal of a text as its rule and its source,
// cue and contents in brackets where they are, "" if there is none. The text
// comes after a first sentence, as headlines are read in another way.
func proposed(t *testing.T, s string) (rule, marked string) {
	t.Helper()
	return proposedAfter(t, "It is late in the valley.\n\n", s)
}

// proposedAfter is proposed with what comes before s.
func proposedAfter(t *testing.T, before, s string) (rule, marked string) {
	t.Helper()
	a, err := article.Parse(before + s)
	if err != nil {
		t.Fatal(err)
	}
	x := Read(a)
	var best *Proposal
	for _, p := range Propose(x) {
		if best == nil || p.Chance > best.Chance {
			best = &p
		}
	}
	if best == nil {
		return "", s
	}
	opens, closes := map[int]string{}, map[int]string{}
	mark := func(r text.Range, name string) {
		if !r.Empty() {
			span := x.Span(r)
			opens[span.Start] += "["
			closes[span.End] += "]" + name
		}
	}
	mark(best.Source, "s")
	mark(best.Cue, "q")
	for _, c := range best.Content {
		mark(c, "c")
	}
	var b strings.Builder
	from := len(a.Text) - len(s)
	for i := from; i <= len(a.Text); i++ {
		b.WriteString(closes[i])
		b.WriteString(opens[i])
		if i < len(a.Text) {
			b.WriteByte(a.Text[i])
		}
	}
	return best.Rule.Name, b.String()
}

// TestConstructs checks each construct by itself: [...]s is the source, [...]q
// the cue and [...]c content.
func TestConstructs(t *testing.T) {
	for _, tt := range []struct{ rule, want string }{
		{"tag-after", "[“The dam will hold,”]c [Ida Holm, the minister,]s [said]q on Monday."},
		{"tag-after", "[“The dam will hold,”]c [said]q [Ida Holm, the minister]s."},
		{"tag-after", "[“The dam will hold.”]c [she]s [said]q."},
		{"tag-inside", "[“The dam,”]c [she]s [said]q, [“will hold.”]c"},
		{"tag-plain", "[The dam will hold]c, [Ida Holm]s [said]q."},
		{"tag-inside", "[The dam]c, [she]s [said]q, [will hold until spring]c."},
		{"tag-other", "[“The dam will hold,”]c [she]s [shrugged]q."},
		{"tag-plain", "[The dam will hold]c, [the Lyon-based firm]s [said]q."},
		{"phrase", "[The Holm family]s [has denied]q [the charges]c."},
		{"quote", "[Ida Holm]s [told]q the council: [“The dam will hold.”]c"},
		{"quote", "[Said]q [Ida Holm]s: [“The dam will hold.”]c"},
		{"that", "[Ida Holm]s [has repeatedly said]q [that the dam will hold]c."},
		{"clause", "[Ida Holm]s [told]q reporters on Monday [the dam would hold]c."},
		{"clause", "[The port]s [said]q [goods from six plants, among them Holm Foods, Lund Mines, and the mill, had been lost]c."},
		{"wh", "[The council]s [asked]q [whether the dam would hold]c."},
		{"infinitive", "[Ida Holm]s [vowed]q [to mend the dam]c."},
		{"clause", "[The committee]s [projects]q [inflation will fall]c."},
		{"that", "[A nurse who was there when it fell]s [said]q [that it rained]c."},
		{"that", "[A firm hired to raise it after its captain fled]s [said]q [that it sank]c."},
		{"that", "[An aide who declined to be named]s [said]q [that it sank]c."},
		{"clause", "[A group calling itself Grey Holm]s [said]q [it was safe]c."},
		{"clause", "[Nurses and aid workers]s [said]q [it was safe]c."},
		{"tag-after", "[“It is late,”]c [the aide who wished to remain anonymous]s [told]q the Post."},
		{"tag-after", "[“It is late,”]c [an aide who asked not to be named]s [said]q."},
		{"noun-to", "The road was built despite [pleas]q from [farmers]s [to wait]c."},
		{"noun-that", "They left amid [warnings]q by [experts]s [that the dam was old]c."},
		{"", "They left after the ruling by the court that stopped it."},
		{"according", "[“It is late”]c, as [Ida Holm]s [put it]q."},
		{"according", "[It is]c, as [Ida Holm]s [put it]q, [“a mess”]c."},
		{"according", "As [Ida Holm]s [put it]q, [“it is late”]c."},
		{"according", "[“A mess”]c is how [Ida Holm]s [described]q the town."},
		{"noun-that", "[“It is late,”]c was the [reply]q of [Ida Holm]s."},
		{"noun-that", "[“It is late,”]c was [Ida Holm’s]s [reply]q."},
		{"noun-that", "[His]s [reply was]q [“it is late”]c."},
		{"according", "[According to]q [Ida Holm, chief economist]s, [growth will slow]c."},
		{"according", "[According to]q [Ida Holm]s, [farmers in the hills, the poorest, have left]c."},
		{"that", "[Ida Holm]s [told]q Channel Seven News [that it was safe]c."},
		{"that", "[Tests]s [have shown]q [that it is safe]c."},
		{"tag-plain", "[It is safe]c, [say]q [ministers]s."},
		{"tag-plain", "[It was sold]c, it [is alleged]q, and she left."},
		{"seems", "[The plan]c [was dubbed]q [a joke]c by [ministers]s."},
		{"tag-plain", "[The strike had cost Vale Mines $80 million]c, [the union’s head, Ida Holm,]s [said]q."},
		{"clause", "[Workers at a firm set up to build the hall]s [said]q [it was safe]c."},
		{"tag-after", "[“So do I,”]c [chimed in]q [Ida Holm]s."},
		{"lead-in", "[Ida Holm]s [was blunt:]q [“We lost.”]c"},
		{"saying", "[Ida Holm]s left early, [saying]q [the dam would hold]c."},
		{"passive", "She [was told]q by [her first doctor]s [that the dam would hold]c."},
		{"passive", "[The plan]c [was criticized]q by [the council]s."},
		{"passive", "[She]c [was criticised]q by [the mayor]s [for failing to act]c."},
		{"passive", "[The team]c [was hailed]q by [the mayor]s [as the best in years]c."},
		{"it-is", "It [is believed]q [that the dam will hold]c."},
		{"noun-that", "[Ida Holm’s]s [claim]q [that the dam would hold]c."},
		{"according", "[The dam will hold]c, [according to]q [Ida Holm, the minister]s."},
		{"according", "[According to]q [Ida Holm]s, [the dam will hold]c."},
		{"according", "[According to]q [Ida Holm]s, [if it rains, the dam will break]c."},
		{"according", "[As announced by]q [the ministry]s, [the dam will hold]c."},
		{"according", "[The dam is old]c, [as stated in]q [the report]s."},
		{"according", "[They have a right to know]c, as [the minister]s [has often stressed]q."},
		{"colon", "[Ida Holm]s[:]q [“The dam will hold.”]c"},
		{"lead-in", "[The minister]s [issued a short note:]q [“The dam will hold.”]c"},
		{"dash", "The mayor was glad. [“The dam will hold.”]c [—]q [Ida Holm]s"},
		{"dash", "[“The dam will hold”]c[:]q [Ida Holm]s\n\nIt was late."},
		{"in-words", "It was, in [Ida Holm’s]s [words]q, [“a wall of water”]c."},
		{"hearsay", "[The dam will]c [reportedly]q [hold until spring]c."},
		{"asked", "When [asked]q [whether the dam would hold]c, she left."},
		{"statement", "[Ida Holm]s [said:]q\n\n[We will mend the dam. It takes time.]c"},
	} {
		t.Run(tt.want, func(t *testing.T) {
			plain := strings.NewReplacer("[", "", "]s", "", "]q", "", "]c", "").Replace(tt.want)
			rule, got := proposed(t, plain)
			if diff := cmp.Diff(tt.rule+": "+tt.want, rule+": "+got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestHeadlines is TestConstructs for the first line of an article.
func TestHeadlines(t *testing.T) {
	for want, rule := range map[string]string{
		"[Study]s[:]q [Half of the wells are bad]c":          "headline",
		"[“I was framed”]c: [jailed surgeon]s [speaks]q out": "headline",
		"[Court]s [rejects]q [appeal]c, orders new trial":    "phrase",
		"[Fares ‘too high’]c, [say]q [ministers]s":           "tag-after",
		"[Vale, Kelder]s [agree]q [to share the dam]c":       "infinitive",
		"Kickoff at noon: Page 4":                            "",
	} {
		plain := strings.NewReplacer("[", "", "]s", "", "]q", "", "]c", "").Replace(want)
		const rest = "\n\nIt was late in the valley."
		if got, marked := proposedAfter(t, "", plain+rest); got != rule || marked != want+rest {
			t.Errorf("%s: %s by %s, want it by %s", want, marked, got, rule)
		}
	}
}

// TestNoConstruct checks what looks like an attribution and is none.
func TestNoConstruct(t *testing.T) {
	for _, s := range []string{
		"Attendance: 9,412.",
		"Referee: Ida Holm (Chile).",
		"The wall was high and the river was low.",
		"“The Long Valley” is out in May.",
	} {
		if rule, got := proposed(t, s); rule != "" {
			t.Errorf("%s: %s", rule, got)
		}
	}
}

// TestRuleNames checks that each rule is found by its name, and none twice.
func TestRuleNames(t *testing.T) {
	for _, r := range Rules {
		if RuleNamed(r.Name) != r {
			t.Errorf("rule %q is another one", r.Name)
		}
	}
}
