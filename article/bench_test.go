package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpora returns the folder of the development corpora, which are not part of
// the repository; without them the test is skipped.
func corpora(t testing.TB) string {
	t.Helper()
	dir := os.Getenv("WIRECOPY_CORPORA")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "corpora")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no corpora: %v", err)
	}
	return dir
}

// newsText returns the articles of PolNeAR dev one after the other.
func newsText(t testing.TB) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(corpora(t), "polnear", "dev", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Skip("no PolNeAR articles")
	}
	var b strings.Builder
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(text)
		b.WriteString("\n\n")
	}
	return b.String()
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
				if _, err := Parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
