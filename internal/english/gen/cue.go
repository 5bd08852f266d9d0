package main

import (
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

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

func (c *compiler) readVerbs() error {
	return c.rows("verbs.tsv", 5, func(f []string) error {
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
			form english.Form
		}{{w, english.Base}, {regular(w, "s"), english.Third}, {pasts, english.Past}, {part, english.Participle}, {gerund, english.Ing}} {
			if err := c.add(form.word, w, f[1], form.form|flags); err != nil {
				return err
			}
		}
		return nil
	})
}

// doubles are irregular verbs whose consonant doubles before "ing".
var doubles = map[string]bool{"put": true, "bet": true, "begin": true, "forget": true, "hit": true, "let": true, "quit": true}

func (c *compiler) readNouns() error {
	return c.rows("nouns.tsv", 3, func(f []string) error {
		for _, w := range []string{f[0], regular(f[0], "s")} {
			if err := c.add(w, f[0], f[1], english.Noun|flagsOf(f[2])); err != nil {
				return err
			}
		}
		return nil
	})
}

func (c *compiler) readAdjectives() error {
	return c.rows("adjectives.tsv", 3, func(f []string) error {
		return c.add(f[0], f[0], f[1], english.Adjective|flagsOf(f[2]))
	})
}

func flagsOf(s string) english.Form {
	f := english.Form(0)
	if strings.Contains(s, "s") {
		f |= english.Speech
	}
	if strings.Contains(s, "d") {
		f |= english.Denies
	}
	if strings.Contains(s, "h") {
		f |= english.Addressee
	}
	return f
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
