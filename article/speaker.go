package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/words"
)

// This file recognises transcripts and interviews, whose paragraphs begin with
// who speaks: "CLINTON:", "Q:", "MODERATOR (to the audience):". A label in one
// paragraph alone is no evidence; only a text with several is a transcript.

// A labelStyle says how a label is written.
type labelStyle uint8

const (
	noLabel   labelStyle = iota
	capsLabel            // "CLINTON:"
	askLabel             // "Q:", "A.", "Question:"
	nameLabel            // "Hillary Clinton:"
)

// The greatest numbers of tokens in the name of a label and in the brackets
// behind it.
const (
	maxLabel  = 6
	maxAction = 20
)

// label returns how many of toks are a label at their start.
func (c *cutter) label(toks []Token) (int, labelStyle) {
	s := c.text
	first := toks[0].In(s)
	if first == "Q." || first == "A." {
		return 1, askLabel
	}
	if !startsUpper(first) {
		return 0, noLabel
	}
	n, caps := 0, true
	for n < len(toks) && n < maxLabel {
		w := toks[n].In(s)
		k, _ := classAt(w)
		if w == "-" && toks[n-1].End == toks[n].Start {
			n++
			continue
		}
		if k != letter || !startsUpper(w) && !particle(w) {
			break
		}
		caps = caps && (allCaps(w) || words.Of(w).Is(words.Title))
		n++
	}
	name := Span{toks[0].Start, toks[max(n, 1)-1].End}
	if n < len(toks) && toks[n].In(s) == "(" {
		for end := n; n < len(toks) && n <= end+maxAction; n++ {
			if toks[n].In(s) == ")" {
				n++
				break
			}
		}
	}
	if n == 0 || n >= len(toks) || toks[n].In(s) != ":" || toks[n-1].End != toks[n].Start {
		return 0, noLabel
	}
	if n+1 < len(toks) && toks[n].End == toks[n+1].Start {
		return 0, noLabel // "Re:view"
	}
	switch text := name.In(s); {
	case text == "Q" || text == "A" || strings.EqualFold(text, "question") || strings.EqualFold(text, "answer"):
		return n + 1, askLabel
	case words.OfPhrase(text)&^(words.Role|words.Agency) != 0:
		return 0, noLabel
	case caps:
		return n + 1, capsLabel
	}
	return n + 1, nameLabel
}

// speakers returns for every paragraph how many tokens its label has, and nil
// where the text is no transcript. ends are the ends of the paragraphs in
// c.tokens.
func (c *cutter) speakers(ends []int) []int {
	var labels []int
	var counts [nameLabel + 1]int
	names := map[string]int{}
	repeated := 0
	start := 0
	for i, end := range ends {
		n, style := c.label(c.tokens[start:end])
		if n > 0 {
			if labels == nil {
				labels = make([]int, len(ends))
			}
			labels[i] = n<<2 | int(style)
			counts[style]++
			if style == nameLabel {
				name := c.text[c.tokens[start].Start:c.tokens[start+n-1].End]
				if names[name]++; names[name] == 2 {
					repeated++
				}
			}
		}
		start = end
	}
	var good [nameLabel + 1]bool
	good[capsLabel] = counts[capsLabel]+counts[askLabel] >= 3
	good[askLabel] = good[capsLabel] || counts[askLabel] >= 2
	good[nameLabel] = repeated >= 2 && 3*counts[nameLabel] >= len(ends)
	if !good[capsLabel] && !good[askLabel] && !good[nameLabel] {
		return nil
	}
	for i, l := range labels {
		labels[i] = 0
		if good[l&3] {
			labels[i] = l >> 2
		}
	}
	return labels
}
