package text

import "strings"

// This file reads Markdown.

// line reads the beginning of a line at i: emphasis goes on in it unless it is blank.
func (r *reader) line(i int) {
	s := r.text
	r.lost, r.opened = -1, 0
	if i < len(s) && s[i] == '\n' {
		r.open = 0
	}
	n := i
	for n < len(s) && n < i+6 && s[n] == '#' {
		n++
	}
	if n == i && n < len(s) && s[n] == '>' {
		n++
	}
	if n > i && n < len(s) && s[n] == ' ' {
		r.put(i, n+1, "")
	}
}

// emphasis reads signs of emphasis at i, takes out those of a pair, and returns how many
// they are.
func (r *reader) emphasis(i int) int {
	s, end := r.text, i+1
	for end < len(s) && s[end] == s[i] {
		end++
	}
	n := end - i
	if n > 3 || s[i] == '~' && n != 2 {
		return n
	}
	before, after := r.around(i, end)
	if before > ' ' && !WordByte(after) {
		for k := r.open - 1; k >= 0; k-- {
			if o := r.runs[k]; s[o.start] == s[i] && o.end-o.start == n {
				r.put(o.start, o.end, "")
				r.put(i, end, "")
				r.open = k
				return n
			}
		}
	}
	if after > ' ' && !WordByte(before) {
		r.open = min(r.open, maxOpen-1)
		r.runs[r.open] = run{i, end}
		r.open++
	}
	return n
}

// around returns the bytes beside those from i to end, spaces outside of the text.
func (r *reader) around(i, end int) (before, after byte) {
	before, after = ' ', ' '
	if i > 0 {
		before = r.text[i-1]
	}
	if end < len(r.text) {
		after = r.text[end]
	}
	return before, after
}

// maxTitle is how long in bytes the title of a link may be that is read.
const maxTitle = 200

// link takes out the brackets and the address of a link whose text ends at i, or all of
// a picture, and returns how many bytes were read.
func (r *reader) link(i int) int {
	if r.opened == 0 {
		return 1
	}
	r.opened--
	s, start := r.text, r.brackets[r.opened]
	if !strings.HasPrefix(s[i:], "](") {
		if n := i - start - 1; n > 0 && n <= 3 && strings.Trim(s[start+1:i], "0123456789") == "" && start > 0 && s[start-1] > ' ' {
			r.put(start, i+1, "") // a footnote
		}
		return 1
	}
	end, depth := i+2, 0
	for ; end < len(s) && depth >= 0; end++ {
		switch c := s[end]; {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ' ' && strings.HasPrefix(s[end:], " \""):
			end += 1 + max(0, strings.IndexByte(s[end+2:min(len(s), end+maxTitle)], '"'))
		case c <= ' ', c == '[':
			return end - i
		}
	}
	if depth >= 0 || !strings.ContainsAny(s[i+2:end-1], "/#.@") {
		return end - i
	}
	if start > 0 && s[start-1] == '!' {
		r.without(start - 1)
		r.put(start-1, end, "")
		return end - i
	}
	r.put(start, start+1, "")
	r.put(i, end, "")
	return end - i
}

// without forgets the edits from i on, which are within one.
func (r *reader) without(i int) {
	for n := len(r.edits); n > 0 && int(r.edits[n-1].start) >= i; n-- {
		r.edits = r.edits[:n-1]
	}
	for r.open > 0 && r.runs[r.open-1].start >= i {
		r.open--
	}
}
