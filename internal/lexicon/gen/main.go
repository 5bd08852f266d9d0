// Gen compiles the readable sources of package lexicon, data/*.tsv, into the
// files that it embeds. It runs in the directory of the package, by "go generate".
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run("."); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(dir string) error {
	files, err := compile(os.DirFS(dir), os.DirFS(dir+"/../english"))
	if err != nil {
		return err
	}
	for _, f := range files {
		if err := os.WriteFile(dir+"/"+f.name, []byte(f.data), 0o666); err != nil {
			return err
		}
	}
	return nil
}
