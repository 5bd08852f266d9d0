package pos

import (
	"errors"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/model"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// sentences are cut at spaces.
func sentences(lines ...string) (out []*text.Doc) {
	for _, line := range lines {
		out = append(out, text.OfSentence(strings.Fields(line)))
	}
	return out
}

var invented = sentences(
	"GENEVA ( Reuters ) - Foreign Minister Orla Venn said on Tuesday that she would not attend the talks .",
	"“ We have always kept our word , ” Mr. Venn 's spokesman told reporters , “ and we don't intend to stop . ”",
	"The deal , which took 18 months , is expected to cost $ 3.5 million a year , according to two officials familiar with it .",
	"Kestrel Holdings shares fell 4.2 % after its chief resigned , citing health reasons ; trading resumed later that day .",
	"Why did n't anybody warn them ? No one knows , he wrote in an e-mail to the paper 's editors late on Friday night .",
)

func TestTag(t *testing.T) {
	for _, tc := range []struct{ text, want string }{
		{"The minister said that talks had failed .", "DET NOUN VERB SCONJ NOUN AUX VERB PUNCT"},
		{"She has to say more than that .", "PRON VERB PART VERB ADJ ADP PRON PUNCT"},
		{"Brennoway's lawyers don't agree .", "PROPN NOUN AUX VERB PUNCT"},
		{"Two of 1,400 voters were asked .", "NUM ADP NUM NOUN AUX VERB PUNCT"},
		{"", ""},
	} {
		var tagger Tagger
		var got []string
		for _, y := range tagger.Tags(Default(), sentences(tc.text)[0]) {
			got = append(got, Names[y])
		}
		if s := strings.Join(got, " "); s != tc.want {
			t.Errorf("%s\ngot  %s\nwant %s", tc.text, s, tc.want)
		}
	}
}

// A straight apostrophe and a curly one are the same.
func TestApostrophe(t *testing.T) {
	for _, w := range []string{"don't", "Brennoway's", "it's"} {
		a, b := look(Default().lexicon, w), look(Default().lexicon, strings.ReplaceAll(w, "'", "’"))
		if a.word != b.word || a.entry != b.entry || a.allow != b.allow {
			t.Errorf("%s: %+v and %+v", w, a, b)
		}
	}
}

// look returns what a lexicon says of a word.
func look(l *Lexicon, w string) form {
	var f [1]form
	l.read(f[:], text.OfSentence([]string{w}).Forms)
	return f[0]
}

func TestLexicon(t *testing.T) {
	counts := Counts{}
	for range 9 {
		counts.Add("run", VERB)
	}
	counts.Add("run", NOUN)
	counts.Add("rare", ADJ)
	index, entries, err := BuildLexicon(counts, Limit{Count: 5, Share: 0.1})
	if err != nil {
		t.Fatal(err)
	}
	hints, err := BuildHints(map[string]uint32{"run": 3})
	if err != nil {
		t.Fatal(err)
	}
	l, err := OpenLexicon(index, entries, hints)
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		word  string
		allow crf.Set
		hint  uint64
	}{
		{"run", crf.Of(VERB, NOUN), 4},
		{"run's", crf.Of(VERB, NOUN), 4},
		{"Run", crf.Of(VERB, NOUN, PROPN), 4},
		{"rarer", openSet, 0},
		{"rare", openSet | rareSet, 0},
		{"—", signSet, 0},
		{"1,400", numberSet, 0},
		{"B-52", numberSet | openSet, 0},
	} {
		w := look(l, tc.word)
		if w.allow != tc.allow || w.hint != tc.hint {
			t.Errorf("%s: tags %b and hint %d, want %b and %d", tc.word, w.allow, w.hint, tc.allow, tc.hint)
		}
	}
}

func TestTagOfAnything(t *testing.T) {
	words := sentences("", "' 's ’s '' \xff \xe2 \xe2\x80 ’ . .. - -- --- A a 1 é É ß ﬁ 日本 😀 \x00 "+strings.Repeat("x", 5000))
	var tagger Tagger
	for _, s := range words {
		if got := tagger.Tags(Default(), s); len(got) != len(s.Words) || len(got) > 0 && int(slices.Max(got)) >= len(Names) {
			t.Errorf("tags %v of %d tokens", got, len(s.Words))
		}
	}
}

func TestTagDoesNotAllocate(t *testing.T) {
	var tagger Tagger
	m := Default()
	all := func() {
		for _, s := range invented {
			tagger.Tags(m, s)
		}
	}
	all()
	if n := testing.AllocsPerRun(10, all); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestOpenRefuses(t *testing.T) {
	for _, tc := range []struct {
		data string
		want error
	}{
		{"", crf.ErrForeign},
		{model.POS[:100], crf.ErrTruncated},
		{model.POS[:len(model.POS)/2], crf.ErrTruncated},
	} {
		if _, err := Open(tc.data); !errors.Is(err, tc.want) {
			t.Errorf("%d bytes: %v, want %v", len(tc.data), err, tc.want)
		}
	}
	for _, section := range []string{"", "words", "hints", "chain"} {
		b := crf.NewBuilder(Kind)
		index, _ := crf.BuildIndex(nil)
		for _, name := range []string{"words", "hints"} {
			if name != section {
				b.Section(name, index)
			}
		}
		data, err := b.Build()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Open(data); !errors.Is(err, crf.ErrDamaged) {
			t.Errorf("without %q: %v", section, err)
		}
	}
}

// firstCall is set for a process that is to say how long its first sentence
// takes.
const firstCall = "WIRECOPY_FIRST_CALL"

func TestMain(m *testing.M) {
	if os.Getenv(firstCall) == "" {
		os.Exit(m.Run())
	}
	start := time.Now()
	var tagger Tagger
	tagger.Tags(Default(), invented[0])
	os.Stdout.WriteString(time.Since(start).String())
}

// BenchmarkFirstCall runs the test binary again to see how long the first
// sentence of a process takes.
func BenchmarkFirstCall(b *testing.B) {
	exe, err := os.Executable()
	if err != nil {
		b.Skip(err)
	}
	best := time.Hour
	for b.Loop() {
		cmd := exec.Command(exe)
		cmd.Env = append(os.Environ(), firstCall+"=1")
		out, err := cmd.Output()
		if err != nil {
			b.Skip(err) // no processes here
		}
		took, err := time.ParseDuration(string(out))
		if err != nil {
			b.Fatalf("%q: %v", out, err)
		}
		best = min(best, took)
	}
	b.ReportMetric(float64(best.Microseconds()), "µs/first")
}

func FuzzTag(f *testing.F) {
	for _, s := range invented {
		f.Add(s.Text)
	}
	f.Fuzz(func(t *testing.T, line string) {
		s := sentences(line)[0]
		var tagger Tagger
		first := slices.Clone(tagger.Tags(Default(), s))
		if again := tagger.Tags(Default(), s); len(first) != len(s.Words) || !slices.Equal(first, again) {
			t.Errorf("%d tokens: %v, then %v", len(s.Words), first, again)
		}
	})
}

func BenchmarkTag(b *testing.B) {
	var tagger Tagger
	m := Default()
	tokens := 0
	for _, s := range invented {
		tokens += len(s.Words)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range invented {
			tagger.Tags(m, s)
		}
	}
	b.ReportMetric(float64(b.N)*float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}
