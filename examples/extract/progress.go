package main

// How far it is, on a terminal.

import (
	"fmt"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// A progress shows how far a run is. Where standard error is no terminal it shows
// nothing.
type progress struct {
	mu      sync.Mutex // warnings come from the goroutine that takes the articles
	w       io.Writer  // nil: show nothing
	now     func() time.Time
	started time.Time
	shown   time.Time // when it was last shown
	dirty   bool      // something is on the line

	articles int
	total    int64 // bytes to read
	unknown  bool  // how much there is to read
	read     atomic.Int64
}

func newProgress(w io.Writer) *progress {
	p := &progress{now: time.Now, started: time.Now()}
	if isTerminal(w) {
		p.w = w
	}
	return p
}

// isTerminal reports whether w is a terminal, or another device that takes characters.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// hide shows nothing from now on.
func (p *progress) hide() { p.w = nil }

// expect says that bytes more are to be read, -1 if nobody knows how many.
func (p *progress) expect(bytes int64) {
	if bytes < 0 {
		p.unknown = true
		return
	}
	p.total += bytes
}

// count returns a reader that tells how much was read of r.
func (p *progress) count(r io.Reader) io.Reader { return counter{r, &p.read} }

type counter struct {
	io.Reader
	n *atomic.Int64
}

func (c counter) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.n.Add(int64(n))
	return n, err
}

// done says that an article is done.
func (p *progress) done() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.articles++
	now := p.now()
	if p.w == nil || now.Sub(p.started) < time.Second || now.Sub(p.shown) < 200*time.Millisecond {
		return
	}
	p.shown, p.dirty = now, true
	fmt.Fprintf(p.w, "\r\x1b[K%s", p.line(now.Sub(p.started)))
}

// line says how far it is after some time.
func (p *progress) line(after time.Duration) string {
	s := fmt.Sprintf("%d articles, %.0f/s", p.articles, float64(p.articles)/after.Seconds())
	read := p.read.Load()
	if p.unknown || read == 0 || read > p.total {
		return s
	}
	left := time.Duration(float64(after) * float64(p.total-read) / float64(read)).Round(time.Second)
	return fmt.Sprintf("%s, %d %%, %v left", s, 100*read/p.total, left)
}

// message writes a line to w, in place of what is shown.
func (p *progress) message(w io.Writer, line string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.erase()
	fmt.Fprintln(w, line)
}

// clear shows nothing any more.
func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.erase()
}

func (p *progress) erase() {
	if p.dirty {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.dirty = false
	}
}
