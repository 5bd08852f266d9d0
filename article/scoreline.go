package article

import "strings"

// scoreLine reports whether p is a team and how much it scored, as reports of matches begin,
// "Kolari Town (0) 1", "Varesa City . . . 2", or a result in full.
func (p phrase) scoreLine() bool {
	if p.fullResult() {
		return true
	}
	i := p.len() - 1
	if i < 1 || p.len() > maxScore || !score(p.word(i)) {
		return false
	}
	marked := false // by what no name has before its number
	if i > 3 && p.word(i-1) == ")" && score(p.word(i-2)) && p.word(i-3) == "(" {
		i, marked = i-3, true
	}
	for i > 1 && dots(p.word(i-1)) {
		i, marked = i-1, true
	}
	return marked && startsUpper(p.word(0)) && namesOnly(p.cut(0, i).in())
}

// fullResult reports whether p is a line that names two sides, and four numbers at least with
// them: "Kolari 287 & 264-7 beat Oster 312 & 238 by three wickets".
func (p phrase) fullResult() bool {
	const most, least = 40, 4 // tokens, numbers
	if p.len() > most || p.class(p.len()-1) == stop {
		return false
	}
	sides, numbers := 0, 0
	for i := range p.toks {
		switch k := p.class(i); {
		case k == digit:
			numbers += 1 + strings.Count(p.word(i), "-")
			if at := i - 1; at >= 0 && (startsUpper(p.word(at)) && monthOf(p.word(at)) == 0 || p.word(at) == "(" && startsUpper(p.word(at-1))) {
				sides++
			} else if i == 0 {
				return false
			}
		case k == letter && numbers == 0 && !startsUpper(p.word(i)):
			return false // "Shares up 1,200 points"
		}
	}
	return sides >= 2 && numbers >= least
}

// maxScore is the greatest number of tokens in a line with a score.
const maxScore = 14

// score reports whether w may be what a team scored.
func score(w string) bool { return len(w) <= 3 && number(w) >= 0 }

// dots reports whether w is a stop or an ellipsis, as they lead to a number.
func dots(w string) bool {
	for i := range len(w) {
		if w[i] != '.' {
			return w == "…"
		}
	}
	return w != ""
}
