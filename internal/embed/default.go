package embed

import (
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

var embedded = table.Lazy[*Model]{Data: &model.Embed, Open: Open}

// Default returns the embedded model, which is opened at first use. A program that
// never calls Default does not link the weights.
func Default() *Model { return *embedded.Get() }

// Common reports whether the embedded model has a word, in any case, and as one that texts
// mostly write in small letters: "Election" of "General Election".
func Common(word string) bool {
	m := Default()
	w := m.Word(hash.Lower(word))
	return w != 0 && !m.Class(w).Proper()
}
