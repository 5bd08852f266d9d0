package kernel

// AddRows adds rows of len(sum) weights each, which begin at the given places, without their
// biases, to sum. At most [MaxRows] rows are added, and 7 bytes or more follow the last one. One
// that is read to its last word reaches into the next one; those lanes are not used.
func AddRows(sum []int32, rows string, starts []uint32) {
	for first := 0; first < len(sum); first += 8 {
		var x Lanes
		for _, at := range starts {
			x.Add(U64(rows, int(at)+first))
		}
		x.AddTo(sum[first:min(first+8, len(sum))], len(starts))
	}
}

// Find looks up keys in a hash table with linear probing. A key chooses a slot: it times
// homes, over 1<<32. Slots hold the low bits of a key above a value of the given width; 0
// is empty. Behind the last slot that a key can choose are 47 more: so many are looked
// at. Find sets values to those of the keys, 0 for those that are not there, and reports
// whether it did: it is there where the processor makes it fast.
func Find(values []uint32, slots string, homes, width uint32, keys []uint32) bool {
	const most = 48
	if len(values) < len(keys) || len(keys) == 0 || width > 31 || uint64(len(slots)) < 4*(uint64(homes)+most-1) {
		return false
	}
	return find(values, slots, homes, width, keys)
}
