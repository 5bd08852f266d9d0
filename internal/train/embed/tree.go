package embed

import (
	"math/rand/v2"

	"github.com/wirecopy-go/wirecopy/internal/train/vector"
)

// rounds is how often a split moves its centers.
const rounds = 15

// tree splits vectors into clusters, these into smaller ones and so on, each as
// splits says in bits. It returns the number of each vector's last cluster,
// whose high bits are those of the clusters that it is in.
func tree(v [][]float32, splits []int, rng *rand.Rand) []int {
	leaf := make([]int, len(v))
	all := make([]int, len(v))
	for i := range all {
		all[i] = i
	}
	grow(v, all, splits, leaf, rng)
	return leaf
}

func grow(v [][]float32, members, splits, leaf []int, rng *rand.Rand) {
	if len(splits) == 0 || len(members) == 0 {
		return
	}
	part := kmeans(v, members, 1<<splits[0], rng)
	groups := make([][]int, 1<<splits[0])
	for i, m := range members {
		leaf[m] = leaf[m]<<splits[0] | part[i]
		groups[part[i]] = append(groups[part[i]], m)
	}
	for _, g := range groups {
		grow(v, g, splits[1:], leaf, rng)
	}
}

// kmeans returns which of at most k clusters each member is in: the one whose
// mean vector is nearest.
func kmeans(v [][]float32, members []int, k int, rng *rand.Rand) []int {
	k = min(k, len(members))
	centers := make([][]float32, k)
	for i, at := range rng.Perm(len(members))[:k] {
		centers[i] = append([]float32(nil), v[members[at]]...)
	}
	part := make([]int, len(members))
	for range rounds {
		half := halves(centers)
		moved := false
		for i, m := range members {
			best := nearest(centers, half, v[m])
			moved = moved || part[i] != best
			part[i] = best
		}
		if !moved {
			break
		}
		means(centers, v, members, part)
	}
	return part
}

// halves returns half of the squared length of each center.
func halves(centers [][]float32) []float32 {
	half := make([]float32, len(centers))
	for c := range half {
		half[c] = vector.Dot(centers[c], centers[c]) / 2
	}
	return half
}

// nearest returns the number of the center that x is nearest to, given what halves
// returns.
func nearest(centers [][]float32, half, x []float32) int {
	best, most := 0, float32(0)
	for c := range centers {
		if near := vector.Dot(x, centers[c]) - half[c]; c == 0 || near > most {
			best, most = c, near
		}
	}
	return best
}

// means moves each center that has members to their mean.
func means(centers, v [][]float32, members, part []int) {
	count := make([]int, len(centers))
	for _, c := range part {
		if count[c]++; count[c] == 1 {
			clear(centers[c])
		}
	}
	for i, m := range members {
		sum := centers[part[i]]
		for d, x := range v[m] {
			sum[d] += x
		}
	}
	for c, n := range count {
		if n > 0 {
			for d := range centers[c] {
				centers[c][d] /= float32(n)
			}
		}
	}
}
