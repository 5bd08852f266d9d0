package entity

// This file tells whose words a reference stands in. Who speaks says "I" of
// themselves, so that "he" in a quotation is somebody else, mostly one whom the
// quotation speaks of.

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A speech is what is known of the quotations at one token.
type speech struct {
	marked     []article.Quotation // not passed yet
	quotations int32               // passed so far, and one
	opened     int32               // the latest that was opened
	begun      int32               // the latest that was no continuation
	whole      bool                // it is a sentence of its own
	voice      int32               // who spoke last, none for none
	voiced     int32               // the paragraph in which they did
	voicedAt   place               // the sentence, and the latest quotation before
	speaker    int32               // of the quotation and sentence spokenAt
	spokenAt   place
}

// quotation notes in which quotation token i stands.
func (w *walk) quotation(i int) {
	start := w.a.Tokens[i].Start
	for len(w.marked) > 0 && (w.marked[0].End <= start || w.marked[0].Parent >= 0) {
		w.marked = w.marked[1:]
		w.quotations++
	}
	if len(w.marked) == 0 || start < w.marked[0].Start {
		w.quote = 0
		return
	}
	if q := &w.marked[0]; w.opened != w.quotations {
		w.opened = w.quotations
		if q.Continues < 0 {
			w.whole = w.sentenceAt(i)
			w.begun = w.opened
		}
	}
	w.quote = w.begun
}

// sentenceAt reports whether the quotation that opens at token i is a sentence and
// no mere part of one.
func (w *walk) sentenceAt(i int) bool {
	first, end := w.sentenceOf(i)
	end = min(end, i+maxMarks)
	k := i
	for k < end && w.words[k].shape&punct != 0 {
		k++
	}
	if k == end || w.words[k].shape&capital == 0 {
		return false
	}
	if i == first {
		return true
	}
	switch w.str(i - 1) {
	case ",", ":", "-", "–", "—":
		return true
	}
	return false
}

// maxMarks is how many marks may open a quotation, with one word more.
const maxMarks = 5

// heard notes that e speaks or acts: the first of a sentence, as those that follow
// are in what the first one says, and the first behind each quotation.
func (w *walk) heard(e int32) {
	if at := (place{w.sent, w.opened}); w.voice == none || w.voicedAt != at {
		w.voice, w.voiced, w.voicedAt = e, w.par, at
	}
}

// speakerOf returns the person whose words token i stands in: whose turn it is in a
// transcript, who is said to speak behind the quotation, or else who spoke last
// before it. It returns none outside of these, and for single words of somebody
// that the writer makes a part of a sentence.
func (w *walk) speakerOf(i, end int) int32 {
	if w.quote == 0 {
		return w.turn
	}
	if !w.whole {
		return none
	}
	if w.spokenAt != w.place {
		w.speaker, w.spokenAt = w.speakerBehind(i, end), w.place
	}
	return w.speaker
}

// speakerBehind is speakerOf for a token in a quotation.
func (w *walk) speakerBehind(i, end int) int32 {
	k := i
	for k < end && w.a.Tokens[k].Start < w.marked[0].End {
		k++
	}
	n, behind := w.next, 0
	for ; k < end && behind < maxSpeaker; k, behind = k+1, behind+1 {
		for n < len(w.names) && int(w.names[n].first) < k {
			n++
		}
		if n < len(w.names) && int(w.names[n].first) == k && w.names[n].ent != none {
			if nm := &w.names[n]; w.ents[nm.ent].kind == KindPerson && (w.acts(int(nm.end)) || w.acted(k)) {
				if nm.form == FormSurname && w.shared(nm) {
					return none // of which of two, the quotation may tell
				}
				return w.real(nm.ent)
			}
			continue
		}
		if w.words[k].shape&small == 0 {
			continue
		}
		switch w.str(k) {
		case "he":
			return w.voiceOf(lexicon.Male)
		case "she":
			return w.voiceOf(lexicon.Female)
		case "a", "an", "the", "one", "another", "his", "her", "their":
			if w.described(k+1, end) {
				return none
			}
		}
	}
	return w.voiceOf(lexicon.Unknown)
}

// voiceOf returns who spoke last, in this paragraph or the one before, if it may be
// somebody of that gender.
func (w *walk) voiceOf(g lexicon.Gender) int32 {
	if w.voice == none || w.par-w.voiced > 1 || genderFits(w.gender(w.voice), g) == 0 {
		return none
	}
	return w.voice
}

// shared reports whether several people of the article bear a surname.
func (w *walk) shared(nm *name) bool {
	last := w.lastName(int(nm.first), int(nm.end))
	e := get(w.index.surname, w.key(last, last+1))
	return e != none && w.ents[e].surname != none
}

// described reports whether a noun for one person stands at token i or a little
// behind it, before a verb.
func (w *walk) described(i, end int) bool {
	for n := 0; i < end && n < 4 && w.words[i].class&(english.ActorVerb|english.Auxiliary) == 0; i, n = i+1, n+1 {
		if m, noun := w.noun(i, end); m > 0 && noun.Class() <= lexicon.Kin && !noun.Plural() {
			return true
		}
	}
	return false
}

// maxSpeaker is how many tokens behind a quotation its speaker is looked for.
const maxSpeaker = 8
