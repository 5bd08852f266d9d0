package article

// This file makes articles whole that callers have put together by hand, so that no later stage
// has to ask whether their parts fit.

// whole returns a if its parts fit together, as those of all articles do that were parsed or read
// from JSON. Otherwise it returns a copy of what fits.
func (a *Article) whole() *Article {
	words, rest := a.wordsFit(), a.restFits()
	if words && rest {
		return a
	}
	b := new(Article)
	b.set(a)
	b.ArticleStarts = nil
	if !rest {
		b.Headline, b.Subheadline, b.Published, b.Byline, b.Dateline = Span{}, Span{}, Date{}, nil, nil
		b.Dates, b.Turns, b.Entries, b.Quotations = nil, nil, nil, nil
	}
	switch {
	case words:
	case tokensFit(a.Text, a.Tokens):
		b.rejoin()
	default:
		b.Paragraphs, b.Sentences, b.Tokens = nil, nil, nil
	}
	return b
}

// wordsFit reports whether each token is in one sentence, and each sentence in one paragraph, all
// of them in the order of the text.
func (a *Article) wordsFit() bool {
	token, sentence, end := 0, 0, 0
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if p.Start < end || p.End > len(a.Text) || len(p.Sentences) == 0 || !p.Speaker.Empty() && !p.Contains(p.Speaker) {
			return false
		}
		end = p.End
		for k := range p.Sentences {
			s := &p.Sentences[k]
			if sentence == len(a.Sentences) || s.First != token || s.Empty() || !p.Contains(s.Span) ||
				len(s.Tokens) == 0 || len(s.Tokens) > len(a.Tokens)-token {
				return false
			}
			if t := &a.Sentences[sentence]; t.Span != s.Span || t.First != token || len(t.Tokens) != len(s.Tokens) {
				return false
			}
			token += len(s.Tokens)
			sentence++
		}
	}
	return token == len(a.Tokens) && sentence == len(a.Sentences) && tokensFit(a.Text, a.Tokens)
}

// tokensFit reports whether tokens are words of a text, in its order.
//
//go:noinline
func tokensFit(text string, tokens []Token) bool {
	end := 0
	for i := range tokens {
		if t := &tokens[i]; t.Start < end || t.End <= t.Start {
			return false
		}
		end = tokens[i].End
	}
	return end <= len(text)
}

// restFits reports whether all spans but those of words are in the text, and all numbers of
// paragraphs and quotations are those of some.
func (a *Article) restFits() bool {
	fit := true
	a.eachOther(func(s *Span) { fit = fit && s.ValidIn(a.Text) })
	for i, n := range a.ArticleStarts {
		fit = fit && n >= 0 && n < len(a.Paragraphs) && (i == 0 || n > a.ArticleStarts[i-1])
	}
	end := 0
	for i := range a.Quotations {
		q := &a.Quotations[i]
		fit = fit && q.Parent >= -1 && q.Parent < i && q.Continues >= -1 && q.Continues < i && q.Start >= end
		end = q.Start
	}
	return fit
}

// rejoin gives a paragraphs and sentences of its own, which have all of its tokens: the sentences
// that fit, and what is between two of them as another.
func (a *Article) rejoin() {
	paragraphs := a.Paragraphs
	if len(paragraphs) == 0 {
		paragraphs = []Paragraph{{Kind: KindBody, Sentences: a.Sentences}}
	}
	a.Paragraphs, a.Sentences = nil, nil
	next := 0 // token
	for i := range paragraphs {
		p := Paragraph{Kind: paragraphs[i].Kind}
		for _, s := range paragraphs[i].Sentences {
			if end := s.First + len(s.Tokens); s.First >= next && end >= s.First && end <= len(a.Tokens) {
				p.add(a.Tokens, next, s.First)
				p.add(a.Tokens, s.First, end)
				next = end
			}
		}
		if i == len(paragraphs)-1 {
			p.add(a.Tokens, next, len(a.Tokens))
		}
		if len(p.Sentences) > 0 {
			a.Paragraphs = append(a.Paragraphs, p)
			a.Sentences = append(a.Sentences, p.Sentences...)
		}
	}
}

// add adds a sentence of the tokens from first to end, if there is one, at the end of p.
//
//go:noinline
func (p *Paragraph) add(tokens []Token, first, end int) {
	if first == end {
		return
	}
	s := Sentence{Span{tokens[first].Start, tokens[end-1].End}, first, tokens[first:end:end]}
	if len(p.Sentences) == 0 {
		p.Start = s.Start
	}
	p.End = s.End
	p.Sentences = append(p.Sentences, s)
}
