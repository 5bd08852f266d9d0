// Package access gives the packages of this module what package article keeps from its users:
// the words of an article, and the text that it was read from.
//
// They belong to the unexported fields of [article.Article], and no exported method shows an
// internal type. So package article leaves its own functions with package text when it is
// initialized, which is before this package, as this one imports it.
package access

import (
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

var granted = text.Granted[text.Access[*article.Article, article.Option]]()

// Words returns the words of a, one for each token. The first call for an article finds them.
func Words(a *article.Article) *text.Doc { return granted.Words(a) }

// Release recycles the memory of the words of a, which must not be used afterwards; [Words]
// finds them again. Release must not be called while a is in use elsewhere.
func Release(a *article.Article) { granted.Release(a) }

// Plain returns a with the spans of its text without what [text.Strip] takes out, and what
// that was: a itself and nil where nothing is taken out.
func Plain(a *article.Article) (*article.Article, text.Cuts) { return granted.Plain(a) }

// Keep is the option by which parsing leaves the spans as they are in the text without what
// [text.Strip] takes out, for all that reads the article next. Then comes [Write]. From the
// first call of [Words] until then the article has no tokens: its words are in their memory.
func Keep() article.Option { return granted.Keep }

// Obey is the option by which reading an article ends when s is given.
func Obey(s *cancel.Signal) article.Option { return granted.Obey(s) }

// Write puts the text of an article that was parsed with [Keep] back as it was written, moves
// the article's spans there, and recycles the memory of its words. It returns the cuts by which all other spans have to be
// moved, nil where nothing was taken out.
func Write(a *article.Article) text.Cuts { return granted.Write(a) }
