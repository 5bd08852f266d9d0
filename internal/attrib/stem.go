package attrib

// Stemming folds the forms of a reporting word onto one: "says", "saying" and
// "said" tell the models the same thing. It need not give words of English,
// only the same stem for the same verb or noun, quickly.

// stem returns the stem of a lower-case word. The result shares memory with
// word or buf, which must have room for one byte more than word.
func stem(word []byte, buf []byte) []byte {
	n := len(word)
	if n <= 3 {
		return word
	}
	if s := irregular(string(word)); s != "" {
		return append(buf[:0], s...)
	}
	switch {
	case hasSuffix(word, "ing") && n > 5:
		return strip(word[:n-3])
	case hasSuffix(word, "ied") && n > 4, hasSuffix(word, "ies") && n > 4:
		return append(append(buf[:0], word[:n-3]...), 'y')
	case hasSuffix(word, "ed") && n > 4:
		return strip(word[:n-2])
	case hasSuffix(word, "es") && n > 4:
		return strip(word[:n-2])
	case word[n-1] == 's' && word[n-2] != 's' && word[n-2] != '\'':
		return strip(word[:n-1])
	}
	return strip(word)
}

// strip takes off what inflection leaves behind: a doubled consonant ("admitt")
// or a silent e ("believe").
func strip(s []byte) []byte {
	n := len(s)
	if n > 3 && s[n-1] == s[n-2] && s[n-1] != 'l' && s[n-1] != 's' && s[n-1] != 'z' {
		return s[:n-1]
	}
	if n > 2 && s[n-1] == 'e' {
		return s[:n-1]
	}
	return s
}

func hasSuffix(b []byte, s string) bool {
	return len(b) >= len(s) && string(b[len(b)-len(s):]) == s
}

// irregular returns the stem of the irregular forms that reporting verbs have,
// and "" for every other word.
func irregular(word string) string {
	switch word {
	case "said", "says", "saying":
		return "say"
	case "told":
		return "tell"
	case "thought":
		return "think"
	case "knew", "known":
		return "know"
	case "wrote", "written", "writing":
		return "writ"
	case "found":
		return "find"
	case "felt":
		return "feel"
	case "seen", "sees":
		return "see"
	case "made", "making":
		return "mak"
	case "gave", "given", "giving":
		return "giv"
	case "spoke", "spoken":
		return "speak"
	case "shown":
		return "show"
	case "meant":
		return "mean"
	case "heard":
		return "hear"
	case "took", "taken", "taking":
		return "tak"
	case "held":
		return "hold"
	case "sought":
		return "seek"
	case "swore", "sworn":
		return "swear"
	case "understood":
		return "understand"
	case "been", "were", "being":
		return "be"
	case "have", "having":
		return "has"
	}
	return ""
}
