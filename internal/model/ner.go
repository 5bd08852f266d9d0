package model

import _ "embed"

// NER is the model of package ner: names of people, organizations and
// places.
//
//go:embed ner.model
var NER string
