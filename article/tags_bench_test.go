package article

import "testing"

// BenchmarkTags finds the parts of speech of the same articles anew.
func BenchmarkTags(b *testing.B) {
	parsed, err := Parse(newsText(b))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		a := Article{Text: parsed.Text, Sentences: parsed.Sentences, Tokens: parsed.Tokens}
		a.Tags()
	}
	b.ReportMetric(float64(b.N)*float64(len(parsed.Tokens))/b.Elapsed().Seconds(), "tokens/s")
}
