package kernel

// Memory is how many features are remembered, a power of two: 256 kilobytes.
const Memory = 1 << 13

// A Memo is what is remembered of a feature: its row, of [Most] weights, or one of zeros, each
// plus [Bias]. So one cache line has both whether it is remembered and what.
type Memo struct {
	row     [3]uint64
	feature uint32
	_       uint32
}

// A Memos remembers rows of features. That of a feature is at its bits from memoShift on, which
// makes its place in bytes these bits as they are.
type Memos [Memory]Memo

const memoShift = 5

func (m *Memos) of(feature uint32) *Memo { return &m[feature>>memoShift%Memory] }

// Forget empties m. New memory is not empty.
func (m *Memos) Forget() {
	clear(m[:])
	m[0].feature = 1 // as 0 would be found there
}

// A Sum is the sum of some rows: a [Lanes] for each eight weights, and one that nobody reads.
type Sum struct{ even, odd [4]uint64 }

// Rows are rows of weights that are read in place. Each has more than 16 weights and [Most] at
// most, and behind the last one are 7 bytes or more.
type Rows struct {
	Weights string
	Width   int    // weights in a row
	Count   uint32 // of rows
}

// Fit reports whether rows of a number of weights can be remembered.
func Fit(width int) bool { return 2*8 < width && width <= Most }

// Recall sets sum to that of the rows of those features that are remembered. It sets missing
// to the others, and returns how many they are. It has room for all.
func (m *Memos) Recall(sum *Sum, missing, features []uint32) int {
	missing = missing[:len(features)]
	if quick && len(features) > 0 {
		return recall(sum, missing, m, features)
	}
	// Whether a feature is remembered is as good as random: no branch depends on it, as half
	// of them would be mispredicted.
	lost := 0
	var x, y, z Lanes
	for _, f := range features {
		k := m.of(f)
		miss := uint64(one(k.feature != f))
		missing[lost] = f
		lost += int(miss)
		keep := miss - 1
		x.Add(k.row[0] & keep)
		y.Add(k.row[1] & keep)
		z.Add(k.row[2] & keep)
	}
	*sum = Sum{[4]uint64{x.Even, y.Even, z.Even}, [4]uint64{x.Odd, y.Odd, z.Odd}}
	return lost
}

// Learn remembers the rows of missing features, by the numbers of the rows plus one, 0 for none,
// and adds them to sum, which is then that of so many features. It sets the first numbers of
// dst, as many as a row has, to the sums of weights without their biases; of [Most] numbers
// those behind may be changed.
func (m *Memos) Learn(dst []int32, sum *Sum, rows *Rows, missing, numbers []uint32, features int) {
	numbers = numbers[:len(missing)]
	if dst = dst[:Most]; quick {
		learn(dst, sum, m, rows, missing, numbers, features)
		return
	}
	x, y, z := Lanes{sum.even[0], sum.odd[0]}, Lanes{sum.even[1], sum.odd[1]}, Lanes{sum.even[2], sum.odd[2]}
	for i, f := range missing {
		k := m.of(f)
		k.feature = f
		if n := numbers[i] - 1; n < rows.Count {
			row := rows.Weights[int(n)*rows.Width:][:Most]
			k.row = [3]uint64{U64(row, 0), U64(row, 8), U64(row, 16)}
		} else {
			const none = Bias * 0x0101010101010101
			k.row = [3]uint64{none, none, none}
		}
		x.Add(k.row[0])
		y.Add(k.row[1])
		z.Add(k.row[2])
	}
	clear(dst)
	x.AddTo(dst[:8], features)
	y.AddTo(dst[8:16], features)
	z.AddTo(dst[16:], features)
}

// one returns 1 for true, without a branch.
func one(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}
