package english

// A Cue describes a form of a reporting word: its lemma, its form, and its attitude. The zero
// Cue is that of all other words.
type Cue uint32

// The bits of a cue: the number of its word, then its forms, then its attitude.
const (
	lemmaBits = 11
	formBits  = 13

	// MaxLemma is the highest number of a word.
	MaxLemma = 1<<lemmaBits - 1
)

// Verb is the forms of verbs.
const Verb = Base | Third | Past | Participle | Ing

// NewCue returns the cue of forms f of word number lemma.
func NewCue(lemma int, f Form, a Attitude) Cue {
	return Cue(lemma) | Cue(f)<<lemmaBits | Cue(a)<<(lemmaBits+formBits)
}

// Is reports whether the word may be one of the parts of speech and forms.
func (c Cue) Is(f Form) bool { return Form(c>>lemmaBits&(1<<formBits-1))&f != 0 }

// Forms returns the forms and parts of speech that the word may be.
func (c Cue) Forms() Form { return Form(c >> lemmaBits & (1<<formBits - 1)) }

// Lemma returns the number of the word that c is a form of, from 1 to
// [MaxLemma]. Words of the same spelling share it.
func (c Cue) Lemma() int { return int(c & MaxLemma) }

// Attitude returns the attitude of the word. For a form that is also a noun it is that of the
// verb.
func (c Cue) Attitude() Attitude { return Attitude(c >> (lemmaBits + formBits)) }
