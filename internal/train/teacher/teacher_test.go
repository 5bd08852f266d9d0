package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
)

// relabeled returns the labels of lessons as a teacher gives them, and how many lessons there
// are. The teacher is sure of all labels but the first.
func relabeled(t *testing.T, lessons string) (string, int) {
	t.Helper()
	var labels strings.Builder
	n := 0
	for line := range strings.Lines(lessons) {
		var l attribtrain.Lesson
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			t.Fatal(err)
		}
		checkLesson(t, &l)
		chances := make([]float64, len(l.Gold))
		for i := range chances {
			chances[i] = 1
		}
		if n == 0 {
			chances[0] = least / 2
		}
		b, err := json.Marshal(map[string]any{"Name": l.Name, "Labels": l.Gold, "Chances": chances})
		if err != nil {
			t.Fatal(err)
		}
		labels.Write(append(b, '\n'))
		n++
	}
	return labels.String(), n
}

// checkLesson checks that the fields of a lesson fit each other.
func checkLesson(t *testing.T, l *attribtrain.Lesson) {
	t.Helper()
	if k := len(l.Tokens); k == 0 || len(l.Para) != k || len(l.Sent) != k || len(l.Tag) != k || len(l.Mark) != k ||
		len(l.Hint) != k || len(l.Rate) != k || len(l.Kind) != k || len(l.Gold) != k || len(l.Chance) != k {
		t.Fatalf("%s: fields of different lengths", l.Name)
	}
	sum := 0
	for _, p := range l.Chance[0] {
		sum += p
	}
	if sum < 950 || sum > 1000 {
		t.Errorf("%s: chances add up to %d of 1000", l.Name, sum)
	}
}

// TestRoundTrip takes the labels that people gave for those of the teacher: the table
// has their attributions.
func TestRoundTrip(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "examples", "train", "testdata", "parish")
	var lessons, table strings.Builder
	if err := run([]string{"lessons", dir}, &lessons); err != nil {
		t.Fatal(err)
	}
	labels, n := relabeled(t, lessons.String())
	file := filepath.Join(t.TempDir(), "labels")
	if err := os.WriteFile(file, []byte(labels), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := run([]string{"silver", dir, file}, &table); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "table")
	if err := os.WriteFile(path, []byte(table.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	silver, err := attribtrain.ReadMarks(path, dir)
	if err != nil {
		t.Fatal(err)
	}
	gold, err := attribtrain.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	want, got := 0, 0
	for _, a := range gold {
		want += a.Marked()
	}
	for _, a := range silver {
		got += a.Marked()
	}
	if len(silver) != n || got < want-2 || got > want {
		t.Errorf("%d attributions in %d texts, want nearly %d in %d", got, len(silver), want, n)
	}
	if unsure := strings.Count(table.String(), "\t?\t"); unsure != 1 {
		t.Errorf("%d paragraphs that are not to be trusted, want 1", unsure)
	}
	for _, args := range [][]string{nil, {"lessons"}, {"lessons", t.TempDir()}, {"silver", dir, "missing"}, {"silver", t.TempDir(), file}} {
		if err := run(args, &table); err == nil {
			t.Errorf("%q: no error", args)
		}
	}
}
