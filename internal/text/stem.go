package text

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// stem returns the hash of the lemma of a word if the table of English has one, or else
// of its stem, without common endings. The stem need not be an English word, only the
// same for all inflected forms. low is in lower case without a possessive ending.
func stem(low []byte, e english.Entry) uint64 {
	if n := e.Cue.Lemma(); n != 0 {
		return hash.String(english.Lemma(n))
	}
	n := len(low)
	if n <= 3 {
		return hash.String(low)
	}
	switch {
	case hasSuffix(low, "ing") && n > 5:
		low = low[:n-3]
	case (hasSuffix(low, "ied") || hasSuffix(low, "ies")) && n > 4:
		var buf [MaxWord]byte
		return hash.String(append(append(buf[:0], low[:n-3]...), 'y'))
	case (hasSuffix(low, "ed") || hasSuffix(low, "es")) && n > 4:
		low = low[:n-2]
	case low[n-1] == 's' && low[n-2] != 's' && low[n-2] != '\'':
		low = low[:n-1]
	}
	return hash.String(strip(low))
}

// strip removes a doubled consonant ("admitt") or a silent e ("believe") at the end.
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
