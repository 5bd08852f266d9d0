package main

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/table"
)

// A compiler collects what the files say.
type compiler struct {
	dir     fs.FS
	enums   []enum
	lemmas  map[string]int
	words   map[string]english.Entry
	phrases map[string]uint32
	things  map[string]uint32
	idioms  map[string]uint32
	endings map[string][]string // by set
}

func newCompiler(dir fs.FS) *compiler {
	return &compiler{dir: dir, lemmas: map[string]int{}, words: map[string]english.Entry{}, phrases: map[string]uint32{}, things: map[string]uint32{}, idioms: map[string]uint32{}, endings: map[string][]string{}}
}

// read reads all files.
func (c *compiler) read() error {
	for _, read := range []func() error{c.readEnums, c.readVerbs, c.readNouns, c.readAdjectives, c.readCalendar, c.readWords, c.readPhrases, c.readThings, c.readIdioms, c.readEndings} {
		if err := read(); err != nil {
			return err
		}
	}
	return nil
}

// compile returns the files that package english consists of besides what is
// written by hand, by name.
func compile(dir fs.FS) (map[string]string, error) {
	c := newCompiler(dir)
	if err := c.read(); err != nil {
		return nil, err
	}
	words, entries, classes, err := c.tables()
	if err != nil {
		return nil, err
	}
	short, err := c.short(words)
	if err != nil {
		return nil, err
	}
	phrases, err := table.Build(c.phrases)
	if err != nil {
		return nil, err
	}
	things, err := table.Build(c.things)
	if err != nil {
		return nil, err
	}
	idioms, err := table.Build(c.idioms)
	if err != nil {
		return nil, err
	}
	source, err := c.enumSource()
	if err != nil {
		return nil, err
	}
	endings, err := c.endingSource()
	if err != nil {
		return nil, err
	}
	lemmas := make([]string, len(c.lemmas))
	for w, n := range c.lemmas {
		lemmas[n-1] = w + "\n"
	}
	return map[string]string{
		"enum.go": source, "endings.go": endings, "words.table": words, "entries.bin": entries, "classes.bin": classes, "layout.filter": c.filter(), "layout.short": short,
		"phrases.table": phrases, "things.table": things, "idioms.table": idioms, "lemmas.txt": strings.Join(lemmas, ""),
	}, nil
}

// tables returns the table of words, whose values number the distinct entries,
// these entries, and what they have besides their cues.
func (c *compiler) tables() (words, entries, classes string, err error) {
	var all, rests []english.Entry
	for _, e := range c.words {
		all = append(all, e)
		rests = append(rests, rest(e))
	}
	slices.SortFunc(all, compare)
	slices.SortFunc(rests, compare)
	all, rests = slices.Compact(all), slices.Compact(rests)
	numbers := map[string]uint32{}
	for w, e := range c.words {
		n, _ := slices.BinarySearchFunc(all, e, compare)
		numbers[w] = uint32(n)
	}
	var data []byte
	for _, e := range all {
		n, _ := slices.BinarySearchFunc(rests, rest(e), compare)
		data = binary.LittleEndian.AppendUint32(data, uint32(e.Cue))
		data = binary.LittleEndian.AppendUint16(data, uint16(n))
	}
	var more []byte
	for _, e := range rests {
		more = binary.LittleEndian.AppendUint64(more, uint64(e.Class))
		more = binary.LittleEndian.AppendUint32(more, uint32(e.Layout))
		more = binary.LittleEndian.AppendUint32(more, uint32(e.Usage))
		more = append(more, byte(e.Number))
	}
	words, err = table.Build(numbers)
	return words, string(data), string(more), err
}

// rest returns e without its cue.
func rest(e english.Entry) english.Entry {
	e.Cue = 0
	return e
}

// filter returns the bits of the words of layout, of dates and of pages.
func (c *compiler) filter() string {
	bits := make([]byte, english.FilterSize)
	for w, e := range c.words {
		if e.Filtered() {
			n := english.FilterBit(w)
			bits[n/8] |= 1 << (n % 8)
		}
	}
	for w, set := range c.phrases {
		if english.Phrase(set).Is(english.PageWords) {
			n := english.FilterBit(w)
			bits[n/8] |= 1 << (n % 8)
		}
	}
	return string(bits)
}

// short returns the table of short words, given that of all words.
func (c *compiler) short(words string) (string, error) {
	all, err := table.Open(words)
	if err != nil {
		return "", err
	}
	slots, free := make([]byte, english.ShortSlots*english.ShortSlot), english.ShortSlots
	for _, w := range slices.Sorted(maps.Keys(c.words)) {
		key, ok := english.PackShort(w)
		if !ok || !c.words[w].Filtered() {
			continue
		}
		if free--; free == 0 {
			return "", fmt.Errorf("more short words than slots")
		}
		at := english.FirstShort(key) * english.ShortSlot
		for slots[at] != 0 {
			at = (at + english.ShortSlot) % len(slots)
		}
		binary.LittleEndian.PutUint64(slots[at:], key)
		n, _ := all.Get(w)
		if n > math.MaxUint16 {
			return "", fmt.Errorf("entry %d does not fit into two bytes", n)
		}
		binary.LittleEndian.PutUint32(slots[at+8:], uint32(c.words[w].Layout))
		binary.LittleEndian.PutUint16(slots[at+12:], uint16(n))
	}
	return string(slots), nil
}

func compare(a, b english.Entry) int {
	return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(a.Cue, b.Cue), cmp.Compare(a.Layout, b.Layout), cmp.Compare(a.Usage, b.Usage), cmp.Compare(a.Number, b.Number))
}

// readWords reads the classes of words.
func (c *compiler) readWords() error {
	seen := map[string]bool{}
	return c.rows("words.tsv", 2, func(f []string) error {
		if f[0] != strings.ToLower(f[0]) || len(f[0]) > english.MaxWord {
			return fmt.Errorf("%q is not in lower case or too long", f[0])
		}
		if seen[f[0]] {
			return fmt.Errorf("%q is there already", f[0])
		}
		seen[f[0]] = true
		return c.classify(f[0], f[1])
	})
}

// classify gives a word the classes in s, which are of type Class, Layout or Usage.
func (c *compiler) classify(word, s string) error {
	e := c.words[word]
	for name := range strings.FieldsSeq(s) {
		if i, err := c.value("Layout", name); err == nil {
			e.Layout |= 1 << i
			continue
		}
		if i, err := c.value("Usage", name); err == nil {
			e.Usage |= 1 << i
			continue
		}
		i, err := c.value("Class", name)
		if err != nil {
			return err
		}
		e.Class |= 1 << i
	}
	if strings.TrimSpace(s) == "" {
		return fmt.Errorf("no classes")
	}
	c.words[word] = e
	return nil
}

// readCalendar reads the words that have a number.
func (c *compiler) readCalendar() error {
	return c.rows("calendar.tsv", 3, func(f []string) error {
		n, err := strconv.ParseInt(f[2], 10, 8)
		if err != nil {
			return err
		}
		e := c.words[f[0]]
		e.Number = int8(n)
		c.words[f[0]] = e
		if f[1] == "-" {
			return nil
		}
		return c.classify(f[0], f[1])
	})
}

// readPhrases reads the classes of phrases.
func (c *compiler) readPhrases() error {
	return c.rows("phrases.tsv", 2, func(f []string) error {
		if string(english.Plain(nil, f[0])) != f[0] {
			return fmt.Errorf("%q has more than words in lower case and single spaces", f[0])
		}
		if c.phrases[f[0]] != 0 {
			return fmt.Errorf("%q is there already", f[0])
		}
		set, err := c.set("Phrase", f[1])
		c.phrases[f[0]] = uint32(set)
		return err
	})
}

// rows calls f with the fields of each line of a file.
func (c *compiler) rows(name string, fields int, f func([]string) error) error {
	file, err := c.dir.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	s := bufio.NewScanner(file)
	for n := 1; s.Scan(); n++ {
		if strings.HasPrefix(s.Text(), "#") {
			continue
		}
		cols := strings.Split(s.Text(), "\t")
		if len(cols) != fields {
			return fmt.Errorf("%s:%d: %d fields, want %d", name, n, len(cols), fields)
		}
		if err := f(cols); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return s.Err()
}

// readThings reads the nouns for things, with their plurals.
func (c *compiler) readThings() error {
	return c.rows("things.tsv", 3, func(f []string) error {
		kind := map[string]english.ThingKind{"thing": english.Thing, "prize": english.Prize}[f[1]]
		if kind == english.NoThing {
			return fmt.Errorf("no kind %q", f[1])
		}
		words := []string{f[0]}
		switch f[2] {
		case "=":
		case "-":
			words = append(words, english.Inflect(f[0], "s"))
		default:
			words = append(words, f[2])
		}
		for _, w := range words {
			if c.things[w] != 0 {
				return fmt.Errorf("%q is there already", w)
			}
			c.things[w] = uint32(kind)
		}
		return nil
	})
}

// readIdioms reads the idioms, in all forms of their verbs.
func (c *compiler) readIdioms() error {
	return c.rows("idioms.tsv", 6, func(f []string) error {
		a, err := c.value("Attitude", f[2])
		if err != nil {
			return err
		}
		v := parseVerb([]string{f[0], f[2], "-", f[3], f[4], f[5]})
		for _, forms := range [][]string{{v.lemma, v.third}, v.past, v.participle, v.gerund} {
			for _, w := range forms {
				c.idioms[w+" "+f[1]] = uint32(a) + 1
			}
		}
		if n := len(strings.Fields(f[1])); n > english.MaxIdiom {
			return fmt.Errorf("%q has %d words after the verb, more than %d", f[1], n, english.MaxIdiom)
		}
		return nil
	})
}
