// Package ner finds the names of people, organizations and places with a learned
// model.
//
// A [Document] turns an article into sequences of features, for training and for use
// alike. Besides the words themselves the features say what package lexicon knows of
// them and how the rest of the article writes them: a word that the article writes in
// small letters elsewhere is less likely a name at the start of a sentence.
//
// A CRF (package crf) and a small network (package mlp) score the labels of each word,
// and the scores are added up. The CRF knows features that it has seen in training. The
// network generalizes by word vectors: of the words around a name, and the mean vectors
// of the sentence and of the article, so that a town among goals and leagues is a club.
// The scores are then averaged over all occurrences of a word in the article, and the
// Viterbi algorithm picks the best legal labels.
package ner
