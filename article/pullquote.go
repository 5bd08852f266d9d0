package article

import "strings"

// This file finds quotations that a page shows in large letters beside an article that has them,
// too.

// The greatest length in bytes of such a quotation, the least, and how many of a text are looked for.
const (
	maxPull   = 240
	leastPull = 16
	mostPulls = 12
)

// pullQuotes makes paragraphs boilerplate that are a quotation and nothing else where a longer
// paragraph has it again: "“It is the worst television I have seen.”".
func (a layout) pullQuotes() {
	looked := 0
	for i := 1; i < len(a.Paragraphs) && looked < mostPulls; i++ {
		p := &a.Paragraphs[i]
		if p.Kind != KindBody || p.Len() > maxPull || p.Len() < leastPull || !p.Speaker.Empty() {
			continue
		}
		words, ok := pulled(p.In(a.Text))
		if !ok {
			continue
		}
		looked++
		for k := range a.Paragraphs {
			if q := &a.Paragraphs[k]; k != i && q.Kind == KindBody && q.Len() > p.Len() && strings.Contains(q.In(a.Text), words) {
				p.Kind = KindBoilerplate
				break
			}
		}
	}
}

// pulled returns the words of s, a quotation and nothing else, without its marks and its period, and
// whether it is one.
func pulled(s string) (words string, ok bool) {
	const least = 6 // spaces of one that ends no sentence, unlike a heading
	for _, marks := range [...][2]string{{"“", "”"}, {"\"", "\""}} {
		if words, ok = strings.CutPrefix(s, marks[0]); !ok {
			continue
		}
		if words, ok = strings.CutSuffix(words, marks[1]); ok {
			full := endsSentence(words, Span{0, len(words)})
			words = strings.TrimRight(words, ".,!?")
			return words, (full || strings.Count(words, " ") >= least) && len(words) >= leastPull && !strings.Contains(words, marks[1]+" ")
		}
	}
	return "", false
}
