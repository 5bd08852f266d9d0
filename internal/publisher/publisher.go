// Package publisher compares names in a text with those of its publisher.
package publisher

import (
	"strings"
	"unicode"
)

// Names are the names of one publisher: letters and digits in lower case, without an
// article in front.
type Names []string

// Of returns the names of a publisher: the one given, and those in the host of an article's
// address, for "https://www.valleygazette.example/river" also "valleygazette". Either may be
// empty.
func Of(name, address string) Names {
	var n Names
	n.add(name)
	if host := Host(address); host != "" {
		n.add(host)
		n.add("www." + host)
		labels := strings.Split(host, ".")
		labels = labels[:len(labels)-1]
		for i := len(labels) - 1; i >= 0; i-- {
			n.add(labels[i])
			if len(labels[i]) > maxSuffix {
				break // the others are parts of its site
			}
		}
	}
	return n
}

// maxSuffix is the greatest length in bytes of a label that may be part of a public suffix:
// "co" in "co.uk". What is before such a label is a name, too.
const maxSuffix = 3

// Host returns the host in a web address, without "www." and port, in lower case. The scheme
// may be missing. Host returns "" for what has no host with a dot.
func Host(address string) string {
	host := strings.ToLower(strings.TrimSpace(address))
	if _, rest, ok := strings.Cut(host, "://"); ok {
		host = rest
	}
	if i := strings.IndexAny(host, "/?#"); i >= 0 {
		host = host[:i]
	}
	host = host[strings.LastIndexByte(host, '@')+1:]
	host, _, _ = strings.Cut(host, ":")
	host = strings.TrimPrefix(strings.Trim(host, "."), "www.")
	if !strings.Contains(host, ".") || strings.ContainsFunc(host, unicode.IsSpace) {
		return ""
	}
	return host
}

func (n *Names) add(s string) {
	if s = letters(s); s != "" {
		*n = append(*n, s)
	}
}

// Has reports whether s is one of the names, apart from case, punctuation, white space and
// an article in front.
func (n Names) Has(s string) bool {
	if len(n) == 0 || len(s) > maxName {
		return false
	}
	s = letters(s)
	for _, name := range n {
		if s == name {
			return true
		}
	}
	return false
}

// maxName is the greatest length in bytes of a name that is compared.
const maxName = 200

// letters returns the letters and digits of s in lower case, without "the" in front.
func letters(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
	if rest, ok := strings.CutPrefix(s, "the"); ok && rest != "" {
		return rest
	}
	return s
}
