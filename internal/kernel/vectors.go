package kernel

// lines is how many words of lanes addLanes adds up.
const lines = 8

// AddLanes adds the rows of 8*len(even) bytes that have the given numbers to lanes of 16
// bits: their bytes of even number to even, four in a word, and the others to odd.
func AddLanes(even, odd []uint64, rows string, numbers []uint32) {
	odd = odd[:len(even)]
	check(len(even), rows, numbers)
	if len(even) != lines || !addLanes(even, odd, rows, numbers) {
		plainLanes(even, odd, rows, numbers)
	}
}

// AddBytes is [AddLanes] for rows that are not constant.
func AddBytes(even, odd []uint64, rows []byte, numbers []uint32) {
	odd = odd[:len(even)]
	check(len(even), rows, numbers)
	if len(even) != lines || len(rows) == 0 || !addBytes(even, odd, rows, numbers) {
		plainLanes(even, odd, rows, numbers)
	}
}

// check panics if a number is not that of a row.
func check[T string | []byte](words int, rows T, numbers []uint32) {
	width, most := 8*words, uint32(0)
	for _, r := range numbers {
		most = max(most, r)
	}
	if len(numbers) > 0 {
		_ = rows[int(most)*width:][:width]
	}
}

func plainLanes[T string | []byte](even, odd []uint64, rows T, numbers []uint32) {
	for _, r := range numbers {
		row := rows[int(r)*8*len(even):][:8*len(even)]
		for k := range even {
			x := word(row, 8*k)
			even[k] += x & evenBytes
			odd[k] += x >> 8 & evenBytes
		}
	}
}

// word is [U64] for either type.
func word[T string | []byte](s T, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// The vectors that [AddVectors] adds up have ten parts, each one of 128 centroids of ten
// signed bytes.
const (
	vectorParts = 10
	partCenters = 128
	partDims    = 10
)

// AddVectors adds to sum the vectors of words. A word's codes, the numbers of its
// centroids, are those from vectorParts times its number on.
func AddVectors(sum *[vectorParts * partDims]int32, centers, codes string, words []uint32) {
	const most = 255 // that fit into 16 bits
	centers = centers[:vectorParts*partCenters*partDims]
	for len(words) > 0 {
		some := words[:min(len(words), most)]
		words = words[len(some):]
		for _, w := range some {
			_ = codes[int(w)*vectorParts:][:vectorParts]
		}
		var parts [vectorParts][16]int16
		if !addVectors(&parts, centers, codes, some) {
			for _, w := range some {
				addVector(sum, centers, codes[int(w)*vectorParts:][:vectorParts])
			}
		}
		for p := range parts {
			part := &parts[p]
			for d, s := 0, sum[p*partDims:][:partDims]; d < len(s); d++ {
				s[d] += int32(part[d%len(part)])
			}
		}
	}
}

// addVector adds the vector that codes stand for.
func addVector(sum *[vectorParts * partDims]int32, centers, codes string) {
	for p := range vectorParts {
		c := centers[(p*partCenters+int(codes[p]%partCenters))*partDims:][:partDims]
		s := sum[p*partDims:][:partDims]
		for d := range s {
			s[d] += int32(int8(c[d]))
		}
	}
}
