package cue

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:generate go run ./gen

//go:embed cues.table
var cueData string

//go:embed words.table
var wordData string

//go:embed lemmas.txt
var lemmaData string

var (
	cues  = table.MustOpen(cueData)
	words = table.MustOpen(wordData)
)

// A Class is a set of closed classes of words.
type Class uint32

// The classes, named as in data/words.tsv.
const (
	Subject      Class = 1 << iota // pronouns that can be subjects
	Pronoun                        // pronouns of every kind
	Object                         // pronouns that can be objects
	Possessive                     // his, their
	Determiner                     // the, some, two
	Be                             // forms of "be", contractions included
	Have                           // forms of "have"
	Do                             // forms of "do"
	Modal                          // will, can't, she'd
	Negation                       // not, never, doesn't
	Adverb                         // also, later
	Preposition                    // of, in
	Subordinator                   // that, because
	Coordinator                    // and, but
	Wh                             // who, what, whether
	Time                           // Monday, today, March
	Title                          // mr, sen, president
	Particle                       // out, up
	Hedge                          // may, reportedly
	Artifact                       // report, poll, letter
	Chain                          // verbs before "to" that leave the meaning to the next: seem, go on

	Auxiliary = Be | Have | Do | Modal
)

// Classes returns the classes of a word in lower case with straight
// apostrophes.
func Classes(word []byte) Class {
	c, _ := words.GetBytes(word)
	return Class(c)
}

// A Cue is a form of a reporting word: which word it is, which form, and what
// it says. The zero Cue is none.
type Cue uint32

// Is reports whether the word may be one of the parts of speech and forms.
func (c Cue) Is(f Form) bool { return uint32(c)>>lemmaBits&(1<<formBits-1)&uint32(f) != 0 }

// Lemma returns the number of the word that c is a form of, from 1 to
// [Lemmas]. Words of the same spelling share it.
func (c Cue) Lemma() int { return int(c & (1<<lemmaBits - 1)) }

// Attitude returns the index in [Attitudes] of what the word says of its
// source: that of the verb where the form is also a noun.
func (c Cue) Attitude() int { return int(c >> (lemmaBits + formBits)) }

// A Form is a set of forms and parts of speech.
type Form uint32

// The forms.
const (
	Base       Form = 1 << iota // say
	Third                       // says
	Past                        // said
	Participle                  // said, written
	Ing                         // saying
	Noun                        // claim, claims
	Adjective                   // worried
	Speech                      // may stand beside direct speech
	Denies                      // denies its content
	Addressee                   // takes the person spoken to as its object

	Verb = Base | Third | Past | Participle | Ing
)

const (
	lemmaBits = 11
	formBits  = 10
)

// Attitudes are the names of the attitudes of data/*.tsv.
var Attitudes = [...]string{"statement", "belief", "knowledge", "intention", "wish", "decision", "evaluation", "evidence", "question"}

// Of returns what is known of a word in lower case with straight apostrophes.
func Of(word []byte) Cue {
	c, _ := cues.GetBytes(word)
	return Cue(c)
}

// OfString is [Of] for a string.
func OfString(word string) Cue {
	c, _ := cues.Get(word)
	return Cue(c)
}

// lemmas are the words as [Cue.Lemma] numbers them.
var lemmas = sync.OnceValue(func() []string { return strings.Split("\n"+lemmaData, "\n") })

// Lemma returns word number n as [Cue.Lemma] numbers them, "" for others. It is
// meant for people to read.
func Lemma(n int) string {
	if all := lemmas(); n >= 0 && n < len(all) {
		return all[n]
	}
	return ""
}
