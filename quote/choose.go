package quote

import (
	_ "embed"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// This file chooses among what the rules propose: what is too unlikely is
// dropped, and of attributions in each other's way the outer one stays. How
// often a rule was right with a given word in training articles stands in
// rules.tsv.

//go:embed rules.table
var ruleData string

var ruleTable = table.MustOpen(ruleData)

// minimum is how likely, in 1000, something must be to be believed. At this
// value the F1 of whole attributions is highest when learned on five sixths of
// the training articles and measured on the others.
const minimum = 350

// labelledTurn is how often in 1000 a turn of a transcript is right. The training
// articles have too few to count: the label leaves no doubt where it is one.
const labelledTurn = 950

// counted returns how often a rule proposed something with a word in training,
// 0 for any word, and how often it was right.
func counted(u construct, lemma int) (n, right int) {
	var buf [english.MaxWord + 1]byte
	v, _ := ruleTable.GetBytes(append(append(buf[:0], byte(u)), english.Lemma(lemma)...))
	return int(v >> 16), int(v & 0xffff)
}

// rate returns how often in 1000 a rule is right with a word: as counted, drawn
// towards what the rule is in general where the word is rare.
func rate(u construct, lemma int) int {
	all, allRight := counted(u, 0)
	mean := allRight * 1000 / max(all, 1)
	if lemma == 0 {
		return mean
	}
	const weight = 3
	n, right := counted(u, lemma)
	return (right*1000 + weight*mean) / (n + weight)
}

// choose drops from r.found what is not believed or in the way of something
// better, and marks the tokens of what stays.
func (r *reader) choose() {
	clear(r.taken)
	for i := range r.found {
		x := &r.found[i]
		x.right = r.chance(x)
		if x.construct == transcript {
			x.right = max(x.right, labelledTurn)
		}
		if x.construct == ownWords {
			// Too rare to be counted: as right as "according to" is.
			x.right = max(x.right, rate(accordingTo, 0))
		}
		if x.construct == colon || x.construct == dash || x.construct == leadIn && r.speechEnds(x.content[0].hi) {
			x.right = max(x.right, minimum) // the layout says so
		}
	}
	order := make([]int, 0, len(r.found))
	for i := range r.found {
		if r.found[i].right >= minimum {
			order = append(order, i)
		}
	}
	// What reaches back over its sentence is outermost, then what comes first.
	slices.SortStableFunc(order, func(i, j int) int {
		if a, b := r.found[i].apart, r.found[j].apart; a != b {
			if a {
				return -1
			}
			return 1
		}
		if a, b := r.found[i].construct.backward(), r.found[j].construct.backward(); a != b {
			if a {
				return -1
			}
			return 1
		}
		if a, b := r.found[i].construct == leadIn, r.found[j].construct == leadIn; a != b {
			if b {
				return -1
			}
			return 1
		}
		if a, b := r.found[i].cue.lo, r.found[j].cue.lo; a != b {
			return a - b
		}
		return r.found[j].right - r.found[i].right
	})
	kept := make([]relation, 0, len(order))
	r.rest = r.rest[:0]
	for _, i := range order {
		x := r.found[i]
		if !r.fit(&x) {
			r.rest = append(r.rest, r.found[i])
			continue
		}
		kept = append(kept, x)
		r.take(&x, int32(len(kept)))
	}
	sortByContent(kept)
	r.found = kept
}

// sortByContent brings relations into text order.
func sortByContent(xs []relation) {
	slices.SortStableFunc(xs, func(x, y relation) int { return x.content[0].lo - y.content[0].lo })
}

// backward reports whether the content of a rule's attributions stands before
// the cue.
func (u construct) backward() bool {
	return u <= tagOther || u == accordingTo || u >= colon && u <= dash
}

// sourceToken marks in taken a token that is part of a source alone, which
// another relation may share.
const sourceToken = 1 << 30

// take marks the tokens of relation number n.
func (r *reader) take(x *relation, n int32) {
	if x.apart {
		r.taken[x.source.lo-1] = n // "after"
	}
	for k := x.source.lo; k < x.source.hi; k++ {
		if r.taken[k] == 0 {
			r.taken[k] = n | sourceToken
		}
	}
	for k := x.cue.lo; k < x.cue.hi; k++ {
		r.taken[k] = n
	}
	for _, c := range x.content {
		for k := c.lo; k < c.hi; k++ {
			r.taken[k] = n
		}
	}
}

// fit reports whether there is room for x, after cutting off what others have
// of its content.
func (r *reader) fit(x *relation) bool {
	for k := x.cue.lo; k < x.cue.hi; k++ {
		if r.taken[k] != 0 {
			return false
		}
	}
	for k := x.source.lo; k < x.source.hi; k++ {
		if r.taken[k] != 0 && r.taken[k]&sourceToken == 0 {
			return false
		}
	}
	content := x.content
	x.content = nil
	for _, c := range content {
		for k := c.lo; k < c.hi; k++ {
			if r.taken[k] != 0 || x.cue.has(k) || x.source.has(k) {
				if k == c.lo && k == content[0].lo {
					return false
				}
				c.hi = r.strip(c.lo, k)
				break
			}
		}
		if !c.empty() {
			x.content = append(x.content, c)
		}
	}
	return len(x.content) > 0
}
