package main

// Compiling all sources into the files that the lexicon embeds.

import (
	"fmt"
	"go/format"
	"hash/crc32"
	"io/fs"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// actorSources are the files of actors. A name that stands for several actors in
// the same way stands first for the one whose file comes first here.
var actorSources = []string{
	"countries.tsv", "former.tsv", "bodies.tsv", "media.tsv", "militants.tsv", "cities.tsv", "towns.tsv", "regions.tsv", "companies.tsv", "firms.tsv", "teams.tsv", "people.tsv",
}

// besideSource is the file of actors whose names have the basis Beside.
const besideSource = "towns.tsv"

// A file is one compiled file.
type file struct {
	name string
	data string
}

func compile(fsys, inEnglish fs.FS) ([]file, error) {
	sources, err := readSources(fsys)
	if err != nil {
		return nil, err
	}
	var c compiler
	for _, name := range actorSources {
		if err := c.readActors(fsys, name); err != nil {
			return nil, err
		}
	}
	generic, err := c.readGeneric(fsys)
	if err != nil {
		return nil, err
	}
	if err := c.readDefaults(fsys); err != nil {
		return nil, err
	}
	var senses senseList
	names, beside := senses.table(c.keys), senses.table(c.beside)
	if err := lexicon.MarkFirst(names); err != nil {
		return nil, err
	}
	nouns, heads, err := readNouns(fsys, inEnglish)
	if err != nil {
		return nil, err
	}
	sets, err := readSets(fsys)
	if err != nil {
		return nil, err
	}
	loose, err := c.readLoose(fsys)
	if err != nil {
		return nil, err
	}
	subdivisions, err := c.readSubdivisions(fsys)
	if err != nil {
		return nil, err
	}
	sportCodes, err := c.readSportCodes(fsys)
	if err != nil {
		return nil, err
	}
	placeNames, wherein, err := c.placeNames(subdivisions)
	if err != nil {
		return nil, err
	}
	localities, divisions, err := c.localities(fsys)
	if err != nil {
		return nil, err
	}
	offices, terms, err := c.readHolders(fsys)
	if err != nil {
		return nil, err
	}
	dissolved, err := c.readDissolved(fsys)
	if err != nil {
		return nil, err
	}
	keys, err := c.readKeys(fsys)
	if err != nil {
		return nil, err
	}
	out := []file{
		{"actors.bin", c.actors()},
		{"items.bin", table.BuildRecords(lexicon.ItemSize, keys, nil)},
		{"senses.bin", table.BuildRecords(lexicon.SenseSize, senses.data, nil)},
		{"wherein.bin", wherein},
		{"divisions.bin", divisions},
		{"terms.bin", table.BuildRecords(lexicon.TermSize, terms, nil)},
	}
	for _, t := range append(sets, []dataTable{
		{"names.bin", names, 0, 0},
		{"beside.bin", beside, 0, 0},
		{"nouns.bin", nouns, 0, 0},
		{"offices.bin", offices, 0, 0},
		{"generic.bin", generic, 0, 0},
		{"loose.bin", loose, 4, 8},
		{"misspelled.bin", c.misspelled(loose), 4, 8},
		{"subdivisions.bin", subdivisions, 4, 8},
		{"sportcodes.bin", sportCodes, 4, 8},
		{"placenames.bin", placeNames, 4, 11},
		{"localities.bin", localities, 3, 11},
	}...) {
		f, err := t.build()
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	slices.SortFunc(out, func(a, b file) int { return strings.Compare(a.name, b.name) })
	src, err := format.Source([]byte(describe(out, sources, heads, dissolved)))
	return append(out, file{"tables.go", string(src)}), err
}

// readSets reads the tables that become sets and need no actors.
func readSets(fsys fs.FS) ([]dataTable, error) {
	words := func(name string) func(fs.FS) (map[string]uint32, error) {
		return func(fsys fs.FS) (map[string]uint32, error) { return readSet(fsys, name) }
	}
	var sets []dataTable
	for _, t := range []struct {
		name       string
		read       func(fs.FS) (map[string]uint32, error)
		size, bits int
	}{
		{"given.bin", readGiven, 3, 3},
		{"surnames.bin", readSurnames, 3, 2},
		{"historical.bin", readHistorical, 4, 0},
		{"nicknames.bin", readNicknames, 3, 2},
		{"wares.bin", words("wares.tsv"), 3, 2},
		{"initials.bin", words("initials.tsv"), 3, 2},
		{"postnominals.bin", words("postnominals.tsv"), 3, 2},
		{"legalforms.bin", words("legalforms.tsv"), 3, 2},
		{"occasions.bin", words("occasions.tsv"), 3, 2},
		{"coiners.bin", words("coiners.tsv"), 3, 2},
		{"syllables.bin", words("syllables.tsv"), 3, 2},
		{"tails.bin", readTails, 3, 3},
		{"neighbors.bin", classed("neighbors.tsv", lexicon.NeighborNames[:]), 3, 6},
		{"standings.bin", classed("standings.tsv", lexicon.StandingNames[:]), 3, 3},
		{"usage.bin", classed("usage.tsv", lexicon.UsageNames[:]), 3, 2},
		{"clubs.bin", readClubs, 3, 2},
	} {
		m, err := t.read(fsys)
		if err != nil {
			return nil, err
		}
		sets = append(sets, dataTable{t.name, m, t.size, t.bits})
	}
	return sets, nil
}

// A dataTable is what becomes a table or a set.
type dataTable struct {
	name       string
	m          map[string]uint32
	size, bits int // of a set's slots and values; 0 for a table
}

func (t dataTable) build() (file, error) {
	var data string
	var err error
	if t.size > 0 {
		data, err = table.BuildSet(t.m, t.size, t.bits)
	} else {
		data, err = table.Build(t.m)
	}
	return file{t.name, data}, err
}

// describe returns Go source that says how large the compiled files are, and
// their checksums, so that a change of the data shows in a review, and the tables that are Go.
func describe(files []file, sources []source, heads []string, dissolved []lexicon.Dissolved) string {
	var b strings.Builder
	b.WriteString("// Code generated by gen; DO NOT EDIT.\n\npackage lexicon\n\n")
	b.WriteString("// Size is the size in bytes of what the package embeds:\n//\n")
	total := 0
	for _, f := range files {
		fmt.Fprintf(&b, "//\t%-16s %7d bytes, CRC-32 %08x\n", f.name, len(f.data), crc32.ChecksumIEEE([]byte(f.data)))
		total += len(f.data)
	}
	b.WriteString("//\n// Their facts are from:\n//\n")
	for _, s := range sources {
		fmt.Fprintf(&b, "//\t%-21s %s (%s)\n", s.name, s.version, s.licence)
	}
	fmt.Fprintf(&b, "const Size = %d\n", total)
	b.WriteString("\n// heads has the nouns that others are compared by, by their [Head].\nvar heads = [...]string{\n")
	for _, h := range heads {
		fmt.Fprintf(&b, "\t%q,\n", h)
	}
	b.WriteString("}\n\n// The heads that the code asks for.\nconst (\n")
	for _, name := range namedHeads {
		fmt.Fprintf(&b, "\t%sHead Head = %d\n", strings.ToUpper(name[:1])+name[1:], slices.Index(heads, name))
	}
	b.WriteString(")\n\n// dissolved has the codes of the states that are no more.\nvar dissolved = [...]Dissolved{\n")
	for _, d := range dissolved {
		fmt.Fprintf(&b, "\t{%q, %q, %q, %d, %q},\n", d.Name, d.Alpha2, d.Alpha3, d.Numeric, d.Alpha4)
	}
	b.WriteString("}\n")
	return b.String()
}

// namedHeads are the heads that have a constant.
var namedHeads = []string{"government", "nominee", "watchdog"}

func foldName(s string) string {
	s = string(fold.Append(nil, s))
	return strings.TrimPrefix(s, "the ")
}

// readGeneric reads the bodies that are only looked up together with a country.
// They are actors like others, but have a table of names of their own.
func (c *compiler) readGeneric(fsys fs.FS) (map[string]uint32, error) {
	keys := c.keys
	defer func() { c.keys = keys }()
	c.keys = nil
	if err := c.readActors(fsys, "generic.tsv"); err != nil {
		return nil, err
	}
	m := map[string]uint32{}
	for key, list := range c.keys {
		m[key] = uint32(list[0].ID())
	}
	return m, nil
}

// A compiler collects the actors of all files.
type compiler struct {
	list   []lexicon.Actor
	keys   map[string][]sense
	beside map[string][]sense // of the basis Beside
	seq    int

	countryNames []countryName // those that may be in another order
}

type countryName struct {
	name string
	id   lexicon.ID
}

// readActors reads a file of actors: "class, region, name" begins one, and the
// lines after it whose first column is empty are its other names: "basis, name".
func (c *compiler) readActors(fsys fs.FS, name string) error {
	lines, err := rows(fsys, name, 3)
	if err != nil {
		return err
	}
	if c.keys == nil {
		c.keys = map[string][]sense{}
	}
	if c.beside == nil {
		c.beside = map[string][]sense{}
	}
	for _, r := range lines {
		if r.cols[0] == "" {
			basis, ok := lexicon.BasisNamed(r.cols[1])
			if !ok {
				return r.errorf("no basis %q", r.cols[1])
			}
			if len(c.list) == 0 {
				return r.errorf("a name before any actor")
			}
			if err := c.add(r, basis); err != nil {
				return err
			}
			continue
		}
		class, ok := lexicon.ClassNamed(r.cols[0])
		if !ok {
			return r.errorf("no class %q", r.cols[0])
		}
		region := r.cols[1]
		if region == "-" {
			region = ""
		} else if len(region) != 2 {
			return r.errorf("%q is no region", region)
		}
		c.list = append(c.list, lexicon.Actor{ID: lexicon.ID(len(c.list)), Name: r.cols[2], Region: region, Kind: class.Kind(), Class: class})
		basis := lexicon.Exact
		if name == besideSource {
			basis = lexicon.Beside
		}
		if err := c.add(r, basis); err != nil {
			return err
		}
	}
	return nil
}

// isLegalForm reports whether s is what a firm's full name has after the usual one.
func isLegalForm(s string) bool {
	switch s {
	case " Inc.", " Corp.", " Co.", " plc", " S.A.":
		return true
	}
	return false
}

// add notes that the name in the third column of r stands for the last actor.
func (c *compiler) add(r row, b lexicon.Basis) error {
	name, id := r.cols[2], lexicon.ID(len(c.list)-1)
	key := foldName(name)
	if key == "" || len(key) > fold.MaxBytes {
		return r.errorf("%q cannot be a name", name)
	}
	if a := c.list[id]; a.Kind == lexicon.Country && a.Class != lexicon.Constituent && (b == lexicon.Exact || b == lexicon.Alias) {
		c.countryNames = append(c.countryNames, countryName{name, id})
	}
	keys := c.keys
	if b == lexicon.Beside {
		keys = c.beside
		if a := &c.list[id]; a.Class == lexicon.Company && isLegalForm(strings.TrimPrefix(a.Name, name)) {
			a.Name = name // "Apple" of Apple Inc., by which it is known
		}
	}
	for i, s := range keys[key] {
		if s.ID() == id {
			if b < s.Basis() {
				keys[key][i].Sense = lexicon.NewSense(id, b, s.Shape())
			}
			return nil
		}
	}
	shape := fold.Title
	if letters := strings.ReplaceAll(name, ".", ""); len(letters) <= 3 && strings.ToUpper(name) == name {
		shape = fold.Upper
	}
	keys[key] = append(keys[key], sense{lexicon.NewSense(id, b, shape), c.seq})
	c.seq++
	return nil
}

// actors returns actors.bin; names that are the same share their bytes.
func (c *compiler) actors() string {
	var records, names []byte
	at := map[string]int{}
	for _, a := range c.list {
		off, ok := at[a.Name]
		if !ok {
			off = len(names)
			at[a.Name] = off
			names = append(names, a.Name...)
		}
		region := a.Region
		if region == "" {
			region = "  "
		}
		records = append(records, byte(off), byte(off>>8), byte(off>>16), byte(len(a.Name)), byte(a.Class))
		records = append(records, region...)
	}
	return table.BuildRecords(lexicon.ActorSize, records, names)
}
