package mention

// This file mends names in texts that were cut into words, with a space before every
// sign: "N. W. T.", "Sana ’ a".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxCut is how many letters an acronym has that is cut at its full stops.
const maxCut = 5

// lettersApart returns what letters with a space between them mean, as they do without: "U.
// N.". It makes those for the region of a town a place, as no person is called: "N. W. T.".
func (f *view) lettersApart(c *candidate) (lexicon.Sense, bool) {
	d := f.d
	if c.Len() < 2 || c.Len() > maxCut || c.kind != lexicon.Person && c.kind != lexicon.Place {
		return 0, false
	}
	var buf [2 * maxCut]byte
	s := buf[:0]
	for i := c.First; i < c.End; i++ {
		w := d.String(i)
		if len(w) > 2 || w[0] < 'A' || w[0] > 'Z' || len(w) == 2 && w[1] != '.' || i > c.First && d.Has(i, text.Glued) {
			return 0, false
		}
		s = append(s, w[0], '.')
	}
	if _, ok := lexicon.RegionBeside(fold.Append(nil, string(s))); ok {
		c.kind = lexicon.Place
	}
	return lexicon.Lookup(string(s)).First()
}

// maxAfter is how many letters the end of a name has after an apostrophe.
const maxAfter = 5

// withApostrophe takes in the end of a name after an apostrophe with white space
// around it, "Sana ’ a", and the surname after a name that ends with one, "Achieng’ Onditi".
func withApostrophe(f *finder, c *candidate) {
	d, k := f.d, c.End
	if f.surnameBehind(c) {
		c.End += 2
		return
	}
	if k+1 >= c.end || c.Len() > maxBodyName || d.Form(k).Punct != '"' || d.State(k) == text.Closing ||
		d.Has(k, text.Glued) || d.Has(k+1, text.Glued) || !d.Has(k+1, text.Small) {
		return
	}
	s := d.String(k + 1)
	if len(s) > maxAfter || s == "s" || d.Is(k+1, english.Closed) && len(s) > 1 ||
		len(s) > 2 && embed.Common(s) || phrase.VerbAt(d, k+1) || strings.HasSuffix(d.String(k-1), "s") {
		return
	}
	c.End += 2
}

// surnameBehind reports whether a person's name ends with an apostrophe and goes on after it.
func (f *view) surnameBehind(c *candidate) bool {
	d, k := f.d, c.End
	if k+1 >= c.end || c.kind != lexicon.Person || c.Len() > maxBodyName || d.Form(k).Punct != '"' || !d.Has(k, text.Glued) ||
		d.State(k) != text.Outside || strings.HasSuffix(d.String(k-1), "s") {
		return false
	}
	return d.Has(k+1, text.Capital) && !d.Has(k+1, text.Glued) && !d.Titled(k+1) &&
		!d.Is(k+1, english.Closed|english.Calendar) && !d.Known(k+1, k+2)
}

// unstopped reports whether a name is letters with full stops and a space between them
// but for the stop of the last one, which is right after it: "U. S".
func (f *view) unstopped(r text.Range) bool {
	d := f.d
	return r.Len() > 1 && r.Len() <= maxCut && d.SameSentence(r.First, r.End) && d.Form(r.End).Punct == '.' && d.Has(r.End, text.Glued) &&
		len(d.String(r.End-1)) == 1 && len(d.String(r.First)) == 2 && strings.HasSuffix(d.String(r.End-2), ".")
}
