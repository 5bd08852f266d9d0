package english

import (
	_ "embed" // for the table

	"github.com/wirecopy-go/wirecopy/internal/table"
)

//go:embed things.table
var thingData string

// things is opened where a noun is looked up first, and linked only into programs that do.
var things = table.Lazy[table.Table]{Data: &thingData, Open: table.Open}

// A ThingKind says what a noun for a thing is.
type ThingKind uint8

// The kinds of things. A thing can be touched and says nothing.
const (
	NoThing ThingKind = iota // any other word
	Thing                    // a tool, food, an animal, what is in a landscape
	Prize                    // what is won and lost in sport, and sums of money
)

// ThingOf returns the kind of thing that a lower-case noun, singular or plural, stands for.
func ThingOf(noun string) ThingKind {
	n, _ := things.Get().Get(noun)
	return ThingKind(n)
}
