package ner

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/model"
)

// TestLabels writes names as labels and reads them back.
func TestLabels(t *testing.T) {
	for _, want := range [][]Name{
		nil,
		{{0, 1, Person}},
		{{0, 3, Organization}, {3, 4, Organization}, {5, 7, Place}},
		{{1, 3, Other}, {3, 6, Other}},
	} {
		labels := make([]uint8, 8)
		for _, n := range want {
			for i := n.First; i < n.End; i++ {
				labels[i] = Label(n.Class, i-n.First, n.End-n.First)
			}
		}
		from := len(Names())
		for i, to := range labels {
			if !Allowed(from, int(to)) {
				t.Errorf("%v: label %s may not stand at %d", want, Names()[to], i)
			}
			from = int(to)
		}
		if d := cmp.Diff(want, appendNames(nil, labels, 0)); d != "" {
			t.Errorf("labels %v (-want +got):\n%s", labels, d)
		}
	}
	if n := len(Names()); n > crf.MaxLabels || n != int(labels) {
		t.Errorf("%d labels", n)
	}
}

func TestAllowed(t *testing.T) {
	number := map[string]int{"start": len(Names())}
	for i, s := range Names() {
		number[s] = i
	}
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{"start", "O", true}, {"start", "I-PER", false}, {"start", "E-PER", false}, {"start", "S-LOC", true},
		{"B-PER", "O", false}, {"B-PER", "I-PER", true}, {"B-PER", "E-ORG", false}, {"B-PER", "B-PER", false},
		{"I-ORG", "E-ORG", true}, {"E-ORG", "O", true}, {"E-ORG", "E-ORG", false}, {"S-LOC", "B-LOC", true},
	} {
		if got := Allowed(number[c.from], number[c.to]); got != c.want {
			t.Errorf("Allowed(%s, %s) = %v", c.from, c.to, got)
		}
	}
}

func tag(tb testing.TB, text string) []string {
	tb.Helper()
	a, err := article.Parse(text)
	if err != nil {
		tb.Fatal(err)
	}
	var t Tagger
	var out []string
	for _, n := range t.Names(nil, Default(), a) {
		if n.First < 0 || n.End <= n.First || n.End > len(a.Tokens) {
			tb.Fatalf("name %+v of %d tokens", n, len(a.Tokens))
		}
		out = append(out, n.Class.String()+" "+a.Text[a.Tokens[n.First].Start:a.Tokens[n.End-1].End])
	}
	return out
}

func TestNames(t *testing.T) {
	for text, want := range map[string][]string{
		"Foreign Minister Astrid Fjeldberg arrived in Geneva on Monday.": {"PER Astrid Fjeldberg", "LOC Geneva"},
		"She works for the World Bank in Paris, Martin Rowe said.":       {"ORG World Bank", "LOC Paris", "PER Martin Rowe"},
		"It rained all day.": nil,
		"":                   nil,
	} {
		if d := cmp.Diff(want, tag(t, text)); d != "" {
			t.Errorf("%q (-want +got):\n%s", text, d)
		}
	}
}

// TestCandidates asks which words may be names.
func TestCandidates(t *testing.T) {
	a, err := article.Parse("The flight to grenoble and Oslo was late, said a tired man.")
	if err != nil {
		t.Fatal(err)
	}
	var d Document
	d.Reset(a)
	var got []string
	seq := d.Sequence(&a.Sentences[0])
	for i := range a.Tokens {
		if seq.Allowed(i) == crf.All {
			got = append(got, a.Tokens[i].In(a.Text))
		}
	}
	if d := cmp.Diff([]string{"The", "grenoble", "and", "Oslo"}, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestOddTexts asks that names of odd texts are in order, apart from each other, and the same
// when the tagger has read another text before.
func TestOddTexts(t *testing.T) {
	var used Tagger
	for _, text := range []string{
		"'s", "’s", "X's's", "\xff", "i am from mexico", "A.", strings.Repeat("A ", 999), strings.Repeat("a-B ", 999), "6PR 7-X", "É’s",
	} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		names := used.Names(nil, Default(), a)
		var fresh Tagger
		if d := cmp.Diff(fresh.Names(nil, Default(), a), names); d != "" {
			t.Errorf("%.20q read after other texts (-fresh +used):\n%s", text, d)
		}
		end := 0
		for _, n := range names {
			if n.First < end || n.End <= n.First || n.End > len(a.Tokens) {
				t.Errorf("%.20q: name %+v after token %d of %d", text, n, end, len(a.Tokens))
			}
			end = n.End
		}
	}
}

func TestNamesDoNotAllocate(t *testing.T) {
	a, err := article.Parse(strings.Repeat("Astrid Fjeldberg met the World Bank's Martin Rowe in Paris. ", 20))
	if err != nil {
		t.Fatal(err)
	}
	a.Tags()
	var tagger Tagger
	var names []Name
	n := testing.AllocsPerRun(10, func() { names = tagger.Names(names[:0], Default(), a) })
	if n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestOpenForeign(t *testing.T) {
	if _, err := Open(model.POS); err == nil {
		t.Error("a model of another kind was opened")
	}
	var format *crf.FormatError
	if _, err := Open(model.NER[:100]); !errors.As(err, &format) {
		t.Errorf("a cut model gave %v", err)
	}
}

func BenchmarkNames(b *testing.B) {
	a, err := article.Parse(strings.Repeat("Astrid Fjeldberg met the World Bank's Martin Rowe in Paris, and they said that it would take a long time. ", 200))
	if err != nil {
		b.Fatal(err)
	}
	a.Tags()
	var t Tagger
	var names []Name
	b.SetBytes(int64(len(a.Text)))
	b.ReportAllocs()
	for b.Loop() {
		names = t.Names(names[:0], Default(), a)
	}
}
