package quotemark

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// find returns the quotations of a text whose paragraphs are between blank
// lines.
func find(text string) []Quotation {
	p := Pairer{Text: text}
	for start := 0; start < len(text); {
		end := len(text)
		if n := strings.Index(text[start:], "\n\n"); n >= 0 {
			end = start + n
		}
		p.Paragraph(start, end)
		start = end + len("\n\n")
	}
	return p.Found
}

// quoted writes the quotations of a text as strings, each with a bracket for
// each mark that it has, nested ones after ">", continued ones after "+".
func quoted(text string) []string {
	out := []string{}
	for _, q := range find(text) {
		s := "[" + text[q.OpenEnd:q.CloseStart]
		if q.Closed() {
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
		{"misplaced", `"She sinks," said the captain, Ole Berg." We had an hour."`, []string{"[She sinks,]", "[ We had an hour.]"}},
		{"single", "‘We won,’ Ms Ide’s aide said of the leaders’ plan.", []string{"[We won,]"}},
		{"straight single", "'We won,' Ms Ide's aide said of the leaders' plan.", []string{"[We won,]"}},
		{"apostrophes", "It's the leaders' plan of '98, rock 'n' roll, 'em and ’twas.", []string{}},
		{"decades", "It was built in the 'nineties. 'It has four lanes,' he said of the ’sixties.", []string{"[It has four lanes,]"}},
		{"name of a decade", "She wrote of the 'Sixties Scoop' in 1990.", []string{"[Sixties Scoop]"}},
		{"possessive inside", "‘The leaders’ plan is dead,’ she said.", []string{"[The leaders’ plan is dead,]"}},
		{"nested", "“He told me ‘go home’ twice,” she said.", []string{"[He told me ‘go home’ twice,]", ">[go home]"}},
		{"nested the British way", "‘He told me “go home” twice,’ she said.", []string{"[He told me “go home” twice,]", ">[go home]"}},
		{"nested in its own style", "“He said “go home” twice,” she said.", []string{"[He said “go home” twice,]", ">[go home]"}},
		{"guillemets", "«We won», she said.", []string{"[We won]"}},
		{"typed guillemets", "<<We won>>, she said. >> quoted\n", []string{"[We won]"}},
		{"doubled angles", "‹‹We won››, she said.", []string{"[We won]"}},
		{"reversed guillemets", "»We won«, she said.", []string{"[We won]"}},
		{"low-high", "„We won“, she said.", []string{"[We won]"}},
		{"low-high with a right mark", "„We won”, she said.", []string{"[We won]"}},
		{"doubled", "``We won,'' she said.", []string{"[We won,]"}},
		{"single within doubled", "''She said 'go home,''' he said.", []string{"[She said 'go home,']", ">[go home,]"}},
		{"control characters", "She said \u0093we won\u0094 today.", []string{"[we won]"}},
		{"wrong way", "”We won,” she said.", []string{"[We won,]"}},
		{"inches", `He is 6'2" tall and his desk 30" wide, "a small one".`, []string{"[a small one]"}},
		{"missing close", "“We won, she said.\n\nIt rained.", []string{"[We won, she said."}},
		{"missing close before the next", "“We won, she said. “At last.”", []string{"[We won, she said.", "[At last.]"}},
		{"continued", "“One.\n\n“Two.\n\n“Three,” she said.", []string{"[One.", "+[Two.", "+[Three,]"}},
		{"not continued", "“One.\n\nTwo “three” four.", []string{"[One.", "[three]"}},
		{"nothing between", "\"\" and “” and “‘’”. “Yes,” she said, “‘”.", []string{"[‘’]", "[Yes,]", "[‘]"}},
		{"nothing open", "She said: “\n\n“We won.”", []string{"[", "+[We won.]"}},
		{"close without open", "We won,” she said.", []string{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, quoted(tt.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", tt.text, diff)
			}
		})
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“One.\n\n“Two,” she said. ‘Three’", `"a "b" 'c' 5'6" ''d`, "``x'' «y» „z“", "'''''", "“‘“‘", "\xff“\xfe”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		qs := find(text)
		for i, q := range qs {
			if q.Start < 0 || int(q.End) > len(text) || q.Start >= q.OpenEnd || q.OpenEnd > q.CloseStart || q.CloseStart > q.End {
				t.Fatalf("quotation %d: %+v of %d bytes", i, q, len(text))
			}
			if i > 0 && q.Start <= qs[i-1].Start {
				t.Errorf("quotation %d opens at %d, not after %d", i, q.Start, qs[i-1].Start)
			}
			if int(q.Parent) >= i || q.Parent >= 0 && (q.Start < qs[q.Parent].Start || q.End > qs[q.Parent].End) {
				t.Errorf("quotation %d %+v is not inside its parent %d", i, q, q.Parent)
			}
			if q.Parent < 0 && i > 0 && q.Start < qs[i-1].End && qs[i-1].Parent < 0 {
				t.Errorf("quotations %d and %d overlap", i-1, i)
			}
			if int(q.Continues) >= i {
				t.Errorf("quotation %d continues %d", i, q.Continues)
			}
			if !utf8.ValidString(text) {
				continue
			}
			for _, at := range []int32{q.Start, q.OpenEnd, q.CloseStart, q.End} {
				if int(at) < len(text) && !utf8.RuneStart(text[at]) {
					t.Errorf("quotation %d: %d is inside a rune", i, at)
				}
			}
		}
	})
}
