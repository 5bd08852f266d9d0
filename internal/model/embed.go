package model

import _ "embed"

// Embed is the model of package embed: clusters of words and the roles that
// they have in names.
//
//go:embed embed.model
var Embed string
