package wirecopy_test

import (
	"runtime"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
)

// news returns the fixtures, one after another and again, up to n bytes.
func news(tb testing.TB, n int) string {
	var texts []string
	for _, name := range fixtures(tb) {
		texts = append(texts, read(tb, fixture(tb, name)).Article.Text)
	}
	all := strings.Join(texts, "\n\n") + "\n\n"
	return strings.Repeat(all, n/len(all)+1)[:n]
}

// inUse returns the bytes of the heap's objects, those that are garbage included.
func inUse() uint64 { return measured("/memory/classes/heap/objects:bytes") }

// alive returns the bytes of the heap's objects that something refers to, and of those
// made while the garbage collector looked.
func alive() uint64 {
	runtime.GC()
	return measured("/gc/heap/live:bytes")
}

// settled is alive without what pools keep.
func settled() uint64 {
	runtime.GC()
	runtime.GC()
	return alive()
}

func measured(name string) uint64 {
	s := []metrics.Sample{{Name: name}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// peak returns the most that measure returned while f ran.
func peak(f func(), measure func() uint64) (most uint64) {
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			most = max(most, measure())
			select {
			case <-stop:
				return
			case <-tick.C:
			}
		}
	}()
	f()
	close(stop)
	<-done
	return most
}

// mostAlive is how many bytes for each byte of news are alive at once at most. It is well
// above the 16 that BenchmarkMemory shows, as these include some that are garbage soon.
const mostAlive = 20

// mostOfAnswers is how many there are where the text is questions and answers of one letter, which
// takes the most of all texts known. The report keeps 115 of them.
const mostOfAnswers = 175

// TestMemory checks that reading keeps little alive.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, x := range []struct {
		name, text string
		most       float64
	}{
		{"news", news(t, article.DefaultMaxBytes), mostAlive},
		{"answers", strings.Repeat("Q: A\nA: Q\n", article.DefaultMaxBytes/10), mostOfAnswers},
	} {
		read(t, []byte(x.text[:1<<14])) // the models are in memory then
		before := settled()
		var r *wirecopy.Report
		most := peak(func() { r = read(t, []byte(x.text)) }, alive)
		if got := perByte(most, before, x.text); got > x.most {
			t.Errorf("%s: %.1f bytes are alive for each byte of text, at most %.0f expected", x.name, got, x.most)
		} else {
			t.Logf("%s: %.1f bytes are alive for each byte of text", x.name, got)
		}
		runtime.KeepAlive(r)
	}
}

// mostOfSigns is how many bytes for each byte of signs are alive at once at most. The table in
// internal/hostile has less; pools that are emptied at another time add to it.
const mostOfSigns = 60

// A text of nothing but signs is one endless sentence. What it takes to read one does not
// depend on its length.
func TestMemoryOfSigns(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, piece := range []string{",", "(", `"`, "\xc3( "} {
		used := func(length int) float64 {
			text := strings.Repeat(piece, length/len(piece))
			before := settled()
			most := before
			r, err := wirecopy.Read(text, article.WithLanguage(language.English), access.Obey(cancel.Watcher(func() {
				if inUse() > most+most/64 { // the collector looks while the reading stands still
					most = max(most, alive())
				}
			})))
			if err != nil {
				t.Fatal(err)
			}
			most = max(most, alive())
			runtime.KeepAlive(r)
			return float64(most) - float64(before)
		}
		const length = 1 << 14
		used(length) // fills the pools
		if got := (used(3*length) - used(length)) / (2 * length); got > mostOfSigns {
			t.Errorf("%q: %.1f bytes are alive for each byte of text, at most %d expected", piece, got, mostOfSigns)
		}
	}
}

// BenchmarkMemory reads news of [article.DefaultMaxBytes] and tells how many bytes of
// memory there are for each byte of text: in use at the most, garbage included; alive
// at the most; and kept by the report.
func BenchmarkMemory(b *testing.B) {
	text := news(b, article.DefaultMaxBytes)
	read(b, []byte(text[:1<<14])) // the models are in memory then
	var r *wirecopy.Report
	once := func() {
		var err error
		if r, err = wirecopy.Read(text); err != nil {
			b.Fatal(err)
		}
	}
	before := settled()
	var used, live, kept uint64
	for b.Loop() {
		r = nil
		settled()
		used = max(used, peak(once, inUse))
		r = nil
		settled()
		live = max(live, peak(once, alive))
		kept = max(kept, settled())
		runtime.KeepAlive(r)
	}
	b.ReportMetric(perByte(used, before, text), "used-B/B")
	b.ReportMetric(perByte(live, before, text), "alive-B/B")
	b.ReportMetric(perByte(kept, before, text), "kept-B/B")
}

func perByte(bytes, before uint64, text string) float64 {
	return (float64(bytes) - float64(before)) / float64(len(text))
}
