package quote

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// Rules print with their names, also those that this release does not know.
func TestRuleString(t *testing.T) {
	for _, test := range []struct {
		rule Rule
		want string // its beginning
	}{
		{Rule{}, "unknown"},
		{Rule{"that", "say"}, `rule "that" with "say": `},
		{Rule{"model", ""}, "learned model"},
		{Rule{"model", "say"}, `learned model with "say"`},
		{Rule{"telepathy", ""}, `rule "telepathy"`},
		{Rule{"telepathy", "say"}, `rule "telepathy" with "say"`},
	} {
		got := test.rule.String()
		if counted := strings.HasSuffix(test.want, ": "); !strings.HasPrefix(got, test.want) || !counted && got != test.want {
			t.Errorf("%+v prints as %q, want %q", test.rule, got, test.want)
		}
	}
}

// The documentation of Rule lists the rules.
func TestRuleNames(t *testing.T) {
	source, err := os.ReadFile("attribution.go")
	if err != nil {
		t.Fatal(err)
	}
	_, doc, _ := strings.Cut(string(source), "// A Rule says")
	doc, _, _ = strings.Cut(doc, "type Rule struct")
	names := strings.Fields(doc)
	for _, r := range append(slices.Clone(speech.Rules), speech.ByModel) {
		if !slices.Contains(names, r.Name) {
			t.Errorf("the documentation of Rule does not list %q", r.Name)
		}
	}
}
