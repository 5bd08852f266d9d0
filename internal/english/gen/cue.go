package main

import (
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// mark adds classes to a word.
func (c *compiler) mark(word string, set english.Class) {
	if set != 0 {
		e := c.words[word]
		e.Class |= set
		c.words[word] = e
	}
}

// add gives a word a form of a reporting word. What a word says is set by its
// first form.
func (c *compiler) add(word, lemma, attitude string, form english.Form) error {
	a, err := c.value("Attitude", attitude)
	if err != nil {
		return err
	}
	n, ok := c.lemmas[lemma]
	if !ok {
		n = len(c.lemmas) + 1
		if n > english.MaxLemma {
			return fmt.Errorf("more than %d words", english.MaxLemma)
		}
		c.lemmas[lemma] = n
	}
	if len(word) > english.MaxWord {
		return fmt.Errorf("%q is too long", word)
	}
	e := c.words[word]
	if e.Cue == 0 {
		e.Cue = english.NewCue(n, form, english.Attitude(a))
	} else {
		e.Cue = english.NewCue(e.Cue.Lemma(), e.Cue.Forms()|form, e.Cue.Attitude())
	}
	c.words[word] = e
	return nil
}

// A noun is one line of nouns.tsv.
type noun struct{ singular, attitude, flags, plural string }

// parseNoun returns the noun of a line of nouns.tsv. Its plural is empty if it
// has none.
func parseNoun(f []string) noun {
	n := noun{f[0], f[1], f[2], f[3]}
	switch f[3] {
	case "-":
		n.plural = english.Inflect(n.singular, "s")
	case "=":
		n.plural = ""
	}
	return n
}

func (c *compiler) readNouns() error {
	return c.rows("nouns.tsv", 4, func(f []string) error {
		n := parseNoun(f)
		flags, err := formsOf(n.flags, "a")
		if err != nil {
			return err
		}
		for _, w := range []string{n.singular, n.plural} {
			if w == "" || strings.Contains(w, " ") {
				continue
			}
			if strings.Contains(n.flags, "a") {
				c.mark(w, english.Artifact)
			}
			if n.attitude == "-" {
				continue
			}
			if err := c.add(w, n.singular, n.attitude, english.Noun|flags); err != nil {
				return err
			}
		}
		return nil
	})
}

func (c *compiler) readAdjectives() error {
	return c.rows("adjectives.tsv", 3, func(f []string) error {
		flags, err := formsOf(f[2], "")
		if err != nil {
			return err
		}
		return c.add(f[0], f[0], f[1], english.Adjective|flags)
	})
}
