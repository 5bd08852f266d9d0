package quotemark

import "github.com/wirecopy-go/wirecopy/article"

// This file says token by token how the text stands to its quotations.

// A State is where a token stands in the outermost quotation around it.
type State uint8

// The states of tokens.
const (
	Outside State = iota
	Inside        // between the marks
	Opening       // the mark that opens
	Closing       // the mark that closes
)

// A Token says how one token of an article stands to the outermost quotations.
type Token struct {
	State State

	// Depth counts the quotations around the token, 0 outside.
	Depth uint8

	// Quotation is the index of the outermost quotation around the token, -1
	// outside.
	Quotation int32

	// Behind and Ahead count the tokens to the nearest end of a quotation on
	// the left and on the right in the same paragraph: inside to the marks
	// around it, outside to the mark that closed before and the one that opens
	// next. They are [Far] where there is none as near as that.
	Behind, Ahead uint8
}

// Far is the largest distance that is counted.
const Far = 255

// Tokens returns the state of each token of an article whose quotations are
// given as [Find] returns them.
func Tokens(a *article.Article, quotations []Quotation) []Token {
	out := make([]Token, len(a.Tokens))
	q, next := 0, 0 // the current outermost quotation, the next paragraph
	starts := make([]int, 0, len(a.Paragraphs)+1)
	for _, p := range a.Paragraphs {
		if len(p.Sentences) > 0 {
			starts = append(starts, p.Sentences[0].First)
		}
	}
	deep := 0
	for i, t := range a.Tokens {
		o := &out[i]
		o.Quotation, o.Behind, o.Ahead = -1, Far, Far
		for q < len(quotations) && (quotations[q].End <= t.Start || quotations[q].Parent >= 0) {
			q++
			deep = q
		}
		if q < len(quotations) && quotations[q].Start <= t.Start {
			o.Quotation, o.State = int32(q), Inside
			switch cur := quotations[q]; {
			case t.Start < cur.Open.End:
				o.State = Opening
			case !cur.Close.Empty() && t.End > cur.Close.Start:
				o.State = Closing
			}
			for deep < len(quotations) && deep <= q+16 && quotations[deep].Start <= t.Start {
				deep++
			}
			for k := max(q, deep-16); k < deep; k++ {
				if quotations[k].End > t.Start {
					o.Depth++
				}
			}
		}
		if next < len(starts) && starts[next] == i {
			next++
		} else if i > 0 {
			o.Behind = behind(out[i-1], o.State, o.Quotation)
		}
	}
	next = len(starts) - 1
	for i := len(out) - 1; i >= 0; i-- {
		if i+1 < len(out) && !(next+1 < len(starts) && starts[next+1] == i+1) {
			out[i].Ahead = ahead(out[i], out[i+1])
		}
		if next >= 0 && starts[next] == i {
			next--
		}
	}
	return out
}

// behind returns the distance to the left for a token after prev.
func behind(prev Token, s State, q int32) uint8 {
	switch {
	case s == Outside && prev.State != Outside, s != Outside && q == prev.Quotation && prev.State == Opening:
		return 1
	case s != Outside && q != prev.Quotation:
		return Far
	case prev.Behind == Far:
		return Far
	}
	return prev.Behind + 1
}

// ahead returns the distance to the right for a token before next.
func ahead(t, next Token) uint8 {
	switch {
	case t.State == Outside && next.State != Outside, t.State != Outside && next.Quotation == t.Quotation && next.State == Closing:
		return 1
	case t.State != Outside && next.Quotation != t.Quotation:
		return Far
	case next.Ahead == Far:
		return Far
	}
	return next.Ahead + 1
}
