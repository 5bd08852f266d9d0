package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
)

const file = "testdata/harbour.html"

// read runs the command and returns what it printed, by line.
func read(t *testing.T, args ...string) (status int, lines []line, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(t.Context(), args, &out, &errs)
	for d := json.NewDecoder(&out); ; {
		var l line
		err := d.Decode(&l)
		if err == io.EOF {
			return status, lines, errs.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, l)
	}
}

func data(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestPage(t *testing.T) {
	status, lines, stderr := read(t, file)
	if status != 0 || stderr != "" {
		t.Fatalf("status %d, standard error %q", status, stderr)
	}
	want := []string{
		"claim Osvald Brandt",
		"quote Osvald Brandt",
		"claim The fishermen's union",
		"quote Pia Solberg",
	}
	if len(lines) < len(want) {
		t.Fatalf("%d lines", len(lines))
	}
	for i, l := range lines {
		if i < len(want) && l.Kind+" "+l.Speaker != want[i] {
			t.Errorf("line %d is of %s %s, want %s", i, l.Kind, l.Speaker, want[i])
		}
		if l.Title != "Port of Lindholm to close one quay in spring" || fmt.Sprint(l.Authors) != "[Marta Quill]" || l.Date != "2026-03-04" {
			t.Errorf("title %q, authors %q, date %q", l.Title, l.Authors, l.Date)
		}
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// visible is what a browser shows of HTML, with single spaces.
func visible(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(tags.ReplaceAllString(s, ""))), " ")
}

func TestPlaces(t *testing.T) {
	page := data(t)
	_, lines, _ := read(t, file)
	for _, l := range lines {
		var pieces []string
		for _, s := range l.HTML {
			pieces = append(pieces, visible(s.In(page)))
		}
		// Words of a quote are given without the marks around them, and a period for the
		// comma between two sentences.
		unmarked := strings.NewReplacer(",” “", ". ", "“", "", "”", "")
		if got := strings.Join(pieces, " "); unmarked.Replace(got) != unmarked.Replace(l.Words) {
			t.Errorf("the HTML says %q, the line %q", got, l.Words)
		}
	}
}

func TestBadPages(t *testing.T) {
	status, lines, stderr := read(t, "testdata/none.html", file)
	if status != 1 || len(lines) == 0 || !strings.HasPrefix(stderr, "html: ") || strings.Count(stderr, "\n") != 1 {
		t.Errorf("status %d, %d lines, standard error %q", status, len(lines), stderr)
	}
	for _, args := range [][]string{{}, {"-x"}} {
		if status, _, _ := read(t, args...); status != 2 {
			t.Errorf("%q: status %d", args, status)
		}
	}
}

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title>
<item><title>One quay closes</title><link>/harbour</link><dc:creator>M. Quill</dc:creator><pubDate>Thu, 05 Mar 2026 07:00:00 GMT</pubDate></item>
<item><title>The same again</title><link>/harbour</link></item>
<item><title>A file</title><link>file:///etc/passwd</link></item>
<item><title>Gone</title><link>/gone</link></item></channel></rss>`

const atomFeed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title>
<entry><title>One quay closes</title><link href="/harbour"/><author><name>M. Quill</name></author><published>2026-03-05T07:00:00Z</published></entry></feed>`

// A feed's own words on title, authors and day go before those of the page.
func TestFeeds(t *testing.T) {
	page := data(t)
	serve := func(kind, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", kind)
			io.WriteString(w, body)
		}
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/rss", serve("application/rss+xml", rss))
	mux.HandleFunc("/atom", serve("application/atom+xml", atomFeed))
	mux.HandleFunc("/harbour", serve("text/html; charset=utf-8", page))
	mux.HandleFunc("/none", serve("text/plain", "no feed"))
	server := httptest.NewServer(mux)
	defer server.Close()

	for name, complaints := range map[string]int{"/rss": 2, "/atom": 0} {
		status, lines, stderr := read(t, "-feed", server.URL+name)
		if status != min(complaints, 1) || strings.Count(stderr, "\n") != complaints {
			t.Errorf("%s: status %d, standard error %q", name, status, stderr)
		}
		quotes := 0
		for _, l := range lines {
			if l.Title != "One quay closes" || fmt.Sprint(l.Authors) != "[M. Quill]" || l.Date != "2026-03-05" || l.Page != server.URL+"/harbour" {
				t.Errorf("%s: %+v", name, l)
			}
			if l.Kind == "quote" {
				quotes++
			}
		}
		if quotes != 2 {
			t.Errorf("%s: %d quotes", name, quotes)
		}
	}
	if status, lines, _ := read(t, "-feed", "-n", "0", server.URL+"/rss"); status != 0 || len(lines) > 0 {
		t.Errorf("-n 0: status %d, %d lines", status, len(lines))
	}
	if status, _, _ := read(t, "-feed", server.URL+"/none"); status != 1 {
		t.Errorf("no feed: status %d", status)
	}
}
