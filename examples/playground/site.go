package main

// The site: its files, how they are built and how they are served.

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/wirecopy-go/wirecopy/examples/report/page"
)

//go:embed site
var static embed.FS

//go:embed example.txt
var example []byte

// program is the file that the library runs as.
const program = "wirecopy.wasm"

// source is the package that is built to it.
const source = "github.com/wirecopy-go/wirecopy/examples/playground/wasm"

// A site is all of its files by name.
type site map[string]*file

// A file is a file and its compressed forms, which are nil where they are not smaller
// or not made.
type file struct {
	data, gzip []byte
	brotli     atomic.Pointer[string]
}

// build builds the site with the go command, around a program that compile returns. The
// program is compressed with gzip alone: see [file.squeeze].
func build(compile func() ([]byte, error)) (site, error) {
	s := site{
		"page.css":    {data: []byte(page.Style)},
		"page.js":     {data: []byte(page.Script)},
		"example.txt": {data: example},
	}
	err := fs.WalkDir(static, "site", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := static.ReadFile(path)
		s[d.Name()] = &file{data: data}
		return err
	})
	if err != nil {
		return nil, err
	}
	root, err := output(exec.Command("go", "env", "GOROOT"))
	if err != nil {
		return nil, err
	}
	glue, err := os.ReadFile(filepath.Join(strings.TrimSpace(root), "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return nil, fmt.Errorf("the go command at hand has no support of WebAssembly: %w", err)
	}
	s["wasm_exec.js"] = &file{data: glue}
	wasm, err := compile()
	if err != nil {
		return nil, err
	}
	s[program] = &file{data: wasm}
	for _, f := range s {
		if err := f.compress(); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// compiler returns a function that builds the program for the browser, with the weights
// of the library or, unless full is set, with smaller ones.
func compiler(full bool) func() ([]byte, error) {
	return func() ([]byte, error) {
		dir, err := os.MkdirTemp("", "wirecopy")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(dir)
		out := filepath.Join(dir, program)
		args := []string{"build", "-trimpath", "-ldflags=-s -w", "-o", out}
		if !full {
			root, err := output(exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/wirecopy-go/wirecopy"))
			if err != nil {
				return nil, err
			}
			overlay, err := slim(strings.TrimSpace(root), dir)
			if err != nil {
				return nil, fmt.Errorf("smaller weights: %w; -full takes those of the library", err)
			}
			args = append(args, "-overlay", overlay)
		}
		cmd := exec.Command("go", append(args, source)...)
		cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
		if _, err := output(cmd); err != nil {
			return nil, err
		}
		return os.ReadFile(out)
	}
}

// output runs a command, and puts what it says into its error.
func output(cmd *exec.Cmd) (string, error) {
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, errs.String())
	}
	return string(out), nil
}

// compress compresses a file with gzip.
func (f *file) compress() error {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return err
	}
	w.Write(f.data) // a buffer takes all
	if err := w.Close(); err != nil {
		return err
	}
	if b.Len() < len(f.data) {
		f.gzip = b.Bytes()
	}
	return nil
}

// squeeze compresses a file with brotli as well as it can, which takes half a minute for
// the program. It does nothing where brotli is not installed. The file may be served
// meanwhile.
func (f *file) squeeze() error {
	if _, err := exec.LookPath("brotli"); err != nil {
		return nil
	}
	cmd := exec.Command("brotli", "-q", "11", "-w", "24", "-c")
	cmd.Stdin = bytes.NewReader(f.data)
	small, err := output(cmd)
	if err == nil {
		f.brotli.Store(&small)
	}
	return err
}

// policy forbids the page to load from anywhere but here, and to run anything but its
// own scripts.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// types are those of the files by ending: what the system says differs.
var types = map[string]string{
	".html": "text/html; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".txt":  "text/plain; charset=utf-8",
	".wasm": "application/wasm",
}

func (s site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" {
		name = "index.html"
	}
	f := s[name]
	if f == nil {
		http.NotFound(w, r)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	h, data := w.Header(), f.data
	h.Set("Content-Security-Policy", policy)
	h.Set("Content-Type", types[filepath.Ext(name)])
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cache-Control", "no-cache")
	h.Set("Vary", "Accept-Encoding")
	switch {
	case f.brotli.Load() != nil && accepts(r, "br"):
		h.Set("Content-Encoding", "br")
		data = []byte(*f.brotli.Load())
	case f.gzip != nil && accepts(r, "gzip"):
		h.Set("Content-Encoding", "gzip")
		data = f.gzip
	}
	h.Set("Content-Length", fmt.Sprint(len(data)))
	if r.Method == http.MethodGet {
		w.Write(data)
	}
}

// accepts reports whether the browser takes an encoding.
func accepts(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) == encoding && strings.ReplaceAll(weight, " ", "") != "q=0" {
			return true
		}
	}
	return false
}
