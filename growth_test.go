package wirecopy_test

// That the time of reading grows in step with the length of the text is tested
// by counting what is executed, which is the same on every machine and every
// run.

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/quote"
)

// TestGrowth reads each endless text in three lengths and counts the statements
// executed. Twice the length may cost twice as much and a tenth more. The
// differences between the lengths are compared, so that what is done once for
// every text plays no part. Where they grow faster, a fourth length decides: a model
// that happens to find something in a longer text has more to do from there on, but
// what grows with the square does so at every length. A loop may grow so for long before
// it is seen in the whole, so each block of statements is looked at by itself, too.
//
// It builds an instrumented program, which takes its time, and so is run by
// .ci/run only.
func TestGrowth(t *testing.T) {
	if os.Getenv("WIRECOPY_GROWTH") == "" {
		t.Skip("WIRECOPY_GROWTH is not set")
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "instrumented.test")
	build := exec.Command("go", "test", "-c", "-covermode=count", "-coverpkg=github.com/wirecopy-go/wirecopy/...", "-o", program, ".")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	const length = 4_000
	for i, piece := range endless {
		measure := func(length int) map[string]int {
			profile := filepath.Join(dir, "profile")
			run := exec.Command(program, "-test.run=^TestRepeated$", "-test.coverprofile="+profile)
			run.Env = append(os.Environ(), fmt.Sprintf("WIRECOPY_REPEATED=%d %d", i, length))
			if out, err := run.CombinedOutput(); err != nil {
				t.Fatalf("%q: %v\n%s", piece, err, out)
			}
			return executed(t, profile)
		}
		work := []map[string]int{measure(length), measure(2 * length), measure(4 * length)}
		if len(steeper(work)) > 0 {
			work = append(work, measure(8*length))
			for _, s := range steeper(work[1:]) {
				t.Errorf("%q: statements for %d bytes and each time twice as many: %s", piece, 2*length, s)
			}
		}
	}
}

// whole is the name of all blocks together.
const whole = "all"

// steeper returns which blocks cost more than in step with the last of three doubled lengths.
// Single ones are looked at where they cost much, and may vary more: of what grows with the square
// four times the length costs more than six times as much, whatever a text of the
// length between does.
func steeper(work []map[string]int) (out []string) {
	const much, least, most, fourfold = 100_000, 2.2, 3.2, 6
	for block, last := range work[2] {
		first, second := work[1][block]-work[0][block], last-work[1][block]
		switch {
		case block == whole && first > 0 && float64(second) <= least*float64(first):
		case block != whole && (last < much || float64(second) <= most*float64(first) || last <= fourfold*work[0][block]):
		default:
			out = append(out, fmt.Sprint(block, " ", work[0][block], " ", work[1][block], " ", last))
		}
	}
	return out
}

// TestRepeated is what the instrumented program of TestGrowth runs: it reads one
// of the endless texts.
func TestRepeated(t *testing.T) {
	var i, length int
	if _, err := fmt.Sscan(os.Getenv("WIRECOPY_REPEATED"), &i, &length); err != nil {
		t.Skip("WIRECOPY_REPEATED names no text")
	}
	// As English, as what is judged to be something else is not looked at.
	text := repeated(endless[i], length)
	if _, err := wirecopy.Read(text, article.WithLanguage(language.English), quote.WithNested()); err != nil {
		t.Fatal(err)
	}
}

// executed returns how many statements of each block were executed by a coverage profile, and
// of all together.
func executed(t *testing.T, profile string) map[string]int {
	t.Helper()
	f, err := os.Open(profile)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sums := map[string]int{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		fields := strings.Fields(lines.Text()) // FILE:BLOCK STATEMENTS COUNT
		if len(fields) != 3 {
			continue // the mode
		}
		statements, err1 := strconv.Atoi(fields[1])
		count, err2 := strconv.Atoi(fields[2])
		if err1 != nil || err2 != nil {
			t.Fatalf("profile line %q", lines.Text())
		}
		sums[fields[0]] += statements * count
		sums[whole] += statements * count
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return sums
}
