package corpus

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// write puts a file into a folder of the test's own.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadCoNLLU(t *testing.T) {
	row := func(id, form, upos, xpos, misc string) string {
		return strings.Join([]string{id, form, form, upos, xpos, "_", "0", "root", "_", misc}, "\t") + "\n"
	}
	path := write(t, "a.conllu", "# newdoc id = a\n# sent_id = 1\n"+
		row("1", "Orla", "PROPN", "NNP", "Entity=(1")+
		row("2-3", "didn't", "_", "_", "SpaceAfter=No")+
		row("2", "did", "AUX", "VBD", "_")+row("3", "n't", "PART", "RB", "_")+
		row("3.1", "go", "VERB", "VB", "_")+
		row("4", ".", "PUNCT", ".", "_")+"\n# newpar\n"+
		row("1", "No", "INTJ", "UH", "_")+"\n# newdoc id = b\n"+row("1", "Yes", "INTJ", "UH", "_"))
	got, err := ReadCoNLLU(path)
	if err != nil {
		t.Fatal(err)
	}
	want := []Sentence{
		{0, true, []Token{{"Orla", "PROPN", "NNP", "Entity=(1", true, 1}, {"didn't", "AUX", "VBD", "_", false, 2}, {".", "PUNCT", ".", "_", true, 1}}},
		{0, true, []Token{{"No", "INTJ", "UH", "_", true, 1}}},
		{1, true, []Token{{"Yes", "INTJ", "UH", "_", true, 1}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, err := ReadCoNLLU(write(t, "b.conllu", "1\tx\n")); err == nil || !strings.HasSuffix(err.Error(), "b.conllu:1: 2 columns, not 10") {
		t.Errorf("short row: %v", err)
	}
}

func TestReadCoreNLP(t *testing.T) {
	pack := func(text string) string {
		var b strings.Builder
		z := gzip.NewWriter(&b)
		z.Write([]byte(text))
		z.Close()
		return write(t, "a.tsv.gz", b.String())
	}
	const head = "# newdoc id = a\n# sent_id = 1\n"
	got, err := ReadCoreNLP(pack(head + "1\tOrla\tOrla\tNNP\tPERSON\t0\troot\t0\t4\tPER0\n2\t#\t#\t#\tO\t1\tdep\t5\t6\tPER0\n\n# coref x\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := []Machine{{"a", []MachineToken{{"Orla", "Orla", "NNP", "PERSON", 0, 4}, {"#", "#", "#", "O", 5, 6}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, bad := range []string{"1\tx\n", "1\tx\tx\tNN\tO\t0\troot\ta\t1\n", "1\tx\tx\tNN\tO\t0\troot\t0\tb\n"} {
		if _, err := ReadCoreNLP(pack(head + bad)); err == nil || !strings.Contains(err.Error(), "a.tsv.gz:3: ") {
			t.Errorf("%q: %v", bad, err)
		}
	}
	if _, err := ReadCoreNLP(write(t, "plain.tsv.gz", "1")); err == nil {
		t.Error("no error for a file that is not compressed")
	}
}

func TestReadBrat(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"b.txt": "nothing here", "b.ann": "",
		"a.txt": "“Nö,” said Orla, “never.”",
		"a.ann": "T1\tSource 11 15\tOrla\nT2\tCue 6 10\tsaid\nT3\tContent 17 25;0 5\t“never.” “Nö,”\n" +
			"T4\tAttribution 6 10\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\nE2\tAttribution:T4 Cue:T2\n#1\tnote\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := ReadBrat(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 2 || got[0].Name != "a" || len(got[0].Attributions) != 1 || len(got[1].Attributions) != 0 {
		t.Fatalf("got %+v", got)
	}
	a := got[0].Attributions[0]
	var said []string
	for _, pieces := range [][]Piece{a.Source, a.Cue, a.Content} {
		for _, p := range pieces {
			said = append(said, got[0].Text[p.Start:p.End])
		}
	}
	if want := []string{"Orla", "said", "“Nö,”", "“never.”"}; !cmp.Equal(want, said) {
		t.Errorf("marked %q, want %q", said, want)
	}
}

func TestReadBratRefuses(t *testing.T) {
	for _, tc := range []struct{ text, ann, want string }{
		{"abc", "T1\tCue 0 4\tabcd\n", "a.ann:1: range 0 to 4 in a text of 3 characters"},
		{"abc", "\nT1\tCue 0\ta\n", `a.ann:2: "0" is not a range such as 3 17`},
		{"\xff", "", "a.txt: not UTF-8"},
	} {
		path := write(t, "a.txt", tc.text)
		if err := os.WriteFile(strings.TrimSuffix(path, "txt")+"ann", []byte(tc.ann), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadBrat(filepath.Dir(path)); err == nil || !strings.HasSuffix(err.Error(), tc.want) {
			t.Errorf("%q: error %v, want %s", tc.ann, err, tc.want)
		}
	}
	if _, err := ReadBrat(t.TempDir()); err == nil || !strings.Contains(err.Error(), "no .txt file") {
		t.Errorf("empty folder: %v", err)
	}
	if _, err := ReadBrat(filepath.Dir(write(t, "a.txt", ""))); err == nil {
		t.Error("no error for a text without annotation")
	}
}
