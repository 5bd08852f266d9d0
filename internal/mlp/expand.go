package mlp

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// expand puts before the rows of n those of the centroids of each place: the products of
// each centroid and the matrix of the place, which a scale turns into weights of rows.
func (n *Net) expand(c Centroids, matrices string, scale int64) error {
	if len(matrices) == 0 {
		return nil
	}
	if c.Parts <= 0 || n.dims%c.Parts != 0 || len(c.Numbers) != c.Each*n.dims {
		return damaged("network for vectors of another form")
	}
	width := n.dims / c.Parts // of a centroid
	places := len(matrices) / (n.dims * n.inner)
	var rows strings.Builder
	rows.Grow(places*c.Parts*c.Each*n.inner + len(n.rows))
	steps, row := make([]int16, width), make([]byte, n.inner)
	for at := range places * c.Parts {
		matrix := matrices[at*width*n.inner:][:width*n.inner]
		centers := c.Numbers[at%c.Parts*c.Each*width:]
		for k := range c.Each {
			total := int32(0)
			for d := range steps {
				steps[d] = int16(int8(centers[k*width+d]))
				total += int32(steps[d])
			}
			var product [MaxInner]int32
			kernel.AddProducts(product[:n.inner], steps, matrix)
			bias := int64(kernel.Bias*total)*scale - one/2
			for j, p := range product[:len(row)] {
				v := (int64(p)*scale - bias) >> oneBits
				if v < -127 || v > 127 {
					v = max(-127, min(127, v))
				}
				row[j] = byte(v + kernel.Bias)
			}
			rows.Write(row)
		}
	}
	n.count += places * c.Parts * c.Each
	rows.WriteString(n.rows)
	n.rows = rows.String()
	return nil
}
