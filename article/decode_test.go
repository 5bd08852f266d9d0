package article

import (
	"errors"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"
	"unsafe"
)

func TestDecode(t *testing.T) {
	for _, c := range []struct {
		name, in, text, encoding string
		replaced                 int
	}{
		{"empty", "", "", "utf-8", 0},
		{"ascii", "Oslo", "Oslo", "utf-8", 0},
		{"utf-8", "“Łódź”", "“Łódź”", "utf-8", 0},
		{"utf-8 with mark", "\ufeffOslo", "\ufeffOslo", "utf-8", 0},
		{"utf-8 with a sign of replacement", "a\ufffdb", "a\ufffdb", "utf-8", 0},
		{"utf-8 cut off", "“Oslo” \xe2\x80", "“Oslo” \ufffd", "utf-8", 1},
		{"utf-8 with a stray byte", "“Oslo\xff”\ufffd", "“Oslo\ufffd”\ufffd", "utf-8", 1},
		{"surrogates in utf-8", "“a” “b” “c” \xed\xa0\x80", "“a” “b” “c” \ufffd\ufffd\ufffd", "utf-8", 3},
		{"NULs of Java", "\xc0\x80Oslo\xc0\x80", "\ufffd\ufffdOslo\ufffd\ufffd", "utf-8", 4},
		{"windows-1252 with the same bytes", "\x93\xc0\x80\x94", "“À€”", "windows-1252", 0},
		{"windows-1252", "\x93Oslo\x94 caf\xe9", "“Oslo” café", "windows-1252", 0},
		{"utf-16le", "\xff\xfeO\x00s\x00", "Os", "utf-16le", 0},
		{"utf-16be", "\xfe\xff\x00O\x20\x1d", "O”", "utf-16be", 0},
		{"utf-16le without mark", "O\x00s\x00l\x00o\x00", "Oslo", "utf-16le", 0},
		{"utf-16be without mark", "\x00O\x00s\x00l\x00o", "Oslo", "utf-16be", 0},
		{"utf-16 with half a pair", "\xff\xfeO\x00\x00\xd8s\x00", "O\ufffds", "utf-16le", 1},
		{"utf-16 with a sign of replacement", "\xff\xfeO\x00\xfd\xff", "O\ufffd", "utf-16le", 0},
		{"utf-16 cut off", "\xff\xfeO\x00s", "O\ufffd", "utf-16le", 1},
	} {
		a, err := ParseBytes([]byte(c.in))
		if err != nil {
			t.Fatal(err)
		}
		if a.Text != c.text || a.Encoding != c.encoding || a.Replaced != c.replaced {
			t.Errorf("%s: ParseBytes(%q) = %q, %s, %d replaced; want %q, %s, %d",
				c.name, c.in, a.Text, a.Encoding, a.Replaced, c.text, c.encoding, c.replaced)
		}
	}
}

func TestParseKeepsString(t *testing.T) {
	text := strings.Clone("“Oslo” is kept.")
	a, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if unsafe.StringData(a.Text) != unsafe.StringData(text) {
		t.Error("Parse copied valid UTF-8")
	}
}

func TestParseDecodesString(t *testing.T) {
	a, err := Parse("caf\xe9")
	if err != nil {
		t.Fatal(err)
	}
	if a.Text != "café" || a.Encoding != "windows-1252" {
		t.Errorf("got %q in %s", a.Text, a.Encoding)
	}
}

func TestLimit(t *testing.T) {
	const text = "0123456789"
	unsized := func() io.Reader { return iotest.OneByteReader(strings.NewReader(text)) }
	for _, c := range []struct {
		name  string
		parse func(...Option) (*Article, error)
	}{
		{"Parse", func(o ...Option) (*Article, error) { return Parse(text, o...) }},
		{"ParseBytes", func(o ...Option) (*Article, error) { return ParseBytes([]byte(text), o...) }},
		{"Read", func(o ...Option) (*Article, error) { return ParseFrom(unsized(), o...) }},
		{"Read sized", func(o ...Option) (*Article, error) { return ParseFrom(strings.NewReader(text), o...) }},
	} {
		if _, err := c.parse(WithMaxBytes(len(text))); err != nil {
			t.Errorf("%s at the limit: %v", c.name, err)
		}
		_, err := c.parse(WithMaxBytes(len(text) - 1))
		var limit *LimitError
		if !errors.As(err, &limit) || limit.Limit != len(text)-1 {
			t.Errorf("%s above the limit: %v", c.name, err)
		} else if got, want := err.Error(), "article: input exceeds the limit of 9 bytes, which WithMaxBytes sets"; got != want {
			t.Errorf("%s: error %q, want %q", c.name, got, want)
		}
		if _, err := c.parse(WithMaxBytes(0)); err != nil {
			t.Errorf("%s at the default limit: %v", c.name, err)
		}
	}
}

// huge is a reader that says how much it has.
type huge struct{ idle }

func (huge) Len() int { return 1 << 30 }

// No limit lets in more than offsets of 31 bits can count.
func TestHighestLimit(t *testing.T) {
	_, err := ParseFrom(huge{}, WithMaxBytes(math.MaxInt))
	var limit *LimitError
	if !errors.As(err, &limit) || limit.Limit != 1<<29 {
		t.Errorf("a text of 1 GiB: %v", err)
	}
}

func TestReadError(t *testing.T) {
	broken := errors.New("broken")
	_, err := ParseFrom(io.MultiReader(strings.NewReader("12345"), iotest.ErrReader(broken)))
	var re *ReadError
	if !errors.As(err, &re) || re.Offset != 5 || !errors.Is(err, broken) {
		t.Fatalf("got %v", err)
	}
	if got, want := err.Error(), "article: read at byte 5: broken"; got != want {
		t.Errorf("error %q, want %q", got, want)
	}
}

// idle never gives anything.
type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

func TestReadWithoutProgress(t *testing.T) {
	if _, err := ParseFrom(idle{}); !errors.Is(err, io.ErrNoProgress) {
		t.Errorf("got %v", err)
	}
}

// A reader that says it read what it cannot have read is an error, not a panic.
func TestReadImpossible(t *testing.T) {
	for _, n := range []int{-1, 1, 1000} {
		var e *ReadError
		if _, err := ParseFrom(impossible(n)); !errors.As(err, &e) || !errors.Is(err, errImpossible) {
			t.Errorf("%d: error %v", n, err)
		}
	}
}

// An impossible reader says that it read as many bytes more than were asked for, or less
// than none.
type impossible int

func (n impossible) Read(p []byte) (int, error) {
	if n < 0 {
		return int(n), io.EOF
	}
	return len(p) + int(n), nil
}

func TestReadEmpty(t *testing.T) {
	a, err := ParseFrom(strings.NewReader(""))
	if err != nil || len(a.Paragraphs) != 0 {
		t.Errorf("got %+v, %v", a, err)
	}
}

// TestNoLimit reads with the largest limit there is, to which no byte can be added.
func TestNoLimit(t *testing.T) {
	const text = "Rain fell on the harbour."
	a, err := ParseFrom(strings.NewReader(text), WithMaxBytes(math.MaxInt))
	if err != nil || a.Text != text {
		t.Errorf("got %+v, %v", a, err)
	}
}
