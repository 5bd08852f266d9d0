// Package affiliation tells whom a person speaks for: it reads the roles that an article
// gives people, such as "Russian foreign minister", "spokesman for the bank" and "Arsenal
// striker", and returns the country, place or body that each is of.
//
// It favors precision. A nationality is not an affiliation ("the French striker"), nor is
// the country or body that a person is an expert on, a critic of, or sent to ("the Syria
// envoy"). Which noun ties a person to which kind of name beside it is a fact of the
// lexicon, see [lexicon.Tie].
//
// [Reader.Read] reads one role, in three files: affiliation.go finds its noun and its
// standing, before.go reads the names before the noun, after.go those after it.
package affiliation
