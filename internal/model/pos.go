package model

import _ "embed"

// POS is the model of package pos: universal parts of speech.
//
//go:embed pos.model
var POS string
