package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func tokens(t *testing.T, text string) []string {
	t.Helper()
	a := parse(t, text)
	out := []string{}
	for _, tok := range a.Tokens {
		out = append(out, tok.In(a.Text))
	}
	return out
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Contractions and possessives stay with their word.
		{"don't can't we'll", "don't can't we'll"},
		{"Kerry's the officials' James’", "Kerry's the officials' James’"},
		{"'Not the officials' fault'", "' Not the officials' fault '"},
		{"rock 'n' roll in the '60s, get 'em", "rock 'n' roll in the '60s , get 'em"},
		{"five o'clock", "five o'clock"},
		// Hyphens stand alone, except after a prefix and in numbers.
		{"anti-war well-known U.S.-led", "anti-war well - known U.S. - led"},
		{"2016-17 555-1234 555-123-4567", "2016 - 17 555-1234 555-123-4567"},
		{"al-Qaeda — or -- not", "al - Qaeda — or -- not"},
		// Numbers keep their points, units and signs stand alone.
		{"$1.5bn, 5% of 1,000,000", "$ 1.5 bn , 5 % of 1,000,000"},
		{"10km at 10:30am on 9/11", "10 km at 10:30 am on 9/11"},
		{"17th 1980s G20 .5", "17th 1980s G20 .5"},
		{"US$20 #1 +44", "US$ 20 # 1 +44"},
		// Abbreviations keep their period, other words do not.
		{"Mr. Ames left the U.S. today.", "Mr. Ames left the U.S. today ."},
		{"No. 5 said no.", "No. 5 said no ."},
		{"Tolland Inc TLND.N, which rose.", "Tolland Inc TLND.N , which rose ."},
		{"J. K. Marsh, Ph.D., at 5 p.m.", "J. K. Marsh , Ph.D. , at 5 p.m."},
		{"You and I. We went.", "You and I . We went ."},
		{"Foods Inc.. The", "Foods Inc. . The"},
		// Links, addresses, handles.
		{"(see http://example.org/a?b=c.)", "( see http://example.org/a?b=c . )"},
		{"www.example.org, example.co.uk", "www.example.org , example.co.uk"},
		{"j.marsh@example.com @marsh_jk #openroads", "j.marsh@example.com @marsh_jk #openroads"},
		// Text that was glued or torn.
		{"the U.S.to step up", "the U.S. to step up"},
		{"a U.S. -Russia deal", "a U.S. - Russia deal"},
		{"the store.Today he", "the store . Today he"},
		// Runs.
		{"What?! Wait... no!!! . . .", "What ?! Wait ... no !!! . . ."},
		{"AT&T and R&D", "AT&T and R&D"},
		{"and/or c/o", "and / or c/o"},
		{"“We”, ‘she’ said", "“ We ” , ‘ she ’ said"},
		{"\u0093We\u0094 said Kerry\u0092s aide", "\u0093 We \u0094 said Kerry\u0092s aide"},
		{"â€œWeâ€\u009d said Kerryâ€™s aide", "â€œ We â€\u009d said Kerryâ€™s aide"},
		{"mini\u00adster zero\u200bwidth", "mini\u00adster zero width"},
	} {
		got := tokens(t, c.text)
		if d := cmp.Diff(strings.Split(c.want, " "), got); d != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, d)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, want := range [][]string{
		{"She left.", "He stayed."},
		{"Mr. Ames met Dr. Oduya in St. Lucia.", "Both smiled."},
		{"The fire began at 14 Broad St.", "The owner was away."},
		{"It blew at 12 mph.", "Forecasters had warned of it."},
		{"He lives in Barrie, Ont.", "“Clean water is here,” he said."},
		{"Sold by Harlan Inc. “Clean water” is not."},
		{"The wall is 6 ft. high and 12 ft. long.", "“It holds 3 oz.” Nobody laughed.", "He left for Ft. Worth."},
		{"The suit names M/s. Varma Traders as the buyer.", "It was filed on Monday."},
		{"They live in the U.S.", "The others do not."},
		{"He works for the U.S. Treasury in D.C. now."},
		{"It closed at 5 p.m. Tuesday.", "It opened at 9 a.m.", "The queue was long."},
		{"At 5 a.m. Mr. Holm went home.", "He left again at 6 P.M.", "Mr. Lund stayed."},
		{"Some words are left out at the end . . . .", "The next ones are not . . . left out."},
		{"\"Go,\" she said.", "\"Now.\"", "He went."},
		{"\"Why?\" he asked.", "Nobody knew."},
		{"“It is over,” she said.", "“We won.”"},
		{"He paused... then went on.", "Then he stopped..."},
		{"It fell by 4.5 percent to $1.20.", "Shares rose."},
		{"Write to j.marsh@example.com.", "Or call."},
		{"(This is an aside.)", "This is not."},
		{"The bridge (built in 1931.) still stands."},
		{"The mayor spoke.[3] [4]", "The town listened."},
		{"Look at www.example.org.", "It is all there."},
		{"It happened on Jan. 5.", "It ended in Feb.", "The end."},
		{"He moved to Apartment B.", "Nobody came."},
		{"It was late, she wrote on X.", "Holm did not answer."},
		{"She met X. Zhang and J. Lund."},
		{"She has Hepatitis C.", "It hurts."},
		{"The rocket left Pad A.", "We saw it rise."},
		{"It began with vitamin C.", "Nobody paid."},
		{"Plan B.", "What is it?"},
		{"Nobody drove Bus J.", "They walked."},
		{"They met Susan B. Anthony there."},
		{"They met John F. He in Rome."},
		{"His aunt was ill.", "Holt said nothing."},
		{"Owen Pratt, M.D., called.", "Nobody heard."},
		{"“No!” Ann Voss said.", "“Never!”"},
		{"“Why?” Mr. Voss-Lund asked.", "Nobody knew."},
		{"“Why?”", "Voss-Lund asks a lot."},
		{"It ended.", "the crowd went home."},
	} {
		text := strings.Join(want, " ")
		a := parse(t, text)
		got := []string{}
		for _, s := range a.Sentences {
			got = append(got, s.In(text))
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}
