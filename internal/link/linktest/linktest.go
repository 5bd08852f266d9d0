// Package linktest lets tests of link and coref say themselves what is mentioned, so that
// they need no model.
package linktest

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

var kinds = map[byte]lexicon.Kind{'p': lexicon.Person, 'o': lexicon.Organization, 'g': lexicon.Group, 'l': lexicon.Place, 'x': lexicon.NoKind}

// Parse reads a text in which each mention is written as "[p:Ann Perrin]": p for a person,
// o for a body, g for a group, l for a place, x for what is not known, and k for a name in
// the lexicon.
func Parse(t *testing.T, marked string) (*article.Article, *phrase.Doc, []mention.Mention) {
	t.Helper()
	type mark struct {
		start, end int
		kind       byte
	}
	var marks []mark
	var text strings.Builder
	for rest := marked; ; {
		before, after, ok := strings.Cut(rest, "[")
		text.WriteString(before)
		if !ok {
			break
		}
		name, tail, _ := strings.Cut(after, "]")
		start := text.Len()
		text.WriteString(name[2:])
		marks = append(marks, mark{start, text.Len(), name[0]})
		rest = tail
	}
	a, err := article.Parse(text.String())
	if err != nil {
		t.Fatal(err)
	}
	d := phrase.Of(a)
	var all []mention.Mention
	i := 0
	for _, m := range marks {
		for int(d.Words[i].Start) < m.start {
			i++
		}
		first := i
		for i < len(d.Words) && int(d.Words[i].Start) < m.end {
			i++
		}
		x := mention.Mention{Range: phrase.Range(first, i), Kind: kinds[m.kind]}
		if m.kind == 'k' {
			n, s := d.KnownAt(first, i)
			if n == 0 {
				t.Fatalf("%q is not in the lexicon", d.In(first, i))
			}
			x.Known, x.Sense, x.Kind = true, s, s.Actor().Kind
		}
		all = append(all, x)
	}
	return a, d, all
}
