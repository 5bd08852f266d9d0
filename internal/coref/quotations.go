package coref

// This file finds the speaker of the quotation that a reference is in. Speakers refer to
// themselves as "I", so "he" in a quotation is somebody else, mostly a person mentioned there.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A quotation is the state of the quotations at one word.
type quotation struct {
	marked   []article.Quotation // not passed yet
	count    int32               // of those passed
	number   int32               // of the quotation of this word with all that it continues, 0 outside
	opened   int32               // the number of the latest that was opened
	begun    int32               // and of the latest that was no continuation
	whole    bool                // the latest is a sentence of its own
	voice    referent            // the last speaker
	voicedIn int32               // the paragraph in which they did
	voicedAt place               // the sentence, and the latest quotation before
	speaker  referent            // of the quotation and sentence spokenAt
	spokenAt place
}

// enter notes in which quotation word i is.
func (q *quotation) enter(r *resolver, i int) {
	start := int(r.d.Words[i].Start)
	for len(q.marked) > 0 && (q.marked[0].End <= start || q.marked[0].Parent >= 0) {
		q.marked = q.marked[1:]
		q.count++
	}
	if len(q.marked) == 0 || start < q.marked[0].Start {
		q.number = 0
		return
	}
	if q.opened != q.count+1 {
		q.opened = q.count + 1
		if q.marked[0].Continues < 0 {
			q.whole = isSentence(r.d, i)
			q.begun = q.opened
		}
	}
	q.number = q.begun
}

// maxMarks is how many marks may open a quotation, with one word more.
const maxMarks = 5

// isSentence reports whether the quotation that opens at word i is a whole sentence and not a
// part of one.
func isSentence(d *phrase.Doc, i int) bool {
	s := d.SentenceOf(i)
	k := i
	for k < min(s.End, i+maxMarks) && d.Has(k, text.Sign) {
		k++
	}
	if k == min(s.End, i+maxMarks) || !d.Has(k, text.Capital) {
		return false
	}
	if i == s.First {
		return true
	}
	switch d.Form(i - 1).Punct {
	case ',', ':', '-', '~':
		return true
	}
	return false
}

// heard records the first person of a sentence, or after each quotation, who speaks or acts;
// later ones belong to what that person says.
func (q *quotation) heard(r *resolver, who referent) {
	if at := (place{r.place.sentence, q.opened}); q.voice == (referent{}) || q.voicedAt != at {
		q.voice, q.voicedIn, q.voicedAt = who, r.paragraph, at
	}
}

// speakerOf returns the speaker of the quotation that word i is in: the current speaker of a
// transcript, the speaker named after the quotation, or else the last one before it. It
// returns the zero referent outside quotations, and for a few quoted words within the writer's
// own sentence.
func (r *resolver) speakerOf(i, end int) referent {
	q := &r.quotation
	switch {
	case r.place.quote == 0:
		return referent{entity: r.voices.turn}
	case !q.whole:
		return referent{}
	case q.spokenAt != r.place:
		q.speaker, q.spokenAt = r.speakerAfter(i, end), r.place
	}
	return q.speaker
}

// maxSpeaker is how many words after a quotation its speaker is looked for.
const maxSpeaker = 8

// speakerAfter is speakerOf for a word in a quotation.
func (r *resolver) speakerAfter(i, end int) referent {
	d, k := r.d, i
	for k < end && int(d.Words[k].Start) < r.quotation.marked[0].End {
		k++
	}
	for limit := min(end, k+maxSpeaker); k < limit; k++ {
		if nm := r.nameAt(k); nm != nil {
			if r.at(nm.Entity).Kind == lexicon.Person && (phrase.Acts(d, nm.End) || phrase.Acted(d, k)) {
				last := phrase.LastName(d, nm.Range)
				if nm.Form == mention.Surname && r.entities.Shared(d.In(last.First, last.End)) {
					return referent{} // ambiguous; the quotation itself may show it
				}
				return referent{entity: r.entities.Real(nm.Entity)}
			}
			continue
		}
		switch c := d.Pronoun(k); {
		case !d.Has(k, text.Small):
		case d.String(k) == "he":
			return r.voiceOf(lexicon.Male)
		case d.String(k) == "she":
			return r.voiceOf(lexicon.Female)
		case c&english.Possessive != 0, d.Is(k, phrase.Determiners):
			if describesOne(d, k+1, end) {
				return referent{}
			}
		}
	}
	return r.voiceOf(lexicon.Unknown)
}

// voiceOf returns the last speaker, in this paragraph or the one before, if the gender fits.
func (r *resolver) voiceOf(g lexicon.Gender) referent {
	q := &r.quotation
	if q.voice == (referent{}) || r.paragraph-q.voicedIn > 1 || genderFits(r.gender(q.voice), g) == 0 {
		return referent{}
	}
	return q.voice
}

// describesOne reports whether a noun for one person is at word i or a little after it,
// before a verb.
func describesOne(d *phrase.Doc, i, end int) bool {
	for n := 0; i < end && n < 4 && !d.Is(i, english.ActorVerb|english.Auxiliary); i, n = i+1, n+1 {
		if m, noun := d.NounAt(i, end); m > 0 && noun.Class() <= lexicon.Kin && !noun.Plural() {
			return true
		}
	}
	return false
}
