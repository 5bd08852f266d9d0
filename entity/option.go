package entity

import "github.com/wirecopy-go/wirecopy/internal/option"

// An Option changes how actors are found.
type Option func(*options)

// WirecopyOption lets one list hold the options of the whole pipeline.
func (Option) WirecopyOption(option.NotForPublicUse) {}

type options struct{}
