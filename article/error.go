package article

import "fmt"

// A LimitError says that the input is larger than what [WithMaxBytes] allows.
type LimitError struct {
	Limit int // the most bytes allowed
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("article: input exceeds the limit of %d bytes, which WithMaxBytes sets", e.Limit)
}

// A ReadError says that a reader failed. It unwraps to the reader's error.
type ReadError struct {
	Offset int // how many bytes had been read by then
	Err    error
}

func (e *ReadError) Error() string {
	return fmt.Sprintf("article: read at byte %d: %v", e.Offset, e.Err)
}

// Unwrap returns the reader's error.
func (e *ReadError) Unwrap() error { return e.Err }
