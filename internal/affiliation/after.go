package affiliation

// The owner after the noun of an office: "foreign minister of Russia", "head of research at
// Capital Economics", "spokesman for the bank".

import (
	"sort"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// maxAfter is how many words after its noun belong to an office.
const maxAfter = 12

// after returns the owner that is named after the noun of an office, nil for none.
func (r *Reader) after(o *office) *Mention {
	d := r.d
	from := o.head.End
	end := d.SentenceOf(o.head.First).End
	if m := r.mentionAt(from); m != nil && r.entities.Real(m.Entity) == o.person && m.End < end &&
		d.String(m.End) == "of" && !d.Has(m.End-1, text.Possessive) {
		from = m.End // "President Ana Ruiz of Peru"
	}
	end = min(end, from+maxAfter)
	preposition, at, body := "", 0, false
	for k := from; k < end; k++ {
		if m := r.mentionAt(k); m != nil && preposition != "" {
			if i := m.End + 1; i < end && d.Hyphen(m.End) && d.Is(i, english.Compound) && r.near(at, k) {
				at, k = i, i // "head of the Oslo-based Vale Fund"
				continue
			}
			switch kind := r.entities.At(m.Entity).Kind; {
			case kind == lexicon.Person:
				return nil
			case r.inner(m) || !r.near(at, m.First):
			case r.ownsAfter(o, m, preposition, body):
				return m
			case kind == lexicon.Organization:
				body = true
			}
			k = m.End - 1
			if d.Has(k, text.Possessive) {
				preposition = ""
			}
			continue
		}
		switch {
		case r.endsOffice(k):
			return nil
		case d.Is(k, english.Preposition|english.Locative) && d.Has(k, text.Small):
			preposition, at = d.String(k), k
		case preposition == "":
			return nil
		case r.bodyAt(k) == otherBody:
			body = true
		}
	}
	return nil
}

// endsOffice reports whether the phrase of an office is over before word k.
func (r *Reader) endsOffice(k int) bool {
	d := r.d
	return d.Has(k, text.Sign) && d.String(k) != "-" || d.Relative(k) ||
		d.Is(k, english.Coordinator|english.Auxiliary) || d.Has(k, text.Possessive)
}

// near reports whether nothing but determiners is between words at and k.
func (r *Reader) near(at, k int) bool {
	for at++; at < k; at++ {
		if !r.d.Is(at, phrase.Determiners) {
			return false
		}
	}
	return true
}

// mentionAt returns the outermost mention that begins with word k, nil for none.
func (r *Reader) mentionAt(k int) *Mention {
	n := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= k })
	if n < len(r.mentions) && r.mentions[n].First == k {
		return &r.mentions[n]
	}
	return nil
}

// inner reports whether a mention is part of a longer phrase: "the Apple team", "Apple's
// board".
func (r *Reader) inner(m *Mention) bool {
	d := r.d
	if d.Has(m.End-1, text.Possessive) || m.Form == mention.Demonym || m.Form == mention.Pronoun {
		return true
	}
	k := m.End
	if !d.SameSentence(k-1, k) {
		return false
	}
	if n := r.mentionAt(k); n != nil && r.entities.At(n.Entity).Kind == lexicon.Person {
		return false // "Foreign Minister of Russia Jane Roe"
	}
	return d.Has(k, text.Capital) || d.Has(k, text.Small) &&
		!d.Is(k, english.Closed|english.ActorVerb|english.Auxiliary|english.Adverb) && !phrase.Verbal(d, k)
}

// ownsAfter reports whether the entity of m, which is named after the noun of an office and a
// preposition, owns the office. body says that a body is named between.
func (r *Reader) ownsAfter(o *office, m *Mention, preposition string, body bool) bool {
	noun := lexicon.HeadOf(r.d.In(o.head.End-1, o.head.End))
	switch x := r.entities.At(m.Entity); x.Kind {
	case lexicon.Country:
		return !body && ofCountry(o.tie, preposition, noun == "spokesman")
	case lexicon.Place:
		return !body && ofPlace(o.tie, preposition, x.Class == lexicon.Region)
	case lexicon.Organization, lexicon.Group:
		if lexicon.HasPortfolio(noun) && o.tie == lexicon.StateTie && m.Len() == 1 &&
			!r.d.Upper(m.First) && x.Class != lexicon.Government {
			return false // "minister of Labour" is no one's of the Labour Party
		}
		switch preposition {
		case "of", "at", "with":
			return true
		case "for", "from":
			return o.tie != lexicon.EnvoyTie
		}
	}
	return false
}

// ofCountry reports whether a country after a preposition owns the office before it.
func ofCountry(tie lexicon.Tie, preposition string, spokesman bool) bool {
	of := preposition == "of"
	switch tie {
	case lexicon.StateTie:
		return of || spokesman && preposition == "for"
	case lexicon.SeatTie, lexicon.EnvoyTie, lexicon.PlayerTie, lexicon.CoachTie:
		return of
	}
	return false
}

// ofPlace reports whether a place after a preposition owns the office before it. Region says
// that it is a state or province.
func ofPlace(tie lexicon.Tie, preposition string, region bool) bool {
	of := preposition == "of"
	switch tie {
	case lexicon.LocalTie:
		return of
	case lexicon.StateTie:
		return of && region
	case lexicon.SeatTie:
		return (of || preposition == "for") && region
	}
	return false
}
