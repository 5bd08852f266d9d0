package entity

import "github.com/wirecopy-go/wirecopy/internal/english"

// This file reads the offices that a sentence gives a person other than as a
// title or behind a comma: "the German chancellor, Jane Roe,", "Jane Roe is the
// German chancellor".

// roleBefore notes the description before a comma whose apposition is the name of
// the person e, tokens i to k-1.
func (f *finder) roleBefore(e int32, i, k int) {
	first, end := f.sentenceOf(i)
	if i < first+3 || f.str(i-1) != "," || k < end && f.words[k].shape&punct == 0 {
		return
	}
	last := i - 1 // behind the description
	for p := max(first, last-8); p < last; p++ {
		if f.words[p].shape&(capital|small) == 0 {
			continue
		}
		n, noun := f.noun(p, last)
		if n == 0 || !noun.Title() || noun.Plural() || f.words[p+n-1].shape&possessive != 0 {
			continue
		}
		if p+n < last && f.words[p+n].class&english.Preposition == 0 {
			continue
		}
		for q := p + n; q < last; q++ {
			if f.words[q].shape&punct != 0 || f.words[q].class&(english.ActorVerb|english.Auxiliary) != 0 {
				return
			}
		}
		from := p
		for from > first && f.words[from-1].shape&possessive == 0 && f.words[from-1].shape&(capital|small) != 0 &&
			f.words[from-1].class&(english.Closed|english.ActorVerb) == 0 && p-from < 4 {
			from--
		}
		if from == first || f.words[from-1].class&(english.Determiner|english.Possessive) == 0 && f.words[from-1].shape&possessive == 0 {
			return
		}
		switch f.str(from - 1) {
		case "a", "A", "an", "An", "no", "No", "every", "Every", "any":
			return
		}
		if f.ents[e].nation == "" {
			f.ents[e].nation = f.possessor(from)
		}
		f.nationIn(e, from, p)
		if p+n < last && f.str(p+n) == "of" {
			f.nationIn(e, p+n, last)
		}
		f.addRole(e, f.span(from, last), f.headOf(p, p+n))
		return
	}
}

// roleIs notes what the person e, whose name ends before token k, is said to be.
func (f *finder) roleIs(e int32, k int) {
	_, end := f.sentenceOf(k - 1)
	if k+2 >= end || f.words[k-1].shape&possessive != 0 {
		return
	}
	if f.str(k) == "," && f.str(k+1) == "who" && k+4 < end {
		k += 2
	}
	switch f.str(k) {
	case "is", "was", "became", "becomes":
	default:
		return
	}
	i := k + 1
	switch f.str(i) {
	case "the", "a", "an":
		i++
	}
	for p := i; p < end && p < i+5; p++ {
		if f.words[p].shape&(capital|small) == 0 || f.words[p].class&(english.Closed|english.ActorVerb) != 0 && f.words[p].shape&capital == 0 {
			return
		}
		n, noun := f.noun(p, end)
		if n == 0 {
			if f.words[p].shape&possessive != 0 {
				i = p + 1 // "is Germany's chancellor"
				if f.ents[e].nation == "" {
					f.ents[e].nation = f.possessor(i)
				}
			}
			continue
		}
		last := p + n
		if !noun.Title() || noun.Plural() || f.words[last-1].shape&possessive != 0 {
			return
		}
		if last < end && (f.words[last].shape&small != 0 && f.words[last].class&english.Closed == 0 && !f.adverb(last) || f.words[last].shape&capital != 0) {
			return // "is the minister's choice", "is prime minister material"
		}
		f.nationIn(e, i, p)
		if last+1 < end && f.str(last) == "of" {
			q := last + 1
			if f.words[q].class&(english.Determiner|english.Possessive) != 0 && q+1 < end {
				q++
			}
			if m, _ := f.known(q, end); m > 0 {
				f.nationIn(e, q, q+m)
				last = q + m
			}
		}
		f.addRole(e, f.span(i, last), f.headOf(p, p+n))
		return
	}
}
