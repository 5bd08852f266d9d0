package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
)

// writeTable writes results as a table in Markdown, with how many times as fast the
// first one is.
func writeTable(w io.Writer, results []result) {
	fmt.Fprintln(w, "| program | does | tokens/s | MB/s | Read is as fast |")
	fmt.Fprintln(w, "|---|---|---:|---:|---:|")
	for i, r := range results {
		ratio := ""
		if i > 0 {
			ratio = times(results[0].tokens / r.tokens)
		}
		fmt.Fprintf(w, "| %s | %s | %s | %.2f | %s |\n", strings.TrimSpace(r.name+" "+r.version), r.does, thousands(r.tokens), r.bytes/1e6, ratio)
	}
}

// times returns a ratio with as many digits as say something.
func times(ratio float64) string {
	if ratio < 10 {
		return fmt.Sprintf("%.2g×", ratio)
	}
	return fmt.Sprintf("%.0f×", ratio)
}

// thousands returns a number with a comma between its thousands.
func thousands(x float64) string {
	s := fmt.Sprintf("%.0f", x)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// machine describes what the program runs on.
func machine() string {
	cpu := "unknown processor"
	if b, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		for line := range strings.Lines(string(b)) {
			if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
				cpu = strings.TrimSpace(value)
				break
			}
		}
	}
	return fmt.Sprintf("%s, %d processors, %s/%s, %s", cpu, runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version())
}
