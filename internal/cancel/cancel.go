// Package cancel lets long computations be given up from outside.
//
// A computation that may take long calls [Signal.Check] every few hundred steps.
// Once the signal is given, Check panics with [Stopped], which whoever started
// the computation recovers. So the stages of reading need no errors for it.
package cancel

import "sync/atomic"

// A Signal tells a computation to stop. A nil Signal never does.
type Signal struct {
	state atomic.Int32
	watch func()
}

const (
	running int32 = iota
	stopped
	ended
)

// Watcher returns a signal that is never given, and at which Check calls f: for programs
// that measure a computation while it stands still.
func Watcher(f func()) *Signal {
	s := &Signal{watch: f}
	s.Stop()
	return s
}

// Stopped is what Check panics with.
type Stopped struct{}

// Stop gives the signal. It has no effect after End.
func (s *Signal) Stop() { s.state.CompareAndSwap(running, stopped) }

// End says that the computation is over: from now on Check returns, even where
// values of the computation are used further. It reports whether Stop came first.
func (s *Signal) End() (wasStopped bool) { return s.state.Swap(ended) == stopped }

// Check panics with Stopped if Stop was called. It costs a nanosecond.
func (s *Signal) Check() {
	if s != nil && s.state.Load() == stopped {
		s.stop()
	}
}

func (s *Signal) stop() {
	if s.watch == nil {
		panic(Stopped{})
	}
	s.watch()
}

// Every calls Check for one in 256 steps, counted by i.
func (s *Signal) Every(i int) {
	if i&255 == 255 {
		s.Check()
	}
}
