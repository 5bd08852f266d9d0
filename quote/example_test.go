package quote_test

import (
	"errors"
	"fmt"
	"os"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

const flood = `River at Lindau falls after a week of rain

“The dam will hold,” Ida Holm, the minister for rivers, said on Monday. “It held in 1962.”

Ms. Holm denied that anybody had to leave the valley.
`

func ExampleFind() {
	a, err := article.Parse(flood)
	if err != nil {
		panic(err)
	}
	quotes, claims := quote.Find(a, entity.Find(a))
	for _, q := range quotes {
		fmt.Printf("%s quote of %s:\n", q.Kind, q.SpeakerName(a))
		for _, c := range q.Content {
			fmt.Println("  ", c.In(a.Text))
		}
	}
	for _, c := range claims {
		fmt.Printf("%s of %s, negated %v:\n", c.Attitude, c.SpeakerName(a), c.Negated)
		for _, s := range c.Content {
			fmt.Println("  ", s.In(a.Text))
		}
	}
	// Output:
	// direct quote of Ida Holm:
	//    “The dam will hold,”
	//    “It held in 1962.”
	// statement of Ida Holm, negated true:
	//    that anybody had to leave the valley
}

func ExampleWithMinConfidence() {
	a, err := article.Parse(flood)
	if err != nil {
		panic(err)
	}
	quotes, claims := quote.Find(a, nil, quote.WithMinConfidence(0.8))
	fmt.Println(len(quotes), len(claims))
	// Output: 1 1
}

func ExampleWithNested() {
	a, err := article.Parse("On Monday Ida Holm said that the mayor had denied that the dam was unsafe.")
	if err != nil {
		panic(err)
	}
	_, claims := quote.Find(a, nil, quote.WithNested())
	for _, c := range claims {
		fmt.Println(c.Source.In(a.Text), "-", c.Content[0].In(a.Text))
		for _, inner := range c.Claims {
			fmt.Println("  ", inner.Source.In(a.Text), "-", inner.Content[0].In(a.Text))
		}
	}
	// Output:
	// Ida Holm - that the mayor had denied that the dam was unsafe
	//    the mayor - that the dam was unsafe
}

func ExampleWithSpeechOnly() {
	a, err := article.Parse("On Monday Ida Holm said it rained. Per Lund hoped that it would stop.")
	if err != nil {
		panic(err)
	}
	_, claims := quote.Find(a, nil, quote.WithSpeechOnly())
	for _, c := range claims {
		fmt.Println(c.Content[0].In(a.Text))
	}
	// Output: it rained
}

func ExampleWithoutClaims() {
	a, err := article.Parse("On Monday Ida Holm said it rained. “It will stop,” Per Lund said.")
	if err != nil {
		panic(err)
	}
	quotes, claims := quote.Find(a, nil, quote.WithoutClaims())
	for _, q := range quotes {
		fmt.Println(q.Source.In(a.Text), "-", q.Words(a))
	}
	fmt.Println(len(claims), "claims")
	// Output:
	// Per Lund - It will stop
	// 0 claims
}

func ExampleWithSpeechAndStance() {
	a, err := article.Parse("On Monday Ida Holm said it rained. Per Lund hoped that it would stop. The court ruled that the dam was unsafe.")
	if err != nil {
		panic(err)
	}
	_, claims := quote.Find(a, nil, quote.WithSpeechAndStance())
	for _, c := range claims {
		fmt.Println(c.Attitude, c.Content[0].In(a.Text))
	}
	// Output:
	// statement it rained
	// wish that it would stop
}

func ExampleWithRulesOnly() {
	a, err := article.Parse(flood)
	if err != nil {
		panic(err)
	}
	quotes, claims := quote.Find(a, nil, quote.WithRulesOnly())
	fmt.Println(len(quotes), quotes[0].Rule.Name)
	fmt.Println(len(claims), claims[0].Rule.Name)
	// Output:
	// 1 tag-after
	// 1 that
}

func ExampleWithModels() {
	// Trained by: go run ./examples/train -o parish.model DIR
	data, err := os.ReadFile("testdata/parish.model")
	if err != nil {
		panic(err)
	}
	m, err := quote.OpenModel(string(data))
	if err != nil {
		panic(err)
	}
	a, err := article.Parse("Orla Venn, the parish clerk, minuted that the pump was dry. Ida Holm doubted that it ever held water.")
	if err != nil {
		panic(err)
	}
	_, claims := quote.Find(a, nil, quote.WithModels(m, quote.EmbeddedModel()))
	for _, c := range claims {
		fmt.Println(c.Content[0].In(a.Text))
	}
	// Output:
	// that the pump was dry
	// that it ever held water
}

func ExampleOpenModel() {
	_, err := quote.OpenModel("a file that is something else")
	fmt.Println(err)
	fmt.Println(errors.Is(err, quote.ErrForeign))
	// Output:
	// quote: not a model file
	// true
}

// Who said what, in words: also for sources without a name, and without
// quotation marks.
func ExampleAttribution_Words() {
	a, err := article.Parse("“It rained for days,” Ida Holm said on Monday. “Then it stopped.” Two officials said they got wet.")
	if err != nil {
		fmt.Println(err)
		return
	}
	quotes, claims := quote.Find(a, entity.Find(a))
	for _, q := range quotes {
		fmt.Printf("%s: %s\n", q.SpeakerName(a), q.Words(a))
	}
	for _, c := range claims {
		fmt.Printf("%s: %s\n", c.SpeakerName(a), c.Words(a))
	}
	// Output:
	// Ida Holm: It rained for days. Then it stopped.
	// Two officials: they got wet
}
