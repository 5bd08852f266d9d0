package coref_test

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/coref"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/link/linktest"
)

// TestResolve asks what is referred to, and by which words.
func TestResolve(t *testing.T) {
	check(t, map[string]string{
		"[p:Ann Perrin] left. She slept.":                                                   "She is Ann Perrin",
		"[p:Ann Perrin] met [p:Carl Holt]. She thanked him.":                                "She is Ann Perrin, him is Carl Holt",
		"[p:Carl Holt] left. A man said he had slept.":                                      "",
		"[p:Carl Holt] met [p:Hugo Aldous]. “He is fine,” Holt said.":                       "He is Hugo Aldous",
		"“I am fine,” [p:Carl Holt] said.":                                                  "I is Carl Holt",
		"[p:Ann Perrin], who left, slept.":                                                  "who is Ann Perrin",
		"[o:Kelder Dairy] left. The company agreed.":                                        "company is Kelder Dairy",
		"[o:Kelder Aid] left. The Low Meadow Justice group agreed.":                         "",
		"[o:Kelder Dairy] left. The company picnic was short.":                              "",
		"The [o:Harbour Board] met. A [o:Harbour Board] report was short.":                  "report is Harbour Board",
		"The [o:Kelder Trust] issued a statement. The statement was short.":                 "statement is Kelder Trust",
		"The [k:German] chancellor, [p:Ann Perrin], left. The [k:German] chancellor slept.": "German chancellor is Ann Perrin, German chancellor is Ann Perrin",
		"The [k:German] chancellor, [p:Ann Perrin], left. The former chancellor slept.":     "German chancellor is Ann Perrin",
		"The [k:German] chancellor, [p:Ann Perrin], left. The deputy chancellor slept.":     "German chancellor is Ann Perrin",
		"Former President [p:Ann Perrin] left. The president agreed.":                       "",
		"Vice President [p:Ann Perrin] left. The vice president agreed.":                    "vice president is Ann Perrin",
		"Prince [p:Carl Perrin] left. The Prince of [l:Sula] agreed.":                       "",
		"[k:Norwegian] striker [p:Carl Perrin] left. The [k:Norwegian] agreed.":             "Norwegian is Carl Perrin",
		"The [k:Kenyan] foreign ministry left.":                                             "Kenyan foreign ministry is Foreign Ministry of Kenya",
		"The [p:Ann Perrin] campaign left.":                                                 "Ann Perrin campaign is Perrin campaign",
		"[p:Ann Perrin] and her husband, [p:Carl Holt], left. Her husband agreed.":          "her is Ann Perrin, Her is Ann Perrin, Her husband is Carl Holt",
		"[p:Ann Perrin]'s letter was short.":                                                "letter is Ann Perrin",
		"A 43-year-old man met [p:Carl Holt].":                                              "",
		"[p:Carl Holt] left. The 43-year-old slept.":                                        "43-year-old is Carl Holt",
	})
}

// check asks what is referred to in texts as linktest has them, and by which words.
func check(t *testing.T, texts map[string]string) {
	t.Helper()
	for text, want := range texts {
		a, d, mentions := linktest.Parse(t, text)
		names, entities := link.Link(a, d, mentions, nil)
		var got []string
		for _, r := range coref.Resolve(a, d, names, entities, coref.Day{}) {
			got = append(got, d.In(r.First, r.End)+" is "+entities.At(r.Entity).Name)
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
}
