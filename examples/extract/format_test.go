package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

// span returns the place of the only occurrence of piece in text.
func span(t *testing.T, text, piece string) article.Span {
	t.Helper()
	i := strings.Index(text, piece)
	if i < 0 || strings.Count(text, piece) > 1 {
		t.Fatalf("%q is not in the text just once", piece)
	}
	return article.Span{Start: i, End: i + len(piece)}
}

// written returns the output of one format.
func written(t *testing.T, write func(*bytes.Buffer, *wirecopy.Report) error, r *wirecopy.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestWriteBrat(t *testing.T) {
	const text = "“Öl is\nup”, Ms. Ash said, “by far”.\nIt is thought to fall. MINISTER: Yes."
	at := func(piece string) article.Span { return span(t, text, piece) }
	r := &wirecopy.Report{
		Article: &article.Article{Text: text},
		Quotes: []quote.Quote{
			{Attribution: quote.Attribution{Source: at("MINISTER"), Content: []article.Span{at("Yes")}}},
			{Attribution: quote.Attribution{
				Source:  at("Ms. Ash"),
				Cue:     at("said"),
				Content: []article.Span{at("“Öl is\nup”"), at("“by far”")},
			}},
		},
		Claims: []quote.Claim{
			{Attribution: quote.Attribution{Cue: at("is thought"), Content: []article.Span{at("to fall")}}},
		},
	}
	want := strings.Join([]string{
		"T1	Source 12 19	Ms. Ash",
		"T2	Cue 20 24	said",
		"T3	Content 0 10;26 34	“Öl is up” “by far”",
		"T4	Attribution 20 24	said",
		"E1	Attribution:T4 Content:T3 Cue:T2 Source:T1",
		"T5	Cue 39 49	is thought",
		"T6	Content 50 57	to fall",
		"T7	Attribution 39 49	is thought",
		"E2	Attribution:T7 Content:T6 Cue:T5",
		"T8	Source 59 67	MINISTER",
		"T9	Content 69 72	Yes",
		"T10	Attribution 59 67	MINISTER",
		"E3	Attribution:T10 Content:T9 Source:T8",
		"",
	}, "\n")
	if diff := cmp.Diff(want, written(t, writeBrat, r)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWriteCoNLLU(t *testing.T) {
	r := small(t)
	want := strings.Join([]string{
		"# newdoc id = small one",
		"# newpar",
		"# sent_id = small one-1",
		"# text = Öl up",
		"1	Öl	_	PROPN	_	_	_	_	_	start_char=0|end_char=2",
		"2	up	_	ADV	_	_	_	_	_	start_char=3|end_char=5",
		"",
		"# newpar",
		"# sent_id = small one-2",
		"# text = It is.",
		"1	It	_	PRON	_	_	_	_	_	start_char=7|end_char=9",
		"2	is	_	AUX	_	_	_	_	_	start_char=10|end_char=12|SpaceAfter=No",
		"3	.	_	PUNCT	_	_	_	_	_	start_char=12|end_char=13",
		"",
		"",
	}, "\n")
	if diff := cmp.Diff(want, written(t, writeCoNLLU, r)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := written(t, writeCoNLLU, &wirecopy.Report{Article: &article.Article{}}); got != "" {
		t.Errorf("an empty article gives %q, want nothing", got)
	}
}

func TestWriteText(t *testing.T) {
	r := small(t)
	r.Article.Paragraphs = append(r.Article.Paragraphs, article.Paragraph{
		Span: span(t, r.Article.Text, "Share"), Kind: article.KindBoilerplate,
	})
	if diff := cmp.Diff("Öl up\n\nIt is.\n\n", written(t, writeText, r)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// small is a report of a headline and a sentence over two lines.
func small(t *testing.T) *wirecopy.Report {
	const text = "Öl up\n\nIt\nis.\n\nShare"
	var sentences []article.Sentence
	var tokens []article.Token
	paragraph := func(kind article.Kind, pieces ...string) article.Paragraph {
		s := article.Sentence{First: len(tokens)}
		for _, p := range pieces {
			s.Tokens = append(s.Tokens, article.Token{Span: span(t, text, p)})
		}
		s.Span = article.Span{Start: s.Tokens[0].Start, End: s.Tokens[len(pieces)-1].End}
		tokens = append(tokens, s.Tokens...)
		sentences = append(sentences, s)
		return article.Paragraph{Span: s.Span, Kind: kind, Sentences: []article.Sentence{s}}
	}
	a := &article.Article{
		Text:     text,
		Headline: span(t, text, "Öl up"),
		Paragraphs: []article.Paragraph{
			paragraph(article.KindHeadline, "Öl", "up"),
			paragraph(article.KindBody, "It", "is", "."),
		},
	}
	a.Sentences, a.Tokens = sentences, tokens
	return &wirecopy.Report{ID: "small\tone", Article: a}
}
