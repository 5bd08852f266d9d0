package embed

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	nertrain "github.com/wirecopy-go/wirecopy/internal/train/ner"
)

// Counts say how often each word, in lower case, has which role in a name, and
// how it is written within sentences.
type Counts struct {
	roles          map[string]Shares
	capital, small map[string]int
}

// Add counts the words of a text, at its weight.
func (c *Counts) Add(t *nertrain.Text) {
	a, err := article.Parse(t.Text)
	if err != nil || a.Text != t.Text {
		return
	}
	if c.roles == nil {
		c.roles, c.capital, c.small = map[string]Shares{}, map[string]int{}, map[string]int{}
	}
	next := 0
	for i := range a.Sentences {
		for k, token := range a.Sentences[i].Tokens {
			for next < len(t.Spans) && t.Spans[next].End <= token.Start {
				next++
			}
			w := a.Text[token.Start:nertrain.End(a, a.Sentences[i].First+k)]
			if w[0] >= 'a' && w[0] <= 'z' {
				c.small[w]++
			}
			if w[0] < 'A' || w[0] > 'Z' {
				continue
			}
			low := strings.ToLower(w)
			if k > 0 {
				c.capital[low]++
			}
			r := noName
			if next < len(t.Spans) && t.Spans[next].Start < token.End {
				s := t.Spans[next]
				r = roleOf(s.Class, token.Start <= s.Start, token.Start+len(w) >= s.End)
			}
			shares := c.roles[low]
			shares[r] += t.Weight
			c.roles[low] = shares
		}
	}
}

// roleOf returns the role of a token that is the first of a name of a class, or
// the last, or both.
func roleOf(c ner.Class, first, last bool) role {
	switch c {
	case ner.Person:
		if first && !last {
			return personFirst
		}
		return personLast
	case ner.Organization:
		switch {
		case !last:
			return organizationInside
		case first:
			return organizationOnly
		}
		return organizationLast
	case ner.Place:
		if first {
			return placeFirst
		}
		return placeLast
	}
	return otherName
}

// Train returns a model file of the words that have vectors, and for which part
// of the occurrences of words in c the guess by other words is what the word
// mostly is, in per cent.
func Train(v Vectors, c *Counts, seed uint64, log func(format string, args ...any)) (data string, right float64, err error) {
	if len(v.Of) == 0 || len(v.Of[0]) != embed.Dims {
		return "", 0, fmt.Errorf("words: not vectors of %d numbers", embed.Dims)
	}
	log("%d words", len(v.Words))
	shares := guess(v, c.roles, seed)
	log("roles guessed")
	both := make([][]float32, len(v.Words))
	for i := range both {
		both[i] = join(v.Of[i], &shares[i])
	}
	leaf := tree(both, embed.Splits[:], rand.New(rand.NewPCG(seed, 2)))
	log("clustered")
	proper := c.proper(v.Words, leaf)
	src := embed.Source{Words: v.Words, Classes: make([]embed.Class, len(v.Words))}
	for i := range v.Words {
		src.Classes[i] = embed.Make(leaf[i], proper(i))
	}
	src.Codes, src.Centroids = encode(v.Of, seed)
	log("vectors encoded")
	data, err = embed.Build(&src)
	return data, c.agree(v.Words, shares), err
}

// roleWeight is how much more the roles of words tell them apart than the company
// that they keep.
const roleWeight = 1.5

// join returns a vector by which words are clustered. Roots of shares are as far
// from each other as distributions are (Hellinger's distance).
func join(v []float32, shares *Shares) []float32 {
	out := append([]float32(nil), v...)
	for _, p := range shares {
		out = append(out, roleWeight*float32(math.Sqrt(float64(p))))
	}
	return out
}

// agree returns how often, in per cent of the counted occurrences, the likeliest
// role of a word is the one that it mostly has.
func (c *Counts) agree(words []string, shares []Shares) float64 {
	right, all := float32(0), float32(0)
	for i, w := range words {
		n, ok := c.roles[w]
		if !ok {
			continue
		}
		most, sum := 0, float32(0)
		for r, x := range n {
			sum += x
			if x > n[most] {
				most = r
			}
		}
		all += sum
		if slices.Index(shares[i][:], slices.Max(shares[i][:])) == most {
			right += sum
		}
	}
	return 100 * float64(right) / float64(all)
}

// A word is proper if those of its cluster have a capital letter in so many of
// their occurrences within sentences, and it is hardly ever without.
const (
	properShare = 0.85
	properLeast = 3  // occurrences of the cluster with a capital
	properMost  = 10 // occurrences of a word that count
)

// proper returns a function that says whether a word is written with a capital
// letter wherever it stands.
func (c *Counts) proper(words []string, leaf []int) func(i int) bool {
	capital, all := map[int]int{}, map[int]int{}
	for i, w := range words {
		n := min(c.capital[w], properMost)
		capital[leaf[i]] += n
		all[leaf[i]] += n + min(c.small[w], properMost)
	}
	return func(i int) bool {
		n, w := capital[leaf[i]], words[i]
		return n >= properLeast && float64(n) >= properShare*float64(all[leaf[i]]) &&
			c.small[w] <= max(1, c.capital[w]/10)
	}
}
