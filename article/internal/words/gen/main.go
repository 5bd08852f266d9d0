// Command gen compiles words.tsv into words.table. It runs in the folder of
// package words, by go generate.
package main

import (
	"log"
	"os"

	"github.com/wirecopy-go/wirecopy/article/internal/words"
)

func main() {
	tsv, err := os.ReadFile("words.tsv")
	if err != nil {
		log.Fatal(err)
	}
	data, err := words.Compile(string(tsv))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("words.table", []byte(data), 0o644); err != nil {
		log.Fatal(err)
	}
}
