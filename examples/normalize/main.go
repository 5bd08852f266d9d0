// Normalize reads names, one a line, and says what each of them means:
//
//	normalize < names.txt
//
// It prints the name as it came, the code of the country, the canonical name
// and the kind of actor, with tabs between them, a line for each name in the
// order of the input. A name that it does not know gives empty columns after
// the first.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/entity"
)

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "normalize:", err)
		os.Exit(1)
	}
}

func run(stdin io.Reader, stdout io.Writer) error {
	r, w := bufio.NewReader(stdin), bufio.NewWriter(stdout)
	for {
		line, err := r.ReadString('\n')
		if line != "" {
			name := strings.TrimRight(line, "\r\n")
			fmt.Fprintf(w, "%s\t%s\n", name, columns(name))
		}
		if err == io.EOF {
			return w.Flush()
		}
		if err != nil {
			w.Flush() // the names before the error are good
			return err
		}
	}
}

// columns returns code, name and kind with tabs between them.
func columns(name string) string {
	id, ok := entity.Normalize(name)
	if !ok {
		return "\t\t"
	}
	code := ""
	if id.Region != (language.Region{}) {
		code = id.Region.String()
	}
	return code + "\t" + id.Name + "\t" + id.Kind.String()
}
