// Package article reads the structure of a news text.
package article
