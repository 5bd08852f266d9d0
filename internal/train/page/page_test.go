package page

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/page"
)

// villages are what the pages of this test are about.
var villages = []string{"Brennfjord", "Ostmere", "Calvering", "Dunhythe", "Eskholm", "Farrowby", "Gilden", "Harnwick", "Ilsted", "Jarrow End", "Kelmore", "Lund Green"}

// body returns the paragraphs of an article about a village.
func body(village string) []string {
	return []string{
		"The council of " + village + " decided on Monday to close the old bridge, and it said that the work would begin in the second week of May.",
		"Residents of " + village + " told reporters that they had waited for the decision for many years, because the bridge was not safe for buses.",
		"Shop owners near the bridge fear that they will lose customers while the road is closed, and some of them want the council to pay for it.",
	}
}

// tiny writes corpora with a page of a site for each village, and articles.
func tiny(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	write := func(text string, path ...string) {
		file := filepath.Join(append([]string{dir}, path...)...)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for i, v := range villages {
		text := strings.Join(body(v), "\n\n")
		name := fmt.Sprintf("%02d", i)
		above := "Menu\n\nSign in to " + v + " Post\n\nSport | " + v + " | Weather\n\n"
		below := "\n\nAdvertisement\n\nMost read in " + v + "\n\n© " + v + " Post\n"
		folder := "dev"
		if i == len(villages)-1 {
			folder = modern
		}
		write(above+text+below, "pages", folder, name+".txt")
		write(text, "pages", folder, name+".body")
		write("Bridge of "+v+"\n\n"+text, "polnear", "train", name+".txt")
		write("# day: 2024-05-06\nx Menu\nh Bridge of "+v+"\n. "+strings.Join(body(v), "\n.\n. ")+"\n? The bridge\nx Most read in "+v+"\n", "invented", name+".page")
	}
	write(`{"text": "Bridge closes\n\n`+strings.Join(body("Moor"), `\n\n`)+`"}`+"\n", "wire", "reuters.dev.jsonl")
	return dir
}

func read(dir string) (*Corpora, error) { return Read(dir, filepath.Join(dir, "invented")) }

// TestTrain trains on pages of which what is the article is plain to see.
func TestTrain(t *testing.T) {
	c, err := read(tiny(t))
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Pages) != len(villages) || c.Sites() != len(villages) || len(c.Articles) != len(villages)+1 {
		t.Errorf("%d pages of %d sites, %d articles", len(c.Pages), c.Sites(), len(c.Articles))
	}
	for _, d := range c.Pages {
		for i, b := range d.blocks {
			if long := b.End-b.Start > 80; d.label[i] != long {
				t.Errorf("%s: %q is marked %v", d.name, d.text[b.Start:b.End], d.label[i])
			}
		}
	}
	for _, d := range c.Invented {
		for i, b := range d.blocks {
			if long := b.End-b.Start > 80; d.label[i] != long || (d.weight[i] == 0) != (d.text[b.Start:b.End] == "The bridge") {
				t.Errorf("invented: %q is marked %v, weight %v", d.text[b.Start:b.End], d.label[i], d.weight[i])
			}
		}
	}
	data := Train(c, 1)
	m, err := page.Open(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range c.Pages {
		for i, s := range m.Scores(d.feats) {
			if (s > 0) != d.label[i] {
				t.Errorf("%s: %q has the score %d", d.name, d.text[d.blocks[i].Start:d.blocks[i].End], s)
			}
		}
	}
	if Train(c, 1) != data {
		t.Error("the same texts gave another model")
	}
	j, err := Validate(c, 1)
	if err != nil {
		t.Fatal(err)
	}
	if j.Pages.F1 < 95 || j.Marks.F1 < 99 || j.Lost > 5 || j.Lines < 90 {
		t.Errorf("cross-validation: %+v", j)
	}
}

// TestSites takes pages with many lines in common for pages of one site.
func TestSites(t *testing.T) {
	dir := tiny(t)
	var furniture strings.Builder
	for i := range 6 {
		fmt.Fprintf(&furniture, "All the news of section %d\n\n", i)
	}
	for i := range 3 {
		path := filepath.Join(dir, "pages", "dev", fmt.Sprintf("%02d.txt", i))
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, append([]byte(furniture.String()), text...), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	c, err := read(dir)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := c.Sites(), len(villages)-2; got != want {
		t.Errorf("%d sites, want %d", got, want)
	}
}

func TestMeasure(t *testing.T) {
	d := &doc{text: "one two three four five\n\nsix seven eight nine ten", body: "one two three four five"}
	if err := d.cut(); err != nil {
		t.Fatal(err)
	}
	first := func(i int) bool { return i == 0 }
	all := func(int) bool { return true }
	if got := d.measure(first); got != (Figure{100, 100, 100}) {
		t.Errorf("the body: %+v", got)
	}
	if got := d.measure(all); got.Recall != 100 || got.Precision > 50 {
		t.Errorf("the whole page: %+v", got)
	}
	if got := d.measure(func(int) bool { return false }); got != (Figure{}) {
		t.Errorf("nothing: %+v", got)
	}
}

func TestReadRefuses(t *testing.T) {
	for _, missing := range []string{"pages", "polnear", "wire", "invented"} {
		dir := tiny(t)
		if err := os.RemoveAll(filepath.Join(dir, missing)); err != nil {
			t.Fatal(err)
		}
		if _, err := read(dir); err == nil {
			t.Errorf("no error without %s", missing)
		}
	}
}
