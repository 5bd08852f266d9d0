// Package wirecopy reads news.
package wirecopy
