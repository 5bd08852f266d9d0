package ner

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/ner"
)

func TestPropagate(t *testing.T) {
	text := Text{
		Text: "Ann Venn spoke. Venn left; Mr. Venn's car stayed. Venn Street is long. Eva Venn and Roe met.",
		Spans: []Span{
			{0, 8, ner.Person},
			{16, 20, ner.Organization},
		},
	}
	text.propagate()
	want := []Span{{0, 8, ner.Person}, {16, 20, ner.Person}, {31, 35, ner.Person}}
	if d := cmp.Diff(want, text.Spans); d != "" {
		t.Errorf("propagate (-want +got):\n%s", d)
	}
}
