package main

import (
	"fmt"
	"io"
	"math"
	"strings"
)

// The picture, in pixels.
const (
	width, height = 640, 320
	left, bottom  = 60, 40
)

// draw writes the speed by the size of a document as an SVG, sizes on a logarithmic
// scale.
func draw(w io.Writer, points []point) error {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" role="img">`+"\n", width, height)
	fmt.Fprintln(&b, `<title>Megabytes a second by the size of a document</title>`)
	fmt.Fprintln(&b, `<style>text{fill:#333}line{stroke:#ccc}polyline{fill:none;stroke:#06c;stroke-width:2}circle{fill:#06c}@media(prefers-color-scheme:dark){text{fill:#ddd}line{stroke:#555}polyline{stroke:#6af}circle{fill:#6af}}</style>`)
	top := 0.0
	for _, p := range points {
		top = max(top, p.rate/1e6)
	}
	top = math.Ceil(top*2) / 2
	first, last := math.Log10(float64(points[0].bytes)), math.Log10(float64(points[len(points)-1].bytes))
	x := func(bytes int) float64 {
		return left + (width-left-20)*(math.Log10(float64(bytes))-first)/max(last-first, 1e-9)
	}
	y := func(rate float64) float64 { return (height - bottom) * (1 - rate/max(top, 1e-9)*0.9) }
	for i := range 5 {
		v := top * float64(i) / 4
		fmt.Fprintf(&b, `<line x1="%d" x2="%d" y1="%.1f" y2="%.1f"/><text x="%d" y="%.1f" text-anchor="end">%.2f</text>`+"\n", left, width-20, y(v), y(v), left-8, y(v)+4, v)
	}
	var line strings.Builder
	for _, p := range points {
		fmt.Fprintf(&line, "%.1f,%.1f ", x(p.bytes), y(p.rate/1e6))
		fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="3"/><text x="%.1f" y="%d" text-anchor="middle">%s</text>`+"\n", x(p.bytes), y(p.rate/1e6), x(p.bytes), height-bottom+18, size(p.bytes))
	}
	fmt.Fprintf(&b, `<polyline points="%s"/>`+"\n", strings.TrimSpace(line.String()))
	fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">bytes of one document; megabytes a second</text>`+"\n</svg>\n", width/2, height-6)
	_, err := io.WriteString(w, b.String())
	return err
}

// size returns a number of bytes as a person says it.
func size(n int) string {
	switch {
	case n >= 995_000:
		return fmt.Sprintf("%.0f MB", float64(n)/1e6)
	case n >= 995:
		return fmt.Sprintf("%.0f KB", float64(n)/1e3)
	}
	return fmt.Sprintf("%d B", n)
}
