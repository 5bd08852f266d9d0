package cancel

import "testing"

// checks reports whether Check panics.
func checks(s *Signal) (stopped bool) {
	defer func() {
		if p := recover(); p != nil {
			_, stopped = p.(Stopped)
		}
	}()
	for i := range 1000 {
		s.Every(i)
	}
	s.Check()
	return false
}

func TestSignal(t *testing.T) {
	if checks(nil) {
		t.Error("a nil signal stops")
	}
	s := new(Signal)
	if checks(s) {
		t.Error("stopped too early")
	}
	s.Stop()
	if !checks(s) {
		t.Error("not stopped")
	}
	if !s.End() || checks(s) {
		t.Error("stopped after the end")
	}
	s = new(Signal)
	if s.End() {
		t.Error("stopped before the end")
	}
	if s.Stop(); checks(s) {
		t.Error("stopped after the end")
	}
}

func TestWatcher(t *testing.T) {
	n := 0
	s := Watcher(func() { n++ })
	if checks(s) || n == 0 {
		t.Errorf("stopped, or watched %d times", n)
	}
	if seen := n; s.End() && (checks(s) || n != seen) {
		t.Error("watched after the end")
	}
}
