package phrase

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// Determiners are the classes of words that may begin a noun phrase.
const Determiners = english.Determiner | english.Possessive

// ruled are the classes of words that cannot be an arbitrary noun or adjective.
const ruled = english.Closed | english.Calendar | english.ActorVerb | english.ActorObject | english.ActorPredicate | english.ActorRelation |
	english.OrganizationHead | english.OrganizationOpener | english.PlaceHead | english.PlaceNoun | english.NameParticle | english.NameSuffix |
	english.Compound | english.NameNoun | english.Team | english.Storm

// Plain reports whether word i may be any noun or adjective: no class of the table of
// English rules that out.
func (d *Doc) Plain(i int) bool { return !d.Is(i, ruled) }

// Party returns the party that word i, with a capital, indicates beside an office or a
// name: "Labour", "Tory". It is "" for other words; single letters count only in
// [PartyMark].
func Party(d *Doc, i int) string {
	if !d.Has(i, text.Capital) || d.Has(i, text.Initial) {
		return ""
	}
	a, _ := lexicon.PartyBeside(d.String(i))
	return a.Name
}

// Relative reports whether word i is a relative pronoun or adverb.
func (d *Doc) Relative(i int) bool { return d.Is(i, english.Wh|english.Relative) }

// SuchAs reports whether token k is the "such" of "such as".
func SuchAs(t *Text, k int) bool { return t.Word(k, "such") && t.Word(k+1, "as") }

// IndefiniteArticle reports whether token k is "a" or "an".
func IndefiniteArticle(t *Text, k int) bool { return t.Word(k, "a") || t.Word(k, "an") }
