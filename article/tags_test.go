package article_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

func ExampleArticle_Tags() {
	a, err := article.Parse("Minister Orla Venn didn't deny the report.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, tag := range a.Tags() {
		fmt.Printf("%s/%v ", a.Tokens[i].In(a.Text), tag)
	}
	// Output: Minister/PROPN Orla/PROPN Venn/PROPN didn't/AUX deny/VERB the/DET report/NOUN ./PUNCT
}

func TestTags(t *testing.T) {
	for _, tc := range []struct{ text, want string }{
		{"", ""},
		{"They will report on the report.", "PRON AUX VERB ADP DET NOUN PUNCT"},
		{"The talks in Geneva have failed, she said.", "DET NOUN ADP PROPN AUX VERB PUNCT PRON VERB PUNCT"},
		{"It cost $3.5 million.", "PRON VERB SYM NUM NUM PUNCT"},
		{"She wants to go to Vienna and not to Rome.", "PRON VERB PART VERB ADP PROPN CCONJ PART ADP PROPN PUNCT"},
	} {
		a, err := article.Parse(tc.text)
		if err != nil {
			t.Fatal(err)
		}
		if tags := a.Tags(); tags != nil && len(tags) == 0 {
			t.Errorf("%q: tags that are empty and not nil", tc.text)
		}
		var got []string
		for _, tag := range a.Tags() {
			got = append(got, tag.String())
		}
		if s := strings.Join(got, " "); s != tc.want {
			t.Errorf("%s\ngot  %s\nwant %s", tc.text, s, tc.want)
		}
	}
}

// Every token has a tag whatever the text, the zero Article has none, and
// sentences that no parser made do no harm.
func TestTagsOfAnything(t *testing.T) {
	for _, text := range []string{"\xff\xfe", "’s", "\x00", strings.Repeat("(", 1000), "don’t—’twas 1,000 ½ 日本語 😀 ﬁ"} {
		a, err := article.Parse(text)
		if err != nil {
			continue
		}
		if tags := a.Tags(); len(tags) != len(a.Tokens) || slices.Contains(tags, 0) {
			t.Errorf("%q: tags %v of %d tokens", text, tags, len(a.Tokens))
		}
	}
	if got := new(article.Article).Tags(); len(got) != 0 {
		t.Errorf("zero Article: %v", got)
	}
	odd := article.Article{Text: "a", Sentences: []article.Sentence{{First: 7, Tokens: make([]article.Token, 3)}}}
	if got := odd.Tags(); len(got) != 0 {
		t.Errorf("sentence without tokens in the article: %v", got)
	}
	if got := article.Tag(200).String() + article.Tag(0).String() + article.X.String(); got != "__X" {
		t.Errorf("names %q", got)
	}
}

func TestTagsConcurrently(t *testing.T) {
	a, err := article.Parse(strings.Repeat("Officials say the deal is near. ", 50))
	if err != nil {
		t.Fatal(err)
	}
	first := make([]*article.Tag, 8)
	var wg sync.WaitGroup
	for i := range first {
		wg.Go(func() {
			first[i] = &a.Tags()[0]
		})
	}
	wg.Wait()
	for _, p := range first {
		if p != first[0] {
			t.Fatal("two calls returned two slices")
		}
	}
}
