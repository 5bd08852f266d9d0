package main

// This file reads feeds.

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"net/url"

	"github.com/mmcdole/gofeed"

	"github.com/wirecopy-go/wirecopy/examples/html/webpage"
)

// entries yields the pages that the entries of a feed link to, each page once, with
// what the feed says of title, authors and day.
func entries(ctx context.Context, name string, most int) iter.Seq2[*webpage.Page, error] {
	return func(yield func(*webpage.Page, error) bool) {
		body, _, err := get(ctx, name)
		if err != nil {
			yield(nil, err)
			return
		}
		feed, err := gofeed.NewParser().Parse(bytes.NewReader(body))
		if err != nil {
			yield(nil, fmt.Errorf("%s: %w", name, err))
			return
		}
		seen := make(map[string]bool)
		for i, item := range feed.Items {
			link, err := resolve(name, item.Link)
			if i == most || ctx.Err() != nil {
				return
			}
			if seen[link] {
				continue
			}
			seen[link] = true
			var p *webpage.Page
			if err == nil {
				p, err = open(ctx, link, knownOf(item))
			}
			if !yield(p, err) {
				return
			}
		}
	}
}

// resolve returns the address of a link of a feed. A feed must not make us read
// files, so only addresses are good.
func resolve(feed, link string) (string, error) {
	base, err := url.Parse(feed)
	if err != nil {
		return "", err
	}
	u, err := base.Parse(link)
	if err != nil {
		return "", fmt.Errorf("%s: %w", feed, err)
	}
	if !isAddress(u.String()) || u.Host == "" || link == "" {
		return u.String(), fmt.Errorf("%s: entry links to %q, which is no web page", feed, link)
	}
	return u.String(), nil
}

func knownOf(item *gofeed.Item) webpage.Known {
	k := webpage.Known{Title: item.Title}
	for _, a := range item.Authors {
		if a != nil && a.Name != "" {
			k.Authors = append(k.Authors, a.Name)
		}
	}
	if item.PublishedParsed != nil {
		k.Day = *item.PublishedParsed
	}
	return k
}
