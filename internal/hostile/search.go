package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// This file looks for kinds of texts that nobody has thought of: pieces put together from words
// and signs that the library looks at, one after the other again and again.

// parts are what pieces are made of. NAME is another invented name in each piece.
var parts = slices.Concat(
	signs, marks, []string{"\n", "\n\n", "\n    ", "\t", "\r\n", "\u00a0", "\u00ad", "\u200b", "[1]", "&amp;", "<b>"},
	strings.Fields("NAME NAME's Lee Russia Moscow UN U.S. EU Paris Texas Reuters Washington Congress minister spokesman officials sources police"),
	strings.Fields("said says told added that asked whether denied believes accused of announced reportedly quit met left is was had will not"),
	strings.Fields("he she they it who his her their we I you the a and or but for from by with to in at as if when aka née former acting"),
	strings.Fields("By Photo: Q: A: Share Related Updated Live © boats yesterday x é Ё 。 $5 33% 1. https://example.org"),
	[]string{
		"Ann NAME", "Mr. NAME", "President NAME", "the NAME Council", "NAME Inc.", "NAME University", "NAMEville", "\nNAME:", "(NAME)", "the Board of NAME",
		"chief of the NAME", "son of", "the ministry", "the company", "the report", "the mayor", "according to", "is expected to", "in a statement",
		"on Monday", "March 4", "10:42 GMT", "LONDON (Reuters) -", "Read more:", "Editing by",
	},
)

// piece returns a kind of random parts, again and again.
func piece(rng *rand.Rand) kind {
	var b strings.Builder
	for range 1 + rng.IntN(7) {
		b.WriteString(parts[rng.IntN(len(parts))])
		if rng.IntN(8) > 0 {
			b.WriteByte(' ')
		}
	}
	return named(b.String(), strings.ReplaceAll(b.String(), "NAME", "%S"), 100_000)
}

// behind returns a kind of one text behind another, half as long as the whole each.
func behind(a, b kind) kind {
	name := b.name
	if a.name != "" {
		name = a.name + " ... " + name
	}
	return kind{name, func(n int) string { return a.text(n/2) + b.text(n/2) }}
}

// search reads texts of random pieces for a while and prints those whose time grows faster than
// their length, or that are slow.
func search(seed uint64, while time.Duration) {
	const short, long, longer = 3_000, 24_000, 96_000
	rng := rand.New(rand.NewPCG(seed, 0))
	perByte := func(k kind, n int) float64 {
		text := k.text(n)
		return min(timed(text, 1), timed(text, 1)) / float64(len(text))
	}
	news := perByte(plain, longer)
	seen := map[string]bool{}
	for end := time.Now().Add(while); time.Now().Before(end); {
		k := piece(rng)
		if rng.IntN(2) == 0 {
			k = behind(k, piece(rng))
		}
		if seen[k.name] {
			continue
		}
		seen[k.name] = true
		first, second := perByte(k, short), perByte(k, long)
		if second < news/2 || second < 1.5*first && minSpeed*second < news {
			continue
		}
		if third := perByte(k, longer); third > 1.4*second || minSpeed*third > news {
			fmt.Printf("%-60q %.1f times the time a byte in four times the text, speed %.2f\n", k.name, third/second, news/third)
		}
	}
	fmt.Println(len(seen), "pieces")
}
