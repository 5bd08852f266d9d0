package attrib

import (
	"encoding/binary"
	"hash/fnv"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// TestKind guards the models that users trained: [Kind] names the features, and a
// model of an earlier release would read other ones as nonsense, without a word.
func TestKind(t *testing.T) {
	const kind, features = "attribution/5", 0xd412d117

	a, v := read(t, "“It rains,” said Orla Venn, the clerk. She minuted that it was wet.")
	p := func(s string) text.Range { return find(t, a, s) }
	v.Hint([]Hint{{Link: Link{Source: p("Orla Venn, the clerk"), Cue: p("said"), Content: []text.Range{p("“It rains,”")}}, Rule: "tag-after", Rate: 900}})
	h := fnv.New32a()
	put := func(n uint32) { h.Write(binary.LittleEndian.AppendUint32(nil, n)) }
	var r Reader
	for n := range v.Paragraphs() {
		s := r.Read(v, n)
		for i := range s.Len() {
			put(uint32(s.Class(i)))
			for _, f := range s.Features(i) {
				put(f)
			}
		}
	}
	put(PriorKey(hash.String("clerk")))
	if got := h.Sum32(); Kind != kind || got != features {
		t.Errorf("kind %q with features %#08x, not %q with %#08x: where features change, raise the number in Kind, train the model again and put both here",
			Kind, got, kind, uint32(features))
	}
}
