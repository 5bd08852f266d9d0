package article

import (
	"os"
	"strings"
	"testing"
	"time"
)

// leastRight is the share in per cent of testdata/expressions.tsv that must be right.
const leastRight = 92

// TestExpressions reads the expressions of time in testdata/expressions.tsv. Not all
// must be right: what a weekday means is a judgement.
func TestExpressions(t *testing.T) {
	data, err := os.ReadFile("testdata/expressions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	all, right := 0, 0
	for line := range strings.Lines(string(data)) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 4 || !strings.Contains(f[0], f[1]) {
			t.Fatalf("not a line of the table: %q", line)
		}
		a, err := Parse(f[0], WithDate(date(2024, time.March, 6)))
		if err != nil {
			t.Fatal(err)
		}
		want := f[2]
		if f[3] != "-" {
			want += " " + f[3]
		}
		all++
		if got := a.daysOf(f[1]); got == want {
			right++
		} else {
			t.Logf("%s\n%s: %s, want %s; dates %v", f[0], f[1], got, want, a.dateTexts())
		}
	}
	t.Logf("%d of %d right", right, all)
	if 100*right < leastRight*all {
		t.Errorf("%d of %d right, want %d %%", right, all, leastRight)
	}
}

// daysOf returns the days of the date with the words s, give or take what may stand
// before a date; "-" if there is none.
func (a *Article) daysOf(s string) string {
	bare := func(s string) string {
		for _, w := range [...]string{"on ", "in ", "the "} {
			s = strings.TrimPrefix(strings.ToLower(s), w)
		}
		return s
	}
	for _, d := range a.Dates {
		if bare(d.In(a.Text)) != bare(s) && bare(d.In(a.Text)) != bare(strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")) {
			continue
		}
		days := d.First.Format(time.DateOnly)
		if d.Last != d.First {
			days += " " + d.Last.Format(time.DateOnly)
		}
		return days
	}
	return "-"
}

func (a *Article) dateTexts() []string {
	var out []string
	for _, d := range a.Dates {
		out = append(out, d.In(a.Text))
	}
	return out
}
