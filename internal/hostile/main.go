package main

import (
	"flag"
	"fmt"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// The bounds.
const (
	maxRatio  = 11   // times the time for ten times the text
	minSpeed  = 0.25 // of the speed on plain news
	maxMemory = 40   // bytes in use for a byte of text, above what a small text takes
)

func main() {
	size := flag.Int("size", 30_000, "bytes of the smaller text")
	rounds := flag.Int("rounds", 3, "measurements of each text; the best one counts")
	only := flag.String("only", "", "kinds whose name contains this")
	flag.Parse()
	cost(plain.text(10**size), 1) // what is kept for texts of any length is there now
	news := cost(plain.text(10**size), *rounds)
	fmt.Printf("%-34s %8s %8s %8s\n", "kind", "10x text", "speed", "memory")
	bad := 0
	for _, k := range kinds() {
		if !strings.Contains(k.name, *only) {
			continue
		}
		small, large := k.text(*size), k.text(10**size)
		a, b := cost(small, *rounds), cost(large, *rounds)
		ratio := b.seconds / a.seconds * 10 * float64(len(small)) / float64(len(large))
		speed := news.seconds / b.seconds * float64(len(large)) / float64(10**size)
		memory := max(0, b.memory-a.memory) / float64(len(large)-len(small))
		verdict := ""
		if ratio > maxRatio || speed < minSpeed || memory > maxMemory {
			verdict = " OUT OF BOUNDS"
			bad++
		}
		fmt.Printf("%-34q %8.1f %8.2f %8.1f%s\n", k.name, ratio, speed, memory, verdict)
	}
	if bad > 0 {
		fmt.Fprintf(os.Stderr, "%d kinds are out of bounds\n", bad)
		os.Exit(1)
	}
}

// A spent is what reading a text took.
type spent struct {
	seconds float64
	memory  float64 // bytes
}

func cost(text string, rounds int) spent {
	least := spent{seconds: math.Inf(1)}
	for range rounds {
		runtime.GC()
		start := time.Now()
		read(text)
		least.seconds = min(least.seconds, time.Since(start).Seconds())
	}
	// What is garbage does not count, as far as the collector can tell.
	defer debug.SetGCPercent(debug.SetGCPercent(5))
	runtime.GC()
	peak, stop := watch()
	read(text)
	close(stop)
	least.memory = float64(peak.Load())
	return least
}

func read(text string) {
	if _, err := wirecopy.Read(text, article.WithMaxBytes(len(text)), article.WithLanguage(language.English)); err != nil {
		fmt.Fprintln(os.Stderr, "hostile:", err)
		os.Exit(1)
	}
}

// watch notes the largest heap until stop is closed.
func watch() (peak *atomic.Uint64, stop chan struct{}) {
	peak, stop = new(atomic.Uint64), make(chan struct{})
	var before runtime.MemStats
	runtime.ReadMemStats(&before)
	go func() {
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			if m.HeapAlloc > before.HeapAlloc {
				peak.Store(max(peak.Load(), m.HeapAlloc-before.HeapAlloc))
			}
			select {
			case <-stop:
				return
			case <-time.After(time.Millisecond):
			}
		}
	}()
	return peak, stop
}
