package coref

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file resolves descriptions of bodies and countries by what is known of those in focus: "the
// company", "the central bank", "the island nation".

// How well bodies are meant by a noun, in per cent of their weight.
const (
	bodyNamed   = 250 // the noun is in the name
	bodyClass   = 200 // bodies of this class are called so
	bodyGeneral = 100 // nothing is known of the body, and the noun is said of all
	bodyPerhaps = 60  // nothing is known of it, and it is no part of a state
)

// bodyLike returns the body in focus that a phrase describes: one with the noun in its name,
// or any body if the noun may describe all bodies.
func (w *discourse) bodyLike(p *phrase.Phrase) link.ID {
	head, region := p.HeadWord(w.d).In(w.d.Text), w.regionIn(p)
	if k := p.Head.End - 2; k >= p.First && w.d.String(k) == "news" {
		news := *p
		news.Noun = lexicon.NewsAgency()
		p = &news
	}
	fits := func(who referent) int32 {
		x := w.at(who.entity)
		return w.bodyFits(x, p, head, region) * int32(100+perMention*min(x.Mentions, maxMentions)) / 100
	}
	best := w.bodies.best(w.place, fits)
	if best.named() && w.bodyFits(w.at(best.entity), p, head, region) <= bodyPerhaps && isOffice(w.at(best.entity).Name) {
		better := w.bodies.latest(w.place, func(who referent) int32 { return w.bodyFits(w.at(who.entity), p, head, region) * 100 / bodyClass })
		if better.named() {
			return better.entity // "the bank" is Norway Bank rather than the Rivers Agency
		}
	}
	if best.entity == link.None {
		best = w.bodies.latest(w.place, fits)
	}
	if best.entity == link.None && lexicon.FindNoun(head).Describes(lexicon.Company) {
		return w.company
	}
	return best.entity
}

// land returns the country in focus that a phrase such as "the island nation", whose article is
// word i, refers to where it speaks or acts as one, or None.
func (w *discourse) land(p *phrase.Phrase, i, end int) link.ID {
	d := w.d
	if lexicon.HeadOf(p.HeadWord(d).In(d.Text)) != "country" || d.Has(p.Head.First, text.Capital) ||
		!phrase.Speaks(d, p.Head.End, end) || i > d.SentenceOf(i).First && d.Is(i-1, english.Preposition) {
		return link.None
	}
	return w.bodies.best(w.place, func(who referent) int32 {
		if w.at(who.entity).Kind != lexicon.Country {
			return 0
		}
		return 100
	}).entity
}

// isOffice reports whether the last word of a name is one for bodies, though none of firms.
func isOffice(name string) bool {
	last := text.LastWord(name)
	return !lexicon.LegalForm(last) && (lexicon.FindNoun(last).Class() == lexicon.Body || english.ClassOf(last).Is(english.OrganizationHead))
}

// bodyFits returns how well a body fits a phrase with the noun head, which also gives a
// country.
func (c *scene) bodyFits(x *link.Entity, p *phrase.Phrase, head, region string) int32 {
	switch {
	case x.Kind != lexicon.Organization && x.Kind != lexicon.Group:
		return 0
	case region != "" && x.Region != region && (x.Region != "" || head == "government" && c.nameAt(p.Name.First).Form == mention.Demonym):
		return 0 // "the Russian government" is no "Central Government"
	case c.ofTown(p, x):
		return 0
	case head == "bank" && p.Noun == lexicon.FindNoun("central bank"):
		if centralBank(x) {
			return bodyNamed
		}
		return 0
	case text.HasWord(x.Name, head):
		return bodyNamed
	case p.Noun.Describes(x.Class):
		return bodyClass
	case x.Class != lexicon.Unclassed, p.Noun.Unlike(x.Name):
		return 0
	case head >= "a" && english.ClassOf(head).Is(english.GroupNoun): // "The Agency" is a name
		return bodyGeneral
	case p.Noun.Private():
		return bodyPerhaps
	}
	return 0
}

// centralBank reports whether x is a central bank: one of a state, or one that is named so.
func centralBank(x *link.Entity) bool {
	switch {
	case text.HasWord(x.Name, "Central"):
		return text.HasWord(x.Name, "Bank")
	case !x.Known && text.HasWord(x.Name, "of"):
		return text.HasWord(x.Name, "Bank") // "the Bank of Lesotho"
	case !x.Known || x.Region == "" || x.Class != lexicon.Government:
		return false
	}
	return text.HasWord(x.Name, "Bank") || strings.HasSuffix(x.Name, "bank") || strings.HasSuffix(x.Name, "Reserve") // the Riksbank
}

// ofTown reports whether a town right before the noun of a phrase tells it from the body x, whose
// name has another: "the Leeds court".
func (c *scene) ofTown(p *phrase.Phrase, x *link.Entity) bool {
	if p.Names == 0 || p.Name.End != p.Head.First || p.Noun.Private() || p.Noun.Describes(lexicon.Sport) ||
		english.ClassOf(p.HeadWord(c.d).In(c.d.Text)).Is(english.GroupNoun) {
		return false
	}
	nm := c.nameAt(p.Name.First)
	return nm != nil && nm.End == p.Name.End && c.at(nm.Entity).Kind == lexicon.Place && nm.Form != mention.Demonym &&
		!text.HasWord(x.Name, c.d.String(nm.End-1))
}
