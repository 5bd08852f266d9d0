package quote_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/quote"
)

// A tableVerb is a line of the table of verbs: its forms and what it says.
type tableVerb struct {
	lemma, past, participle, ing string
	reports, speech, hears       bool
}

// tableVerbs reads the table of verbs.
func tableVerbs(t *testing.T) []tableVerb {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "internal", "english", "data", "verbs.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	form := func(field, or string) string {
		if field == "-" {
			return or
		}
		return strings.Fields(field)[0]
	}
	var out []tableVerb
	for line := range strings.Lines(string(b)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(f) != 6 {
			continue
		}
		v := tableVerb{lemma: f[0], reports: f[1] != "-", speech: strings.Contains(f[2], "s"), hears: strings.Contains(f[2], "h")}
		v.past = form(f[3], english.Inflect(v.lemma, "ed"))
		v.participle = form(f[4], v.past)
		v.ing = form(f[5], english.Inflect(v.lemma, "ing"))
		out = append(out, v)
	}
	return out
}

// TestFrames puts each verb of the table into sentences: verbs that introduce
// speech into ten, of which each has one attribution, and verbs that do not report
// into three that tell of plain action. The least share of right verdicts is what
// the library reached when this was written, rounded down.
func TestFrames(t *testing.T) {
	verbs := tableVerbs(t)
	replacer := func(v *tableVerb) *strings.Replacer {
		return strings.NewReplacer("{past}", v.past, "{has}", v.participle, "{ing}", v.ing, "{base}", v.lemma, "{third}", english.Inflect(v.lemma, "s"))
	}
	speech := func(v *tableVerb) bool { return v.speech && v.reports && !v.hears }
	action := func(v *tableVerb) bool { return !v.reports }
	for _, frame := range []struct {
		name, text string
		verbs      func(*tableVerb) bool
		said       bool // something about the dam is said
		least      int  // right, in per cent
	}{
		{"tag", "“The dam will hold,” Ida Holm {past}.", speech, true, 97},
		{"inverted tag", "“The dam will hold,” {past} Ida Holm.", speech, true, 97},
		{"perfect tag", "“The dam will hold,” Ida Holm has {has}.", speech, true, 95},
		{"tag with adjunct", "“The dam will hold,” Ida Holm {past} on Monday.", speech, true, 97},
		{"colon", "Ida Holm {past}: “The dam will hold.”", speech, true, 95},
		{"that", "Ida Holm {past} that the dam would hold.", speech, true, 95},
		{"present", "Ida Holm {third} that the dam will hold.", speech, true, 95},
		{"negated", "Ida Holm did not {base} that the dam would hold.", speech, true, 95},
		{"participle", "Ida Holm left early, {ing} that the dam would hold.", speech, true, 95},
		{"plain tag", "The dam will hold, Ida Holm {past}.", speech, true, 95},
		{"thing", "Ida Holm {past} the dam on Monday.", action, false, 88},
		{"place", "Ida Holm {past} in the valley of the dam.", action, false, 90},
		{"perfect", "Ida Holm has {has} the dam with a friend.", action, false, 72},
	} {
		right, all := 0, 0
		var wrong []string
		for i := range verbs {
			v := &verbs[i]
			if !frame.verbs(v) {
				continue
			}
			all++
			text := "It was late in the valley.\n\n" + replacer(v).Replace(frame.text)
			if attributed(t, text) == frame.said {
				right++
			} else {
				wrong = append(wrong, v.lemma)
			}
		}
		t.Logf("%-16s %3d of %3d right; wrong: %v", frame.name, right, all, wrong)
		if all == 0 || 100*right < frame.least*all {
			t.Errorf("%s: %d of %d right, want %d %%; wrong: %v", frame.name, right, all, frame.least, wrong)
		}
	}
}

// attributed reports whether something about the dam is attributed in a text.
func attributed(t *testing.T, text string) bool {
	t.Helper()
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	quotes, claims := quote.Find(a, nil)
	for i := range quotes {
		if strings.Contains(quotes[i].Content[0].In(a.Text), "dam") && !quotes[i].Source.Empty() {
			return true
		}
	}
	for i := range claims {
		if strings.Contains(claims[i].Content[0].In(a.Text), "dam") && !claims[i].Source.Empty() {
			return true
		}
	}
	return false
}
