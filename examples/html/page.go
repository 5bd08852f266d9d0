package main

// This file takes the article from a web page.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// maxPage is the largest page that is read, in bytes.
const maxPage = 16 << 20

var client = &http.Client{Timeout: 30 * time.Second}

// known is what is known of an article before its page is read.
type known struct {
	title   string
	authors []string
	day     time.Time // zero if unknown
}

// A page is a web page and the article on it.
type page struct {
	name string // file or address
	html string // as UTF-8
	text string // the article, paragraphs with an empty line between them
	known
}

// options are what the page says of its article, for the library.
func (p *page) options() []wirecopy.Option {
	opts := []wirecopy.Option{article.WithCleanText()}
	if p.title != "" {
		opts = append(opts, article.WithTitle(p.title))
	}
	if len(p.authors) > 0 {
		opts = append(opts, article.WithAuthors(p.authors...))
	}
	if !p.day.IsZero() {
		opts = append(opts, article.WithDate(p.day))
	}
	return opts
}

// open reads a page from a file or an address.
func open(ctx context.Context, name string, k known) (*page, error) {
	body, kind, err := get(ctx, name)
	if err != nil {
		return nil, err
	}
	p, err := newPage(name, body, kind, k)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}

// get returns what is at an address or in a file, with its media type if one is given.
func get(ctx context.Context, name string) (body []byte, kind string, err error) {
	if !isAddress(name) {
		f, err := os.Open(name)
		if err != nil {
			return nil, "", err
		}
		defer f.Close()
		body, err := limited(f, name)
		return body, "", err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, name, nil)
	if err != nil {
		return nil, "", err
	}
	req.Header.Set("User-Agent", "wirecopy-html-example/1")
	resp, err := client.Do(req)
	if err != nil {
		return nil, "", err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, "", fmt.Errorf("%s: %s", name, resp.Status)
	}
	body, err = limited(resp.Body, name)
	return body, resp.Header.Get("Content-Type"), err
}

func isAddress(name string) bool {
	u, err := url.Parse(name)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https")
}

func limited(r io.Reader, name string) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, maxPage+1))
	if err == nil && len(body) > maxPage {
		err = fmt.Errorf("more than %d MB", maxPage>>20)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return body, nil
}

// newPage takes the article from a page. kind is the media type, which may name the
// encoding. What k says goes before what the page says of itself.
func newPage(name string, body []byte, kind string, k known) (*page, error) {
	r, err := charset.NewReader(bytes.NewReader(body), kind)
	if err != nil {
		return nil, err
	}
	decoded, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	p := &page{name: name, html: string(decoded), known: k}
	doc, err := html.Parse(strings.NewReader(p.html))
	if err != nil {
		return nil, err
	}
	address, _ := url.Parse(name)
	found, err := trafilatura.ExtractDocument(doc, trafilatura.Options{
		OriginalURL:     address,
		EnableFallback:  true,
		ExcludeComments: true,
		HtmlDateMode:    trafilatura.Fast,
	})
	if err != nil {
		return nil, fmt.Errorf("no article: %w", err)
	}
	if p.text = paragraphs(found.ContentNode); p.text == "" {
		return nil, errors.New("no article")
	}
	if p.title == "" {
		p.title = found.Metadata.Title
	}
	if p.authors == nil {
		for name := range strings.SplitSeq(found.Metadata.Author, ";") {
			if name = strings.TrimSpace(name); name != "" {
				p.authors = append(p.authors, name)
			}
		}
	}
	if p.day.IsZero() {
		p.day = found.Metadata.Date
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
