package quote

// This file finds attributions within the content of others: "the ministry said
// the mayor had denied that ...".

// MaxDepth is how many attributions can stand within each other with [WithNested].
const MaxDepth = 4

// nest gives those of rest that stand in the content of an outer relation to it,
// and so on within them, down to a depth.
func (r *reader) nest(outer, rest []relation, depth int) {
	if depth == 0 || len(rest) == 0 {
		return
	}
	in := make([]int32, len(r.words)) // 1 + the outer relation whose content a token is
	for n := range outer {
		for _, c := range outer[n].content {
			for k := c.lo; k < c.hi; k++ {
				in[k] = int32(n + 1)
			}
		}
	}
	clear(r.taken)
	var kept, next []relation
	var parents []int
	for _, x := range rest {
		n := int(in[x.cue.lo]) - 1
		if n < 0 || !outer[n].holds(&x) {
			continue
		}
		whole := x
		if !r.fit(&x) {
			next = append(next, whole)
			continue
		}
		kept, parents = append(kept, x), append(parents, n)
		r.take(&x, int32(len(kept)))
	}
	r.nest(kept, next, depth-1)
	for i, n := range parents {
		outer[n].inner = append(outer[n].inner, kept[i])
	}
	for n := range outer {
		sortByContent(outer[n].inner)
	}
}

// holds reports whether all of y stands in one piece of the content of x, after
// cutting off what reaches beyond its end.
func (x *relation) holds(y *relation) bool {
	for _, c := range x.content {
		if !c.has(y.cue.lo) {
			continue
		}
		for i, d := range y.content {
			if c.has(d.lo) && d.hi > c.hi {
				content := append([]run{}, y.content[:i]...)
				y.content = append(content, run{d.lo, c.hi})
				break
			}
		}
		for _, p := range append([]run{y.cue, y.source}, y.content...) {
			if !p.empty() && (p.lo < c.lo || p.hi > c.hi) {
				return false
			}
		}
		return y.content[0] != c
	}
	return false
}
