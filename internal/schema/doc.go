// Package schema tests report.schema.json with a validator of JSON Schema that is
// not ours. It is a module of its own so that the validator is no requirement of
// the library.
package schema
