package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parse reads the structure of a news text.
func Parse(text string) (*Article, error) {
	a := &Article{Text: text, Encoding: "utf-8"}
	for start := 0; start < len(text); {
		end := strings.Index(text[start:], "\n\n")
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		a.paragraph(start, end)
		start = end
		for start < len(text) && text[start] == '\n' {
			start++
		}
	}
	return a, nil
}

func (a *Article) paragraph(start, end int) {
	firstSent, firstTok := len(a.Sentences), len(a.Tokens)
	flush := func() {
		if n := len(a.Tokens); n > firstTok {
			t := a.Tokens[firstTok:n]
			a.Sentences = append(a.Sentences, Sentence{Span{t[0].Start, t[len(t)-1].End}, firstTok, t})
			firstTok = n
		}
	}
	for i := start; i < end; {
		r, w := utf8.DecodeRuneInString(a.Text[i:])
		j := i + w
		switch {
		case unicode.IsSpace(r):
			i = j
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			for j < end {
				r, w := utf8.DecodeRuneInString(a.Text[j:])
				if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
					break
				}
				j += w
			}
		}
		a.Tokens = append(a.Tokens, Token{Span{i, j}})
		i = j
		if r == '.' || r == '?' || r == '!' {
			flush()
		}
	}
	flush()
	if s := a.Sentences[firstSent:]; len(s) > 0 {
		a.Paragraphs = append(a.Paragraphs, Paragraph{Span: Span{s[0].Start, s[len(s)-1].End}, Sentences: s})
	}
}
