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

// Set0 sets the feature of a template without a value for [Sequence.AddAll].
func (s *Sequence) Set0(t Template) { s.values[t] = hash.Feature0(uint64(t)) }

// Set1 sets the feature of a template with a value.
func (s *Sequence) Set1(t Template, a uint64) { s.values[t] = hash.Feature1(uint64(t), a) }

// Set2 sets the feature of a template with two values.
func (s *Sequence) Set2(t Template, a, b uint64) { s.values[t] = hash.Feature2(uint64(t), a, b) }

// Set3 sets the feature of a template with three values.
func (s *Sequence) Set3(t Template, a, b, c uint64) { s.values[t] = hash.Feature3(uint64(t), a, b, c) }

// AddAll adds the features of the templates from first up to end, which all were set.
func (s *Sequence) AddAll(first, end Template) {
	if s.without == (TemplateSet{}) {
		s.features = append(s.features, s.values[first:end]...)
		return
	}
	for t := first; t < end; t++ {
		if !s.without.has(t) {
			s.features = append(s.features, s.values[t])
		}
	}
}
