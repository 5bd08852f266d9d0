package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
)

// This file tells by what words the article introduces a person before a place in the text.

// How far from a name what it is introduced by is looked for: in how many of its first
// mentions, and in how many tokens before and after them.
const (
	introductions = 3
	introducing   = 8
)

// introduced reports whether the article introduces a person, before the byte at end, by a
// word or another for the same office: "the MEC for roads, Ida Holm", "District
// Officer (DO) Ida Holm", "Ida Holm, the team's playmaker,".
func (c *cast) introduced(a *entity.Actor, word string, end int) bool {
	head := lexicon.FindNoun(word).Head()
	return c.beside(a, end, func(k int) bool {
		w := c.text.String(k)
		return strings.EqualFold(w, word) || head > 0 && lexicon.FindNoun(w).Head() == head
	})
}

// beside reports whether one of the words by which the article introduces a person, before
// the byte at end, is as asked for.
func (c *index) beside(a *entity.Actor, end int, asked func(k int) bool) bool {
	t, n := c.text, 0
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Start >= end || n == introductions {
			break
		}
		if !m.Form.Named() {
			continue
		}
		n++
		first := tokenAt(t, m.Start)
		s := t.SentenceAt(first)
		for k := first - 1; k >= max(s.First, first-introducing) && !t.Verb(k); k-- {
			if asked(k) && !t.Shaped(k, speech.Owner) {
				return true
			}
		}
		k := tokenAt(t, m.End)
		if !t.Punct(k, ',') {
			continue
		}
		for last := min(s.End, k+introducing); k+1 < last && !t.Verb(k+1) && (t.Sign(k+1) == 0 || t.Punct(k+1, '-')); k++ {
			if asked(k+1) && !t.Verb(k+2) {
				return true
			}
		}
	}
	return false
}

// said reports whether the article says of a person, in their roles or where it introduces them,
// what token k does.
func (d description) said(a *entity.Actor, k int) bool {
	word := d.text.String(k)
	return hasRole(a, word) || d.introduced(a, word, d.at) || k == d.head && d.awaits() && (d.elected(a) || hasRole(a, d.word+"-elect"))
}

// entitled reports whether a short title before the name of a person is for what a description
// says: "Dr. Ida Holm" is "the doctor".
func (d description) entitled(a *entity.Actor) bool {
	head := lexicon.FindNoun(d.word).Head()
	return head > 0 && d.beside(a, d.at, func(k int) bool {
		n := lexicon.FindNoun(d.text.String(k))
		return n.Class() == lexicon.Honorific && n.Head() == head
	})
}

// of reports whether the article introduces a person as one of the actor x, before the byte
// at end: as Norwegian, or from Lyon.
func (c *cast) of(a, x *entity.Actor, end int) bool {
	for _, f := range a.Affiliations {
		if f.Actor == x {
			return true
		}
	}
	for _, role := range a.Roles {
		if strings.HasSuffix(role, x.Name) {
			return true
		}
	}
	return c.besideName(a, x, end)
}

// besideName reports whether the article introduces a person by the name of x, before the byte
// at end.
func (c *index) besideName(a, x *entity.Actor, end int) bool {
	return c.beside(a, end, func(k int) bool { m := c.atToken(k); return m != nil && m.actor == x })
}

// offBench reports whether a description is of who plays in a team and the article introduces a
// person as who coaches one, or the other way round: "the manager" is no striker.
func (d description) offBench(a *entity.Actor) bool {
	own, other := plays, coaches
	if coaches(d.word) {
		own, other = coaches, plays
	} else if !plays(d.word) || d.former() {
		return false
	}
	found := false
	same := d.beside(a, d.at, func(k int) bool {
		w := d.text.String(k)
		found = found || other(w) && lexicon.FindNoun(w).Tie() != lexicon.HeadTie // no "company boss"
		return own(w)
	})
	return found && !same
}

// coaches reports whether a word is for who leads a team from its bench: "manager", "boss".
func coaches(word string) bool {
	return lexicon.FindNoun(word).Tie() == lexicon.CoachTie || lexicon.HeadOf(word) == "coach"
}

// plays reports whether a word is for who plays in a team: "striker", "prop".
func plays(word string) bool {
	return lexicon.FindNoun(word).Tie() == lexicon.PlayerTie || lexicon.NeighborOf(word) == lexicon.Player && !coaches(word)
}

// otherNation reports whether a description says only what country somebody is from, "the
// Norwegian", and the text has called a person one of another.
func (d description) otherNation(a *entity.Actor) bool {
	if !d.demonym(d.head) {
		return false
	}
	x, ok := lexicon.Lookup(d.word).First()
	if !ok {
		return false
	}
	t := d.text
	for i := range a.Mentions[:min(len(a.Mentions), farthest)] {
		m := &a.Mentions[i]
		if m.Form != entity.FormNominal || m.Start >= d.at {
			continue
		}
		if y, ok := lexicon.Lookup(m.In(t.Article.Text)).First(); ok && y.Actor().Kind == lexicon.Country && y.Actor().Region != x.Actor().Region {
			return true
		}
	}
	return false
}
