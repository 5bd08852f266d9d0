package lexicon

import (
	_ "embed" // for the compiled table

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// generic.bin maps the folded names of bodies that nearly every country has to
// their numbers.
var (
	//go:embed generic.bin
	genericData string

	generics = table.Lazy[table.Table]{Data: &genericData, Open: table.Open}
)

// Generic returns the body that a folded name means in any country, such as
// "ministry of foreign affairs" the Foreign Ministry. It has no region.
func Generic(key []byte) (Actor, bool) {
	v, ok := generics.Get().GetBytes(key)
	if !ok {
		return Actor{}, false
	}
	return ID(v).Actor(), true
}
