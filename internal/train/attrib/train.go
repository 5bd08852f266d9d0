package attrib

import (
	"cmp"
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	crftrain "github.com/wirecopy-go/wirecopy/internal/train/crf"
	"github.com/wirecopy-go/wirecopy/quote"
)

// The defaults of a [Config], which are those of the embedded model: what did
// best on articles held out.
const (
	DefaultRows    = 56_000
	DefaultEpochs  = 10
	DefaultHeldOut = 5

	choosing = 4 // epochs that choose the rows
	average  = 3 // of the last epochs, whose mean the weights are
	step     = 0.011
	minCount = 2
	dropout  = 0.05 // of the features of a token, left out by chance
)

// A Config says how to train. The zero Config trains without holding anything
// out.
type Config struct {
	Rows   int // features that the model keeps; 0 means DefaultRows
	Epochs int // 0 means DefaultEpochs
	Seed   uint64

	// Without names templates of features to leave out, to measure what they
	// contribute; see attrib.TemplateNames.
	Without []string

	// HeldOut is one in how many articles the confidences are calibrated on,
	// by a model that has not seen them; the model itself then learns from all
	// articles. It takes nearly twice as long. 0 leaves confidences as they
	// come out of the model, which is too sure of itself.
	HeldOut int

	// Turns is how often other articles are held out, each time from a model of its own:
	// the more, the smoother the confidences. 0 means once.
	Turns int

	Log func(format string, args ...any) // a line for a person who waits; nil for none
}

// A Result is a trained model.
type Result struct {
	Data string // the model file, learned from all articles
	Rows int    // features that it holds

	// HeldOut says what the library finds with models in the articles that were held out
	// from them, and Unseen is the first of these models. They are nil and empty if none were.
	HeldOut *Report
	Unseen  string
}

// log shows a line to whoever waits.
func (cfg *Config) log(format string, args ...any) {
	if cfg.Log != nil {
		cfg.Log(format, args...)
	}
}

// Train returns a model that has learned from articles. The same articles in the
// same order and the same config give the same bytes.
func Train(cfg Config, articles []*Article) (*Result, error) {
	var r Result
	c, err := r.calibrate(cfg, articles)
	if err != nil {
		return nil, err
	}
	cfg.log("%d articles to learn from", len(articles))
	r.Data, r.Rows, err = fit(cfg, articles, c)
	if err != nil {
		return nil, err
	}
	return &r, nil
}

// Recalibrate returns a model that was trained on articles with the confidences that [Train]
// with the same config gives it. What it has learned stays as it is.
func Recalibrate(cfg Config, data string, articles []*Article) (*Result, error) {
	f, err := crf.Open(data, attrib.Kind)
	if err != nil {
		return nil, err
	}
	chain, err := f.Chain(attrib.SectionChain)
	if err != nil {
		return nil, err
	}
	r := Result{Rows: chain.Rows()}
	c, err := r.calibrate(cfg, articles)
	if err != nil {
		return nil, err
	}
	r.Data, err = c.of(f)
	return &r, err
}

// Curves make the probabilities of a model true: of what it finds itself, and of all that the
// library finds with it in the end.
type curves struct{ calibration, confidence string }

// of returns the model file f with these curves.
func (c curves) of(f crf.File) (string, error) {
	b := crf.NewBuilder(attrib.Kind)
	for _, name := range []string{attrib.SectionChain, attrib.SectionPriors} {
		section, _ := f.Section(name)
		b.Section(name, section)
	}
	c.add(b)
	return b.Build()
}

// add adds the curves to a model file.
func (c curves) add(b *crf.Builder) {
	b.Section(attrib.SectionCalibration, c.calibration)
	if c.confidence != "" {
		b.Section(attrib.SectionConfidence, c.confidence)
	}
}

// straight leaves probabilities as they are.
var straight = curves{calibration: crf.BuildCalibration([]uint32{0, crf.One})}

// A trial is a model, and the articles that were held out from it.
type trial struct {
	data   string
	unseen []*Article
}

// judge adds to r what the library finds with the model in the articles that are wanted.
func (x *trial) judge(r *Report, wanted func(*Article) bool) error {
	m, err := quote.OpenModel(x.data)
	if err != nil {
		return err
	}
	var some []*Article
	for _, a := range x.unseen {
		if wanted(a) {
			some = append(some, a)
		}
	}
	r.judge(some, ByLibrary(quote.WithModels(m)))
	return nil
}

// calibrate returns the curves that make confidences of what the library finds with a model,
// beside the rules, true of articles that were held out, which it says more of in r. The first
// curve is for all of them, the second for those marked as confidences are to be true of.
func (r *Result) calibrate(cfg Config, articles []*Article) (curves, error) {
	c := straight
	if cfg.HeldOut <= 0 {
		return c, nil
	}
	r.HeldOut = new(Report)
	var trials []trial
	for turn := range max(cfg.Turns, 1) {
		seen, unseen := split(articles, cfg.HeldOut, turn)
		if len(seen) == 0 {
			return c, fmt.Errorf("attributions: nothing to learn from when 1 of %d articles is held out", len(articles))
		}
		cfg.log("%d articles to learn from, %d held out", len(seen), len(unseen))
		data, _, err := fit(cfg, seen, straight)
		if err != nil {
			return c, err
		}
		x := trial{data, unseen}
		if err := x.judge(r.HeldOut, func(*Article) bool { return true }); err != nil {
			return c, err
		}
		trials = append(trials, x)
	}
	r.Unseen = trials[0].data
	cfg.log("held out: F1 of attributions %.2f", r.HeldOut.Attributions.F1())
	c.calibration = crf.BuildCalibration(crftrain.Calibrate(r.HeldOut.outcomes))
	var again Report
	for _, x := range trials {
		f, err := crf.Open(x.data, attrib.Kind)
		if err != nil {
			return c, err
		}
		if x.data, err = c.of(f); err != nil {
			return c, err
		}
		if err := x.judge(&again, func(a *Article) bool { return !a.Other }); err != nil {
			return c, err
		}
	}
	c.confidence = crf.BuildCalibration(crftrain.Calibrate(again.outcomes))
	return c, nil
}

// Split holds one in n articles out, beginning with the first. Those of tables are never
// held out.
func Split(articles []*Article, n int) (seen, unseen []*Article) { return split(articles, n, 0) }

// split holds one in n articles out, beginning with that of the given number.
func split(articles []*Article, n, first int) (seen, unseen []*Article) {
	for i, a := range articles {
		if i%n == first && !a.extra {
			unseen = append(unseen, a)
		} else {
			seen = append(seen, a)
		}
	}
	return seen, unseen
}

// fit returns a model file and how many rows it has.
func fit(cfg Config, articles []*Article, c curves) (string, int, error) {
	counts := newCueCounts()
	for _, a := range articles {
		counts.add(a, 1)
	}
	var view attrib.Text
	var reader attrib.Reader
	if err := reader.Without(cfg.Without...); err != nil {
		return "", 0, err
	}
	var examples []crftrain.Example
	for _, a := range articles {
		counts.add(a, -1)
		view.Reset(a.article, counts.prior)
		counts.add(a, 1)
		view.Hint(a.hints)
		labels := view.Encode(a.gold)
		for p := range view.Paragraphs() {
			tokens := view.Paragraph(p)
			if !a.trusts(tokens) {
				continue
			}
			x := crftrain.Example{Sequence: reader.Read(&view, p).Clone(), Weight: a.Weight}
			for _, y := range labels[tokens.First:tokens.End] {
				x.Labels = append(x.Labels, uint8(y))
			}
			examples = append(examples, x)
		}
	}
	epochs := cmp.Or(cfg.Epochs, DefaultEpochs)
	weights, err := crftrain.Fit(crftrain.Config{
		Labels:   attrib.Names(),
		Classes:  attrib.Classes,
		Allowed:  attrib.Allowed,
		Epochs:   epochs,
		Choosing: choosing,
		Step:     step,
		Average:  min(average, epochs/2),
		MinCount: minCount,
		Dropout:  dropout,
		Rows:     cmp.Or(cfg.Rows, DefaultRows),
		Seed:     cfg.Seed,
		Progress: func(p crftrain.Progress) { cfg.log("%v", p) },
	}, examples)
	if err != nil {
		return "", 0, err
	}
	priors, err := crf.BuildIndex(counts.priors())
	if err != nil {
		return "", 0, err
	}
	b := crf.NewBuilder(attrib.Kind)
	if err := b.Chain(attrib.SectionChain, weights); err != nil {
		return "", 0, err
	}
	b.Section(attrib.SectionPriors, priors)
	c.add(b)
	data, err := b.Build()
	return data, len(weights.Rows), err
}
