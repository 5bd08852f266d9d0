package link

// This file links "the North" and "the South" to the half of a divided country, in an
// article that names either.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// linkHalf links the name of such a half, and reports whether it is one.
func (l *linker) linkHalf(nm *Name) bool {
	d, i := l.d, nm.First
	if nm.Len() > 1 || nm.Known || nm.Entry > 0 || !d.AfterThe(i) {
		return false
	}
	half := d.String(i)
	if half != "North" && half != "South" || d.SameSentence(i, nm.End) && (d.Has(nm.End, text.Capital) || d.String(nm.End) == "of") {
		return false
	}
	for e := ID(1); int(e) < len(l.all); e++ {
		x := &l.all[e]
		was, country, ok := strings.Cut(x.Name, " ")
		if !ok || x.Kind != lexicon.Country || !x.Known || was != "North" && was != "South" || hasBlank(country) {
			continue
		}
		for s := range lexicon.LookupFolded(l.fold(half+" "+country), fold.Upper).All() {
			if s.Actor().Kind == lexicon.Country {
				nm.Entity, nm.Form, nm.Kind = l.ofSense(s), mention.Alias, lexicon.Country
				return true
			}
		}
	}
	return false
}
