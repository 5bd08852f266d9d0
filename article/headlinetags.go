package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file mends the parts of speech of headlines, in which the tagger takes verbs for nouns:
// "Tenants fear wave of evictions", "Coroner rules neglect led to death".

// headlineVerbs makes verbs of the reporting words in headlines that stand between a subject with
// which they agree and an object, where no verb is before them.
func (a *Article) headlineVerbs(tags []Tag) {
	if a.Headline.Empty() {
		return
	}
	for _, p := range a.ParagraphsAt(a.Headline) {
		for _, s := range p.Sentences {
			if k := a.headlineVerb(tags, s.First, s.First+len(s.Tokens)); k > 0 {
				tags[k] = VERB
			}
		}
	}
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
	for k := first + 1; k < verb && k+1 < end; k++ {
		if tags[k] != NOUN && tags[k] != PROPN || tags[k-1] != NOUN && tags[k-1] != PROPN && !(tags[k-1] == ADJ && k-1 == first) {
			continue
		}
		w, before := a.Tokens[k].In(a.Text), a.Tokens[k-1].In(a.Text)
		c, plural := english.Of(w).Cue, strings.HasSuffix(before, "s") && !strings.HasSuffix(before, "ss") && !strings.HasSuffix(before, "'s")
		if !c.Is(english.Third|english.Base) || c.Is(english.Third) == plural || !startsLower(w) ||
			c.Attitude() == english.Statement && !c.Is(english.Speech) {
			continue // "peace talks"
		}
		switch tags[k+1] {
		case NOUN, PROPN, DET, PRON, NUM:
			return k
		case ADJ, ADV, PART, SCONJ:
			return k
		case PUNCT:
			if strings.Contains("\"“'‘", a.Tokens[k+1].In(a.Text)) {
				return k
			}
		case ADP:
			if verb == end && !c.Is(english.Noun) {
				return k // "Premier hints at early vote"
			}
		case VERB:
			if k+2 < end && tags[k+2] == ADP && !c.Is(english.Noun) {
				return k // "Union mulls strike over pay"
			}
		}
	}
	return 0
}
