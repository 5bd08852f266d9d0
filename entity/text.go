package entity

import "github.com/wirecopy-go/wirecopy/internal/enum"

// This file gives the enumerations their text form, which JSON and other
// encodings use.

// MarshalText returns what String returns. It fails for a Kind that is none of
// the constants.
func (k Kind) MarshalText() ([]byte, error) { return enum.Text("entity.Kind", kindNames[:], k) }

// UnmarshalText reads what MarshalText writes.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Parse("entity.Kind", kindNames[:], k, text)
}

// MarshalText returns what String returns. It fails for a Form that is none of
// the constants.
func (f Form) MarshalText() ([]byte, error) { return enum.Text("entity.Form", formNames[:], f) }

// UnmarshalText reads what MarshalText writes.
func (f *Form) UnmarshalText(text []byte) error {
	return enum.Parse("entity.Form", formNames[:], f, text)
}

// MarshalText returns what String returns. It fails for a Basis that is none of
// the constants.
func (g Basis) MarshalText() ([]byte, error) { return enum.Text("entity.Basis", basisNames[:], g) }

// UnmarshalText reads what MarshalText writes.
func (g *Basis) UnmarshalText(text []byte) error {
	return enum.Parse("entity.Basis", basisNames[:], g, text)
}
