package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// values turns the relations into the quotes and claims of the article.
func (r *reader) values(actors []*entity.Actor) ([]Quote, []Claim) {
	var quotes []Quote
	var claims []Claim
	for i := range r.found {
		x := &r.found[i]
		a := Attribution{
			Source:     r.span(x.source),
			Cue:        r.span(x.cue),
			Content:    make([]article.Span, len(x.content)),
			Confidence: float64(x.right) / 1000,
		}
		quoted, all := false, true
		for k, c := range x.content {
			a.Content[k] = r.span(c)
			for j := c.lo; j < c.hi; j++ {
				if r.outside(j) {
					all = all && r.words[j].punct != 0
				} else {
					quoted = true
				}
			}
		}
		switch {
		case quoted && all:
			quotes = append(quotes, Quote{Attribution: a, Kind: Direct})
		case quoted:
			quotes = append(quotes, Quote{Attribution: a, Kind: Mixed})
		default:
			claims = append(claims, Claim{Attribution: a})
		}
	}
	return quotes, claims
}
