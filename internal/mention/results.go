package mention

// This file reads lines in which sport lists its results: scores, tables, fixtures and
// innings. What stands beside the figures there are teams, whatever else their names
// mean, and scorers: "Leeds 1 (Hart 20) Kelder 0", "BOSTON 15 5 .750", "Derby v
// Reading", "Kent 259 and 157-6 (A. Dole 69)".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// The classes of names in such lines, besides those of the model.
const (
	teamClass ner.Class = ner.Other + 1 + iota
	scorerClass
	placeClass
)

// A resultReader reads one line at a time. It is memory to be used again.
type resultReader struct {
	d     *phrase.Doc
	end   int        // of the line
	names []ner.Name // found in it so far, in text order
	all   []ner.Name // with those of the model between them
	sport bool       // the article has results or the heading of a table so far
}

const (
	maxTeam    = 5 // words of the name of a team
	maxFixture = 16
	maxAside   = 100
	minTable   = 3 // figures in a line of a table
	maxPoints  = 3 // figures of the points of a team
	maxColumn  = 3 // letters of the name of a column
)

// results returns the names of a sentence, of which the model marked some: where it is a line of
// results, with those that the line tells.
func (r *resultReader) results(d *phrase.Doc, s text.Range, tagged []ner.Name) []ner.Name {
	r.d, r.end, r.names = d, s.End, r.names[:0]
	switch {
	case r.line(s.First):
		r.sport = true
	case r.sport && r.columns(s):
		return nil
	default:
		r.sport = r.sport || r.heading(s)
		return tagged
	}
	r.all = r.all[:0]
	for _, n := range r.names {
		for ; len(tagged) > 0 && tagged[0].End <= n.First; tagged = tagged[1:] {
			r.all = append(r.all, tagged[0])
		}
		for len(tagged) > 0 && tagged[0].First < n.End {
			tagged = tagged[1:]
		}
		r.all = append(r.all, n)
	}
	r.all = append(r.all, tagged...)
	return r.all
}

// heading reports whether a sentence stands above results: "SOCCER - Results",
// "Standings (under won, lost):".
func (r *resultReader) heading(s text.Range) bool {
	if !r.d.Titled(s.First) && r.d.Form(s.End-1).Punct != ':' {
		return false
	}
	for i := s.First; i < s.End; i++ {
		if lexicon.NeighborOf(r.d.String(i)) == lexicon.Table {
			return true
		}
	}
	return false
}

// columns reports whether a sentence is nothing but the short names of columns: "W L PCT GB".
func (r *resultReader) columns(s text.Range) bool {
	for i := s.First; i < s.End; i++ {
		if w := r.d.String(i); !r.d.Has(i, text.Capital) || len(w) > maxColumn || w != strings.ToUpper(w) {
			return false
		}
	}
	return s.Len() >= minTable
}

// line reads a line from word i on, and reports whether it is one of results.
func (r *resultReader) line(i int) bool {
	k := r.name(i)
	if k == i || k >= r.end {
		return false
	}
	after := r.aside(k, false)
	switch {
	case after >= r.end:
		return false
	case r.d.Form(after).Punct == ':' && after+1 < r.end:
		if r.names = r.names[:0]; r.bowling(after+1, r.sport && k == i+1 && strings.EqualFold(r.d.String(i), "scorers")) {
			return true
		}
		n, sense := r.d.KnownAt(k-1, k) // where they played
		return r.scores(after+1, n == 1 && sense.Actor().Kind == lexicon.Place)
	case r.figure(after):
		return r.scores(i, false) || r.row(i, after)
	case r.against(after):
		return r.fixture(i, after)
	}
	return r.dismissal(i, k)
}

// scores reads the scores of teams from word i on: "Leeds 1 Kelder 0; Derby 2 Reading
// 2", "Leeds 1-0 Kelder", or the innings of one: "Kent 259 and 157-6". Placed says
// that the place where they played was before.
func (r *resultReader) scores(i int, placed bool) bool {
	r.names = r.names[:0]
	pairs := 0
	for i < r.end {
		k := r.pair(i)
		if k == i {
			break
		}
		if pairs++; k+1 >= r.end || !r.sign(k, ",;") {
			return true
		}
		i = k + 1
	}
	return pairs > 0 || r.innings(i, placed)
}

// pair reads the names of two teams with their scores from word i on, and returns the
// word after them, or i if there are none.
func (r *resultReader) pair(i int) int {
	start := len(r.names)
	one := r.side(i)
	points, both := r.points(one)
	if one == i || points == one || points >= r.end {
		return r.back(start, i)
	}
	next := points
	if r.sign(next, ",") && next+1 < r.end {
		if next++; r.d.String(next) == "at" {
			next++ // "Knicks 101, at Bulls 97"
		}
	}
	two := r.side(next)
	if two == next || !r.played(i, one, next, two) {
		return r.back(start, i)
	}
	end, _ := r.points(two)
	if end == two && !both || end < r.end && r.d.Has(end, text.Capital|text.Number) {
		return r.back(start, i)
	}
	return end
}

// back forgets the names from number n on, and returns i.
func (r *resultReader) back(n, i int) int {
	r.names = r.names[:n]
	return i
}

// row reads a line of a table, in which a team's name ends before word k: "BOSTON 15 5 .750".
func (r *resultReader) row(i, k int) bool {
	figures := 0
	for p := k; p < r.end; p++ {
		if r.figure(p) {
			figures++
		} else if !r.d.Has(p, text.Sign) {
			return false
		}
	}
	r.names = r.names[:0]
	return figures >= minTable && r.sport && r.side(i) == k && r.team(i, k) >= someTeam
}

// fixture reads a line of two teams that meet, the first of which ends before word k:
// "Derby v Reading, 1500", "BOSTON AT DENVER".
func (r *resultReader) fixture(i, k int) bool {
	next := k + 1
	if r.names = r.names[:0]; r.side(i) != k {
		return false
	}
	if next < r.end && r.d.Form(next).Punct == '.' {
		next++ // "vs."
	}
	if r.end-i > maxFixture || next >= r.end {
		return false
	}
	two := r.side(next)
	return r.sport && two > next && (two == r.end || r.d.Has(two, text.Sign)) && r.played(i, k, next, two)
}

// against reports whether word k stands between two teams that meet.
func (r *resultReader) against(k int) bool {
	switch s := r.d.String(k); {
	case len(s) > 2:
		return false
	case strings.EqualFold(s, "at"):
		return true
	default:
		return lexicon.NeighborOf(s) == lexicon.Opponent // "v", "vs"
	}
}

// side reads the name of a team from word i on, with its country in parentheses: "Kelder (Norway)".
// It returns the word after it, or i if there is none.
func (r *resultReader) side(i int) int {
	k := r.name(i)
	if k == i {
		return i
	}
	if n, s := r.d.KnownAt(i, k); n > 0 && s.Actor().Class == lexicon.Sport {
		k = i + n // not "Kelder LIVE"
	}
	r.names = append(r.names, ner.Name{First: i, End: k, Class: teamClass})
	return r.aside(k, false)
}

// name returns the word after the name that begins with word i, or i if there is none.
func (r *resultReader) name(i int) int {
	k := i
	for k < r.end && k-i < 2*maxTeam && r.inName(i, k) {
		k++
	}
	return r.trimmed(i, k)
}

// inName reports whether word k goes on the name that begins with word i.
func (r *resultReader) inName(i, k int) bool {
	d := r.d
	switch {
	case k == i:
		return d.Has(k, text.Capital) && !d.Is(k, english.Calendar)
	case d.Has(k, text.Capital):
		return !r.against(k) && (!d.Upper(k) || d.Upper(i) || len(d.String(k)) <= maxColumn)
	case d.Form(k).Punct == '&':
		return true
	case d.Has(k, text.Number):
		return d.String(k)[0] == '0' && len(d.String(k)) == 2 // "Schalke 04"
	case k+1 >= r.end:
		return false
	case d.Has(k, text.Small):
		return (d.Has(k-1, text.Sign) || d.Is(k, english.NameParticle)) && !r.against(k) && lexicon.NeighborOf(d.String(k)) != lexicon.Out
	}
	return d.Hyphen(k) && d.Has(k+1, text.Glued) && !d.Has(k+1, text.Number)
}

// trimmed leaves out signs at the end of words i to k-1.
func (r *resultReader) trimmed(i, k int) int {
	for k > i && r.d.Has(k-1, text.Sign) {
		k--
	}
	return k
}

// points returns the word after the points of a team from word k on and the scorers in parentheses,
// and whether there is more than one number: "1-0", "157-6". It returns k if there are none.
func (r *resultReader) points(k int) (end int, more bool) {
	if k >= r.end || !r.figure(k) {
		return k, false
	}
	end = r.run(k)
	if w := r.d.String(k); len(w) > maxPoints && end == k+1 && !strings.ContainsAny(w, "-./") {
		return k, false // the year of an event
	}
	return r.aside(end, true), end > k+1
}

// run returns the word after the figures from word k on that signs join: "8-1-60-0".
func (r *resultReader) run(k int) int {
	for k++; k+1 < r.end && r.sign(k, "-/:~") && r.figure(k+1); k += 2 {
	}
	return k
}

// aside reads what stands in parentheses from word k on, and returns the word after it, or k if
// there is nothing. Where scorers may be named, their names have figures: "(Hart 20, Lund 61)".
func (r *resultReader) aside(k int, scorers bool) int {
	d := r.d
	if k >= r.end || d.Form(k).Punct != '(' {
		return k
	}
	start := len(r.names)
	for p := k + 1; p < min(r.end, k+maxAside); p++ {
		if d.Form(p).Punct == ')' {
			return p + 1
		}
		if !scorers || !(p == k+1 || r.sign(p-1, ",;(")) {
			continue
		}
		if e := r.name(p); e > p && e < r.end && r.figure(e) && !d.Is(p, english.Calendar) {
			r.names = append(r.names, ner.Name{First: p, End: e, Class: scorerClass})
			p = e - 1
		}
	}
	return r.back(start, k)
}

// figure reports whether word k is a number in figures, of a score or in a table.
func (r *resultReader) figure(k int) bool {
	return r.d.Has(k, text.Digits) && !r.d.Has(k, text.Letters|text.Sign) || r.d.Has(k, text.Sign) && r.d.Has(k, text.Digits)
}

// sign reports whether word k is one of some signs.
func (r *resultReader) sign(k int, signs string) bool {
	p := r.d.Form(k).Punct
	return p != 0 && strings.IndexByte(signs, p) >= 0
}

// played reports whether words i to k-1 and m to n-1 are two teams: either may be one,
// and one of them surely is, or the article has results before.
func (r *resultReader) played(i, k, m, n int) bool {
	one, two := r.team(i, k), r.team(m, n)
	return max(one, two) == isTeam || r.sport && min(one, two) > noTeam && max(one, two) > seldomTeam
}

// How likely a name beside figures is that of a team.
const (
	noTeam     = iota // "May", "The"
	seldomTeam        // a person's name in full, a common word: "Attendance 11,000"
	someTeam
	isTeam // the name of a club, place or country
)

// team tells how likely words i to k-1 are the name of a team.
func (r *resultReader) team(i, k int) int {
	d := r.d
	if n, s := d.KnownAt(i, k); n > 0 {
		if a := s.Actor(); a.Kind == lexicon.Place || a.Kind == lexicon.Country || a.Class == lexicon.Sport {
			return isTeam
		}
	}
	switch {
	case k-i == 1 && (calledClub(d, i) || d.Form(i).Flags&text.Plural != 0 &&
		d.Form(i).English == (english.Entry{}) && !lexicon.Surname(d.String(i))):
		return isTeam // "Lakers"
	case d.Is(i, english.Closed|english.Calendar):
		return noTeam
	case k-i == 1 && embed.Common(d.String(i)), k-i > 1 && (d.FirstName(i) || d.Has(i, text.Initial)):
		return seldomTeam
	}
	return someTeam
}

// calledClub reports whether word i is what a club goes by.
func calledClub(d *phrase.Doc, i int) bool {
	var buf [fold.MaxBytes]byte
	return lexicon.CalledClub(fold.Append(buf[:0], d.String(i)))
}

// ranked adds a name that a line of results told, and returns the word after it.
func (f *finder) ranked(t ner.Name) int {
	m := Mention{Range: phrase.Range(t.First, t.End), Kind: lexicon.Person}
	if t.Class == placeClass {
		m.Kind, m.Described = lexicon.Place, true
	}
	if t.Class == teamClass {
		m.Kind, m.Team = lexicon.Organization, true
		if n, s := f.d.KnownAt(t.First, t.End); n == m.Len() && s.Actor().Kind != lexicon.Person {
			m.Kind, m.Sense, m.Known = s.Actor().Kind, s, true
		}
	}
	f.add(m)
	return t.End
}

// nationality adds the country of a person whose code is word i, before the end of a
// sentence: "Bo Lund (SWE)", "Bo Lund (SWE/Volvo)". It reports whether there is one.
func (f *finder) nationality(i, end int) bool {
	d, m := f.d, f.last()
	if m == nil || m.End != i-1 || i+1 >= end || d.Form(i-1).Punct != '(' || d.Form(i+1).Punct != ')' && d.Form(i+1).Punct != '/' ||
		m.Kind != lexicon.Person && m.Kind != lexicon.NoKind || !d.Upper(i) || len(d.String(i)) != 3 {
		return false
	}
	id, ok := lexicon.SportCountry(d.String(i))
	if n, s := d.KnownAt(i, i+1); !ok || n > 0 && s.Actor().Kind == lexicon.Organization {
		return false
	}
	f.addSense(i, i+1, lexicon.NewSense(id, lexicon.Acronym, fold.Upper))
	return true
}
