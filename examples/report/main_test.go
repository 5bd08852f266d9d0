package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOne(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	const text = "“We have not failed,” Beatriz Olivera told reporters."
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args []string
		want string
	}{
		{nil, "Oona Farquhar"},
		{[]string{"-"}, "Beatriz Olivera"},
		{[]string{"-day", "2025-03-04", file}, "Tuesday, 4 March 2025"},
	} {
		var out, errs bytes.Buffer
		if status := run(c.args, strings.NewReader(text), &out, &errs); status != 0 || !strings.Contains(out.String(), c.want) {
			t.Errorf("%v: status %d, %s", c.args, status, errs.String())
		}
	}
}

func TestMany(t *testing.T) {
	in, out := t.TempDir(), filepath.Join(t.TempDir(), "new")
	var names []string
	for _, name := range []string{"a.txt", "A.md", "index.txt", "b & c?.txt"} {
		names = append(names, filepath.Join(in, name))
		if err := os.WriteFile(filepath.Join(in, name), []byte("“It is,” Beatriz Olivera said."), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var stdout, errs bytes.Buffer
	args := append([]string{"-dir", out, filepath.Join(in, "none.txt")}, names...)
	if status := run(args, nil, &stdout, &errs); status != 1 {
		t.Errorf("status %d with a file that is not there", status)
	}
	if !strings.Contains(errs.String(), "none.txt") || !strings.Contains(errs.String(), "1 of 5 files were not read") {
		t.Errorf("the message is %q", errs.String())
	}
	index, err := os.ReadFile(filepath.Join(out, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.html", "A-2.html", "index-2.html", "b---c.html"} {
		data, err := os.ReadFile(filepath.Join(out, name))
		if err != nil {
			t.Error(err)
		} else if !bytes.Contains(data, []byte(`<a href="index.html">`)) {
			t.Errorf("%s does not lead to the index", name)
		}
		if !bytes.Contains(index, []byte(`href="`+name+`"`)) {
			t.Errorf("the index does not lead to %s", name)
		}
	}
}

func TestMisuse(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"a", "b"}, 2, "many articles need a folder"},
		{[]string{"-dir", "x"}, 2, "no FILE"},
		{[]string{"-day", "Tuesday"}, 2, "is no day"},
		{[]string{"-nonsense"}, 2, "nonsense"},
		{[]string{"-h"}, 0, "usage: report"},
		{[]string{"does-not-exist.txt"}, 1, "does-not-exist.txt"},
	} {
		var out, errs bytes.Buffer
		if status := run(c.args, nil, &out, &errs); status != c.status || !strings.Contains(errs.String(), c.want) {
			t.Errorf("%v: status %d and %q, want %d and %q", c.args, status, errs.String(), c.status, c.want)
		}
	}
}
