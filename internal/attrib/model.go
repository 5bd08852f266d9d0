package attrib

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Kind is the kind of model files that this package reads: task and features.
const Kind = "attribution/1"

// The sections of a model file.
const (
	SectionChain       = "chain"
	SectionPriors      = "priors"
	SectionCalibration = "calibration"
)

// A Model labels the parts of attributions. It is read-only and safe for
// concurrent use.
type Model struct {
	chain       *crf.Chain
	priors      crf.Index
	calibration crf.Calibration
}

// Open returns the model in data, which is read in place. The error is a
// [*linear.FormatError].
func Open(data string) (*Model, error) {
	f, err := crf.Open(data, Kind)
	if err != nil {
		return nil, err
	}
	var m Model
	if m.chain, err = f.Chain(SectionChain); err != nil {
		return nil, err
	}
	if m.priors, err = f.Index(SectionPriors); err != nil {
		return nil, err
	}
	points, _ := f.Section(SectionCalibration)
	if m.calibration, err = crf.OpenCalibration(points); err != nil {
		return nil, err
	}
	if n := len(m.chain.Labels()); n != Labels {
		return nil, &crf.FormatError{Err: crf.ErrKind, Detail: "wrong number of labels"}
	}
	return &m, nil
}

// PriorKey is the key of a stem in the section of priors.
func PriorKey(stem uint64) uint32 { return hash.Feature1(0, stem) }

func (m *Model) prior(stem uint64) uint64 {
	p, ok := m.priors.Get(PriorKey(stem))
	if !ok {
		return Unseen
	}
	return uint64(p)
}

// A Finder finds attributions. It is memory to be used again, by one goroutine
// at a time; the zero Finder is ready for use.
type Finder struct {
	// CueBias is added to the score of every label that begins a cue: the
	// higher, the more attributions are found and the fewer of them are right.
	CueBias int32

	text    Text
	reader  Reader
	decoder crf.Decoder
	labels  []Label
	sums    [][4]uint32 // for each token in a part the probability of each role
}

// DefaultBias is the bias of the library's own model. Between 100 and 160 F1 is
// the same on development data; the higher, the more of who speaks is found.
const DefaultBias = 150

// Find returns the attributions of an article in the order of their cues, each
// with its confidence. Marks are the states of its tokens in quotations, hints
// what the rules propose.
func (f *Finder) Find(m *Model, a *article.Article, marks []text.Quoted, hints []Hint) []Link {
	f.text.Reset(a, marks, m.prior)
	f.text.Hint(hints)
	f.decoder.Bias = f.decoder.Bias[:0]
	for l := range Label(Labels) {
		bias := int32(0)
		if l.Role() == Cue && l.Begins() {
			bias = f.CueBias
		}
		f.decoder.Bias = append(f.decoder.Bias, bias)
	}
	k := linker{text: &f.text, open: -1}
	f.sums = f.sums[:0]
	for n, p := range f.text.paras {
		seq := f.reader.Read(&f.text, n)
		labels, marginals := f.decoder.Decode(m.chain, seq, inParts)
		f.labels = f.labels[:0]
		for _, y := range labels {
			f.labels = append(f.labels, Label(y))
		}
		for i, y := range labels {
			var sums [4]uint32
			if inParts.Has(y) {
				sums = roleSums(marginals[i*Labels : (i+1)*Labels])
			}
			f.sums = append(f.sums, sums)
		}
		k.paragraph(f.labels, p)
	}
	links := k.finish()
	for i := range links {
		links[i].Confidence = m.calibration.Apply(f.estimate(&links[i]))
	}
	return links
}

// inParts are the labels of tokens in parts. Only their probabilities matter.
const inParts = crf.All &^ (1<<source - 1)

// roleSums returns the probability of each role at a token, given that of its
// labels.
func roleSums(marginals []uint32) (sums [4]uint32) {
	for y, p := range marginals {
		sums[Label(y).Role()] += p
	}
	return sums
}

// estimate is the model's own idea of how likely an attribution is right: the
// product, over its parts, of the mean probability that a token has the part's
// role.
func (f *Finder) estimate(l *Link) uint32 {
	var sum, n [4]uint64
	for p, role := range l.parts {
		for i := p.From; i < p.To; i++ {
			sum[role] += uint64(f.sums[i][role])
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
