package quote

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/speech"
)

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
