package attrib

import (
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Kind is the kind of model files that this package reads: task and features.
const Kind = "attribution/5"

// The sections of a model file.
const (
	SectionChain       = "chain"
	SectionPriors      = "priors"
	SectionCalibration = "calibration"
	SectionConfidence  = "confidence"
)

// A Model labels the parts of attributions. It is read-only and safe for
// concurrent use.
type Model struct {
	chain       *crf.Chain
	priors      crf.Index
	calibration crf.Calibration // of what the model finds
	confidence  crf.Calibration // of all that is found with it in the end
}

// Open returns the model in data, which is read in place. The error is a
// [*crf.FormatError].
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
	if points, ok := f.Section(SectionConfidence); ok {
		if m.confidence, err = crf.OpenCalibration(points); err != nil {
			return nil, err
		}
	}
	if n := len(m.chain.Labels()); n != Labels {
		return nil, &crf.FormatError{Err: crf.ErrKind, Detail: "wrong number of labels"}
	}
	return &m, nil
}

// Confidence returns how likely what is found with the model and the rules is right in the end,
// given how likely either of them thought it. Both are in units of 1/[crf.One].
func (m *Model) Confidence(p uint32) uint32 { return m.confidence.Apply(p) }

// PriorKey is the key of a stem in the section of priors.
func PriorKey(stem uint64) uint32 { return hash.Feature1(0, stem) }

// setPriors sets the priors of the words among the spellings of t. They are looked up many at
// a time, so that the processor need not wait for one after the other.
func (m *Model) setPriors(t *Text) {
	var keys, values [256]uint32
	for first := 0; first < len(t.forms); first += len(keys) {
		some := t.forms[first:min(first+len(keys), len(t.forms))]
		for i := range some {
			keys[i] = PriorKey(some[i].stem)
		}
		m.priors.GetAll(values[:len(some)], keys[:len(some)])
		for i := range some {
			switch v := values[i]; {
			case t.doc.Forms[first+i].Flags&text.Letters == 0:
			case v == 0:
				some[i].prior = Unseen
			default:
				some[i].prior = uint64(v - 1)
			}
		}
	}
}
