package lexicon

import (
	_ "embed" // for the compiled tables
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
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

	offices = table.Lazy[table.Table]{Data: &officeData, Open: table.Open}
	terms   = table.Lazy[table.Records]{Data: &termData, Open: table.OpenRecords}
)

// TermSize is the size of a record of terms.bin.
const TermSize = 12

// HoldersUntil are the years of the sources: nobody is known to hold an office after the last
// of them, and of most offices after the other.
var HoldersUntil = [...]int{2025, 2022}

// Held reports whether a person is known to have held an office at any time. The office is
// given as for [Holder].
func Held(of, office string, person ID) bool {
	list := termsOf(of, office)
	for at := 0; at+TermSize <= len(list); at += TermSize {
		if ID(kernel.U32(list, at+8)) == person {
			return true
		}
	}
	return false
}

// HeldByNamed reports whether somebody with a surname, or a first name and a surname, is
// known to have held an office at any time. The office is given as for [Holder].
func HeldByNamed(of, office, name string) bool {
	first, last := name[:max(0, strings.IndexByte(name, ' '))], lastWord(name)
	list := termsOf(of, office)
	for at := 0; at+TermSize <= len(list); at += TermSize {
		whole := ID(kernel.U32(list, at+8)).Actor().Name
		given, _, _ := strings.Cut(whole, " ")
		if strings.EqualFold(lastWord(whole), last) && (first == "" || strings.EqualFold(given, first)) {
			return true
		}
	}
	return false
}

// termsOf returns the terms of an office.
func termsOf(of, office string) string {
	var k fold.Key
	if of != "" && !k.Add(of) || !k.Add(office) {
		return ""
	}
	v, _ := offices.Get().GetBytes(k.Bytes(k.Words()))
	return terms.Get().Slice(int(v>>8), int(v>>8)+int(v&0xff))
}

// Holder returns who held an office on a day. It returns false if that isn't
// known or two terms overlap by more than the day of the change. The owner of the
// office is a country, given by its region code, or a body, given by its canonical
// name; it is "" for the few offices that need none, such as "pope". The office is
// named without its owner: "foreign minister".
func Holder(of, office string, day time.Time) (ID, bool) {
	list := termsOf(of, office)
	y, m, d := day.Date()
	if y < 0 {
		return 0, false
	}
	on := uint32(y*10000 + int(m)*100 + d)
	// Of two on the day of the change, it is the new one.
	found := -1
	for at := len(list) - TermSize; at >= 0; at -= TermSize {
		switch {
		case kernel.U32(list, at) > on || on > kernel.U32(list, at+4):
		case found < 0:
			found = at
		case kernel.U32(list, at+4) > kernel.U32(list, found) && kernel.U32(list, at+8) != kernel.U32(list, found+8):
			return 0, false
		}
	}
	if found < 0 {
		return 0, false
	}
	return ID(kernel.U32(list, found+8)), true
}

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }
