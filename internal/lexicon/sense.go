package lexicon

import (
	_ "embed" // for the compiled records
	"iter"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// An ID numbers an actor. IDs change from one version of the lexicon to the
// next.
type ID uint32

// An Actor is one actor that the lexicon knows.
type Actor struct {
	ID     ID
	Name   string // canonical
	Region string // ISO 3166 alpha-2 code ("XK" for Kosovo), "" for none
	Kind   Kind
	Class  Class
}

// actors.bin holds records of 7 bytes, and the names that they point to:
//
//	name    offset of the name, 3 bytes little-endian
//	length  of the name
//	class
//	region  two letters, or two blanks
var (
	//go:embed actors.bin
	actorData string

	actorRecords = table.Lazy[table.Records]{Data: &actorData, Open: table.OpenRecords}
)

// ActorSize is the size of a record of actors.bin.
const ActorSize = 7

// Actor returns the actor with number id, or the zero Actor if there is none.
func (id ID) Actor() Actor {
	records := actorRecords.Get()
	rec := records.Slice(int(id), int(id)+1)
	if rec == "" {
		return Actor{}
	}
	name := records.Rest(int(rec[0])|int(rec[1])<<8|int(rec[2])<<16, int(rec[3]))
	c := Class(rec[4])
	a := Actor{ID: id, Name: name, Kind: c.Kind(), Class: c}
	if rec[5] != ' ' {
		a.Region = rec[5:7]
	}
	return a
}

// A Sense is one actor that a name may stand for: bits 0-19 the actor, 20-23 the
// basis, 24-25 the shape that the name must have.
type Sense uint32

// ID returns the number of the actor.
func (s Sense) ID() ID { return ID(s & 0xfffff) }

// Basis returns the relation between the name and the actor.
func (s Sense) Basis() Basis { return Basis(s >> 20 & 0xf) }

// Shape returns how the name must at least be written to have this sense.
func (s Sense) Shape() fold.Shape { return fold.Shape(s >> 24 & 3) }

// Actor returns the actor itself.
//
//go:noinline
func (s Sense) Actor() Actor { return s.ID().Actor() }

// NewSense returns the sense with these parts. It is what the generator writes.
func NewSense(id ID, b Basis, shape fold.Shape) Sense {
	return Sense(id)&0xfffff | Sense(b)<<20 | Sense(shape)<<24
}

// Senses are the actors that a name may refer to, the likeliest first. The zero Senses is
// empty.
type Senses struct {
	data  string // SenseSize bytes for each sense
	shape fold.Shape
}

// SenseSize is the size of a record of senses.bin.
const SenseSize = 4

// Empty reports whether there is no sense at all.
func (s Senses) Empty() bool {
	_, ok := s.First()
	return !ok
}

// First returns the likeliest sense, and whether there is one.
func (s Senses) First() (Sense, bool) {
	for x := range s.All() {
		return x, true
	}
	return 0, false
}

// All yields the senses, the likeliest first.
func (s Senses) All() iter.Seq[Sense] {
	return func(yield func(Sense) bool) {
		for i := 0; i+SenseSize <= len(s.data); i += SenseSize {
			if x := Sense(kernel.U32(s.data, i)); x.Shape() <= s.shape && !yield(x) {
				return
			}
		}
	}
}

// Of returns the first sense with an actor of this kind, and whether there is one.
func (s Senses) Of(k Kind) (Sense, bool) {
	for x := range s.All() {
		if x.Actor().Kind == k {
			return x, true
		}
	}
	return 0, false
}
