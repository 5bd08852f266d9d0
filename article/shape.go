package article

// This file looks at how lines are written: how they end, which words have
// capitals.

// endsSentence reports whether the last character of sp, closing marks aside,
// is one that ends a sentence.
func endsSentence(text string, sp Span) bool {
	for end := sp.End; end > sp.Start; {
		k, n := classBefore(text[sp.Start:end])
		switch k {
		case stop:
			return true
		case clos, apos, quote:
			end -= n
		default:
			return false
		}
	}
	return false
}

// titleCase reports whether most of the longer words have a capital.
func titleCase(s string, toks []Token) bool {
	long, upper := 0, 0
	for _, t := range toks {
		if t.Len() < 4 || ascii[s[t.Start]&0x7f] != letter {
			continue
		}
		long++
		if startsUpper(t.In(s)) {
			upper++
		}
	}
	return long >= 2 && 4*upper >= 3*long
}

// allCapsText reports whether s has letters and nearly all are capitals.
func allCapsText(s string) bool {
	upper, lower := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case isUpper(c):
			upper++
		case isLower(c):
			if lower++; 9*lower >= len(s) {
				return false
			}
		}
	}
	return upper >= 4 && upper > 8*lower
}
