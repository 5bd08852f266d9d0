// Package webpage takes the article from a web page, with what the page says of it and
// with the place of its words in the HTML.
package webpage

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// Known is what is known of an article besides its text.
type Known struct {
	Title   string
	Authors []string
	Day     time.Time // zero if unknown
}

// A Page is a web page and the article on it.
type Page struct {
	Name string // file or address
	HTML string // as UTF-8
	Text string // the article, paragraphs with an empty line between them
	Known
}

// Options are what is known of the article, for the library.
func (p *Page) Options() []wirecopy.Option {
	opts := []wirecopy.Option{article.WithCleanText()}
	if p.Title != "" {
		opts = append(opts, article.WithTitle(p.Title))
	}
	if len(p.Authors) > 0 {
		opts = append(opts, article.WithAuthors(p.Authors...))
	}
	if !p.Day.IsZero() {
		opts = append(opts, article.WithDate(p.Day))
	}
	return opts
}

// New takes the article from a page. kind is the media type, which may name the
// encoding. What k says goes before what the page says of itself. It is an error if
// there is no article, or none in English.
func New(name string, body []byte, kind string, k Known) (*Page, error) {
	r, err := charset.NewReader(bytes.NewReader(body), kind)
	if err != nil {
		return nil, err
	}
	decoded, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	p := &Page{Name: name, HTML: string(decoded), Known: k}
	doc, err := html.Parse(strings.NewReader(p.HTML))
	if err != nil {
		return nil, err
	}
	address, _ := url.Parse(name)
	found, err := trafilatura.ExtractDocument(doc, trafilatura.Options{
		OriginalURL:     address,
		EnableFallback:  true,
		ExcludeComments: true,
		TargetLanguage:  "en",
		HtmlDateMode:    trafilatura.Fast,
	})
	if err != nil {
		return nil, fmt.Errorf("no article: %w", err)
	}
	if p.Text = paragraphs(found.ContentNode); p.Text == "" {
		return nil, errors.New("no article")
	}
	if p.Title == "" {
		p.Title = found.Metadata.Title
	}
	if p.Authors == nil {
		for name := range strings.SplitSeq(found.Metadata.Author, ";") {
			if name = strings.TrimSpace(name); name != "" {
				p.Authors = append(p.Authors, name)
			}
		}
	}
	if p.Day.IsZero() {
		p.Day = found.Metadata.Date
	}
	return p, nil
}

// paragraphs returns the text below a node, with an empty line between paragraphs.
func paragraphs(n *html.Node) string {
	var all, one strings.Builder
	flush := func() {
		if words := strings.Fields(one.String()); len(words) > 0 {
			if all.Len() > 0 {
				all.WriteString("\n\n")
			}
			all.WriteString(strings.Join(words, " "))
		}
		one.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			one.WriteString(n.Data)
			return
		}
		stands := !inline[n.DataAtom]
		if stands {
			flush()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if stands {
			flush()
		}
	}
	if n != nil {
		walk(n)
		flush()
	}
	return all.String()
}

// inline are the elements that stand within a paragraph. A line break is not one of
// them: pages that use it in articles put paragraphs apart with it.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Cite: true,
	atom.Code: true, atom.Data: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true,
	atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Mark: true, atom.Q: true, atom.S: true,
	atom.Samp: true, atom.Small: true, atom.Span: true, atom.Strike: true, atom.Strong: true,
	atom.Sub: true, atom.Sup: true, atom.Time: true, atom.U: true, atom.Var: true, atom.Wbr: true,
}
