package coref

// This file looks up the holder of an office on the day of the article, if the article
// itself does not name the holder.

import (
	"slices"
	"strconv"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// incumbent returns the holder, on the day of the article, of an office whose phrase begins
// with word i. It is None if the holder is unknown or the text refers to another time.
func (r *resolver) incumbent(o *office, i int) link.ID {
	if i >= r.calendar.day.Until || o.Loose || o.Rank != "" || r.apposed(i) {
		return link.None
	}
	id := r.calendar.tenure(o)
	if id == link.None {
		return link.None
	}
	x := r.at(id)
	x.Last = i
	if o.owner != link.None && r.at(o.owner).Kind == lexicon.Country && x.Nation == "" {
		x.Nation = r.at(o.owner).Region
	}
	r.entities.AddRole(id, r.d.Span(o.First, o.End), o.HeadWord(r.d))
	return id
}

// tenure returns who holds an office on the day of the article, None if that is not known.
func (c *calendar) tenure(o *office) link.ID {
	noun, whole := c.d.In(o.Head.First, o.Head.End), c.d.In(o.Head.First, o.End)
	switch {
	case o.Party != "" && o.owner == link.None:
		return c.holder(o.Party, whole)
	case o.Party != "":
		return link.None
	case o.owner != link.None:
		return c.heldIn(o.owner, whole)
	case o.of == link.None:
		return c.holder("", whole)
	case c.d.String(o.Head.End) == "of":
		return c.heldIn(o.of, noun)
	}
	return link.None
}

// holder returns who holds an office according to the caller's gazetteer, else the lexicon.
func (c *calendar) holder(of, office string) link.ID {
	if id := c.entities.ListedHolder(of, office, c.day.Time); id != link.None {
		return id
	}
	if person, ok := lexicon.Holder(of, office, c.day.Time); ok {
		return c.entities.OfHolder(person)
	}
	return link.None
}

// heldIn returns who holds an office of a country or body.
func (c *calendar) heldIn(owner link.ID, office string) link.ID {
	switch x := c.at(owner); {
	case x.Kind == lexicon.Country && x.Region != "":
		return c.holder(x.Region, office)
	case x.Known:
		if id := c.holder(x.Name, office); id != link.None {
			return id
		}
		if x.Region != "" { // "White House press secretary"
			return c.holder(x.Region, x.Name+" "+office)
		}
	}
	return link.None
}

// apposed reports whether a person's name and a comma come before word i: "Jane Roe, the
// German chancellor".
func (r *resolver) apposed(i int) bool {
	if i == 0 || r.d.String(i-1) != "," || r.passed == 0 {
		return false
	}
	nm := &r.names[r.passed-1]
	return nm.End == i-1 && nm.Entity != link.None && r.at(nm.Entity).Kind == lexicon.Person
}

// A calendar looks up the holders of offices on the day of an article.
type calendar struct {
	*scene
	day   Day
	dated dated
}

// dated caches whether a sentence is about another year than that of the article.
type dated struct {
	sentence int // asked for last, -1 before the first
	other    bool
}

// otherTime reports whether the sentence of word i is about another year than that of the
// article.
func (c *calendar) otherTime(i int) bool {
	if c.day.Until == 0 {
		return false
	}
	if s := c.d.Sentence(i); s != c.dated.sentence {
		c.dated = dated{s, c.tellsOtherYear(int(s))}
	}
	return c.dated.other
}

func (c *calendar) tellsOtherYear(sentence int) bool {
	s, year := c.d.Sentences[sentence].Range, c.day.Year()
	for k := s.First; k < s.End; k++ {
		if !c.d.Has(k, text.Number) || c.inDateline(k) {
			continue
		}
		if s := c.d.String(k); len(s) == 4 && (s[:2] == "19" || s[:2] == "20") && s != strconv.Itoa(year) {
			return true
		}
	}
	span, dates := c.d.Span(s.First, s.End), c.a.Dates
	n, _ := slices.BinarySearchFunc(dates, span.Start, func(d article.Date, at int) int { return d.Start - at })
	for ; n < len(dates) && dates[n].Start < span.End; n++ {
		if dates[n].First.Year() > year || dates[n].Last.Year() < year {
			return true
		}
	}
	return false
}
