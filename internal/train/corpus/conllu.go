package corpus

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// A Sentence is a sentence of a Universal Dependencies corpus, cut into surface
// tokens: what the corpus splits in two ("don't") is one token here.
type Sentence struct {
	Doc       int  // number of its document in the file
	Paragraph bool // begins one
	Tokens    []Token
}

// A Token is a surface token with the annotation of its first word.
type Token struct {
	Form  string
	UPOS  string
	XPOS  string
	Misc  string // MISC column of the first word, as it stands
	Space bool   // white space follows
	Words int    // how many words the corpus makes of it; mostly 1
}

// ReadCoNLLU reads a file in CoNLL-U format.
func ReadCoNLLU(path string) ([]Sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("corpus: %w", err)
	}
	defer f.Close()
	var out []Sentence
	var cur Sentence
	doc, last := -1, 0 // last is the last word of the token that is being read
	flush := func() {
		if len(cur.Tokens) > 0 {
			out = append(out, cur)
		}
		cur, last = Sentence{Doc: max(doc, 0)}, 0
	}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case line == "":
			flush()
			continue
		case strings.HasPrefix(line, "# newdoc"):
			doc++
			cur.Doc, cur.Paragraph = doc, true
			continue
		case strings.HasPrefix(line, "# newpar"):
			cur.Paragraph = true
			continue
		case line[0] == '#':
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) != 10 {
			return nil, fmt.Errorf("corpus: %s:%d: %d columns, not 10", path, n, len(col))
		}
		from, to, isRange := strings.Cut(col[0], "-")
		id, err := strconv.Atoi(from)
		if err != nil {
			continue // an empty node such as 8.1
		}
		switch {
		case isRange:
			last, _ = strconv.Atoi(to)
			cur.Tokens = append(cur.Tokens, Token{Form: col[1], Space: !noSpace(col[9]), Words: last - id + 1})
		case id > last:
			last = id
			cur.Tokens = append(cur.Tokens, Token{col[1], col[3], col[4], col[9], !noSpace(col[9]), 1})
		case cur.Tokens[len(cur.Tokens)-1].UPOS == "":
			t := &cur.Tokens[len(cur.Tokens)-1]
			t.UPOS, t.XPOS, t.Misc = col[3], col[4], col[9]
		}
	}
	flush()
	return out, lines.Err()
}

func noSpace(misc string) bool {
	for field := range strings.SplitSeq(misc, "|") {
		if field == "SpaceAfter=No" {
			return true
		}
	}
	return false
}
