package link

// This file drops words of headlines that look like names of people: "Slams" in "Bishop
// Slams Levy".

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// dropHeadlineWords unlinks people who are named only in a headline in title case, if the
// article has more than headlines: an article goes on to speak of the people in its headline,
// so such a name is mostly an ordinary word.
func (l *linker) dropHeadlineWords() {
	var elsewhere map[ID]bool
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Entity == None || nm.Kind != lexicon.Person || !l.inHeadline(nm.First) || l.all[nm.Entity].Known || l.afterPreposition(nm) {
			continue
		}
		if elsewhere == nil {
			if !l.hasText() {
				return
			}
			elsewhere = l.namedInText()
		}
		if !elsewhere[nm.Entity] {
			for r := l.all[nm.Entity].role; r != 0; r = l.roles[r].prev {
				l.roles[r].Entity = None // the envoy of "Envoy Says" is not called Says
			}
			nm.Entity, nm.Kind, nm.Form = None, lexicon.NoKind, mention.Name
		}
	}
}

// splitHeadlines lets a person's name in a headline in title case be read word by word if it
// begins with the surname of somebody whom the article names in full and goes on with an
// ordinary word: "Tanaka Beats Fournier".
func (l *linker) splitHeadlines() {
	var surnames map[string]bool
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Kind != lexicon.Person || nm.Len() < 2 || nm.Known || nm.Entry > 0 || !l.d.Titled(nm.First) ||
			!embed.Common(l.d.String(nm.First+1)) || l.d.Is(nm.First, english.NameParticle) {
			continue
		}
		if surnames == nil {
			surnames = l.surnamesInText()
		}
		if surnames[string(l.word(nm.First))] {
			nm.Kind = lexicon.NoKind
		}
	}
}

// surnamesInText returns the surnames of the people whom the article names in full outside of
// headlines. It is false for those that are first names there.
func (l *linker) surnamesInText() map[string]bool {
	in := map[string]bool{}
	for n := range l.names {
		l.d.Stop.Every(n)
		nm := &l.names[n]
		if nm.Kind != lexicon.Person || nm.Len() < 2 || l.d.Titled(nm.First) {
			continue
		}
		if key := string(l.surname(nm.Range)); key != "" {
			if _, ok := in[key]; !ok {
				in[key] = true
			}
		}
		in[string(l.word(nm.First))] = false
	}
	return in
}

// afterPreposition reports whether nm is the full name of the person a headline is about:
// "Testimony of Karl Ott", "An Evening with Celia Odum".
func (l *linker) afterPreposition(nm *Name) bool {
	d := l.d
	return nm.Len() > 1 && d.FirstName(nm.First) && nm.First > d.SentenceOf(nm.First).First && d.Is(nm.First-1, english.Preposition)
}

// hasText reports whether the article has a sentence outside of headlines.
func (l *context) hasText() bool {
	for s := range l.d.Sentences {
		if first := l.d.Sentences[s].First; !l.inHeadline(first) {
			return true
		}
	}
	return false
}

// namedInText returns the entities that the article names outside of headlines.
func (l *context) namedInText() map[ID]bool {
	in := map[ID]bool{}
	for n := range l.names {
		l.d.Stop.Every(n)
		if nm := &l.names[n]; nm.Entity != None && !l.inHeadline(nm.First) {
			in[nm.Entity] = true
		}
	}
	return in
}

// inHeadline reports whether word i is in a headline in title case.
func (l *context) inHeadline(i int) bool {
	d := l.d
	sent := &d.Sentences[d.Sentence(i)]
	switch par := &l.a.Paragraphs[sent.Paragraph]; {
	case par.Kind != article.KindHeadline && par.Kind != article.KindSubheadline, len(par.Sentences) > 1:
		return false
	}
	for k := sent.First; k < sent.End; k++ {
		if d.Has(k, text.Small) && !d.Has(k, text.Glued) &&
			!d.Is(k, english.Closed|english.NameParticle|english.Coordinator|english.Subordinator|english.VerbParticle) {
			return false
		}
	}
	return true
}
