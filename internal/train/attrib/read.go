package attrib

import (
	"cmp"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
	"github.com/wirecopy-go/wirecopy/quote"
)

// This file turns marked texts into what is learned from.

// An Article is an article with the attributions that people marked in it.
type Article struct {
	Name   string  // of its files, without ending
	Weight float32 // of what it teaches among other articles; 0 counts as 1
	Other  bool    // marked in another way than what confidences are to be true of

	article *article.Article
	hints   []attrib.Hint
	gold    []attrib.Link
	extra   bool         // of a table of marks: learned from and not judged on
	unsure  []text.Range // paragraphs that are not learned from
}

// Marked returns the number of attributions that are marked.
func (a *Article) Marked() int { return len(a.gold) }

// Hint makes the rules propose again, with other tables than the embedded ones: what
// they propose in articles that their tables were trained on is better than it will
// be elsewhere, and a model trained on that believes them too much.
func (a *Article) Hint(with *speech.Tables) {
	a.hints = speech.Hints(speech.Chosen(speech.Read(a.article).With(with)))
}

// ReadDir reads a folder of brat standoff as [corpus.ReadBrat] does, in the order
// of the names. Attributions without cue or content are left out.
func ReadDir(dir string) ([]*Article, error) {
	marked, err := corpus.ReadBrat(dir)
	if err != nil {
		return nil, err
	}
	return parse(marked)
}

// ReadTexts reads texts: a folder of them, marked as for [ReadDir] or not marked at
// all, or a file of JSON lines with an id and a text each.
func ReadTexts(path string) ([]*Article, error) {
	if strings.HasSuffix(path, ".jsonl") {
		texts, err := corpus.ReadLines(path)
		if err != nil {
			return nil, err
		}
		return parse(texts)
	}
	return readFolder(path)
}

// readFolder reads the texts of a folder, NAME.txt, with their marks, NAME.ann, or without
// marks where there are none.
func readFolder(dir string) ([]*Article, error) {
	if marks, err := filepath.Glob(filepath.Join(dir, "*.ann")); err != nil || len(marks) > 0 {
		return ReadDir(dir)
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("no .txt files in %s", dir)
	}
	var texts []corpus.Marked
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		texts = append(texts, corpus.Marked{Name: strings.TrimSuffix(filepath.Base(p), ".txt"), Text: string(text)})
	}
	return parse(texts)
}

// ReadWritten reads texts that were written for this project, as [corpus.ReadWritten] does.
func ReadWritten(dir string) ([]*Article, error) {
	written, err := corpus.ReadWritten(dir)
	if err != nil {
		return nil, err
	}
	marked := make([]corpus.Marked, len(written))
	for i, w := range written {
		marked[i] = w.Marked
	}
	return parse(marked)
}

func parse(marked []corpus.Marked) ([]*Article, error) {
	var out []*Article
	for _, m := range marked {
		a, err := article.Parse(m.Text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", m.Name, err)
		}
		out = append(out, &Article{
			Name:    m.Name,
			article: a,
			hints:   speech.Hints(speech.Chosen(speech.Read(a))),
			gold:    links(a, m.Attributions),
		})
	}
	return out, nil
}

// links returns marked attributions as runs of an article's tokens. Those
// whose cue or content has no token are left out.
func links(a *article.Article, marked []corpus.Attribution) []attrib.Link {
	first := func(pieces []corpus.Piece) text.Range {
		for _, p := range pieces {
			if part := tokensOf(a, p.Start, p.End); !part.Empty() {
				return part
			}
		}
		return text.Range{}
	}
	var out []attrib.Link
	for _, m := range marked {
		l := attrib.Link{Source: first(m.Source), Cue: first(m.Cue)}
		for _, p := range m.Content {
			if part := tokensOf(a, p.Start, p.End); !part.Empty() {
				l.Content = append(l.Content, part)
			}
		}
		if !l.Cue.Empty() && len(l.Content) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// tokensOf returns the tokens that share a byte with a range of bytes.
func tokensOf(a *article.Article, start, end int) text.Range {
	return text.Range{
		First: sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].End > start }),
		End:   sort.Search(len(a.Tokens), func(i int) bool { return a.Tokens[i].Start >= end }),
	}
}

// found returns what the library finds in an article with the given options, in
// the order of contents. What has no cue is left out.
func found(a *article.Article, opts []quote.Option) []attrib.Link {
	quotes, claims := quote.Find(a, nil, opts...)
	all := make([]*quote.Attribution, 0, len(quotes)+len(claims))
	for i := range quotes {
		all = append(all, &quotes[i].Attribution)
	}
	for i := range claims {
		all = append(all, &claims[i].Attribution)
	}
	slices.SortFunc(all, func(x, y *quote.Attribution) int { return cmp.Compare(x.Content[0].Start, y.Content[0].Start) })
	part := func(s article.Span) text.Range {
		if s.Empty() {
			return text.Range{}
		}
		return tokensOf(a, s.Start, s.End)
	}
	var out []attrib.Link
	for _, x := range all {
		if x.Cue.Empty() {
			continue
		}
		l := attrib.Link{Source: part(x.Source), Cue: part(x.Cue)}
		for _, c := range x.Content {
			l.Content = append(l.Content, part(c))
		}
		l.Confidence = uint32(math.Round(1000*x.Confidence)) * crf.One / 1000
		out = append(out, l)
	}
	return out
}
