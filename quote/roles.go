package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file tells from the roles that an article gives people what else it may call them.

// anyWord reports whether asked is true of a word in the roles that the article gives an actor.
//
//go:noinline
func anyWord(a *entity.Actor, asked func(w string) bool) bool {
	for _, role := range a.Roles {
		if text.AnyWord(role, asked) {
			return true
		}
	}
	return false
}

// leads reports whether a person holds an office and a word is for anybody who does: a president is
// "the leader".
func leads(a *entity.Actor, word string) bool {
	return lexicon.HeadOf(word) == "leader" && inOffice(a)
}

// isPart reports whether a word is for work or a part that somebody plays.
func isPart(word string) bool {
	return lexicon.FindNoun(word).Class() == lexicon.Role && !english.ClassOf(word).Is(english.NameNoun|english.Diplomat)
}

// inOffice reports whether the article calls a person by an office.
//
//go:noinline
func inOffice(a *entity.Actor) bool {
	for _, role := range a.Roles {
		title, _, _ := strings.Cut(role, " of ")
		if text.AnyWord(title, func(w string) bool {
			c := lexicon.FindNoun(w).Class()
			return lexicon.Rank <= c && c < lexicon.Role && (c > lexicon.Rank || w < "a") // but "the team's captain"
		}) {
			return true
		}
	}
	return false
}

// holds reports whether the roles of a person allow the office or part that a word
// stands for: no rank takes just that one away, unless the description is ranked.
func holds(a *entity.Actor, word string, ranked bool) bool {
	lower := false
	for _, role := range a.Roles {
		if upper(word) && initials(role, word) {
			return true
		}
		title, _, _ := strings.Cut(role, " of ")
		below := false
		for w := range strings.FieldsSeq(title) {
			switch {
			case lexicon.HeadOf(w) == "lawyer" && lexicon.HeadOf(word) == "judge":
				return false
			case under(w, word):
				lower = lower || !ranked
			case english.ClassOf(w).Is(english.Rank) && w != "first", exOffice(w): // "first female mayor"
				below = true
			case !strings.EqualFold(w, word) && lexicon.HeadOf(w) != lexicon.HeadOf(word):
			case ranked || !below:
				return true
			default:
				lower = true
			}
		}
	}
	return !lower
}

// exOffice reports whether a word has a prefix that says that an office is not held now:
// "ex-police chief".
func exOffice(w string) bool {
	prefix, _, ok := strings.Cut(w, "-")
	return ok && english.ClassOf(prefix).Is(english.Rank) && english.LayoutOf(prefix).Is(english.HyphenPrefix)
}

// under reports whether one word stands for the office below that of another: "vice-chancellor".
func under(w, word string) bool {
	n := len(w) - len(word)
	return n > 1 && w[n-1] == '-' && strings.EqualFold(w[n:], word)
}

// hasRole reports whether the article gives an actor a role with the word in it.
func hasRole(a *entity.Actor, word string) bool {
	for _, role := range a.Roles {
		if upper(word) && initials(role, word) {
			return true // "the AG"
		}
	}
	return anyWord(a, func(w string) bool {
		return strings.EqualFold(w, word) || lexicon.Spokesperson(w) && lexicon.Spokesperson(word)
	})
}

// holdsOffice reports whether the article gives an actor the office that a noun is, maybe by another word
// for it: "Gov." for "governor".
func holdsOffice(a *entity.Actor, n lexicon.Noun) bool {
	return anyWord(a, func(w string) bool {
		x := lexicon.FindNoun(w)
		return x == n || x.Class() == lexicon.Office && n.Head() != 0 && x.Head() == n.Head()
	})
}

// otherOffice reports whether the article gives an actor offices, and none of them is the noun's.
func otherOffice(a *entity.Actor, n lexicon.Noun) bool {
	return n.Class() == lexicon.Office && !holdsOffice(a, n) &&
		anyWord(a, func(w string) bool { return lexicon.FindNoun(w).Class() == lexicon.Office })
}

// initials reports whether an acronym has the first letters of some words in a row of a role. Small
// words count for nothing, but those after one only if they are all meant: the IGP is the Inspector
// General of Police, and no MP is the Minister of Public Works.
func initials(role, acronym string) bool {
	n, small := 0, false
	for w := range strings.FieldsSeq(strings.ReplaceAll(role, "-", " ")) {
		closed := english.ClassOf(w)&english.Closed != 0
		switch {
		case n == len(acronym):
			if !small || closed || w[0] == '(' {
				return true
			}
			n, small = 0, false
		case strings.EqualFold(w[:1], acronym[n:n+1]):
			n++
		case n > 0 && closed:
			small = true
		case strings.EqualFold(w[:1], acronym[:1]):
			n, small = 1, false
		default:
			n, small = 0, false
		}
	}
	return n == len(acronym)
}
