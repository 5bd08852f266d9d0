package page

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// written returns the page about a report.
func written(t testing.TB, r *wirecopy.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func read(t testing.TB, text string) *wirecopy.Report {
	t.Helper()
	r, err := wirecopy.Read(text, quote.WithNested(), article.WithDate(time.Date(2025, 3, 4, 0, 0, 0, 0, time.UTC)))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// plain returns the text of nodes without the numbers.
func plain(nodes []node) string {
	var b strings.Builder
	for _, n := range nodes {
		b.WriteString(n.Text + plain(n.Nodes))
	}
	return b.String()
}

// unspaced returns s without white space.
func unspaced(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// fixtures are the texts of the root package.
func fixtures(t *testing.T) map[string]string {
	names, err := filepath.Glob("../../../testdata/*.txt")
	if err != nil || len(names) < 10 {
		t.Fatalf("%d fixtures, %v", len(names), err)
	}
	all := make(map[string]string)
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(name)] = string(data)
	}
	return all
}

// TestText finds the whole text of every fixture on its page, once and in order, and
// every mark with its words.
func TestText(t *testing.T) {
	for name, text := range fixtures(t) {
		r, err := wirecopy.ReadBytes([]byte(text), quote.WithNested())
		if err != nil {
			t.Fatal(name, err)
		}
		v := newView(r)
		var b strings.Builder
		for _, block := range v.Blocks {
			b.WriteString(plain(block.Nodes))
		}
		if diff := cmp.Diff(unspaced(r.Article.Text), unspaced(b.String())); diff != "" {
			t.Errorf("%s: another text (-article +page):\n%s", name, diff)
		}
		drawn := make(map[*mark]string)
		badges := make(map[*mark]int)
		var walk func(nodes []node, within map[*mark]bool)
		walk = func(nodes []node, within map[*mark]bool) {
			for _, n := range nodes {
				switch {
				case n.Class == "n":
					badges[n.Mark]++
				case n.Mark != nil:
					if n.Class == "q" || n.Class == "c" {
						drawn[n.Mark] += unspaced(plain(n.Nodes))
					}
				}
				walk(n.Nodes, within)
			}
		}
		for _, block := range v.Blocks {
			walk(block.Nodes, nil)
		}
		for _, k := range v.Marks {
			want := ""
			for _, c := range k.from.Content {
				want += unspaced(c.In(r.Article.Text))
			}
			if drawn[k] != want {
				t.Errorf("%s: mark %d covers %q, want %q", name, k.N, drawn[k], want)
			}
			if badges[k] != 1 {
				t.Errorf("%s: the number of mark %d stands %d times", name, k.N, badges[k])
			}
		}
	}
}

// TestOverlap draws spans that overlap without nesting.
func TestOverlap(t *testing.T) {
	const text = "abcdefgh"
	k1, k2, k3 := &mark{N: 1}, &mark{N: 2}, &mark{N: 3}
	tr := tree{text: text, rest: []layer{
		{Span: article.Span{Start: 0, End: 5}, class: "q", mark: k1, badge: true},
		{Span: article.Span{Start: 1, End: 3}, class: "m", actor: 7},
		{Span: article.Span{Start: 3, End: 7}, class: "c", mark: k2, badge: true},
		{Span: article.Span{Start: 6, End: 20}, class: "o", mark: k3, badge: true},
	}}
	var show func(nodes []node) string
	show = func(nodes []node) string {
		var b strings.Builder
		for _, n := range nodes {
			switch {
			case n.Class == "":
				b.WriteString(n.Text)
			case n.Class == "n":
				fmt.Fprintf(&b, "#%d", n.Mark.N)
			default:
				b.WriteString(n.Class + "(" + show(n.Nodes) + ")")
			}
		}
		return b.String()
	}
	if got, want := show(tr.draw(article.Span{Start: 0, End: 8})), "q(am(bc)c(de))#1c(fo(g))#2o(h)"; got != want {
		t.Errorf("drawn as %s, want %s", got, want)
	}
}

// hostile is what an article may hold that is none of the page's business.
const hostile = `</style><script>alert("headline")</script> & <b>bold</b> claims

By <img src=x onerror=alert(1)> Jones

Maria "</script><script>alert(2)</script>" Okello, the "><svg onload=alert(3)> minister, said on Tuesday that javascript:alert(4) was {{.}} wrong. “<iframe src=//evil.example> is </span></p></section> bad,” she told reporters. <!-- ` + "\x00\u202e\ufeff" + ` John </title><a href="javascript:alert(5)">Smith</a> denied it.`

// TestHostile finds no element on a page that the templates did not put there.
func TestHostile(t *testing.T) {
	texts := fixtures(t)
	texts["hostile"] = hostile
	for name, text := range texts {
		texts["wrapped "+name] = strings.ReplaceAll(text, ". ", `. "<script>alert('x')</script>" `)
	}
	known := regexp.MustCompile(`^(!DOCTYPE|html|head|meta|title|style|body|main|nav|div|header|h1|h2|h3|p|a|section|span|ol|ul|li|time|b|i|blockquote|dl|dt|dd|meter|details|summary|svg|desc|g|path|circle|text|script)$`)
	tag := regexp.MustCompile(`<(!?[A-Za-z][^\s/>]*)([^>]*)>`)
	for name, text := range texts {
		r := read(t, text)
		r.ID = `"><script>`
		page := written(t, r)
		body := strings.ReplaceAll(strings.ReplaceAll(page, Style, ""), Script, "")
		for _, m := range tag.FindAllStringSubmatch(body, -1) {
			if !known.MatchString(m[1]) {
				t.Errorf("%s: element %s", name, m[0])
			}
			if attributes := strings.ToLower(m[2]); regexp.MustCompile(`\son\w+\s*=|\ssrc\s*=|javascript:|\sstyle\s*=`).MatchString(attributes) && !strings.Contains(m[2], "&lt;") && !strings.HasPrefix(m[0], "<meta") {
				t.Errorf("%s: attribute in %s", name, m[0])
			}
			if href := regexp.MustCompile(`href="([^"]*)"`).FindStringSubmatch(m[2]); href != nil && !strings.HasPrefix(href[1], "#wc-") {
				t.Errorf("%s: a link to %s", name, href[1])
			}
		}
		if n := strings.Count(body, "<script>"); n != 1 {
			t.Errorf("%s: %d scripts", name, n)
		}
	}
}

// TestPolicy compares the policy of a page with the style and script that are on it,
// and looks for whatever might load something.
func TestPolicy(t *testing.T) {
	page := written(t, read(t, hostile))
	for what, re := range map[string]string{"style": `(?s)<style>(.*?)</style>`, "script": `(?s)<script>(.*?)</script>`} {
		m := regexp.MustCompile(re).FindStringSubmatch(page)
		if m == nil {
			t.Fatalf("no %s", what)
		}
		if want := what + "-src 'sha256-" + digest(m[1]) + "'"; !strings.Contains(html.UnescapeString(page), want) {
			t.Errorf("the policy does not hold %s", want)
		}
	}
	if m := regexp.MustCompile(`(?i)url\(|@import|https?://|//[a-z]`).FindString(Style + strings.ReplaceAll(Script, "// ", "")); m != "" {
		t.Errorf("style or script hold %q", m)
	}
	if strings.Contains(Script, "innerHTML") || strings.Contains(Script, "insertAdjacentHTML") {
		t.Error("the script makes HTML of text")
	}
}

// TestLinks resolves the links of pages, and finds no id twice.
func TestLinks(t *testing.T) {
	for name, text := range fixtures(t) {
		page := written(t, read(t, text))
		ids := make(map[string]bool)
		for _, m := range regexp.MustCompile(`\sid="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			if ids[m[1]] {
				t.Errorf("%s: two elements #%s", name, m[1])
			}
			ids[m[1]] = true
		}
		for _, m := range regexp.MustCompile(`(?:href="#|aria-describedby="|aria-labelledby=")([^"]*)"`).FindAllStringSubmatch(page, -1) {
			for id := range strings.FieldsSeq(m[1]) {
				if !ids[id] {
					t.Errorf("%s: no element #%s", name, id)
				}
			}
		}
	}
}

// TestForeign writes reports that no text has: set by hand or read from JSON, with
// spans outside of the text and actors that are not listed.
func TestForeign(t *testing.T) {
	stranger := &entity.Actor{Name: "A Stranger"}
	bad := []article.Span{{Start: -4, End: 2}, {Start: 3, End: 900}, {Start: 5, End: 1}, {}}
	for _, s := range bad {
		r := &wirecopy.Report{
			Article: &article.Article{Text: "Some text.", Headline: s, Paragraphs: []article.Paragraph{{Span: s}, {Span: article.Span{Start: 0, End: 4}}}, Dates: []article.Date{{Span: s, First: time.Now(), Last: time.Now()}}},
			Actors:  []*entity.Actor{{Name: "Known", Mentions: []entity.Mention{{Span: s}}}},
			Quotes:  []quote.Quote{{Attribution: quote.Attribution{Source: s, Cue: s, Content: []article.Span{s}, Speaker: stranger, About: []*entity.Actor{stranger}, Confidence: 7}}},
		}
		if page := written(t, r); !strings.Contains(page, "Some") || !strings.Contains(page, "A Stranger") {
			t.Errorf("%v: the text or the speaker is missing", s)
		}
	}
	for _, r := range []*wirecopy.Report{{}, {Article: &article.Article{}}} {
		if page := written(t, r); !strings.Contains(page, "There is no text.") {
			t.Error("an empty report has a text")
		}
	}
	var back wirecopy.Report
	data, err := json.Marshal(read(t, hostile))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	written(t, &back)
}

// TestMany gives a page many overlapping marks: it grows in step with them.
func TestMany(t *testing.T) {
	size := func(n int) int {
		r := &wirecopy.Report{Article: &article.Article{Text: strings.Repeat("word ", n)}}
		for i := range n - 20 {
			r.Quotes = append(r.Quotes, quote.Quote{Attribution: quote.Attribution{Content: []article.Span{{Start: 5 * i, End: 5*i + 90}}}})
		}
		return len(written(t, r))
	}
	if a, b := size(500), size(2000); b > 5*a {
		t.Errorf("%d bytes for 500 marks, %d for 2000", a, b)
	}
}

// TestShown looks for what a page must say about an article.
func TestShown(t *testing.T) {
	const text = "Share\n\nOSLO, March 4, 2025 (Northern Wire) - “We have not failed,” Beatriz Olivera, Uruguay's foreign minister, told reporters on Monday. She said Norway was wrong."
	page := html.UnescapeString(written(t, read(t, text)))
	for _, want := range []string{
		`<span class="wc-kind">boilerplate</span>Share`,
		`aria-label="direct quote 1: Beatriz Olivera"`,
		`<b>Beatriz Olivera</b> <span class="wc-facts">person · UY`,
		`<span class="wc-chip">speaks for Uruguay</span>`,
		`<dt>Candidates</dt><dd><a href="#wc-a`,
		` % (taken)`,
		`<dt>Said to</dt><dd>reporters</dd>`,
		`<dt>Why</dt><dd>rule "tag-after" with "tell"`,
		`<title>Beatriz Olivera speaks about Norway</title>`,
		`Monday, 3 March 2025`,
		`<h3>Said about it</h3>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %s", want)
		}
	}
}

// TestSpell names days.
func TestSpell(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range [][3]string{
		{"2025-03-04", "2025-03-04", "Tuesday, 4 March 2025"},
		{"2025-03-01", "2025-03-31", "March 2025"},
		{"2025-01-01", "2025-12-31", "2025"},
		{"2025-03-03", "2025-03-09", "3 to 9 March 2025"},
		{"2025-03-31", "2025-04-06", "31 March to 6 April 2025"},
		{"2024-12-30", "2025-01-05", "30 December 2024 to 5 January 2025"},
		{"2025-01-01", "2025-03-31", "1 January to 31 March 2025"},
	} {
		if got := spell(day(c[0]), day(c[1])); got != c[2] {
			t.Errorf("%s to %s is %q, want %q", c[0], c[1], got, c[2])
		}
	}
}

// TestIndex puts two articles into an index that have an actor in common.
func TestIndex(t *testing.T) {
	const text = "“It is <b>late</b>,” Beatriz Olivera told reporters. Olivera said Norway was wrong."
	var entries []Entry
	for _, link := range []string{"one.html", "two.html"} {
		r := read(t, text)
		r.ID = "<" + link
		entries = append(entries, NewEntry(r, link))
	}
	var b bytes.Buffer
	if err := WriteIndex(&b, "Said & done", entries); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"<title>Said &amp; done</title>",
		`<a href="one.html">&lt;one.html</a>`,
		`<b>Beatriz Olivera</b></td><td>person</td><td class="wc-num" data-of="said">4</td>`,
		`<a href="two.html#wc-a1">`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %s in\n%s", want, strings.ReplaceAll(strings.ReplaceAll(b.String(), Style, ""), Script, ""))
		}
	}
}

func FuzzWrite(f *testing.F) {
	const longest = 400
	for paragraph := range strings.SplitSeq(hostile, "\n\n") {
		f.Add(paragraph[:min(len(paragraph), longest)])
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longest {
			return
		}
		r, err := wirecopy.Read(text, quote.WithNested())
		if err != nil {
			return
		}
		var b strings.Builder
		for _, block := range newView(r).Blocks {
			b.WriteString(plain(block.Nodes))
		}
		if got, want := unspaced(b.String()), unspaced(r.Article.Text); got != want {
			t.Errorf("%q is on the page as %q", want, got)
		}
		written(t, r)
	})
}
