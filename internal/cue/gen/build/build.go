// Package build puts the tables of reporting words together.
package build

import (
	"bufio"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// The layout of a cue, as package cue reads it.
const (
	lemmaBits = 11
	formBits  = 10

	base, third, past, participle, ing, noun, adjective, speech, denies, hearer = 1, 2, 4, 8, 16, 32, 64, 128, 256, 512
)

var attitudes = []string{"statement", "belief", "knowledge", "intention", "wish", "decision", "evaluation", "evidence", "question"}

var classes = []string{"subject", "pronoun", "object", "possessive", "determiner", "be", "have", "do", "modal",
	"negation", "adverb", "preposition", "subordinator", "coordinator", "wh", "time", "title", "particle", "hedge", "artifact", "chain"}

type builder struct {
	lemmas map[string]uint32
	cues   map[string]uint32
}

// Files returns the files that package cue embeds, by name, as the facts in a
// folder make them.
func Files(dir fs.FS) (map[string]string, error) {
	b := builder{map[string]uint32{}, map[string]uint32{}}
	for _, read := range []func(fs.FS) error{b.verbs, b.nouns, b.adjectives} {
		if err := read(dir); err != nil {
			return nil, err
		}
	}
	cues, err := table.Build(b.cues)
	if err != nil {
		return nil, err
	}
	closed, err := closedClasses(dir)
	if err != nil {
		return nil, err
	}
	words, err := table.Build(closed)
	if err != nil {
		return nil, err
	}
	lemmas := make([]string, len(b.lemmas))
	for w, id := range b.lemmas {
		lemmas[id-1] = w + "\n"
	}
	return map[string]string{"cues.table": cues, "words.table": words, "lemmas.txt": strings.Join(lemmas, "")}, nil
}

// closedClasses returns the words of closed classes.
func closedClasses(dir fs.FS) (map[string]uint32, error) {
	closed := map[string]uint32{}
	err := rows(dir, "words.tsv", 2, func(f []string) error {
		for name := range strings.FieldsSeq(f[1]) {
			i := slices.Index(classes, name)
			if i < 0 {
				return fmt.Errorf("no class %q", name)
			}
			closed[f[0]] |= 1 << i
		}
		return nil
	})
	return closed, err
}

// add gives a word a form. What a word says is set by its first form.
func (b *builder) add(word, lemma, attitude string, form uint32) error {
	a := slices.Index(attitudes, attitude)
	if a < 0 {
		return fmt.Errorf("no attitude %q", attitude)
	}
	id, ok := b.lemmas[lemma]
	if !ok {
		id = uint32(len(b.lemmas)) + 1
		if id >= 1<<lemmaBits {
			return fmt.Errorf("more than %d words", 1<<lemmaBits)
		}
		b.lemmas[lemma] = id
	}
	if old, ok := b.cues[word]; ok {
		b.cues[word] = old | form<<lemmaBits
		return nil
	}
	b.cues[word] = id | form<<lemmaBits | uint32(a)<<(lemmaBits+formBits)
	return nil
}

func (b *builder) verbs(dir fs.FS) error {
	return rows(dir, "verbs.tsv", 5, func(f []string) error {
		w, flags := f[0], flagsOf(f[2])
		pasts, part := regular(w, "ed"), ""
		if f[3] != "-" {
			pasts = f[3]
		}
		if part = pasts; f[4] != "-" {
			part = f[4]
		}
		gerund := regular(w, "ing")
		if strings.HasSuffix(pasts, string(w[len(w)-1])+"ed") && len(pasts) == len(w)+3 {
			gerund = pasts[:len(pasts)-2] + "ing" // the consonant doubles there too
		} else if doubles[w] {
			gerund = w + w[len(w)-1:] + "ing"
		}
		for _, form := range []struct {
			word string
			form uint32
		}{{w, base}, {regular(w, "s"), third}, {pasts, past}, {part, participle}, {gerund, ing}} {
			if err := b.add(form.word, w, f[1], form.form|flags); err != nil {
				return err
			}
		}
		return nil
	})
}

// doubles are irregular verbs whose consonant doubles before "ing".
var doubles = map[string]bool{"put": true, "bet": true, "begin": true, "forget": true, "hit": true, "let": true, "quit": true}

func (b *builder) nouns(dir fs.FS) error {
	return rows(dir, "nouns.tsv", 3, func(f []string) error {
		for _, w := range []string{f[0], regular(f[0], "s")} {
			if err := b.add(w, f[0], f[1], noun|flagsOf(f[2])); err != nil {
				return err
			}
		}
		return nil
	})
}

func (b *builder) adjectives(dir fs.FS) error {
	return rows(dir, "adjectives.tsv", 3, func(f []string) error {
		return b.add(f[0], f[0], f[1], adjective|flagsOf(f[2]))
	})
}

func flagsOf(s string) uint32 {
	n := uint32(0)
	if strings.Contains(s, "s") {
		n |= speech
	}
	if strings.Contains(s, "d") {
		n |= denies
	}
	if strings.Contains(s, "h") {
		n |= hearer
	}
	return n
}

// regular returns a word with an ending as English spells it.
func regular(w, ending string) string {
	last := w[len(w)-1]
	vowelBefore := len(w) > 1 && strings.IndexByte("aeiou", w[len(w)-2]) >= 0
	switch {
	case ending == "s" && (strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x") || strings.HasSuffix(w, "z") ||
		strings.HasSuffix(w, "ch") || strings.HasSuffix(w, "sh") || last == 'o' && !vowelBefore):
		return w + "es"
	case last == 'y' && !vowelBefore && ending != "ing":
		if ending == "s" {
			ending = "es"
		}
		return w[:len(w)-1] + "i" + ending
	case last == 'e' && ending == "ed":
		return w + "d"
	case strings.HasSuffix(w, "ie") && ending == "ing":
		return w[:len(w)-2] + "ying"
	case last == 'e' && ending == "ing" && !strings.HasSuffix(w, "ee") && w != "be":
		return w[:len(w)-1] + "ing"
	}
	return w + ending
}

// rows calls f with the fields of each line of a file.
func rows(dir fs.FS, name string, fields int, f func([]string) error) error {
	file, err := dir.Open(name)
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
