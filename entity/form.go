package entity

import "strconv"

// A Form says in which way a [Mention] speaks of its actor.
type Form uint8

// The forms of mentions.
const (
	FormName    Form = iota // a full name: "John Kerry", "United Nations"
	FormSurname             // "Kerry"
	FormAcronym             // "UN"
	FormAlias               // another name: "Russian Federation", "Daesh"
	FormMetonym             // a place that stands for a government or body: "Moscow vowed"
	FormDemonym             // an adjective or noun of nationality: "Russian"
	FormTitle               // an office: "the Russian foreign minister"
	FormNominal             // a description: "the company", "his wife"; in an interview the "A:" of the answers
	FormPronoun             // "he", and "I" of whoever writes
)

var formNames = [...]string{"name", "surname", "acronym", "alias", "metonym", "demonym", "title", "nominal", "pronoun"}

// String returns the form in lower case, "surname" for [FormSurname].
func (f Form) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return "form(" + strconv.Itoa(int(f)) + ")"
}

// Named reports whether a mention of this form gives a name: Name, Surname,
// Acronym, Alias or Metonym.
func (f Form) Named() bool { return f <= FormMetonym }
