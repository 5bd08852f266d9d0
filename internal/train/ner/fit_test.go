package ner

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/ner"
)

// meetings returns texts in which people meet in places, from number first on.
func meetings(first, n int) []Text {
	people := []string{"Astrid Fjeldberg", "Martin Rowe", "Ines Barbosa", "Tomas Quenby", "Olga Lindqvist"}
	towns := []string{"Oslo", "Geneva", "Lisbon", "Leeds", "Uppsala", "Paris", "Madrid"}
	var out []Text
	for i := first; i < first+n; i++ {
		var w writer
		for k := range 5 {
			for j, word := range strings.Fields(people[(i+k)%len(people)]) {
				w.word(word, []string{"B-PER", "I-PER"}[min(j, 1)])
			}
			for _, word := range strings.Fields([]string{"came back to", "will speak in", "said in"}[(i+2*k)%3]) {
				w.word(word, "O")
			}
			w.word(towns[(3*i+k)%len(towns)], "B-LOC")
			w.word(".", "O")
			w.endSentence()
		}
		out = append(out, Text{ID: fmt.Sprint(i), Text: w.b.String(), Spans: w.spans, Weight: 1})
	}
	return out
}

// TestFit trains small models: both parts of one, and the same again.
func TestFit(t *testing.T) {
	cfg := DefaultConfig(1)
	cfg.Chain.Epochs, cfg.Chain.Average, cfg.Chain.Rows = 4, 2, 500
	cfg.Net.Inner, cfg.Net.Second, cfg.Net.Epochs, cfg.Net.Step = 8, 4, 2, 0.01
	parts := []Part{{meetings(0, 30), 1}, {meetings(30, 5), 0.5}}
	m, err := Fit(cfg, parts)
	if err != nil {
		t.Fatal(err)
	}
	if got := Score(m.Model, meetings(40, 10)); got[3].F() < 95 || got[ner.Person].There != 50 || got[ner.Place].There != 50 {
		t.Errorf("F1 %.1f on texts of the same kind: %v", got[3].F(), got)
	}
	if m.Rows == 0 || m.Rows > 500 {
		t.Errorf("%d rows", m.Rows)
	}
	again, err := Fit(cfg, parts)
	if err != nil {
		t.Fatal(err)
	}
	if again.Data != m.Data {
		t.Error("the same texts gave another model")
	}
	if _, err := Fit(cfg, nil); err == nil {
		t.Error("no error without texts")
	}
}
