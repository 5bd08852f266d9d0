package main

import (
	"flag"
	"fmt"
	"os"
	"time"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run() error {
	dir := flag.String("dir", "", "folder of .txt files to read instead of the fixtures")
	rounds := flag.Int("rounds", 5, "measurements of each subject; the best one counts")
	least := flag.Duration("for", time.Second, "time of each measurement")
	withOthers := flag.Bool("others", false, "also measure programs that are not in Go, where installed")
	sizes := flag.Bool("sizes", false, "also measure documents of 1 KB to 10 MB, and many of them")
	most := flag.Int("documents", 10_000, "most documents for -sizes")
	svg := flag.String("svg", "", "file to draw the sizes to, with -sizes")
	flag.Parse()
	c, err := load(*dir)
	if err != nil {
		return err
	}
	all, err := subjects()
	if err != nil {
		return err
	}
	fmt.Printf("%s\n%d texts, %s bytes, %s tokens; best of %d rounds of %s\n\n", machine(), len(c.texts),
		thousands(float64(c.bytes)), thousands(float64(c.tokens)), *rounds, *least)
	results, err := measure(all, c, *rounds, *least)
	if err != nil {
		return err
	}
	if *withOthers {
		more, skipped := measureOthers(c, least.Seconds()*float64(*rounds))
		results = append(results, more...)
		for _, s := range skipped {
			fmt.Fprintln(os.Stderr, "skipped:", s)
		}
	}
	writeTable(os.Stdout, results)
	if !*sizes {
		return nil
	}
	return measureSizes(c, *least, *most, *svg)
}

func measureSizes(c *corpus, least time.Duration, most int, svg string) error {
	single, err := bySize(c, least)
	if err != nil {
		return err
	}
	many, err := byNumber(c, most)
	if err != nil {
		return err
	}
	fmt.Println()
	writePoints(os.Stdout, append(single, many...))
	if svg == "" {
		return nil
	}
	f, err := os.Create(svg)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := draw(f, single); err != nil {
		return err
	}
	return f.Close()
}
