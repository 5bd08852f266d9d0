// Package crf trains the models that package crf reads: conditional random
// fields over hashed features, with a step for each weight that shrinks as the
// weight is used (AdaGrad).
//
// [Fit] trains on all features, keeps the rows that matter most, trains those
// again and rounds them to integers. Small steps and few epochs are what keeps
// the model from learning its examples by heart: there is no other penalty.
//
// Training is done by one goroutine in a fixed order, so that the same examples
// and the same seed give the same bytes. Floats live here and nowhere else;
// products are rounded by explicit conversions so that no compiler fuses them
// with the sum that follows.
package crf
