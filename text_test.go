package wirecopy_test

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// All enumerations are written as the text that they print as, and read back.
func TestEnumerationsAsText(t *testing.T) {
	checkEnumeration(t, 12, func(i int) article.Kind { return article.Kind(i) })
	checkEnumeration(t, 18, func(i int) article.Tag { return article.Tag(i) })
	checkEnumeration(t, 6, func(i int) entity.Kind { return entity.Kind(i) })
	checkEnumeration(t, 9, func(i int) entity.Form { return entity.Form(i) })
	checkEnumeration(t, 10, func(i int) entity.Basis { return entity.Basis(i) })
	checkEnumeration(t, 5, func(i int) entity.Standing { return entity.Standing(i) })
	checkEnumeration(t, 2, func(i int) quote.Kind { return quote.Kind(i) })
	checkEnumeration(t, 9, func(i int) quote.Attitude { return quote.Attitude(i) })
}

func checkEnumeration[E interface {
	comparable
	fmt.Stringer
	encoding.TextMarshaler
}, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, values int, value func(int) E) {
	t.Helper()
	seen := map[string]bool{}
	for i := range values {
		v := value(i)
		text, err := v.MarshalText()
		if err != nil || string(text) != v.String() || seen[string(text)] {
			t.Errorf("%T(%d) is written as %q (error %v), prints as %q", v, i, text, err, v)
		}
		seen[string(text)] = true
		back := value((i + 1) % values)
		if err := P(&back).UnmarshalText(text); err != nil || back != v {
			t.Errorf("%q is read as %v, error %v", text, back, err)
		}
	}
	if text, err := value(values).MarshalText(); err == nil {
		t.Errorf("%T(%d) is written as %q", value(values), values, text)
	}
	if s := value(99).String(); seen[s] && s != "_" || s == "" { // a Tag shows all others as none
		t.Errorf("%T(99) prints as %q", value(99), s)
	}
	v := value(1)
	for _, text := range []string{"", "nothing", "Person", "body "} {
		if err := P(&v).UnmarshalText([]byte(text)); err == nil || v != value(1) {
			t.Errorf("%q is read as %v, error %v", text, v, err)
		}
	}
}
