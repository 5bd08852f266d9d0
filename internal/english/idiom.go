package english

import (
	_ "embed" // for the table

	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:embed idioms.table
var idiomData string

// idioms is opened where an idiom is looked up first, and linked only into programs that do.
var idioms = table.Lazy[table.Table]{Data: &idiomData, Open: table.Open}

// MaxIdiom is the greatest number of words of an idiom after its verb.
const MaxIdiom = 5

// IdiomOf returns what an idiom says of its subject's view of what comes after it: "threw one's
// weight behind". The idiom is in lower case, its words apart by single spaces, with "one's" for
// any possessive. It returns false if there is none.
func IdiomOf(idiom []byte) (Attitude, bool) {
	n, ok := idioms.Get().GetBytes(idiom)
	return Attitude(n - 1), ok && n > 0
}
