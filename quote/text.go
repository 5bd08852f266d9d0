package quote

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/enum"
)

// This file gives the enumerations their text form, which JSON and other
// encodings use.

var kindNames = [...]string{KindDirect: "direct", KindMixed: "mixed"}

// MarshalText returns what String returns. It fails for a Kind that is none of
// the constants.
func (k Kind) MarshalText() ([]byte, error) { return enum.Text("quote.Kind", kindNames[:], k) }

// UnmarshalText reads what MarshalText writes.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Parse("quote.Kind", kindNames[:], k, text)
}

// MarshalText returns what String returns. It fails for an Attitude that is none
// of the constants.
func (a Attitude) MarshalText() ([]byte, error) {
	return enum.Text("quote.Attitude", english.Attitudes[:], a)
}

// UnmarshalText reads what MarshalText writes.
func (a *Attitude) UnmarshalText(text []byte) error {
	return enum.Parse("quote.Attitude", english.Attitudes[:], a, text)
}
