package text_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

func TestQuoted(t *testing.T) {
	a, err := article.Parse("“We ‘won’,” she said. “Yes.\n\nIt rained.")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i, s := range text.Of(a).Quoted {
		got = append(got, a.Tokens[i].In(a.Text)+" "+string("oi[]"[s.State])+string(rune('0'+s.Depth)))
	}
	want := "“ [1|We i1|‘ i2|won i2|’ i2|, i1|” ]1|she o0|said o0|. o0|“ [1|Yes i1|. i1|It o0|rained o0|. o0"
	if diff := cmp.Diff(want, strings.Join(got, "|")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestQuotedDistances(t *testing.T) {
	a, err := article.Parse("She said “we won” today.\n\nIt rained.")
	if err != nil {
		t.Fatal(err)
	}
	var left, right []int
	for _, s := range text.Of(a).Quoted {
		left, right = append(left, int(s.Left)), append(right, int(s.Right))
	}
	wantLeft := []int{text.Far, text.Far, text.Far, 1, 2, 3, 1, 2, text.Far, text.Far, text.Far}
	wantRight := []int{2, 1, 3, 2, 1, text.Far, text.Far, text.Far, text.Far, text.Far, text.Far}
	if diff := cmp.Diff(wantLeft, left); diff != "" {
		t.Errorf("Left (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff(wantRight, right); diff != "" {
		t.Errorf("Right (-want +got)\n%s", diff)
	}
}
