// Command gen compiles the tables of package english from data/*.tsv, and
// writes its enumerations. It runs in the folder of that package, by go
// generate.
package main

import (
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	files, err := compile(os.DirFS("data"))
	if err != nil {
		log.Fatal("english: ", err)
	}
	for name, data := range files {
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
