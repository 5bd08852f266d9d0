package wirecopy_test

import (
	"testing"

	"github.com/wirecopy-go/wirecopy"
)

// BenchmarkRead reads all fixtures, one after another, through the whole
// pipeline. It also reports tokens a second.
func BenchmarkRead(b *testing.B) {
	var texts []string
	size, tokens := 0, 0
	for _, name := range fixtures(b) {
		r := read(b, fixture(b, name))
		texts = append(texts, r.Article.Text)
		size += len(r.Article.Text)
		tokens += len(r.Article.Tokens)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			if _, err := wirecopy.Read(text); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
