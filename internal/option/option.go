// Package option is what the options of all packages have in common, so that
// one list can hold those of the whole pipeline.
package option

// An Option is an option of the article, the entity or the quote package.
type Option interface {
	// WirecopyOption keeps other types from being options by accident.
	WirecopyOption(NotForPublicUse)
}

// NotForPublicUse is a type that only this module can name.
type NotForPublicUse struct{}
