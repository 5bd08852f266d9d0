package ner

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
)

// ReadGUM reads a file of GUM in CoNLL-U format. Its mentions of entities are
// whole noun phrases; those that are names through and through count, without
// article and title. Sentences with proper nouns outside of such names are left
// out, as they may be names that the phrases hide.
func ReadGUM(path string) ([]Text, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("ner: %w", err)
	}
	defer f.Close()
	var out []Text
	var cur gumText
	flush := func() {
		cur.endSentence()
		if cur.b.Len() > 0 {
			out = append(out, Text{ID: fmt.Sprint(len(out)), Text: cur.b.String(), Spans: sorted(cur.spans), Weight: 1})
		}
		cur = gumText{}
	}
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		switch {
		case strings.HasPrefix(line, "# newdoc"):
			flush()
		case line == "":
			cur.endSentence()
		case line[0] == '#':
		default:
			cur.line(strings.Split(line, "\t"))
		}
	}
	flush()
	return out, lines.Err()
}

// A gumText is a document while it is read.
type gumText struct {
	b     strings.Builder
	spans []Span
	open  []gumMention
	words []gumWord // of the sentence
	done  []gumMention
	until int  // last word of a token that is several words
	blank bool // white space comes before the next token
}

type gumWord struct {
	start, end int
	form       string
	proper     bool
}

type gumMention struct {
	id, kind   string
	first, end int // words
}

func (g *gumText) line(col []string) {
	if len(col) != 10 || strings.Contains(col[0], ".") {
		return
	}
	space := !strings.Contains("|"+col[9]+"|", "|SpaceAfter=No|")
	from, to, isRange := strings.Cut(col[0], "-")
	id, _ := strconv.Atoi(from)
	if isRange {
		g.until, _ = strconv.Atoi(to)
		g.token(col[1], space)
		return
	}
	if id > g.until {
		g.token(col[1], space)
	}
	end := g.b.Len()
	// The parts of a token are at its start and at its end.
	w := gumWord{end - len(col[1]), end, col[1], strings.HasPrefix(col[4], "NNP")}
	if id < g.until {
		w.start = g.tokenStart()
		w.end = w.start + len(col[1])
	}
	g.words = append(g.words, w)
	for field := range strings.SplitSeq(col[9], "|") {
		if v, ok := strings.CutPrefix(field, "Entity="); ok {
			g.entities(v)
		}
	}
}

func (g *gumText) tokenStart() int {
	s := g.b.String()
	return strings.LastIndexAny(s, " \n") + 1
}

func (g *gumText) token(form string, space bool) {
	if g.blank {
		g.b.WriteByte(' ')
	}
	g.b.WriteString(form)
	g.blank = space
}

// entities reads the brackets of one word: "(1-person-...(2-place-...)1)".
func (g *gumText) entities(v string) {
	n := len(g.words)
	for len(v) > 0 {
		if v[0] == '(' {
			end := strings.IndexAny(v[1:], "()")
			if end < 0 {
				end = len(v) - 1
			}
			part := strings.Split(v[1:1+end], "-")
			if len(part) > 1 {
				g.open = append(g.open, gumMention{id: part[0], kind: part[1], first: n - 1})
			}
			v = v[1+end:]
			if len(v) > 0 && v[0] == ')' {
				g.close(part[0], n)
				v = v[1:]
			}
			continue
		}
		id, rest, ok := strings.Cut(v, ")")
		if !ok {
			return
		}
		g.close(id, n)
		v = rest
	}
}

func (g *gumText) close(id string, end int) {
	for i := len(g.open) - 1; i >= 0; i-- {
		if g.open[i].id == id {
			m := g.open[i]
			m.end = end
			g.done = append(g.done, m)
			g.open = append(g.open[:i], g.open[i+1:]...)
			return
		}
	}
}

// endSentence keeps the names of the sentence, if it has no others.
func (g *gumText) endSentence() {
	var spans []Span
	covered := make([]bool, len(g.words))
	for _, m := range g.done {
		if s, first, end, ok := g.name(m); ok {
			spans = append(spans, s)
			for i := first; i < end; i++ {
				covered[i] = true
			}
		}
	}
	for i, w := range g.words {
		if w.proper && !covered[i] && lexicon.FindNoun(w.form) == 0 {
			spans = nil
			g.drop()
			break
		}
	}
	g.spans = append(g.spans, spans...)
	if len(g.words) > 0 && g.b.Len() > 0 {
		g.b.WriteString("\n\n")
		g.blank = false
	}
	g.words, g.done, g.open, g.until = nil, nil, nil, 0
}

// drop takes the sentence out of the text.
func (g *gumText) drop() {
	s := g.b.String()[:g.words[0].start]
	g.b.Reset()
	g.b.WriteString(s)
	g.words = nil
}

// name returns the name that a mention is.
func (g *gumText) name(m gumMention) (s Span, first, end int, ok bool) {
	class := ner.Other
	switch m.kind {
	case "person":
		class = ner.Person
	case "organization":
		class = ner.Organization
	case "place":
		class = ner.Place
	}
	first, end = m.first, m.end
	for first < end && !g.words[first].proper {
		if !strings.EqualFold(g.words[first].form, "the") {
			return
		}
		first++
	}
	for end > first && (g.words[end-1].form == "'s" || g.words[end-1].form == "’s") {
		end--
	}
	for class == ner.Person && first+1 < end && lexicon.FindNoun(g.words[first].form).Title() {
		first++
	}
	if first == end || !g.words[end-1].proper {
		return
	}
	for _, w := range g.words[first:end] {
		if !w.proper && !strings.Contains(" of the and for & - ' ", " "+w.form+" ") {
			return
		}
	}
	return Span{g.words[first].start, g.words[end-1].end, class}, first, end, true
}
