package embed

// Vectors are kept in parts: each part of a vector is one of a few centres, those
// of what the same part of all vectors may be. A word then needs no more than a
// byte for each part.
const (
	Dims    = 100 // numbers of a vector
	Parts   = 10  // that they are divided into
	Centres = 256 // of each part
)

// VectorUnit is what 1 in a vector of whole numbers stands for, where vectors of
// words have the length that is usual for the input of a network.
const VectorUnit = 1.0 / 64
