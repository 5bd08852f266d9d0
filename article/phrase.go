package article

// A phrase is consecutive tokens of a text, as the recognizers of bylines,
// datelines and dates read them.
type phrase struct {
	text string
	toks []Token
}

// word returns token i, "" outside of the phrase. It is not inlined: its many copies would
// make a program 37 kB larger, and hardly faster.
//
//go:noinline
func (p phrase) word(i int) string {
	if i < 0 || i >= len(p.toks) {
		return ""
	}
	return p.toks[i].In(p.text)
}

func (p phrase) len() int { return len(p.toks) }

// from returns p without its first i tokens. Like word, it is not inlined.
//
//go:noinline
func (p phrase) from(i int) phrase { return phrase{p.text, p.toks[min(i, len(p.toks)):]} }

// cut returns tokens i to j-1.
//
//go:noinline
func (p phrase) cut(i, j int) phrase { return phrase{p.text, p.toks[i:j]} }

// span returns the bytes from the first token to the last; p must not be empty.
func (p phrase) span() Span { return Span{p.toks[0].Start, p.toks[len(p.toks)-1].End} }

// in returns the text of p, "" if it is empty. It is not copied for the same reason as word.
//
//go:noinline
func (p phrase) in() string {
	if len(p.toks) == 0 {
		return ""
	}
	return p.span().In(p.text)
}

// class returns the class of the first character of token i, space if there is
// no such token.
func (p phrase) class(i int) class {
	if i < 0 || i >= len(p.toks) {
		return space
	}
	k, _ := classAt(p.text[p.toks[i].Start:])
	return k
}

// glued reports whether no white space is between token i and the one before.
//
//go:noinline
func (p phrase) glued(i int) bool {
	return i > 0 && i < len(p.toks) && p.toks[i-1].End == p.toks[i].Start
}
