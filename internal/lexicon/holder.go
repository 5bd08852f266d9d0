package lexicon

import (
	_ "embed" // for the compiled tables
	"time"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// offices.bin maps "ru foreign minister" and "nato secretary general" to the
// terms of those who held the office: the lowest eight bits of the number say how
// many there are, the others where they begin in terms.bin. A term has twelve
// bytes: the first day and the last one, as 20160903, and the person.
var (
	//go:embed offices.bin
	officeData string
	//go:embed terms.bin
	termData string

	offices, _ = table.Open(officeData)
)

const termSize = 12

// Holder returns who held an office on a day, and false where that isn't known.
// The office is that of a country, given by its region code, or of a body, given
// by its canonical name; it is named without either: "foreign minister".
func Holder(of, office string, day time.Time) (ID, bool) {
	var k fold.Key
	if !k.Add(of) || !k.Add(office) {
		return 0, false
	}
	v, _ := offices.GetBytes(k.Bytes(2))
	first, n := int(v>>8)*termSize, int(v&0xff)*termSize
	if first+n > len(termData) {
		return 0, false
	}
	y, m, d := day.Date()
	on := uint32(y*10000 + int(m)*100 + d)
	if y < 0 {
		return 0, false
	}
	// Of two on the day of the change, it is the new one.
	for at := first + n - termSize; at >= first; at -= termSize {
		if u32(termData, at) <= on && on <= u32(termData, at+4) {
			return ID(u32(termData, at+8)), true
		}
	}
	return 0, false
}
