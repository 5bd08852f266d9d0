package quotemark

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
)

// quoted writes the quotations of a text as strings, each with a bracket that
// is missing where its mark is, nested ones behind ">", continued ones behind
// "+".
func quoted(t testing.TB, text string) []string {
	t.Helper()
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	out := []string{}
	for _, q := range Find(a.Text, a.Paragraphs) {
		s := q.Inner().In(a.Text)
		if !q.Open.Empty() {
			s = "[" + s
		}
		if !q.Close.Empty() {
			s += "]"
		}
		if q.Parent >= 0 {
			s = ">" + s
		}
		if q.Continues >= 0 {
			s = "+" + s
		}
		out = append(out, s)
	}
	return out
}

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"curly", "“We won,” she said. “At last.”", []string{"[We won,]", "[At last.]"}},
		{"straight", `"We won," she said. "At last."`, []string{"[We won,]", "[At last.]"}},
		{"single", "‘We won,’ Ms Ide’s aide said of the leaders’ plan.", []string{"[We won,]"}},
		{"straight single", "'We won,' Ms Ide's aide said of the leaders' plan.", []string{"[We won,]"}},
		{"apostrophes", "It's the leaders' plan of '98, rock 'n' roll, 'em and ’twas.", []string{}},
		{"possessive inside", "‘The leaders’ plan is dead,’ she said.", []string{"[The leaders’ plan is dead,]"}},
		{"nested", "“He told me ‘go home’ twice,” she said.", []string{"[He told me ‘go home’ twice,]", ">[go home]"}},
		{"nested the British way", "‘He told me “go home” twice,’ she said.", []string{"[He told me “go home” twice,]", ">[go home]"}},
		{"nested in its own style", "“He said “go home” twice,” she said.", []string{"[He said “go home” twice,]", ">[go home]"}},
		{"guillemets", "«We won», she said.", []string{"[We won]"}},
		{"reversed guillemets", "»We won«, she said.", []string{"[We won]"}},
		{"low-high", "„We won“, she said.", []string{"[We won]"}},
		{"low-high with a right mark", "„We won”, she said.", []string{"[We won]"}},
		{"doubled", "``We won,'' she said.", []string{"[We won,]"}},
		{"single within doubled", "''She said 'go home,''' he said.", []string{"[She said 'go home,']", ">[go home,]"}},
		{"mojibake", "â€œWe won,â€\u009d she said. Itâ€™s over.", []string{"[We won,]"}},
		{"mojibake with a lost byte", "â€œWe won,â€ she said.", []string{"[We won,]"}},
		{"control characters", "She said \u0093we won\u0094 today.", []string{"[we won]"}},
		{"entities", "&ldquo;We won,&rdquo; she said of &quot;it&quot;.", []string{"[We won,]", "[it]"}},
		{"wrong way", "”We won,” she said.", []string{"[We won,]"}},
		{"inches", `He is 6'2" tall and his desk 30" wide, "a small one".`, []string{"[a small one]"}},
		{"missing close", "“We won, she said.\n\nIt rained.", []string{"[We won, she said."}},
		{"missing close before the next", "“We won, she said. “At last.”", []string{"[We won, she said.", "[At last.]"}},
		{"continued", "“One.\n\n“Two.\n\n“Three,” she said.", []string{"[One.", "+[Two.", "+[Three,]"}},
		{"not continued", "“One.\n\nTwo “three” four.", []string{"[One.", "[three]"}},
		{"close without open", "We won,” she said.", []string{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, quoted(t, tt.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", tt.text, diff)
			}
		})
	}
}

func TestTokens(t *testing.T) {
	a, err := article.Parse("“We ‘won’,” she said. “Yes.\n\nIt rained.")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i, s := range Tokens(a, Find(a.Text, a.Paragraphs)) {
		got = append(got, a.Tokens[i].In(a.Text)+" "+string("oi[]"[s.State])+string(rune('0'+s.Depth)))
	}
	want := "“ [1|We i1|‘ i2|won i2|’ i2|, i1|” ]1|she o0|said o0|. o0|“ [1|Yes i1|. i1|It o0|rained o0|. o0"
	if diff := cmp.Diff(want, strings.Join(got, "|")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestTokensDistances(t *testing.T) {
	a, err := article.Parse("She said “we won” today.\n\nIt rained.")
	if err != nil {
		t.Fatal(err)
	}
	var behind, ahead []int
	for _, s := range Tokens(a, Find(a.Text, a.Paragraphs)) {
		behind, ahead = append(behind, int(s.Behind)), append(ahead, int(s.Ahead))
	}
	wantBehind := []int{Far, Far, Far, 1, 2, 3, 1, 2, Far, Far, Far}
	wantAhead := []int{2, 1, 3, 2, 1, Far, Far, Far, Far, Far, Far}
	if diff := cmp.Diff(wantBehind, behind); diff != "" {
		t.Errorf("Behind (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(wantAhead, ahead); diff != "" {
		t.Errorf("Ahead (-want +got)\n%s", diff)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“One.\n\n“Two,” she said. ‘Three’", `"a "b" 'c' 5'6" ''d`, "``x'' «y» „z“ â€œ â€", "&quot;&ldquo;", "'''''", "“‘“‘", "\xff“\xfe”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := article.Parse(text)
		if err != nil {
			t.Skip()
		}
		qs := Find(a.Text, a.Paragraphs)
		for i, q := range qs {
			if q.Start < 0 || q.End > len(a.Text) || q.Start >= q.End {
				t.Fatalf("quotation %d: %v of %d bytes", i, q.Span, len(a.Text))
			}
			if i > 0 && q.Start <= qs[i-1].Start {
				t.Errorf("quotation %d opens at %d, not behind %d", i, q.Start, qs[i-1].Start)
			}
			if !utf8.ValidString(a.Text) {
				continue
			}
			for _, at := range []int{q.Start, q.End, q.Inner().Start, q.Inner().End} {
				if at < len(a.Text) && !utf8.RuneStart(a.Text[at]) {
					t.Errorf("quotation %d: %d is inside a rune", i, at)
				}
			}
			if q.Parent >= i || q.Parent >= 0 && !qs[q.Parent].Contains(q.Span) {
				t.Errorf("quotation %d %v is not inside its parent %d", i, q.Span, q.Parent)
			}
			if q.Parent < 0 && i > 0 && q.Start < qs[i-1].End && qs[i-1].Parent < 0 {
				t.Errorf("quotations %d and %d overlap", i-1, i)
			}
			if q.Continues >= i {
				t.Errorf("quotation %d continues %d", i, q.Continues)
			}
		}
		if n := len(Tokens(a, qs)); n != len(a.Tokens) {
			t.Errorf("%d states for %d tokens", n, len(a.Tokens))
		}
	})
}
