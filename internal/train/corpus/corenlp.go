package corpus

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// A Machine is a document as another program read it.
type Machine struct {
	ID     string
	Tokens []MachineToken
}

// A MachineToken is a token of a [Machine]; Start and End count code points of
// the document's text.
type MachineToken struct {
	Form, Lemma, Tag, Entity string
	Start, End               int
}

// ReadCoreNLP reads a compressed table as polnear/corenlp has them: id, form,
// lemma, Penn tag, entity class, head, relation, begin, end, speaker.
func ReadCoreNLP(path string) ([]Machine, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("corpus: %w", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("corpus: %s: %w", path, err)
	}
	var out []Machine
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			out = append(out, Machine{ID: id})
		}
		if line == "" || line[0] == '#' && !strings.Contains(line, "\t") || strings.HasPrefix(line, "# ") {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) < 9 || len(out) == 0 {
			return nil, fmt.Errorf("corpus: %s:%d: %d columns", path, n, len(col))
		}
		start, err := strconv.Atoi(col[7])
		if err != nil {
			return nil, fmt.Errorf("corpus: %s:%d: %w", path, n, err)
		}
		end, err := strconv.Atoi(col[8])
		if err != nil {
			return nil, fmt.Errorf("corpus: %s:%d: %w", path, n, err)
		}
		d := &out[len(out)-1]
		d.Tokens = append(d.Tokens, MachineToken{col[1], col[2], col[3], col[4], start, end})
	}
	return out, lines.Err()
}
