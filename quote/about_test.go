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
// them for each would take hundreds of times as long for fifteen times as many.
func TestAboutThousands(t *testing.T) {
	took := func(n int) time.Duration {
		c, _ := mentionsOfMany(n)
		best := time.Hour
		for range 3 {
			start := time.Now()
			c.about([]article.Span{{Start: 0, End: 4 * n}})
			best = min(best, time.Since(start))
		}
		return best
	}
	if few, many := took(2_000), took(30_000); many > 100*few {
		t.Errorf("%v for 2,000 actors and %v for 30,000", few, many)
	}
}
