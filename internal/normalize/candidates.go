package normalize

// All that a name may mean.

import (
	"slices"
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
)

// A Candidate is one of those that a name may mean. Score is in thousandths.
type Candidate struct {
	Identity
	Score int
}

// Candidates returns all that a name may mean, the likeliest first, which is what [Name]
// returns, or [Fuzzy] if fuzzy is true. The score of one is its weight times its share in
// the weights of all.
func Candidates(name string, o Options, fuzzy bool) []Candidate {
	var c collector
	if id, ok := Name(name, o); ok {
		c.add(id, weightOf(id))
	}
	c.addSenses(name, o)
	if len(c.list) == 0 && fuzzy {
		for _, g := range closest(name, o.Countries) {
			c.add(g.Identity, weightOf(g.Identity)/g.distance)
		}
	}
	return c.scored()
}

// A collector collects candidates with their weights.
type collector struct{ list []Candidate }

// add adds a candidate, unless it is there.
func (c *collector) add(id Identity, weight int) {
	for i := range c.list {
		if x := &c.list[i]; x.Name == id.Name && x.Kind == id.Kind && x.Region == id.Region {
			return
		}
	}
	c.list = append(c.list, Candidate{id, weight})
}

// addSenses adds all that the lexicon has for a name.
func (c *collector) addSenses(name string, o Options) {
	name = strings.TrimFunc(name, unicode.IsSpace)
	var k fold.Key
	if !k.Add(name) {
		return
	}
	var buf [fold.MaxBytes]byte
	key := fold.TrimThe(k.Bytes(1))
	q := query{name, key, fold.Bag(buf[:0], name), aloneShape(k.Shape(1), key), &o}
	for s := range lexicon.LookupFolded(key, q.shape).All() {
		if a := s.Actor(); a.Kind == lexicon.Country || !o.Countries {
			id := identityOf(a, s.Basis())
			c.add(id, weightOf(id))
		}
	}
	for _, step := range [...]func(*query) (Identity, bool){code, translated} {
		if id, ok := step(&q); ok {
			c.add(id, weightOf(id))
		}
	}
	if id, ok := subdivision(name, key); ok && !o.Countries {
		c.add(id, weightOf(id))
	}
}

// basisWeights are the weights of the ways in which a name may stand for a country.
var basisWeights = [...]int{
	lexicon.Exact: 1000, lexicon.Alias: 900, lexicon.Acronym: 850, lexicon.Demonym: 700, lexicon.Metonym: 500, lexicon.Beside: 200,
	lexicon.Code: 850, lexicon.OfOffice: 700, lexicon.Guess: 600, lexicon.Outdated: 800,
}

// weightOf returns the weight of a candidate. A name that stands alone is that of a
// country rather than of something else.
func weightOf(id Identity) int {
	w := basisWeights[id.Basis]
	switch id.Kind {
	case lexicon.Country:
		return w
	case lexicon.Place:
		return w / 2
	}
	return w * 3 / 4
}

// scored returns the candidates with their scores, the likeliest first; the first one
// stays it.
func (c *collector) scored() []Candidate {
	if len(c.list) == 0 {
		return nil
	}
	sum := 0
	for i := range c.list {
		c.list[0].Score = max(c.list[0].Score, c.list[i].Score)
	}
	for i := range c.list {
		sum += c.list[i].Score
	}
	for i := range c.list {
		c.list[i].Score = c.list[i].Score * c.list[i].Score / sum
	}
	slices.SortStableFunc(c.list[1:], func(a, b Candidate) int { return b.Score - a.Score })
	return c.list
}

// Ambiguous reports whether a name is that of several countries in the same way, as "Congo"
// is.
func Ambiguous(name string) bool {
	var k fold.Key
	if !k.Add(strings.TrimFunc(name, unicode.IsSpace)) {
		return false
	}
	key := fold.TrimThe(k.Bytes(1))
	n, first := 0, lexicon.Basis(0)
	for s := range lexicon.LookupFolded(key, aloneShape(k.Shape(1), key)).All() {
		if a := s.Actor(); a.Kind == lexicon.Country && s.Basis() <= lexicon.Demonym && (n == 0 || s.Basis() == first) {
			first = s.Basis()
			n++
		}
	}
	return n > 1
}
