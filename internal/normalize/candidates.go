package normalize

// All that a name may mean.

import (
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/order"
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
		for _, g := range closest(name, o) {
			c.add(g.Identity, weightOf(g.Identity)/g.distance)
		}
	}
	return c.scored()
}

// A collector collects candidates with their weights, or only looks whether there are rivals
// of a first one.
type collector struct {
	list []Candidate

	look   bool // only look for rivals
	first  Identity
	rivals bool // there are some
}

// add adds a candidate, unless it is there.
func (c *collector) add(id Identity, weight int) {
	if c.look {
		c.rivals = c.rivals || weight >= weightOf(c.first) && !same(id, c.first)
		return
	}
	for i := range c.list {
		if same(id, c.list[i].Identity) {
			return
		}
	}
	c.list = append(c.list, Candidate{id, weight})
}

// same reports whether two identities are those of one actor.
func same(a, b Identity) bool { return a.Name == b.Name && a.Kind == b.Kind && a.Region == b.Region }

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
	if id, ok := code(&q); ok { // no loop over the steps: the query stays on the stack
		c.add(id, weightOf(id))
	}
	if id, ok := translated(&q); ok {
		c.add(id, weightOf(id))
	}
	if id, ok := subdivision(name, key); ok && !o.Countries {
		c.add(id, weightOf(id))
	}
}

// basisWeights are the weights of the ways in which a name may stand for a country.
var basisWeights = [...]int{
	lexicon.Exact: 1000, lexicon.Alias: 900, lexicon.Acronym: 850, lexicon.Demonym: 700, lexicon.Metonym: 500, lexicon.Beside: 200,
	lexicon.Code: 850, lexicon.OfOffice: 700, lexicon.Guess: 400, lexicon.Outdated: 800,
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
	order.Stable(c.list[1:], func(a, b Candidate) int { return b.Score - a.Score })
	return c.list
}

// Ambiguous reports whether a name, which means id, means something else as well: another
// of its candidates has no lower score.
func Ambiguous(name string, id Identity, o Options) bool {
	c := collector{look: true, first: id}
	c.addSenses(name, o)
	return c.rivals
}
