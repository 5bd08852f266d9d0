module github.com/wirecopy-go/wirecopy/examples/playground/browser

go 1.25.0

replace github.com/wirecopy-go/wirecopy => ../../..

require (
	github.com/chromedp/cdproto v0.159.3
	github.com/chromedp/chromedp v0.23.0
	github.com/wirecopy-go/wirecopy v0.0.0-00010101000000-000000000000
)

require (
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	golang.org/x/text v0.41.0 // indirect
)
