package text

import (
	"strings"
	"unicode/utf8"
)

// This file reads tags and character references of HTML, and the tags in which agencies send news.

// The tags that are read: those within a line, and those that end a line and a paragraph.
const (
	inlineTags = " a abbr b cite del em font i img ins mark s small span strong sub sup time u "
	lineTags   = " br li td th tr "
	blockTags  = " article blockquote body byline dateline div figcaption figure footer h1 h2 h3 h4 h5 h6 header headline hl1 hl2 hr main nav ol p pre section table text title ul "
)

// The greatest lengths in bytes of the name of a tag, and of a tag.
const (
	maxTagName = 10
	maxTag     = 2000
)

// tag takes out the tag that begins at i, and returns how many bytes were read.
func (r *reader) tag(i int) int {
	s, start := r.text, i+1
	if start < len(s) && s[start] == '/' {
		start++
	}
	var name [maxTagName + 2]byte // with a space on each side
	name[0] = ' '
	end, n := start, 1
	for ; end < len(s) && n <= maxTagName && WordByte(s[end]) && s[end] < utf8.RuneSelf; end, n = end+1, n+1 {
		name[n] = s[end] | 0x20
	}
	before, after := r.around(i, end)
	if n == 1 || end == len(s) || after != '>' && after != ' ' && after != '/' {
		return 1
	}
	name[n] = ' '
	if s[start] <= 'Z' && after != '/' && s[i+1] != '/' && n > 3 &&
		(i > 0 && before == ' ' || after == ' ' &&
			strings.IndexByte(s[end:min(len(s), end+maxTag)], '=') < 0) {
		return 1 // the sign of a share, "NAVISTAR <NAV>", or a name, "<MARK RESOURCES INC>"
	}
	with := ""
	switch key := string(name[:n+1]); {
	case strings.Contains(inlineTags, key):
	case strings.Contains(lineTags, key):
		with = "\n"
	case strings.Contains(blockTags, key):
		with = "\n\n"
	default:
		return 1
	}
	k := strings.IndexAny(s[end:min(len(s), end+maxTag)], "<>")
	if k < 0 || s[end+k] == '<' {
		return end + max(k, 0) - i
	}
	end += k + 1
	r.put(i, end, with)
	return end - i
}

// maxReference is the greatest length in bytes of a character reference.
const maxReference = 10

// reference reads the character reference at i, and returns its length.
func (r *reader) reference(i int) int {
	s := r.text[i+1 : min(len(r.text), i+maxReference)]
	end := strings.IndexByte(s, ';')
	if end < 2 {
		return 1
	}
	c := referred(s[:end])
	if c == 0 {
		return 1
	}
	r.put(i, i+end+2, shown(c))
	return end + 2
}

// references are the characters that HTML has names for and that news texts have.
var references = [...]struct {
	name string
	char rune
}{
	{"amp", '&'}, {"quot", '"'}, {"apos", '\''}, {"lt", '<'}, {"gt", '>'}, {"nbsp", ' '}, {"ensp", ' '}, {"emsp", ' '}, {"thinsp", ' '},
	{"ldquo", '“'}, {"rdquo", '”'}, {"lsquo", '‘'}, {"rsquo", '’'}, {"laquo", '«'}, {"raquo", '»'}, {"bdquo", '„'}, {"sbquo", '‚'},
	{"ndash", '–'}, {"mdash", '—'}, {"hellip", '…'}, {"bull", '•'}, {"middot", '·'}, {"copy", '©'}, {"reg", '®'}, {"trade", '™'},
	{"pound", '£'}, {"euro", '€'}, {"yen", '¥'}, {"cent", '¢'}, {"deg", '°'}, {"frac12", '½'}, {"szlig", 'ß'}, {"aelig", 'æ'}, {"AElig", 'Æ'},
	{"shy", '\u00ad'}, {"zwj", '\u2060'}, {"zwnj", '\u2060'},
}

// accents are the letters that HTML names by a letter and its accent, each after the
// letter.
var accents = [...]struct{ name, letters string }{
	{"grave", "AÀEÈIÌOÒUÙaàeèiìoòuù"},
	{"acute", "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyý"},
	{"circ", "AÂEÊIÎOÔUÛaâeêiîoôuû"},
	{"tilde", "AÃNÑOÕaãnñoõ"},
	{"uml", "AÄEËIÏOÖUÜaäeëiïoöuüyÿ"},
	{"ring", "AÅaå"},
	{"cedil", "CÇcç"},
	{"slash", "OØoø"},
	{"caron", "SŠsš"},
}

// referred returns the character that a reference means, which is written without its
// first and last sign: "eacute", "#233", "#xe9". It is 0 for those that are not known.
func referred(name string) rune {
	if name[0] == '#' {
		if c := numbered(name[1:]); c >= ' ' && utf8.ValidRune(c) && (c < 0x7f || c >= 0xa0) && utf8.RuneLen(c) < len(name)+2 {
			return c
		}
		return 0
	}
	for i := range &references {
		if references[i].name == name {
			return references[i].char
		}
	}
	for _, a := range &accents {
		if i := strings.Index(a.letters, name[:1]); i >= 0 && name[1:] == a.name {
			c, _ := utf8.DecodeRuneInString(a.letters[i+1:])
			return c
		}
	}
	return 0
}

// numbered returns the character of a number, "233" or "xe9", 0 if it is none.
func numbered(s string) rune {
	base, c := rune(10), rune(0)
	if s[0]|0x20 == 'x' {
		base, s = 16, s[1:]
	}
	for i := range len(s) {
		k := strings.IndexByte("0123456789abcdef", s[i]|0x20)
		if k < 0 || rune(k) >= base || c > utf8.MaxRune {
			return 0
		}
		c = c*base + rune(k)
	}
	return c
}
