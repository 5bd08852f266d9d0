package quote_test

import (
	"os"
	"path/filepath"
	"testing"

	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
)

// TestCalibration checks on articles that nothing was learned from that the
// confidence means what it says: of attributions given 0.9, nine in ten are
// right. That holds for texts that are marked by the guide of broad. PolNeAR's development
// articles were marked under another guide, by which less is right.
func TestCalibration(t *testing.T) {
	dir := os.Getenv("WIRECOPY_CORPORA")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "corpora")
	}
	for name, most := range map[string]float64{"broad": 0.04, "polnear": 0.07} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(dir, name, "dev")
			if _, err := os.Stat(dir); err != nil {
				t.Skipf("no corpora in %s: set WIRECOPY_CORPORA", dir)
			}
			articles, err := attribtrain.ReadDir(dir)
			if err != nil {
				t.Fatal(err)
			}
			r := attribtrain.Judge(articles, attribtrain.ByLibrary())
			t.Logf("\n%v", r)
			off := r.CalibrationError()
			t.Logf("expected calibration error %.3f", off)
			if off > most {
				t.Errorf("expected calibration error %.3f, more than %.3f", off, most)
			}
		})
	}
}
