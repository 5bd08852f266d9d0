package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// newsText returns the articles in the testdata of the root package one after the
// other, many times over: some 500 kB.
func newsText(b *testing.B) string {
	b.Helper()
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no articles", err)
	}
	var all strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		if utf8.Valid(data) {
			all.Write(data)
			all.WriteString("\n\n")
		}
	}
	return strings.Repeat(all.String(), 500_000/all.Len()+1)
}

func BenchmarkParse(b *testing.B) {
	text := newsText(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}

// One line without end must cost no more by the byte than a short one.
func BenchmarkLine(b *testing.B) {
	base := strings.Join(strings.Fields(newsText(b)), " ")
	for _, c := range []struct {
		name string
		size int
	}{{"1MB", 1 << 20}, {"10MB", 10 << 20}} {
		b.Run(c.name, func(b *testing.B) {
			text := strings.Repeat(base+" ", c.size/len(base)+1)[:c.size]
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := Parse(text, WithMaxBytes(len(text))); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
