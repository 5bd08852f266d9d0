package lexicon

import (
	"iter"
	"strconv"

	"github.com/wirecopy-go/wirecopy/internal/fold"
)

// A Kind says what sort of actor a name stands for. The numbers are those of
// the kinds in package entity.
type Kind uint8

// The kinds.
const (
	Person Kind = 1 + iota
	Organization
	Group
	Country
	Place
)

// A Ground says in which way a name stands for its actor.
type Basis uint8

// The grounds.
const (
	Exact   Basis = iota // the canonical name itself
	Alias                // another name: "Russian Federation", "Daesh"
	Acronym              // "UN"
	Demonym              // "Russian"
	Metonym              // a seat for those who sit there: "Moscow"
	numGround
)

// A Class says more exactly what an actor is.
type Class uint8

// The classes.
const (
	Unclassed     Class = iota
	State               // a country that is a state
	Territory           // a country that isn't
	Former              // a state that was dissolved into several
	Capital             // a city that is a seat of government
	City                // any other town
	Region              // a state of the US, a province, a part of the world
	International       // a body of several states
	Government          // a government, ministry, agency or court
	Parliament          // a chamber or committee of one
	Military            // the armed forces of a state, or one of them
	Party               // a political party or movement
	Militant            // an armed group
	Media               // a news agency, newspaper or broadcaster
	Company             // a business, its stock exchange included
	Nonprofit           // a charity, pressure group, research institute or university
	Officeholder        // a person who holds or held an office
	Religion            // the believers of one, or its institutions
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

// actors.bin holds records of 8 bytes and, from the offset that its first four
// bytes say, the names that they point to:
//
//	name    offset of the name, 3 bytes little-endian
//	length  of the name
//	kind, class
//	region  two letters, or two blanks
const actorSize = 8

// Actor returns the actor that id numbers, the zero Actor where there is none.
func (id ID) Actor() Actor {
	at := 4 + int(id)*actorSize
	if len(actorData) < 4 {
		return Actor{}
	}
	names := int(u32(actorData, 0))
	if at+actorSize > names || names > len(actorData) {
		return Actor{}
	}
	rec := actorData[at : at+actorSize]
	off := names + (int(rec[0]) | int(rec[1])<<8 | int(rec[2])<<16)
	end := off + int(rec[3])
	if end > len(actorData) {
		return Actor{}
	}
	a := Actor{ID: id, Name: actorData[off:end], Kind: Kind(rec[4]), Class: Class(rec[5])}
	if rec[6] != ' ' {
		a.Region = rec[6:8]
	}
	return a
}

// A Sense is one thing that a name may stand for: bits 0-19 the actor, 20-23 the
// ground, 24-25 the shape that it wants.
type Sense uint32

// ID returns the number of the actor.
func (s Sense) ID() ID { return ID(s & 0xfffff) }

// Ground returns the way in which the name stands for the actor.
func (s Sense) Basis() Basis { return Basis(s >> 20 & 0xf) }

// Shape returns how the name must at least be written to have this sense.
func (s Sense) Shape() fold.Shape { return fold.Shape(s >> 24 & 3) }

// Actor returns the actor itself.
func (s Sense) Actor() Actor { return s.ID().Actor() }

// NewSense returns the sense with these parts. It is what the generator writes.
func NewSense(id ID, g Basis, shape fold.Shape) Sense {
	return Sense(id)&0xfffff | Sense(g)<<20 | Sense(shape)<<24
}

// Senses are the things that a name may stand for, the likeliest first. The
// zero Senses is empty.
type Senses struct {
	data  string // four bytes for each sense
	shape fold.Shape
}

// Empty reports whether there is none at all.
func (s Senses) Empty() bool {
	_, ok := s.First()
	return !ok
}

// First returns the likeliest sense, and false where there is none.
func (s Senses) First() (Sense, bool) {
	for i := 0; i+4 <= len(s.data); i += 4 {
		if x := Sense(u32(s.data, i)); x.Shape() <= s.shape {
			return x, true
		}
	}
	return 0, false
}

// All yields the senses, the likeliest first.
func (s Senses) All() iter.Seq[Sense] {
	return func(yield func(Sense) bool) {
		for i := 0; i+4 <= len(s.data); i += 4 {
			if x := Sense(u32(s.data, i)); x.Shape() <= s.shape && !yield(x) {
				return
			}
		}
	}
}

// Of returns the first sense whose actor is of this kind, and false where there
// is none.
func (s Senses) Of(k Kind) (Sense, bool) {
	for x := range s.All() {
		if x.Actor().Kind == k {
			return x, true
		}
	}
	return 0, false
}

var groundNames = [numGround]string{"exact", "alias", "acronym", "demonym", "metonym"}

// String returns the ground in lower case, "exact" for [Exact].
func (g Basis) String() string {
	if g < numGround {
		return groundNames[g]
	}
	return "ground(" + strconv.Itoa(int(g)) + ")"
}

func u32(s string, i int) uint32 {
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}
