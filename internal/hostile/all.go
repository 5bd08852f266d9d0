package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// kinds returns all kinds, in the order of their groups.
func kinds() []kind {
	all := []kind{plain}
	for _, c := range []string{"a", "A", "z", "é", "ß", "я", "0", "9", "q", "İ"} {
		all = append(all, repeat("letter "+c, c))
	}
	for _, m := range marks {
		all = append(all, repeat("mark "+m, m), repeat("words and "+m, "no "+m+"yes "))
	}
	for _, s := range signs {
		all = append(all, repeat("sign "+s, s))
	}
	for _, name := range slices.Sorted(maps.Keys(spaces)) {
		all = append(all, repeat("space: "+name, spaces[name]), repeat("words and "+name, "He said no."+spaces[name]))
	}
	for _, name := range slices.Sorted(maps.Keys(sentences)) {
		all = append(all, repeat(name, sentences[name]))
	}
	return append(all,
		named("one surname", "%G Lee said no. Lee left. ", 10),
		named("namesakes", "%G %S said no. %S left. ", 1000),
		named("many people", "%G %S said no. ", 100_000),
		named("people in one sentence", "%G %S, ", 100_000),
		named("people in one quotation", "%G %S “", 100_000),
		named("many bodies", "the %S Council said no. ", 100_000),
		named("one endless name", "%S University ", 100_000),
		named("one endless body", "the %S Council ", 100_000),
		named("many acronyms", "the %S Board (%SB) said no. ", 1000),
		named("titles of many", "President %G %S met Sen. %S. ", 1000),
		named("people to one body", "%G %S, the chief of the Harbour Board, said no. ", 1000),
		counted("numbered names", "Ann Lee%d said no. "),
		counted("numbered paragraphs", "He said %d.\n\n"),
		counted("one content with many", "Ann%d Lee, "),
		random("words at random", "he ", "said ", "“", "”", ". ", "The ", "Ann ", "Lee ", "on ", "Monday ", ", ", "\n\n", "that ", "and ", "U.S. ", "Mr. ", "'s "),
		random("marks at random", marks...),
		random("marks and words at random", append(slices.Clone(marks), "no ", "He ", "said ", ". ", "\n\n")...),
		random("signs at random", signs...),
		random("spaces at random", slices.Collect(maps.Values(spaces))...),
		random("everything at random", strings.Fields("He said no . “ ” ' \" Sen. LONDON (Reuters) - 5 % \u2028 é 他 ( ] • By")...),
		behind(repeat("", "- "), repeat("sentence behind dashes", "is expected to ] sources ")),
		behind(repeat("", "# "), repeat("paragraphs below signs", "\n denied the mayor quit, — ")),
		kind{"one long sentence", func(n int) string { return "He said " + strings.Repeat("and she came ", n/13) + "." }},
		kind{"one long quotation", func(n int) string { return "He said “" + strings.Repeat("and she came. ", n/14) + "”" }},
		kind{"one long word", func(n int) string { return "He said " + strings.Repeat("ab", n/2) + "." }},
		kind{"one long line", func(n int) string { return strings.Repeat("He left. ", n/9) }},
		kind{"one long line behind wrapped ones", func(n int) string {
			return strings.Repeat("He left in the morning and came back late\nin the evening of that day.\n", n/160) + strings.Repeat("x ", n/4)
		}},
	)
}

// choose returns the kinds of some rows, all where rows is empty, whose names contain only.
// Rows are counted from 0; of "90:160", either number may be missing.
func choose(all []kind, rows, only string) ([]kind, error) {
	if rows != "" {
		from, to, ok := strings.Cut(rows, ":")
		first, err := bound(from, 0)
		end, err2 := bound(to, len(all))
		if !ok || err != nil || err2 != nil || first < 0 || first >= end || end > len(all) {
			return nil, fmt.Errorf("rows %q: not two numbers from 0 to %d such as 90:160, the first one smaller", rows, len(all))
		}
		all = all[first:end]
	}
	all = slices.DeleteFunc(slices.Clone(all), func(k kind) bool { return !strings.Contains(k.name, only) })
	if len(all) == 0 {
		return nil, fmt.Errorf("no kind's name contains %q", only)
	}
	return all, nil
}

// bound returns the number that a text is, or the given one where there is no text.
func bound(text string, missing int) (int, error) {
	if text == "" {
		return missing, nil
	}
	return strconv.Atoi(text)
}
