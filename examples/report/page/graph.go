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

// A tally counts who speaks about whom.
type tally struct {
	pairs  []pair // in the order of the text
	counts map[pair]int
	said   map[ref]int // how often somebody speaks about somebody
	about  map[ref]int // how often somebody is spoken about
	hues   map[ref]string
}

// A pair is a speaker and one whom they speak about.
type pair struct{ from, to ref }

// tally counts the pairs of the marks.
func (m *maker) tally() *tally {
	t := &tally{counts: make(map[pair]int), said: make(map[ref]int), about: make(map[ref]int), hues: make(map[ref]string)}
	for _, k := range m.Marks {
		for _, from := range k.Speakers {
			for _, to := range k.About {
				if from != to {
					t.add(pair{from, to})
					t.hues[from] = k.Hue
				}
			}
		}
	}
	return t
}

func (t *tally) add(p pair) {
	if t.counts[p] == 0 {
		t.pairs = append(t.pairs, p)
	}
	t.counts[p]++
	t.said[p.from]++
	t.about[p.to]++
}

// graph returns the picture, or nil where nobody speaks about anybody else.
func (m *maker) graph() *graph {
	t := m.tally()
	if len(t.pairs) == 0 {
		return nil
	}
	g := &graph{Width: graphWidth, Left: dots(t.said), Right: dots(t.about)}
	g.Height = rowHeight * max(len(g.Left), len(g.Right))
	left := g.place(g.Left, leftX, -12)
	t.order(g.Right, left)
	right := g.place(g.Right, rightX, 12)
	for i := range g.Left {
		g.Left[i].Hue = t.hues[g.Left[i].ref]
	}
	for _, p := range t.pairs {
		from, drawn := left[p.from]
		to, too := right[p.to]
		if !drawn || !too {
			g.More++
			continue
		}
		l := lineOf(g.Left[from], g.Right[to], t.counts[p])
		g.Says = append(g.Says, l.Says)
		g.Lines = append(g.Lines, l)
	}
	return g
}

// place gives the dots of one side their places, in the middle of the height, and
// returns the row of each. The labels stand labelX beside the dots.
func (g *graph) place(side []dot, x, labelX int) map[ref]int {
	rows := make(map[ref]int)
	top := (g.Height - rowHeight*len(side)) / 2
	for i := range side {
		d := &side[i]
		d.X, d.Y, d.LabelX, d.Hue = x, y(i)+top, x+labelX, noHue
		rows[d.ref] = i
	}
	return rows
}

// order sorts the dots on the right by where their lines come from, the rows on the left,
// so that few lines cross.
func (t *tally) order(right []dot, left map[ref]int) {
	for i := range right {
		d, sum, n := &right[i], 0, 0
		for _, p := range t.pairs {
			if row, drawn := left[p.from]; drawn && p.to == d.ref {
				sum, n = sum+row*t.counts[p], n+t.counts[p]
			}
		}
		d.position = float64(sum) / float64(max(n, 1))
	}
	slices.SortStableFunc(right, func(a, b dot) int { return cmp.Compare(a.position, b.position) })
}

// lineOf returns the line between two dots, of whom one speaks n times about the other.
func lineOf(from, to dot, n int) line {
	says := fmt.Sprintf("%s speaks about %s", from.Name, to.Name)
	if n > 1 {
		says += fmt.Sprintf(" %d times", n)
	}
	const middle = (leftX + rightX) / 2
	return line{
		Path: fmt.Sprintf("M%d %dC%d %d %d %d %d %d", leftX+6, from.Y, middle, from.Y, middle, to.Y, rightX-8, to.Y),
		Hue:  from.Hue, Width: fmt.Sprintf("%.1f", 1.2+0.9*float64(min(n, 6)-1)), Says: says,
	}
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
