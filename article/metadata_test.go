package article

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

const gazette = `Valley Gazette

Subscribe now

RIVER FALLS AT LAST, mayor “relieved”

Ann Lee and Bo Dahl

The river fell on Friday after a week of rain, and the mayor of the town said that she was relieved to see it go down.

Comments are closed

River falls at last, mayor 'relieved'`

func kinds(a *Article) (kinds []Kind) {
	for i := range a.Paragraphs {
		kinds = append(kinds, a.Paragraphs[i].Kind)
	}
	return kinds
}

func parseWith(t *testing.T, text string, opts ...Option) *Article {
	t.Helper()
	a, err := Parse(text, opts...)
	if err != nil {
		t.Fatal(err)
	}
	check(t, a)
	return a
}

func TestWithTitle(t *testing.T) {
	a := parseWith(t, gazette, WithTitle("River falls\n at last, mayor ‘relieved’ "))
	if got := a.Headline.In(gazette); got != "RIVER FALLS AT LAST, mayor “relieved”" {
		t.Errorf("headline %q", got)
	}
	if a.Title != "River falls at last, mayor ‘relieved’" {
		t.Errorf("title %q", a.Title)
	}
	if k := a.Paragraphs[len(a.Paragraphs)-1].Kind; k != KindBoilerplate {
		t.Errorf("the title once more is %v", k)
	}
	other := parseWith(t, gazette, WithTitle("Something else"))
	if !other.Headline.Empty() || slices.Contains(kinds(other), KindHeadline) {
		t.Errorf("headline %q although the text does not have the title", other.Headline.In(gazette))
	}
	if a := parseWith(t, gazette, WithTitle(" ")); a.Headline.Empty() || a.Title != "" {
		t.Error("an empty title is not ignored")
	}
}

func TestWithAuthors(t *testing.T) {
	a := parseWith(t, gazette, WithAuthors("Bo Dahl", "", "Ann  Lee"))
	if a.Byline == nil || len(a.Byline.Names) != 2 || a.Byline.Names[0].In(gazette) != "Ann Lee" || a.Byline.Names[1].In(gazette) != "Bo Dahl" {
		t.Errorf("byline %+v", a.Byline)
	}
	if !slices.Equal(a.Authors, []string{"Bo Dahl", "Ann Lee"}) {
		t.Errorf("authors %q", a.Authors)
	}
	const speech = "Ann Lee says that the river is lower than it was in any year since the dam was built."
	if a := parseWith(t, speech, WithAuthors("Ann Lee")); a.Byline != nil {
		t.Errorf("byline %q", a.Byline.In(speech))
	}
	const twice = "Ann Lee Lee"
	if a := parseWith(t, twice, WithAuthors("Ann Lee", "Lee Lee")); a.Byline != nil && len(a.Byline.Names) > 1 {
		t.Errorf("names %v overlap", a.Byline.Names)
	}
}

func TestWithCleanText(t *testing.T) {
	const text = "Share this\n\nGENEVA (AP) - The talks went on, and nobody said how long they would.\n\nAdvertisement\n\nComments"
	a := parseWith(t, text, WithCleanText())
	for _, k := range kinds(a) {
		if k != KindBody {
			t.Errorf("a paragraph is %v", k)
		}
	}
	if a.Dateline == nil || a.Dateline.Place.In(text) != "GENEVA" {
		t.Errorf("dateline %+v", a.Dateline)
	}
	a = parseWith(t, gazette, WithCleanText(), WithTitle("River falls at last, mayor relieved"), WithAuthors("Ann Lee", "Bo Dahl"))
	want := []Kind{KindBody, KindBody, KindHeadline, KindByline, KindBody, KindBody, KindBoilerplate}
	if got := kinds(a); !slices.Equal(got, want) {
		t.Errorf("kinds %v, want %v", got, want)
	}
}

func TestWithPublisher(t *testing.T) {
	for _, opt := range []Option{WithPublisher(" The Valley \n Gazette"), WithURL(" https://valleygazette.example/river ")} {
		a := parseWith(t, gazette, opt)
		if k := a.Paragraphs[0].Kind; k != KindBoilerplate || a.Headline.Empty() {
			t.Errorf("the publisher is %v, the headline %q", k, a.Headline.In(gazette))
		}
	}
	a := parseWith(t, gazette, WithPublisher("The Valley \n Gazette"), WithURL("  valley "))
	if a.Publisher != "The Valley Gazette" || a.URL != "valley" {
		t.Errorf("publisher %q, URL %q", a.Publisher, a.URL)
	}
}

func TestWithLanguage(t *testing.T) {
	for _, c := range []struct {
		tag     language.Tag
		foreign bool
	}{
		{language.German, true}, {language.BritishEnglish, false}, {language.Japanese, true},
	} {
		a := parseWith(t, gazette, WithLanguage(c.tag))
		if a.Language != c.tag || a.Foreign() != c.foreign {
			t.Errorf("%v: language %v, foreign %v", c.tag, a.Language, a.Foreign())
		}
	}
	if a := parseWith(t, gazette, WithLanguage(language.Und)); a.Language != language.English {
		t.Errorf("language %v", a.Language)
	}
}

// A stray byte of what the caller knows is not found within a character of the text.
func TestWithInvalidUTF8(t *testing.T) {
	a := parseWith(t, "1–", WithAuthors("\x93", "Lee\xff"), WithTitle("Rain\xff"), WithPublisher("\xe2\x80"))
	if a.Byline != nil {
		t.Errorf("byline %+v", a.Byline)
	}
	if a := parseWith(t, "0\x7f0 …", WithAuthors("\x7f", "\u00ad", " ", "…")); a.Byline != nil || a.Authors != nil {
		t.Errorf("byline %+v by %q of names without letters", a.Byline, a.Authors)
	}
	if a.Title != "Rain\ufffd" || a.Publisher != "\ufffd" || !slices.Equal(a.Authors, []string{"Lee\ufffd"}) {
		t.Errorf("title %q, publisher %q, authors %q", a.Title, a.Publisher, a.Authors)
	}
}

// A tag that is too long to be read back from JSON is cut to its language.
func TestLongLanguage(t *testing.T) {
	for _, test := range []struct{ start, short string }{{"de-AT-x", "de"}, {"en-u", "en"}, {"x", "und"}} {
		for _, n := range []int{400, 511, 512, 600} {
			tag, err := language.Parse(test.start + strings.Repeat("-abcdefg", n))
			if err != nil {
				t.Fatal(err)
			}
			want := tag
			if len(tag.String()) > 4096 {
				want = language.MustParse(test.short)
			}
			a, err := Parse("9.", WithLanguage(tag))
			if err != nil || a.Language != want {
				t.Errorf("%s with %d parts: %.40v, want %.40v (error %v)", test.start, n, a.Language, want, err)
			}
			data, err := a.MarshalJSON()
			if err != nil {
				t.Fatal(err)
			}
			back := new(Article)
			if err := back.UnmarshalJSON(data); err != nil || back.Language != want {
				t.Errorf("%s with %d parts: read back as %.40v, error %v", test.start, n, back.Language, err)
			}
		}
	}
}
