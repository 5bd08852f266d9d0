package wirecopy_test

import (
	"fmt"
	"log"

	"github.com/wirecopy-go/wirecopy"
)

func Example() {
	const text = "MONTEVIDEO (Reuters) - Uruguay's foreign minister, Beatriz Olivera, denied " +
		"that trade talks with Brazil had failed. “We have not failed,” she told " +
		"reporters on Monday. “We have not finished.”"
	report, err := wirecopy.Read(text)
	if err != nil {
		log.Fatal(err)
	}
	for _, a := range report.Actors {
		fmt.Println(a.Kind, a.Name)
	}
	in := report.Article
	for _, c := range report.Claims {
		fmt.Println(c.SpeakerName(in), "|", c.Cue.In(text), "|", c.Words(in))
	}
	for _, q := range report.Quotes {
		fmt.Println(q.SpeakerName(in), "|", q.Cue.In(text), "|", q.Words(in))
	}
	// Output:
	// place Montevideo
	// organization Reuters
	// country Uruguay
	// person Beatriz Olivera
	// country Brazil
	// Beatriz Olivera | denied | that trade talks with Brazil had failed
	// Beatriz Olivera | told | We have not failed. We have not finished.
}
