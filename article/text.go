package article

import (
	"errors"

	"github.com/wirecopy-go/wirecopy/internal/enum"
	"github.com/wirecopy-go/wirecopy/internal/pos"
)

// This file gives the enumerations their text form, which JSON and other
// encodings use.

// MarshalText returns what String returns. It fails for a Kind that is none of
// the constants.
func (k Kind) MarshalText() ([]byte, error) { return enum.Text("article.Kind", kindNames[:], k) }

// UnmarshalText reads what MarshalText writes.
func (k *Kind) UnmarshalText(text []byte) error {
	return enum.Parse("article.Kind", kindNames[:], k, text)
}

// MarshalText returns what String returns, "_" for the zero Tag. It fails for any other Tag
// that is none of the constants.
func (t Tag) MarshalText() ([]byte, error) {
	if t == 0 {
		return []byte(t.String()), nil
	}
	return enum.Text("article.Tag", pos.Names[:], t-1)
}

// UnmarshalText reads what MarshalText writes.
func (t *Tag) UnmarshalText(text []byte) error {
	if t != nil && string(text) == Tag(0).String() {
		*t = 0
		return nil
	}
	var index Tag
	if err := enum.Parse("article.Tag", pos.Names[:], &index, text); err != nil {
		return err
	}
	if t == nil {
		return errors.New("article.Tag: read into a nil pointer")
	}
	*t = index + 1
	return nil
}
