package attrib

import (
	"cmp"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/order"
)

// Encode returns the labels of all tokens that t reads for the given attributions.
// [Text.Links] is its inverse unless attributions interleave. A token of two attributions has
// the label of the later one; cues take precedence over sources, and these over contents.
func (t *Text) Encode(links []Link) []Label {
	return t.labels(slices.Clone(links), make([]Label, len(t.tokens)), make([]bool, len(t.tokens)))
}

// labels is [Text.Encode] in given memory. It sorts links. Kinds, which are 0 at first,
// become the labels; begin, which is false, tells where parts begin.
func (t *Text) labels(links []Link, kinds []Label, begin []bool) []Label {
	order.Stable(links, func(a, b Link) int { return cmp.Compare(a.Cue.First, b.Cue.First) })
	for _, role := range []Role{None, Content, Source, Cue} {
		for _, l := range links {
			t.encode(l, role, kinds, begin)
		}
	}
	for i, k := range kinds { // beginning labels of parts, or within
		if k < source {
			continue
		}
		if t.starts(i) || kinds[i-1].Role() != k.Role() {
			begin[i] = true
		}
		if !begin[i] {
			// Where one attribution's part runs into another's, the run is
			// labeled as it began.
			kinds[i] = kinds[i-1]
			if kinds[i].Begins() {
				kinds[i]++
			}
		}
	}
	return kinds
}

// starts reports whether token i of those read is the first of its paragraph.
func (t *Text) starts(i int) bool { return i == 0 || t.tokens[i].para != t.tokens[i-1].para }

// encode marks what has the given role in one attribution; None marks what
// is between its parts in the cue's paragraph.
func (t *Text) encode(l Link, role Role, kinds []Label, begin []bool) {
	var few [8]part // as many as most attributions have
	all := few[:0]
	for p, role := range l.parts {
		all = append(all, part{Range: p, role: role})
	}
	order.Stable(all, func(a, b part) int { return cmp.Compare(a.First, b.First) })
	const sawSource, sawCue, sawContent = 1, 2, 4
	seen := 0
	last := -1
	for _, p := range all {
		if role == None && last >= 0 && t.token(p.First).para == t.token(l.Cue.First).para {
			for i := last; i < p.First; i++ {
				kinds[i-t.words.First] = within + Label(seen>>1)
			}
		}
		kind := Label(0)
		bit := 0
		switch p.role {
		case Source:
			kind, bit = source+Label(seen&sawCue), sawSource
		case Cue:
			kind, bit = cue+2*Label(seen&sawSource+seen&sawContent/2), sawCue
		case Content:
			kind, bit = content+Label(seen&sawCue), sawContent
		}
		seen |= bit
		if t.token(p.First).para == t.token(l.Cue.First).para {
			last = p.End
		}
		if p.role != role {
			continue
		}
		for i := p.First; i < p.End; i++ {
			k := i - t.words.First
			kinds[k], begin[k] = kind, i == p.First
		}
	}
}
