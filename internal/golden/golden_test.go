package golden

import (
	"path/filepath"
	"testing"
)

// A recorder is a test that fails without consequences.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Helper()               {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }

func TestJSON(t *testing.T) {
	file := filepath.Join("testdata", "one.golden.json")
	JSON(t, file, map[string]string{"mark": "<é>"})
	if *update {
		return
	}
	r := &recorder{TB: t}
	if JSON(r, file, map[string]string{"mark": "<e>"}); !r.failed {
		t.Error("a difference is no failure")
	}
}
