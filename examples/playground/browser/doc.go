// Package browser tests the pages of examples/report and examples/playground in a real
// browser. It is a module of its own so that the driver of the browser is no
// requirement of the library.
//
// Its tests need Chromium or Chrome, and are skipped where there is none. With "go test
// . -shots DIR" they also write pictures of both pages to DIR, at the width of a phone
// and of a desk, light and dark.
package browser
