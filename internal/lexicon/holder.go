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

// Holder returns who held an office on a day, and false where that isn't known or
// the terms of two overlap by more than the day of the change. The office is that
// of a country, given by its region code, or of a body, given by its canonical
// name; it is named without either: "foreign minister". The few that need no
// owner, such as "pope", have the owner "".
func Holder(of, office string, day time.Time) (ID, bool) {
	var k fold.Key
	if of != "" && !k.Add(of) || !k.Add(office) {
		return 0, false
	}
	v, _ := offices.GetBytes(k.Bytes(k.Words()))
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
	found := -1
	for at := first + n - termSize; at >= first; at -= termSize {
		switch {
		case u32(termData, at) > on || on > u32(termData, at+4):
		case found < 0:
			found = at
		case u32(termData, at+4) > u32(termData, found) && u32(termData, at+8) != u32(termData, found+8):
			return 0, false
		}
	}
	if found < 0 {
		return 0, false
	}
	return ID(u32(termData, found+8)), true
}
