//go:build js && wasm

// Wasm is the part of the playground that runs in the browser: it gives a web worker
// the functions
//
//	wirecopyRead(bytes, day)  reads an article: {text, html} or {error}
//	wirecopyJSON()            what was read last, as JSON
//	wirecopyPage()            the same as a page of its own
//
// bytes is a Uint8Array in any encoding, day is "2006-01-02" or "".
package main

import (
	"encoding/json"
	"strings"
	"syscall/js"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/examples/report/page"
	"github.com/wirecopy-go/wirecopy/quote"
)

// last is the report that was read last. There is one thread.
var last = &wirecopy.Report{}

func main() {
	// The weights are opened at first use: here, so that the first article is fast.
	wirecopy.Read("Al Vik said it was late.")
	for name, f := range map[string]func(args []js.Value) any{"wirecopyRead": read, "wirecopyJSON": asJSON, "wirecopyPage": asPage} {
		js.Global().Set(name, js.FuncOf(func(_ js.Value, args []js.Value) any { return f(args) }))
	}
	select {}
}

func read(args []js.Value) any {
	data := make([]byte, args[0].Length())
	js.CopyBytesToGo(data, args[0])
	opts := []wirecopy.Option{quote.WithNested()}
	if day, err := time.Parse(time.DateOnly, args[1].String()); err == nil {
		opts = append(opts, article.WithDate(day))
	}
	report, err := wirecopy.ReadBytes(data, opts...)
	if err != nil {
		return failure(err)
	}
	last = report
	var html strings.Builder
	if err := page.WriteBody(&html, report); err != nil {
		return failure(err)
	}
	return map[string]any{"text": report.Article.Text, "html": html.String()}
}

func asJSON([]js.Value) any {
	data, err := json.MarshalIndent(last, "", "  ")
	if err != nil {
		return failure(err)
	}
	return map[string]any{"text": string(data)}
}

func asPage([]js.Value) any {
	var html strings.Builder
	if err := page.Write(&html, last); err != nil {
		return failure(err)
	}
	return map[string]any{"text": html.String()}
}

func failure(err error) any { return map[string]any{"error": err.Error()} }
