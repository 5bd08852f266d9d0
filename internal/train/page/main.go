// Command lines learns to tell the blocks of an article from what surrounds it
// on a page. It judges itself by cross-validation over sites and writes the
// model of package page, with its card.
//
//	go run ./internal/train/page [-write]
//
// It reads the corpora in WIRECOPY_CORPORA, by default ../shared/corpora.
package page

import (
	"flag"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/wirecopy-go/wirecopy/internal/page"
)

const (
	folds = 10

	// cleanWeight is the weight of a plain article beside a page: enough to
	// keep the model from cutting into articles that came clean.
	cleanWeight = 0.03
	mostPolnear = 400
	mostWire    = 200
)

var learning = settings{trees: 110, rate: 0.1, lambda: 10, least: 8, scale: 256}

func main() {
	log.SetFlags(0)
	write := flag.Bool("write", false, "write the model and its card to internal/page")
	flag.Parse()
	dir := os.Getenv("WIRECOPY_CORPORA")
	if dir == "" {
		dir = filepath.Join("..", "shared", "corpora")
	}
	if err := run(dir, *write); err != nil {
		log.Fatal(err)
	}
}

func run(dir string, write bool) error {
	docs, err := pages(filepath.Join(dir, "pages", "dev"))
	if err != nil {
		return err
	}
	news, err := polnear(filepath.Join(dir, "polnear", "train"))
	if err != nil {
		return err
	}
	stories, err := wire(filepath.Join(dir, "wire", "reuters.dev.jsonl"))
	if err != nil {
		return err
	}
	texts := append(news[:min(mostPolnear, len(news))], stories[:min(mostWire, len(stories))]...)
	cleans, err := plain(texts)
	if err != nil {
		return err
	}
	card := validate(docs, cleans)
	if _, err := os.Stdout.WriteString(card); err != nil || !write {
		return err
	}
	model := boost(rows(docs, cleans, func(int) bool { return true }), learning)
	out := filepath.Join("internal", "lines", "page.model")
	if err := os.WriteFile(out, []byte(model), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join("internal", "lines", "page.card"), []byte(card+page.Sum(model)), 0o644)
}

// rows returns the blocks of the pages and plain articles whose site or number
// in is true for.
func rows(docs, cleans []*doc, in func(site int) bool) []row {
	var out []row
	add := func(d *doc, weight float64) {
		for i := range d.blocks {
			if d.weight[i] == 0 {
				continue
			}
			r := row{v: &d.feats[i], weight: weight * d.weight[i]}
			if d.label[i] {
				r.y = 1
			}
			out = append(out, r)
		}
	}
	for _, d := range docs {
		if in(d.site) {
			add(d, 1)
		}
	}
	furniture := outside(docs, in)
	for i, d := range cleans {
		if !in(i) {
			continue
		}
		add(d, cleanWeight)
		if i%2 == 0 {
			add(d.furnish(furniture, rand.New(rand.NewPCG(uint64(i), 1))), cleanWeight)
		}
	}
	return out
}
