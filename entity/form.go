package entity

import "strconv"

// A Form is the way in which a [Mention] refers to its actor.
type Form uint8

// The forms of mentions.
const (
	FormName    Form = iota // a full name: "John Kerry", "United Nations"
	FormSurname             // "Kerry"
	FormAcronym             // "UN"
	FormAlias               // another name: "Russian Federation", "Daesh"
	FormMetonym             // a place name used for a government or organization: "Moscow vowed"
	FormDemonym             // an adjective or noun of nationality: "Russian"
	FormTitle               // an office: "the Russian foreign minister"
	FormNominal             // a description: "the company", "his wife"; also the label "A:" in an interview
	FormPronoun             // "he"; also "I" of a speaker or writer
)

var formNames = [...]string{"name", "surname", "acronym", "alias", "metonym", "demonym", "title", "nominal", "pronoun"}

// String returns the name of the form in lower case, for example "surname" for
// [FormSurname].
func (f Form) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return "form(" + strconv.Itoa(int(f)) + ")"
}

// Named reports whether a mention of this form is a name: [FormName], [FormSurname],
// [FormAcronym], [FormAlias] or [FormMetonym].
func (f Form) Named() bool { return f <= FormMetonym }
