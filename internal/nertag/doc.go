// Package nertag finds the names of people, organisations and places with a
// learned model: it turns the sentences of an article into sequences of
// features, for training and for use alike, and reads labels back as spans.
//
// Beside the words themselves the features say what package lexicon knows of
// them and how the rest of the article writes them: a word that stands in small
// letters elsewhere is less likely a name at the start of a sentence.
package nertag
