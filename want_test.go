package wirecopy_test

// Every testdata/NAME.txt is read whole and compared with NAME.want, which a
// person wrote. What the library is known to get wrong is in NAME.misses.
// testdata/README.md tells how to add a text.

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/internal/golden"
)

var draft = flag.Bool("draft", false, "write NAME.want, to be corrected by hand, for texts without one")

func TestWant(t *testing.T) {
	var right, wanted, wrong int
	for _, name := range fixtures(t) {
		t.Run(name, func(t *testing.T) {
			r, err := wirecopy.ReadBytes(fixture(t, name))
			if err != nil {
				t.Fatal(err)
			}
			got := findings(r)
			file := filepath.Join("testdata", name+".want")
			if *draft {
				writeDraft(t, file, got)
			}
			s := compare(readWant(t, file), got)
			right, wanted, wrong = right+s.right, wanted+s.wanted, wrong+s.wrong
			checkMisses(t, filepath.Join("testdata", name+".misses"), s)
		})
	}
	t.Logf("%d of %d findings right, %d wrong", right, wanted, wrong)
}

// checkMisses compares the misses with those that are known.
func checkMisses(t *testing.T, file string, s score) {
	t.Helper()
	known, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if golden.Updating() {
		switch {
		case s.misses != "":
			err = os.WriteFile(file, []byte(s.misses), 0o666)
		case len(known) > 0:
			err = os.Remove(file)
		default:
			err = nil
		}
		if err != nil {
			t.Fatal(err)
		}
		return
	}
	before, now := missLines(string(known)), missLines(s.misses)
	for _, l := range now {
		if i := slices.Index(before, l); i >= 0 {
			before = slices.Delete(before, i, i+1)
		} else if strings.HasPrefix(l, "-") {
			t.Errorf("no longer right: %s", l)
		} else {
			t.Errorf("newly wrong: %s", l)
		}
	}
	for _, l := range before {
		t.Errorf("a known miss is mended; -update takes it from the list: %s", l)
	}
}

// missLines returns the misses of a file without its headings.
func missLines(misses string) (lines []string) {
	for l := range strings.Lines(misses) {
		if strings.HasPrefix(l, "- ") || strings.HasPrefix(l, "+ ") {
			lines = append(lines, strings.TrimSuffix(l, "\n"))
		}
	}
	return lines
}

// A score says how what was found agrees with what is right.
type score struct {
	right, wanted, wrong int

	// misses are the findings that are missing ("-") and those that are wrong
	// ("+"), by section.
	misses string
}

func compare(want, got map[string][]string) score {
	var s score
	var b strings.Builder
	for _, section := range sections {
		w, g := want[section], got[section]
		var lines strings.Builder
		right, i := 0, 0
		common := commonLines(w, g)
		for j, l := range g {
			if common[j] < 0 {
				fmt.Fprintf(&lines, "+ %s\n", l)
				continue
			}
			for ; i < common[j]; i++ {
				fmt.Fprintf(&lines, "- %s\n", w[i])
			}
			i++
			right++
		}
		for ; i < len(w); i++ {
			fmt.Fprintf(&lines, "- %s\n", w[i])
		}
		s.right, s.wanted, s.wrong = s.right+right, s.wanted+len(w), s.wrong+len(g)-right
		if lines.Len() > 0 {
			fmt.Fprintf(&b, "%s: %d of %d right, %d wrong\n%s", section, right, len(w), len(g)-right, lines.String())
		}
	}
	s.misses = b.String()
	return s
}

// commonLines returns for each line of got the index of its line in want, -1
// for none: a longest common subsequence.
func commonLines(want, got []string) []int {
	n, m := len(want), len(got)
	longest := make([][]int, n+1) // of want[i:] and got[j:]
	for i := range longest {
		longest[i] = make([]int, m+1)
	}
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if longest[i][j] = max(longest[i+1][j], longest[i][j+1]); want[i] == got[j] {
				longest[i][j] = longest[i+1][j+1] + 1
			}
		}
	}
	common := make([]int, m)
	i := 0
	for j := range common {
		common[j] = -1
		for i < n && longest[i+1][j] == longest[i][j] {
			i++
		}
		if i < n && want[i] == got[j] {
			common[j] = i
			i++
		}
	}
	return common
}

// readWant reads the sections of a file. Empty lines and lines that begin with
// "#" are left out.
func readWant(t *testing.T, file string) map[string][]string {
	t.Helper()
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("%s is missing; -draft writes one to be corrected by hand", file)
	} else if err != nil {
		t.Fatal(err)
	}
	want := map[string][]string{}
	section := ""
	for l := range strings.SplitSeq(string(data), "\n") {
		switch {
		case l == "" || l[0] == '#':
		case slices.Contains(sections, l):
			section = l
		case section == "":
			t.Fatalf("%s: %q stands before the first section", file, l)
		default:
			want[section] = append(want[section], l)
		}
	}
	return want
}

func writeDraft(t *testing.T, file string, got map[string][]string) {
	t.Helper()
	var b strings.Builder
	for i, section := range sections {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(section + "\n")
		for _, l := range got[section] {
			b.WriteString(l + "\n")
		}
	}
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return
	} else if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(b.String()); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// A file of wants or misses without its text tests nothing.
func TestWantsHaveTexts(t *testing.T) {
	for _, ending := range []string{".want", ".misses"} {
		files, err := filepath.Glob("testdata/*" + ending)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			if _, err := os.Stat(strings.TrimSuffix(f, ending) + ".txt"); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestCompare(t *testing.T) {
	want := map[string][]string{"QUOTES": {"a", "b", "c"}, "CLAIMS": {"x"}}
	got := map[string][]string{"QUOTES": {"a", "B", "c", "d"}, "CLAIMS": {"x"}, "ACTORS": {"e"}}
	s := compare(want, got)
	misses := "ACTORS: 0 of 0 right, 1 wrong\n+ e\nQUOTES: 2 of 3 right, 2 wrong\n+ B\n- b\n+ d\n"
	if diff := cmp.Diff(score{3, 4, 3, misses}, s, cmp.AllowUnexported(score{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
