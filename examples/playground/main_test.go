package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestSite builds the site around a program that is none, and asks for its files as
// browsers do. The module in folder browser builds the real one.
func TestSite(t *testing.T) {
	s, err := build(func() ([]byte, error) { return bytes.Repeat([]byte("\x00asm"), 1000), nil })
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		method, path, accept string
		status               int
		encoding, kind       string
	}{
		{"GET", "/", "", 200, "", "text/html; charset=utf-8"},
		{"GET", "/index.html", "gzip, deflate", 200, "gzip", "text/html; charset=utf-8"},
		{"GET", "/wirecopy.wasm", "gzip;q=0", 200, "", "application/wasm"},
		{"HEAD", "/wirecopy.wasm", "deflate, gzip;q=0.5", 200, "gzip", "application/wasm"},
		{"GET", "/worker.js", "identity", 200, "", "text/javascript; charset=utf-8"},
		{"GET", "/../main.go", "", 404, "", ""},
		{"GET", "/none", "", 404, "", ""},
		{"POST", "/", "", 405, "", ""},
	} {
		q := httptest.NewRequest(c.method, "http://localhost/", nil)
		q.URL.Path = c.path
		q.Header.Set("Accept-Encoding", c.accept)
		a := httptest.NewRecorder()
		s.ServeHTTP(a, q)
		if a.Code != c.status {
			t.Errorf("%s %s: status %d, want %d", c.method, c.path, a.Code, c.status)
		}
		if c.status != http.StatusOK {
			continue
		}
		h := a.Header()
		if h.Get("Content-Encoding") != c.encoding || h.Get("Content-Type") != c.kind || h.Get("Content-Security-Policy") != policy {
			t.Errorf("%s %s: headers %v", c.method, c.path, h)
		}
		body, want := io.Reader(a.Body), s[strings.TrimPrefix(c.path, "/")]
		if want == nil {
			want = s["index.html"]
		}
		if c.encoding == "gzip" && c.method == "GET" {
			if body, err = gzip.NewReader(body); err != nil {
				t.Fatal(err)
			}
		}
		got, err := io.ReadAll(body)
		if err != nil || c.method == "GET" && !bytes.Equal(got, want.data) || c.method == "HEAD" && len(got) > 0 {
			t.Errorf("%s %s: %d bytes, %v", c.method, c.path, len(got), err)
		}
	}
	dir := filepath.Join(t.TempDir(), "site")
	if err := s.write(dir); err != nil {
		t.Fatal(err)
	}
	for name, f := range s {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || !bytes.Equal(got, f.data) {
			t.Errorf("%s in the folder: %d bytes, %v", name, len(got), err)
		}
	}
	// All that the page and the worker name is there.
	for _, name := range []string{"index.html", "app.js", "worker.js"} {
		for _, m := range regexp.MustCompile(`(?:src="|href="|fetch\("|importScripts\("|Worker\(")([a-z_.]+)"`).FindAllSubmatch(s[name].data, -1) {
			if s[string(m[1])] == nil {
				t.Errorf("%s asks for %s, which is no file of the site", name, m[1])
			}
		}
	}
}

func TestMisuse(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"article.txt"}, 2, "what is article.txt?"},
		{[]string{"-nonsense"}, 2, "nonsense"},
		{[]string{"-h"}, 0, "-addr"},
		{[]string{"-addr", "nowhere.invalid:1"}, 1, "nowhere.invalid"},
	} {
		var out, errs bytes.Buffer
		if status := run(c.args, &out, &errs); status != c.status || !strings.Contains(errs.String(), c.want) {
			t.Errorf("%v: status %d and %q, want %d and %q", c.args, status, errs.String(), c.status, c.want)
		}
	}
}
