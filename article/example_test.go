package article_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
)

const dispatch = `Share

Ministers agree to share water of the Drin

By Mira Kelmendi, Reuters

TIRANA, Sept 5 (Reuters) - Albania and Kosovo will share the water of the Drin
river, officials said on Monday.

"It took nine years," said Luljeta Prenga, Albania's energy minister. "Nobody got everything."

Advertisement
`

func Example() {
	a, err := article.Parse(dispatch)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Headline.In(a.Text))
	for _, name := range a.Byline.Names {
		fmt.Println("by", name.In(a.Text))
	}
	fmt.Println("from", a.Dateline.Place.In(a.Text), a.Dateline.Region)
	for _, p := range a.Paragraphs {
		fmt.Printf("%-11s %d\n", p.Kind, len(p.Sentences))
	}
	// Output:
	// Ministers agree to share water of the Drin
	// by Mira Kelmendi
	// from TIRANA AL
	// boilerplate 1
	// headline    1
	// byline      1
	// body        1
	// body        2
	// boilerplate 1
}

func ExampleParse() {
	a, err := article.Parse("Dr. Prenga left the U.S. on Monday. He'll be back.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range a.Sentences {
		for _, t := range s.Tokens {
			fmt.Printf("%s|", t.In(a.Text))
		}
		fmt.Println()
	}
	// Output:
	// Dr.|Prenga|left|the|U.S.|on|Monday|.|
	// He'll|be|back|.|
}

func ExampleParseBytes() {
	a, err := article.ParseBytes([]byte("\x93Caf\xe9 Zo\xeb\x94 reopens"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Text, a.Encoding, a.Replaced)
	// Output: “Café Zoë” reopens windows-1252 0
}

func ExampleParseFrom() {
	a, err := article.ParseFrom(bytes.NewReader([]byte("The bridge is closed. It will stay so.")))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range a.Sentences {
		fmt.Println(s.In(a.Text))
	}
	// Output:
	// The bridge is closed.
	// It will stay so.
}

func ExampleWithMaxBytes() {
	_, err := article.ParseFrom(strings.NewReader(dispatch), article.WithMaxBytes(100))
	var limit *article.LimitError
	if errors.As(err, &limit) {
		fmt.Println(err)
	}
	// Output: article: input exceeds the limit of 100 bytes, which WithMaxBytes sets
}

func ExampleWithDate() {
	const text = "The bridge, closed since last month, will reopen on Friday, the city said on Wednesday."
	a, err := article.Parse(text, article.WithDate(time.Date(2016, time.November, 16, 9, 30, 0, 0, time.UTC)))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range a.Dates {
		fmt.Println(d.In(text), d.First.Format(time.DateOnly), d.Last.Format(time.DateOnly))
	}
	// Output:
	// last month 2016-10-01 2016-10-31
	// Friday 2016-11-18 2016-11-18
	// Wednesday 2016-11-16 2016-11-16
}

func ExampleParagraph_speaker() {
	const text = `Q: When did you begin?

A: When I was nine.

Q: And did you ever stop?`
	a, err := article.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range a.Paragraphs {
		fmt.Println(p.Speaker.In(text), p.Sentences[1].In(text))
	}
	// Output:
	// Q: When did you begin?
	// A: When I was nine.
	// Q: And did you ever stop?
}

// Texts of hard-wrapped lines are read, and shown without their line breaks.
// The turns of an interview are found without labels, too.
func ExampleTurn() {
	a, err := article.Parse("An interview with the beekeeper Hortense Amadi\n\n" +
		"When did you begin?\n\nWhen I was nine.\n\nAnd did you ever run?\n\nOnce. I was ten.\n")
	if err != nil {
		panic(err)
	}
	for _, t := range a.Turns {
		fmt.Println(t.Question, t.Line(a.Text))
	}
	// Output:
	// true When did you begin?
	// false When I was nine.
	// true And did you ever run?
	// false Once. I was ten.
}

// The entries of a live blog, with the time of day of each.
func ExampleEntry() {
	a, err := article.Parse("LIVE: Parliament votes on the canal\n\n" +
		"10:42 p.m. — The speaker has opened the session.\n\n\"Please sit down,\" she said.\n\n" +
		"10:15 p.m. — Members are arriving.\n")
	if err != nil {
		panic(err)
	}
	for _, e := range a.Entries {
		fmt.Println(e.Time.In(a.Text), e.Clock, len(a.ParagraphsAt(e.Span)))
	}
	// Output:
	// 10:42 p.m. 22h42m0s 2
	// 10:15 p.m. 22h15m0s 1
}

func ExampleSpan_Line() {
	const text = "OSLO - Officials\nsaid  it rained."
	fmt.Println(article.Span{Start: 7, End: len(text)}.Line(text))
	// Output: Officials said it rained.
}

// A sentence around something that was found.
func ExampleArticle_SentencesAt() {
	a, err := article.Parse("It rained. Zoë Holm, 41, was late. So was Per Lund.")
	if err != nil {
		fmt.Println(err)
		return
	}
	found := article.Span{Start: strings.Index(a.Text, "41"), End: strings.Index(a.Text, "41") + 2}
	for _, s := range a.SentencesAt(found) {
		fmt.Println(s.In(a.Text))
	}
	// Output: Zoë Holm, 41, was late.
}

// Other programs count characters otherwise.
func ExampleArticle_UTF16() {
	a, err := article.Parse("Zoë 😀 Holm")
	if err != nil {
		fmt.Println(err)
		return
	}
	name := article.Span{Start: 10, End: 14}
	fmt.Println(name.In(a.Text), name, a.CodePoints(name), a.UTF16(name))
	// Output: Holm {10 14} {6 10} {7 11}
}

// The clean article of a page.
func ExampleArticle_Body() {
	a, err := article.Parse(dispatch)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Body())
	// Output:
	// TIRANA, Sept 5 (Reuters) - Albania and Kosovo will share the water of the Drin river, officials said on Monday.
	//
	// "It took nine years," said Luljeta Prenga, Albania's energy minister. "Nobody got everything."
}

// What the caller knows of an article need not be guessed.
func ExampleWithTitle() {
	const text = "River falls\n\nAnn Lee\n\nOfficials said on Friday that the river was lower than it had been for a week."
	a, err := article.Parse(text,
		article.WithTitle("River falls"),
		article.WithAuthors("Ann Lee"),
		article.WithDate(time.Date(2016, time.November, 21, 0, 0, 0, 0, time.UTC)))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range a.Paragraphs {
		fmt.Println(p.Kind)
	}
	fmt.Println(a.Dates[0].In(text), "is", a.Dates[0].First.Format(time.DateOnly))
	// Output:
	// headline
	// byline
	// body
	// Friday is 2016-11-18
}

// Text that an extractor of web pages gives is all article.
func ExampleWithCleanText() {
	const text = "Share prices\n\nOfficials said on Friday that they fell."
	a, err := article.Parse(text, article.WithCleanText())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range a.Paragraphs {
		fmt.Println(p.Kind, p.In(text))
	}
	// Output:
	// body Share prices
	// body Officials said on Friday that they fell.
}

func ExampleArticle_Foreign() {
	for _, text := range []string{
		"The council said on Monday that the bridge would be closed for the whole of May.",
		"Le conseil a dit lundi que le pont serait fermé pour tout le mois de mai, et que la ville va en payer le prix.",
		"Bridge closed",
	} {
		a, err := article.Parse(text)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(a.Language, a.Foreign(), a.Prose())
	}
	// Output:
	// en false true
	// fr true true
	// und false false
}

// What is known of the publisher keeps it out of the actors.
func ExampleWithPublisher() {
	const text = "Valley Gazette\n\n“The river is lower,” Mayor Ida Holm told the Valley Gazette on Friday."
	a, err := article.Parse(text, article.WithPublisher("Valley Gazette"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Paragraphs[0].Kind)
	fmt.Println(a.Publisher)
	// Output:
	// boilerplate
	// Valley Gazette
}

// The name of the site is a name of the publisher.
func ExampleWithURL() {
	const text = "www.valleygazette.example\n\nThe Valley Gazette\n\nThe river fell on Friday, officials said."
	a, err := article.Parse(text, article.WithURL("https://www.valleygazette.example/2016/river"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range a.Paragraphs {
		fmt.Println(p.Kind)
	}
	// Output:
	// boilerplate
	// boilerplate
	// body
}

// A short text does not show its language.
func ExampleWithLanguage() {
	a, err := article.Parse("Pont fermé, dit Ida Holm.", article.WithLanguage(language.French))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Language, a.Foreign())
	// Output: fr true
}
