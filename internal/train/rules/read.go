package rules

import (
	"fmt"
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
)

// An Article is an article with the attributions that people marked in it.
type Article struct {
	text   *speech.Text
	marked []attribution
}

// An attribution is the words of a marked attribution, as ascending tokens without
// punctuation.
type attribution struct{ source, cue, content []int }

// ReadDir reads a folder of brat standoff as [corpus.ReadBrat] does.
func ReadDir(dir string) ([]*Article, error) {
	texts, err := corpus.ReadBrat(dir)
	if err != nil {
		return nil, err
	}
	var out []*Article
	for _, m := range texts {
		parsed, err := article.Parse(m.Text)
		if err != nil {
			return nil, fmt.Errorf("rules: %s: %w", m.Name, err)
		}
		a := &Article{text: speech.Read(parsed)}
		for _, x := range m.Attributions {
			a.marked = append(a.marked, attribution{a.within(x.Source), a.within(x.Cue), a.within(x.Content)})
		}
		out = append(out, a)
	}
	return out, nil
}

// within returns the words that share a byte with one of the pieces.
func (a *Article) within(pieces []corpus.Piece) []int {
	var out []int
	tokens := a.text.Article.Tokens
	for _, p := range pieces {
		k, _ := slices.BinarySearchFunc(tokens, p.Start, func(t article.Token, at int) int { return t.End - 1 - at })
		for ; k < len(tokens) && tokens[k].Start < p.End; k++ {
			if a.text.Sign(k) == 0 {
				out = append(out, k)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// words returns the words of ranges of tokens.
func (a *Article) words(ranges ...text.Range) []int {
	var out []int
	for _, r := range ranges {
		for k := r.First; k < r.End; k++ {
			if a.text.Sign(k) == 0 {
				out = append(out, k)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// right reports whether p is marked: the same as far as the judges of the corpus
// are concerned. Source and cue share a word with those marked or both are absent,
// and the content shares at least half of its words.
func (a *Article) right(p *speech.Proposal) bool {
	source, cue, content := a.words(p.Source), a.words(p.Cue), a.words(p.Content...)
	for _, m := range a.marked {
		n := common(content, m.content)
		if n > 0 && 2*n >= len(content)+len(m.content)-n && touch(source, m.source) && touch(cue, m.cue) {
			return true
		}
	}
	return false
}

func touch(x, y []int) bool { return common(x, y) > 0 || len(x)+len(y) == 0 }

// common returns how many numbers two ascending lists have in common.
func common(x, y []int) int {
	n := 0
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			n++
			x, y = x[1:], y[1:]
		}
	}
	return n
}
