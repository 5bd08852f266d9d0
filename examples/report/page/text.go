package page

// The text of the article as a tree of marks. Spans of different marks nest, but may
// as well overlap ("[the minister {said] on Friday}"): a span is then cut where
// another one around it ends, so that elements always nest.

import (
	"cmp"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// A block is a paragraph, or text that is in none.
type block struct {
	Kind  string // as article.Kind says
	Part  string // "headline", "body", "around" or "small"
	Nodes []node
}

// A node is text, a number, or a piece of a mark or of a mention with nodes in it.
type node struct {
	Text  string
	Class string // "" for text
	Mark  *mark
	Actor int // number of the actor of a mention
	Nodes []node
}

// A layer is a span of the text that a mark or a mention has.
type layer struct {
	article.Span
	class string
	mark  *mark
	actor int
	badge bool // the number of the mark stands at its end
}

// deepest is how many layers may lie upon each other. What is deeper is not drawn.
const deepest = 12

// blocks cuts the text into its paragraphs and draws the layers in each.
func (m *maker) blocks(actors []*entity.Actor) []block {
	layers := m.layers(actors)
	var out []block
	at := 0 // start of what is not in a block yet
	add := func(s article.Span, kind, part string) {
		begun := 0
		for begun < len(layers) && layers[begun].Start < s.End {
			begun++
		}
		t := tree{text: m.text, rest: layers[:begun]}
		out = append(out, block{kind, part, t.draw(s)})
		first := begun // of those that go on after s
		for i := begun - 1; i >= 0; i-- {
			if layers[i].End > s.End {
				first--
				layers[first] = layers[i]
			}
		}
		layers = layers[first:]
		at = s.End
	}
	for _, p := range m.in.Paragraphs {
		if !p.Span.ValidIn(m.text) || p.Start < at {
			continue
		}
		if gap := (article.Span{Start: at, End: p.Start}); strings.TrimSpace(gap.In(m.text)) != "" {
			add(gap, "other", "around")
		}
		add(p.Span, p.Kind.String(), part(p.Kind))
	}
	if gap := (article.Span{Start: at, End: len(m.text)}); strings.TrimSpace(gap.In(m.text)) != "" {
		add(gap, "other", "around")
	}
	return out
}

// part is how a kind of paragraph is set.
func part(k article.Kind) string {
	switch k {
	case article.KindHeadline:
		return "headline"
	case article.KindBody:
		return "body"
	case article.KindSubheadline, article.KindByline, article.KindDateline, article.KindDate, article.KindCaption, article.KindTimestamp:
		return "small"
	}
	return "around"
}

// layers returns the layers of all marks and mentions, those that begin first and end
// last before others.
func (m *maker) layers(actors []*entity.Actor) []layer {
	var all []layer
	add := func(l layer) bool {
		ok := !l.Empty() && l.ValidIn(m.text)
		if ok {
			all = append(all, l)
		}
		return ok
	}
	for _, k := range m.Marks {
		class := "c"
		if k.Quote {
			class = "q"
		}
		last := -1
		for _, s := range k.from.Content {
			if add(layer{Span: s, class: class, mark: k}) {
				last = len(all) - 1
			}
		}
		if add(layer{Span: k.from.Source, class: "o", mark: k}) && last < 0 {
			last = len(all) - 1
		}
		if add(layer{Span: k.from.Cue, class: "u", mark: k}) {
			last = len(all) - 1
		}
		if last >= 0 {
			all[last].badge = true
		}
	}
	for i, a := range actors {
		for _, s := range a.Mentions {
			add(layer{Span: s.Span, class: "m", actor: i + 1})
		}
	}
	slices.SortStableFunc(all, func(a, b layer) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return all
}

// A tree draws the layers of a stretch of text.
type tree struct {
	text  string
	rest  []layer // not begun yet
	open  []layer // outermost first
	nodes [][]node
}

// draw returns the nodes of s. Layers that begin before s or end after it are cut.
func (t *tree) draw(s article.Span) []node {
	t.nodes = [][]node{nil}
	at := s.Start
	for {
		for len(t.rest) > 0 && t.rest[0].Start <= at {
			t.push(t.rest[0], at)
			t.rest = t.rest[1:]
		}
		next := s.End
		if len(t.rest) > 0 {
			next = min(next, t.rest[0].Start)
		}
		for _, l := range t.open {
			next = min(next, l.End)
		}
		if next > at {
			t.put(node{Text: t.text[at:next]})
		}
		at = next
		t.close(at, s.End)
		if at >= s.End {
			break
		}
	}
	for len(t.open) > 0 {
		t.pop()
	}
	return t.nodes[0]
}

// push begins a layer. One that ends later than layers around it goes on after them.
func (t *tree) push(l layer, at int) {
	if l.End <= at || len(t.open) >= deepest {
		return
	}
	t.open = append(t.open, l)
	t.nodes = append(t.nodes, nil)
}

// close ends the layers that end at a byte, with those within them, which begin again.
func (t *tree) close(at, end int) {
	first := slices.IndexFunc(t.open, func(l layer) bool { return l.End <= at })
	if first < 0 {
		return
	}
	closing := slices.Clone(t.open[first:])
	for len(t.open) > first {
		t.pop()
	}
	for _, l := range closing {
		if l.End <= at && l.badge {
			t.put(node{Class: "n", Mark: l.mark})
		}
	}
	for _, l := range closing {
		if l.End > at && at < end {
			t.push(l, at)
		}
	}
}

// pop ends the innermost layer.
func (t *tree) pop() {
	last := len(t.open) - 1
	l, within := t.open[last], t.nodes[last+1]
	t.open, t.nodes = t.open[:last], t.nodes[:last+1]
	if len(within) > 0 {
		t.put(node{Class: l.class, Mark: l.mark, Actor: l.actor, Nodes: within})
	}
}

// put appends a node within the innermost layer.
func (t *tree) put(n node) {
	t.nodes[len(t.nodes)-1] = append(t.nodes[len(t.nodes)-1], n)
}
