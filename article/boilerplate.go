package article

import "github.com/wirecopy-go/wirecopy/internal/words"

// This file recognises what surrounds an article on a page and says so in
// words of its own: "Share", "Advertisement", "Read more: ...".

// furniture reports whether a whole line is a known piece of a page.
func furniture(line string) bool {
	return words.OfPhrase(line).Is(words.Share | words.Ad)
}
