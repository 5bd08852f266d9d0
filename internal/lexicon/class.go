package lexicon

// A Kind says what sort of actor a name stands for.
type Kind uint8

// The kinds.
const (
	NoKind Kind = iota
	Person
	Organization
	Group
	Country
	Place
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
	Sport               // a club, team, league or federation
	Constituent         // a country within a state: Scotland
)

// classes has the name of each class in the sources, and the kind of its actors.
var classes = [...]struct {
	name string
	kind Kind
}{
	Unclassed:     {"", NoKind},
	State:         {"state", Country},
	Territory:     {"territory", Country},
	Former:        {"former", Country},
	Capital:       {"capital", Place},
	City:          {"city", Place},
	Region:        {"region", Place},
	International: {"international", Organization},
	Government:    {"government", Organization},
	Parliament:    {"parliament", Organization},
	Military:      {"military", Organization},
	Party:         {"party", Organization},
	Militant:      {"militant", Group},
	Media:         {"media", Organization},
	Company:       {"company", Organization},
	Nonprofit:     {"nonprofit", Organization},
	Officeholder:  {"person", Person},
	Religion:      {"religion", Group},
	Sport:         {"sport", Organization},
	Constituent:   {"constituent", Country},
}

// Kind returns the kind of all actors of the class.
func (c Class) Kind() Kind {
	if int(c) < len(classes) {
		return classes[c].kind
	}
	return NoKind
}

// ClassNamed returns the class that the sources call name, and whether there is
// one.
func ClassNamed(name string) (Class, bool) {
	for c := range classes {
		if c > 0 && classes[c].name == name {
			return Class(c), true
		}
	}
	return Unclassed, false
}

// A Basis is the relation between a name and its actor.
type Basis uint8

// The bases, from the firmest to the weakest.
const (
	Exact   Basis = iota // the canonical name itself
	Alias                // another name: "Russian Federation", "Daesh"
	Acronym              // "UN"
	Demonym              // "Russian"
	Metonym              // a seat for those who sit there: "Moscow"
	Beside               // a name that means this only beside another: "Miss." of "Jackson, Miss.", "Labour" of "Labour candidate"

	// These are in no table: they are what package normalize says of a name.

	Code     // an ISO 3166 code: "DE", "DEU"
	OfOffice // an office of the actor: "Russian foreign minister"
	Guess    // a close misspelling
	Outdated // a name of a country that is no longer used: "Burma"
)

var basisNames = [...]string{"exact", "alias", "acronym", "demonym", "metonym", "beside", "code", "office", "fuzzy", "historical"}

// String returns the basis as the sources call it, "exact" for [Exact].
func (b Basis) String() string {
	if int(b) < len(basisNames) {
		return basisNames[b]
	}
	return "unknown"
}

// BasisNamed returns the basis that the sources call name, and whether there is
// one.
func BasisNamed(name string) (Basis, bool) {
	for b, s := range basisNames {
		if s == name && Basis(b) <= Beside {
			return Basis(b), true
		}
	}
	return 0, false
}
