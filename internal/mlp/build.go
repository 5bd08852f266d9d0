package mlp

import (
	"encoding/binary"
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// Weights are the numbers of a network before they are packed.
type Weights struct {
	Places  [][][]int8 // for each place of a word a matrix: from the numbers of its vector to the first layer
	Rows    [][]int8   // of the first layer, behind those of centroids
	Context [][][]int8 // for each context a matrix: from its numbers to the first layer
	Second  [][]int8   // from the first layer to the second
	Third   [][]int8   // from the second layer to the labels
	Biases  [3][]int32 // of each layer

	Shifts [2]uint   // behind the first layer and the second
	Scales [3]uint32 // in units of 1/16777216: of the product of a context, of scores, and of the product of a place
}

// Encode returns the section that [Open] reads.
func (w *Weights) Encode() (string, error) {
	dims := 0
	if all := append(w.Places[:len(w.Places):len(w.Places)], w.Context...); len(all) > 0 {
		dims = len(all[0])
	}
	inner, middle, labels := len(w.Biases[0]), len(w.Biases[1]), len(w.Biases[2])
	var out []byte
	for _, n := range []int{len(w.Rows), len(w.Context), dims, inner, middle, labels,
		int(w.Shifts[0]), int(w.Shifts[1]), int(w.Scales[0]), int(w.Scales[1]), len(w.Places), int(w.Scales[2])} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, b := range w.Biases {
		for _, v := range b {
			out = binary.LittleEndian.AppendUint32(out, uint32(v))
		}
	}
	for _, p := range w.Places {
		out = appendRows(out, p)
	}
	out = appendRows(out, w.Rows)
	for _, c := range w.Context {
		out = appendRows(out, c)
	}
	out = appendRows(appendRows(out, w.Second), w.Third)
	if _, _, _, err := parse(string(out)); err != nil {
		return "", fmt.Errorf("mlp: weights that don't fit together: %w", err)
	}
	return string(out), nil
}

func appendRows(dst []byte, rows [][]int8) []byte {
	for _, r := range rows {
		for _, v := range r {
			dst = append(dst, byte(int(v)+kernel.Bias))
		}
	}
	return dst
}

// VectorStep is what 1 in the sums of a context is worth beside the numbers of its
// vectors.
const VectorStep = 1.0 / contextSteps
