package coref

// This file resolves the first person outside quotations: the writer of an essay, the issuer
// of a statement, and the current speaker of a transcript or interview.

import (
	"maps"
	"sort"
	"strings"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// The voices are the possible antecedents of the first person outside quotations.
type voices struct {
	author     link.ID // of the article, or of the current letter
	turn       link.ID // current speaker of a transcript
	answers    link.ID // interviewee
	introduced bool    // a colon ends the paragraph before
	letters    []letter
}

// first resolves word i, a pronoun of the first person, and returns the next word, or i if the
// speaker is unknown. "We" refers only to organizations, never to several people.
func (r *resolver) first(i int, several bool) int {
	v := &r.voices
	id := v.turn
	if id == link.None {
		id = v.author
	}
	if id == link.None || r.place.quote != 0 || r.numeral(i) || v.introduced || several == (r.at(id).Kind == lexicon.Person) {
		return i
	}
	// The speaker is not the "he" of what follows, so this raises no salience.
	r.found = append(r.found, Reference{phrase.Range(i, i+1), r.entities.Real(id), mention.Pronoun})
	return i + 1
}

// enter notes at the beginning of a paragraph whose words it holds.
func (r *resolver) enter(p int) {
	par := &r.a.Paragraphs[p]
	v := &r.voices
	r.paragraph = int32(p)
	v.introduced = p > 0 && r.colonEnds(p-1)
	if len(v.letters) > 0 {
		v.author = link.None
		if n := sort.Search(len(v.letters), func(n int) bool { return v.letters[n].end >= p }); n < len(v.letters) {
			v.author = v.letters[n].author
		}
	}
	if par.Speaker.Empty() {
		if turns := r.a.Turns; len(turns) > 0 && turns[0].Label.Empty() {
			v.turn = link.None
			if answers(turns, par.Start) {
				v.turn = v.answers
			}
		}
		if v.turn != link.None && r.namedIn(par.Span, v.turn) {
			v.turn = link.None // speakers do not mention themselves by name
		}
		return
	}
	v.turn, v.introduced = link.None, false
	if isAnswer(par.Speaker.In(r.d.Text)) {
		if v.turn = v.answers; v.turn != link.None {
			first := par.Sentences[0].First
			r.found = append(r.found, Reference{phrase.Range(first, first+1), v.turn, mention.Nominal})
		}
		return
	}
	if nm := r.nameWithin(par.Speaker); nm != nil {
		v.turn = r.entities.Real(nm.Entity)
	}
}

// answers reports whether the byte at offset at is in an answer.
func answers(turns []article.Turn, at int) bool {
	n := sort.Search(len(turns), func(n int) bool { return turns[n].End > at })
	return n < len(turns) && turns[n].Start <= at && !turns[n].Question
}

// colonEnds reports whether a paragraph ends with a colon, so that the next one may hold
// somebody else's words without quotation marks.
func (c *scene) colonEnds(p int) bool {
	par := &c.a.Paragraphs[p]
	return par.Speaker.Empty() && strings.HasSuffix(strings.TrimSpace(par.In(c.d.Text)), ":")
}

// namesIn returns the names that begin within a span of the text.
func (c *scene) namesIn(s article.Span) []link.Name {
	from := func(at int) int {
		return sort.Search(len(c.names), func(n int) bool { return int(c.d.Words[c.names[n].First].Start) >= at })
	}
	n := from(s.Start)
	return c.names[n:max(n, from(s.End))]
}

// namedIn reports whether a name within a span refers to an entity.
func (c *scene) namedIn(s article.Span, id link.ID) bool {
	for _, nm := range c.namesIn(s) {
		if c.entities.Real(nm.Entity) == c.entities.Real(id) {
			return true
		}
	}
	return false
}

// nameWithin returns the first linked name within a span, or nil.
func (c *scene) nameWithin(s article.Span) *link.Name {
	names := c.namesIn(s)
	for n := range names {
		if nm := &names[n]; nm.Entity != link.None && nm.Form != mention.Demonym {
			return nm
		}
	}
	return nil
}

// writtenBy returns the author of the article, or None if unknown: the issuer of the statement
// according to the headline, or if the article is in the first person, the only person of the
// byline, the writer introduced at the end, or who signed it.
func (c *scene) writtenBy() link.ID {
	if id := c.issuer(); id != link.None {
		return id
	}
	if id := c.orator(); id != link.None {
		return id
	}
	id, least := c.writer(), minFirst
	if id == link.None && c.a.Byline == nil {
		id, least = c.signed(), 1
	}
	if id == link.None || !c.firstPerson(least) {
		return link.None
	}
	return id
}

// writer returns the only person of the byline, or without a byline the writer introduced at
// the end.
func (c *scene) writer() link.ID {
	b := c.a.Byline
	if b == nil {
		return c.introducedLast()
	}
	if len(b.Names) == 1 && !strings.Contains(b.In(c.d.Text), " and ") { // "By Jane Roe and Test Kitchen"
		if nm := c.nameWithin(b.Names[0]); nm != nil && c.at(nm.Entity).Kind == lexicon.Person {
			return c.entities.Real(nm.Entity)
		}
	}
	return link.None
}

// maxHeading is how many words come before the name of whose statement an article is.
const maxHeading = 6

// issuer returns the issuer of a statement or speech according to the headline: "Statement by
// the Ministry of Trade on tariffs".
func (c *scene) issuer() link.ID {
	if c.a.Headline.Empty() {
		return link.None
	}
	for _, nm := range c.namesIn(c.a.Headline) {
		if nm.Entity == link.None || nm.Form == mention.Demonym {
			continue
		}
		first := c.d.SentenceOf(nm.First).First
		p := phrase.Start(c.d, nm.First)
		if p > first && c.d.String(p-1) == "," {
			for p--; p > first+2 && !(c.d.Is(p-2, english.Saying) && c.d.Is(p-1, english.Preposition)); p-- { // "Speech by the Minister of Roads, Ida Holm"
			}
		}
		if p < first+2 || p > first+maxHeading {
			continue
		}
		switch strings.ToLower(c.d.String(p - 1)) {
		case "by", "from", "of":
			if c.d.Is(p-2, english.Saying) {
				return c.entities.Real(nm.Entity)
			}
		}
	}
	return link.None
}

// orator returns the person with whose possessive the headline of a speech begins, which says "I"
// and names them in its first paragraph at most: "Ida Holm's address to the congress". It is None
// for other articles.
func (c *scene) orator() link.ID {
	names := c.namesIn(c.a.Headline)
	if len(names) == 0 || names[0].First != c.d.SentenceOf(names[0].First).First {
		return link.None
	}
	nm := &names[0]
	if nm.Entity == link.None || c.at(nm.Entity).Kind != lexicon.Person || !c.d.Has(nm.End-1, text.Possessive) ||
		!c.d.SameSentence(nm.First, nm.End) || !c.d.Is(nm.End, english.Saying) || !c.firstPerson(minFirst) {
		return link.None
	}
	for p := range c.a.Paragraphs {
		if par := &c.a.Paragraphs[p]; par.Kind == article.KindBody {
			if c.namedIn(article.Span{Start: par.End, End: len(c.d.Text)}, nm.Entity) {
				return link.None
			}
			break
		}
	}
	return c.entities.Real(nm.Entity)
}

// minFirst is the minimum number of paragraphs with "I" in an article in the first person that
// is no letter.
const minFirst = 2

// firstPerson reports whether the writer says "I" in so many paragraphs, outside of quotations
// and of what a colon introduces.
func (c *scene) firstPerson(least int) bool {
	n, last := 0, -1
	for s := range c.d.Sentences {
		c.d.Stop.Every(s)
		p := c.d.Sentences[s].Paragraph
		if p == last || c.a.Paragraphs[p].Kind != article.KindBody || p > 0 && c.colonEnds(p-1) || !c.saysI(s) {
			continue
		}
		last = p
		if n++; n == least {
			return true
		}
	}
	return false
}

// saysI reports whether "I" or "my" is in a sentence outside of quotations.
func (c *scene) saysI(sentence int) bool {
	s := &c.d.Sentences[sentence]
	for i := s.First; i < s.End; i++ {
		if c.d.Pronoun(i)&english.FirstSingular != 0 && c.d.State(i) == text.Outside && !c.numeral(i) {
			return true
		}
	}
	return false
}

// numeral reports whether word i is the "I" at the end of a name: "King Kelder I".
func (c *scene) numeral(i int) bool {
	return c.d.String(i) == "I" && i > 0 && c.d.SameSentence(i-1, i) && c.d.Has(i-1, text.Capital) &&
		!c.d.Is(i-1, english.Closed|english.Coordinator) && !c.d.Opens(i-1)
}

// maxLast is how many paragraphs at the end may introduce the writer.
const maxLast = 3

// introducedLast returns the person introduced by one of the last paragraphs and not mentioned
// before: "Jane Roe is a writer in Leeds."
func (c *scene) introducedLast() link.ID {
	for n, p := 0, len(c.a.Paragraphs)-1; p > 0 && n < maxLast; p-- {
		par := &c.a.Paragraphs[p]
		if par.Kind != article.KindBody && par.Kind != article.KindAuthor {
			continue
		}
		n++
		nm := c.nameWithin(par.Span)
		if nm == nil || nm.Len() < 2 || nm.First != par.Sentences[0].First || c.at(nm.Entity).Kind != lexicon.Person {
			continue
		}
		if nm.End < len(c.d.Words) && presents(c.d, nm.End) && !c.namedIn(article.Span{End: par.Start}, nm.Entity) {
			return c.entities.Real(nm.Entity)
		}
	}
	return link.None
}

// signed returns the person whose name is a line at the end of a letter, alone or before a place,
// and not mentioned before. It is None if there is none.
func (c *scene) signed() link.ID {
	const lines = 4
	for p := len(c.a.Paragraphs) - 1; p > 0 && p >= len(c.a.Paragraphs)-lines; p-- {
		if id := c.signature(p); id != link.None && !c.namedIn(article.Span{End: c.a.Paragraphs[p].Start}, id) {
			return id
		}
	}
	return link.None
}

// signature returns the person whose name is all of a paragraph, alone or before a place. It is
// None if there is none.
func (c *scene) signature(p int) link.ID {
	const longest = 8 // words of the place
	par := &c.a.Paragraphs[p]
	nm := c.nameWithin(par.Span)
	if nm == nil || nm.Len() < 2 || phrase.Start(c.d, nm.First) != par.Sentences[0].First || c.at(nm.Entity).Kind != lexicon.Person {
		return link.None
	}
	end := nm.End
	for end < len(c.d.Words) && c.d.SameParagraph(nm.First, end) &&
		!c.d.Is(end, english.ActorVerb|english.Auxiliary) && c.d.Form(end).Punct != '.' {
		end++
	}
	if end-nm.End > longest || end < len(c.d.Words) && c.d.SameParagraph(nm.First, end) {
		return link.None
	}
	return c.entities.Real(nm.Entity)
}

// A letter is one of several to an editor.
type letter struct {
	end    int // its last paragraph, which is who signed it
	author link.ID
}

// letters returns the letters of a page of them: two or more in which the writer says "I". It is
// empty for other articles.
func (c *scene) letters() []letter {
	var out []letter
	n, i, said := 0, 0, false
	for s := range c.d.Sentences {
		c.d.Stop.Every(s)
		p := c.d.Sentences[s].Paragraph
		said = said || c.a.Paragraphs[p].Kind == article.KindBody && c.saysI(s)
		if p < i || p == 0 {
			continue
		}
		i = p + 1
		if id := c.signature(p); id != link.None {
			out = append(out, letter{p, id})
			if said {
				n++
			}
			said = false
		}
	}
	if n < 2 {
		return nil
	}
	return out
}

// presents reports whether word k goes on after a name as what introduces somebody does:
// "is a potter", "teaches law".
func presents(d *phrase.Doc, k int) bool {
	if d.String(k) != "is" {
		return english.LayoutOf(d.String(k))&english.Career != 0
	}
	if k+1 == len(d.Words) || d.Is(k+1, english.Auxiliary|english.ActorVerb) || phrase.Adverb(d, k+1) {
		return false
	}
	s := d.String(k + 1)
	return d.Has(k+1, text.Small|text.Capital) && !strings.HasSuffix(s, "ing") && !strings.HasSuffix(s, "ed")
}

// interviewee returns the interviewee of an interview whose labels give no name: the only
// person of the headline, or else the one named most often before the first question. It is
// None if there are several.
func (c *scene) interviewee() link.ID {
	if t := c.a.Turns; len(t) > 0 && t[0].Label.Empty() {
		return c.asked(t[0].Start)
	}
	for p := range c.a.Paragraphs {
		if s := c.a.Paragraphs[p].Speaker; !s.Empty() && isAnswer(s.In(c.d.Text)) {
			return c.asked(s.Start)
		}
	}
	return link.None
}

// asked returns whom the questions are for that begin at offset at: rather somebody whom nobody
// names from there on than somebody whom questions and answers are about.
func (c *scene) asked(at int) link.ID {
	told := c.peopleIn(article.Span{Start: at, End: len(c.d.Text)})
	for _, not := range []map[link.ID]int{told, nil} {
		if id := c.onlyPerson(c.a.Headline, not); id != link.None {
			return id
		}
		if id := c.onlyPerson(article.Span{Start: c.a.Headline.End, End: at}, not); id != link.None {
			return id
		}
	}
	return link.None
}

// peopleIn returns how often a part of the text names each person other than the writers.
func (c *scene) peopleIn(s article.Span) map[link.ID]int {
	count := map[link.ID]int{}
	for _, nm := range c.namesIn(s) {
		b := c.a.Byline
		if c.at(nm.Entity).Kind == lexicon.Person && (b == nil || !b.Contains(c.d.Span(nm.First, nm.First+1))) {
			count[c.entities.Real(nm.Entity)]++
		}
	}
	return count
}

// onlyPerson returns the person whom a part of the text names most often among those who are
// not in not, or None if there is none or there is a tie.
func (c *scene) onlyPerson(s article.Span, not map[link.ID]int) link.ID {
	count := c.peopleIn(s)
	maps.DeleteFunc(count, func(id link.ID, _ int) bool { return not[id] > 0 })
	best, most, tie := link.None, 0, false
	for id, n := range count {
		switch {
		case n > most:
			best, most, tie = id, n, false
		case n == most:
			tie = true
		}
	}
	if tie {
		return link.None
	}
	return best
}

// isAnswer reports whether the label of a paragraph is a bare answer label, such as "A" or "A3".
func isAnswer(label string) bool {
	label = strings.TrimRight(label, ":. 0123456789")
	return strings.EqualFold(label, "a") || strings.EqualFold(label, "answer")
}
