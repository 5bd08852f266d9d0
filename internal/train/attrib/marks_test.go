package attrib

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/text"
	"github.com/wirecopy-go/wirecopy/internal/train/corpus"
)

func TestReadMarks(t *testing.T) {
	texts := map[string]string{
		"a": "Ida said it rained.\n\nNobody came to the fair.\n\nIt was noted that it rained.",
		"b": "Ida left.",
		"c": "Nobody came.",
	}
	load := func(name string) (string, error) {
		if s, ok := texts[name]; ok {
			return s, nil
		}
		return "", errors.New("no such text")
	}
	const table = "# name, marks\na\t?\t21-45\n\t0-3\t4-8\t9-18\n\t-\t54-59\t60-64\t65-74\nb\t?\t0-9\nc\t-\n"
	got, err := readMarks(strings.NewReader(table), load)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 || got[0].Name != "a" || got[1].Name != "b" || got[1].Marked() != 0 || got[2].Name != "c" || got[2].Marked() != 0 {
		t.Fatalf("got %+v", got)
	}
	part := func(first, end int) text.Range { return text.Range{First: first, End: end} }
	want := []attrib.Link{
		{Source: part(0, 1), Cue: part(1, 2), Content: []text.Range{part(2, 4)}},
		{Cue: part(13, 14), Content: []text.Range{part(14, 15), part(15, 17)}},
	}
	if diff := cmp.Diff(want, got[0].gold); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for p, want := range map[text.Range]bool{part(0, 5): true, part(5, 11): false, part(11, 18): true} {
		if got := got[0].trusts(p); got != want {
			t.Errorf("paragraph %v: trusted %v", p, got)
		}
	}
	if seen, unseen := Split(got, 1); len(seen) != 3 || len(unseen) != 0 {
		t.Errorf("%d articles of a table held out", len(unseen))
	}
	for _, table := range []string{"a", "\t-\n", "d\t?\t0-3\n", "a\t?\n", "a\t0-3\t4-8\n", "a\t0-3\t-\t9-18\n", "a\tx-3\t4-8\t9-18\n", "a\t900-903\t4-8\t9-18\n"} {
		if _, err := readMarks(strings.NewReader(table), load); err == nil {
			t.Errorf("%q: no error", table)
		}
	}
}

// TestCorrect replaces what two articles have.
func TestCorrect(t *testing.T) {
	articles, err := parse([]corpus.Marked{{Name: "a", Text: "Ida said it rained."}, {Name: "b", Text: "Ola said it snowed."}, {Name: "c", Text: "Nobody came."}})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range articles {
		a.gold = make([]attrib.Link, 3)
	}
	table := filepath.Join(t.TempDir(), "table")
	write := func(lines string) {
		if err := os.WriteFile(table, []byte(lines), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("# name, marks\na\t0-3\t4-8\t9-18\nb\t-\n")
	if err := Correct(articles, table); err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{1, 0, 3} {
		if got := articles[i].Marked(); got != want || articles[i].extra {
			t.Errorf("%d marks in article %d, want %d; or it is never held out", got, i, want)
		}
	}
	write("d\t-\n")
	if err := Correct(articles, table); err == nil {
		t.Error("no error for an article that is not there")
	}
}

// TestReadMarksLines reads texts from a file of JSON lines.
func TestReadMarksLines(t *testing.T) {
	dir := t.TempDir()
	texts, table := filepath.Join(dir, "texts.jsonl"), filepath.Join(dir, "table")
	for path, text := range map[string]string{
		texts: `{"id": "a", "text": "Ida left."}` + "\n" + `{"id": "b", "text": "Ida said it rained."}` + "\n",
		table: "b\t0-3\t4-8\t9-18\n",
	} {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := ReadMarks(table, texts)
	if err != nil || len(got) != 1 || got[0].Marked() != 1 {
		t.Errorf("got %+v, %v", got, err)
	}
	if all, err := ReadTexts(texts); err != nil || len(all) != 2 || all[0].Name != "a" || all[1].Name != "b" {
		t.Errorf("texts %+v, %v", all, err)
	}
	for path, text := range map[string]string{table: "c\t-\n", texts: "{"} {
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadMarks(table, texts); err == nil {
			t.Errorf("no error for %s", path)
		}
	}
	if _, err := ReadTexts(texts); err == nil {
		t.Error("no error for lines that are cut short")
	}
}
