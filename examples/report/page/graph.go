package page

// The picture of who speaks about whom: speakers on the left, those of whom they
// speak on the right, and a line from one to the other that is the thicker the more
// often it happens.

import (
	"cmp"
	"fmt"
	"slices"
)

// most is how many actors stand on each side of the picture.
const most = 8

// Sizes of the picture in its own units.
const (
	graphWidth = 420
	rowHeight  = 30
	leftX      = 158 // of the dots on the left
	rightX     = graphWidth - 158
	labelRunes = 23
)

// A graph is the picture.
type graph struct {
	Width, Height int
	Left, Right   []dot
	Lines         []line
	Says          []string // the same in words
	More          int      // pairs that are not drawn
}

// A dot is an actor on one side.
type dot struct {
	ref
	Label    string // the name, or as much of it as fits
	X, Y     int
	LabelX   int
	Hue      string
	count    int
	position float64 // mean of the rows on the other side
}

// A line is from a speaker to one whom they speak about.
type line struct {
	Path  string
	Hue   string
	Width string
	Says  string
}

// graph returns the picture, or nil where nobody speaks about anybody else.
func (m *maker) graph() *graph {
	type pair struct{ from, to ref }
	counts := make(map[pair]int)
	var pairs []pair
	said, about, hue := make(map[ref]int), make(map[ref]int), make(map[ref]string)
	for _, k := range m.Marks {
		for _, s := range k.Speakers {
			for _, b := range k.About {
				if b == s {
					continue
				}
				p := pair{s, b}
				if counts[p] == 0 {
					pairs = append(pairs, p)
				}
				counts[p]++
				said[s]++
				about[b]++
				hue[s] = k.Hue
			}
		}
	}
	if len(pairs) == 0 {
		return nil
	}
	g := &graph{Width: graphWidth, Left: dots(said), Right: dots(about)}
	rows := make(map[ref]int)
	for i := range g.Left {
		d := &g.Left[i]
		d.X, d.Y, d.LabelX, d.Hue = leftX, y(i), leftX-12, hue[d.ref]
		rows[d.ref] = i
	}
	// Those on the right stand where their lines come from, so that few lines cross.
	for i := range g.Right {
		d, sum, n := &g.Right[i], 0, 0
		for _, p := range pairs {
			if row, drawn := rows[p.from]; drawn && p.to == d.ref {
				sum, n = sum+row*counts[p], n+counts[p]
			}
		}
		d.position = float64(sum) / float64(max(n, 1))
	}
	slices.SortStableFunc(g.Right, func(a, b dot) int { return cmp.Compare(a.position, b.position) })
	g.Height = rowHeight * max(len(g.Left), len(g.Right))
	right := make(map[ref]dot)
	shift := func(n int) int { return (g.Height - rowHeight*n) / 2 }
	for i := range g.Left {
		g.Left[i].Y += shift(len(g.Left))
	}
	for i := range g.Right {
		d := &g.Right[i]
		d.X, d.Y, d.LabelX, d.Hue = rightX, y(i)+shift(len(g.Right)), rightX+12, noHue
		right[d.ref] = *d
	}
	for _, p := range pairs {
		row, drawn := rows[p.from]
		to, too := right[p.to]
		if !drawn || !too {
			g.More++
			continue
		}
		from, n := g.Left[row], counts[p]
		middle := (leftX + rightX) / 2
		says := fmt.Sprintf("%s speaks about %s", p.from.Name, p.to.Name)
		if n > 1 {
			says += fmt.Sprintf(" %d times", n)
		}
		g.Says = append(g.Says, says)
		g.Lines = append(g.Lines, line{
			Path: fmt.Sprintf("M%d %dC%d %d %d %d %d %d", leftX+6, from.Y, middle, from.Y, middle, to.Y, rightX-8, to.Y),
			Hue:  from.Hue, Width: fmt.Sprintf("%.1f", 1.2+0.9*float64(min(n, 6)-1)), Says: says,
		})
	}
	return g
}

// y is the height of the middle of a row.
func y(row int) int { return row*rowHeight + rowHeight/2 }

// dots returns the actors that are counted most.
func dots(counts map[ref]int) []dot {
	var all []dot
	for r, n := range counts {
		all = append(all, dot{ref: r, Label: cut(r.Name, labelRunes), count: n})
	}
	slices.SortFunc(all, func(a, b dot) int {
		return cmp.Or(cmp.Compare(b.count, a.count), cmp.Compare(a.N, b.N), cmp.Compare(a.Name, b.Name))
	})
	return all[:min(most, len(all))]
}
