// Package schema tests report.schema.json, and what examples/extract writes, with programs
// that are not ours: a validator of JSON Schema, a processor of JSON-LD and, where it is
// installed, the validator of Universal Dependencies. It is a module of its own so that
// these are no requirements of the library.
package schema
