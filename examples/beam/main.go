// Beam reads news on many machines: an Apache Beam pipeline from JSON lines or WARC
// files (as CC-NEWS has them) to tables of who said what and of how often.
//
//	go -C examples/beam run . --input 'testdata/*' --output /tmp/said
//
// runs it here, on Beam's embedded Prism runner; README.md has the commands for Flink
// and Dataflow and what a month of CC-NEWS costs.
//
// --input names files by a pattern, here or on Google Cloud Storage (gs://); import
// Beam's io/filesystem/s3 for those on S3. A file whose
// name ends in .warc or .warc.gz is WARC; of all others, gzipped or not, each line is
// {"id", "text", "title", "authors", "date"}, the last three optional. Pages that hold
// no article in English are passed over and counted.
//
// It writes tab-separated lines, without a head so that the parts can be put together:
//
//	OUTPUT/said-00000-of-00004.tsv    article, day, speaker, kind and country of the speaker,
//	                                  quote or claim, attitude, negated, words, confidence, key
//	OUTPUT/counts-00000-of-00004.tsv  speaker, kind, country, day, quotes, claims, key
//	OUTPUT/bad-00000-of-00004.tsv     file, place in it, what was wrong
//
// The key of a speaker is the same in all articles; see entity.Actor.Key. A part that
// would be empty is not written.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

var (
	input  = flag.String("input", "", "pattern of the files to read")
	output = flag.String("output", "", "folder for the tables")
	shards = flag.Int("shards", 4, "parts of each table")
)

func main() {
	flag.Parse()
	beam.Init() // on a worker this does not return
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	if *input == "" || *output == "" || *shards < 1 {
		return errors.New("need --input, --output and one shard or more")
	}
	p, s := beam.NewPipelineWithRoot()
	pipeline(s, *input, *output, *shards)
	return beamx.Run(ctx, p)
}

// pipeline adds all steps to a scope.
func pipeline(s beam.Scope, input, output string, shards int) {
	files := fileio.ReadMatches(s, fileio.MatchFiles(s, input), fileio.ReadUncompressed())
	// What one file holds is spread over all workers, not read where the file was.
	documents, bad := beam.ParDo2(s, readFile, beam.Reshuffle(s, files))
	said := beam.ParDo(s, extract, beam.Reshuffle(s, documents))
	counts := beam.CombinePerKey(s, addCounts, beam.ParDo(s, countOf, said))

	write(s, output+"/said", shards, beam.ParDo(s, saidLine, said))
	write(s, output+"/counts", shards, beam.ParDo(s, countLine, counts))
	write(s, output+"/bad", shards, bad)
}
