package embed

// A Class is where a word is in the tree of clusters; the zero Class is that of
// words of which nothing is known.
type Class uint32

// Levels is how many sizes of clusters there are.
const Levels = 4

// Splits says into how many parts each level splits a cluster of the one before,
// as bits: there are 32 clusters, 128, 512 and 4096.
var Splits = [Levels]int{5, 2, 2, 3}

// Where a Class keeps what it says.
const (
	properBit = 0
	leafBits  = 1
	knownBit  = leafBits + 5 + 2 + 2 + 3
)

// Make returns the class of a word in one of the clusters of the last level,
// which is or is not written with a capital letter wherever it stands.
func Make(leaf int, proper bool) Class {
	c := Class(1<<knownBit | leaf<<leafBits&(1<<knownBit-1))
	if proper {
		c |= 1 << properBit
	}
	return c
}

// Cluster returns the number of the word's cluster of a level, the largest being
// those of level 0. It is 0 for words of which nothing is known and for no
// others.
func (c Class) Cluster(level int) uint64 {
	n := c >> leafBits
	for k := Levels - 1; k > level; k-- {
		n >>= Splits[k]
	}
	return uint64(n)
}

// Proper reports whether the word is written with a capital letter wherever it
// stands.
func (c Class) Proper() bool { return c>>properBit&1 != 0 }
