package model

import _ "embed"

// Words is the model of package wordclass: clusters of words and the roles that
// they have in names.
//
//go:embed words.model
var Words string
