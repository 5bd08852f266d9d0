package access

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

func parse(t *testing.T, s string, opts ...article.Option) *article.Article {
	t.Helper()
	a, err := article.Parse(s, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestWords(t *testing.T) {
	a := parse(t, "Ann Voss's ship sank.")
	d := Words(a)
	if d != Words(a) {
		t.Error("the words are found twice")
	}
	if len(d.Words) != len(a.Tokens) || d.String(1) != "Voss" {
		t.Errorf("%d words, the second is %q", len(d.Words), d.String(1))
	}
	Write(a)
	if d = Words(a); len(d.Words) != len(a.Tokens) {
		t.Errorf("%d words after Write, want %d", len(d.Words), len(a.Tokens))
	}
}

func TestPlain(t *testing.T) {
	a := parse(t, "The ship sank.")
	if p, cuts := Plain(a); p != a || cuts != nil {
		t.Error("a text without invisible characters is not its own")
	}
	a = parse(t, "The sh\u00adip sank.")
	p, cuts := Plain(a)
	if p == a || cuts == nil || p.Text != "The ship sank." || p.Tokens[1].In(p.Text) != "ship" {
		t.Errorf("%q with %v cuts", p.Text, cuts)
	}
}

func TestKeep(t *testing.T) {
	const written = "The sh\u00adip sank."
	a := parse(t, written, Keep())
	if a.Text != "The ship sank." || a.Tokens[1].In(a.Text) != "ship" {
		t.Errorf("parsed as %q", a.Text)
	}
	if cuts := Write(a); cuts == nil || a.Text != written || a.Tokens[1].In(a.Text) != "sh\u00adip" {
		t.Errorf("written as %q", a.Text)
	}
	if cuts := Write(parse(t, "The ship sank.", Keep())); cuts != nil {
		t.Errorf("%v cuts of a text without invisible characters", cuts)
	}
}
