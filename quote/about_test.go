package quote

import (
	"slices"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// mentionsOfMany returns an index in which n actors are mentioned, each twice.
func mentionsOfMany(n int) (*index, []*entity.Actor) {
	c, actors := new(index), make([]*entity.Actor, n)
	for i := range 2 * n {
		if i < n {
			actors[i] = new(entity.Actor)
		}
		c.mentions = append(c.mentions, placed{&entity.Mention{Span: article.Span{Start: 2 * i, End: 2*i + 1}, Form: entity.FormName}, actors[i%n]})
	}
	return c, actors
}

// Content is about each actor once, however many there are.
func TestAboutEach(t *testing.T) {
	for _, n := range []int{1, manyActors - 1, manyActors, manyActors + 1, 3 * manyActors} {
		c, actors := mentionsOfMany(n)
		if got := c.about([]article.Span{{Start: 0, End: 3 * n}, {Start: 3 * n, End: 4 * n}}); !slices.Equal(got, actors) {
			t.Errorf("about %d of %d actors", len(got), n)
		}
	}
}

// One quotation may go on for a whole text, and mention thousands. Looking through all of
// them for each would take hundreds of times as long as looking each up once.
func TestAboutThousands(t *testing.T) {
	c, actors := mentionsOfMany(30_000)
	best := func(f func()) time.Duration {
		d := time.Hour
		for range 5 {
			start := time.Now()
			f()
			d = min(d, time.Since(start))
		}
		return d
	}
	once := best(func() {
		seen := map[*entity.Actor]bool{}
		for _, a := range actors {
			seen[a] = true
		}
	})
	if took := best(func() { c.about([]article.Span{{Start: 0, End: 4 * len(actors)}}) }); took > 60*once {
		t.Errorf("%v for 30,000 actors that are looked up in %v", took, once)
	}
}
