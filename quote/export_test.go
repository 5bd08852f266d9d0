package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/attrib"
)

// HintsOf returns what Find shows the model of the rules.
func HintsOf(a *article.Article) []attrib.Hint {
	r := newReader(a)
	r.proposeAll()
	r.choose()
	r.adopt()
	return r.hints()
}
