package coref

// This file resolves the documents through which people and bodies speak: "Roe's letter", "a
// Harbour Board report", "the statement" that somebody issued.

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// bodyIn returns the organization named last in a phrase, or None.
func (c *scene) bodyIn(p *phrase.Phrase) link.ID {
	if p.Names == 0 {
		return link.None
	}
	nm := c.nameAt(p.Name.First)
	if c.d.String(p.Head.End-1) == "post" && english.LayoutOf(c.d.String(nm.First)).Is(english.PageService) {
		return link.None // "a Facebook post"
	}
	if x := c.at(nm.Entity); nm.Form != mention.Demonym && (x.Kind == lexicon.Organization || x.Kind == lexicon.Group) {
		return c.entities.Real(nm.Entity)
	}
	return link.None
}

// document resolves the noun of "a Harbour Board report" to the board. The name is a mention
// of its own, so the words before it are left.
func (r *resolver) document(body link.ID, p *phrase.Phrase) int {
	r.passNames(p.First, p.Head.First)
	r.found = append(r.found, Reference{p.Head, body, mention.Nominal})
	r.medium = body
	return p.Head.End
}

// publisher returns the organization behind a document: its issuer, or for "the article" the
// newspaper mentioned last.
func (w *discourse) publisher(p *phrase.Phrase) link.ID {
	noun := p.HeadWord(w.d).In(w.d.Text)
	if id := w.issuers[noun]; id != link.None {
		return id
	}
	if english.ClassOf(noun).Is(english.ArticleNoun) {
		return w.medium
	}
	return link.None
}

// issuing returns the subject of the sentence if its verb is one of issuing and its object
// begins with the article at word i: "The board released a statement".
func (w *discourse) issuing(i int) link.ID {
	if i > w.d.SentenceOf(i).First && w.acting == w.place.sentence && w.d.Is(i-1, english.Issuing) {
		return w.subject.entity
	}
	return link.None
}

// maxDocument is how many words before a document's noun belong to it.
const maxDocument = 3

// ownDocument resolves "letter" in "Ann Roe's letter" to its owner, whose possessive ends
// before word k. It returns the next word to look at, or k if no document follows.
func (r *resolver) ownDocument(owner link.ID, k, end int) int {
	for n := k; n < min(end, k+maxDocument); n++ {
		if !r.d.Has(n, text.Small) || r.d.Is(n, english.Closed|english.ActorVerb) {
			break
		}
		if m, noun := r.d.NounAt(n, end); noun.Class() == lexicon.Document && !noun.Plural() && r.d.Is(n+m-1, english.Saying) {
			r.found = append(r.found, Reference{phrase.Range(k, n+m), owner, mention.Nominal})
			return n + m
		}
	}
	return k
}
