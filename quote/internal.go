package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/attribution"
	"github.com/wirecopy-go/wirecopy/internal/option"
	"github.com/wirecopy-go/wirecopy/internal/quotemark"
)

// Internal is for the training of this module's models alone.
var Internal exporter

type exporter struct{}

// Hints returns what the model reads beside the article itself: the state of
// each token in quotations, and what the rules propose.
func (exporter) Hints(a *article.Article, _ option.NotForPublicUse) ([]quotemark.Token, []attribution.Hint) {
	r := newReader(a)
	r.proposeAll()
	r.choose()
	return r.marks(), r.hints()
}
