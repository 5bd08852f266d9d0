// Package access gives the packages of this module access to unexported parts of an
// [article.Article]: its words, and the text that it was read from.
//
// Exported methods of Article must not show internal types. So package article registers its
// functions with package text when it is initialized, and this package, which imports article
// and so is initialized later, takes them from there.
package access

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

var granted = text.Granted[text.Access[*article.Article, article.Option]]()

// Words returns the words of a, one for each token. The first call for an article finds them.
func Words(a *article.Article) *text.Doc { return granted.Words(a) }

// Plain returns the article of the stripped text, as [text.Strip] returns it, and what was
// stripped. If nothing was, it returns a itself and nil.
func Plain(a *article.Article) (*article.Article, text.Cuts) { return granted.Plain(a) }

// Keep is the option by which parsing leaves the spans as they are in the text without what
// [text.Strip] takes out, for all that reads the article next. Then comes [Write].
func Keep() article.Option { return granted.Keep }

// Obey is the option to stop reading when s is given.
func Obey(s *cancel.Signal) article.Option { return granted.Obey(s) }

// Write puts the text of an article that was parsed with [Keep] back as it was written, moves
// the article's spans there, and recycles the memory of its words, which must not be used
// afterwards; [Words] finds them again. It returns the cuts by which all other spans have to
// be moved, nil where nothing was taken out.
func Write(a *article.Article) text.Cuts { return granted.Write(a) }
