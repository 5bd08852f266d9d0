package kernel

// Memory is how many features are remembered, a power of two: 128 kilobytes. Of a feature, known
// has at the feature modulo Memory the feature itself, in the low 32 bits, and above it the place
// where its row starts plus one, 0 for none.
const Memory = 1 << 14

// Recall looks up features in what is remembered of some. From number found on it sets starts to
// the places of those that have one, and from number lost on missing to the features that are not
// remembered. It returns found and lost, to which their numbers have been added. At most
// [MaxRows] features fit behind each of them.
func Recall(starts, missing *[MaxRows]uint32, known *[Memory]uint64, features []uint32, found, lost uint32) (uint32, uint32) {
	if max(found, lost) > MaxRows || len(features) > int(MaxRows-max(found, lost)) {
		panic("kernel: too many features")
	}
	if quick {
		return recall(starts, missing, known, features, found, lost)
	}
	// Whether a feature is remembered, and whether it has a row, is as good as
	// random: no branch depends on it, as half of them would be mispredicted.
	for _, f := range features {
		k := known[f%Memory]
		hit, start := one(uint32(k) == f), uint32(k>>32)
		starts[found%MaxRows] = start - 1
		found += hit & one(start != 0)
		missing[lost%MaxRows] = f
		lost += hit ^ 1
	}
	return found, lost
}

// one returns 1 for true, without a branch.
func one(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
