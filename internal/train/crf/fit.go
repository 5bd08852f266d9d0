package crf

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/crf"
)

// An Example is a sequence with its right labels.
type Example struct {
	Sequence *crf.Sequence // kept, not copied
	Labels   []uint8       // one for each position
	Weight   float32       // of the example among others; 0 counts as 1
}

// A Config says what to train and how. Labels is the only field that has no
// useful zero value.
type Config struct {
	Labels  []string                // names, in the order of their numbers
	Classes int                     // of edges; 0 means 1
	Allowed func(from, to int) bool // transitions; from is len(Labels) at the start; nil allows all

	Epochs   int     // 0 means 10
	Choosing int     // epochs of the pass with all features, which chooses the rows; 0 means Epochs
	Step     float64 // 0 means 0.01
	MinCount int     // features that occur less often are left out
	Rows     int     // how many features to keep; 0 keeps all
	Seed     uint64

	// Dropout is which part of its features a position does without in a step,
	// others each time, so that no feature relies on another. Average is of how
	// many of the last epochs the weights are the mean; 0 means the last alone.
	Dropout float64
	Average int

	Dev      func(*crf.Chain) float64 // a score to show while it runs; nil for none
	Progress func(Progress)           // nil for none
}

// Progress tells how far training is.
type Progress struct {
	Pass  string // "all" features, "best" rows
	Epoch int    // from 1
	Of    int
	Rows  int
	Loss  float64       // mean over positions, natural logarithm
	Dev   float64       // 0 where not measured
	Left  time.Duration // to the end of this pass, as it went so far
}

// String returns one line for a person.
func (p Progress) String() string {
	s := fmt.Sprintf("%-4s %2d/%d  %8d rows  loss %.4f", p.Pass, p.Epoch, p.Of, p.Rows, p.Loss)
	if p.Dev != 0 {
		s += fmt.Sprintf("  dev %.2f", p.Dev)
	}
	return s + fmt.Sprintf("  %s left", p.Left.Round(time.Second))
}

// Fit trains a chain on examples.
func Fit(cfg Config, examples []Example) (*crf.Weights, error) {
	cfg.Classes = max(cfg.Classes, 1)
	if cfg.Epochs == 0 {
		cfg.Epochs = 10
	}
	if cfg.Step == 0 {
		cfg.Step = 0.01
	}
	if err := check(cfg, examples); err != nil {
		return nil, err
	}
	voc := count(examples).keep(uint32(cfg.MinCount))
	f := newField(cfg, examples, voc)
	if cfg.Rows > 0 && cfg.Rows < len(voc.hashes) {
		all := cfg
		if cfg.Choosing > 0 {
			all.Epochs, all.Average = cfg.Choosing, min(cfg.Average, cfg.Choosing/2)
		}
		f.train(all, examples, "all")
		f = newField(cfg, examples, f.best(cfg.Rows))
	}
	f.train(cfg, examples, "best")
	return f.quantize(cfg), nil
}

func check(cfg Config, examples []Example) error {
	if n := len(cfg.Labels); n == 0 || n > crf.MaxLabels {
		return fmt.Errorf("crf: %d labels", n)
	}
	positions := 0
	for _, e := range examples {
		if len(e.Labels) != e.Sequence.Len() {
			return fmt.Errorf("crf: example with %d labels for %d positions", len(e.Labels), e.Sequence.Len())
		}
		for _, y := range e.Labels {
			if int(y) >= len(cfg.Labels) {
				return fmt.Errorf("crf: label %d of %d", y, len(cfg.Labels))
			}
		}
		positions += len(e.Labels)
	}
	if positions == 0 {
		return errors.New("crf: nothing to learn from")
	}
	return nil
}

// train goes over the examples again and again, in another order each time and
// with steps that become smaller.
func (f *field) train(cfg Config, examples []Example, pass string) {
	rng := rand.New(rand.NewPCG(cfg.Seed, 1))
	order := rng.Perm(len(examples))
	start := time.Now()
	for epoch := range cfg.Epochs {
		f.step = float32(cfg.Step * (1 - 0.8*float64(epoch)/float64(cfg.Epochs)))
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss, positions := 0.0, 0
		for _, i := range order {
			loss += f.learn(&examples[i], f.thin(f.ids[i], rng, cfg.Dropout))
			positions += len(examples[i].Labels)
		}
		f.average(epoch-(cfg.Epochs-cfg.Average), cfg.Average)
		if cfg.Progress == nil {
			continue
		}
		p := Progress{Pass: pass, Epoch: epoch + 1, Of: cfg.Epochs, Rows: len(f.voc.hashes), Loss: loss / float64(positions)}
		if cfg.Dev != nil && (pass == "best" || epoch+1 == cfg.Epochs) {
			if c, err := f.quantize(cfg).Chain(); err == nil {
				p.Dev = cfg.Dev(c)
			}
		}
		p.Left = time.Since(start) / time.Duration(epoch+1) * time.Duration(cfg.Epochs-epoch-1)
		cfg.Progress(p)
	}
}
