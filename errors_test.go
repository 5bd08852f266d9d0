package wirecopy_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// Errors say what came, where, and from which text.
func TestTextsOfErrors(t *testing.T) {
	broken := errors.New("line cut")
	source := func(s wirecopy.Source, opts ...wirecopy.Option) error {
		_, err := wirecopy.ReadSource(t.Context(), s, opts...)
		return err
	}
	_, tsv := entity.ReadGazetteerTSV(strings.NewReader("q1\tIda Holm\tperson\nq2\tVale\ttown\n"))
	_, model := quote.OpenModel("no model")
	for _, test := range []struct {
		err  error
		want []string
		is   error // nil for none
	}{
		{source(wirecopy.Source{ID: "a.txt", Text: "Rain."}, article.WithMaxBytes(3)), []string{"a.txt: ", "limit", "3 bytes"}, nil},
		{source(wirecopy.Source{ID: "b.txt", Open: func() (io.ReadCloser, error) {
			return io.NopCloser(io.MultiReader(strings.NewReader("Rain."), iotest.ErrReader(broken))), nil
		}}), []string{"b.txt: ", "at byte 5", "line cut"}, broken},
		{source(wirecopy.Source{ID: "c.txt", Open: func() (io.ReadCloser, error) { panic("no disk") }}), []string{"c.txt: ", "panic: no disk"}, nil},
		{tsv, []string{"entity: gazetteer: line 2", `"town"`}, entity.ErrEntry},
		{model, []string{"quote: "}, quote.ErrForeign},
	} {
		if test.err == nil {
			t.Errorf("no error that says %q", test.want)
			continue
		}
		for _, part := range test.want {
			if !strings.Contains(test.err.Error(), part) {
				t.Errorf("error %q does not say %q", test.err, part)
			}
		}
		if test.is != nil && !errors.Is(test.err, test.is) {
			t.Errorf("error %q is not %v", test.err, test.is)
		}
	}
}
