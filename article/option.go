package article

import (
	"time"

	"github.com/wirecopy-go/wirecopy/internal/option"
)

// DefaultLimit is the size in bytes above which input is refused unless
// [Limit] says otherwise: 64 MiB, some ten thousand articles.
const DefaultLimit = 64 << 20

// An Option changes how a text is read.
type Option func(*options)

// WirecopyOption lets one list hold the options of the whole pipeline.
func (Option) WirecopyOption(option.NotForPublicUse) {}

type options struct {
	limit int
	date  time.Time
}

func newOptions(opts []Option) options {
	o := options{limit: DefaultLimit}
	for _, opt := range opts {
		if opt != nil {
			opt(&o)
		}
	}
	return o
}

// Limit sets the size in bytes above which input is refused with a
// [LimitError]. Without it, and for n of 0 or less, the limit is
// [DefaultLimit].
func Limit(n int) Option {
	if n <= 0 {
		n = DefaultLimit
	}
	return func(o *options) { o.limit = n }
}

// AsOf sets the day on which the article was published, which expressions such
// as "on Friday" are then relative to. It goes before what the text itself says.
// The zero time is ignored; of others only year, month and day count.
func AsOf(day time.Time) Option {
	return func(o *options) { o.date = day }
}
