package model

import _ "embed"

// The tables of package speech: the precision of its rules, the kinds of places at which
// content ends, and the weights of the features of a proposal.
var (
	//go:embed rules.table
	Rules string

	//go:embed ends.table
	Ends string

	//go:embed weights.table
	Weights string
)
