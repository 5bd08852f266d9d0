package pos

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/model"
)

// Default returns the library's own model. The first call opens it, which takes
// microseconds whatever its size.
var Default = sync.OnceValue(func() *Model {
	m, err := Open(model.POS)
	if err != nil {
		panic(err) // the embedded file is not what this package was built for
	}
	return m
})
