// Package enum gives enumerations a text form: the names of their values.
package enum

import "fmt"

// Text returns the name of a value. It fails for a value without one; what is the name of
// the type in errors: "article.Kind".
func Text[E ~uint8](what string, names []string, e E) ([]byte, error) {
	if int(e) >= len(names) {
		return nil, fmt.Errorf("%s: no value %d", what, e)
	}
	return []byte(names[e]), nil
}

// Parse sets e to the value of a name. It fails for other texts and leaves e as
// it was. A nil e is an error.
func Parse[E ~uint8](what string, names []string, e *E, text []byte) error {
	if e == nil {
		return fmt.Errorf("%s: read into a nil pointer", what)
	}
	for i, name := range names {
		if name == string(text) {
			*e = E(i)
			return nil
		}
	}
	return fmt.Errorf("%s: no value %.99q", what, text)
}
