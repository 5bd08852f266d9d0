package quote_test

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// TestSpeakers checks who speaks and who else may, and that a name says more than a
// pronoun.
func TestSpeakers(t *testing.T) {
	text := "Ida Holm said it rained. Per Lund, the mayor, said that it snowed. Olaf Berg slept. “It is cold,” he said."
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	quotes, claims := quote.Find(a, entity.Find(a))
	if len(quotes) != 1 || len(claims) != 2 {
		t.Fatalf("%d quotes and %d claims, want 1 and 2", len(quotes), len(claims))
	}
	named, pronoun := claims[1], quotes[0]
	if s := named.Speakers; len(s) != 1 || s[0].Actor != named.Speaker || s[0].Confidence < 0.95 || named.Candidates != nil {
		t.Errorf("speakers %v, candidates %v", s, named.Candidates)
	}
	if s := pronoun.Speakers; len(s) != 1 || s[0].Actor != pronoun.Speaker || s[0].Actor.Name != "Olaf Berg" {
		t.Fatalf("speakers of the pronoun: %v", s)
	}
	c := pronoun.Candidates
	if len(c) != 1 || c[0].Actor.Name != "Per Lund" {
		t.Fatalf("candidates of the pronoun: %v", c)
	}
	if p := pronoun.Speakers[0].Confidence; p >= named.Speakers[0].Confidence || p < c[0].Confidence || p+c[0].Confidence > 1 {
		t.Errorf("%.3f for the speaker of the pronoun and %.3f for the other candidate", p, c[0].Confidence)
	}
}

// TestSpeakerConfidence checks on articles that nothing was learned from that the
// confidence of speakers means what it says: of those given 0.9 nine in ten are right.
func TestSpeakerConfidence(t *testing.T) {
	dir := os.Getenv("WIRECOPY_CORPORA")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared", "corpora")
	}
	files, err := filepath.Glob(filepath.Join(dir, "broad", "dev", "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Skipf("no corpora in %s: set WIRECOPY_CORPORA", dir)
	}
	var bins [11]struct{ n, right, sum float64 } // by tenths
	for _, file := range files {
		for _, j := range judgeSpeakers(t, file) {
			b := &bins[int(10*j.confidence)]
			b.n++
			b.sum += j.confidence
			if j.right {
				b.right++
			}
		}
	}
	var n, off float64
	for i, b := range bins {
		if b.n > 0 {
			t.Logf("from %.1f: %3.0f speakers, confidence %.3f, right %.3f", float64(i)/10, b.n, b.sum/b.n, b.right/b.n)
			n += b.n
			off += math.Abs(b.sum - b.right)
		}
	}
	t.Logf("expected calibration error %.3f over %.0f speakers", off/n, n)
	if n < 100 {
		t.Fatalf("only %.0f speakers", n)
	}
	if off/n > 0.05 {
		t.Errorf("expected calibration error %.3f, more than 0.05", off/n)
	}
	if sure := bins[9]; sure.right < 0.9*sure.n {
		t.Errorf("%.0f of %.0f speakers given 0.9 or more are right", sure.right, sure.n)
	}
}

// judged is a speaker of an attribution that annotators know too.
type judged struct {
	confidence float64
	right      bool
}

// judgeSpeakers reads the article that was annotated in a file and judges the speakers of
// the attributions whose source is that of an annotated one.
func judgeSpeakers(t *testing.T, file string) (all []judged) {
	t.Helper()
	var gold struct {
		Actors []struct {
			Name     string
			Mentions [][2]int
		}
		Attributions []struct {
			Source   []int
			Content  [][2]int
			Speaker  string
			Speakers []string
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &gold); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	text, err := os.ReadFile(strings.TrimSuffix(file, ".json") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.ParseBytes(text)
	if err != nil {
		t.Fatal(err)
	}
	names := map[article.Span]string{} // of actors, by their mentions
	for _, x := range gold.Actors {
		for _, m := range x.Mentions {
			names[article.Span{Start: m[0], End: m[1]}] = x.Name
		}
	}
	quotes, claims := quote.Find(a, entity.Find(a))
	var found []*quote.Attribution
	for i := range quotes {
		found = append(found, &quotes[i].Attribution)
	}
	for i := range claims {
		found = append(found, &claims[i].Attribution)
	}
	for _, x := range gold.Attributions {
		if len(x.Source) != 2 || len(x.Content) == 0 {
			continue
		}
		source := a.FromCodePoints(article.Span{Start: x.Source[0], End: x.Source[1]})
		content := a.FromCodePoints(article.Span{Start: x.Content[0][0], End: x.Content[0][1]})
		i := slices.IndexFunc(found, func(f *quote.Attribution) bool {
			return f.Source.Overlaps(source) && f.Content[0].Overlaps(content)
		})
		if i < 0 {
			continue
		}
		for _, s := range found[i].Speakers {
			right := slices.ContainsFunc(s.Actor.Mentions, func(m entity.Mention) bool {
				name, ok := names[a.CodePoints(m.Span)]
				return ok && (name == x.Speaker || slices.Contains(x.Speakers, name))
			})
			all = append(all, judged{s.Confidence, right})
		}
	}
	return all
}
