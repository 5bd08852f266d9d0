module github.com/wirecopy-go/wirecopy/internal/schema

go 1.25.0

require (
	github.com/piprate/json-gold v0.9.1
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
	github.com/wirecopy-go/wirecopy v0.0.0
)

require (
	github.com/cayleygraph/quad v1.3.0 // indirect
	github.com/pquerna/cachecontrol v0.2.0 // indirect
	golang.org/x/text v0.41.0 // indirect
)

replace github.com/wirecopy-go/wirecopy => ../..
