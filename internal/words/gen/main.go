// Command gen compiles the table of package words. It runs in that package's
// folder, by go generate.
package main

import (
	"log"
	"os"

	"github.com/wirecopy-go/wirecopy/internal/words"
)

func main() {
	log.SetFlags(0)
	tsv, err := os.ReadFile("places.tsv")
	if err != nil {
		log.Fatal(err)
	}
	data, err := words.Compile(string(tsv))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("places.table", []byte(data), 0o644); err != nil {
		log.Fatal(err)
	}
}
