// Package affiliation tells whom a person speaks for: it reads the roles that an article
// gives people, such as "Russian foreign minister", "spokesman for the bank" and "Arsenal
// striker", and returns the country, place or body that each is of.
//
// It favors precision. A nationality is not an affiliation ("the French striker"), nor is
// the country or body that a person is an expert on, a critic of, or sent to ("the Syria
// envoy"). Which noun ties a person to which kind of name beside it is a fact of the
// lexicon, see [lexicon.Tie].
//
// [Reader.Read] reads one role. It finds the noun of the role (affiliation.go) and its
// standing (standing.go), then the name before the noun (before.go) or after it (after.go).
// Where there is none, the country of a minister may be that of the article (here.go).
// [Reader.Principal] returns the person whom a spokesman speaks for (principal.go).
package affiliation
