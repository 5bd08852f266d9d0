package words

import (
	"os"
	"testing"
)

func TestTableIsFresh(t *testing.T) {
	tsv, err := os.ReadFile("places.tsv")
	if err != nil {
		t.Fatal(err)
	}
	want, err := Compile(string(tsv))
	if err != nil {
		t.Fatal(err)
	}
	if placeData != want {
		t.Error("places.table is stale: run go generate ./internal/words")
	}
}

func TestOfPlace(t *testing.T) {
	if p, ok := OfPlace("GENEVA"); !ok || p != (Place{"CH", true}) {
		t.Errorf("Geneva: %v, %v", p, ok)
	}
	if p, ok := OfPlace("Calif."); !ok || p != (Place{"US", false}) {
		t.Errorf("California: %v, %v", p, ok)
	}
	if p, ok := OfPlace("Nowhere"); ok {
		t.Errorf("Nowhere: %v", p)
	}
}

func TestCompileErrors(t *testing.T) {
	for _, tsv := range []string{"oslo", "oslo\tNOR\tcity", "oslo\tNO\ttown", "Oslo\tNO\tcity", "oslo\tNO\tcity\noslo\tNO\tcity"} {
		if _, err := Compile(tsv); err == nil {
			t.Errorf("Compile(%q): no error", tsv)
		}
	}
}
