package link

// This file joins entities that the passes before found apart under one name.

import (
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// twins joins entities of one kind and name unless the article has them in two countries: "New
// York" within a line of capitals, and where it is known.
func (l joiner) twins() {
	for e := ID(1); int(e) < len(l.all); e++ {
		x := &l.all[e]
		if x.into != None {
			continue
		}
		var buf [fold.MaxBytes]byte
		key := fold.Append(append(buf[:0], '0'+byte(x.Kind), ' '), x.Name) // no sound begins so
		switch t := l.Real(l.bySound.Get(key)); {
		case t == None:
			l.bySound.Set(key, e)
		case !oneEntity(x, &l.all[t]):
		case x.Known && !l.all[t].Known:
			l.Join(t, e)
		default:
			l.Join(e, t)
		}
	}
}

// oneEntity reports whether entities of one name and kind are one. People of whom only the surname
// is given may be two, such as a couple.
func oneEntity(x, y *Entity) bool {
	if x.Entry != y.Entry && x.Entry > 0 && y.Entry > 0 {
		return false
	}
	if x.Kind == lexicon.Person {
		return hasBlank(x.Name) && x.Gender == y.Gender && x.Nation == y.Nation
	}
	return x.Region == y.Region || x.Region == "" || y.Region == ""
}
