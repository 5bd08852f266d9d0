package quote_test

import (
	"os"
	"path/filepath"
	"testing"

	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
)

// TestCalibration checks on articles that nothing was learned from that the
// confidence means what it says: of attributions given 0.9, nine in ten are
// right.
func TestCalibration(t *testing.T) {
	dir := os.Getenv("WIRECOPY_CORPORA")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "corpora")
	}
	dir = filepath.Join(dir, "polnear", "dev")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no corpora in %s: set WIRECOPY_CORPORA", dir)
	}
	articles, err := attribtrain.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	r := attribtrain.Judge(articles, attribtrain.ByLibrary())
	t.Logf("\n%v", r)
	if off := r.CalibrationError(); off > 0.05 {
		t.Errorf("expected calibration error %.3f, more than 0.05", off)
	} else {
		t.Logf("expected calibration error %.3f", off)
	}
}
