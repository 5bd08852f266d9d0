package ner

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/embed"
)

// TestConsistency lets three occurrences of a word agree: one that is surely a person, one
// that hardly isn't, and one among capitals, which has no say.
func TestConsistency(t *testing.T) {
	a, err := article.Parse("It was said that Quenby left. They saw that Quenby stayed with her.\n\nQUENBY AND OTHERS LEAVE THE HALL")
	if err != nil {
		t.Fatal(err)
	}
	var tagger Tagger
	tagger.doc.Reset(a)
	tagger.scores = make([]int32, len(a.Tokens)*int(labels))
	var at []int
	for i, token := range a.Tokens {
		if s := token.In(a.Text); s == "Quenby" || s == "QUENBY" {
			at = append(at, i*int(labels))
		}
	}
	if len(at) != 3 {
		t.Fatalf("%d occurrences", len(at))
	}
	person := int(label(Person, single))
	tagger.scores[at[0]+person] = 300
	tagger.scores[at[1]] = 20
	tagger.scores[at[2]] = 20
	tagger.addConsistency()
	lead := func(i int) int32 { return tagger.scores[at[i]+person] - tagger.scores[at[i]] }
	// The first loses as much as the second is against it, the second gains what
	// the first is beyond, at most mostShort, half of each being another's.
	want := []int32{300 - 20*agreeWeight/2, -20 + mostShort*agreeWeight/2, -20}
	if d := cmp.Diff(want, []int32{lead(0), lead(1), lead(2)}); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestShortfall(t *testing.T) {
	scores := make([]int32, labels)
	for y := range scores {
		scores[y] = -50
	}
	scores[Outside] = 10
	scores[label(Organization, last)] = 70
	scores[label(Place, begin)] = -900
	want := [classes + 1]int32{-60, -120, 0, -120, -120}
	if got := shortfall(scores); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	if decided(scores) {
		t.Error("an organisation with rivals is decided")
	}
	scores[Outside] = -9999
	if got := shortfall(scores)[0]; got != -mostShort {
		t.Errorf("no name falls short by %d", got)
	}
}

func TestDecided(t *testing.T) {
	scores := make([]int32, labels)
	scores[label(Person, begin)] = mostShort
	scores[label(Person, single)] = mostShort - 1
	if !decided(scores) {
		t.Error("a person without a rival is not decided")
	}
	scores[Outside] = 1
	if decided(scores) {
		t.Error("a person with a rival is decided")
	}
}

// TestRows reads back what the rows of the network say of a word.
func TestRows(t *testing.T) {
	a, err := article.Parse("The Norwegian minister met Quenbyx in Paris.")
	if err != nil {
		t.Fatal(err)
	}
	var d Document
	d.Reset(a)
	s := &a.Sentences[0]
	rows := d.Rows(nil, s, 1) // "Norwegian"
	var codes [places][]byte
	for _, r := range rows {
		if r >= NetRows {
			t.Errorf("row %d of %d", r, NetRows)
		}
		place, part, centroid, ok := NetCode(r)
		if !ok {
			continue
		}
		if g := NetGroup(r); g != place || part != len(codes[place]) {
			t.Errorf("row %d: place %d, part %d, group %d", r, place, part, g)
		}
		codes[place] = append(codes[place], byte(centroid))
	}
	of := func(i int) string { return d.words[i].codes }
	want := [places]string{
		placeBefore: of(0), placeWord: of(1), placeAfter: of(2), placeAfter2: of(3),
		placeRunFirst: of(0), placeRunLast: of(1), placeRunAfter: of(2),
	}
	for p, got := range codes {
		if string(got) != want[p] {
			t.Errorf("place %d has codes %v, want %v", p, got, []byte(want[p]))
		}
	}
	if len(of(1)) != embed.Parts {
		t.Errorf("%d codes", len(of(1)))
	}
	if of(4) != "" || d.words[4].traits>>traitUnknown&1 != 1 || d.words[1].traits>>traitUnknown&1 != 0 {
		t.Error("Quenbyx is known, or Norwegian is not")
	}
}
