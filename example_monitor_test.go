package wirecopy_test

import (
	"context"
	"fmt"
	"log"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/entity"
)

// What is said by and about actors of one's own, under their own IDs.
func Example_monitoring() {
	watched, err := entity.ReadGazetteerTSV(strings.NewReader(
		"c17\tNordvik Foods\torganization\tNO\tNordvik\n" +
			"c23\tHalloran Dairy\torganization\tUS\tHalloran\n"))
	if err != nil {
		log.Fatal(err)
	}
	articles := []wirecopy.Source{
		{ID: "monday", Text: "Nordvik said on Monday that it would buy Halloran. Ida Holm, a farmer, said Halloran was worth more."},
		{ID: "tuesday", Text: "It rained all day, officials said."},
		{ID: "friday", Text: "“We will not sell,” Halloran Dairy said in a statement."},
	}
	for report, err := range wirecopy.ReadAll(context.Background(), slices.Values(articles), entity.WithGazetteer(watched)) {
		if err != nil {
			log.Print(err)
			continue
		}
		in := report.Article
		for _, actor := range report.Actors {
			if actor.ID == "" {
				continue // not on the list
			}
			for a := range report.AttributionsBy(actor) {
				fmt.Printf("%s: %s: %s\n", report.ID, actor.ID, a.Words(in))
			}
			for a := range report.AttributionsAbout(actor) {
				fmt.Printf("%s: about %s, by %s: %s\n", report.ID, actor.ID, a.SpeakerName(in), a.Words(in))
			}
		}
	}
	// Output:
	// monday: c17: that it would buy Halloran
	// monday: about c23, by Nordvik Foods: that it would buy Halloran
	// monday: about c23, by Ida Holm: Halloran was worth more
	// friday: c23: We will not sell
}
