// Command gen puts the tables of package cue together out of data/*.tsv. It
// runs in the folder of the package.
package main

import (
	"fmt"
	"log"
	"os"

	"github.com/wirecopy-go/wirecopy/internal/cue/gen/build"
)

func main() {
	log.SetFlags(0)
	files, err := build.Files(os.DirFS("data"))
	if err != nil {
		log.Fatal(fmt.Errorf("cue: %w", err))
	}
	for name, data := range files {
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
