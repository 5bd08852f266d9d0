package mention

// This file tells firms by what is said of their shares and their business: "Grocer Kelder rose
// 3%", "a subsidiary of Seri".

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// firmAfter reports whether the words from word k on say of what is named before what only a firm
// or club has or does: ", whose shares fell", "posted a profit", "shares rose", "won 3-1 away", "laid off".
func firmAfter(d *phrase.Doc, k int) bool {
	end := d.SentenceOf(k - 1).End
	if k+2 >= end || d.Has(k-1, text.Possessive) {
		return false
	}
	switch w := d.String(k); {
	case priced(d, k, end):
		return true
	case w == "shares":
		return phrase.VerbAt(d, k+1) || moves(d.String(k+1)) || d.String(k+1) == "were" || d.String(k+1) == "have"
	case d.Form(k).Punct == ',' && d.String(k+1) == "whose":
		n, noun := d.NounAt(k+2, end)
		return d.String(k+2) == "shares" || n > 0 && noun.Tie() == lexicon.HeadTie
	case w == "won" || w == "lost" || w == "drew":
		return phrase.HomeOrAway(d, k+1, end)
	case w == "employs", d.Is(k, english.Have) && strings.HasPrefix(d.String(k+2), "employee"):
		return d.Has(k+1, text.Number) // "had 2,930 employees"
	case d.String(k+1) == "off" && (w == "laid" || w == "lays"), d.String(k+1) == "laying" && d.String(k+2) == "off":
		return true
	case w == "posted" || w == "reported" || w == "booked":
		return d.Is(k+1, english.Determiner) && earns(d, k+2, end)
	}
	return false
}

// moves reports whether a verb is what shares do.
func moves(s string) bool {
	return lexicon.NeighborOf(s) == lexicon.Price || s == "lost" || s == "sank"
}

// earns reports whether a profit or the like begins at word k or after attributes: "profit",
// "full-year loss".
func earns(d *phrase.Doc, k, end int) bool {
	for p := k; p < min(end, k+maxDescribed) && !d.Is(p, english.Closed); p++ {
		switch d.String(p) {
		case "profit", "loss":
			return true
		}
	}
	return false
}

// ownedBefore reports whether the words before word i say that what is named from there on owns a
// firm or has staff: "a subsidiary of", "analysts at".
func ownedBefore(d *phrase.Doc, i int) bool {
	first := d.SentenceOf(i).First
	if i-2 < first || !d.Has(i-2, text.Small) && i-2 > first {
		return false
	}
	w := strings.ToLower(d.String(i - 2))
	switch d.String(i - 1) {
	case "of":
		return w == "subsidiary" || w == "subsidiaries"
	case "at":
		return strings.HasPrefix(w, "analyst") || strings.HasPrefix(w, "economist") || strings.HasPrefix(w, "strategist")
	}
	return false
}

// firm reports whether the words around a short name that is no person's in full are those around a
// firm's.
func (f *finder) firm(c *candidate) bool {
	d := f.d
	return c.Len() <= maxBodyName && !d.Titled(c.First) && !phrase.HasTitle(d, c.First) && !f.calledBefore(c.End-1) &&
		(firmAfter(d, c.End) && (c.Len() == 1 || !d.FirstName(c.First)) || ownedBefore(d, c.First) ||
			!d.FirstName(c.First) && (c.Len() > 1 && (officerOf(d, c.End) || c.kind == lexicon.Person && ownsAfter(d, c.End)) ||
				c.kind == lexicon.Person && mergedBefore(d, c.First) || priceAfter(d, c.End)))
}

// mergedBefore reports whether the words before word i say that what is named from there on merges
// or has staff or customers: "the merger of", "employees of", "users of".
func mergedBefore(d *phrase.Doc, i int) bool {
	first := d.SentenceOf(i).First
	if i-2 < first || !d.Is(i-1, english.Preposition) || !d.Has(i-2, text.Small) && i-2 > first {
		return false
	}
	switch p := d.String(i - 1); strings.ToLower(d.String(i - 2)) {
	case "merger":
		return p != "by" && p != "for"
	case "employees", "users", "customers", "shareholders", "subsidiaries":
		return p == "of" || p == "at"
	}
	return false
}

// priceAfter reports whether a share price, or where its bearer has its headquarters, is told
// after a name that ends before word k: "Kelder's share price", "Kelder, headquartered in Leeds".
func priceAfter(d *phrase.Doc, k int) bool {
	if !d.SameSentence(k-1, k+1) {
		return false
	}
	if d.Has(k-1, text.Possessive) {
		return d.String(k) == "share" && d.String(k+1) == "price"
	}
	return (d.Form(k).Punct == ',' || d.Is(k, english.Be)) && d.String(k+1) == "headquartered"
}

// trader reports whether a short name behind a word for what firms do is that of one whose shares
// move: "Grocer Kelder rose 3%".
func (f *finder) trader(c *candidate) bool {
	d := f.d
	t := phrase.Title(d, c.First)
	return c.Len() <= 2 && !d.FirstName(c.First) && !t.Empty() && trade(t.Noun, d.String(t.End-1)) &&
		c.End < c.end && priced(d, c.End, c.end) && !f.calledBefore(c.End-1)
}

// behindTrade reports whether a name of two words opens its sentence with what the firm does that is
// called by the second: "Housebuilder Kelder", "Grocer Kelder rose 3%".
func behindTrade(d *phrase.Doc, c *candidate) bool {
	i := c.First
	return c.Len() == 2 && i == d.SentenceOf(i).First &&
		(maker(d, i) || trade(lexicon.FindNoun(d.String(i)), d.String(i)) && c.End < c.end && priced(d, c.End, c.end))
}

// trade reports whether a noun that ends with a word is for what people and firms do: "grocer".
func trade(noun lexicon.Noun, last string) bool {
	return noun.Class() == lexicon.Role && !noun.Plural() && english.AgentEndings.Has(last, 3)
}

// maker reports whether word i is a noun for what a firm makes or does, that is no title: "chipmaker".
func maker(d *phrase.Doc, i int) bool {
	noun := lexicon.FindNoun(d.String(i))
	return noun.Class() == lexicon.Body && noun.Describes(lexicon.Company) && !noun.Plural() && english.AgentEndings.Has(d.String(i), 4)
}

// priced reports whether shares move by a percentage in a verb at word k: "rose 3%".
func priced(d *phrase.Doc, k, end int) bool {
	return moves(d.String(k)) && !d.Has(k-1, text.Digits) && percentAt(d, k+1, end)
}

// percentAt reports whether a percentage, maybe after a word or two, begins at word k: "3 per cent", "as
// much as 4.1%".
func percentAt(d *phrase.Doc, k, end int) bool {
	const most = 4
	for p := k; p+1 < end && p < k+most; p++ {
		if d.Has(p, text.Number) {
			switch d.String(p + 1) {
			case "%", "per", "percent", "pct":
				return true
			}
			return strings.HasSuffix(d.String(p), "%")
		}
	}
	return false
}

// sharesAfter reports whether word k is "shares" or the like, after the name of a firm.
func sharesAfter(d *phrase.Doc, k int) bool {
	if !d.SameSentence(k-1, k) || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	switch d.String(k) {
	case "shares", "stock":
		return true
	}
	return false
}

// sharesOf reports whether word i names a body that has owners: "shares in Tessera".
func sharesOf(d *phrase.Doc, i int) bool {
	if i-2 < d.SentenceOf(i).First || d.String(i-1) != "in" && d.String(i-1) != "of" {
		return false
	}
	holding := strings.ToLower(d.String(i - 2))
	return strings.HasPrefix(holding, "share") || strings.HasPrefix(holding, "stake")
}
