package quote

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file finds who is quoted in a headline by whom the text below it quotes: with the same words,
// or all the time.

// saidAgain returns the person whom an attribution soon after x lets say the same in quotation
// marks where the source of x is one person without a name: in the headline "Boss: ‘We have no
// money’", and below it "“We have no money. It is over,” Ida Holm said." It is nil if there is
// none.
func (m *memory) saidAgain(x *speech.Proposal, after []speech.Proposal) *entity.Actor {
	t, said := m.text, x.Content[0]
	head, _ := m.headOf(x.Source)
	for t.Outside(said.First) && said.First+1 < said.End && m.ofHeadline(said.First) {
		said.First++ // "Package is ‘a bribe with a bow on it’, says leading MEP"
	}
	if t.Outside(said.First) || head < 0 || !human(t, head) && lexicon.FindNoun(t.String(head)).Class() != lexicon.People ||
		forSeveral(t, head) {
		return nil
	}
	return m.repeats(t.Quotation(said.First), after)
}

// repeats returns the person whom an attribution in another paragraph, of those after it, lets say the
// words of a quotation. It is nil if there is none.
func (m *memory) repeats(words text.Range, after []speech.Proposal) *entity.Actor {
	const longest = 60 // tokens
	t := m.text
	if words.Len() > longest {
		return nil
	}
	for i := range after[:min(len(after), maxAhead)] {
		y := &after[i]
		if t.Paragraph(y.Content[0].First) == t.Paragraph(words.First) {
			continue
		}
		for _, r := range y.Content {
			r.End = min(r.End, r.First+longest)
			if sameWords(t, words, r) {
				if a := m.voice(y).speaker; isPerson(a) {
					return a
				}
				return nil
			}
		}
	}
	return nil
}

// onlyQuoted returns the only person whom attributions quote, of which there are some. It is nil if there are
// several, or others without a name.
func (m *memory) onlyQuoted(after []speech.Proposal) *entity.Actor {
	const least = 2
	var one *entity.Actor
	n := 0
	for i := range after[:min(len(after), maxAhead)] {
		y := &after[i]
		if m.text.Outside(y.Content[0].First) && y.Rule != speech.Turn && y.Rule != speech.Answer {
			continue
		}
		a := m.voice(y).speaker
		if !isPerson(a) || one != nil && a != one {
			return nil
		}
		one = a
		n++
	}
	if n < least {
		return nil
	}
	return one
}

// sameWords reports whether the words of a range, three or more, are in another in a row.
func sameWords(t *speech.Text, words, in text.Range) bool {
	const least = 3
	for k := in.First; k < in.End; k++ {
		i, j, n := words.First, k, 0
		for ; i < words.End && j < in.End; i++ {
			if t.Sign(i) != 0 {
				continue
			}
			for j < in.End && t.Sign(j) != 0 {
				j++
			}
			if j == in.End || !strings.EqualFold(t.String(i), t.String(j)) {
				break
			}
			j++
			n++
		}
		for i < words.End && t.Sign(i) != 0 {
			i++
		}
		if i == words.End && n >= least {
			return true
		}
	}
	return false
}
