// Package ner finds the names of people, organisations and places with a
// learned model: it turns the sentences of an article into sequences of
// features, for training and for use alike, and reads labels back as spans.
//
// Beside the words themselves the features say what package lexicon knows of
// them and how the rest of the article writes them: a word that stands in small
// letters elsewhere is less likely a name at the start of a sentence.
//
// Two learners give scores to the labels of a word, and the scores are added up. A
// chain counts the features that it has seen (package crf). A network judges by
// what words are like, by their vectors: the words around a name, and the company
// that the whole sentence and the whole article keep, so that a town among goals
// and leagues is a club (package mlp). Then the occurrences of a word in the article
// persuade each other, and the best labels that may follow each other stay.
package ner
