package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// A Usage is how the name of a country or place is used in a sentence, for names whose form
// does not show it.
type Usage uint8

// The usages in usage.tsv.
const (
	NoUsage       Usage = iota
	ArticleUsage        // after "the": "the Gambia"
	ModifierUsage       // before a noun, like an adjective: "the United States ambassador"
)

// UsageNames are the names of the values in usage.tsv, by number.
var UsageNames = [...]string{ArticleUsage: "article", ModifierUsage: "modifier"}

// usage.bin is the set of the names with a usage of their own, with its numbers.
var (
	//go:embed usage.bin
	usageData string

	usages = table.Lazy[table.Set]{Data: &usageData, Open: table.OpenSet}
)

// UsageOf returns how a canonical name is used, NoUsage for most.
func UsageOf(name string) Usage {
	v, _ := find(usages.Get(), name)
	return Usage(v)
}
