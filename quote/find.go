package quote

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// Find returns the attributions of an article, each either as a Quote or as a
// Claim, in text order. The actors, found in the same article, are who the
// speakers are resolved to; without them every Speaker is nil.
func Find(a *article.Article, actors []*entity.Actor, opts ...Option) ([]Quote, []Claim) {
	o := newOptions(opts)
	r := newReader(a)
	r.proposeAll()
	r.choose()
	r.adopt()
	if !o.rules {
		r.learn(o.models)
		r.adopt()
	}
	if o.nested {
		r.nest(r.found, r.rest, MaxDepth-1)
	}
	return r.values(r.found, newCast(actors), o)
}

// proposeAll collects what every rule finds.
func (r *reader) proposeAll() {
	end := r.transcripts()
	for s := range r.a.Sentences[:end] {
		sent := r.sentence(s)
		par := &r.a.Paragraphs[r.words[sent.lo].par]
		if par.Kind == article.KindBoilerplate || !par.Speaker.Empty() {
			continue
		}
		if r.a.Sentences[s].First < sent.lo {
			r.dash(sent.lo-1, sent)
		}
		r.sentenceRules(sent)
	}
}

func (r *reader) sentenceRules(s run) {
	for i := s.lo; i < s.hi; i++ {
		w := r.words[i]
		if !r.outside(i) {
			continue
		}
		switch w.punct {
		case ':':
			r.colon(i, s)
		case '~', '-':
			r.dash(i, s)
		}
		if r.word(i, "words") {
			r.inWords(i, s)
		}
		if w.cue == 0 {
			switch {
			case r.word(i, "according"):
				r.according(i, s)
			case r.word(i, "reportedly"), r.word(i, "allegedly"):
				r.hearsay(i, s)
			case w.tag == article.VERB:
				r.tag(i, s)
			}
			continue
		}
		if w.cue.Is(english.Noun) && w.tag != article.VERB {
			r.noun(i, s)
		}
		if w.cue.Is(english.Verb|english.Adjective) && (w.tag == article.VERB || w.tag == article.ADJ || !w.cue.Is(english.Noun)) {
			if !r.tag(i, s) {
				r.verb(i, s)
			}
		}
	}
}

// propose keeps a relation for [reader.choose].
func (r *reader) propose(x relation) {
	// "She vowed to act after a report found that ...": in 840 articles no
	// content goes on over such a clause.
	x.apart = x.construct == toThat && !x.source.empty() && r.word(x.source.lo-1, "after")
	r.found = append(r.found, x)
}
