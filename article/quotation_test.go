package article

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestQuotations(t *testing.T) {
	a := parse(t, "“He told me ‘go home’ twice,” Ada Finch said.\n\n“It rained.\n\n“It poured,” she said. »It dried.« Nobody came.\n")
	var got []string
	for _, q := range a.Quotations {
		s := q.Inner().In(a.Text)
		if q.Parent >= 0 {
			s = "within " + a.Quotations[q.Parent].Open.In(a.Text) + ": " + s
		}
		if q.Continues >= 0 {
			s = "after " + a.Quotations[q.Continues].Inner().In(a.Text) + " " + s
		}
		if q.Close.Empty() {
			s += " (open)"
		}
		got = append(got, s)
	}
	want := []string{"He told me ‘go home’ twice,", "within “: go home", "It rained. (open)", "after It rained. It poured,", "It dried."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestSentencesByQuotations checks that a mark which opens by its pair does not
// end a sentence, whatever its form.
func TestSentencesByQuotations(t *testing.T) {
	a := parse(t, "She left. »It dried.« Nobody came. “It rained [...]” (Finch 55). “It rained.” (It did.)\n")
	var got []string
	for _, s := range a.Sentences {
		got = append(got, s.In(a.Text))
	}
	if diff := cmp.Diff([]string{"She left.", "»It dried.«", "Nobody came.", "“It rained [...]” (Finch 55).", "“It rained.”", "(It did.)"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestDayRange(t *testing.T) {
	a := parse(t, "Harbour stays closed\n\nMarch 6, 2024\n\nThe fair ran May 1-3, 2023 and 7-9 June 2023, said people who were there in the 1990s. It is set for Friday, and last night's rain delayed it.\n")
	var got []string
	for _, d := range a.Dates {
		got = append(got, d.In(a.Text)+" "+d.First.Format("2006-01-02")+" "+d.Last.Format("2006-01-02"))
	}
	want := []string{
		"May 1-3, 2023 2023-05-01 2023-05-03", "7-9 June 2023 2023-06-07 2023-06-09", "1990s 1990-01-01 1999-12-31",
		"Friday 2024-03-08 2024-03-08", "last night's 2024-03-05 2024-03-05",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
