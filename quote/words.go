package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
)

// This file puts attributions into words for people to read.

// Words returns the content on one line: its pieces separated by a space, without the
// quotation marks around a piece. The article must be the one that the attribution was
// found in. Pieces that are not in it are left out.
func (a *Attribution) Words(in *article.Article) string {
	if a == nil || in == nil {
		return ""
	}
	pieces := make([]string, 0, len(a.Content))
	for _, c := range a.Content {
		if c.ValidIn(in.Text) {
			pieces = append(pieces, in.Unquoted(c).Line(in.Text))
		}
	}
	return strings.Join(pieces, " ")
}

// SpeakerName returns the names of the Speakers, joined by "and". If there are none it
// returns the words of the Source on one line ("two officials"), or "" if that is
// absent or not in the article. The article must be the one that the attribution was
// found in.
func (a *Attribution) SpeakerName(in *article.Article) string {
	if a == nil {
		return ""
	}
	names := make([]string, 0, len(a.Speakers))
	for _, s := range a.Speakers {
		if s.Actor != nil {
			names = append(names, s.Actor.Name)
		}
	}
	switch {
	case len(names) > 0:
		return strings.Join(names, " and ")
	case a.Speaker != nil: // put together by hand
		return a.Speaker.Name
	case in == nil || !a.Source.ValidIn(in.Text):
		return ""
	}
	return a.Source.Line(in.Text)
}
