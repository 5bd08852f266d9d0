package ner

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// found writes the names of texts as "CLASS name".
func found(texts []Text) (out []string) {
	for _, t := range texts {
		for _, s := range t.Spans {
			out = append(out, s.Class.String()+" "+t.Text[s.Start:s.End])
		}
	}
	return out
}

func file(t *testing.T, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "corpus")
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadIOB(t *testing.T) {
	texts, err := ReadIOB(file(t, "Astrid I-PER\nVenn I-PER\n's O\nHarbour I-ORG\nBoard I-ORG\n, O\nOslo I-LOC\n. O\n\nIt O\nworks O\n. O\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := texts[0].Text, "Astrid Venn's Harbour Board, Oslo.\n\nIt works.\n\n"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
	if d := cmp.Diff([]string{"PER Astrid Venn", "ORG Harbour Board", "LOC Oslo"}, found(texts)); d != "" {
		t.Errorf("names (-want +got):\n%s", d)
	}
	texts, err = ReadIOB(file(t, "# newdoc id = 1\n1\tVenn\tB-PER\n2\tRoe\tB-PER\n\n# newdoc id = 2\n1\tOslo\tB-LOC\n"))
	if err != nil || len(texts) != 2 {
		t.Fatal(len(texts), err)
	}
	if d := cmp.Diff([]string{"PER Venn", "PER Roe", "LOC Oslo"}, found(texts)); d != "" {
		t.Errorf("names (-want +got):\n%s", d)
	}
}

func TestReadGUM(t *testing.T) {
	const line = "%\t_\t_\t$\t_\t_\t_\t_\t@\n"
	var b strings.Builder
	b.WriteString("# newdoc id = one\n")
	for i, w := range [][3]string{
		{"The", "DT", "Entity=(1-person-x"}, {"minister", "NN", "_"}, {"met", "VBD", "Entity=1)"},
		{"Mr.", "NNP", "Entity=(2-person-x"}, {"Ola", "NNP", "_"}, {"Venn", "NNP", "Entity=2)"},
		{"in", "IN", "_"}, {"Oslo", "NNP", "Entity=(3-place-x)|SpaceAfter=No"}, {".", ".", "_"},
	} {
		b.WriteString(string(rune('1'+i)) + "\t" + strings.NewReplacer("%", w[0], "$", w[1], "@", w[2]).Replace(line))
	}
	texts, err := ReadGUM(file(t, b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"PER Ola Venn", "LOC Oslo"}, found(texts)); d != "" {
		t.Errorf("names (-want +got):\n%s", d)
	}
}
