package wirecopy_test

import (
	"fmt"
	"html"
	"log"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

// The text with its quotes and claims marked, as HTML, and for each mark the range that a
// browser or an editor counts, in UTF-16 code units, and the sentence around it.
func Example_highlight() {
	report, err := wirecopy.Read("It rained in Vale 🌧. “It will stop,” Ida Holm said. Per Lund doubts that the café & the pier will stay dry.")
	if err != nil {
		log.Fatal(err)
	}
	in := report.Article

	type mark struct {
		article.Span
		class, speaker string
	}
	var marks []mark
	add := func(class string, x *quote.Attribution) {
		for _, piece := range x.Content {
			marks = append(marks, mark{piece, class, x.SpeakerName(in)})
		}
	}
	for i := range report.Quotes {
		add("quote", &report.Quotes[i].Attribution)
	}
	for i := range report.Claims {
		add("claim "+report.Claims[i].Attitude.String(), &report.Claims[i].Attribution)
	}
	slices.SortFunc(marks, func(a, b mark) int { return a.Start - b.Start }) // they do not overlap

	var page strings.Builder
	end := 0
	for _, m := range marks {
		page.WriteString(html.EscapeString(in.Text[end:m.Start]))
		fmt.Fprintf(&page, `<mark class="%s" title="%s">%s</mark>`, m.class, html.EscapeString(m.speaker), html.EscapeString(m.In(in.Text)))
		end = m.End

		units := in.UTF16(m.Span)
		fmt.Printf("%d-%d in %q\n", units.Start, units.End, in.SentencesAt(m.Span)[0].Line(in.Text))
	}
	page.WriteString(html.EscapeString(in.Text[end:]))
	fmt.Println(page.String())
	// Output:
	// 22-37 in "“It will stop,” Ida Holm said."
	// 69-107 in "Per Lund doubts that the café & the pier will stay dry."
	// It rained in Vale 🌧. <mark class="quote" title="Ida Holm">“It will stop,”</mark> Ida Holm said. Per Lund doubts <mark class="claim belief" title="Per Lund">that the café &amp; the pier will stay dry</mark>.
}
