package wirecopy

import (
	"iter"
	"runtime"
)

// ReadAll reads many texts, several at a time, and gives what [Read] gives for
// each of them in the order of the texts. It reads ahead by at most as many
// texts as programs can run at once ([runtime.GOMAXPROCS]), so that texts may
// be a sequence without end. Stopping early is fine; an error of one text does
// not keep the others from being read.
func ReadAll(texts iter.Seq[string], opts ...Option) iter.Seq2[*Report, error] {
	type result struct {
		report *Report
		err    error
	}
	return func(yield func(*Report, error) bool) {
		next, stop := iter.Pull(texts)
		defer stop()
		ahead := runtime.GOMAXPROCS(0)
		var reading []chan result // those under way, oldest first
		for more := true; more || len(reading) > 0; {
			for more && len(reading) < ahead {
				var text string
				if text, more = next(); more {
					done := make(chan result, 1)
					go func() {
						r, err := Read(text, opts...)
						done <- result{r, err}
					}()
					reading = append(reading, done)
				}
			}
			if len(reading) == 0 {
				return
			}
			r := <-reading[0]
			reading = reading[1:]
			if !yield(r.report, r.err) {
				return
			}
		}
	}
}
