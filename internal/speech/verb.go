package speech

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds attributions by an active verb or an adjective: "she said
// that ...", "she vowed to ...", "she is worried that ...".

var verb = Construct{Name: "verb", At: Verbs, Trigger: verbTrigger, Match: matchVerb}

func verbTrigger(t *Text, i int) bool {
	return knownVerb(t, i) || joinedPlan(t, i-1) > 0 || verbOfHeadline(t, i) || t.Punct(i-1, ',') && t.Cue(i).Is(english.Third|english.Base) && headlineLine(t, i)
}

// verbOfHeadline reports whether token i, a noun for the tagger, is the verb of a headline that
// begins with who acts: "Court [orders] release of banker".
func verbOfHeadline(t *Text, i int) bool {
	c, s := t.Cue(i), t.SentenceAt(i)
	if n := between(s.First, i); !c.Is(english.Third) || t.Tag(i) != article.NOUN || t.Shaped(i, Capital|Owner) || i+2 >= s.End ||
		!headlineLine(t, i) || !speakersOnly(t, n) || t.Shaped(i-1, Plural|Owner) {
		return false
	}
	for k := i + 1; k < s.End; k++ {
		if t.Finite(k) && t.Outside(k) {
			return false // "Court orders pile up"
		}
	}
	return !t.Is(i+1, english.Preposition|english.Coordinator) && t.Sign(i+1) == 0
}

func matchVerb(at *Site, p *Proposal) bool {
	g := at.group()
	if at.voice() != active || deniedThem(at.Text, at.At) {
		return false
	}
	*p = Proposal{Source: at.subject(), Cue: g, Head: at.At}
	if p.Source.Empty() {
		p.Source = sharedSource(at, g)
	}
	if v := joinedPlan(at.Text, at.At-1); v > 0 {
		if n := at.PhraseBefore(v, at.Sentence.First); n.End == v && phrase.CanSpeak(at.Text.Text, n) {
			p.Source, p.Chance = n, Trusted
		}
	} else if first := secondVerb(at.Text, at.Earlier, at.At); first != nil {
		p.Source, p.Chance = first.Source, Trusted
	} else if !at.Verb(at.At) && verbOfHeadline(at.Text, at.At) {
		p.Source, p.Chance = between(at.Sentence.First, at.At), Trusted
	}
	if sharesVerb(at.Text, at.At) {
		p.Source.First = firstOfTwo(at.Text, p.Source, at.Sentence)
	}
	switch {
	case p.Source.Empty():
		return false
	case seeming(at.Text, at.At):
		subject := p.Source
		*p = Proposal{Cue: g, Head: at.At}
		return impersonal(at, p, subject)
	}
	ok := withObject(at.Text, p, at.Sentence)
	if ok && (p.Rule == ToPhrase && verdict(at.Text, p) || tastes(at.Text, p)) && believer(at.Text, p.Source) {
		p.Chance = plainVerb
	}
	if ok && (p.Rule == ToClause && (verbForNoun(at.Text, p) || feelsClause(at.Text, p)) || voices(at.Text, p)) {
		p.Chance = max(p.Chance, Trusted)
	}
	return ok
}

// voices reports whether p tells in the past or present what people or a body want, decide or hold
// of something, by a verb for nothing else: "The council [rejected] the plan", "trustees [vote] to go".
func voices(t *Text, p *Proposal) bool {
	c := t.Cue(p.Head)
	k, head := p.Source.First, headlineLine(t, p.Head)
	if !c.Is(english.Voiced) || p.Rule == ToOf || p.Source.End > p.Cue.First || !beginsClause(t, k) && !(head && t.Word(k-1, "as")) || !believer(t, p.Source) {
		return false
	}
	if o := objectHead(t, p, p.Content[0]); t.Lemma(p) == "suspend" && o >= 0 && !t.Shaped(o, Capital) && !peopleNoun(t, o) {
		return false // "suspended all trips"
	}
	if t.Lemma(p) == "weigh" && !head {
		return false // "weighed two tonnes"
	}
	return c.Is(english.Past|english.Third) && !t.Any(p.Cue, english.Modal) || c.Is(english.Base) && head
}

// deniedThem reports whether token i is a participle in a list of what was done to somebody: "had been
// beaten, [denied] water and held".
func deniedThem(t *Text, i int) bool {
	if !t.Punct(i-1, ',') || !t.Verb(i-2) || !t.Is(i-3, english.Be) || !t.Cue(i).Is(english.Participle) {
		return false
	}
	for k := i + 1; k < i+maxListed && t.Outside(k); k++ {
		if t.Is(k, english.Coordinator) {
			return t.Verb(k+1) && !t.Shaped(k+1, Ing) && (t.Is(k+2, english.Preposition|english.Time) || t.OuterSign(k+2))
		}
	}
	return false
}

// tastes reports whether p tells what somebody likes or not, and nobody says so: "She [favours] a small
// side", "They [hate] to wait".
func tastes(t *Text, p *Proposal) bool {
	if k := p.Source.First; !beginsClause(t, k) && !t.Is(k, english.Relative) {
		return false
	}
	switch t.Lemma(p) {
	case "favor", "favour", "hate", "love", "prefer":
		return t.Verb(p.Head) && p.Content[0].First == p.Head+1
	}
	return false
}

// beginsClause reports whether a clause may begin at token k: a sentence does there, or a comma or a
// coordinator is before it.
//
//go:noinline
func beginsClause(t *Text, k int) bool {
	return t.first(k) || t.Punct(k-1, ',') || t.Is(k-1, english.Coordinator)
}

// feelsClause reports whether the cue of p is an adjective for what people believe or feel, behind
// which a clause begins: "Ida Holm is sure the dam will hold".
func feelsClause(t *Text, p *Proposal) bool {
	c := p.Content[0]
	return t.Cue(p.Head).Is(english.Adjective) && t.Is(p.Cue.First, english.Be) && c.First == p.Cue.End && p.Source.End == p.Cue.First && believer(t, p.Source) && !t.Word(p.Source.First, "it") && startsMainClause(t, c.First, c.End)
}

// verbForNoun reports whether the verb of p, a noun for the tagger, can be none: a single speaker
// ends before it, and a clause begins behind: "The committee projects inflation will fall", "The
// union reckons two thirds of them left".
func verbForNoun(t *Text, p *Proposal) bool {
	i := p.Head
	if t.Tag(i) != article.NOUN || !t.Cue(i).Is(english.Third) || t.Shaped(i, Capital|Owner) || p.Cue.Len() > 1 || p.Source.End != i ||
		!speakersOnly(t, p.Source) && !t.Shaped(i-1, Capital) && !agedAt(t, i-1) || t.Shaped(i-1, Plural|Owner) {
		return false
	}
	c := p.Content[0]
	for k := c.First; c.First == i+1 && k < c.End && k < c.First+longestTag; k++ {
		own := k > c.First && t.Is(k-1, english.SubjectPronoun)
		if t.Auxiliary(k) || own && t.Finite(k) {
			return own || k > c.First && t.Noun(k-1)
		}
		if t.Verb(k) || !t.Outside(k) || t.OuterSign(k) {
			return false
		}
	}
	return false
}

// agedAt reports whether the comma at token k ends an age: "Bo Lund, 44,".
func agedAt(t *Text, k int) bool {
	return t.Punct(k, ',') && t.Shaped(k-1, Number) && t.Punct(k-2, ',')
}

// joinedPlan returns the verb for what somebody wants to do to which the coordinator at token k joins
// another one, also where they are nouns for the tagger: "[expects] to win and plans to leave". It is
// -1 if there is none.
func joinedPlan(t *Text, k int) int {
	if k < 3 || !t.Is(k, english.Coordinator) || !plans(t, k+1) || !toDo(t, k+2) {
		return -1
	}
	for j := k - 2; j > 1 && j > k-longestTag && t.Outside(j) && !t.Punct(j, '.') && !t.Is(j, english.Wh); j-- {
		if t.Word(j, "to") && t.Cue(j-1).Is(english.Verb) {
			if plans(t, j-1) {
				return j - 1
			}
			break
		}
	}
	return -1
}

// plans reports whether token k is, or can be, a verb in the present for what somebody wants to do:
// "plans", "hopes", "expects".
func plans(t *Text, k int) bool {
	c := t.Cue(k)
	a := c.Attitude()
	return c.Is(english.Third) && !t.Shaped(k, Capital|Owner) && (a == english.Wish || a == english.Intention || a == english.Belief)
}

// A voice is how a reporting word is used.
type voice uint8

const (
	noCue       voice = iota // not as a cue
	active                   // she said; she is sure
	passively                // it is said
	participial              // saying
)

// voiceOf returns how the reporting word at token i, with the group g, is used.
func voiceOf(t *Text, i int, g, s text.Range) voice {
	c := t.Cue(i)
	be := phrase.InGroup(t.Text, g, i, english.Be)
	switch {
	case c.Is(english.Adjective) && (be || feels(t, g, s)):
		return active
	case be && c.Is(english.Participle) && !t.Shaped(i, Ing):
		return passively
	case c.Is(english.Ing):
		return participial
	case c.Is(english.Participle) && c.Attitude() == english.Evidence && phrase.InGroup(t.Text, g, i, english.Have):
		return active // "has shown"
	case !c.Is(english.Past | english.Third | english.Base):
		return noCue
	case c.Is(english.Base) && (nounLike(t, i) || t.Word(g.First-1, "to")):
		return noCue
	}
	return active
}

// nounLike reports whether the reporting word at token i is a noun after a
// determiner or a preposition.
func nounLike(t *Text, i int) bool {
	c := t.Cue(i)
	return c.Is(english.Noun) && !c.Is(english.Past) && t.Is(i-1, english.Determiner|english.Possessive|english.Preposition)
}

// feels reports whether a verb of feeling other than "be" is before the group:
// "felt confident".
func feels(t *Text, g, s text.Range) bool {
	k := g.First - 1
	return k > s.First && t.Used(k, english.Feeling)
}

// seeming reports whether token i is a verb of seeming, whose subject is part of
// the content: "seems", "appeared".
func seeming(t *Text, i int) bool {
	return t.Is(i, english.Raising) && t.Cue(i).Attitude() == english.Belief
}

// impersonal makes of p, of which only the cue is known, what nobody in particular is given for: the
// subject and what follows the cue: "the vote was called a farce", "the plan seems to work". It is
// false where nothing follows.
func impersonal(at *Site, p *Proposal, subject text.Range) bool {
	if !withObject(at.Text, p, at.Sentence) {
		return false
	}
	if t := at.Text; t.Lemma(p) == "put" && t.Word(p.Cue.End-1, "at") && amountAt(t, p.Cue.End, at.Sentence) {
		p.Chance = Trusted // "losses were put at 12 million"
	}
	p.Rule = Seems
	p.Content = append(append(at.Contents(1+len(p.Content)), subject), p.Content...)
	return true
}

// sharedSource returns the source of a verb that shares it with one before it in
// the sentence: "she said ... and promised to ...".
func sharedSource(at *Site, g text.Range) text.Range {
	k := g.First - 1
	if k < at.Sentence.First || !at.Is(k, english.Coordinator) && !at.Punct(k, ',') {
		return text.Range{}
	}
	if n := ownSubject(at.Text, k, at.Sentence); !n.Empty() {
		return n
	}
	return lastSource(at, g)
}

// ownSubject returns the subject of the verb right before the coordinator at token k,
// where it is not the one with which the sentence begins: "..., and [the nurse] smiled
// and said". It is empty elsewhere.
func ownSubject(t *Text, k int, s text.Range) text.Range {
	if v := k - 1; t.Is(k, english.Coordinator) && v > s.First && t.Outside(v) && t.Verb(v) && t.Finite(v) {
		if n := t.Subject(t.VerbGroup(v, s), s); n.First > s.First &&
			(t.Is(n.First-1, english.Coordinator) || t.Punct(n.First-1, ',')) && believer(t, n) {
			return n
		}
	}
	return text.Range{}
}

// lastSource returns the source of the attribution before the group g in the
// sentence, or else the subject of the sentence.
func lastSource(at *Site, g text.Range) text.Range {
	const far = 8
	for n := len(at.Earlier) - 1; n >= max(0, len(at.Earlier)-far); n-- {
		p := &at.Earlier[n]
		if p.Cue.First < at.Sentence.First {
			break
		}
		if p.Cue.End <= g.First && !p.Source.Empty() && believed(at.Text, p) {
			return p.Source
		}
	}
	return mainSubject(at.Text, g.First, at.Sentence)
}

// mainSubject returns the noun phrase that the sentence starts with, as the
// subject of the first verb before token end.
func mainSubject(t *Text, end int, s text.Range) text.Range {
	for k := s.First + 1; k < end && k < s.First+longestTag; k++ {
		if !t.Outside(k) {
			return text.Range{}
		}
		if t.Verbal(k) && !t.Shaped(k, Capital|Ing) && subjectMayEnd(t, k-1) {
			if c := t.Cue(k); c.Is(english.Base) && !c.Is(english.Past|english.Third) && t.Noun(k-1) &&
				!t.Shaped(k-1, Plural) && t.Shaped(k+1, Capital) {
				continue // "Patient advocate Ida Holm": no verb
			}
			return t.Subject(t.VerbGroup(k, s), s)
		}
	}
	return text.Range{}
}

// subjectMayEnd reports whether the subject of the verb after token k may end
// there.
func subjectMayEnd(t *Text, k int) bool {
	switch t.Tag(k) {
	case article.DET, article.ADP, article.PART, article.ADJ:
		return false
	}
	return true
}

// opensSubject reports whether the source and the cue of p are the start of the subject of a
// clause, the cue alone only if it is a noun.
func opensSubject(t *Text, p *Proposal, noun bool, s text.Range) bool {
	if p.Source.Empty() {
		return noun && p.Cue.First == s.First
	}
	return phrase.StartsClause(t.Text, p.Source.First, s.First) && p.Source.End == p.Cue.First
}

// utters reports whether token k is a finite form of a verb for what only people and bodies
// do: "urged", "criticised".
func utters(t *Text, k int) bool {
	c := t.Cue(k)
	if !t.Verb(k) || !c.Is(english.Past|english.Third) {
		return false
	}
	return c.Is(english.Speech) || c.Attitude() == english.Statement || c.Attitude() == english.Evaluation
}
