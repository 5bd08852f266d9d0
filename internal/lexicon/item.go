package lexicon

import (
	_ "embed" // for the compiled records

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/kernel"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// items.bin has an [Item] for each actor. historical.bin is the set of the folded names of
// countries that are no longer used.
var (
	//go:embed items.bin
	itemData string
	//go:embed historical.bin
	historicalData string

	items         = table.Lazy[table.Records]{Data: &itemData, Open: table.OpenRecords}
	historicalSet = table.Lazy[table.Set]{Data: &historicalData, Open: table.OpenSet}
)

// ItemSize is the size of a record of items.bin.
const ItemSize = 4

// An Item identifies an actor in a database: bits 0-1 are the database, the others the
// number.
type Item uint32

// A Database numbers what is in it.
type Database uint8

// The databases.
const (
	NoDatabase Database = iota
	Wikidata
	GeoNames
)

// NewItem returns the item with these parts. It is what the generator writes.
func NewItem(db Database, number uint32) Item { return Item(number)<<2 | Item(db) }

// Database returns the database of an item, NoDatabase for none.
func (i Item) Database() Database { return Database(i & 3) }

// Number returns the number of an item.
func (i Item) Number() uint32 { return uint32(i >> 2) }

// Item returns the item of an actor, 0 if none is known.
func (id ID) Item() Item {
	rec := items.Get().Slice(int(id), int(id)+1)
	if len(rec) < ItemSize {
		return 0
	}
	return Item(kernel.U32(rec, 0))
}

// ItemOf returns the item of the actor with a kind, a region and a canonical name, 0 if
// none is known. The name may lack accents and the like.
func ItemOf(kind Kind, region, name string) Item {
	key := fold.TrimThe(fold.Append(nil, name))
	var buf [fold.MaxBytes]byte
	for s := range LookupFolded(key, fold.Upper).All() {
		if a := s.Actor(); a.Kind == kind && a.Region == region && string(fold.TrimThe(fold.Append(buf[:0], a.Name))) == string(key) {
			return a.ID.Item()
		}
	}
	return 0
}

// Historical reports whether a folded name of a country is no longer used.
func Historical(key []byte) bool {
	_, ok := historicalSet.Get().Get(key)
	return ok
}
