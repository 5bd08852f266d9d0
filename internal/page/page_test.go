package page

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/model"
)

func TestOpenRefuses(t *testing.T) {
	other := []byte(model.Page)
	other[len(magic)]++
	feature := []byte(model.Page)
	feature[header] = count
	for name, data := range map[string]string{
		"nothing":        "",
		"something else": strings.Repeat("x", 100),
		"cut off":        model.Page[:len(model.Page)-1],
		"other features": string(other),
		"no feature":     string(feature),
	} {
		if _, err := Open(data); err != ErrFormat {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEncode(t *testing.T) {
	var tree Tree
	tree.Feature[0], tree.Threshold[0] = fWords, 10
	for i := 1; i < inner; i++ {
		tree.Threshold[i] = 255
	}
	tree.Leaf[0], tree.Leaf[leaves/2] = -3, 300
	m, err := Open(Encode(-7, []Tree{tree, tree}))
	if err != nil {
		t.Fatal(err)
	}
	if got := m.score(&Vector{fWords: 10}); got != -7-3-3 {
		t.Errorf("few words: %d", got)
	}
	if got := m.score(&Vector{fWords: 11}); got != -7+300+300 {
		t.Errorf("many words: %d", got)
	}
}

// harbour is a page around an article of four sentences.
var harbour = []string{
	"Menu", "Sign in", "News | Sport | Weather", "Share",
	"The council of the harbour town of Brennfjord decided on Monday to close the old bridge, and it said that the work would begin in May.",
	"Mayor Ida Solvang told reporters that she had waited for the decision for years, because the bridge was no longer safe for buses.",
	"Shop owners near the bridge fear that they will lose customers while the road is closed, and some of them want to be paid for it.",
	"The work is expected to take two years, and the town will open a ferry for those who walk or ride a bicycle.",
	"Advertisement", "Most read", "Sign up for our newsletter", "Privacy policy", "© 2024 Brennfjord Post. All rights reserved.",
}

func TestScores(t *testing.T) {
	var text string
	var blocks []Block
	for _, s := range harbour {
		blocks = append(blocks, At(len(text), len(text)+len(s)))
		text += s + "\n\n"
	}
	for i, score := range Scores(text, blocks, nil) {
		if body := len(harbour[i]) > 80; body != (score > 0) {
			t.Errorf("%q: score %d", harbour[i], score)
		}
	}
	if got := Scores("", nil, nil); len(got) != 0 {
		t.Errorf("no blocks: %v", got)
	}
}

// TestLineEnds checks that a line ends once, in whatever form.
func TestLineEnds(t *testing.T) {
	for s, want := range map[string]int{"": 0, "\n": 1, "\n\n": 2, "\r\n\r\n": 2, "\r\r": 2, "\u0085\u2028": 2, "\u2029 \n": 2, "\u00a8": 0} {
		if got := lineEnds(s); got != want {
			t.Errorf("%q has %d line ends, want %d", s, got, want)
		}
	}
}
