// Command gen compiles the readable tables of package words. It runs in that
// package's folder, by go generate.
package main

import (
	"log"
	"os"

	"github.com/wirecopy-go/wirecopy/internal/words"
)

func main() {
	log.SetFlags(0)
	for _, name := range words.Sources {
		tsv, err := os.ReadFile(name + ".tsv")
		if err != nil {
			log.Fatal(err)
		}
		data, err := words.Compile(name, string(tsv))
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(name+".table", []byte(data), 0o644); err != nil {
			log.Fatal(err)
		}
		if name != "words" {
			continue
		}
		if err := os.WriteFile("words.filter", []byte(words.Filter(string(tsv))), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
