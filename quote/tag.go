package quote

import (
	"slices"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
)

// This file finds speech tags behind what they attribute or inside of it:
// "...," she said; "...," said Name, the minister; The vote, she said, was close.

// tag proposes the attribution whose content stands before the verb at token i.
// It reports whether it found one.
func (r *reader) tag(i int, s run) bool {
	w := r.words[i]
	known := w.cue.Is(english.Speech) && w.cue.Is(english.Past|english.Third|english.Base)
	if !known && (w.tag != article.VERB || w.shape&ing != 0) {
		return false
	}
	g := r.group(i, s)
	src := run{}
	cut := g.lo // where the tag starts
	if n := r.subject(g, s); !n.empty() && r.bounded(n.lo, s) {
		src, cut = n, n.lo
	} else if r.bounded(g.lo, s) && (w.cue.Is(english.Past|english.Third) || !known && w.shape&ed != 0) {
		src = r.behind(g.hi, s)
		if src.empty() || !r.speechEnds(cut) && r.word(src.hi, "to") {
			return false
		}
	} else {
		return false
	}
	after := max(g.hi, src.hi)
	quoted := r.speechEnds(cut)
	if !quoted && (!known || w.tag != article.VERB) {
		return false
	}
	if !known && (!r.closes(cut-1) || r.words[cut-2].punct != ',') {
		return false // only a comma within the marks makes a tag of any verb
	}
	stop := r.tail(after, s, w.cue.Is(english.Addressee))
	if !quoted && stop < 0 {
		return false
	}
	content := r.leading(cut, s)
	if len(content) == 0 || r.is(src.lo, english.Wh) {
		return false
	}
	if whole := r.opens(content[0].lo); !whole && (stop < 0 || !r.punct(stop, ',') && !r.asserts(content[0])) {
		return false // an adjunct: "Speaking on “The Hour,” she said that ..."
	}
	u := tagPlain
	if !known {
		u = tagOther
	} else if quoted {
		u = tagAfter
	}
	if stop < 0 {
		stop = after
	}
	if cut == s.lo && (!quoted || stop < 0 || r.starts(after, s) || r.words[cut-1].par != r.words[cut].par) {
		return false // it stands in front of what it attributes
	}
	if r.punct(stop, ',') && stop+1 < s.hi {
		k := stop + 1
		if j := r.reopens(k, s); j > k && quoted && !r.is(k, english.Coordinator) && !r.ownTag(j) {
			k = j // "...," she said, looking up, "..."
		}
		switch {
		case !quoted && r.opens(k) && (r.is(content[0].lo, english.Preposition|english.Subordinator|english.Wh) || r.words[content[0].lo].tag == article.VERB):
			return false // "In a letter, she said, “...”"
		case r.opens(k) && known:
			content, u = append(content, run{k, r.strip(k, max(r.end(clauseEnd, k, s), r.quotation(k).hi))}), tagInside
		case !quoted && !r.shaped(k, ing) && !r.is(k, english.Coordinator|english.Preposition|english.Wh|english.Subordinator):
			content, u = append(content, run{k, r.end(clauseEnd, k, s)}), tagInside
		case !quoted && u == tagPlain && content[0].hi-content[0].lo < 3:
			return false
		}
	}
	r.propose(relation{source: src, cue: g, content: r.following(content, stop, s), construct: u, head: i})
	return true
}

// asserts reports whether a clause says something: it has a finite verb.
func (r *reader) asserts(c run) bool {
	for k := c.lo; k < c.hi; k++ {
		w := r.words[k]
		if w.tag == article.AUX || w.tag == article.VERB && w.shape&ing == 0 && !r.word(k-1, "to") {
			return true
		}
	}
	return false
}

// bounded reports whether what is attributed may end before token k: a comma, a
// dash or the end of a quotation stands there.
func (r *reader) bounded(k int, s run) bool {
	if k-1 <= s.lo {
		return r.closes(k - 1)
	}
	return r.punct(k-1, ',') || r.speechEnds(k)
}

// speechEnds reports whether a quotation that is speech ends before token k:
// a mark of punctuation stands inside or behind its closing mark.
func (r *reader) speechEnds(k int) bool {
	if r.punct(k-1, ',') || r.punct(k-1, '~') {
		return r.closes(k - 2)
	}
	if !r.closes(k - 1) {
		return false
	}
	switch r.words[k-2].punct {
	case ',', '.', '?', '!', '~', '_', '-', '"', '\'':
		return true
	}
	return r.quotation(k-1).hi-r.quotation(k-1).lo > 8
}

// leading returns the content that ends where the tag starts at token cut.
func (r *reader) leading(cut int, s run) []run {
	e := cut
	for e > s.lo && (r.punct(e-1, ',') || r.punct(e-1, '~')) && r.outside(e-1) {
		e--
	}
	if e == s.lo && e == cut {
		if !r.closes(e - 1) {
			return nil
		}
		s = r.sentence(int(r.words[e-1].sent))
	}
	b := s.lo
	if e > 0 && r.closes(e-1) {
		q := r.quotation(e - 1)
		b = r.sentence(int(r.words[q.lo].sent)).lo
		if b > q.lo || r.punct(q.lo-1, ':') || r.punct(q.lo-1, ',') && (r.cuedBefore(q.lo-1) || r.shaped(q.lo+1, capital)) || r.punct(q.lo-1, '.') {
			b = q.lo
		}
		if b == q.lo {
			return append(r.continued(q), run{b, e})
		}
	}
	if b >= e || e-b > maxReach && r.outside(e-1) {
		return nil
	}
	return []run{{b, e}}
}

// cuedBefore reports whether the comma at token c stands behind a reporting
// verb: "he warned, ..."
func (r *reader) cuedBefore(c int) bool {
	for k := c - 1; k >= 0 && k > c-4 && r.outside(k) && r.words[k].punct == 0; k-- {
		if r.words[k].cue.Is(english.Speech) && r.words[k].cue.Is(english.Verb) {
			return true
		}
	}
	return false
}

// continued returns the quotations that the one of tokens q continues, the
// first one first: those that fill their paragraphs.
func (r *reader) continued(q run) []run {
	var out []run
	n := int(r.words[q.lo].q.Quotation)
	for n >= 0 && r.quotations[n].Continues >= 0 {
		n = r.quotations[n].Continues
		k := r.first(n)
		p := r.quotation(k)
		if k > 0 && r.words[k-1].par == r.words[k].par {
			break // it starts behind a tag of its own
		}
		out = append(out, p)
	}
	slices.Reverse(out)
	return out
}

// first returns the first token of quotation n.
func (r *reader) first(n int) int {
	lo, hi := 0, len(r.words)
	for at := r.quotations[n].Start; lo < hi; {
		if m := (lo + hi) / 2; r.a.Tokens[m].Start < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// longestTag bounds what belongs to a tag behind its verb, in tokens.
const longestTag = 80

// tail returns the token behind the adjuncts that follow a tag at token k ("in
// a statement", "on Friday", "told reporters in Geneva") where a comma, a full
// stop or the end of the sentence stands there, -1 otherwise.
func (r *reader) tail(k int, s run, hearer bool) int {
	adjunct := hearer
	for start := k; k < s.hi; k++ {
		if k-start > longestTag {
			return -1
		}
		w := r.words[k]
		switch {
		case !r.outside(k):
			return -1
		case w.punct == ',' || w.punct == '.' || w.punct == '~' || w.punct == ';' || w.punct == '_':
			return k
		case w.punct == ':':
			return -1
		case adjunct && (r.word(k, "that") && !r.is(k-1, english.Preposition)):
			return -1
		case adjunct:
		case w.class&(english.Preposition|english.Subordinator) != 0 && !r.word(k, "that"), w.shape&ing != 0:
			adjunct = true
		case w.class&(english.Time|english.Adverb) != 0, w.shape&manner != 0:
		case r.word(k, "last"), r.word(k, "this"), r.word(k, "earlier"), r.word(k, "late"):
			adjunct = true
		default:
			return -1
		}
	}
	return s.hi
}

// starts reports whether speech starts at token k behind a tag: a quotation
// behind a comma or colon, or "that".
func (r *reader) starts(k int, s run) bool {
	for j := k; j < s.hi && j < k+12 && r.outside(j); j++ {
		if (r.punct(j, ',') || r.punct(j, ':')) && r.opens(j+1) {
			return true
		}
		if r.word(j, "that") && !r.is(j-1, english.Preposition) {
			return true
		}
	}
	return false
}

// reopens returns the token behind the next comma of the sentence where a
// quotation opens, 0 if there is none.
func (r *reader) reopens(k int, s run) int {
	for end := min(s.hi, k+longestTag); k < end; k++ {
		if r.opens(k) {
			if r.punct(k-1, ',') {
				return k
			}
			return 0
		}
		if w := r.words[k]; w.cue.Is(english.Speech) && w.tag == article.VERB {
			return 0 // somebody speaks again
		}
	}
	return 0
}

// ownTag reports whether a tag stands behind the quotation that opens at token
// k: "“...,” said".
func (r *reader) ownTag(k int) bool {
	e := r.quotation(k).hi
	if !r.speechEnds(e) {
		return false
	}
	for j := e; j < len(r.words) && j < e+6 && r.outside(j) && r.words[j].punct == 0; j++ {
		if w := r.words[j]; w.cue.Is(english.Speech) && w.cue.Is(english.Past|english.Third) {
			return true
		}
	}
	return false
}

// following adds to a tag's content the quotations that go on behind its end at
// token k: in the sentences after it, and in the paragraphs after it that open
// again.
func (r *reader) following(content []run, k int, s run) []run {
	last := content[len(content)-1]
	for end := k + longestTag; k < s.hi; {
		if k > end {
			return content
		}
		if r.opens(k) && k > last.hi || r.words[k].cue.Is(english.Ing) && r.words[k].cue.Is(english.Speech) || r.punct(k, ',') && r.is(k+1, english.Coordinator) {
			return content // somebody else's
		}
		if k++; r.punct(k-1, '.') {
			break
		}
	}
	for k = max(k, last.hi); k < len(r.words) && r.opens(k); {
		q := r.quotation(k)
		same := r.words[k].par == r.words[k-1].par
		if !same && r.quotations[r.words[k].q.Quotation].Continues < 0 {
			break
		}
		e := max(q.hi, r.sentence(int(r.words[q.hi-1].sent)).hi)
		if same && e > q.hi && r.opens(e-1) {
			e-- // the mark of the next quotation, cut off wrongly
		}
		if r.strip(q.hi, e) > q.hi {
			break // it has a tag of its own
		}
		content = append(content, q)
		k = e
	}
	return content
}
