package lexicon

// A Dissolved has the codes of a state that was dissolved into several: ISO 3166-3.
type Dissolved struct {
	Name           string // canonical
	Alpha2, Alpha3 string // as they were in ISO 3166-1
	Numeric        int    // the same
	Alpha4         string // in ISO 3166-3
}

// DissolvedState returns the codes of the dissolved state with a canonical name, and whether
// it is one.
func DissolvedState(name string) (Dissolved, bool) {
	return dissolvedBy(func(d *Dissolved) bool { return d.Name == name })
}

// DissolvedWith is like [DissolvedState] for a state's alpha-3 code.
func DissolvedWith(alpha3 string) (Dissolved, bool) {
	return dissolvedBy(func(d *Dissolved) bool { return d.Alpha3 == alpha3 })
}

func dissolvedBy(is func(*Dissolved) bool) (Dissolved, bool) {
	for i := range dissolved {
		if is(&dissolved[i]) {
			return dissolved[i], true
		}
	}
	return Dissolved{}, false
}
