package model

import _ "embed"

// Names is the model of package nertag: names of people, organisations and
// places.
//
//go:embed names.model
var Names string
