package quote

import (
	"slices"
	"strconv"
	"testing"

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

// BenchmarkAbout shows the time for each actor that one content mentions, from few to
// thousands: a quotation may go on for a whole text. TestGrowth of the root package, which
// counts statements, tests that the time of the whole does not grow with their square.
func BenchmarkAbout(b *testing.B) {
	for _, n := range []int{10, manyActors, 1_000, 30_000} {
		c, _ := mentionsOfMany(n)
		content := []article.Span{{Start: 0, End: 4 * n}}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				c.about(content)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/actor")
		})
	}
}
