package main

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/attribution"
	"github.com/wirecopy-go/wirecopy/internal/linear"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/option"
	"github.com/wirecopy-go/wirecopy/internal/quotemark"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
	"github.com/wirecopy-go/wirecopy/internal/train/crf"
	"github.com/wirecopy-go/wirecopy/quote"
)

// The attribution model learns from news in which people marked who says what.
// It reads what the rules propose as features, so it is trained after any change
// of them.

var attributionTask = task{"attribution", "sources, cues and contents of attributions", trainAttribution}

var attributionConfig = crf.Config{
	Labels:   attribution.Names(),
	Classes:  attribution.Classes,
	Allowed:  attribution.Allowed,
	Step:     0.011,
	Epochs:   10,
	MinCount: 2,
	Rows:     80_000,
}

// heldOut is one in how many articles the confidences are calibrated on, by a
// model that has not seen them.
const heldOut = 5

// An attributed article is what the attribution model learns from.
type attributed struct {
	article *article.Article
	marks   []quotemark.Token
	hints   []attribution.Hint
	gold    []attribution.Link
	text    attribution.Text
}

func trainAttribution(j *job) (*result, error) {
	train, err := readAttributed(j.path("polnear", "train"))
	if err != nil {
		return nil, err
	}
	dev, err := readAttributed(j.path("polnear", "dev"))
	if err != nil {
		return nil, err
	}
	j.log("%d articles to learn from, %d to measure on", len(train), len(dev))

	// Confidences come from a model that has not seen what it is judged on.
	var seen, unseen []*attributed
	for i, d := range train {
		if i%heldOut == 0 {
			unseen = append(unseen, d)
		} else {
			seen = append(seen, d)
		}
	}
	data, _, err := fitAttribution(j, seen, "")
	if err != nil {
		return nil, err
	}
	m, err := attribution.Open(data)
	if err != nil {
		return nil, err
	}
	fifth := judgeAttribution(m, unseen)
	j.log("on articles held out: relation F1 %.2f", fifth.f1())
	calibration := linear.BuildCalibration(crf.Calibrate(fifth.outcomes))

	data, rows, err := fitAttribution(j, train, calibration)
	if err != nil {
		return nil, err
	}
	if m, err = attribution.Open(data); err != nil {
		return nil, err
	}
	onDev := judgeAttribution(m, dev)
	return &result{data: data, kind: attribution.Kind, rows: rows,
		used: []model.Data{{Path: "polnear/train", From: "PolNeAR", Licence: "MIT", Use: "attributions that people marked, and the words of their cues"}},
		scores: []model.Score{
			{On: "polnear/dev", Measure: "relation F1 over tokens", Value: round(onDev.f1())},
			{On: "polnear/dev", Measure: "expected calibration error of confidences", Value: round(onDev.calibrationError())},
			{On: "polnear/train, a fifth held out", Measure: "relation F1 over tokens", Value: round(fifth.f1())},
		}}, nil
}

// fitAttribution returns a model file and how many rows it has.
func fitAttribution(j *job, train []*attributed, calibration string) (string, int, error) {
	counts := newCueCounts()
	for _, d := range train {
		counts.add(d, 1)
	}
	var reader attribution.Reader
	var examples []crf.Example
	for _, d := range train {
		// What an article's own words count for must not be known when the
		// model learns from it.
		counts.add(d, -1)
		d.text.Reset(d.article, d.marks, counts.prior)
		counts.add(d, 1)
		d.text.Hint(d.hints)
		labels := d.text.Encode(d.gold)
		for p := range d.text.Paragraphs() {
			x := crf.Example{Sequence: reader.Read(&d.text, p).Clone()}
			tokens := d.text.Paragraph(p)
			for _, y := range labels[tokens.From:tokens.To] {
				x.Labels = append(x.Labels, uint8(y))
			}
			examples = append(examples, x)
		}
	}
	cfg := attributionConfig
	cfg.Seed = j.seed
	cfg.Progress = func(p crf.Progress) { j.log("%v", p) }
	weights, err := crf.Fit(cfg, examples)
	if err != nil {
		return "", 0, err
	}
	priors, err := linear.BuildIndex(counts.priors())
	if err != nil {
		return "", 0, err
	}
	b := linear.NewBuilder(attribution.Kind)
	if err := b.Chain(attribution.SectionChain, weights); err != nil {
		return "", 0, err
	}
	b.Section(attribution.SectionPriors, priors)
	if calibration == "" {
		calibration = linear.BuildCalibration([]uint32{0, linear.One})
	}
	b.Section(attribution.SectionCalibration, calibration)
	data, err := b.Build()
	return data, len(weights.Rows), err
}

// readAttributed reads a folder of brat standoff.
func readAttributed(dir string) ([]*attributed, error) {
	marked, err := corpus.ReadBrat(dir)
	if err != nil {
		return nil, err
	}
	var out []*attributed
	for _, m := range marked {
		a, err := article.Parse(m.Text)
		if err != nil {
			return nil, err
		}
		d := &attributed{article: a}
		d.marks, d.hints = quote.Internal.Hints(a, option.NotForPublicUse{})
		d.gold = links(a, m.Attributions)
		out = append(out, d)
	}
	return out, nil
}
