package embed

// Vectors are compressed by product quantization: each part of a vector is stored as
// the number of its centroid, one byte.
const (
	Dims      = 100 // numbers of a vector
	Parts     = 10  // that they are divided into
	Centroids = 128 // of each part
)

// VectorUnit is what 1 in a vector of whole numbers stands for, where vectors of
// words have the length that is usual for the input of a network.
const VectorUnit = 1.0 / 64
