package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// addressee returns the person spoken to, where the cue has one: "reporters" in
// "told reporters" and "urged reporters to leave".
func addressee(t *speech.Text, x *speech.Proposal) article.Span {
	k := x.Cue.End
	if !t.Cue(x.Head).Is(english.Addressee|english.Urges) || k >= t.Len() || x.Source.Has(k) {
		return article.Span{}
	}
	if c := x.Content[len(x.Content)-1]; !t.Cue(x.Head).Is(english.Addressee) &&
		(c.First <= k || !t.Word(c.First, "to") && !t.Word(c.First, "not")) {
		return article.Span{} // "urged restraint"
	}
	e := speech.AddresseeEnd(t, k, t.SentenceAt(x.Head))
	if c := x.Content[0]; t.Cue(x.Head).Is(english.Urges) && c.First > e && (t.Word(c.First, "to") || t.Word(c.First, "not")) {
		e = c.First
	}
	for _, c := range x.Content {
		if c.First >= k {
			e = min(e, c.First)
		}
	}
	for e > k && (t.Sign(e-1) != 0 && !t.Closes(e-1) || t.Is(e-1, english.Preposition|english.Time) ||
		e-1 > k && t.Tag(e-1) == article.ADV) {
		e--
	}
	return t.Span(text.Range{First: k, End: max(e, k)})
}
