package ner

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/ner"
)

// sentencesPerText is how many sentences make a text where a corpus marks none.
const sentencesPerText = 40

// ReadIOB reads a corpus with one token a line and its tag in IOB1 or IOB2: the
// word in the first column, or in the second where the first is a number.
func ReadIOB(path string) ([]Text, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("ner: %w", err)
	}
	defer f.Close()
	var out []Text
	w := writer{}
	marked := false
	flush := func() {
		w.endSentence()
		if w.b.Len() > 0 {
			out = append(out, Text{Text: w.b.String(), Spans: w.spans, Weight: 1, ID: fmt.Sprint(len(out))})
		}
		w = writer{}
	}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "-DOCSTART-"), strings.HasPrefix(line, "# newdoc"):
			marked = true
			flush()
		case strings.HasPrefix(line, "#") && !strings.Contains(line, "\t"):
		case strings.TrimSpace(line) == "":
			w.endSentence()
			if !marked && w.sentences >= sentencesPerText {
				flush()
			}
		default:
			col := strings.Fields(line)
			if strings.Contains(line, "\t") {
				col = strings.Split(line, "\t")
			}
			if col[0][0] >= '0' && col[0][0] <= '9' && len(col) > 2 && strings.Trim(col[0], "0123456789") == "" {
				w.word(col[1], col[2])
			} else {
				w.word(col[0], col[len(col)-1])
			}
		}
	}
	flush()
	return out, lines.Err()
}

// A writer puts words together as running text is.
type writer struct {
	b         strings.Builder
	spans     []Span
	sentences int
	inside    bool // of a sentence
	glue      bool // no blank before the next word
	quote     bool // a quotation is open
	tag       string
}

func (w *writer) endSentence() {
	if w.inside {
		w.b.WriteString("\n\n")
		w.sentences++
	}
	w.inside, w.quote, w.tag = false, false, ""
}

// word writes one word with its tag.
func (w *writer) word(s, tag string) {
	closing := strings.Contains(" , . ; : ! ? ) ] } % ' ", " "+s+" ") || s == `"` && w.quote
	for _, p := range [...]string{"'s", "n't", "'re", "'ve", "'ll", "'d", "'m"} {
		closing = closing || strings.HasPrefix(s, p)
	}
	if w.inside && !w.glue && !closing {
		w.b.WriteByte(' ')
	}
	w.inside = true
	w.glue = strings.Contains(" ( [ { $ # ", " "+s+" ") || s == `"` && !w.quote
	if s == `"` {
		w.quote = !w.quote
	}
	start := w.b.Len()
	w.b.WriteString(s)
	class, ok := classOf(tag)
	switch {
	case !ok:
	case tag[0] == 'B' || w.tag != tag[2:]:
		w.spans = append(w.spans, Span{start, w.b.Len(), class})
	default:
		w.spans[len(w.spans)-1].End = w.b.Len()
	}
	w.tag = ""
	if ok {
		w.tag = tag[2:]
	}
}

// classOf returns the class that a tag such as "I-MISC" names.
func classOf(tag string) (ner.Class, bool) {
	if len(tag) < 3 {
		return 0, false
	}
	switch tag[2:] {
	case "PER":
		return ner.Person, true
	case "ORG":
		return ner.Organization, true
	case "LOC", "FAC":
		return ner.Place, true
	case "MISC", "OTH", "NORP", "PRODUCT":
		return ner.Other, true
	}
	return 0, false
}
