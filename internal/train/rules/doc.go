// Package rules trains the tables of package speech on articles in which people
// marked attributions: at which kinds of places content ends, how often each rule
// is right with each word, and the weights of a logistic regression that estimates
// how likely a proposal is right.
//
// Each table is trained with those before it, never with the embedded ones, so that
// the same articles give the same tables whatever is embedded.
package rules
