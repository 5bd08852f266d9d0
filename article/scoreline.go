package article

// scoreLine reports whether p is a team and how much it scored, as reports of matches begin:
// "Kolari Town (0) 1", "Varesa City . . . 2".
func (p phrase) scoreLine() bool {
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
