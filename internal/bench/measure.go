package main

import (
	"fmt"
	"runtime"
	"time"
)

// A result is how fast a subject was.
type result struct {
	name, does, version string
	tokens, bytes       float64 // a second, in the best round
}

// measure runs all subjects in turn, round after round, and keeps the best round of
// each.
func measure(subjects []subject, c *corpus, rounds int, least time.Duration) ([]result, error) {
	results := make([]result, len(subjects))
	for i, s := range subjects {
		results[i] = result{name: s.name, does: s.does, version: version(s.path)}
	}
	for range rounds {
		for i, s := range subjects {
			took, passes, err := s.round(c, least)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", s.name, err)
			}
			n := float64(passes) / took.Seconds()
			results[i].tokens = max(results[i].tokens, n*float64(c.tokens))
			results[i].bytes = max(results[i].bytes, n*float64(c.bytes))
		}
	}
	return results, nil
}

// round reads all texts again and again until the work has taken long enough.
func (s *subject) round(c *corpus, least time.Duration) (took time.Duration, passes int, err error) {
	runtime.GC()
	for took < least {
		for _, text := range c.texts {
			work, err := s.read(text)
			if err != nil {
				return 0, 0, err
			}
			start := time.Now()
			if err := work(); err != nil {
				return 0, 0, err
			}
			took += time.Since(start)
		}
		passes++
	}
	return took, passes, nil
}
