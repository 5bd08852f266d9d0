package page

import (
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/model"
)

var (
	once     sync.Once
	embedded Model
)

// Default returns the embedded model. The first call opens it, which takes
// microseconds whatever its size. A program that never calls Default does not
// link the weights: for that it must be a function, not a variable with an
// initializer.
func Default() Model {
	once.Do(func() {
		m, err := Open(model.Page)
		if err != nil {
			panic(err) // the embedded file is not what this package was built for
		}
		embedded = m
	})
	return embedded
}
