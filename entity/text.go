package entity

import "github.com/wirecopy-go/wirecopy/internal/enum"

// This file holds the text forms of the enumerations, used by JSON and other encodings.

// MarshalText returns k.String(). It returns an error if k is not one of the constants.
func (k Kind) MarshalText() ([]byte, error) { return enum.Text("entity.Kind", kindNames[:], k) }

// UnmarshalText parses the output of MarshalText.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Parse("entity.Kind", kindNames[:], k, text)
}

// MarshalText returns f.String(). It returns an error if f is not one of the constants.
func (f Form) MarshalText() ([]byte, error) { return enum.Text("entity.Form", formNames[:], f) }

// UnmarshalText parses the output of MarshalText.
func (f *Form) UnmarshalText(text []byte) error {
	return enum.Parse("entity.Form", formNames[:], f, text)
}

// MarshalText returns b.String(). It returns an error if b is not one of the constants.
func (b Basis) MarshalText() ([]byte, error) { return enum.Text("entity.Basis", basisNames[:], b) }

// UnmarshalText parses the output of MarshalText.
func (b *Basis) UnmarshalText(text []byte) error {
	return enum.Parse("entity.Basis", basisNames[:], b, text)
}

// MarshalText returns s.String(). It returns an error if s is not one of the constants.
func (s Standing) MarshalText() ([]byte, error) {
	return enum.Text("entity.Standing", standingNames[:], s)
}

// UnmarshalText parses the output of MarshalText.
func (s *Standing) UnmarshalText(text []byte) error {
	return enum.Parse("entity.Standing", standingNames[:], s, text)
}
