package entity

// This file compares words for offices and parties.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// officeOf returns the word by which all words for an office are compared:
// "senator" for "Sen." and "lawmaker".
func officeOf(noun string) string { return lexicon.HeadOf(noun) }

// candidate reports whether an office, as [officeOf] gives it, is one that people
// run for in the name of their party.
func candidate(office string) bool {
	return lexicon.FindNoun(office).Head() == lexicon.NomineeHead
}

// partyOf returns the name of the party that a word beside an office tells of:
// "Republican Party" for "Republican", "" for none. A single letter tells of a party
// only after a name; see [finder.partyMark].
func partyOf(s string) string {
	if len(s) < 2 {
		return ""
	}
	return markedParty(s)
}

// markedParty is partyOf for what stands in parentheses after a name: "R".
func markedParty(s string) string {
	if s == "" || s == strings.ToLower(s) {
		return ""
	}
	a, _ := lexicon.PartyBeside(s)
	return a.Name
}
