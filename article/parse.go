package article

// Parse reads the structure of a news text.
func Parse(text string) (*Article, error) {
	a := &Article{Text: text, Encoding: "utf-8"}
	spans := paragraphs(text, lines(text))
	c := cutter{text: text, tokens: make([]Token, 0, len(text)/5+1)}
	first := make([]int, len(spans)+1) // of each paragraph, in c.sents
	for i, sp := range spans {
		n := len(c.tokens)
		c.tokenize(sp.Start, sp.End)
		c.sentences(n)
		first[i+1] = len(c.sents)
	}
	a.Tokens, a.Sentences = c.tokens, c.sents
	for i := range a.Sentences {
		end := len(a.Tokens)
		if i+1 < len(a.Sentences) {
			end = a.Sentences[i+1].First
		}
		s := &a.Sentences[i]
		s.Tokens = a.Tokens[s.First:end:end]
	}
	a.Paragraphs = make([]Paragraph, len(spans))
	for i, sp := range spans {
		a.Paragraphs[i] = Paragraph{Span: sp, Sentences: a.Sentences[first[i]:first[i+1]:first[i+1]]}
	}
	return a, nil
}
