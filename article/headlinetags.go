package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file mends the parts of speech of headlines, in which the tagger takes verbs for nouns:
// "Tenants fear wave of evictions", "Coroner rules neglect led to death".

// longestHeadline is how many tokens of a sentence of a headline are looked at.
const longestHeadline = 60

// headlineVerbs makes verbs of the reporting words in headlines that stand between a subject with
// which they agree and an object, where no verb is before them.
func (a *Article) headlineVerbs(tags []Tag) {
	if a.Headline.Empty() {
		return
	}
	for _, p := range a.ParagraphsAt(a.Headline) {
		for _, s := range p.Sentences {
			end := s.First + len(s.Tokens)
			end = min(end, s.First+longestHeadline)
			for first := s.First; first < end; first = a.nextClause(first, end) {
				if k := a.headlineVerb(tags, first, end); k > 0 {
					tags[k] = VERB
					if tags[k-1] == ADJ {
						tags[k-1] = NOUN // "chief"
					}
				}
			}
		}
	}
}

// nextClause returns the token after the next "as", comma, colon or semicolon from token first up to end, or
// end: another clause may begin there, "Trial delayed as [judge] slams 'shambles'".
func (a *Article) nextClause(first, end int) int {
	for first < end {
		switch a.Tokens[first].In(a.Text) {
		case "as", ",", ";", ":":
			return first + 1
		}
		first++
	}
	return end
}

// headlineVerb returns the token that should be the verb of a sentence, from token first up to end, of a
// headline; 0 if there is none.
func (a *Article) headlineVerb(tags []Tag, first, end int) int {
	verb := end
	for k := first; k < end; k++ {
		if tags[k] == VERB || tags[k] == AUX {
			verb = k
			break
		}
	}
	const longestTag = 4 // tokens
	for k := first + 1; k < verb; k++ {
		nominal := tags[k-1] == NOUN || tags[k-1] == PROPN || tags[k-1] == ADJ && k-1 == first
		if !nominal || tags[k] != NOUN && tags[k] != PROPN || !a.agrees(k) {
			continue
		}
		if last := k+1 == end; last && first > 0 && k-first < longestTag && a.Tokens[first-1].In(a.Text) == "," {
			return k // "Lake is dying, chief laments"
		} else if !last && a.hasObject(tags, k, end, verb < end) {
			return k
		}
	}
	return 0
}

// agrees reports whether token k may be a reporting word in small letters and agrees with the noun
// before it as a verb: not "peace talks".
func (a *Article) agrees(k int) bool {
	w, before := a.Tokens[k].In(a.Text), a.Tokens[k-1].In(a.Text)
	c := english.Of(w).Cue
	plural := before == "police" || strings.HasSuffix(before, "s") && !strings.HasSuffix(before, "ss") && !strings.HasSuffix(before, "'s")
	return c.Is(english.Third|english.Base) && c.Is(english.Third) != plural && startsLower(w) &&
		(c.Attitude() != english.Statement || c.Is(english.Speech))
}

// hasObject reports whether what comes after token k, up to end, may be the object of a reporting verb.
// Verb says whether there is another verb after it.
func (a *Article) hasObject(tags []Tag, k, end int, verb bool) bool {
	noun := english.Of(a.Tokens[k].In(a.Text)).Cue.Is(english.Noun)
	switch tags[k+1] {
	case NOUN, PROPN, DET, PRON, NUM, ADJ, ADV, PART, SCONJ:
		return true
	case PUNCT:
		return strings.Contains("\"“'‘", a.Tokens[k+1].In(a.Text))
	case ADP:
		return !verb && !noun // "Premier hints at early vote"
	case VERB:
		return k+2 < end && tags[k+2] == ADP && !noun && !strings.HasSuffix(a.Tokens[k+1].In(a.Text), "ed") // "Union mulls strike over pay"
	}
	return false
}
