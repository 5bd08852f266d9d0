// Quickstart shows the main job of the library: it reads a news text and prints
// who is in it, who is quoted and who claims what.
//
//	quickstart [FILE|-]
//
// Without an argument it reads an article of its own, with "-" standard input.
// The page is colored on a terminal and plain when it is piped or NO_COLOR is
// set, and as wide as COLUMNS says within reason.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/wirecopy-go/wirecopy"
)

// dispatch is an article that was written for this example. Its people do not
// exist.
//
//go:embed article.txt
var dispatch string

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "quickstart:", err)
		os.Exit(1)
	}
}

func run(args []string, stdin io.Reader, stdout *os.File) error {
	report, err := read(args, stdin)
	if err != nil {
		return err
	}
	p := newPage(pageWidth(os.Getenv("COLUMNS")), colored(stdout))
	p.report(report)
	_, err = stdout.Write(p.bytes())
	return err
}

// read reads the text that the arguments ask for.
func read(args []string, stdin io.Reader) (*wirecopy.Report, error) {
	switch {
	case len(args) == 0:
		return wirecopy.Read(dispatch)
	case len(args) > 1:
		return nil, fmt.Errorf("want one file, got %d arguments", len(args))
	case args[0] == "-":
		return wirecopy.ReadFrom(stdin)
	}
	f, err := os.Open(args[0])
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return wirecopy.ReadFrom(f)
}

// pageWidth returns the columns of a page on a terminal of the given width,
// which may be unknown: lines of more than 100 columns are hard to read.
func pageWidth(columns string) int {
	n, err := strconv.Atoi(columns)
	if err != nil {
		return 80
	}
	return max(60, min(n, 100))
}

// colored reports whether f is a terminal whose user has nothing against
// colors.
func colored(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 &&
		os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
