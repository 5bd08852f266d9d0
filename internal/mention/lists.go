package mention

// This file tells places that look like people from the lists they are in: "Kelder, Norrvik, Jesus Maria
// and Anholt".

import (
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

// minListed is how many places a list has for each name in it that the model takes for a person's.
const minListed = 3

// placeLists makes unknown people in lists of places places.
func placeLists(d *phrase.Doc, all []Mention) {
	for n := 0; n < len(all); {
		d.Stop.Every(n)
		first, places, people := n, 0, 0
		for {
			switch m := &all[n]; {
			case m.Kind == lexicon.Place:
				places++
			case m.Kind == lexicon.Person && !m.Known && m.Entry == 0 && !phrase.HasTitle(d, m.First):
				people++
			default:
				people += len(all)
			}
			if n++; n == len(all) || !listedAfter(d, &all[n-1], &all[n]) {
				break
			}
		}
		if people == 0 || places < minListed*people {
			continue
		}
		for k := first; k < n; k++ {
			all[k].Kind = lexicon.Place
		}
	}
}

// listedAfter reports whether only a comma, a semicolon or a conjunction is between two names.
func listedAfter(d *phrase.Doc, m, next *Mention) bool {
	if next.First-m.End > 2 || !d.SameSentence(m.First, next.First) {
		return false
	}
	for i := m.End; i < next.First; i++ {
		if p := d.Form(i).Punct; p != ',' && p != ';' && !d.Is(i, english.Coordinator) {
			return false
		}
	}
	return next.First > m.End
}
