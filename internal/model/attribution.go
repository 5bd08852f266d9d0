package model

import _ "embed"

// Attribution is the model of package attribution: sources, cues and contents of attributions.
//
//go:embed attribution.model
var Attribution string
