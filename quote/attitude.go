package quote

import "strconv"

// An Attitude says how the source stands to what a claim attributes to it.
type Attitude uint8

// The attitudes of claims.
const (
	Statement  Attitude = iota // said, announced, denied
	Belief                     // thinks, doubts, expects
	Knowledge                  // knows, learned, remembers
	Intention                  // plans, vowed, agreed to
	Wish                       // wants, hopes, urged
	Decision                   // ruled, approved, appointed
	Evaluation                 // supports, criticized, praised
	Evidence                   // a report shows, records indicate
	Question                   // asked whether
)

var attitudeNames = [...]string{"statement", "belief", "knowledge", "intention", "wish", "decision", "evaluation", "evidence", "question"}

// String returns the attitude in lower case, "statement" for [Statement].
func (a Attitude) String() string {
	if int(a) < len(attitudeNames) {
		return attitudeNames[a]
	}
	return "attitude(" + strconv.Itoa(int(a)) + ")"
}
