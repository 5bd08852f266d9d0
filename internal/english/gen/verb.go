package main

import (
	"fmt"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// The flags of verbs.tsv, nouns.tsv and adjectives.tsv that are forms.
var formFlags = map[rune]english.Form{'s': english.Speech, 'd': english.Denies, 'h': english.Addressee, 't': english.Deed, 'u': english.Urges, 'v': english.Voiced}

// The flags of verbs.tsv that are classes.
const verbFlags = "abopgir"

// A verb is one line of verbs.tsv with its forms.
type verb struct {
	lemma, attitude, flags   string
	third                    string
	past, participle, gerund []string
}

// parseVerb returns the verb of a line of verbs.tsv.
func parseVerb(f []string) verb {
	v := verb{lemma: f[0], attitude: f[1], flags: f[2], third: english.Inflect(f[0], "s")}
	v.past = strings.Fields(f[3])
	if f[3] == "-" {
		v.past = []string{english.Inflect(v.lemma, "ed")}
	}
	v.participle = strings.Fields(f[4])
	if f[4] == "-" {
		v.participle = v.past
	}
	v.gerund = strings.Fields(f[5])
	if f[5] == "-" {
		v.gerund = []string{english.Inflect(v.lemma, "ing")}
	}
	return v
}

// has reports whether the verb has a flag.
func (v *verb) has(flag string) bool { return strings.Contains(v.flags, flag) }

// readVerbs reads the verbs.
func (c *compiler) readVerbs() error {
	return c.rows("verbs.tsv", 6, func(f []string) error {
		v := parseVerb(f)
		flags, err := formsOf(v.flags, verbFlags)
		if err != nil {
			return err
		}
		for _, form := range []struct {
			words []string
			form  english.Form
		}{
			{[]string{v.lemma}, english.Base}, {[]string{v.third}, english.Third}, {v.past, english.Past},
			{v.participle, english.Participle}, {v.gerund, english.Ing},
		} {
			for _, w := range form.words {
				c.mark(w, v.classes(form.form))
				if v.attitude == "-" {
					continue
				}
				if err := c.add(w, v.lemma, v.attitude, form.form|flags); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// classes returns the classes of a form of the verb.
func (v *verb) classes(form english.Form) english.Class {
	set := english.Class(0)
	base := form == english.Base
	if v.has("a") && (form&(english.Third|english.Past) != 0 || base && v.has("b")) {
		set |= english.ActorVerb
	}
	if v.has("o") && (!base || v.has("b")) {
		set |= english.ActorObject
	}
	if v.has("p") && form == english.Participle || v.has("g") && form == english.Ing {
		set |= english.ActorPredicate
	}
	if v.has("i") && (form&(english.Third|english.Past) != 0 || base && v.has("b")) {
		set |= english.Issuing
	}
	if v.has("r") && form&(english.Base|english.Third|english.Past) != 0 {
		set |= english.Raising
	}
	return set
}

// formsOf returns the forms that flags stand for. Others than the further ones
// are an error.
func formsOf(flags, further string) (english.Form, error) {
	set := english.Form(0)
	for _, r := range strings.TrimPrefix(flags, "-") {
		f, ok := formFlags[r]
		if !ok && !strings.ContainsRune(further, r) {
			return 0, fmt.Errorf("no flag %q", r)
		}
		set |= f
	}
	return set, nil
}
