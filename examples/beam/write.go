package main

// This file writes tables.

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	register.DoFn2x2[context.Context, string, int, string](&shardOf{})
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeShard{})
	register.Iter1[string]()
}

func saidLine(s said) string {
	kind := "claim"
	if s.Quote {
		kind = "quote"
	}
	return tsv(s.Article, s.Day, s.Speaker, s.Kind, s.Country, kind, s.Attitude, s.Negated, s.Words, s.Confidence, s.Key)
}

func countLine(k key, c count) string {
	return tsv(k.Speaker, k.Kind, k.Country, k.Day, c.Quotes, c.Claims, k.Actor)
}

var breaks = strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")

// tsv returns a line without its end.
func tsv(cells ...any) string {
	var b strings.Builder
	for i, c := range cells {
		if i > 0 {
			b.WriteByte('\t')
		}
		b.WriteString(breaks.Replace(fmt.Sprint(c)))
	}
	return b.String()
}

// write writes lines, sorted, to PREFIX-00000-of-SHARDS.tsv and so on.
func write(s beam.Scope, prefix string, shards int, lines beam.PCollection) {
	keyed := beam.ParDo(s, &shardOf{Shards: shards}, lines)
	beam.ParDo0(s, &writeShard{Prefix: prefix, Shards: shards}, beam.GroupByKey(s, keyed))
}

// shardOf tells which part of a table a line belongs to.
type shardOf struct{ Shards int }

func (f *shardOf) ProcessElement(_ context.Context, line string) (int, string) {
	h := fnv.New32a()
	h.Write([]byte(line))
	return int(h.Sum32() % uint32(f.Shards)), line
}

type writeShard struct {
	Prefix string
	Shards int
}

func (f *writeShard) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) (err error) {
	var all []string
	for line := ""; lines(&line); {
		all = append(all, line)
	}
	slices.Sort(all) // so that the same input gives the same files
	name := fmt.Sprintf("%s-%05d-of-%05d.tsv", f.Prefix, shard, f.Shards)
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer fs.Close()
	w, err := fs.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	b := bufio.NewWriter(w)
	for _, line := range all {
		b.WriteString(line)
		b.WriteByte('\n') // an error stays in b
	}
	if err := b.Flush(); err != nil {
		w.Close()
		return err
	}
	return w.Close()
}
