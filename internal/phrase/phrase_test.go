package phrase

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// read returns the words of a sentence and the index of the word after each "|" in it.
func read(t *testing.T, sentence string) (d *Doc, at []int) {
	t.Helper()
	var offsets []int
	for rest := sentence; ; {
		before, after, ok := strings.Cut(rest, "|")
		if !ok {
			break
		}
		offsets = append(offsets, len(sentence)-len(rest)+len(before)-len(offsets))
		rest = after
	}
	a, err := article.Parse(strings.ReplaceAll(sentence, "|", ""))
	if err != nil {
		t.Fatal(err)
	}
	d = Of(a)
	for _, o := range offsets {
		i := 0
		for i < len(d.Words) && int(d.Words[i].Start) < o {
			i++
		}
		at = append(at, i)
	}
	return d, at
}

// describe returns a phrase as "head < modifiers > complement".
func describe(d *Doc, p Phrase) string {
	if p.Empty() {
		return ""
	}
	of := func(r text.Range) string {
		if r.Empty() {
			return ""
		}
		return d.In(r.First, r.End)
	}
	s := of(p.Head)
	if !p.Modifiers.Empty() {
		s += " < " + of(p.Modifiers)
	}
	if !p.Of.Empty() {
		s += " > " + of(p.Of)
	}
	return s
}

func TestAt(t *testing.T) {
	names := map[string]bool{"Russian": true, "UN": true, "Syria": true, "EU": true, "Perrin": true}
	for sentence, want := range map[string]string{
		"The |company left.":                              "company",
		"The |former Russian foreign minister left.":      "foreign minister < former Russian",
		"The |UN envoy for Syria left.":                   "envoy < UN > Syria",
		"The |minister of health left.":                   "minister > health",
		"The |minister of foreign affairs left.":          "minister of foreign affairs",
		"The |secretary of health and education left.":    "secretary > health and education",
		"The |EU's foreign policy chief left.":            "foreign policy chief < EU",
		"The |minister reports a loss.":                   "minister",
		"The |Republican candidate left.":                 "candidate < Republican",
		"The |statement calling for talks was short.":     "statement",
		"The |ambassador to Syria left.":                  "ambassador > Syria",
		"The |minister John Roe left.":                    "",
		"The |warden-elect left.":                         "",
		"The |warden elect left.":                         "",
		"The |river was high.":                            "",
		"The |envoy for Syria's neighbours left.":         "",
		"The |very long and winding road to the minister": "",
	} {
		d, at := read(t, sentence)
		p := At(d, at[0], d.SentenceOf(at[0]).End, func(i int) int {
			if names[d.String(i)] {
				return i + 1
			}
			return i
		})
		if got := describe(d, p); got != want {
			t.Errorf("%s: got %q, want %q", sentence, got, want)
		}
	}
}

func TestAtInner(t *testing.T) {
	d, at := read(t, "The |company picnic was quiet.")
	if p := At(d, at[0], len(d.Words), func(i int) int { return i }); !p.Inner {
		t.Errorf("%q is the town's", describe(d, p))
	}
}

func TestTitle(t *testing.T) {
	for sentence, want := range map[string]string{
		"Then Mr. |Perrin left.": "Mr.",
		"Then |Perrin left.":     "",
		"Later Chinese foreign ministry spokesman |Ann Perrin left.": "spokesman < Chinese foreign ministry",
		"Later in Japan rail company boss |Ann Perrin left.":         "boss",
		"Then President |Perrin left.":                               "President",
		"The former Secretary of State |Perrin left.":                "Secretary of State < former",
		"Then White House Press Secretary |Perrin left.":             "White House Press Secretary",
		"The UN Special Envoy for Syria |Ann Perrin left.":           "Special Envoy < UN > Syria",
		"The then Secretary of Energy |Perrin left.":                 "Secretary < then > Energy",
		"Said the president, |Perrin left.":                          "",
		"They met the minister's |Perrin there.":                     "",
		"The Clinton campaign manager |Ann Perrin left.":             "campaign manager < Clinton",
		"On Friday senior adviser |Ann Perrin left.":                 "senior adviser",
		"The senators |Ann Perrin and Carl Holt agreed.":             "senators",
		"The New Zealand striker |Ann Perrin left.":                  "striker < New Zealand",
	} {
		d, at := read(t, sentence)
		got := Title(d, at[0])
		if !got.Empty() {
			got = got.Extend(d, d.SentenceOf(at[0]).First+1)
		}
		if got := describe(d, got); got != want {
			t.Errorf("%s: got %q, want %q", sentence, got, want)
		}
	}
}

func TestAppositions(t *testing.T) {
	for _, test := range []struct{ sentence, after, described, predicate string }{
		{"|Ann Perrin|, the minister of health, left.", "minister", "", ""},
		{"|Ann Perrin|, a former judge in Lyon, left.", "judge < former", "", ""},
		{"|Ann Perrin|, the minister's daughter, left.", "", "", ""},
		{"|Ann Perrin|, head of the union said: “We left.”", "head", "", ""},
		{"|Ann Perrin|, founder, chairman and chief executive of Kelder, left.", "founder", "", ""},
		{"|Ann Perrin|, once the judge here, left.", "judge", "", ""},
		{"|Ann Perrin| (No. 3, $9), head of the union, left.", "head", "", ""},
		{"|Ann Perrin|, a partner at Kelder, left.", "partner", "", ""},
		{"|Ann Perrin|, her partner at home, left.", "", "", ""},
		{"|Ann Perrin|, a singer better known as Kato, left.", "singer", "", ""},
		{"|Ann Perrin|, a “singer”, left.", "", "", ""},
		{"The town's first judge, |Ann Perrin|, left.", "", "judge < first", ""},
		{"They met |Ann Perrin|, the driver of the bus said.", "", "", ""},
		{"|Ann Perrin|, in a letter to the judge, left.", "", "", ""},
		{"|Ann Perrin|, who is a judge, left.", "", "", "judge"},
		{"The German chancellor, |Ann Perrin|, left.", "", "chancellor < German", ""},
		{"A German judge, |Ann Perrin|, left.", "", "judge < German", ""},
		{"Carl Holt, the mayor, |Ann Perrin|, the treasurer, and others left.", "treasurer", "", ""},
		{"In Kelder, the mayor, |Ann Perrin|, left.", "", "mayor", ""},
		{"The minister of Germany, |Ann Perrin|, left.", "", "minister > Germany", ""},
		{"|Ann Perrin| is the German chancellor.", "", "", "chancellor < German"},
		{"|Ann Perrin| became mayor of Lyon.", "", "", "mayor > Lyon"},
		{"|Ann Perrin| is Germany's chancellor.", "", "", "chancellor"},
		{"|Ann Perrin| is the minister's choice.", "", "", ""},
		{"|Ann Perrin| is prime minister material.", "", "", ""},
		{"|Ann Perrin| is tired.", "", "", ""},
	} {
		d, at := read(t, test.sentence)
		for what, got := range map[string][2]string{
			"after":     {describe(d, After(d, at[1])), test.after},
			"described": {describe(d, Described(d, at[0], at[1])), test.described},
			"predicate": {describe(d, Predicate(d, at[1])), test.predicate},
		} {
			if got[0] != got[1] {
				t.Errorf("%s: %s is %q, want %q", test.sentence, what, got[0], got[1])
			}
		}
	}
}

func TestDescribesPerson(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Marit Solheim| is a lawyer in Leeds.":                      true,
		"Marit Solheim| is playwright-in-residence at the college.": true,
		"Marit Solheim|, the oldest judge in town, agreed.":         true,
		"Marit Solheim| was a former prime minister.":               true,
		"Marit Solheim|, judge of the high court, agreed.":          true,
		"Marit Solheim| is a shop for lawyers.":                     false,
		"Marit Solheim| is open to all lawyers.":                    false,
		"Marit Solheim| is the lawyer's favourite shop.":            false,
		"Marit Solheim|, Oslo, and lawyers agreed.":                 false,
		"Marit Solheim| sued a lawyer.":                             false,
		"Marit Solheim|. A lawyer agreed.":                          false,
		"Marit Solheim|":                                            false,
	} {
		d, at := read(t, sentence)
		if got := DescribesPerson(d, at[0]); got != want {
			t.Errorf("%q: %v", sentence, got)
		}
	}
}

func TestVerbs(t *testing.T) {
	for _, test := range []struct {
		sentence      string
		acts, subject bool
	}{
		{"Ankara| vowed to answer.", true, true},
		{"Ankara| has not vowed to answer.", true, true},
		{"Ankara|, which had doubts, agreed.", true, true},
		{"Ankara| will boost trade.", true, true},
		{"Ankara| is ready to talk.", true, true},
		{"Ankara| was not told of it.", true, true},
		{"Ankara| was hit by a storm.", false, true},
		{"Ankara|, in a letter, agreed.", false, true},
		{"Ankara| in the rain was grey.", false, false},
		{"They left Ankara|.", false, false},
	} {
		d, at := read(t, test.sentence)
		if got := Acts(d, at[0]); got != test.acts {
			t.Errorf("%s: Acts is %v", test.sentence, got)
		}
		if got := Subject(d, at[0]); got != test.subject {
			t.Errorf("%s: Subject is %v", test.sentence, got)
		}
	}
}

func TestRenaming(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Kelder|, formerly known as |Tellworth, left.":          true,
		"Kelder| (also called |Tellworth) left.":                true,
		"Kelder| aka |Tellworth left.":                          true,
		"Kelder|, née |Tellworth, left.":                        true,
		"Kelder|, nicknamed |Tellworth, left.":                  true,
		"Kelder| was named |Tellworth of the year.":             false,
		"Kelder| and |Tellworth left.":                          false,
		"Kelder|, which left the town to |Tellworth, was sold.": false,
	} {
		d, at := read(t, sentence)
		if got := KnownAs(d, at[0], at[1]); got != want {
			t.Errorf("%s: %v", sentence, got)
		}
	}
}
