package quote_test

import (
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/golden"
	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
	"github.com/wirecopy-go/wirecopy/quote"
)

// parish is a tiny model that knows how a parish paper reports its council:
// there somebody "minuted that ..." and "moved that ...". It is learned from the
// articles of examples/train; -update learns it again.
var parish = filepath.Join("testdata", "parish.model")

func parishData(t testing.TB) string {
	t.Helper()
	data, err := os.ReadFile(parish)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestParishModel(t *testing.T) {
	if golden.Updating() {
		articles, err := attribtrain.ReadDir(filepath.Join("..", "examples", "train", "testdata", "parish"))
		if err != nil {
			t.Fatal(err)
		}
		r, err := attribtrain.Train(attribtrain.Config{Rows: 400, Epochs: 5, HeldOut: 4, Seed: 1}, articles)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(parish, []byte(r.Data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	m, err := quote.OpenModel(parishData(t))
	if err != nil {
		t.Fatal("learn it again by -update: ", err)
	}
	a := parse(t, "Orla Venn, the clerk, minuted that the pump was dry. Ida Holm moved that it be sold.")
	cues := func(opts ...quote.Option) []string {
		_, claims := quote.Find(a, nil, opts...)
		var out []string
		for _, c := range claims {
			out = append(out, c.Cue.In(a.Text))
		}
		return out
	}
	if diff := cmp.Diff([]string{"minuted", "moved"}, cues(quote.WithModels(m))); diff != "" {
		t.Errorf("cues with the model (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"minuted", "moved"}, cues(quote.WithModels(nil, m, quote.EmbeddedModel()))); diff != "" {
		t.Errorf("cues with both models (-want +got):\n%s", diff)
	}
	for _, none := range []quote.Option{quote.WithModels(), quote.WithModels(nil), quote.WithModels(new(quote.Model)), quote.WithModels(quote.EmbeddedModel())} {
		if diff := cmp.Diff(cues(), cues(quote.WithModels(m), none)); diff != "" {
			t.Errorf("cues with the embedded model (-want +got):\n%s", diff)
		}
	}
}

func TestRulesOnly(t *testing.T) {
	for _, text := range fixtures(t) {
		a := parse(t, text)
		quotes, claims := quote.Find(a, entity.Find(a), quote.WithRulesOnly())
		check(t, a, quotes, claims)
		for _, q := range quotes {
			if q.Rule.Name == "model" {
				t.Errorf("%q by no rule", q.Cue.In(text))
			}
		}
		for _, c := range claims {
			if c.Rule.Name == "model" {
				t.Errorf("%q by no rule", c.Cue.In(text))
			}
		}
	}
}

// sealed returns a model file with the checksum that fits its bytes.
func sealed(data string) string {
	const at = len("wcmodel\n") + 4
	if len(data) < at+4 {
		return data
	}
	sum := binary.LittleEndian.AppendUint32(nil, crf.Checksum(data))
	return data[:at] + string(sum) + data[at+4:]
}

func TestOpenModelRefuses(t *testing.T) {
	good := parishData(t)
	if sealed(good) != good {
		t.Fatal("the checksum stands somewhere else")
	}
	// change returns good with other bytes at a place.
	change := func(at int, to string) string { return good[:at] + to + good[at+len(to):] }
	first := len("wcmodel\n") + 4 + 4 + 4 + 4 + 16 // the table of sections
	labels := strings.Index(good, "O\n")
	other := crf.NewBuilder("upos/1")
	tagger, err := other.Build()
	if err != nil {
		t.Fatal(err)
	}
	empty, err := crf.NewBuilder(attrib.Kind).Build()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, data string
		want       error
		text       string // how the error reads
	}{
		{"nothing", "", quote.ErrForeign, "quote: not a model file"},
		{"foreign", "PK\x03\x04 and some more bytes of an archive that somebody took for it", quote.ErrForeign, "quote: not a model file"},
		{"newer", change(8, "\x02"), quote.ErrVersion, "quote: a version of model file that this library cannot read: version 2, not 1"},
		{"another task", tagger, quote.ErrKind, `quote: a model for another task or another set of features: "upos/1", not "` + attrib.Kind + `"`},
		{"other labels", sealed(change(labels, "Q")), quote.ErrKind, "quote: a model for another task or another set of features: other labels"},
		{"magic alone", good[:8], quote.ErrTruncated, "quote: model file is cut short: 8 bytes are less than a header"},
		{"header alone", good[:first], quote.ErrTruncated, ""},
		{"half", good[:len(good)/2], quote.ErrTruncated, ""},
		{"all but a byte", good[:len(good)-1], quote.ErrTruncated, ""},
		{"a byte more", good + "\n", quote.ErrDamaged, "quote: model file is damaged: 1 bytes after the end"},
		{"no sections", empty, quote.ErrDamaged, `quote: model file is damaged: no section "chain"`},
		{"section out of bounds", sealed(change(first+12, "\xff\xff\xff\xff")), quote.ErrDamaged, `quote: model file is damaged: section "chain" is out of bounds`},
		{"section that is none", sealed(change(first+12, "\x00\x00\x00\x00")), quote.ErrDamaged, ""},
		{"other bytes in the middle", change(len(good)/2, "wirecopy"), quote.ErrChecksum, ""},
		{"another last byte", change(len(good)-1, "\x7f"), quote.ErrChecksum, ""},
		{"text with other ends of lines", strings.ReplaceAll(good, "\n", "\r\n"), quote.ErrForeign, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m, err := quote.OpenModel(tt.data)
			var typed *quote.ModelError
			if !errors.Is(err, tt.want) || !errors.As(err, &typed) || m != nil {
				t.Fatalf("got %v and the error %v, want %v", m, err, tt.want)
			}
			if tt.text != "" && err.Error() != tt.text {
				t.Errorf("got  %s\nwant %s", err, tt.text)
			}
		})
	}
}

// A model is used in place: opening one takes little memory, however large it is.
func TestOpenModelInPlace(t *testing.T) {
	data := parishData(t)
	const times = 20
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range times {
		if _, err := quote.OpenModel(data); err != nil {
			t.Fatal(err)
		}
	}
	runtime.ReadMemStats(&after)
	if taken := (after.TotalAlloc - before.TotalAlloc) / times; taken > uint64(len(data))/2 {
		t.Errorf("%d bytes of memory to open a model of %d", taken, len(data))
	}
}

// FuzzOpenModel finds attributions with whatever opens as a model, also where the
// checksum of damaged bytes is right.
func FuzzOpenModel(f *testing.F) {
	good := parishData(f)
	f.Add(good)
	f.Add(good[:len(good)/2])
	f.Add(good[:60])
	f.Add("wcmodel\n")
	f.Add("")
	a := parse(f, "“Rain,” said Orla Venn, the clerk.\n\nShe minuted that “it” was, according to her, wet.")
	f.Fuzz(func(t *testing.T, data string) {
		for _, data := range []string{data, sealed(data)} {
			m, err := quote.OpenModel(data)
			if err != nil {
				var typed *quote.ModelError
				if !errors.As(err, &typed) {
					t.Errorf("error %v of type %T", err, err)
				}
				continue
			}
			quotes, claims := quote.Find(a, nil, quote.WithModels(m, quote.EmbeddedModel()))
			check(t, a, quotes, claims)
		}
	})
}

func BenchmarkOpenModel(b *testing.B) {
	data := parishData(b)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := quote.OpenModel(data); err != nil {
			b.Fatal(err)
		}
	}
}
