package entity

import "github.com/wirecopy-go/wirecopy/article"

// Find returns the actors of an article in the order of their first mention.
func Find(a *article.Article, opts ...Option) []*Actor {
	return nil
}
