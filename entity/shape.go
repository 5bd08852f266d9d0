package entity

// This file judges of what kind a name is that the lexicon does not know, by
// its own words and those around it.

import "github.com/wirecopy-go/wirecopy/internal/lexicon"

// kindOf returns the kind of the name of tokens i to k-1, Unknown where nothing
// tells.
func (f *finder) kindOf(i, k int) Kind {
	last := &f.words[k-1]
	switch {
	case k-i > 1 && last.class&orgHead != 0 && !f.given(i, k):
		return Organization
	case k-i > 1 && (f.words[i].class&orgOpen != 0 && f.opened(i, k) || last.class&orgHead != 0 && k-i > 2):
		return Organization
	case k-i > 1 && (last.class&geoHead != 0 || f.words[i].class&geoOpen != 0) && !f.given(i, k):
		return Place
	case f.titled(i):
		return Person
	case k-i > 1 && f.personal(i, k):
		return Person
	case k-i == 1 && last.shape&upper != 0 && len(f.str(i)) <= 6:
		return Organization
	}
	return Unknown
}

// personal reports whether tokens i to k-1, two at least, look like the full
// name of a person.
func (f *finder) personal(i, k int) bool {
	if k-i > 5 {
		return false
	}
	if _, ok := lexicon.FirstName(f.str(i)); ok {
		return true
	}
	return f.words[i].shape&initial != 0 || f.words[i+1].shape&initial != 0 ||
		f.words[k-1].class&suffix != 0 || f.words[i+1].class&particle != 0 ||
		lexicon.Surname(f.str(k-1)) && f.words[i].shape&opens == 0
}
