package lexicon

import "slices"

// A Tie is the relation between a person, described by a noun, and the state or body named
// beside the noun. The file data/ties.tsv has the nouns of each tie.
type Tie uint8

// The ties.
const (
	NoTie       Tie = iota
	StateTie        // an office whose holder speaks for a state, place or body: "foreign minister"
	EnvoyTie        // the same; a country before the noun may be where the envoy is sent
	SeatTie         // of a state or place, for which it does not speak: "senator"
	LocalTie        // an office of a town or province: "mayor"
	HeadTie         // speaks for a body, and is no office of a state: "chairman"
	MemberTie       // belongs to a body: "professor"
	PlayerTie       // plays for a club or a national team: "striker"
	CoachTie        // leads a club or a national team: "coach"
	StrangerTie     // does not belong to what is named beside the noun: "critic"
)

var tieNames = [...]string{"none", "state", "envoy", "seat", "local", "head", "member", "player", "coach", "stranger"}

// TieNamed returns the tie that the sources call name, and whether there is one.
func TieNamed(name string) (Tie, bool) {
	i := slices.Index(tieNames[:], name)
	return Tie(max(i, 0)), i > 0
}

// Tie returns the tie of the noun. It is NoTie for a noun that does not describe named
// people.
func (n Noun) Tie() Tie {
	if t := Tie(n >> tieShift & 15); t != NoTie || !n.Title() {
		return t
	}
	switch n.Class() {
	case Honorific:
		return NoTie
	case Office:
		return HeadTie
	}
	return MemberTie
}

// Holds reports whether the tie is that of an office whose holder may speak for the state or
// body.
func (t Tie) Holds() bool { return StateTie <= t && t <= HeadTie && t != SeatTie }

const tieShift = 23

// WithTie returns the noun with a tie of its own. It is what the generator writes.
func (n Noun) WithTie(t Tie) Noun { return n&^(15<<tieShift) | Noun(t)<<tieShift }
