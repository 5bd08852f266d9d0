package quote

import (
	"strconv"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// An Attitude is the relation of the source of a claim to its content. The values are
// the types of PolNeAR's guidelines (statements, beliefs, knowledge, intentions,
// attitudes, decisions, evidence), with wishes and questions apart.
type Attitude uint8

// The attitudes of claims. The word that carries the cue decides, in a few cases
// together with the words around it.
const (
	AttitudeStatement  Attitude = iota // the source says it: said, announced, denied, "according to"
	AttitudeBelief                     // believes it to be true or likely: thinks, doubts, expects, worries that
	AttitudeKnowledge                  // has come to know it: knows, learned, remembers, is aware
	AttitudeIntention                  // intends to do it, or not to: plans, vowed, agreed to, refused to
	AttitudeWish                       // wants it to happen: wants, hopes, urged, called for, asked to
	AttitudeDecision                   // decides it with the authority of an office: ruled, approved, appointed, banned
	AttitudeEvaluation                 // is for or against it: supports, criticized, praised, is proud of
	AttitudeEvidence                   // an artifact shows it: the report found, records indicate
	AttitudeQuestion                   // asks or wonders about it: asked whether, wondered
)

// String returns the attitude in lower case, "statement" for [AttitudeStatement].
func (a Attitude) String() string {
	if int(a) < len(english.Attitudes) {
		return english.Attitudes[a]
	}
	return "attitude(" + strconv.Itoa(int(a)) + ")"
}

// attitudes maps the attitudes of reporting words to those of this package.
var attitudes = [...]Attitude{
	english.Statement:  AttitudeStatement,
	english.Belief:     AttitudeBelief,
	english.Knowledge:  AttitudeKnowledge,
	english.Intention:  AttitudeIntention,
	english.Wish:       AttitudeWish,
	english.Decision:   AttitudeDecision,
	english.Evaluation: AttitudeEvaluation,
	english.Evidence:   AttitudeEvidence,
	english.Question:   AttitudeQuestion,
}

// attitudeOf returns the attitude of an attribution.
func attitudeOf(t *speech.Text, x *speech.Proposal) Attitude {
	if a, ok := speech.AttitudeOfIdiom(t, x); ok {
		return attitudes[a]
	}
	cue, artifact := t.Cue(x.Head), speech.Artifact(t, x.Source)
	if cue == 0 {
		if x.Rule == speech.AccordingTo && artifact {
			return AttitudeEvidence
		}
		return AttitudeStatement
	}
	a := attitudes[cue.Attitude()]
	if b := besideWords(t, x, a); b != a {
		return b
	}
	switch a {
	case AttitudeEvaluation, AttitudeWish, AttitudeDecision, AttitudeIntention:
		return a
	}
	if artifact && (!cue.Is(english.Speech) || t.Lemma(x) == "reveal") {
		return AttitudeEvidence
	}
	return a
}

// besideWords returns the attitude of an attribution with a cue of attitude a, which the
// words around the cue may change.
func besideWords(t *speech.Text, x *speech.Proposal, a Attitude) Attitude {
	switch a {
	case AttitudeQuestion:
		if asksFor(t, x) {
			return AttitudeWish
		}
	case AttitudeStatement:
		return ofStatement(t, x)
	case AttitudeBelief:
		if x.Rule == speech.ToInfinitive && t.Word(x.Head, "agreed") {
			return AttitudeDecision // agreed to leave
		}
	case AttitudeEvaluation:
		return ofEvaluation(t, x)
	case AttitudeWish:
		first := x.Content[0].First
		if t.Word(first, "not") {
			first++
		}
		if t.Tag(first) == article.ADJ || t.Word(first, "guilty") {
			return AttitudeStatement // pleaded not guilty
		}
	case AttitudeDecision:
		if t.Cue(x.Head).Is(english.Denies) && ofWords(t, x.Content[0]) {
			return AttitudeStatement // rejected reports that
		}
	}
	return a
}

// ofStatement returns the attitude of an attribution whose cue is one of a statement.
func ofStatement(t *speech.Text, x *speech.Proposal) Attitude {
	switch {
	case callsFor(t, x), x.Rule == speech.ToInfinitive && x.Content[0].First > x.Cue.End:
		return AttitudeWish // "warned residents to stay"
	case x.Rule == speech.ToInfinitive:
		return AttitudeIntention
	case judges(t, x):
		return AttitudeEvaluation
	}
	return AttitudeStatement
}

// ofEvaluation returns the attitude of an attribution whose cue is one of an evaluation.
func ofEvaluation(t *speech.Text, x *speech.Proposal) Attitude {
	switch {
	case asksWhether(t, x):
		return AttitudeQuestion
	case infinitive(t, x.Content[0]) && t.Is(x.Head-1, english.Modal):
		return AttitudeWish // would like to leave
	}
	return AttitudeEvaluation
}

// asksFor reports whether a question asks somebody to do something or asks for a
// thing: "asked them to stay", "asked for help".
func asksFor(t *speech.Text, x *speech.Proposal) bool {
	return infinitive(t, x.Content[0]) || t.Word(x.Cue.End-1, "for")
}

// asksWhether reports whether speech is about what is not known: "questioned
// whether", "challenged if".
func asksWhether(t *speech.Text, x *speech.Proposal) bool {
	k := x.Content[0].First
	return t.Cue(x.Head).Is(english.Speech) && (t.Word(k, "whether") || t.Word(k, "if"))
}

// judges reports whether a verb that takes no speech tells what somebody is like:
// "described it as a farce".
func judges(t *speech.Text, x *speech.Proposal) bool {
	if t.Cue(x.Head).Is(english.Speech) || !t.Cue(x.Head).Is(english.Verb) {
		return false
	}
	for k := x.Cue.End - 1; k < x.Content[0].End; k++ {
		if t.Word(k, "as") {
			return true
		}
	}
	return false
}

// ofWords reports whether content is what others say: "reports that", "the claim".
func ofWords(t *speech.Text, c text.Range) bool {
	k := c.First
	if t.Is(k, english.Determiner) {
		k++
	}
	return t.Cue(k).Is(english.Noun) || t.Is(k, english.Artifact)
}

// callsFor reports whether a statement is a demand: "called for", "called on them
// to stay".
func callsFor(t *speech.Text, x *speech.Proposal) bool {
	last := x.Cue.End - 1
	return !x.Source.Empty() && (t.Word(last, "for") || t.Word(last, "on") && infinitive(t, x.Content[0]))
}

// infinitive reports whether content is what somebody is to do: "to stay", "the
// people of the valley to stay".
func infinitive(t *speech.Text, c text.Range) bool {
	for k := c.First; k+1 < c.End && k < c.First+12; k++ {
		switch {
		case t.Word(k, "not") && t.Word(k+1, "to"):
		case t.Word(k, "to") && (t.Verb(k+1) || t.Tag(k+1) == article.AUX):
			return true
		case t.Sign(k) != 0, t.Is(k, english.Wh|english.Subordinator|english.Auxiliary), t.Verb(k), t.Word(k, "about"):
			return false
		}
	}
	return false
}
