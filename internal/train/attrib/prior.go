package attrib

import "github.com/wirecopy-go/wirecopy/internal/attrib"

// cueCounts are how often each stem is in a cue. Words in quotation marks
// do not count: their speaker's cues are nobody's attributions.
type cueCounts struct {
	all, cue map[uint64]int // by the stem's hash
	text     attrib.Text
}

func newCueCounts() *cueCounts { return &cueCounts{all: map[uint64]int{}, cue: map[uint64]int{}} }

// add counts the words of an article n times; with n of -1 it takes them out.
func (c *cueCounts) add(a *Article, n int) {
	c.text.Reset(a.article, func(uint64) uint64 { return 0 })
	for i := range a.article.Tokens {
		if stem, ok := c.text.Stem(i); ok {
			c.all[stem] += n
		}
	}
	for _, l := range a.gold {
		for i := l.Cue.First; i < l.Cue.End; i++ {
			if stem, ok := c.text.Stem(i); ok {
				c.cue[stem] += n
			}
		}
	}
}

// shares are the per cent of a stem's uses in cues from which on it is of the
// next prior.
var shares = [...]int{2, 8, 20, 35, 55, 80}

// prior returns the prior of a stem.
func (c *cueCounts) prior(stem uint64) uint64 {
	all, cue := c.all[stem], c.cue[stem]
	if all == 0 {
		return attrib.Unseen
	}
	p := uint64(0)
	for _, share := range shares {
		// Half a use more keeps rare words from the extremes.
		if all >= 2 && 200*cue > share*(2*all+1) {
			p++
		}
	}
	return p
}

// priors returns the priors of all stems, by their keys in a model.
func (c *cueCounts) priors() map[uint32]uint32 {
	out := map[uint32]uint32{}
	for stem, n := range c.all {
		if n > 0 {
			out[attrib.PriorKey(stem)] = uint32(c.prior(stem))
		}
	}
	return out
}
