package crf

import (
	"fmt"
	"slices"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// A Template is a kind of feature, such as "the word before". Its number is
// part of the hash of every feature that fills it, so a trained model depends on
// it. Packages number their templates by iota and name them in an array.
type Template uint8

// maxTemplates is the number of templates that a sequence tells apart.
const maxTemplates = 256

// A TemplateSet is a set of templates. The zero value is empty.
type TemplateSet [maxTemplates / 64]uint64

// ParseTemplates returns the set of the templates with the given names, where
// all[t] is the name of template t.
func ParseTemplates(all, names []string) (TemplateSet, error) {
	var s TemplateSet
	for _, n := range names {
		i := slices.Index(all, n)
		if i < 0 || n == "" {
			return s, fmt.Errorf("crf: no template %q", n)
		}
		s[i/64] |= 1 << (i % 64)
	}
	return s, nil
}

func (s *TemplateSet) has(t Template) bool { return s[t/64]>>(t%64)&1 != 0 }

// Without makes s leave out the features of some templates from now on, to
// measure what they contribute.
func (s *Sequence) Without(templates TemplateSet) { s.without = templates }

// Add0 adds the feature of a template without a value.
func (s *Sequence) Add0(t Template) {
	if !s.without.has(t) {
		s.features = append(s.features, hash.Feature0(uint64(t)))
	}
}

// Add1 adds the feature of a template with a value.
func (s *Sequence) Add1(t Template, a uint64) {
	if !s.without.has(t) {
		s.features = append(s.features, hash.Feature1(uint64(t), a))
	}
}

// Add2 adds the feature of a template with two values.
func (s *Sequence) Add2(t Template, a, b uint64) {
	if !s.without.has(t) {
		s.features = append(s.features, hash.Feature2(uint64(t), a, b))
	}
}

// Add3 adds the feature of a template with three values.
func (s *Sequence) Add3(t Template, a, b, c uint64) {
	if !s.without.has(t) {
		s.features = append(s.features, hash.Feature3(uint64(t), a, b, c))
	}
}
