// Package isoday writes and reads days as JSON has them: "2006-01-02".
package isoday

import "time"

// Format returns a day, and "" for the zero time and for years that would be written with
// more digits, or a sign, and could not be read.
func Format(t time.Time) string {
	if y := t.Year(); t.IsZero() || y < 0 || y > 9999 {
		return ""
	}
	return t.Format(time.DateOnly)
}

// Parse returns the day of a text that Format wrote; of "" it is the zero time.
func Parse(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	return time.Parse(time.DateOnly, s)
}
