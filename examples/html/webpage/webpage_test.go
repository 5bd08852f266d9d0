package webpage

import (
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

var tags = regexp.MustCompile(`<[^>]*>`)

// visible is what a browser shows of HTML, with single spaces.
func visible(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(tags.ReplaceAllString(s, ""))), " ")
}

// The extractor changes paragraphs: what is left of them is found all the same, and
// what is not on the page has no place.
func TestPlacesOfChangedText(t *testing.T) {
	p := &Page{
		HTML: "<p>Twice: he left.</p><p>He wept. <b>Ad!</b> She &amp; &zzz; sang.</p><p>Twice: he left.</p>",
		Text: "He wept. She & &zzz; sang.\n\nTwice: he left.\n\nNowhere.",
	}
	m := p.Places()
	for _, words := range []string{"He wept.", "She & &zzz; sang.", "Twice: he left."} {
		s := spanOf(p.Text, words)
		at := m.Of(s)
		if got := visible(at.In(p.HTML)); !strings.Contains(got, strings.Fields(words)[0]) || !strings.HasSuffix(got, strings.Fields(words)[len(strings.Fields(words))-1]) {
			t.Errorf("%q is found as %q", words, got)
		}
	}
	if at := m.Of(spanOf(p.Text, "Twice: he left.")); at.Start < 40 {
		t.Errorf("the first of two equal paragraphs was taken: %v", at)
	}
	if at := m.Of(spanOf(p.Text, "Nowhere.")); !at.Empty() {
		t.Errorf("found what is not there at %v", at)
	}
}

func FuzzPlaces(f *testing.F) {
	f.Add("<p>a &amp; b</p>", "a & b\n\nc. d")
	f.Add("<script>x</script>\xff&#0;&", "x\xff")
	f.Fuzz(func(t *testing.T, body, text string) {
		p := &Page{HTML: body, Text: text}
		m := p.Places()
		for i := range len(text) {
			if at := m.Of(span(i, len(text))); at.Start < 0 || at.End < at.Start || at.End > len(body) {
				t.Fatalf("%v of %d bytes", at, len(body))
			}
		}
	})
}

func TestEncoding(t *testing.T) {
	data, err := os.ReadFile("../testdata/harbour.html")
	if err != nil {
		t.Fatal(err)
	}
	page := strings.NewReplacer("utf-8", "windows-1252", "&ldquo;", "\x93", "&rdquo;", "\x94").Replace(string(data))
	p, err := New("x", []byte(page), "text/html", Known{})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(p.Text, "“The quay is sixty years old") {
		t.Errorf("%s", p.Text)
	}
}

func TestNoArticle(t *testing.T) {
	german := "<article>" + strings.Repeat("<p>Der Hafen schließt seine älteste Mauer im April, sagte der Direktor am Dienstag den Leuten in der Stadt.</p>", 9) + "</article>"
	for _, body := range []string{"", "<html></html>", german} {
		if p, err := New("x", []byte(body), "", Known{}); err == nil {
			t.Errorf("%.30q has the article %q", body, p.Text)
		}
	}
}

func span(start, end int) article.Span { return article.Span{Start: start, End: end} }

func spanOf(text, words string) article.Span {
	i := strings.Index(text, words)
	return span(i, i+len(words))
}
