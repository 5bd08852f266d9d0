package normalize

// A Former has the codes of a state that was dissolved into several: ISO 3166-3.
type Former struct {
	Name           string // canonical
	Alpha2, Alpha3 string // as they were in ISO 3166-1
	Alpha4         string // in ISO 3166-3
	Numeric        int
}

var former = [...]Former{
	{"Czechoslovakia", "CS", "CSK", "CSHH", 200},
	{"Netherlands Antilles", "AN", "ANT", "ANHH", 530},
	{"Serbia and Montenegro", "CS", "SCG", "CSXX", 891},
	{"Soviet Union", "SU", "SUN", "SUHH", 810},
	{"Yugoslavia", "YU", "YUG", "YUCS", 891},
}

// FormerState returns the codes of the dissolved state with a canonical name, and whether
// it is one.
func FormerState(name string) (Former, bool) {
	for _, f := range former {
		if f.Name == name {
			return f, true
		}
	}
	return Former{}, false
}
