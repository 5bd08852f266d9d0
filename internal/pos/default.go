package pos

import (
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

var embedded = table.Lazy[*Model]{Data: &model.POS, Open: Open}

// Default returns the embedded model, which is opened at first use. A program that
// never calls Default does not link the weights.
func Default() *Model { return *embedded.Get() }
