package model

import _ "embed"

// The tables of package speech: how often its rules are right, at which kinds of
// places content ends, and the weights of what speaks for a proposal being right.
var (
	//go:embed rules.table
	Rules string

	//go:embed ends.table
	Ends string

	//go:embed weights.table
	Weights string
)
