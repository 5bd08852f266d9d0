package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// nicknames.bin is the set of pairs of folded first names that one person may go by:
// "Bob" and "Robert".
var (
	//go:embed nicknames.bin
	nicknameData string

	nicknames = table.Lazy[table.Set]{Data: &nicknameData, Open: table.OpenSet}
)

// SameFirstName reports whether one person may go by two folded first names that
// differ: "bob" and "robert", "mohamed" and "muhammad".
func SameFirstName(a, b string) bool {
	var buf [2*fold.MaxBytes + 1]byte
	if len(a) > fold.MaxBytes || len(b) > fold.MaxBytes {
		return false
	}
	_, ok := nicknames.Get().Get(NicknameKey(buf[:0], a, b))
	return ok
}

// NicknameKey appends the key of a pair of folded first names in nicknames.bin to dst.
func NicknameKey(dst []byte, a, b string) []byte {
	if a > b {
		a, b = b, a
	}
	return append(append(append(dst, a...), ' '), b...)
}
