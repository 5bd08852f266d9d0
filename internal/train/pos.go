package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/pos"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
)

// The tagger learns from treebanks tagged by hand. News tagged by machine adds
// hints: what another program mostly makes of a word. Sentences of such news as
// examples made it worse (by 0.4 on web text), lists of names no better.

var posTask = task{"pos", "universal parts of speech of tokens", trainTagger, pos.TemplateNames[:]}

var (
	taggerConfig  = crftrain.Config{Labels: pos.Names[:], Step: 0.06, Epochs: 8, Rows: 48_000}
	taggerLexicon = pos.Limit{Count: 8, Share: 0.004}
)

// A tagged sentence is what the tagger learns from.
type tagged struct {
	words []string
	tags  []uint8
	split []bool // token is several words of the treebank
}

func trainTagger(j *job) (*result, error) {
	var train []tagged
	dev := map[string][]tagged{}
	for _, name := range []string{"ud/ewt", "ud/gum"} {
		sentences, err := readTagged(j.path(name, "train.conllu"))
		if err != nil {
			return nil, err
		}
		train = append(train, sentences...)
		if dev[name], err = readTagged(j.path(name, "dev.conllu")); err != nil {
			return nil, err
		}
	}
	docs, err := corpus.ReadCoreNLP(j.path("polnear", "corenlp", "train.tsv.gz"))
	if err != nil {
		return nil, err
	}
	j.log("%d sentences, %d documents for hints", len(train), len(docs))
	hints, err := pos.BuildHints(pennHints(docs))
	if err != nil {
		return nil, err
	}
	data, rows, err := fitTagger(j, train, hints, dev)
	if err != nil {
		return nil, err
	}
	m, err := pos.Open(data)
	if err != nil {
		return nil, err
	}
	r := &result{files: []file{{"pos.model", data}}, kind: pos.Kind, rows: rows, used: []model.Data{
		{Path: "ud/ewt/train.conllu", From: "Universal Dependencies English EWT", License: "CC BY-SA 4.0", Use: "tokens and their parts of speech"},
		{Path: "ud/gum/train.conllu", From: "Universal Dependencies English GUM (news, interview, speech, court, academic, bio, voyage)", License: "CC BY 2.5 and 4.0; bio and voyage CC BY-SA 3.0", Use: "tokens and their parts of speech"},
		{Path: "polnear/corenlp/train.tsv.gz", From: "PolNeAR", License: "MIT", Use: "for each word, the Penn parts of speech that a machine gave it most often"},
	}}
	for _, name := range []string{"ud/ewt", "ud/gum"} {
		r.scores = append(r.scores, model.Score{On: name + "/dev", Measure: "UPOS on the treebank's tokens", Value: accuracy(m, dev[name])})
	}
	return r, nil
}

// fitTagger returns a model file and how many rows it has.
func fitTagger(j *job, train []tagged, hints string, dev map[string][]tagged) (string, int, error) {
	counts := pos.Counts{}
	for _, s := range train {
		for i, w := range s.words {
			counts.Add(w, s.tags[i])
		}
	}
	index, entries, err := pos.BuildLexicon(counts, taggerLexicon)
	if err != nil {
		return "", 0, err
	}
	lexicon, err := pos.OpenLexicon(index, entries, hints)
	if err != nil {
		return "", 0, err
	}
	var reader pos.Reader
	if err := reader.Without(j.without...); err != nil {
		return "", 0, err
	}
	train = append(train, headlines(train)...)
	examples := make([]crftrain.Example, len(train))
	for i, s := range train {
		reader.Reset(text.OfSentence(s.words), lexicon)
		examples[i] = crftrain.Example{Sequence: reader.Read(0).Clone(), Labels: s.tags}
	}
	cfg := taggerConfig
	cfg.Seed = j.seed
	cfg.Progress = func(p crftrain.Progress) { j.log("%v", p) }
	cfg.Dev = func(c *crf.Chain) float64 { return accuracy(pos.New(lexicon, c), dev["ud/ewt"]) }
	weights, err := crftrain.Fit(cfg, examples)
	if err != nil {
		return "", 0, err
	}
	b := crf.NewBuilder(pos.Kind)
	if err := b.Chain(pos.SectionChain, weights); err != nil {
		return "", 0, err
	}
	b.Section(pos.SectionWords, index)
	b.Section(pos.SectionEntries, entries)
	b.Section(pos.SectionHints, hints)
	data, err := b.Build()
	return data, len(weights.Rows), err
}

// pennHints returns for each word a number that stands for the one or two Penn
// tags that it has most often. A tag counts from one in ten on.
func pennHints(docs []corpus.Machine) map[string]uint32 {
	counts := map[string]map[string]int{}
	for _, d := range docs {
		for _, t := range d.Tokens {
			word := strings.ToLower(t.Form)
			if counts[word] == nil {
				counts[word] = map[string]int{}
			}
			counts[word][t.Tag]++
		}
	}
	numbers := map[string]uint32{}
	hints := map[string]uint32{}
	for _, word := range slices.Sorted(maps.Keys(counts)) {
		n := counts[word]
		tags := slices.Sorted(maps.Keys(n))
		total := 0
		for _, tag := range tags {
			total += n[tag]
		}
		slices.SortStableFunc(tags, func(a, b string) int { return n[b] - n[a] })
		kind := tags[0]
		if len(tags) > 1 && 10*n[tags[1]] >= total {
			kind += " " + tags[1]
		}
		if _, ok := numbers[kind]; !ok {
			numbers[kind] = uint32(len(numbers))
		}
		hints[word] = numbers[kind]
	}
	return hints
}

// accuracy returns the per cent of right tags. Tokens that the treebank splits
// do not count.
func accuracy(m *pos.Model, sentences []tagged) float64 {
	var t pos.Tagger
	right, n := 0, 0
	for _, s := range sentences {
		for i, tag := range t.Tags(m, text.OfSentence(s.words)) {
			if s.split[i] {
				continue
			}
			n++
			if tag == s.tags[i] {
				right++
			}
		}
	}
	return 100 * float64(right) / float64(max(n, 1))
}

// readTagged reads the sentences of a treebank.
func readTagged(path string) ([]tagged, error) {
	sentences, err := corpus.ReadCoNLLU(path)
	if err != nil {
		return nil, err
	}
	var out []tagged
	for _, s := range sentences {
		var t tagged
		for _, token := range s.Tokens {
			tag := slices.Index(pos.Names[:], token.UPOS)
			if tag < 0 {
				return nil, fmt.Errorf("%s: %q has the tag %q", path, token.Form, token.UPOS)
			}
			t.words = append(t.words, token.Form)
			t.tags = append(t.tags, uint8(tag))
			t.split = append(t.split, token.Words > 1)
		}
		out = append(out, t)
	}
	return out, nil
}
