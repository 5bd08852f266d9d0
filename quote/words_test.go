package quote_test

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// What is said around a quotation puts a comma into it that is not the speaker's.
func TestWordsComma(t *testing.T) {
	for in, want := range map[string]string{
		"“It rained,” Ida Holm said.":                                 "It rained",
		"“It rained for days,” Ida Holm said. “Then it stopped.”":     "It rained for days. Then it stopped.",
		"“It rained,” Ida Holm said, “and then it stopped.”":          "It rained, and then it stopped.",
		"Ida Holm said that it rained. “It was cold.”":                "that it rained. It was cold.",
		"“Did it rain?” Ida Holm asked. “It was cold.”":               "Did it rain? It was cold.",
		"“It rained”, Ida Holm said.":                                 "It rained",
		"“Did it rain?” Ida Holm asked.":                              "Did it rain?",
		"“It rained,” Ida Holm said.\n\n“It rained again,” she said.": "It rained",
		"Ida Holm said the winter was “wet, cold and dark.”":          "the winter was “wet, cold and dark.”",
	} {
		a, err := article.Parse(in)
		if err != nil {
			t.Fatal(err)
		}
		quotes, _ := quote.Find(a, entity.Find(a))
		if len(quotes) == 0 {
			t.Errorf("%s: no quote", in)
			continue
		}
		if got := quotes[0].Words(a); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
	a, err := article.Parse("“It rained,” Ida Holm said.")
	if err != nil {
		t.Fatal(err)
	}
	odd := quote.Attribution{Content: []article.Span{{Start: 0, End: 16}, {Start: 900, End: 901}, {Start: 5, End: 2}}}
	if got := odd.Words(a); got != "It rained," {
		t.Errorf("pieces outside of the text: %q", got)
	}
}

// The name of a source that no actor stands for ends before the comma or dash after it.
func TestSpeakerName(t *testing.T) {
	for in, want := range map[string]string{
		"Two officials said it rained.":                                 "Two officials",
		"The trust, which has 90 beds, said it rained.":                 "The trust, which has 90 beds",
		"The bank's warning that it would rain was late.":               "The bank",
		"The owners' claim that it rained is false.":                    "The owners",
		"Two officials — both of them old — said it rained.":            "Two officials — both of them old",
		"Ida Holm, the minister, and Per Lund, a fan, said it\nrained.": "Ida Holm and Per Lund",
	} {
		a, err := article.Parse(in)
		if err != nil {
			t.Fatal(err)
		}
		_, claims := quote.Find(a, entity.Find(a))
		if len(claims) != 1 || claims[0].SpeakerName(a) != want {
			t.Errorf("%s: %v, want %q", in, claims, want)
		}
	}
}
