//go:build !purego

package kernel

// wide says whether the processor adds and multiplies 32 bytes at once (AVX2), and the
// system keeps its registers.
var wide = func() bool {
	const (
		osxsave = 1 << 27
		avx     = 1 << 28
		avx2    = 1 << 5
		both    = 6 // of the halves of a register
	)
	most, _, _, _ := cpuid(0, 0)
	if most < 7 {
		return false
	}
	if _, _, c, _ := cpuid(1, 0); c&osxsave == 0 || c&avx == 0 || xgetbv()&both != both {
		return false
	}
	_, b, _, _ := cpuid(7, 0)
	return b&avx2 != 0
}()

func cpuid(leaf, sub uint32) (a, b, c, d uint32)

func xgetbv() uint32
