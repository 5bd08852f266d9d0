package main

// Compiling all sources into the files that the lexicon embeds.

import (
	"encoding/binary"
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
	"countries.tsv", "former.tsv", "bodies.tsv", "media.tsv", "militants.tsv", "cities.tsv", "regions.tsv", "companies.tsv", "people.tsv",
}

// A file is one compiled file.
type file struct {
	name string
	data []byte
}

func compile(fsys fs.FS) ([]file, error) {
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
	names, senses := c.names()
	if err := lexicon.MarkFirst(names); err != nil {
		return nil, err
	}
	nouns, err := readNouns(fsys)
	if err != nil {
		return nil, err
	}
	given, err := readGiven(fsys)
	if err != nil {
		return nil, err
	}
	surnames, err := readSurnames(fsys)
	if err != nil {
		return nil, err
	}
	loose, err := c.readLoose(fsys)
	if err != nil {
		return nil, err
	}
	offices, terms, err := c.readHolders(fsys)
	if err != nil {
		return nil, err
	}
	out := []file{{"terms.bin", terms}, {"actors.bin", c.actors()}, {"loose.bin", loose}, {"senses.bin", senses}, {"given.bin", given}, {"surnames.bin", surnames}}
	for _, t := range []struct {
		name string
		m    map[string]uint32
	}{{"names.bin", names}, {"nouns.bin", nouns}, {"offices.bin", offices}, {"generic.bin", generic}} {
		data, err := table.Build(t.m)
		if err != nil {
			return nil, err
		}
		out = append(out, file{t.name, []byte(data)})
	}
	return out, nil
}

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
	list []lexicon.Actor
	keys map[string][]sense
	seq  int

	countryNames []countryName // those that may be in another order
}

type countryName struct {
	name string
	id   lexicon.ID
}

type sense struct {
	lexicon.Sense
	seq int
}

var classes = map[string]struct {
	kind  lexicon.Kind
	class lexicon.Class
}{
	"state":         {lexicon.Country, lexicon.State},
	"territory":     {lexicon.Country, lexicon.Territory},
	"former":        {lexicon.Country, lexicon.Former},
	"capital":       {lexicon.Place, lexicon.Capital},
	"city":          {lexicon.Place, lexicon.City},
	"region":        {lexicon.Place, lexicon.Region},
	"international": {lexicon.Organization, lexicon.International},
	"government":    {lexicon.Organization, lexicon.Government},
	"parliament":    {lexicon.Organization, lexicon.Parliament},
	"military":      {lexicon.Organization, lexicon.Military},
	"party":         {lexicon.Organization, lexicon.Party},
	"militant":      {lexicon.Group, lexicon.Militant},
	"media":         {lexicon.Organization, lexicon.Media},
	"company":       {lexicon.Organization, lexicon.Company},
	"nonprofit":     {lexicon.Organization, lexicon.Nonprofit},
	"person":        {lexicon.Person, lexicon.Officeholder},
	"religion":      {lexicon.Group, lexicon.Religion},
}

const grounds = "exact alias acronym demonym metonym misspelt"

// readActors reads a file of actors: "class, region, name" begins one, and the
// lines after it whose first column is empty are its other names: "ground, name".
func (c *compiler) readActors(fsys fs.FS, name string) error {
	lines, err := rows(fsys, name, 3)
	if err != nil {
		return err
	}
	if c.keys == nil {
		c.keys = map[string][]sense{}
	}
	for _, r := range lines {
		if r.cols[0] == "" {
			g, err := r.choose(1, grounds)
			if err != nil {
				return err
			}
			if len(c.list) == 0 {
				return r.errorf("a name before any actor")
			}
			if err := c.add(r, lexicon.Ground(g)); err != nil {
				return err
			}
			continue
		}
		cl, ok := classes[r.cols[0]]
		if !ok {
			return r.errorf("no class %q", r.cols[0])
		}
		region := r.cols[1]
		if region == "-" {
			region = ""
		} else if len(region) != 2 {
			return r.errorf("%q is no region", region)
		}
		c.list = append(c.list, lexicon.Actor{ID: lexicon.ID(len(c.list)), Name: r.cols[2], Region: region, Kind: cl.kind, Class: cl.class})
		if err := c.add(r, lexicon.Exact); err != nil {
			return err
		}
	}
	return nil
}

// add notes that the name in the third column of r stands for the last actor.
func (c *compiler) add(r row, g lexicon.Ground) error {
	name, id := r.cols[2], lexicon.ID(len(c.list)-1)
	key := foldName(name)
	if key == "" || len(key) > fold.MaxBytes {
		return r.errorf("%q cannot be a name", name)
	}
	if c.list[id].Kind == lexicon.Country && (g == lexicon.Exact || g == lexicon.Alias || g == lexicon.Misspelt) {
		c.countryNames = append(c.countryNames, countryName{name, id})
	}
	for i, s := range c.keys[key] {
		if s.ID() == id {
			if g < s.Ground() {
				c.keys[key][i].Sense = lexicon.NewSense(id, g, s.Shape())
			}
			return nil
		}
	}
	shape := fold.Title
	if letters := strings.ReplaceAll(name, ".", ""); len(letters) <= 3 && strings.ToUpper(name) == name {
		shape = fold.Upper
	}
	c.keys[key] = append(c.keys[key], sense{lexicon.NewSense(id, g, shape), c.seq})
	c.seq++
	return nil
}

// names returns the table of names and the senses that it points to.
func (c *compiler) names() (map[string]uint32, []byte) {
	m := map[string]uint32{}
	var data []byte
	at := map[string]uint32{} // lists of senses that are there already
	keys := make([]string, 0, len(c.keys))
	for key := range c.keys {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		list := c.keys[key]
		slices.SortStableFunc(list, func(a, b sense) int {
			if g := int(a.Ground()) - int(b.Ground()); g != 0 {
				return g
			}
			return a.seq - b.seq
		})
		list = list[:min(len(list), 15)]
		var rec []byte
		for _, s := range list {
			rec = binary.LittleEndian.AppendUint32(rec, uint32(s.Sense))
		}
		pos, ok := at[string(rec)]
		if !ok {
			pos = uint32(len(data) / 4)
			at[string(rec)] = pos
			data = append(data, rec...)
		}
		m[key] = pos<<4 | uint32(len(list))
	}
	return m, data
}

// actors returns the records of the actors and their names; names are shared.
func (c *compiler) actors() []byte {
	head := 4 + 8*len(c.list)
	out := binary.LittleEndian.AppendUint32(nil, uint32(head))
	var names []byte
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
		out = append(out, byte(off), byte(off>>8), byte(off>>16), byte(len(a.Name)), byte(a.Kind), byte(a.Class))
		out = append(out, region...)
	}
	return append(out, names...)
}
