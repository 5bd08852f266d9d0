package jsonl

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// read returns what is read of a file, one string a line.
func read(r io.Reader) (got []string) {
	for l := range lines(r, 50) {
		s := fmt.Sprintf("%d: %s", l.Number, l.Data)
		if l.Err != nil {
			s = fmt.Sprintf("%d: %v", l.Number, l.Err)
		}
		got = append(got, s)
	}
	return got
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 9999)
	tooLong := ErrTooLong.Error()
	for _, test := range []struct {
		in   string
		want []string
	}{
		{"", nil},
		{"\n \n\r\n", nil},
		{"\ufeffone\ntwo", []string{"1: one\n", "2: two"}},
		{"one\n" + long + "\n\n" + strings.Repeat("y", 49) + "\n" + long, []string{"1: one\n", "2: " + tooLong, "4: " + strings.Repeat("y", 49) + "\n", "5: " + tooLong}},
		{long + "\n", []string{"1: " + tooLong}},
	} {
		if diff := cmp.Diff(test.want, read(strings.NewReader(test.in))); diff != "" {
			t.Errorf("%.20q (-want +got):\n%s", test.in, diff)
		}
	}
}

// A line of which a part is lost is not read as if it were whole.
func TestReaderFails(t *testing.T) {
	r := io.MultiReader(strings.NewReader("one\ntw"), iotest.ErrReader(errors.New("disk")))
	if diff := cmp.Diff([]string{"1: one\n", "2: disk"}, read(r)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// endless is a line without end.
type endless struct{ left int }

func (e *endless) Read(p []byte) (int, error) {
	if e.left -= len(p); e.left < 0 {
		return 0, io.EOF
	}
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

// A line without end stays out of memory.
func TestLongLine(t *testing.T) {
	allocated := testing.AllocsPerRun(1, func() {
		for l := range lines(&endless{1 << 26}, 1<<16) {
			if !errors.Is(l.Err, ErrTooLong) {
				t.Errorf("%d bytes, error %v", len(l.Data), l.Err)
			}
		}
	})
	if allocated > 100 {
		t.Errorf("%v allocations for a line that is not kept", allocated)
	}
}
