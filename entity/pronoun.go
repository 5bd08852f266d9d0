package entity

// This file resolves pronouns of the third person, and "who" after a name.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// pronoun resolves token i if it is a pronoun and returns the next token, else
// i.
func (w *walk) pronoun(i, end int) int {
	s := w.str(i)
	if len(s) > 7 {
		return i
	}
	var want lexicon.Gender
	object := false
	switch s {
	case "he", "He", "HE", "his", "His", "himself":
		want = lexicon.Male
	case "him":
		want, object = lexicon.Male, true
	case "she", "She", "SHE", "her", "Her", "herself", "hers":
		want = lexicon.Female
	case "I", "me", "my", "My", "myself":
		return w.first(i, false)
	case "we", "We", "us", "our", "Our":
		return w.first(i, true)
	case "it", "It":
		return w.it(i, end)
	case "who", "whose", "which":
		return w.relative(i)
	default:
		return i
	}
	return w.third(i, end, want, object)
}

// How well people are meant by "he" or "she", in per cent of their weight. The
// figures were chosen on the coreference of GUM.
const (
	perMention    = 4   // more for each time that the article gives the name, ...
	maxMentions   = 10  // ... up to this many
	asVoice       = 120 // who spoke last, where "he" speaks
	asUnnamed     = 80  // whom the article doesn't name
	asAnybody     = 30  // of those, who may be a man or a woman
	genderUnknown = 60
)

// third resolves token i, which is "he" or "she" in some case, and returns the
// next token.
func (w *walk) third(i, end int, want lexicon.Gender, object bool) int {
	speaker := w.speakerOf(i, end)
	speaking := w.quote == 0 && w.par-w.voiced <= 1 && (w.speaks(i+1, end) || w.acted(i))
	fits := func(e int32) int32 {
		switch {
		case e == speaker || object && w.subjectOf(e):
			return 0
		case e > none:
			fit := genderFits(w.ents[e].gender, want) * (100 + perMention*min(w.ents[e].mentions, maxMentions)) / 100
			if speaking && e == w.voice {
				fit = fit * asVoice / 100
			}
			return fit
		case w.gender(e) == lexicon.Unknown:
			return asAnybody
		}
		return genderFits(w.gender(e), want) * asUnnamed / 100
	}
	e := w.people.best(w.place, fits)
	if e == none {
		e = w.people.latest(w.place, fits)
	}
	switch {
	case e <= firstUnnamed:
		w.unnamed[firstUnnamed-e].gender = want
		w.mention(e, i, i+1, FormPronoun)
	case e > none:
		w.ents[e].gender = want
		w.add(e, i, i+1, FormPronoun)
	}
	return i + 1
}

// subjectOf reports whether the person e was the latest subject of the sentence.
func (w *walk) subjectOf(e int32) bool {
	for k := range w.people.actors[:w.people.n] {
		x := &w.people.actors[k]
		if x.ent == e {
			return x.subject && x.sent == w.sent
		}
	}
	return false
}

// it resolves "it" where it speaks or acts.
func (w *walk) it(i, end int) int {
	if !w.speaks(i+1, end) {
		return i
	}
	e := w.bodies.best(w.place, func(int32) int32 { return 100 })
	if e == none {
		return i
	}
	w.add(e, i, i+1, FormPronoun)
	return i + 1
}

// maxApposition is how many tokens may stand between a name and the "who" of
// its apposition.
const maxApposition = 16

// speaks reports whether a verb of speaking or acting stands at token k, maybe
// behind "has" or "also".
func (w *walk) speaks(k, end int) bool {
	for ; k < end && w.words[k].shape&small != 0; k++ {
		switch {
		case w.words[k].class&english.ActorVerb != 0:
			return true
		case w.adverb(k):
		default:
			switch w.str(k) {
			case "has", "had", "have":
			default:
				return false
			}
		}
	}
	return false
}

// relative resolves "who" or "which" behind a name: right behind it, or behind
// the apposition of a person, "Jane Roe, a physicist who".
func (w *walk) relative(i int) int {
	first, _ := w.sentenceOf(i)
	person := w.str(i)[:3] == "who"
	if n := len(w.refs) - 1; n >= 0 && int(w.refs[n].first) >= first && w.refs[n].form != FormPronoun {
		// "the senator, who"
		gap := i - int(w.refs[n].end)
		if e := w.real(w.refs[n].ent); (gap == 0 || gap == 1 && w.str(i-1) == ",") && person == (w.ents[e].kind == KindPerson) {
			w.add(e, i, i+1, FormPronoun)
			return i + 1
		}
	}
	for n := w.next - 1; n >= 0 && n >= w.next-4; n-- {
		nm := &w.names[n]
		gap := i - int(nm.end)
		if int(nm.first) < first || gap > maxApposition {
			break
		}
		if nm.ent == none || nm.form == FormDemonym || person != (w.ents[nm.ent].kind == KindPerson) || w.words[nm.end-1].shape&possessive != 0 {
			if gap <= 1 && !person {
				break // "which" belongs to another name
			}
			continue
		}
		if gap == 0 || gap == 1 && w.str(i-1) == "," || person && w.apposition(int(nm.end), i) {
			w.add(nm.ent, i, i+1, FormPronoun)
			return i + 1
		}
		if gap <= 1 {
			break
		}
	}
	return i
}

// apposition reports whether tokens i to k-1 are a comma and a description of
// one person.
func (w *walk) apposition(i, k int) bool {
	if w.str(i) != "," {
		return false
	}
	described := i+1 < k && w.words[i+1].class&(english.Determiner|english.Possessive) != 0
	for i++; i < k; i++ {
		switch {
		case w.words[i].class&(english.ActorVerb|english.Auxiliary) != 0 && w.words[i].shape&small != 0, w.words[i].shape&punct != 0 && w.words[i].shape&glued != 0 && i+1 < k && w.str(i) != "-":
			return false
		}
		if n, noun := w.noun(i, k); n > 0 && !described {
			if !noun.Title() || noun.Plural() {
				return false
			}
			described = true
		}
	}
	return described
}
