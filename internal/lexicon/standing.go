package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// A Standing says when, and in whose place, an office is held.
type Standing uint8

// The standings in standings.tsv.
const (
	NoStanding        Standing = iota
	ActingStanding             // "interim"
	DeputyStanding             // "vice"
	FormerStanding             // "ex"
	DesignateStanding          // "elect"
)

// StandingNames are the names of the values in standings.tsv, by number.
var StandingNames = [...]string{ActingStanding: "acting", DeputyStanding: "deputy", FormerStanding: "former", DesignateStanding: "designate"}

// standings.bin is the set of the words beside offices, with the numbers of what they tell.
var (
	//go:embed standings.bin
	standingData string

	standings = table.Lazy[table.Set]{Data: &standingData, Open: table.OpenSet}
)

// StandingOf returns the standing expressed by a word, in any case, beside an office. It is
// NoStanding for most words.
func StandingOf(word string) Standing {
	v, _ := find(standings.Get(), word)
	return Standing(v)
}
