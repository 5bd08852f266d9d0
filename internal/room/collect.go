package room

import "runtime"

// Collect collects garbage between two stages of reading a text of n bytes. The garbage of a
// long text is about as large as what is alive, and Go lets it stay until there is as much of
// it as of that.
//
// It does so only where that is cheap: where the whole program has little else in memory, so
// that looking through it takes far less time than reading the text does. Nor does it do so
// where the program asks for rare collections by GOGC.
func Collect(n int) {
	if n < 1<<19 {
		return
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	if collects(n, m.NextGC) {
		runtime.GC()
	}
}

// collects reports whether Collect collects where Go does once there are goal bytes: twice those
// that were alive the last time, as a rule.
func collects(n int, goal uint64) bool {
	const most = 48 // bytes for each byte of text; reading it takes half of that alive
	return goal/most <= uint64(n)
}
