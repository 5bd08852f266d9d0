package model

import _ "embed"

// Attrib is the model of package attrib: sources, cues and contents of attributions.
//
//go:embed attrib.model
var Attrib string
