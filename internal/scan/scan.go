// Package scan looks through long texts for the few bytes that matter.
package scan

// Next returns the index of the first byte of s, from index i on, that is marked, which is one of
// those in set that are not 0, or len(s) if there is none.
func Next(s string, i int, set *[256]uint8) int {
	for i+8 <= len(s) { // mostly none is among eight
		if t := s[i : i+8]; set[t[0]]|set[t[1]]|set[t[2]]|set[t[3]]|set[t[4]]|set[t[5]]|set[t[6]]|set[t[7]] != 0 {
			break
		}
		i += 8
	}
	for i < len(s) && set[s[i]] == 0 {
		i++
	}
	return i
}
