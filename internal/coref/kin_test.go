package coref_test

import "testing"

// TestKin asks whom "his wife" and the like mean.
func TestKin(t *testing.T) {
	check(t, map[string]string{
		"[p:Carl Holt] and his wife, [p:Ann Perrin], left. His wife agreed.":           "his is Carl Holt, His is Carl Holt, His wife is Ann Perrin",
		"[p:Carl Holt] and his wife, [p:Ann Perrin], left. Her husband agreed.":        "his is Carl Holt, Her is Ann Perrin, Her husband is Carl Holt",
		"[p:Carl Holt] and his brother [p:Hugo] left. His brother agreed.":             "his is Carl Holt, His is Carl Holt, His brother is Hugo",
		"[p:Carl Holt] and his wife, [p:Ann Perrin], left. His mother agreed.":         "his is Carl Holt, His is Carl Holt",
		"[p:Carl Holt] and his wife, [p:Ann Perrin], left. His wives agreed.":          "his is Carl Holt, His is Carl Holt",
		"[p:Ann Holt] left. Then [p:Carl Holt] slept. His wife agreed.":                "His is Carl Holt, His wife is Ann Holt",
		"[p:Ann Holt] left. Then [p:Carl Holt] slept. His brother agreed.":             "His is Carl Holt",
		"[p:Ann Holt] left. Then [p:Carl Holt] slept. His wife, [p:Eva Holt], agreed.": "His is Carl Holt",
		"[p:Carl Holt] left. His wife slept. She woke.":                                "His is Carl Holt",
		"[p:Carl Holt]'s daughter, [p:Ann], left. [p:Holt]'s daughter agreed.":         "Holt's daughter is Ann",
		"[p:Carl Holt] and his lawyer, [p:Ann Perrin], left. His wife agreed.":         "his is Carl Holt, His is Carl Holt",
	})
}
