package affiliation

import "strings"

// standings are the words that tell of an office whether and in whose place it is held.
var standings = [...]struct {
	standing Standing
	words    string // with blanks around each
}{
	{Acting, " acting interim caretaker "},
	{Deputy, " deputy vice assistant associate "},
	{Former, " former ex onetime one-time previous retired late ousted deposed then erstwhile "},
	{Designate, " elect designate incoming future would-be presumptive next shadow "},
}

// standingOf returns the standing that a word in any case tells, Current for most.
func standingOf(word string) Standing {
	var buf [16]byte
	if len(word)+2 > len(buf) {
		return Current
	}
	key := append(append(append(buf[:0], ' '), word...), ' ')
	for i, c := range key {
		if 'A' <= c && c <= 'Z' {
			key[i] |= 0x20
		}
	}
	for i := range standings {
		if strings.Contains(standings[i].words, string(key)) {
			return standings[i].standing
		}
	}
	return Current
}
