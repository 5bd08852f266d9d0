package article

// This file is the JSON form of days and dates.

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/isoday"
)

type jsonDate struct {
	jsonSpan
	jsonDays
}

type jsonDays struct {
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
}

// days returns the days of d in JSON.
func (d Date) days() jsonDays { return jsonDays{isoday.Format(d.First), isoday.Format(d.Last)} }

// MarshalJSON returns the date as {"start", "end", "first", "last"}, with days as
// "2006-01-02" and without those that are zero.
func (d Date) MarshalJSON() ([]byte, error) {
	return marshal(struct {
		Span
		jsonDays
	}{d.Span, d.days()})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(data []byte) error {
	if d == nil {
		return errors.New("article: JSON: read into a nil *Date")
	}
	var j struct {
		Span
		jsonDays
	}
	if err := json.Unmarshal(data, &j); err != nil {
		return fmt.Errorf("article: JSON: %w", err)
	}
	first, err := isoday.Parse(j.First)
	if err != nil {
		return fmt.Errorf("article: JSON: first: %w", err)
	}
	last, err := isoday.Parse(j.Last)
	if err != nil {
		return fmt.Errorf("article: JSON: last: %w", err)
	}
	*d = Date{j.Span, first, last}
	return nil
}

// clockToJSON returns a time of day as "18:42".
func clockToJSON(d time.Duration) string {
	return fmt.Sprintf("%02d:%02d", int(d.Hours()), int(d.Minutes())%60)
}
