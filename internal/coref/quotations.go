package coref

// This file tells whose words a reference is in. Speakers say "I" of themselves, so that
// "he" in a quotation is somebody else, mostly one of whom the quotation speaks.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// A quotation is what is known of the quotations at one word.
type quotation struct {
	marked   []article.Quotation // not passed yet
	count    int32               // of those passed
	number   int32               // of the quotation of this word with all that it continues, 0 outside
	opened   int32               // the number of the latest that was opened
	begun    int32               // and of the latest that was no continuation
	whole    bool                // the latest is a sentence of its own
	voice    referent            // who spoke last
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

// isSentence reports whether the quotation that opens at word i is a sentence and no mere
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

// heard notes that somebody speaks or acts: the first of a sentence, as those that follow
// are in what the first one says, and the first after each quotation.
func (q *quotation) heard(r *resolver, who referent) {
	if at := (place{r.place.sentence, q.opened}); q.voice == (referent{}) || q.voicedAt != at {
		q.voice, q.voicedIn, q.voicedAt = who, r.paragraph, at
	}
}

// speakerOf returns the person whose words word i is in: whose turn it is in a transcript,
// who is said to speak after the quotation, or else who spoke last before it. It returns
// nobody outside of these, and for single words of somebody that the writer makes a part
// of a sentence.
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
					return referent{} // of which of two, the quotation may tell
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

// voiceOf returns who spoke last, in this paragraph or the one before, if it may be
// somebody of that gender.
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
