// Package entity finds the actors of an article.
package entity
