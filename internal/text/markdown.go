package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// This file reads Markdown.

// line reads the beginning of a line at i, and returns how many bytes were read: emphasis goes on
// in it unless it is blank.
func (r *reader) line(i int) int {
	s := r.text
	r.lost, r.opened = -1, 0
	if _, c := r.around(i, i); '\n' <= c && c <= '\r' {
		r.open = 0
	}
	n := i
	for n < len(s) && n < i+6 && s[n] == '#' {
		n++
	}
	if n == i && n < len(s) && s[n] == '>' {
		n++
	}
	w := blank(s[n:])
	if n == i || w == 0 {
		return 0
	}
	r.put(i, n+w, "")
	return n + w - i
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

// around returns the bytes beside those from i to end, spaces outside of the text. A wide
// space is a space there, and every line end that is not ASCII a newline.
func (r *reader) around(i, end int) (before, after byte) {
	before, after = ' ', ' '
	if i > 0 {
		if before = r.text[i-1]; before >= utf8.RuneSelf {
			c, _ := utf8.DecodeLastRuneInString(r.text[:i])
			before = narrow(c, before)
		}
	}
	if end < len(r.text) {
		if after = r.text[end]; after >= utf8.RuneSelf {
			c, _ := utf8.DecodeRuneInString(r.text[end:])
			after = narrow(c, after)
		}
	}
	return before, after
}

// narrow returns the ASCII character that means what the white space c does, else b.
func narrow(c rune, b byte) byte {
	switch {
	case wide(c):
		return ' '
	case unicode.IsSpace(c):
		return '\n'
	}
	return b
}

// blank returns the length of the space that s begins with, 0 if there is none.
func blank(s string) int {
	if c, n := utf8.DecodeRuneInString(s); c == ' ' || wide(c) {
		return n
	}
	return 0
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
		before, _ := r.around(start, i)
		if n := i - start - 1; n > 0 && n <= 3 && strings.Trim(s[start+1:i], "0123456789") == "" && before > ' ' {
			r.put(start, i+1, "") // a footnote
		}
		return 1
	}
	end, depth := i+2, 0
	for ; end < len(s) && depth >= 0; end++ {
		switch _, c := r.around(end, end); {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ' ' && strings.HasPrefix(s[end+blank(s[end:]):], "\""):
			end += blank(s[end:])
			end += max(0, strings.IndexByte(s[end+1:min(len(s), end+maxTitle)], '"'))
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
