// Package order sorts lists that are short or nearly in order.
package order

// moves is how many steps an element may be away from its place, on average, for the list to be
// nearly in order.
const moves = 8

// Stable sorts s by the order of compare and leaves elements that are equal in theirs. It
// allocates nothing where s is nearly in order. It does what [slices.SortStableFunc] does, of
// which every type of element adds six times as much code to a program.
func Stable[E any](s []E, compare func(a, b E) int) {
	left := moves * len(s)
	for i := 1; i < len(s); i++ {
		for k := i; k > 0 && compare(s[k], s[k-1]) < 0; k-- {
			s[k], s[k-1] = s[k-1], s[k]
			left--
		}
		if left < 0 {
			merge(s, make([]E, len(s)), compare)
			return
		}
	}
}

// merge sorts s with room for as many elements.
func merge[E any](s, room []E, compare func(a, b E) int) {
	if len(s) < 2 {
		return
	}
	half := len(s) / 2
	merge(s[:half], room[:half], compare)
	merge(s[half:], room[half:], compare)
	a, b := room[:half], room[half:]
	copy(room, s)
	for i := range s {
		if len(b) == 0 || len(a) > 0 && compare(b[0], a[0]) >= 0 {
			s[i], a = a[0], a[1:]
		} else {
			s[i], b = b[0], b[1:]
		}
	}
}
