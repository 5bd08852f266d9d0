package main

import (
	"bytes"
	"fmt"
	"strconv"
)

// markdown returns the table for the documentation.
func markdown(rows []row, size, rounds int) []byte {
	var b bytes.Buffer
	b.WriteString(heading(len(rows), size, rounds))
	for _, r := range rows {
		out := ""
		if r.bad() {
			out = " **out of bounds**"
		}
		fmt.Fprintf(&b, "| %s%s | %.1f | %.2f | %.0f | %.0f |\n", cell(r.name), out, r.ratio, r.speed, r.memory, r.report)
	}
	return b.Bytes()
}

// heading returns what stands before the rows of the table.
func heading(rows, size, rounds int) string {
	return fmt.Sprintf(`# What hostile texts cost

Texts that no newspaper would print, of %d kinds: each as %s KB and as %s KB, read as
English. Written by

    go run ./internal/hostile -size %d -rounds %d -table internal/hostile/README.md

- **10x text**: the processor's time for ten times the text. At most %d; what grows with
  the square would show 100. Where it is more, three times larger texts decide, as those
  that no longer fit the processor's caches take a step more. Not looked at above %d times
  the speed of news, where it is new memory that takes the time.
- **speed**: bytes a second, beside those on plain news, the first row. At least %.2f.
- **memory**: bytes in use at the most while reading, for each byte of text, the report
  among them. At most %d, or %d beside the report where that is more: the report of a text
  of nothing but claims is larger alone.
- **report**: bytes that the report keeps for each byte of text.

| kind | 10x text | speed | memory | report |
|---|---:|---:|---:|---:|
`, rows, kilo(size), kilo(10*size), size, rounds, maxRatio, fast, minSpeed, maxMemory, maxBeside)
}

func kilo(n int) string { return strconv.FormatFloat(float64(n)/1000, 'f', -1, 64) }

// cell returns the name of a kind as code, in which only bars and backquotes mean
// something.
func cell(name string) string {
	fence := "`"
	for bytes.Contains([]byte(name), []byte(fence)) {
		fence += "`"
	}
	if len(fence) > 1 {
		name = " " + name + " "
	}
	return fence + string(bytes.ReplaceAll([]byte(name), []byte("|"), []byte(`\|`))) + fence
}
