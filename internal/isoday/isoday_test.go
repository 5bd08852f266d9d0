package isoday

import (
	"testing"
	"time"
)

func TestDays(t *testing.T) {
	for _, day := range []time.Time{{}, time.Date(2016, time.November, 16, 0, 0, 0, 0, time.UTC), time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)} {
		if back, err := Parse(Format(day)); err != nil || !back.Equal(day) {
			t.Errorf("%v is written as %q and read as %v, error %v", day, Format(day), back, err)
		}
	}
	for _, year := range []int{-1, 10_000} {
		if s := Format(time.Date(year, time.May, 1, 0, 0, 0, 0, time.UTC)); s != "" {
			t.Errorf("the year %d is written as %q", year, s)
		}
	}
	if _, err := Parse("soon"); err == nil {
		t.Error("no error")
	}
}
