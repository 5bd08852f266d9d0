package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

// BenchmarkSubjects measures each subject on the fixtures.
func BenchmarkSubjects(b *testing.B) {
	c, err := load("")
	if err != nil {
		b.Fatal(err)
	}
	all, err := subjects()
	if err != nil {
		b.Fatal(err)
	}
	for _, s := range all {
		b.Run(s.name, func(b *testing.B) {
			b.SetBytes(int64(c.bytes))
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range c.texts {
					b.StopTimer()
					work, err := s.read(text)
					if err != nil {
						b.Fatal(err)
					}
					b.StartTimer()
					if err := work(); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(c.tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}

func TestMeasure(t *testing.T) {
	c, err := load("")
	if err != nil {
		t.Fatal(err)
	}
	c.texts = c.texts[:1]
	all, err := subjects()
	if err != nil {
		t.Fatal(err)
	}
	results, err := measure(all, c, 1, time.Nanosecond)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	writeTable(&out, results)
	for _, want := range []string{"| wirecopy.Read |", "prose v3 v3.", "neurosnap/sentences v1."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, &out)
		}
	}
	for _, r := range results {
		if r.tokens <= 0 || r.bytes <= 0 {
			t.Errorf("%s: %v tokens, %v bytes a second", r.name, r.tokens, r.bytes)
		}
	}
	if _, err := load(t.TempDir()); err == nil {
		t.Error("no error for an empty folder")
	}
}

func TestVary(t *testing.T) {
	const text = "Ida Holmberg\nThe clerk, Oskar Lindqvist, paid 450 crowns in 2021 to UNESCO.\n"
	if got := vary(text, 0); got != text {
		t.Errorf("variant 0 is %q", got)
	}
	got := vary(text, 1)
	if !strings.Contains(got, "Oskar Lindqvist") == strings.Contains(got, "451") || !strings.Contains(got, "2021 to UNESCO.") {
		t.Errorf("variant 1 is %q", got)
	}
	if vary(text, 2) == got {
		t.Error("variants 1 and 2 are the same")
	}
}

func TestSizes(t *testing.T) {
	c, err := load("")
	if err != nil {
		t.Fatal(err)
	}
	if n := len(c.sized(100_000)); n < 99_000 || n > 101_000 {
		t.Errorf("a text of %d bytes, not 100,000", n)
	}
	many, err := byNumber(c, 10)
	if err != nil {
		t.Fatal(err)
	}
	if len(many) != 4 || many[3].documents != 10 || many[3].processors != 2 || many[3].rate <= 0 {
		t.Errorf("got %+v", many)
	}
	var svg, table bytes.Buffer
	if err := draw(&svg, []point{{1_000, 1, 1, 1e6}, {10_000_000, 1, 1, 2e6}}); err != nil {
		t.Fatal(err)
	}
	for d := xml.NewDecoder(&svg); ; {
		if _, err := d.Token(); err != nil {
			if !errors.Is(err, io.EOF) {
				t.Error(err)
			}
			break
		}
	}
	if writePoints(&table, many); strings.Count(table.String(), "\n") != 6 {
		t.Errorf("table\n%s", &table)
	}
}

// TestOthers runs a script as those of other programs are run.
func TestOthers(t *testing.T) {
	c := &corpus{texts: []string{"One."}, bytes: 4, tokens: 2}
	got, err := measureOther([]string{"sh", "-c", `cat >/dev/null; echo '{"name":"echo","does":"nothing","version":"1","passes":4,"seconds":2}'`}, nil, c)
	if err != nil || len(got) != 1 || got[0].tokens != 4 || got[0].bytes != 8 {
		t.Errorf("got %+v, %v", got, err)
	}
	for script, want := range map[string]string{"exit 3": "not installed", "echo no >&2; exit 1": "no", "echo x": "x", `echo '{"name":"a"}'`: "no time"} {
		if _, err := measureOther([]string{"sh", "-c", script}, nil, c); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %q", script, err, want)
		}
	}
	if _, err := measureOther([]string{"there is no such program"}, nil, c); err == nil || err.Error() != "not installed" {
		t.Errorf("no program: error %v", err)
	}
}
