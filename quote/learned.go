package quote

import (
	"slices"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file lets the learned model decide: it reads the text and what the rules
// propose, and says what the attributions are. What only the layout tells, and
// no model can learn from its neighbours, stays with the rules.

// finders are the memory of finders at rest.
var finders = sync.Pool{New: func() any { return &attrib.Finder{CueBias: attrib.DefaultBias} }}

// trusted is how likely, in 1000, a rule must be right to stand beside the
// model. What rules are less sure of is a hint for the model and nothing else,
// except for tags beside quotations, where rules are exact.
const trusted = 600

// learn puts what models find beside what the rules found, and keeps of
// attributions in each other's way the likeliest.
func (r *reader) learn(models []*attrib.Model) {
	ruled := r.found
	all := make([]relation, 0, 2*len(ruled))
	cues := make([]int32, len(r.words)) // for each token, 1 + the rules' relation whose cue it is in
	for i := range ruled {
		x := &ruled[i]
		if x.right >= trusted || x.construct == tagAfter || x.construct == toQuote || x.construct == transcript {
			all = append(all, *x)
		}
		for k := x.cue.lo; k < x.cue.hi; k++ {
			cues[k] = int32(i) + 1
		}
	}
	f := finders.Get().(*attrib.Finder)
	defer finders.Put(f)
	hints := r.hints()
	for _, m := range models {
		for _, l := range f.Find(m, r.a, r.states, hints) {
			x := r.learned(&l)
			if len(x.content) == 0 {
				continue
			}
			r.reachBack(&x)
			for k := x.cue.lo; k < x.cue.hi; k++ {
				if n := cues[k]; n != 0 {
					x.construct, x.head = ruled[n-1].construct, ruled[n-1].head
					break
				}
			}
			all = append(all, x)
		}
	}
	slices.SortStableFunc(all, func(x, y relation) int {
		if a, b := x.sure(), y.sure(); a != b {
			if a {
				return -1
			}
			return 1
		}
		return y.right - x.right
	})
	for i := range ruled {
		if x := &ruled[i]; x.right < trusted && x.construct != transcript && x.construct.layout() {
			all = append(all, *x)
		}
	}
	clear(r.taken)
	kept := make([]relation, 0, len(all))
	for i := range all {
		x := &all[i]
		whole := *x
		if !r.fit(x) {
			r.rest = append(r.rest, whole)
			continue
		}
		kept = append(kept, *x)
		r.take(x, int32(len(kept)))
	}
	sortByContent(kept)
	r.found = kept
}

// learned returns what the model found as a relation.
func (r *reader) learned(l *attrib.Link) relation {
	x := relation{
		source:    run{l.Source.From, l.Source.To},
		cue:       run{l.Cue.From, l.Cue.To},
		construct: byModel,
		right:     int(uint64(l.Confidence) * 1000 / crf.One),
	}
	x.head = r.headOfCue(x.cue)
	if r.askedOf(x.cue) && !r.word(x.source.lo-1, "by") {
		x.source = run{} // "asked whether it will hold, she said": not by her
	}
	if !x.source.empty() { // no dateline is part of a source or content
		x.source.lo = max(x.source.lo, r.sentence(int(r.words[x.source.lo].sent)).lo)
	}
	for _, c := range l.Content {
		c.From = max(c.From, r.sentence(int(r.words[c.From].sent)).lo)
		if c.From < c.To {
			x.content = append(x.content, run{c.From, c.To})
		}
	}
	return x
}

// askedOf reports whether a cue says that something was asked of somebody: "when
// asked", "was asked", "Asked about it".
func (r *reader) askedOf(c run) bool {
	k := c.hi - 1
	for k > c.lo && !r.word(k, "asked") {
		k--
	}
	return r.word(k, "asked") && (r.shaped(k, first) || r.word(k-1, "when") || r.is(k-1, english.Be))
}

// reachBack adds to content that begins with a quotation the paragraphs before
// that the quotation continues: the model reads one paragraph at a time.
func (r *reader) reachBack(x *relation) {
	if first := x.content[0]; r.opens(first.lo) {
		x.content = append(r.continued(first), x.content...)
	}
}

// sure reports whether x goes before all that is in its way, however likely.
func (x *relation) sure() bool { return x.apart || x.construct == transcript }

// layout reports whether a rule reads the layout rather than the words.
func (u construct) layout() bool {
	return u == transcript || u == labelled || u == dash || u == headline
}

// hints returns what the rules found as the model reads it. In training the same
// is made of what Find returns with [WithRulesOnly].
func (r *reader) hints() []attrib.Hint {
	hints := make([]attrib.Hint, 0, len(r.found))
	for i := range r.found {
		x := &r.found[i]
		if x.cue.empty() {
			continue
		}
		h := attrib.Hint{Rule: x.construct.String(), Rate: x.right}
		h.Source = attrib.Part{From: x.source.lo, To: x.source.hi}
		h.Cue = attrib.Part{From: x.cue.lo, To: x.cue.hi}
		for _, c := range x.content {
			h.Content = append(h.Content, attrib.Part{From: c.lo, To: c.hi})
		}
		hints = append(hints, h)
	}
	return hints
}

// headOfCue returns the token that carries the meaning of a cue: its first
// reporting word.
func (r *reader) headOfCue(c run) int {
	for k := c.lo; k < c.hi; k++ {
		if r.words[k].cue != 0 && r.words[k].class&english.Auxiliary == 0 {
			return k
		}
	}
	return c.lo
}
