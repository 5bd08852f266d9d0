package model

import _ "embed"

// Tagger is the model of package tagger: universal parts of speech.
//
//go:embed tagger.model
var Tagger string
