package table

import "sync"

// Lazy is an embedded file that is opened when it is first used. Declare it as a
// package variable with a composite literal:
//
//	//go:embed names.bin
//	var nameData string
//
//	var names = table.Lazy[table.Table]{Data: &nameData, Open: table.Open}
//
// Such a variable needs no initializer to run, so a program that imports the
// package but never reaches the variable does not link the file.
//
// A damaged embedded file is a mistake in the build. It panics at first use:
// an empty table in its place would only give wrong answers.
type Lazy[T any] struct {
	Data *string
	Open func(data string) (T, error)

	once  sync.Once
	value T
}

// Get returns what the file holds. It panics if the file is damaged.
func (l *Lazy[T]) Get() *T {
	l.once.Do(l.open)
	return &l.value
}

func (l *Lazy[T]) open() { l.value = Must(l.Open(*l.Data)) }

// Must returns t. It panics if err is not nil, so it is only for embedded data.
func Must[T any](t T, err error) T {
	if err != nil {
		panic("embedded table: " + err.Error())
	}
	return t
}
