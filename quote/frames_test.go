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

// A frame is a sentence for verbs, and whether something about the dam is said in it.
type frame struct {
	name, text string
	said       bool
	least      int // verbs of which it is right, in per cent: what was reached when this was written
}

// frames are the sentences by the sort of verbs that they are for: those that introduce speech,
// and those that testdata/frames.tsv names.
var frames = map[string][]frame{
	"speech": {
		{"tag", "“The dam will hold,” Ida Holm {past}.", true, 98},
		{"inverted tag", "“The dam will hold,” {past} Ida Holm.", true, 98},
		{"perfect tag", "“The dam will hold,” Ida Holm has {has}.", true, 95},
		{"tag with adjunct", "“The dam will hold,” Ida Holm {past} on Monday.", true, 98},
		{"colon", "Ida Holm {past}: “The dam will hold.”", true, 95},
		{"that", "Ida Holm {past} that the dam would hold.", true, 95},
		{"present", "Ida Holm {third} that the dam will hold.", true, 95},
		{"negated", "Ida Holm did not {base} that the dam would hold.", true, 95},
		{"participle", "Ida Holm left early, {ing} that the dam would hold.", true, 95},
		{"plain tag", "The dam will hold, Ida Holm {past}.", true, 95},
	},
}

// sorts says how the frames of the other sorts of verbs end, after each of the forms.
var sorts = []struct {
	name, ends string
	said       bool
	least      [len(forms)]int // as in frame, for each of the forms
}{
	{"that", "that the dam would hold.", true, [...]int{98, 93, 98, 98, 94}},
	{"thing", "the plan for the dam.", true, [...]int{94, 88, 95, 78, 54}},
	{"infinitive", "to close the dam.", true, [...]int{82, 72, 84, 84, 37}},
	{"whether", "whether the dam would hold.", true, [...]int{98, 98, 98, 98, 94}},
	{"hearer", "Karl Ott to close the dam.", true, [...]int{83, 58, 91, 83, 43}},
	{"hearer that", "Karl Ott that the dam would hold.", true, [...]int{98, 89, 98, 98, 89}},
	{"person", "Karl Ott over the dam.", true, [...]int{98, 74, 98, 94, 70}},
	{"about", "about the dam.", true, [...]int{98, 94, 98, 98, 41}},
	{"action", "the dam on Monday.", false, [...]int{94, 96, 93, 95, 97}},
	{"action", "in the valley of the dam.", false, [...]int{94, 96, 93, 95, 97}},
}

// forms are the beginnings of those frames.
var forms = [...]string{"Ida Holm {past} ", "Ida Holm {third} ", "Ida Holm has {has} ", "Ida Holm did not {base} ", "Ida Holm left early, {ing} "}

// TestFrames puts a thousand verbs into sentences: verbs that introduce speech into ten, others
// into five for each way in which they report, and verbs of plain action into ten, in which
// nothing is said.
func TestFrames(t *testing.T) {
	verbs := tableVerbs(t)
	bySort := map[string][]tableVerb{}
	known := map[string]*tableVerb{}
	all := map[string]bool{}
	for i := range verbs {
		v := &verbs[i]
		known[v.lemma] = v
		switch {
		case !v.reports:
			bySort["action"] = append(bySort["action"], *v)
		case v.speech && !v.hears:
			bySort["speech"] = append(bySort["speech"], *v)
		}
	}
	framedVerbs(t, known, bySort)
	for name, vs := range bySort {
		for _, v := range vs {
			all[v.lemma] = true
		}
		for _, f := range frames[name] {
			f.check(t, vs)
		}
	}
	for _, s := range sorts {
		for n, form := range forms {
			frame{s.name + " " + form, form + s.ends, s.said, s.least[n]}.check(t, bySort[s.name])
		}
	}
	if len(all) < 1000 {
		t.Errorf("%d verbs", len(all))
	}
}

// framedVerbs adds the verbs of testdata/frames.tsv to those of each sort.
func framedVerbs(t *testing.T, known map[string]*tableVerb, bySort map[string][]tableVerb) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", "frames.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(b)) {
		sort, words, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			f := strings.Split(w, ":")
			v := known[f[0]]
			if v == nil {
				v = &tableVerb{lemma: f[0], past: english.Inflect(f[0], "ed"), ing: english.Inflect(f[0], "ing")}
				v.participle = v.past
				if len(f) == 4 {
					v.past, v.participle, v.ing = f[1], f[2], f[3]
				}
			}
			bySort[sort] = append(bySort[sort], *v)
		}
	}
}

// check puts verbs into f and compares the share of right verdicts with the least.
func (f frame) check(t *testing.T, verbs []tableVerb) {
	t.Helper()
	right := 0
	var wrong []string
	for _, v := range verbs {
		text := "It was late in the valley.\n\n" + strings.NewReplacer("{past}", v.past, "{has}", v.participle, "{ing}", v.ing,
			"{base}", v.lemma, "{third}", english.Inflect(v.lemma, "s")).Replace(f.text)
		if attributed(t, text) == f.said {
			right++
		} else {
			wrong = append(wrong, v.lemma)
		}
	}
	t.Logf("%-16s %3d of %3d right; wrong: %v", f.name, right, len(verbs), wrong)
	if len(verbs) == 0 || 100*right < f.least*len(verbs) {
		t.Errorf("%s: %d of %d right, want %d %%; wrong: %v", f.name, right, len(verbs), f.least, wrong)
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
