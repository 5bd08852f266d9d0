package corpus

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadWritten(t *testing.T) {
	path := write(t, "a.txt", "about the file\n=== kell-1\n\n<s2><s1>{P Ana Ruiz}, of {O Holm & Co},</s1></s2> <c1>said</c1> <t1>it was < 3</t1> and <c2>hoped</c2> <t2>for {X Snow}</t2>,<t1> she</t1>.\n\n\n=== kell-2\nNothing.\n")
	got, err := ReadWritten(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	text := "Ana Ruiz, of Holm & Co, said it was < 3 and hoped for Snow, she."
	piece := func(s string) Piece {
		at := strings.Index(text, s)
		return Piece{at, at + len(s)}
	}
	source := []Piece{piece("Ana Ruiz, of Holm & Co,")}
	want := []Written{
		{
			Marked{"kell-1", text, []Attribution{
				{source, []Piece{piece("said")}, []Piece{piece("it was < 3"), piece(" she")}},
				{source, []Piece{piece("hoped")}, []Piece{piece("for Snow")}},
			}},
			[]Name{{piece("Ana Ruiz"), 'P'}, {piece("Holm & Co"), 'O'}, {piece("Snow"), 'X'}},
		},
		{Marked: Marked{Name: "kell-2", Text: "Nothing."}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadWrittenErrors(t *testing.T) {
	for body, want := range map[string]string{
		"{P Ana":                 "a mark is not closed",
		"{Q Ana}":                `no name can begin with "{Q Ana}"`,
		"{P Ana {P Bo}}":         `no name can begin with "{P Bo}}"`,
		"Ana}":                   "byte 3: no name ends here",
		"<t1>Ana":                "a mark is not closed",
		"Ana</t1>":               "byte 3: </t1> is in no order",
		"<t1>a<t1>":              "byte 1: <t1> is in no order",
		"<t1></t1>":              "byte 0: </t1> is in no order",
		"She <c1>said</c1> it":   "an attribution without content at byte 4",
		"a\n=== kell-1\nand <b>": "a second kell-1",
	} {
		path := write(t, "a.txt", "=== kell-1\n"+body)
		if _, err := ReadWritten(filepath.Dir(path)); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%q: %v; want %s", body, err, want)
		}
	}
	if _, err := ReadWritten(t.TempDir()); err == nil {
		t.Error("no error for an empty folder")
	}
}
