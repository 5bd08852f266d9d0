package main

import (
	"context"
	"fmt"
	"io"
	"iter"
	"runtime"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// A point is the speed of the whole pipeline on documents of one kind.
type point struct {
	bytes, documents, processors int
	rate                         float64 // bytes a second
}

// bySize measures one document of each size, from 1 KB to 10 MB.
func bySize(c *corpus, least time.Duration) ([]point, error) {
	var points []point
	for size := 1_000; size <= 10_000_000; size *= 10 {
		text := c.sized(size)
		var passes int
		start := time.Now()
		for passes = 0; passes == 0 || time.Since(start) < least; passes++ {
			if _, err := wirecopy.Read(text, article.WithMaxBytes(len(text))); err != nil {
				return nil, err
			}
		}
		points = append(points, point{len(text), 1, 1, float64(passes*len(text)) / time.Since(start).Seconds()})
	}
	return points, nil
}

// byNumber measures 1 to most documents, on one processor and on two.
func byNumber(c *corpus, most int) ([]point, error) {
	var points []point
	for n := 1; n <= most; n *= 10 {
		for _, processors := range []int{1, 2} {
			p, err := readAll(c, n, processors)
			if err != nil {
				return nil, err
			}
			points = append(points, p)
		}
	}
	return points, nil
}

// readAll reads n documents on so many processors.
func readAll(c *corpus, n, processors int) (point, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
	bytes := 0
	start := time.Now()
	for r, err := range wirecopy.ReadAll(context.Background(), c.sources(n)) {
		if err != nil {
			return point{}, err
		}
		bytes += len(r.Article.Text)
	}
	return point{bytes, n, processors, float64(bytes) / time.Since(start).Seconds()}, nil
}

// sources yields n texts of c, in turn.
func (c *corpus) sources(n int) iter.Seq[wirecopy.Source] {
	return func(yield func(wirecopy.Source) bool) {
		for i := range n {
			if !yield(wirecopy.Source{ID: fmt.Sprint(i), Text: c.texts[i%len(c.texts)]}) {
				return
			}
		}
	}
}

// writePoints writes points as a table in Markdown.
func writePoints(w io.Writer, points []point) {
	fmt.Fprintln(w, "| documents | bytes in all | processors | MB/s |")
	fmt.Fprintln(w, "|---:|---:|---:|---:|")
	for _, p := range points {
		fmt.Fprintf(w, "| %s | %s | %d | %.2f |\n", thousands(float64(p.documents)), thousands(float64(p.bytes)), p.processors, p.rate/1e6)
	}
}
