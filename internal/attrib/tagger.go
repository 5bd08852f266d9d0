package attrib

import (
	"iter"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A Tagger finds attributions. It is reusable memory, by one goroutine
// at a time; the zero Tagger is ready for use.
type Tagger struct {
	// CueBias is added to the score of every label that begins a cue: the
	// higher, the more attributions are found and the fewer of them are right.
	CueBias int32

	// Wanted tells which paragraphs are read, by their words; nil for all. In others
	// no attribution is found.
	Wanted func(text.Range) bool

	text    Text
	reader  Reader
	decoder crf.Decoder
	labels  []Label
	linker  linker
	sums    [][4]uint32 // for each token in a part the probability of each role
}

// DefaultBias is the bias of the library's own model. Between 100 and 160 F1 is
// the same on development data; the higher, the more of who speaks is found.
const DefaultBias = 150

// Find yields the attributions of an article in the order of their cues, each
// with its confidence; they are the tagger's own and valid until its next use. Hints
// returns what the rules propose with a cue that begins among some words.
func (t *Tagger) Find(m *Model, a *article.Article, hints func(words text.Range) []Hint) iter.Seq[*Link] {
	return func(yield func(*Link) bool) {
		t.open(m, a)
		for words := range t.text.sections {
			t.text.section(words)
			t.text.Hint(hints(words))
			links := t.find(m)
			for i := range links {
				if !yield(&links[i]) {
					return
				}
			}
		}
	}
}

// open prepares for the sections of an article.
func (t *Tagger) open(m *Model, a *article.Article) {
	t.decoder.Bias = t.decoder.Bias[:0]
	for l := range Label(Labels) {
		bias := int32(0)
		if l.Role() == Cue && l.Begins() {
			bias = t.CueBias
		}
		t.decoder.Bias = append(t.decoder.Bias, bias)
	}
	t.text.open(a)
	m.setPriors(&t.text)
	t.decoder.Stop = t.text.stop
}

// find returns the attributions of a section of the article.
func (t *Tagger) find(m *Model) []Link {
	t.linker = linker{text: &t.text, open: -1, links: t.linker.links[:0], parts: t.linker.parts, sources: t.linker.sources}
	k := &t.linker
	t.sums = t.sums[:0]
	for _, p := range t.text.paras {
		t.labels = t.labels[:0]
		if t.Wanted != nil && !t.Wanted(p) {
			t.labels = append(t.labels, make([]Label, p.Len())...)
			t.sums = append(t.sums, make([][4]uint32, p.Len())...)
			k.paragraph(t.labels, p)
			continue
		}
		for piece := range crf.Pieces(p.First, p.End) {
			t.decoder.Stop.Check()
			t.decode(m, piece)
		}
		k.paragraph(t.labels, p)
	}
	links := k.finish()
	for i := range links {
		links[i].Confidence = m.calibration.Apply(t.estimate(&links[i]))
	}
	return links
}

// decode appends the labels of a piece of a paragraph and the probabilities of roles.
func (t *Tagger) decode(m *Model, p crf.Piece) {
	seq := t.reader.read(&t.text, text.Range{First: p.From, End: p.End})
	labels, marginals := t.decoder.Decode(m.chain, seq, inParts)
	for i := p.Start - p.From; i < len(labels); i++ {
		t.labels = append(t.labels, Label(labels[i]))
		var sums [4]uint32
		if inParts.Has(labels[i]) {
			sums = roleSums((*[Labels]uint32)(marginals[i*Labels:]))
		}
		t.sums = append(t.sums, sums)
	}
}

// Marginals returns the probability of each label at each token, in units of 1/crf.One:
// that of label y at token i is at i*Labels+y.
func (t *Tagger) Marginals(m *Model, a *article.Article, hints []Hint) []uint32 {
	t.open(m, a)
	t.text.section(text.Range{End: len(t.text.doc.Words)})
	t.text.Hint(hints)
	var out []uint32
	for n := range t.text.paras {
		out = append(out, t.decoder.Marginals(m.chain, t.reader.Read(&t.text, n))...)
	}
	return out
}

// inParts are the labels of tokens in parts. Only their probabilities matter.
const inParts = crf.All &^ (1<<source - 1)

// roleSums returns the probability of the role of each part at a token, given that of its
// labels.
func roleSums(marginals *[Labels]uint32) (sums [4]uint32) {
	for _, p := range marginals[source:cue] {
		sums[Source] += p
	}
	for _, p := range marginals[cue:content] {
		sums[Cue] += p
	}
	for _, p := range marginals[content:] {
		sums[Content] += p
	}
	return sums
}

// estimate is the model's own idea of how likely an attribution is right: the
// product, over its parts, of the mean probability that a token has the part's
// role.
func (t *Tagger) estimate(l *Link) uint32 {
	var sum, n [4]uint64
	for p, role := range l.parts {
		for i := p.First; i < p.End; i++ {
			sum[role] += uint64(t.sums[i-t.text.words.First][role])
			n[role]++
		}
	}
	product := uint64(crf.One)
	for role := Source; role <= Content; role++ {
		if n[role] > 0 {
			product = product * (sum[role] / n[role]) / crf.One
		}
	}
	return uint32(product)
}
