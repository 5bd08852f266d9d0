package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
)

// This file puts attributions into words for people to read.

// Words returns the content on one line: its pieces with a space between them,
// those that stand in quotation marks without these. The article must be the one
// that the attribution was found in.
func (a *Attribution) Words(in *article.Article) string {
	pieces := make([]string, len(a.Content))
	for i, c := range a.Content {
		pieces[i] = in.Unquoted(c).Line(in.Text)
	}
	return strings.Join(pieces, " ")
}

// SpeakerName returns the names of the Speakers with "and" between them. Where there is none it returns the words of the Source on
// one line ("two officials"), and "" where that is absent too. The article must be
// the one that the attribution was found in.
func (a *Attribution) SpeakerName(in *article.Article) string {
	if len(a.Speakers) > 0 {
		names := make([]string, len(a.Speakers))
		for i, s := range a.Speakers {
			names[i] = s.Actor.Name
		}
		return strings.Join(names, " and ")
	}
	if a.Speaker != nil { // put together by hand
		return a.Speaker.Name
	}
	return a.Source.Line(in.Text)
}
