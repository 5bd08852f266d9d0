package page

import (
	"sync/atomic"

	"github.com/wirecopy-go/wirecopy/internal/model"
)

// used is the model that Default returns, nil before its first call.
var used atomic.Pointer[Model]

// Default returns the embedded model. The first call opens it, which takes
// microseconds whatever its size. A program that never calls Default does not
// link the weights: for that it must be a function, not a variable with an
// initializer.
func Default() Model {
	if m := used.Load(); m != nil {
		return *m
	}
	m, err := Open(model.Page)
	if err != nil {
		panic(err) // the embedded file is not what this package was built for
	}
	used.CompareAndSwap(nil, &m)
	return m
}

// Use makes Default return m until restore is called, so that a trainer can
// measure what a model does in a whole article.
func Use(m Model) (restore func()) {
	old := used.Swap(&m)
	return func() { used.Store(old) }
}
