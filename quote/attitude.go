package quote

import (
	"strconv"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// An Attitude says how the source stands to what a claim attributes to it. The
// kinds are those of PolNeAR's guidelines (statements, beliefs, knowledge,
// intentions, attitudes, decisions, evidence), with wishes and questions apart.
type Attitude uint8

// The attitudes of claims. The word that carries the cue decides (its attitude
// is in internal/english/data), and in a few cases what stands around it.
const (
	AttitudeStatement  Attitude = iota // the source puts it into words: said, announced, denied, "according to"
	AttitudeBelief                     // holds it for true or likely: thinks, doubts, expects, worries that
	AttitudeKnowledge                  // has come to know it: knows, learned, remembers, is aware
	AttitudeIntention                  // means to do it, or not to: plans, vowed, agreed to, refused to
	AttitudeWish                       // wants it from others or from fate: wants, hopes, urged, called for, asked to
	AttitudeDecision                   // settles it by its office: ruled, approved, appointed, banned
	AttitudeEvaluation                 // is for or against it: supports, criticized, praised, is proud of
	AttitudeEvidence                   // an artifact shows it: the report found, records indicate
	AttitudeQuestion                   // wants to know it: asked whether, wondered
)

// String returns the attitude in lower case, "statement" for [AttitudeStatement].
func (a Attitude) String() string {
	if int(a) < len(english.Attitudes) {
		return english.Attitudes[a]
	}
	return "attitude(" + strconv.Itoa(int(a)) + ")"
}

// attitude returns the attitude of a relation.
func (r *reader) attitude(x *relation) Attitude {
	artifact := r.artifact(x.source)
	if x.head < 0 || r.words[x.head].cue == 0 {
		if x.construct == accordingTo && artifact {
			return AttitudeEvidence
		}
		return AttitudeStatement
	}
	a := Attitude(r.words[x.head].cue.Attitude())
	infinitive := r.infinitive(x.content[0])
	leads := x.cue.hi - 1 // the last word of the cue
	switch {
	case a == AttitudeQuestion && (infinitive || r.word(leads, "for")):
		return AttitudeWish // asked them to stay
	case a == AttitudeStatement && (r.word(leads, "for") || r.word(leads, "on") && infinitive) && !x.source.empty():
		return AttitudeWish // called for
	case a == AttitudeStatement && x.construct == toInfinitive:
		return AttitudeIntention
	case a == AttitudeBelief && x.construct == toInfinitive && (r.words[x.head].cue.Is(english.Verb)) && r.word(x.head, "agreed"):
		return AttitudeIntention // agreed to leave
	case artifact && a != AttitudeEvaluation && a != AttitudeWish && a != AttitudeDecision && a != AttitudeIntention:
		return AttitudeEvidence
	}
	return a
}

// infinitive reports whether content is what somebody is to do: "to stay", "the
// people of the valley to stay".
func (r *reader) infinitive(c run) bool {
	for k := c.lo; k+1 < c.hi && k < c.lo+12; k++ {
		switch w := r.words[k]; {
		case r.word(k, "not") && r.word(k+1, "to"):
		case r.word(k, "to") && r.words[k+1].tag == article.VERB, r.word(k, "to") && r.words[k+1].tag == article.AUX:
			return true
		case w.punct != 0, w.class&(english.Wh|english.Subordinator|english.Auxiliary) != 0, w.tag == article.VERB, r.word(k, "about"):
			return false
		}
	}
	return false
}

// artifact reports whether a source is a thing that shows something: a report,
// a poll.
func (r *reader) artifact(src run) bool {
	for k := src.lo; k < src.hi; k++ {
		if r.is(k, english.Preposition|english.Wh) || r.words[k].punct == ',' || k > src.lo && r.words[k].tag == article.VERB {
			return k > src.lo && r.is(k-1, english.Artifact) && !r.shaped(k-1, owner)
		}
	}
	return !src.empty() && r.is(src.hi-1, english.Artifact) && !r.shaped(src.hi-1, capital)
}

// negated reports whether the cue denies or negates the content: its word
// denies ("denied", "doubts", "refused"), or its group is negated ("did not
// say"), but not both.
func (r *reader) negated(x *relation) bool {
	if x.head < 0 {
		return false
	}
	not := r.words[x.head].cue.Is(english.Denies)
	for k := x.cue.lo; k < x.head; k++ {
		if r.is(k, english.Negation) && !r.word(k+1, "only") {
			return !not
		}
	}
	if x.source.hi-x.source.lo == 1 && r.word(x.source.lo, "nobody") || r.word(x.source.lo, "none") && !x.source.empty() {
		return !not
	}
	return not
}

// hedged reports whether the text itself marks the claim as uncertain: the cue
// or the first verb of the content holds a word such as "may", "reportedly" or
// "appears".
func (r *reader) hedged(x *relation) bool {
	for k := x.cue.lo; k < x.cue.hi; k++ {
		if r.is(k, english.Hedge) {
			return true
		}
	}
	c := x.content[0]
	for k := c.lo; k < c.hi && k < c.lo+12; k++ {
		if r.is(k, english.Hedge) {
			return !r.shaped(k, capital)
		}
		if k > c.lo && (r.is(k, english.Auxiliary) || r.words[k].punct == ',') {
			return false
		}
	}
	return false
}
