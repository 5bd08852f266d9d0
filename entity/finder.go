package entity

// This file holds what the steps of finding actors share while they go over one
// article: its tokens with what is known of them, the names found, the actors
// that they are linked to.

import (
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
)

type sentence = article.Sentence

// A finder is at work on one article. Nothing of it outlives Find but the
// actors.
type finder struct {
	a       *article.Article
	text    string
	words   []word
	sents   int32
	tagged  []ner.Name // what the model marks
	names   []name
	ents    []ent
	roles   []role
	refs    []ref
	index   index
	honours map[string]honours  // by surname
	stated  map[lexicon.ID]bool // known actors that are named, nil before anybody asked
	buf     []byte              // for keys
	list    *Gazetteer          // of the user, nil for none
	day     time.Time           // when the article is from, zero where that isn't known
	undated int                 // first token of which day doesn't hold

	timed    int32 // the latest sentence asked for its time, none before the first
	elsewhen bool  // it tells of another year
}

// str returns token i as written, without a possessive ending.
func (f *finder) str(i int) string {
	return f.text[f.a.Tokens[i].Start:f.words[i].end]
}

// span returns the text of tokens i to j-1, without a possessive ending.
func (f *finder) span(i, j int) article.Span {
	return article.Span{Start: f.a.Tokens[i].Start, End: int(f.words[j-1].end)}
}

// textOf returns what tokens i to j-1 say, without a possessive ending.
func (f *finder) textOf(i, j int) string { return f.span(i, j).In(f.text) }

// sentenceOf returns the range of tokens of the sentence that token i is in.
func (f *finder) sentenceOf(i int) (first, end int) {
	s := &f.a.Sentences[f.words[i].sent]
	return s.First, s.First + len(s.Tokens)
}

// running returns token i+k for the lookups of package lexicon, "" from end on
// and behind a possessive ending.
func (f *finder) running(i, end int) func(k int) string {
	return func(k int) string {
		if i+k >= end || k > 0 && f.words[i+k-1].shape&possessive != 0 {
			return ""
		}
		return f.str(i + k)
	}
}

// noun returns the longest title or noun that begins at token i and ends before
// end, and how many tokens it takes.
func (f *finder) noun(i, end int) (int, lexicon.Noun) {
	return lexicon.LongestNoun(f.running(i, end))
}
