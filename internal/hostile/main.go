package main

import (
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"runtime"
	"runtime/metrics"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
)

// The bounds.
const (
	maxRatio  = 11   // times the time for ten times the text
	minSpeed  = 0.25 // of the speed on plain news
	maxMemory = 40   // bytes in use for a byte of text
	maxBeside = 30   // of them beside the report, where that is more
	fast      = 4    // times the speed on plain news, from which on maxRatio does not hold
)

var started = time.Now()

func main() {
	size := flag.Int("size", 30_000, "bytes of the smaller text")
	rounds := flag.Int("rounds", 3, "measurements of each text; the best one counts")
	only := flag.String("only", "", "kinds whose name contains this")
	rows := flag.String("rows", "", "kinds of these rows of the table, as 90:160: from the one to before the other")
	file := flag.String("table", "", "write the table as Markdown to this file")
	inRow := flag.Int("many", 0, "read this many articles instead, and say how much memory is resident")
	parallel := flag.Bool("parallel", false, "with -many, with all processors")
	while := flag.Duration("search", 0, "for so long, look for other texts whose time grows or that are slow, as 10m")
	seed := flag.Uint64("seed", 1, "with -search, where to begin")
	flag.Parse()
	if *while > 0 {
		search(*seed, *while)
		return
	}
	if *inRow > 0 {
		if err := resident(*inRow, *parallel); err != nil {
			fmt.Fprintln(os.Stderr, "hostile:", err)
			os.Exit(1)
		}
		return
	}
	chosen, err := choose(kinds(), *rows, *only)
	if err == nil && *file != "" && (*rows != "" || *only != "") {
		err = errors.New("a table has all kinds: -table goes without -rows and -only")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "hostile:", err)
		os.Exit(2)
	}
	_, news := growth(plain, *size, *rounds)
	var costs []row
	bad := 0
	fmt.Printf("%-34s %8s %8s %8s %8s\n", "kind", "10x text", "speed", "memory", "report")
	for _, k := range chosen {
		r := measure(k, *size, *rounds, news)
		verdict := ""
		if r.bad() {
			verdict = " OUT OF BOUNDS"
			bad++
		}
		fmt.Printf("%-34q %8.1f %8.2f %8.1f %8.1f%s\n", r.name, r.ratio, r.speed, r.memory, r.report, verdict)
		costs = append(costs, r)
	}
	if *file != "" {
		if err := os.WriteFile(*file, markdown(costs, *size, *rounds), 0o666); err != nil {
			fmt.Fprintln(os.Stderr, "hostile:", err)
			os.Exit(1)
		}
	}
	if bad > 0 {
		fmt.Fprintf(os.Stderr, "%d kinds are out of bounds\n", bad)
		os.Exit(1)
	}
}

// A row is what a kind cost.
type row struct {
	name   string
	ratio  float64 // the time for ten times the text
	speed  float64 // beside plain news
	memory float64 // the most bytes in use at once for a byte of text
	report float64 // bytes of the report for a byte of text
}

// bad reports whether a row is out of bounds.
func (r row) bad() bool {
	return r.ratio > maxRatio && r.speed < fast || r.speed < minSpeed || r.memory > max(maxMemory, r.report+maxBeside)
}

// measure reads a small and a large text of a kind. The time for plain news of the
// larger size is given. Where the time grows faster, larger texts decide: those that no
// longer fit the processor's caches take a step more, but what grows with the square does
// so at every size.
func measure(k kind, size, rounds int, news float64) row {
	large := k.text(10 * size)
	ratio, b := growth(k, size, rounds)
	if ratio > maxRatio {
		again, _ := growth(k, 3*size, rounds)
		ratio = min(ratio, again)
	}
	// What is kept for texts of any length is full with the half of the larger one.
	half := k.text(5 * size)
	peakA, keptA := used(half)
	peakB, keptB := used(large)
	more := float64(len(large) - len(half))
	return row{
		name:   k.name,
		ratio:  ratio,
		speed:  news / b * float64(len(large)) / float64(10*size),
		memory: max(0, peakB-peakA) / more,
		report: max(0, keptB-keptA) / more,
	}
}

// growth returns the time for ten times the text beside the time for it, and the former in
// seconds.
func growth(k kind, size, rounds int) (ratio, seconds float64) {
	small, large := k.text(size), k.text(10*size)
	a, b := math.Inf(1), math.Inf(1)
	for range rounds { // in turn, so that what else the machine does touches both
		a, b = min(a, timed(small, 10)), min(b, timed(large, 1))
	}
	return b / a * 10 * float64(len(small)) / float64(len(large)), b
}

// timed returns the seconds that reading takes, once of the given number of times: the
// processor's clock may be coarse.
func timed(text string, times int) float64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1)) // or the collector takes time that is left over
	runtime.GC()
	start := spentBy()
	for range times {
		read(text, nil)
	}
	return (spentBy() - start).Seconds() / float64(times)
}

// used returns how many bytes more are in use while a text is read, at the most, and how
// many its report keeps. Garbage does not count: the collector looks while the reading
// stands still, wherever there are more objects than ever were in use.
func used(text string) (peak, kept float64) {
	runtime.GC() // what pools keep is gone with the third one
	runtime.GC()
	before := alive()
	most := before
	r := read(text, cancel.Watcher(func() {
		if objects() > most+most/256 {
			most = max(most, alive())
		}
	}))
	peak = float64(max(most, alive()) - before)
	runtime.GC()
	runtime.GC()
	kept = float64(alive()) - float64(before)
	runtime.KeepAlive(r)
	return peak, kept
}

// objects returns the bytes of the heap's objects, those that are garbage included.
func objects() uint64 { return measured("/memory/classes/heap/objects:bytes") }

// alive returns the bytes of the heap's objects that something refers to.
func alive() uint64 {
	runtime.GC()
	return measured("/gc/heap/live:bytes")
}

func measured(name string) uint64 {
	s := []metrics.Sample{{Name: name}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func read(text string, stop *cancel.Signal) *wirecopy.Report {
	r, err := wirecopy.Read(text, article.WithMaxBytes(len(text)), article.WithLanguage(language.English), access.Obey(stop))
	if err != nil {
		fmt.Fprintln(os.Stderr, "hostile:", err)
		os.Exit(1)
	}
	return r
}
