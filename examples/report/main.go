// Report writes what the library found in news texts as web pages.
//
//	report [-day DATE] [FILE|-] > page.html
//	report [-day DATE] -dir OUT FILE...
//
// The first form writes the page of one article; without a FILE it is an article that
// was written for this example, with "-" standard input. The second form writes a page
// for each article to the folder OUT, and OUT/index.html, which leads to them.
//
// Each page is one file that loads nothing from anywhere, so that it can be mailed,
// archived or opened from a disk. -day is the day of the articles, such as 2025-03-04,
// for texts that do not say it; "on Friday" is then a day on the time line.
//
// A file that cannot be read costs one line on standard error; the others are still
// done, and the exit status is 1 in the end. It is 2 when the command line makes no
// sense.
package main

import (
	"bytes"
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/examples/report/page"
	"github.com/wirecopy-go/wirecopy/quote"
)

// ferry is an article that was written for this example. Its people do not exist.
//
//go:embed article.txt
var ferry string

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is main with everything that it touches as arguments. It returns the exit
// status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, "usage: report [-day DATE] [FILE|-] > page.html\n       report [-day DATE] -dir OUT FILE...\n")
		flags.PrintDefaults()
	}
	dir := flags.String("dir", "", "folder for the pages of many articles and their index")
	day := flags.String("day", "", "day of the articles, such as 2025-03-04")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	misuse := func(problem string, args ...any) int {
		fmt.Fprintf(stderr, "report: "+problem+"\n", args...)
		flags.Usage()
		return 2
	}
	opts := []wirecopy.Option{quote.WithNested()}
	if *day != "" {
		t, err := time.Parse(time.DateOnly, *day)
		if err != nil {
			return misuse("-day %s is no day such as 2025-03-04", *day)
		}
		opts = append(opts, article.WithDate(t))
	}
	var err error
	switch {
	case *dir == "" && flags.NArg() > 1:
		return misuse("many articles need a folder: -dir OUT")
	case *dir != "" && flags.NArg() == 0:
		return misuse("no FILE")
	case *dir == "":
		err = one(flags.Arg(0), stdin, stdout, opts)
	default:
		err = many(*dir, flags.Args(), stderr, opts)
	}
	if err != nil {
		fmt.Fprintln(stderr, "report:", err)
		return 1
	}
	return 0
}

// one writes the page of one article to w.
func one(name string, stdin io.Reader, w io.Writer, opts []wirecopy.Option) error {
	var report *wirecopy.Report
	var err error
	switch name {
	case "":
		report, err = wirecopy.Read(ferry, opts...)
	case "-":
		report, err = wirecopy.ReadFrom(stdin, opts...)
	default:
		var data []byte
		if data, err = os.ReadFile(name); err == nil {
			report, err = wirecopy.ReadBytes(data, opts...)
		}
	}
	if err != nil {
		return err
	}
	return page.Write(w, report)
}

// many writes a page for each file to a folder, and their index. It goes on after a
// file that cannot be read, and returns an error in the end.
func many(dir string, names []string, stderr io.Writer, opts []wirecopy.Option) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	var entries []page.Entry
	failed, taken := 0, map[string]bool{"index": true}
	for report, err := range wirecopy.ReadAll(context.Background(), wirecopy.Files(names...), opts...) {
		if err != nil {
			fmt.Fprintln(stderr, "report:", err)
			failed++
			continue
		}
		report.ID = strings.TrimSuffix(filepath.Base(report.ID), filepath.Ext(report.ID))
		link := free(report.ID, taken) + ".html"
		var b bytes.Buffer
		if err := page.WriteLinked(&b, report, "index.html"); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, link), b.Bytes(), 0o666); err != nil {
			return err
		}
		entries = append(entries, page.NewEntry(report, link))
	}
	var b bytes.Buffer
	if err := page.WriteIndex(&b, "Who said what", entries); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "index.html"), b.Bytes(), 0o666); err != nil {
		return err
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d files were not read", failed, len(names))
	}
	return nil
}

// free returns a file name after id that is safe in any file system and any link, and
// not taken yet.
func free(id string, taken map[string]bool) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-', r == '_':
			return r
		}
		return '-'
	}, id)
	if name = strings.Trim(name, "-"); name == "" {
		name = "article"
	}
	name = name[:min(len(name), 80)]
	unique := name
	for n := 2; taken[strings.ToLower(unique)]; n++ {
		unique = name + "-" + strconv.Itoa(n)
	}
	taken[strings.ToLower(unique)] = true
	return unique
}
