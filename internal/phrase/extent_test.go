package phrase

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// bars reads a sentence in which a bar is before each of some tokens, after a first
// sentence, as headlines are read in another way. It returns the indexes of the tokens.
func bars(t *testing.T, marked string) (*Text, []int) {
	t.Helper()
	const before = "It is late in the valley.\n\n"
	parts := strings.Split(marked, "|")
	a, err := article.Parse(before + strings.Join(parts, ""))
	if err != nil {
		t.Fatal(err)
	}
	x := Read(a)
	var at []int
	offset, i := len(before), 0
	for _, part := range parts[:len(parts)-1] {
		offset += len(part)
		for i < x.Len() && a.Tokens[i].Start < offset {
			i++
		}
		at = append(at, i)
	}
	return x, at
}

// words returns the words of a range, "" for an empty one.
func words(x *Text, r text.Range) string {
	if r.Empty() {
		return ""
	}
	return x.Span(r).In(x.Article.Text)
}

// TestPhraseBefore reads the noun phrase that ends before the bar.
func TestPhraseBefore(t *testing.T) {
	for marked, want := range map[string]string{
		"The minister |said it rained.":                           "The minister",
		"The minister of public works |said it rained.":           "The minister of public works",
		"Ida Holm (left) |said it rained.":                        "Ida Holm (left)",
		"She and Mr. Holm |said it rained.":                       "She and Mr. Holm",
		"Aides and officials |said it rained.":                    "Aides and officials",
		"Voters polled |said it rained.":                          "Voters polled",
		"It rained, but the minister |said no.":                   "the minister",
		"Last week officials |said it rained.":                    "officials",
		"On Friday officials |said it rained.":                    "officials",
		"In a statement Mr. Holm |said it rained.":                "Mr. Holm",
		"April Haynes |said it rained.":                           "April Haynes",
		"In April Haynes |said it rained.":                        "Haynes",
		"Quietly the minister |said it rained.":                   "the minister",
		"The farmer who left |said it rained.":                    "The farmer who left",
		"Carl “Kit” Holt |said it rained.":                        "Carl “Kit” Holt",
		"It rained, the Lyon-based firm |said.":                   "the Lyon-based firm",
		"It rained, state-run Holm Mines |said.":                  "state-run Holm Mines",
		"It rained, the newly elected mayor |said.":               "the newly elected mayor",
		"They turned to the bank and in May |said it was closed.": "",
	} {
		x, at := bars(t, marked)
		if got := words(x, x.PhraseBefore(at[0], x.SentenceAt(at[0]).First)); got != want {
			t.Errorf("%s: %q, want %q", marked, got, want)
		}
	}
}

// TestPhraseAfter reads the noun phrase that begins at the bar.
func TestPhraseAfter(t *testing.T) {
	for marked, want := range map[string]string{
		"“It rains,” said |Ida Holm.":                             "Ida Holm",
		"“It rains,” said |she on Monday.":                        "she",
		"“It rains,” said |Ida Holm, the minister, on Monday.":    "Ida Holm, the minister",
		"“It rains,” said |Ida Holm on Monday.":                   "Ida Holm",
		"“It rains,” said |Ida Holm in Lyon.":                     "Ida Holm",
		"“It rains,” said |the head of the mines in Lyon.":        "the head of the mines in Lyon",
		"“It rains,” said |Ida Holm (left) and left.":             "Ida Holm (left)",
		"“It rains,” said |Carl “Kit” Holt.":                      "Carl “Kit” Holt",
		"“It rains,” said |Ida Holm and Bo Lund.":                 "Ida Holm and Bo Lund",
		"“It rains,” said |Ida Holm, adding that it was late.":    "Ida Holm",
		"“It rains,” said |in a letter to Lyon.":                  "",
		"“It rains,” said |the minister that Ida Holm had named.": "the minister",
		"“It rains,” said |Ida Holm, who runs the mill.":          "Ida Holm, who runs the mill",
	} {
		x, at := bars(t, marked)
		if got := words(x, x.PhraseAfter(at[0], x.SentenceAt(at[0]))); got != want {
			t.Errorf("%s: %q, want %q", marked, got, want)
		}
	}
}

// TestSubject reads the source before the verb at the bar.
func TestSubject(t *testing.T) {
	for marked, want := range map[string]string{
		"The minister |said it rained.":                             "The minister",
		"He |said it rained.":                                       "He",
		"Ida Holm, the minister, |said it rained.":                  "Ida Holm, the minister,",
		"Ida Holm, meanwhile, |said it rained.":                     "Ida Holm",
		"Ida Holm, 52, |said it rained.":                            "Ida Holm, 52,",
		"Ida Holm, then a clerk, |said it rained.":                  "Ida Holm",
		"Ida Holm, who runs the mill, |said it rained.":             "Ida Holm, who runs the mill,",
		"The minister, when asked about it, |said it rained.":       "The minister",
		"Ida Holm - in a red coat - |said it rained.":               "Ida Holm",
		"Ida Holm, Bo Lund and Carl Holt |said it rained.":          "Ida Holm, Bo Lund and Carl Holt",
		"Vale Mines (LSE: VALE), a mining group, |said it rained.":  "Vale Mines (LSE: VALE), a mining group,",
		"The mill burned; Ida Holm, the minister, |said it rained.": "Ida Holm, the minister,",
		"Trains to stop for two days as minister |says it rained.":  "minister",
		"The plan to use it as a mill |says it rained.":             "The plan to use it as a mill",
	} {
		x, at := bars(t, marked)
		s := x.SentenceAt(at[0])
		if got := words(x, x.Subject(x.VerbGroup(at[0], s), s)); got != want {
			t.Errorf("%s: %q, want %q", marked, got, want)
		}
	}
}

// TestUndated reads the phrase between the bars without the time at its end.
func TestUndated(t *testing.T) {
	for marked, want := range map[string]string{
		"|The minister on Friday| said it rained.":         "The minister",
		"|Ida Holm Tuesday| said it rained.":               "Ida Holm",
		"|The paper last week| said it rained.":            "The paper",
		"|The council two weeks ago| said it rained.":      "The council",
		"|The council late on Sunday| said it rained.":     "The council",
		"|The council May 3| said it rained.":              "The council",
		"|The council on 3 May| said it rained.":           "The council",
		"|The council Monday evening| said it rained.":     "The council",
		"|The council over the weekend| said it rained.":   "The council",
		"|The council of the week| said it rained.":        "The council of the week",
		"|A poll released on Monday| said it rained.":      "A poll released on Monday",
		"|The head of Friday| said it rained.":             "The head of Friday",
		"|Ida Holm| said it rained.":                       "Ida Holm",
		"|Ida May| said it rained.":                        "Ida May",
		"|The council that week| said it rained.":          "The council",
		"|Officials also last year| said it rained a lot.": "Officials",
	} {
		x, at := bars(t, marked)
		if got := words(x, Undated(x, Range(at[0], at[1]))); got != want {
			t.Errorf("%s: %q, want %q", marked, got, want)
		}
	}
}

// TestVerbGroup reads the group whose head is the verb at the bar.
func TestVerbGroup(t *testing.T) {
	for marked, want := range map[string]string{
		"The minister |said it rained.":                  "said",
		"The minister has not |said so.":                 "has not said",
		"The minister has since |said so.":               "has since said",
		"The minister no longer |believes it.":           "no longer believes",
		"The minister also |said so.":                    "also said",
		"The minister quickly |denied it.":               "quickly denied",
		"The minister seemed to |say so.":                "seemed to say",
		"The minister went on to |say so.":               "went on to say",
		"The minister wanted to |say so.":                "say",
		"The minister was very |sure of it.":             "was very sure",
		"She |said it rained.":                           "said",
		"Mrs May |praised it.":                           "praised",
		"It rained, and the council on Monday |said so.": "said",

		"The minister " + strings.Repeat("was had ", 50) + "|said so.": strings.Repeat("was had ", maxVerbGroup/2) + "said",
	} {
		x, at := bars(t, marked)
		if got := words(x, x.VerbGroup(at[0], x.SentenceAt(at[0]))); got != want {
			t.Errorf("%s: %q, want %q", marked, got, want)
		}
	}
}

// TestAntecedent reads what the relative pronoun at the bar refers to.
func TestAntecedent(t *testing.T) {
	for marked, want := range map[string]string{
		"The minister, |who left, slept.":           "The minister",
		"They met the head of the mines |who left.": "the head of the mines",
		"They met Ida Holm and Bo Lund, |who left.": "Ida Holm and Bo Lund",
		"It was the firm |which left.":              "the firm",
		"They asked |who had left.":                 "",
	} {
		x, at := bars(t, marked)
		if got := words(x, x.Antecedent(at[0])); got != want {
			t.Errorf("%s: %q, want %q", marked, got, want)
		}
	}
}

// TestSpeechEnds asks whether a quotation that ends before the bar is speech.
func TestSpeechEnds(t *testing.T) {
	for marked, want := range map[string]bool{
		"“It rains,” |said Ida Holm.":                                    true,
		"“It rains!” |said Ida Holm.":                                    true,
		"“It rains”, |said Ida Holm.":                                    true,
		"“It rains” - |said Ida Holm.":                                   true,
		"Carl “Kit” |said so.":                                           false,
		"Ida Holm |said so.":                                             false,
		"“It will rain in the valley all day and night” |said Ida Holm.": true,
	} {
		x, at := bars(t, marked)
		if got := x.SpeechEnds(at[0]); got != want {
			t.Errorf("%s: %t, want %t", marked, got, want)
		}
	}
}

// TestUnclosed asks where a quotation without a closing mark ends.
func TestUnclosed(t *testing.T) {
	for marked, want := range map[string]bool{
		"“It will hold, |she said.":      true,
		"“It will hold, |said Mr. Holm.": true,
		"“It will hold, |and so will I.": false,
		"“It will hold,” |she said.":     true,
	} {
		x, at := bars(t, marked)
		if got := x.Outside(at[0]); got != want {
			t.Errorf("%s: outside is %t, want %t", marked, got, want)
		}
	}
}
