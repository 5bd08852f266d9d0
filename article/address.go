package article

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file cuts links, e-mail addresses and the names of hosts and files.

// link returns the end of a link whose scheme ends at the colon at j, or 0.
func link(s string, i, j, end int) int {
	if strings.HasPrefix(s[j:end], "://") {
		return address(s, j+3, end)
	}
	if s[i:j] == "mailto" {
		return address(s, j+1, end)
	}
	return 0
}

// address returns the end of a link or an e-mail address that continues at i: the next white
// space, without the punctuation of the sentence around it.
func address(s string, i, end int) int {
	j := i
	for j < end && s[j] > ' ' && s[j] != '<' && s[j] != '>' && s[j] != '"' {
		if s[j] >= 0x80 {
			k, n := classAt(s[j:])
			if k != letter && k != digit {
				break
			}
			j += n
			continue
		}
		j++
	}
	for j > i && strings.IndexByte(".,;:!?)]}'*", s[j-1]) >= 0 {
		j--
	}
	return j
}

// isHost reports whether the dots from e on lead to a known ending.
func isHost(s string, e, end int) bool {
	for range 8 {
		if e == end || s[e] != '.' {
			break
		}
		i := e + 1
		if e = letters(s, i, end); english.LayoutOf(s[i:e]).Is(english.DomainEnding) {
			return true
		}
	}
	return false
}
