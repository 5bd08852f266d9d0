package quote

import (
	_ "embed"
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/golden"
)

// kinds are short texts, each with its attributions in the lines below it: the speakers, the
// source, the cue and the content. A text without lines has none. Lines that begin with #
// name the kind of what follows; "\n" in a text is a new line.
//
//go:embed testdata/kinds.tsv
var kinds string

// TestKinds reads each of the kinds. Those that are known to be read in another way are in
// testdata/kinds.misses.
func TestKinds(t *testing.T) {
	kind, text, want := "", "", []string(nil)
	var misses strings.Builder
	check := func() {
		if text == "" {
			return
		}
		a, err := article.Parse(strings.ReplaceAll(text, `\n`, "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, lines(a)); diff != "" {
			fmt.Fprintf(&misses, "%s: %q\n", kind, text)
			t.Logf("%s: %s (-want +got)\n%s", kind, text, diff)
		}
	}
	for line := range strings.Lines(kinds) {
		switch line = strings.TrimSuffix(line, "\n"); {
		case strings.HasPrefix(line, "# "):
			check()
			kind, text = line[2:], ""
		case strings.HasPrefix(line, "\t"):
			want = append(want, line[1:])
		case line != "":
			check()
			text, want = line, nil
		}
	}
	check()
	golden.Text(t, "testdata/kinds.misses", misses.String())
}

// lines returns the attributions of an article as the lines of kinds have them.
func lines(a *article.Article) []string {
	quotes, claims := Find(a, entity.Find(a))
	all := make([]*Attribution, 0, len(quotes)+len(claims))
	for i := range quotes {
		all = append(all, &quotes[i].Attribution)
	}
	for i := range claims {
		all = append(all, &claims[i].Attribution)
	}
	sort.SliceStable(all, func(i, k int) bool { return all[i].Content[0].Start < all[k].Content[0].Start })
	var out []string
	for _, x := range all {
		var content, who []string
		for _, c := range x.Content {
			content = append(content, c.Line(a.Text))
		}
		for _, s := range x.Speakers {
			who = append(who, s.Actor.Name)
		}
		if who == nil {
			who = []string{"-"}
		}
		out = append(out, fmt.Sprintf("%s\t%s\t%s\t%s", strings.Join(who, "+"), x.Source.Line(a.Text), x.Cue.Line(a.Text), strings.Join(content, " … ")))
	}
	return out
}
