package wirecopy_test

import (
	"context"
	"encoding/csv"
	"log"
	"os"
	"path/filepath"

	"github.com/wirecopy-go/wirecopy"
)

// A folder of articles as a table of who said what.
func Example_csv() {
	names, err := filepath.Glob("testdata/h*.txt")
	if err != nil {
		log.Fatal(err)
	}
	table := csv.NewWriter(os.Stdout)
	for report, err := range wirecopy.ReadAll(context.Background(), wirecopy.Files(names...)) {
		if err != nil {
			log.Print(err)
			continue
		}
		for _, q := range report.Quotes {
			table.Write([]string{filepath.Base(report.ID), q.SpeakerName(report.Article), q.Kind.String(), q.Words(report.Article)})
		}
	}
	table.Flush()
	if err := table.Error(); err != nil {
		log.Fatal(err)
	}
	// Output:
	// hardwrap.txt,Lucille Arsenault,mixed,"that the present rule ""protects no saver and annoys every borrower."""
	// hardwrap.txt,Roland Fife,direct,The minister has found a way to export our banks without moving a single brick
	// hardwrap.txt,Hester Quan,mixed,"that small lenders were, in her words, ""thinner than they look."""
}
