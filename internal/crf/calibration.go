package crf

import (
	"encoding/binary"
	"fmt"

	"github.com/wirecopy-go/wirecopy/internal/kernel"
)

// A Calibration maps the probabilities that a model computes to frequencies: of results with
// the calibrated probability 0.9, nine in ten are right. It is a piecewise linear curve
// through points at equal distances. The zero Calibration changes nothing.
type Calibration struct {
	points string // uint16, in units of 1/One: the highest is One-1
}

// maxPoints is the largest number of points of a calibration: the products of [Calibration.Apply]
// are within 32 bits. Those that are trained have far fewer.
const maxPoints = 1 << 15

// OpenCalibration returns the calibration that [BuildCalibration] made, reading
// it in place.
func OpenCalibration(data string) (Calibration, error) {
	if len(data) < 4 || len(data)%2 != 0 || len(data) > 2*maxPoints {
		return Calibration{}, &FormatError{ErrDamaged, fmt.Sprintf("calibration of %d bytes", len(data))}
	}
	return Calibration{data}, nil
}

// BuildCalibration returns a calibration for [OpenCalibration]. The first of
// at least two points is what 0 becomes, the last what One becomes, all in units
// of 1/One, and at most One-1.
func BuildCalibration(points []uint32) string {
	var out []byte
	for _, p := range points {
		out = binary.LittleEndian.AppendUint16(out, uint16(min(p, One-1)))
	}
	return string(out)
}

// Apply returns the calibrated value of p. Both are in units of 1/[One].
func (c Calibration) Apply(p uint32) uint32 {
	steps := uint32(len(c.points)/2) - 1
	if c.points == "" || steps == 0 {
		return p
	}
	p = min(p, One)
	i := min(p*steps/One, steps-1)
	a, b := int64(kernel.U16(c.points, int(2*i))), int64(kernel.U16(c.points, int(2*i+2)))
	return uint32(a + (b-a)*int64(p*steps-i*One)/One)
}
