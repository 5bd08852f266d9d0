package article

import "strings"

// This file decides by all labels of a text whether they are those of speakers.

// speakers returns for every paragraph how many tokens its label has, and nil
// where the text is not a transcript. ends are the ends of the paragraphs in
// c.tokens.
func (c *cutter) speakers(ends []int) []int {
	t := labelTally{cutter: c}
	start := 0
	for i, end := range ends {
		if n, style := c.label(c.tokens[start:end]); n > 0 {
			if t.labels == nil {
				t.labels = make([]int, len(ends))
			}
			t.add(i, start, end, n, style)
		}
		start = end
	}
	if t.labels == nil {
		return nil
	}
	good := t.good(len(ends))
	if good == [labelStyles]bool{} {
		return nil
	}
	for i, l := range t.labels {
		t.labels[i] = 0
		if good[l&(1<<styleBits-1)] {
			t.labels[i] = l >> styleBits
		}
	}
	return t.labels
}

// A labelTally counts what may be labels of speakers in a text.
type labelTally struct {
	*cutter
	labels []int // of each paragraph the tokens of its label and its style

	// Of each style how many labels there are, how many names occur in a second one, and
	// how many labels are surely for people.
	counts, repeated, people [labelStyles]int

	asked int    // labels after a question without one
	timed int    // labels with a time before them
	above int    // the last paragraph with a label
	line  string // that paragraph, which a page may have twice

	names map[string]int    // how often each name is in a label
	full  map[string]string // of a last word: "Dr. Ann Roe" may go on as "Roe"
}

// add adds the label of n tokens with which paragraph i, from token start to before end, begins.
func (t *labelTally) add(i, start, end, n int, style labelStyle) {
	before := t.line
	if t.line = t.text[t.tokens[start].Start:t.tokens[end-1].End]; len(t.line) > minTitle && strings.HasPrefix(before, t.line) {
		t.labels[t.above] = 0 // the title of the page
		return
	}
	t.labels[i], t.above = n<<styleBits|int(style), i
	t.counts[style]++
	t.asked += t.asksBefore(t.labels, i, start)
	first, named := start, style == capsLabel || style == nameLabel
	if named {
		if first = t.pastTime(start, end); first > start {
			t.timed++
		}
	}
	words, _ := t.labelName(t.tokens[first:end])
	if named && t.person(t.tokens[first:first+words]) {
		t.people[style]++
	}
	if style == boxLabel {
		words = n
	}
	if t.nameAgain(first, first+max(words, 1)-1) || style == nameLabel && t.holderAgain(first+words, start+n) {
		t.repeated[style]++
	}
}

// holderAgain counts the name of who holds the office of a label, in the brackets between the
// tokens from and end, as nameAgain does: "Minister for Roads (Ann Roe):".
func (t *labelTally) holderAgain(from, end int) bool {
	if from+2 >= end || t.tokens[from].In(t.text) != "(" {
		return false
	}
	from++
	w := t.tokens[from].In(t.text)
	n := nameTokens(t.text, t.tokens[from:end])
	return n >= 2 && (title(w) || beginsName(w, false)) && t.nameAgain(from, from+n-1)
}

// nameAgain counts the name from token first to token last, which titles may begin, and
// reports whether it is the second time that it occurs.
func (t *labelTally) nameAgain(first, last int) bool {
	if t.names == nil {
		t.names, t.full = map[string]int{}, map[string]string{}
	}
	for first < last && title(t.tokens[first].In(t.text)) {
		first++
	}
	name := t.text[t.tokens[first].Start:t.tokens[last].End]
	if first < last {
		t.full[t.tokens[last].In(t.text)] = name
	} else if f, ok := t.full[name]; ok {
		name = f
	}
	t.names[name]++
	return t.names[name] == 2
}

// good returns the styles in which a text of so many paragraphs has labels of speakers.
func (t *labelTally) good(paragraphs int) (good [labelStyles]bool) {
	counts, repeated, people := &t.counts, &t.repeated, &t.people
	good[capsLabel] = counts[capsLabel]+counts[askLabel] >= 3 &&
		(repeated[capsLabel]+counts[askLabel] > 0 || 4*counts[capsLabel] >= paragraphs && 2*people[capsLabel] >= counts[capsLabel])
	good[askLabel] = good[capsLabel] || counts[askLabel] >= 2
	good[answerLabel] = good[askLabel] && counts[answerLabel] >= 2 && counts[answerLabel] <= counts[askLabel]
	good[nameLabel] = t.namesSpeak(paragraphs)
	good[boxLabel] = repeated[boxLabel] > 0 && counts[boxLabel] >= 3 && 2*counts[boxLabel] >= paragraphs
	good[roleLabel] = repeated[roleLabel] > 0 && counts[roleLabel] >= 3 && 4*counts[roleLabel] >= paragraphs
	good[timeLabel] = repeated[timeLabel] > 0 && counts[timeLabel] >= 3 && 3*counts[timeLabel] >= paragraphs
	good[dashLabel] = repeated[dashLabel] >= 2 && 3*counts[dashLabel] >= 2*paragraphs
	if labelled := counts[capsLabel] + counts[nameLabel]; labelled == paragraphs && repeated[capsLabel]+repeated[nameLabel] >= 2 {
		good[capsLabel], good[nameLabel] = true, true // "HOST: ...", "Reporter Ann Roe: ..."
	}
	return good
}

// answers reports whether there may be as many names before colons as answers to so many questions.
func (t *labelTally) answers(questions int) bool {
	n := t.counts[nameLabel]
	return questions >= 2 && n >= 2 && n <= questions+1
}

// namesSpeak reports whether names before colons are labels of speakers: they come again and
// are in much of the text, or they answer questions, or times are before them.
func (t *labelTally) namesSpeak(paragraphs int) bool {
	n, again := t.counts[nameLabel], t.repeated[nameLabel]
	switch {
	case 3*n >= paragraphs && (again >= 2 || again == 1 && n >= 3 && 3*n >= 2*paragraphs),
		t.asked > 0 && n >= 3 && 2*t.people[nameLabel] >= n && 3*(n+t.asked) >= 2*paragraphs,
		t.answers(t.counts[askLabel]) && (again > 0 || 2*t.people[nameLabel] >= n),                                          // "Q:", "Ann Roe:"
		t.repeated[capsLabel] > 0 && t.answers(t.counts[capsLabel]) && again > 0 && 3*(n+t.counts[capsLabel]) >= paragraphs: // "RNZ:", "Ann Roe:"
		return true
	}
	return t.timed >= 3 && again > 0
}
