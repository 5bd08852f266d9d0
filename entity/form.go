package entity

import "strconv"

// A Form says in which way a [Mention] speaks of its actor.
type Form uint8

// The forms of mentions.
const (
	Name    Form = iota // a full name: "John Kerry", "United Nations"
	Surname             // "Kerry"
	Acronym             // "UN"
	Alias               // another name: "Russian Federation", "Daesh"
	Metonym             // a place that stands for a government or body: "Moscow vowed"
	Demonym             // an adjective or noun of nationality: "Russian"
	Title               // an office: "the Russian foreign minister"
	Nominal             // a description: "the company", "his wife"; in an interview the "A:" of the answers
	Pronoun             // "he", and "I" of whoever writes
)

var formNames = [...]string{"name", "surname", "acronym", "alias", "metonym", "demonym", "title", "nominal", "pronoun"}

// String returns the form in lower case, "surname" for [Surname].
func (f Form) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return "form(" + strconv.Itoa(int(f)) + ")"
}

// Named reports whether a mention of this form gives a name: Name, Surname,
// Acronym, Alias or Metonym.
func (f Form) Named() bool { return f <= Metonym }
