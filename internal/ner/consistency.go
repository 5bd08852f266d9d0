package ner

// This file makes labels consistent over an article: the scores of all occurrences of
// a word are averaged. An article that calls Player a surfer once goes on to call him
// Player where nothing else may tell that it is a name at all.

// A ballot sums up, over the occurrences of a word, by how much each class of name,
// and no name, falls short of the best.
type ballot struct {
	count int32
	short [classes + 1]int32
}

const (
	agreeWeight = 1   // of the mean of the other occurrences
	mostShort   = 200 // beyond which a class is out of the question, in units of scores
)

// addConsistency adds to the scores of each occurrence of a word in t.scores the mean
// shortfall at its other occurrences.
func (t *Tagger) addConsistency() {
	words := t.doc.words
	if n := len(t.doc.uses); cap(t.ballots) < n {
		t.ballots = make([]ballot, n)
	} else {
		t.ballots = t.ballots[:n]
		clear(t.ballots)
	}
	for i := range words {
		t.decoder.Stop.Every(i)
		if o := t.ballotOf(&words[i]); o != nil {
			o.count++
			short := shortfall(t.scores[i*int(labels):][:labels])
			for c, v := range short {
				o.short[c] += v
			}
		}
	}
	for i := range words {
		t.decoder.Stop.Every(i)
		o := t.ballotOf(&words[i])
		if o == nil || o.count < 2 {
			continue
		}
		scores := t.scores[i*int(labels):][:labels]
		own := shortfall(scores)
		for y := range scores {
			c := classOfLabel(uint8(y))
			scores[y] += (o.short[c] - own[c]) * agreeWeight / o.count
		}
	}
}

// classOfLabel returns 0 for Outside and one more than the class of another label.
func classOfLabel(y uint8) int { return int(y+3) / 4 }

// shortfall returns by how much the best label of each class falls short of the best
// of all, at most mostShort.
func shortfall(scores []int32) (short [classes + 1]int32) {
	scores = scores[:labels]
	short[0] = scores[0]
	top := short[0]
	for c := range int(classes) {
		s := scores[1+4*c:][:4]
		best := max(s[0], s[1], s[2], s[3])
		short[1+c] = best
		top = max(top, best)
	}
	for c, best := range short {
		short[c] = max(best-top, -mostShort)
	}
	return short
}

// decided reports whether all classes but one are out of the question.
func decided(scores []int32) bool {
	open := 0
	for _, v := range shortfall(scores) {
		if v > -mostShort {
			open++
		}
	}
	return open == 1
}

// ballotOf returns the ballot of a word. It is nil for an occurrence that does not vote: one
// without a capital, or in a sentence where all words or none have capitals.
func (t *Tagger) ballotOf(w *token) *ballot {
	if w.flags&capital == 0 || w.flags&(loose|loud) != 0 {
		return nil
	}
	return &t.ballots[w.known]
}
