package coref_test

import (
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/coref"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/link/linktest"
)

// TestIncumbents asks who holds an office on the day of an article that does not say so.
func TestIncumbents(t *testing.T) {
	day := time.Date(2015, 6, 1, 0, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"The [k:German] chancellor left.":                                         "German chancellor is Angela Merkel",
		"[k:Germany]'s chancellor left.":                                          "chancellor is Angela Merkel",
		"The chancellor of [k:Germany] left.":                                     "chancellor of Germany is Angela Merkel",
		"The former [k:German] chancellor left.":                                  "",
		"The deputy [k:German] chancellor left.":                                  "",
		"A [k:German] chancellor left.":                                           "",
		"In 1987 the [k:German] chancellor left.":                                 "",
		"[p:Ann Perrin], the [k:German] chancellor, left.":                        "German chancellor is Ann Perrin",
		"The [k:German] chancellor, [p:Ann Perrin], left. The chancellor agreed.": "German chancellor is Ann Perrin, chancellor is Ann Perrin",
	} {
		a, d, mentions := linktest.Parse(t, text)
		names, entities := link.Link(a, d, mentions, nil)
		var got []string
		for _, r := range coref.Resolve(a, d, names, entities, coref.Day{Time: day, Until: len(d.Words)}) {
			got = append(got, d.In(r.First, r.End)+" is "+entities.At(r.Entity).Name)
		}
		if got := strings.Join(got, ", "); got != want {
			t.Errorf("%s\ngot  %s\nwant %s", text, got, want)
		}
	}
}
