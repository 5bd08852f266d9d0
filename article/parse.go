package article

import (
	"errors"
	"io"
	"slices"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/langid"
	"github.com/wirecopy-go/wirecopy/internal/quotemark"
	"github.com/wirecopy-go/wirecopy/internal/room"
)

// Parse reads the structure of a news text. Text that is valid UTF-8 is kept as
// it is, a byte order mark included; other text is decoded first, as
// [ParseBytes] does.
//
// The only error is a [*LimitError]. Empty text is an Article without any
// paragraph.
func Parse(text string, opts ...Option) (*Article, error) {
	o := newOptions(opts)
	if len(text) > o.limit {
		return nil, &LimitError{o.limit}
	}
	a := &Article{Text: text, Encoding: "utf-8"}
	if !utf8.ValidString(text) {
		a.Text, a.Encoding, a.Replaced = decode([]byte(text))
	}
	a.parse(o)
	return a, nil
}

// ParseBytes is like [Parse] for bytes in an unknown encoding: UTF-8, UTF-16 with or
// without a byte order mark, or windows-1252. [Article.Encoding] says which it was.
// Invalid sequences are replaced by U+FFFD and counted in [Article.Replaced]. The
// Article does not retain b.
func ParseBytes(b []byte, opts ...Option) (*Article, error) {
	o := newOptions(opts)
	if len(b) > o.limit {
		return nil, &LimitError{o.limit}
	}
	a := new(Article)
	a.Text, a.Encoding, a.Replaced = decode(b)
	a.parse(o)
	return a, nil
}

// ParseFrom is like [ParseBytes] for the data that r returns up to io.EOF. It stops
// reading at the size limit. Any other error of r is returned as a [*ReadError], as is
// a nil r.
func ParseFrom(r io.Reader, opts ...Option) (*Article, error) {
	if r == nil {
		return nil, &ReadError{0, errNoReader}
	}
	limit := newOptions(opts).limit
	if l, ok := r.(interface{ Len() int }); ok && l.Len() > limit {
		return nil, &LimitError{limit}
	}
	b, err := io.ReadAll(io.LimitReader(&progressReader{r: r}, int64(limit)+1)) // a byte more shows that there is too much
	if err != nil {
		return nil, &ReadError{len(b), err}
	}
	return ParseBytes(b, opts...)
}

var (
	errNoReader   = errors.New("the reader is nil")
	errImpossible = errors.New("the reader says that it read less than nothing, or more than it was asked for")
)

// A progressReader fails with [io.ErrNoProgress] if r returns no bytes and no error many
// times in a row, and with errImpossible if it says that it gave more than was asked for.
type progressReader struct {
	r     io.Reader
	empty int // reads in a row that gave nothing
}

// maxEmpty is how often in a row a reader may return no bytes and no error.
const maxEmpty = 100

func (c *progressReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	if n < 0 || n > len(p) {
		return 0, errImpossible
	}
	if n > 0 || err != nil {
		c.empty = 0
		return n, err
	}
	if c.empty++; c.empty > maxEmpty {
		return 0, io.ErrNoProgress
	}
	return 0, nil
}

// read fills in everything that is found in a.Text, stage by stage. Its spaces are plain.
func (a *Article) read(o options) {
	a.stop = o.stop
	a.stop.Check()
	if a.Language = o.language; a.Language == language.Und {
		a.Language = langid.Of(a.Text)
	}
	d := workspaces.Get().(*workspace)
	d.cutLines(a.Text, a.stop)
	d.paragraphs(a.Text, a.stop)
	d.lines = kept(d.lines)
	a.stop.Check()
	d.pair(a.Text, a.stop)
	a.setQuotations(d.pairer.Found)
	d.pairer.Rest()
	d.cutter = cutter{text: a.Text, marks: d.pairer.Marks, stop: o.stop}
	c := &d.cutter
	d.tokenizeAll()
	a.Tokens = c.tokens
	a.divide(d, c.speakers(d.ends))
	l := layout{a, c, nil}
	l.structure(d, &o)
	sections{l}.findTurns()
	sections{l}.findEntries()
	a.resolve(o.date())
	d.clear()
}

// A workspace is the memory that parsing needs, for reuse.
type workspace struct {
	lines  []line
	blocks []Span // the paragraphs
	pairer quotemark.Pairer
	cutter cutter
	ends   []int   // of the paragraphs, in tokens
	first  []int32 // sentence of each paragraph, and the number of sentences
	sure   []bool  // of each paragraph whether its kind is certain
}

// workspaces are workspaces for reuse.
var workspaces = sync.Pool{New: func() any { return new(workspace) }}

// largestWorkspace is the number of lines up to which a workspace is kept: those of a long article.
const largestWorkspace = 1 << 12

// kept returns memory that is done with, nil where it is too much to keep.
func kept[T any](s []T) []T {
	if cap(s) > largestWorkspace {
		return nil
	}
	return s[:0]
}

// clear gives d back, which must not be used afterwards.
func (d *workspace) clear() {
	d.sure = kept(d.sure)
	if cap(d.pairer.Marks) > largestWorkspace {
		return
	}
	d.pairer.Reset("", nil)
	d.cutter = cutter{}
	workspaces.Put(d)
}

// tokenizeAll cuts all paragraphs into tokens.
func (d *workspace) tokenizeAll() {
	d.ends = slices.Grow(d.ends[:0], len(d.blocks))
	for i, b := range d.blocks {
		d.cutter.stop.Every(i)
		d.cutter.tokenize(b.Start, b.End)
		d.ends = append(d.ends, len(d.cutter.tokens))
	}
}

const (
	tokensOfSentence = 24      // at most, as a rule
	sampledSentences = 1 << 12 // from which the number of all of them is estimated
)

// divide cuts the tokens of each paragraph into sentences and sets a.Sentences and
// a.Paragraphs. labels are how many tokens of each paragraph are the label of a
// speaker, nil for none.
func (a *Article) divide(d *workspace, labels []int) {
	c, blocks := &d.cutter, d.blocks
	first := append(slices.Grow(d.first[:0], len(blocks)+1), 0)
	start := 0
	c.next = 0
	c.sents = make([]Sentence, 0, min(len(blocks)+len(a.Tokens)/tokensOfSentence, sampledSentences))
	for i, end := range d.ends {
		a.stop.Every(i)
		c.tokens = a.Tokens[:end]
		c.sents = room.For(c.sents, start, len(a.Tokens))
		if labels != nil && labels[i] > 0 {
			start = splitter{c}.sentence(start, start+labels[i])
		}
		if start < end {
			splitter{c}.sentences(start)
		}
		start = end
		first = append(first, int32(len(c.sents)))
	}
	a.Sentences = c.sents
	a.shareTokens()
	a.Paragraphs = make([]Paragraph, len(blocks))
	for i, b := range blocks {
		p := Paragraph{Span: b, Sentences: a.Sentences[first[i]:first[i+1]:first[i+1]]}
		if labels != nil && labels[i] > 0 {
			p.Speaker = p.Sentences[0].Span
		}
		a.Paragraphs[i] = p
	}
	d.blocks, d.ends, d.first = kept(blocks), kept(d.ends), kept(first)
}

// shareTokens gives each sentence its part of the tokens, from its first to that of the next
// one.
func (a *Article) shareTokens() {
	for i := range a.Sentences {
		end := len(a.Tokens)
		if i+1 < len(a.Sentences) {
			end = a.Sentences[i+1].First
		}
		s := &a.Sentences[i]
		s.Tokens = a.Tokens[s.First:end:end]
	}
}
