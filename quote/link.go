package quote

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/cue"
)

// This file links spans into attributions. Whoever labels tokens as parts of
// sources, cues and contents, rules or a model, gets attributions from here.

// A label says which part of an attribution a token is.
type label uint8

// The labels. A token that begins a part is labelled so, even behind another
// part of the same role.
const (
	outsideLabel label = iota
	beginSource
	inSource
	beginCue
	inCue
	beginContent
	inContent
)

// role returns the label without saying whether the part begins here: that of
// its beginning.
func (l label) role() label {
	if l != outsideLabel && l%2 == 0 {
		return l - 1
	}
	return l
}

// parts returns the runs of one role among the labels of tokens from lo on.
func parts(labels []label, lo int, role label) []run {
	var out []run
	for i, l := range labels {
		if l.role() != role {
			continue
		}
		if i > 0 && l != role && labels[i-1].role() == role {
			out[len(out)-1].hi = lo + i + 1
		} else {
			out = append(out, run{lo + i, lo + i + 1})
		}
	}
	return out
}

// link returns the attributions that the labels of the tokens from lo on make,
// in the order of their cues. The labels are those of one paragraph. A cue takes
// the nearest contents and the nearest source; it may share a source with
// another one. What belongs to no cue is left out.
func (r *reader) link(labels []label, lo int) []relation {
	cues := parts(labels, lo, beginCue)
	out := make([]relation, len(cues))
	for i, c := range cues {
		out[i] = relation{cue: c, head: r.headOfCue(c)}
	}
	sources := parts(labels, lo, beginSource)
	for i := range out {
		x := &out[i]
		best := 1 << 30
		for _, s := range around(sources, x.cue) {
			if d := r.sourceDistance(x.cue, s, around(cues, x.cue)); d < best {
				best, x.source = d, s
			}
		}
	}
	last := -1
	for _, c := range parts(labels, lo, beginContent) {
		best, n := 1<<30, -1
		for i := firstRun(cues, c) - near; i < firstRun(cues, c)+near; i++ {
			if i < 0 || i >= len(out) {
				continue
			}
			if d := r.contentDistance(&out[i], c); d < best {
				best, n = d, i
			}
		}
		if last >= 0 && r.goesOn(&out[last], c) && (n < 0 || best > 4) {
			n = last
		}
		if n >= 0 {
			out[n].content = append(out[n].content, c)
			last = n
		}
	}
	kept := out[:0]
	for _, x := range out {
		if len(x.content) > 0 {
			kept = append(kept, x)
		}
	}
	return kept
}

// near is how many parts on either side are looked at.
const near = 3

// firstRun returns the index of the first run that does not start before c.
func firstRun(runs []run, c run) int {
	i, _ := slices.BinarySearchFunc(runs, c.lo, func(s run, at int) int { return s.lo - at })
	return i
}

// around returns the runs near c.
func around(runs []run, c run) []run {
	i := firstRun(runs, c)
	return runs[max(0, i-near):min(len(runs), i+near)]
}

// headOfCue returns the token that carries the meaning of a cue: its first
// reporting word.
func (r *reader) headOfCue(c run) int {
	for k := c.lo; k < c.hi; k++ {
		if r.words[k].cue != 0 && r.words[k].class&cue.Auxiliary == 0 {
			return k
		}
	}
	return c.lo
}

// far is beyond any distance that counts.
const far = 200

// farther is added to a distance for what is unlikely to stand between parts of
// one attribution.
const farther = 12

// between returns how many words stand between two runs, and more where
// sentences end there.
func (r *reader) between(a, b run) int {
	if a.lo > b.lo {
		a, b = b, a
	}
	n := 0
	for k := a.hi; k < b.lo && n < far; k++ {
		if r.words[k].punct == 0 {
			n++
		}
	}
	return n + farther*int(r.words[b.lo].sent-r.words[max(a.hi-1, a.lo)].sent)
}

// sourceDistance returns how far a source is from a cue. One behind another cue
// belongs to that one first.
func (r *reader) sourceDistance(c, s run, cues []run) int {
	d := r.between(c, s)
	for _, o := range cues {
		if o != c && (o.lo >= s.hi && o.hi <= c.lo || o.lo >= c.hi && o.hi <= s.lo) {
			d += farther / 2
		}
	}
	if s.lo > c.hi {
		d++ // sources stand before their cues mostly
	}
	return d
}

// contentDistance returns how far content is from the cue of x or its source,
// whichever is nearer.
func (r *reader) contentDistance(x *relation, c run) int {
	d := r.between(x.cue, c)
	if !x.source.empty() {
		between := x.source.lo >= x.cue.hi && c.lo >= x.source.hi || c.hi <= x.source.lo && x.source.hi <= x.cue.lo
		if e := r.between(x.source, c); between && e < d {
			d = e
		}
	}
	if c.hi <= x.cue.lo && !r.punct(c.hi, ',') && !r.closes(c.hi-1) {
		d += 2 // content stands behind its cue unless it is set off
	}
	return d
}

// goesOn reports whether quoted content goes on with the content of x.
func (r *reader) goesOn(x *relation, c run) bool {
	return len(x.content) > 0 && r.words[c.lo].q.Quotation >= 0 && r.words[x.content[len(x.content)-1].hi-1].q.Quotation >= 0
}
