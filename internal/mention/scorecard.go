package mention

// This file reads the lines in which cricket lists its scores: innings, who got whom
// out, and bowling.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// minSpells is how many words the figures of a bowler have: "8-1-60-0".
const minSpells = 5

// innings reads the innings of teams from word i on: "Kent 259 and 157-6 (A. Dole 69);
// Surrey 220 for seven". Placed says that the place where they played was before.
func (r *resultReader) innings(i int, placed bool) bool {
	for n := 0; ; n++ {
		end := r.oneInnings(i, placed)
		if end == i {
			return n > 0
		}
		for end < r.end && !r.sign(end, ";") {
			if k := r.aside(end, true); k > end {
				end = k
			} else {
				end++
			}
		}
		if end+1 >= r.end {
			return true
		}
		i = end + 1
	}
}

// oneInnings reads the innings of one team from word i on, and returns the word after
// the points, or i if there are none.
func (r *resultReader) oneInnings(i int, placed bool) int {
	start := len(r.names)
	k := r.side(i)
	if k == i || !r.sport && !placed || r.team(i, k) < someTeam {
		return r.back(start, i)
	}
	teams := len(r.names)
	end, more := r.points(k)
	if end == k {
		return r.back(start, i)
	}
	more = more || placed || len(r.names) > teams
	if end+1 < r.end && (r.d.String(end) == "and" && r.figure(end+1) || r.d.String(end) == "for") {
		return end + 2
	}
	if !more || end < r.end && !r.d.Has(end, text.Sign) {
		return r.back(start, i)
	}
	return end
}

// dismissal reads the line of a cricketer, whose name ends before word k: "B. Roe c Lund b Moen 5".
func (r *resultReader) dismissal(i, k int) bool {
	if r.end-i > maxFixture || lexicon.NeighborOf(r.d.String(k)) != lexicon.Out || !r.figure(r.end-1) {
		return false
	}
	r.names = append(r.names[:0], ner.Name{First: i, End: k, Class: scorerClass})
	for p := k; p < r.end-1; p++ {
		if lexicon.NeighborOf(r.d.String(p)) != lexicon.Out {
			continue
		}
		if e := r.name(p + 1); e > p+1 {
			r.names = append(r.names, ner.Name{First: p + 1, End: e, Class: scorerClass})
			p = e - 1
		}
	}
	return true
}

// bowling reads the figures of bowlers from word i on: "Roe 8-1-60-0, Lund 3-0-24-0".
// Where scorers are announced, any figures will do: "Roe 8, Lund 61".
func (r *resultReader) bowling(i int, scorers bool) bool {
	d := r.d
	for n := 0; ; n++ {
		k := r.name(i)
		if k == i || k >= r.end || !r.figure(k) {
			return n > 1
		}
		end := r.run(k)
		if !scorers && end-k < minSpells && strings.Count(d.String(k), "-") < 2 {
			return false
		}
		r.names = append(r.names, ner.Name{First: i, End: k, Class: scorerClass})
		if end = r.aside(end, false); end+1 >= r.end || !r.sign(end, ",;") {
			return n > 0
		}
		i = end + 1
	}
}
