package article

import (
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/internal/cancel"
	"github.com/wirecopy-go/wirecopy/internal/publisher"
)

// DefaultMaxBytes is the size in bytes above which input is refused unless
// [WithMaxBytes] says otherwise: 1 MiB, the length of some two hundred articles.
// Reading a text of that length through the whole library takes about 25 MB of memory while
// it lasts, up to 80 MB where the text is nothing but quotation marks, 170 MB where each line
// is one letter, and 200 MB where it is questions and answers of one letter: no text is known
// that takes more. Memory grows with the length; longer news takes 20 bytes a byte.
//
// About 16 MB of the 25 are alive at once; the others are garbage that Go has not collected
// yet, less of it under [debug.SetMemoryLimit]. What is given back, an Article with its actors,
// quotes and claims, is about 9 MB, or 115 MB of the 200.
//
// [debug.SetMemoryLimit]: https://pkg.go.dev/runtime/debug#SetMemoryLimit
const DefaultMaxBytes = 1 << 20

// mostBytes is the highest limit. Decoded, a text is up to three times as long, and its
// offsets have to fit 31 bits.
const mostBytes = 1 << 29

// An Option changes how a text is read. A later one overrides an earlier one that sets the
// same thing; one that is given an absent value, such as the zero time or an empty title,
// takes it back. A nil Option is ignored. In titles and names that it gives, invalid UTF-8
// becomes U+FFFD.
type Option func(*options)

// WirecopyOption does nothing. It marks Option as an option of package wirecopy, so that
// one list can hold the options of all packages.
func (Option) WirecopyOption() {}

// options has no types with a String method, such as time.Time: they would be linked
// into every program, as an Option is kept in an interface.
type options struct {
	limit   int
	day     int  // that of WithDate, counted from 1 January 1970
	dated   bool // day is set
	title   string
	authors []string

	publisher  string
	url        string
	publishers publisher.Names // of both
	language   language.Tag    // Und to be found out

	clean bool // the text is the article alone
	keep  bool // see text.Keep
	stop  *cancel.Signal
}

// date returns the day of WithDate, the zero time if it is not given.
func (o *options) date() time.Time {
	if !o.dated {
		return time.Time{}
	}
	return date(1970, time.January, 1+o.day)
}

func newOptions(opts []Option) options {
	o := options{limit: DefaultMaxBytes}
	for _, opt := range opts {
		if opt != nil {
			opt(&o)
		}
	}
	o.publishers = publisher.Of(o.publisher, o.url)
	return o
}

// WithMaxBytes sets the size in bytes above which input is refused with a
// [LimitError]. Without it, and for n of 0 or less, the limit is
// [DefaultMaxBytes]. Values above 512 MiB are taken for 512 MiB.
func WithMaxBytes(n int) Option {
	if n <= 0 {
		n = DefaultMaxBytes
	}
	return func(o *options) { o.limit = min(n, mostBytes) }
}

// WithDate gives the day on which the article was published. Expressions such as "on
// Friday" are relative to it. It takes precedence over dates in the text. Only year,
// month and day count. The zero time means that the day is unknown, as does one before the
// year 1 or after 9999.
func WithDate(day time.Time) Option {
	year, month, d := day.Date()
	const seconds = 24 * 60 * 60
	n, given := int(date(year, month, d).Unix()/seconds), !day.IsZero() && year >= 1 && year <= 9999
	return func(o *options) { o.day, o.dated = n, given }
}
