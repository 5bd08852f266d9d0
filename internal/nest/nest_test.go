package nest

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestCheck(t *testing.T) {
	deep := strings.Repeat(`{"a":[`, Most/2)
	for _, test := range []struct {
		data string
		at   int // of what is too deep, -1 for nothing
	}{
		{"", -1}, {`"`, -1}, {`"\`, -1}, {"]]]]", -1},
		{deep, -1},
		{deep + strings.Repeat("]}", Most/2) + deep, -1},
		{deep + "[", len(deep)},
		{deep + `"[{"`, -1},
		{deep + `"\"[{"`, -1},
		{deep + `"\\"[`, len(deep) + 4},
	} {
		want := "<nil>"
		if test.at >= 0 {
			want = fmt.Sprintf("nested too deep: more than 48 deep at byte %d", test.at)
		}
		if got := fmt.Sprint(Check([]byte(test.data), errors.New("nested too deep"))); got != want {
			t.Errorf("%s: %s, want %s", test.data, got, want)
		}
	}
}
