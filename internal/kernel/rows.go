package kernel

// SumRows sets the first n of sum to the sums of rows of n weights each, which begin at the given
// places, without their biases. At most [MaxRows] rows are added, and 7 bytes or more follow the
// last one. Sum is of n numbers and [Most] at least, of which those behind n may be changed.
func SumRows(sum []int32, rows string, starts []uint32, n int) {
	if 2*8 < n && n <= Most && sumRows((*[Most]int32)(sum), rows, starts) {
		return
	}
	sum = sum[:n]
	clear(sum)
	if n <= 8 {
		addNarrow(sum, rows, starts)
	} else {
		addWide(sum, rows, starts)
	}
}

// addNarrow adds up rows of one word.
func addNarrow(sum []int32, rows string, starts []uint32) {
	var x Lanes
	for _, at := range starts {
		x.Add(U64(rows, int(at)))
	}
	x.AddTo(sum, len(starts))
}

// addWide adds up rows of any width. One that is read to its last word reaches into the
// next one; those lanes are not used.
func addWide(sum []int32, rows string, starts []uint32) {
	first := 0
	for ; first+16 < len(sum); first += 24 {
		var x, y, z Lanes
		for _, at := range starts {
			row := rows[int(at)+first:][:24]
			x.Add(U64(row, 0))
			y.Add(U64(row, 8))
			z.Add(U64(row, 16))
		}
		x.AddTo(sum[first:][:8], len(starts))
		y.AddTo(sum[first+8:][:8], len(starts))
		z.AddTo(sum[first+16:min(first+24, len(sum))], len(starts))
	}
	for ; first < len(sum); first += 8 {
		addNarrow(sum[first:min(first+8, len(sum))], rows[first:], starts)
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
