package mention

// This file reads the lines in which cricket lists its scores: innings, who got whom out, and bowling.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// minSpells is how many words the figures of a bowler have: "8-1-60-0".
const minSpells = 5

// innings reads the innings of one team from word i on: "Kent 259 and 157-6 (A. Dole 69)".
func (r *resultReader) innings(i int, placed bool) bool {
	k := r.side(i)
	if k == i || !r.sport && !placed || r.team(i, k) < someTeam {
		return false
	}
	teams := len(r.names)
	end, more := r.points(k)
	if end == k {
		return false
	}
	more = more || placed || len(r.names) > teams
	second := end+1 < r.end && (r.d.String(end) == "and" || r.d.String(end) == "for") && r.figure(end+1)
	if second {
		end, _ = r.points(end + 1)
	}
	return (more || second) && (end == r.end || r.d.Has(end, text.Sign))
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
func (r *resultReader) bowling(i int) bool {
	d := r.d
	for n := 0; ; n++ {
		k := r.name(i)
		if k == i || k >= r.end || !r.figure(k) {
			return n > 1
		}
		end := r.run(k)
		if end-k < minSpells && strings.Count(d.String(k), "-") < 2 {
			return false
		}
		r.names = append(r.names, ner.Name{First: i, End: k, Class: scorerClass})
		if end = r.aside(end, false); end+1 >= r.end || !r.sign(end, ",;") {
			return n > 0
		}
		i = end + 1
	}
}
