package main

// This file takes the documents from files.

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/nlnwa/gowarc/v3"

	"github.com/wirecopy-go/wirecopy/examples/jsonl"
)

func init() {
	register.Function4x1(readFile)
	register.Emitter1[document]()
	register.Emitter1[string]()
	beam.RegisterType(reflect.TypeFor[document]())
}

// maxPage is the largest web page that is read, in bytes.
const maxPage = 8 << 20

// A document is an article, or a page that may hold one.
type document struct {
	ID      string
	Text    string // the article, or
	Page    []byte // the page as it came,
	Type    string // and its media type
	Title   string
	Authors []string
	Date    string // 2026-03-04, or "" if unknown
}

// readFile emits the documents of a file, and a line for each piece that is none.
// An error means that the file itself cannot be read; the runner tries again.
func readFile(ctx context.Context, f fileio.ReadableFile, emit func(document), bad func(string)) error {
	name := f.Metadata.Path
	r, err := f.Open(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	report := func(place any, err error) { bad(tsv(name, place, err)) }
	if strings.HasSuffix(name, ".warc") || strings.HasSuffix(name, ".warc.gz") {
		return readWARC(r, emit, report)
	}
	return readLines(r, emit, report)
}

func readLines(r io.Reader, emit func(document), report func(any, error)) error {
	b := bufio.NewReader(r)
	if magic, _ := b.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(b)
		if err != nil {
			return err
		}
		b = bufio.NewReader(z)
	}
	for line := range jsonl.Lines(b) {
		d, err := document{}, line.Err
		switch {
		case err == nil:
			d, err = parseLine(line.Data)
		case !errors.Is(err, jsonl.ErrTooLong):
			return err
		}
		if err != nil {
			report(line.Number, err)
		} else {
			emit(d)
		}
	}
	return nil
}

func parseLine(line []byte) (d document, err error) {
	var fields struct {
		ID, Text, Title, Date string
		Authors               []string
	}
	if err := json.Unmarshal(line, &fields); err != nil {
		return d, err
	}
	if fields.ID == "" {
		return d, errors.New(`want {"id": "...", "text": "..."}`)
	}
	if _, err := time.Parse(time.DateOnly, fields.Date); fields.Date != "" && err != nil {
		return d, err
	}
	return document{ID: fields.ID, Text: fields.Text, Title: fields.Title, Authors: fields.Authors, Date: fields.Date}, nil
}

// readWARC reads the web pages among the records of a WARC file, compressed or not.
func readWARC(r io.Reader, emit func(document), report func(any, error)) error {
	// Violations are warnings: gowarc 3.1.0 loses what is above 4 KB of a block that it
	// need not check.
	records, err := gowarc.NewWarcFileReaderFromStream(r, 0, gowarc.WithSyntaxErrorPolicy(gowarc.ErrWarn),
		gowarc.WithSpecViolationPolicy(gowarc.ErrWarn), gowarc.WithUnknownRecordTypePolicy(gowarc.ErrWarn))
	if err != nil {
		return err
	}
	defer records.Close()
	for {
		record, err := records.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			// What comes after a damaged record cannot be found again.
			report(record.Offset, err)
			return nil
		}
		d, ok, err := parseRecord(record.WarcRecord)
		record.Close()
		if err != nil {
			report(record.Offset, err)
		} else if ok {
			emit(d)
		}
	}
}

// parseRecord returns the page of a record. ok says whether it has one.
func parseRecord(r gowarc.WarcRecord) (d document, ok bool, err error) {
	block, isResponse := r.Block().(gowarc.HttpResponseBlock)
	if r.Type() != gowarc.Response || !isResponse || block.HttpStatusCode() != http.StatusOK {
		return d, false, nil
	}
	d.Type = block.HttpHeader().Get("Content-Type")
	switch kind, _, _ := mime.ParseMediaType(d.Type); kind {
	case "text/html", "application/xhtml+xml":
	default:
		return d, false, nil
	}
	payload, err := block.PayloadBytes()
	if err != nil {
		return d, false, err
	}
	d.ID = r.WarcHeader().Get(gowarc.WarcTargetURI)
	d.Page, err = io.ReadAll(io.LimitReader(payload, maxPage+1))
	if len(d.Page) > maxPage {
		err = fmt.Errorf("%s has more than %d MB", d.ID, maxPage>>20)
	}
	return d, err == nil, err
}
