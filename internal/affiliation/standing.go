package affiliation

import "github.com/wirecopy-go/wirecopy/internal/lexicon"

// standings maps the standings of the lexicon to those of this package.
var standings = [...]Standing{
	lexicon.NoStanding: Current, lexicon.ActingStanding: Acting, lexicon.DeputyStanding: Deputy, lexicon.FormerStanding: Former,
	lexicon.DesignateStanding: Designate,
}

// standingOf returns the standing that a word in any case tells, Current for most.
func standingOf(word string) Standing { return standings[lexicon.StandingOf(word)] }
