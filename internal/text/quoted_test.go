package text_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/access"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

func TestQuoted(t *testing.T) {
	a, err := article.Parse("“We ‘won’,” she said. “Yes.\n\nIt rained.")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	d := access.Words(a)
	for i := range d.Words {
		got = append(got, a.Tokens[i].In(a.Text)+" "+string("oi[]"[d.State(i)])+strconv.Itoa(d.Depth(i)))
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
	d := access.Words(a)
	for _, s := range d.Marks(nil, text.Range{End: len(d.Words)}) {
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

// TestMarksOfParts reads the distances of a text in pieces, which must be those of the
// whole.
func TestMarksOfParts(t *testing.T) {
	long := strings.Repeat("and she came ", 200)
	a, err := article.Parse("She said “" + long + "” today. “Yes” " + long + ".\n\n“We ‘won’, “ “ " + long + "\n\nIt rained.")
	if err != nil {
		t.Fatal(err)
	}
	d := access.Words(a)
	want := d.Marks(nil, text.Range{End: len(d.Words)})
	for _, size := range []int{1, 7, 250, 400, 1000} {
		var got []text.Marks
		for i := 0; i < len(d.Words); i += size {
			got = d.Marks(got, text.Range{First: i, End: min(i+size, len(d.Words))})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("in pieces of %d words (-want +got)\n%s", size, diff)
		}
	}
}
