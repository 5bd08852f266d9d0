package main

// This file reads pages from files and addresses.

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/wirecopy-go/wirecopy/examples/html/webpage"
)

// maxPage is the largest page that is read, in bytes.
const maxPage = 16 << 20

var client = &http.Client{Timeout: 30 * time.Second}

// open reads a page from a file or an address.
func open(ctx context.Context, name string, k webpage.Known) (*webpage.Page, error) {
	body, kind, err := get(ctx, name)
	if err != nil {
		return nil, err
	}
	p, err := webpage.New(name, body, kind, k)
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
