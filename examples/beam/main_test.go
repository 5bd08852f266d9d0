package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

// TestMain lets the pipeline run, as main does.
func TestMain(m *testing.M) {
	beam.Init()
	os.Exit(m.Run())
}

// A warc is a WARC file in the layout of CC-NEWS: each record compressed by itself, a
// warcinfo first, then requests and responses.
type warc struct{ bytes.Buffer }

func (w *warc) record(kind, uri, media, block string) {
	z := gzip.NewWriter(w)
	fmt.Fprintf(z, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2026-03-05T06:00:00Z\r\n"+
		"WARC-Record-ID: <urn:uuid:7d1b8c1e-0000-4000-8000-%012d>\r\n", kind, w.Len())
	if uri != "" {
		fmt.Fprintf(z, "WARC-Target-URI: %s\r\n", uri)
	}
	fmt.Fprintf(z, "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", media, len(block), block)
	z.Close()
}

func (w *warc) response(uri, status, media, body string) {
	w.record("request", uri, "application/http; msgtype=request", "GET / HTTP/1.1\r\nHost: courier.example\r\n\r\n")
	w.record("response", uri, "application/http; msgtype=response",
		fmt.Sprintf("HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", status, media, len(body), body))
}

// tables runs the pipeline on files and returns the lines of each table.
func tables(t *testing.T, dir string, parts int) map[string][]string {
	t.Helper()
	*input, *output, *shards = filepath.Join(dir, "*"), t.TempDir(), parts
	if err := run(t.Context()); err != nil {
		t.Fatal(err)
	}
	got := make(map[string][]string)
	for _, table := range []string{"said", "counts", "bad"} {
		files, err := filepath.Glob(filepath.Join(*output, fmt.Sprintf("%s-*-of-%05d.tsv", table, parts)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(string(data)) {
				got[table] = append(got[table], strings.TrimSuffix(line, "\n"))
			}
		}
		slices.Sort(got[table])
	}
	return got
}

func put(t *testing.T, dir, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// has reports whether a line holds cells side by side.
func has(lines []string, cells ...string) bool {
	return slices.ContainsFunc(lines, func(line string) bool {
		return strings.Contains("\t"+line+"\t", "\t"+strings.Join(cells, "\t")+"\t")
	})
}

func TestLinesAndWARC(t *testing.T) {
	dir := t.TempDir()
	week := read(t, "testdata/week.jsonl")
	put(t, dir, "week.jsonl", week)
	const uri = "https://courier.example/harbour"
	page := string(read(t, "../html/testdata/harbour.html"))
	// As large as pages are, with the article at its end.
	page = strings.Replace(page, "<body>", "<body><!--"+strings.Repeat("blank ", 50_000)+"-->", 1)
	var w warc
	w.record("warcinfo", "", "application/warc-fields", "software: test\r\nformat: WARC File Format 1.0\r\n")
	w.response(uri, "200 OK", "text/html; charset=utf-8", page)
	w.response(uri+"/gone", "404 Not Found", "text/html", page)
	w.response(uri+"/picture", "200 OK", "image/png", "PNG")
	w.response(uri+"/empty", "200 OK", "text/html", "<html></html>")
	put(t, dir, "CC-NEWS-20260305060000-00001.warc.gz", w.Bytes())

	got := tables(t, dir, 3)
	for _, want := range [][]string{
		{"mon-quay", "2026-03-02", "Osvald Brandt", "person", "", "claim", "statement", "false"},
		{"tue-union", "2026-03-03", "Osvald Brandt", "person", "", "claim", "statement", "true", "that the port had broken its word"},
		{"wed-norway", "2026-03-04", "Germany", "country", "DE", "claim"},
		{"wed-norway", "2026-03-04", "One aide", "", "", "claim"},
		{uri, "2026-03-04", "Osvald Brandt", "person", "", "quote", "direct"},
	} {
		if !has(got["said"], want...) {
			t.Errorf("no row with %q in\n%s", want, strings.Join(got["said"], "\n"))
		}
	}
	for _, want := range [][]string{
		{"Osvald Brandt", "person", "", "2026-03-02", "1", "1"},
		{"Osvald Brandt", "person", "", "2026-03-03", "1", "2"},
		{"Norway", "country", "NO", "2026-03-04", "0", "1", "iso:NO"},
	} {
		if !has(got["counts"], want...) {
			t.Errorf("no count %q in\n%s", want, strings.Join(got["counts"], "\n"))
		}
	}
	if has(got["said"], uri+"/gone") {
		t.Error("a page that was not there was read")
	}
	if len(got["bad"]) != 1 || !has(got["bad"], filepath.Join(dir, "week.jsonl"), "4") {
		t.Errorf("bad: %q", got["bad"])
	}
}

// A compressed file of lines that begins with a byte order mark, cut into another number
// of parts, gives the same rows; a WARC file that breaks off keeps what came before.
func TestCompressedAndBroken(t *testing.T) {
	plain, packed := t.TempDir(), t.TempDir()
	week := read(t, "testdata/week.jsonl")
	put(t, plain, "week.jsonl", week)
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write(append([]byte("\ufeff"), week...))
	z.Close()
	put(t, packed, "week.jsonl.gz", b.Bytes())
	var w warc
	w.record("warcinfo", "", "application/warc-fields", "software: test\r\n")
	w.response("https://courier.example/a", "200 OK", "image/png", "PNG")
	put(t, packed, "broken.warc.gz", append(w.Bytes(), "\x1f\x8b nothing"...))

	one, other := tables(t, plain, 1), tables(t, packed, 5)
	if !slices.Equal(one["said"], other["said"]) || !slices.Equal(one["counts"], other["counts"]) {
		t.Errorf("plain:\n%s\ncompressed:\n%s", strings.Join(one["said"], "\n"), strings.Join(other["said"], "\n"))
	}
	if len(other["bad"]) != 2 || !has(other["bad"], filepath.Join(packed, "broken.warc.gz")) {
		t.Errorf("bad: %q", other["bad"])
	}
}

func TestUsage(t *testing.T) {
	*input, *output, *shards = "", "", 1
	if err := run(t.Context()); err == nil {
		t.Error("ran without input")
	}
}
