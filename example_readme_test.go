package wirecopy_test

import (
	"fmt"
	"log"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/quote"
)

func Example() {
	const text = "MONTEVIDEO (Reuters) - Uruguay's foreign minister, Beatriz Olivera, denied " +
		"that trade talks with Brazil had failed. “We have not failed,” she told " +
		"reporters on Monday. “We have not finished.”"
	report, err := wirecopy.Read(text)
	if err != nil {
		log.Fatal(err)
	}
	who := func(a quote.Attribution) string {
		if a.Speaker == nil {
			return a.Source.In(text) // somebody without a name: "officials"
		}
		return a.Speaker.Name
	}
	for _, a := range report.Actors {
		fmt.Println(a.Kind, a.Name)
	}
	for _, c := range report.Claims {
		fmt.Println(who(c.Attribution), "|", c.Cue.In(text), "|", c.Content[0].In(text))
	}
	for _, q := range report.Quotes {
		for _, piece := range q.Content {
			fmt.Println(who(q.Attribution), "|", q.Cue.In(text), "|", piece.In(text))
		}
	}
	// Output:
	// place Montevideo
	// organization Reuters
	// country Uruguay
	// person Beatriz Olivera
	// country Brazil
	// Beatriz Olivera | denied | that trade talks with Brazil had failed
	// Beatriz Olivera | told | “We have not failed,”
	// Beatriz Olivera | told | “We have not finished.”
}
