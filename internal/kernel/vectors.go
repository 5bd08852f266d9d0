package kernel

// AddLanes adds the rows of 8*len(even) bytes that have the given numbers to lanes of 16
// bits: their bytes of even number to even, four in a word, and the others to odd.
func AddLanes(even, odd []uint64, rows string, numbers []uint32) {
	const lines = 8
	width := 8 * len(even)
	odd = odd[:len(even)]
	for _, r := range numbers {
		_ = rows[int(r)*width:][:width]
	}
	if len(even) == lines && addLanes(even, odd, rows, numbers) {
		return
	}
	for _, r := range numbers {
		row := rows[int(r)*width:][:width]
		for k := range even {
			x := U64(row, 8*k)
			even[k] += x & evenBytes
			odd[k] += x >> 8 & evenBytes
		}
	}
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
			for d := range partDims {
				sum[p*partDims+d] += int32(parts[p][d])
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
