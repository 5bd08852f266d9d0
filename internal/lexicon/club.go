package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// clubs.bin is the set of what clubs and national teams are called for short, folded, alone
// and with the name of the club.
var (
	//go:embed clubs.bin
	clubData string

	clubs = table.Lazy[table.Set]{Data: &clubData, Open: table.OpenSet}
)

// CalledClub reports whether any club or national team is called by a folded name for short:
// "gunners".
func CalledClub(called []byte) bool {
	_, ok := clubs.Get().Get(called)
	return ok
}

// ClubCalled reports whether the club or national team with a folded name is also called by
// another one: "arsenal" and "gunners".
func ClubCalled(club, called []byte) bool {
	var buf [2*fold.MaxBytes + 1]byte
	if len(club) > fold.MaxBytes || len(called) > fold.MaxBytes {
		return false
	}
	_, ok := clubs.Get().Get(ClubKey(buf[:0], string(club), string(called)))
	return ok
}

// ClubKey appends the key of what a club is called in clubs.bin to dst.
func ClubKey(dst []byte, club, called string) []byte {
	return append(append(append(dst, club...), '|'), called...)
}
