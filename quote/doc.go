// Package quote finds who said and who claimed what.
package quote
