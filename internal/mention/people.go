package mention

// This file corrects the names of people that the model marks.

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// withoutTitle drops titles and their complements from the start of a person's name. A
// title alone is not a name.
func withoutTitle(f *finder, c *candidate) {
	if c.kind == lexicon.Organization && c.Len() == 2 && f.rankedSurname(c.First) {
		c.kind = lexicon.Person
	}
	if c.kind != lexicon.Person {
		return
	}
	f.begunTitle(c)
	for c.Len() > 1 {
		n, noun := f.d.NounAt(c.First, c.End)
		if n > 1 && n == c.Len() && noun.Title() {
			c.First = c.End
			return
		}
		if n == 0 || n >= c.Len() || !phrase.IsTitle(f.d, c.First, noun) || noun.Class() == lexicon.Honorific && f.d.Known(c.First, c.End) {
			break
		}
		c.First += n
	}
	if c.Len() == 1 && addressed(f.d, c.First) {
		c.First = c.End
	}
}

// withoutMember drops the title of who is elected, before that person's name, from the name of a
// party: "Kelder Front TD Bo Lund".
func withoutMember(f *finder, c *candidate) {
	d, k := f.d, c.End-1
	if c.kind == lexicon.Organization && c.Len() > 1 && c.End < c.end && d.Upper(k) && represents(d, k, c.End) && d.Has(c.End, text.Capital) {
		c.End = k
	}
}

// wholeLabel takes the label of who speaks for a body's name if it begins or ends as no person's does:
// "Kelder Review: Why?"
func wholeLabel(f *finder, c *candidate) {
	d, i := f.d, f.d.SentenceOf(c.First).First
	if c.kind != lexicon.Person || c.First > i+1 {
		return
	}
	k := c.End
	for k < c.end && d.Has(k, text.Capital) && !d.Has(k, text.Glued) {
		k++
	}
	l := &f.a.Paragraphs[d.Paragraph(i)].Speaker
	if k == c.End || !l.Contains(d.Span(i, k)) || k >= c.end || d.Form(k).Punct != ':' {
		return
	}
	if last := d.String(k - 1); embed.Common(last) && !forPeople(lexicon.FindNoun(last)) {
		c.End, c.kind = k, lexicon.Organization
	}
}

// forPeople reports whether a noun is one for people.
func forPeople(noun lexicon.Noun) bool {
	switch noun.Class() {
	case lexicon.NoNoun, lexicon.Body, lexicon.Document:
		return false
	}
	return true
}

// withoutStrangeTitle drops a title that nobody has heard of before who has it: "the Iyaloja of the
// market, Alhaja Ann Roe, left".
func withoutStrangeTitle(f *finder, c *candidate) {
	const most = 8
	d, k := f.d, c.End
	if c.Len() > 1 || c.kind == lexicon.Place || !f.d.AfterThe(c.First) || d.Titled(c.First) || k >= c.end || d.String(k) != "of" || d.Known(c.First, k) {
		return
	}
	for p := k + 1; p+3 < c.end && p < k+most && !phrase.VerbAt(d, p); p++ {
		if d.Form(p).Punct != ',' {
			continue
		}
		n, noun := d.NounAt(p+1, c.end)
		person := n > 0 && noun.Class() == lexicon.Honorific || d.Has(p+1, text.Capital) && d.FirstName(p+1)
		if e := capitals(d, p+2, c.end); person && e > p+2 && e < c.end && d.Form(e).Punct == ',' {
			c.First = c.End
		}
		return
	}
}

// withoutVocative drops a word by which somebody is addressed in a quotation: "Thank you, Grandpa",
// "Darling, I am late".
func withoutVocative(f *finder, c *candidate) {
	d, i := f.d, c.First
	if c.Len() > 1 || c.kind != lexicon.Person || d.State(i) == text.Outside || f.calledBefore(i) ||
		lexicon.FindNoun(d.String(i)).Class() != lexicon.Kin && (d.FirstName(i) || !embed.Common(d.String(i))) {
		return
	}
	before := d.Opens(i) || i > d.SentenceOf(i).First && d.Form(i-1).Punct == ','
	if before && (c.End >= c.end || d.Has(c.End, text.Sign)) {
		c.First = c.End
	}
}

// begunTitle drops the end of a title that begins before the name: "Seri" after "Datuk".
func (f *view) begunTitle(c *candidate) {
	first := f.d.SentenceOf(c.First).First
	for p := c.First - 1; p >= max(first, c.First-2) && f.d.Has(p, text.Capital); p-- {
		if n, noun := f.d.NounAt(p, c.End); p+n > c.First && p+n < c.End && noun.Class() == lexicon.Honorific {
			c.First = p + n
			return
		}
	}
}

// rankAlone drops a rank or honorific that the model takes for a name of its own
// before the name of who holds it, "Garda" in "Garda Sean Pike", and an office that it takes for a
// body: "the Parish Priest".
func rankAlone(f *finder, c *candidate) {
	d, k := f.d, c.End
	if n, noun := d.NounAt(c.First, k); c.kind == lexicon.Organization && n > 1 && n == c.Len() && noun.Title() {
		c.First = k
		return
	}
	if c.Len() > 1 || k >= c.end || !d.Has(k, text.Capital) ||
		d.Is(k, english.OrganizationHead|english.OrganizationOpener) || d.Has(c.First, text.Possessive) ||
		!d.FirstName(k) && !lexicon.Surname(d.String(k)) {
		return
	}
	switch lexicon.FindNoun(d.String(c.First)).Class() {
	case lexicon.Rank, lexicon.Honorific:
		c.First = k
	}
}

// addressed reports whether word i is an office after "Mr." or the like, by which somebody is
// addressed: "Madam Chair", "Mr. President, ...", but not "Mr. Bishop", who may be called so.
func addressed(d *phrase.Doc, i int) bool {
	noun := lexicon.FindNoun(d.String(i))
	return noun.Class() == lexicon.Office && !noun.Plural() && !d.Has(i, text.Possessive) &&
		phrase.Honoured(d, i) && (!lexicon.Surname(d.String(i)) || d.Form(i+1).Punct == ',')
}

// rankedSurname reports whether word i is a rank or "Mr." and a surname comes after it, and the
// two are no name that the lexicon has: "Garda Pike", but not "General Motors".
func (f *view) rankedSurname(i int) bool {
	switch lexicon.FindNoun(f.d.String(i)).Class() {
	case lexicon.Honorific, lexicon.Rank:
		return lexicon.Surname(f.d.String(i+1)) && !f.d.Is(i+1, english.OrganizationHead) &&
			!f.d.Known(i, i+2) && !f.d.AfterThe(i) && !f.officeAfter(i+2)
	}
	return false
}

// officeAfter reports whether the noun for an office begins with word k, of the body
// whose name ends before it: "Detective Branch chief".
func (f *view) officeAfter(k int) bool {
	d := f.d
	if !d.SameSentence(k-1, k) || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	n, noun := d.NounAt(k, d.SentenceOf(k).End)
	return n > 0 && noun.Title()
}

// saint reports whether a word is short for the title of a saint.
func saint(s string) bool { return s != "" && s[0] == 'S' && english.Of(s).Usage.Is(english.Saint) }

// maxDouble is how many of the latest names are looked at for a double surname.
const maxDouble = 100

// withParticles takes in the small words before a person's name that belong to it:
// "van der Aar".
func withParticles(f *finder, c *candidate) {
	if c.kind != lexicon.Person {
		return
	}
	first := f.d.SentenceOf(c.First).First
	if p := f.last(); p != nil {
		first = max(first, p.End)
	}
	for c.First > first && f.d.Has(c.First-1, text.Small) && !f.d.Has(c.First-1, text.Possessive) &&
		f.d.Is(c.First-1, english.NameParticle) && !f.d.Is(c.First-1, english.Closed) {
		c.First--
	}
	if p := f.last(); p != nil && p.Len() == 1 && p.Kind == lexicon.NoKind {
		first = f.d.SentenceOf(c.First).First
	}
	if i := c.First - 1; i >= first && f.d.Has(c.First, text.Small) && f.d.Opens(i) &&
		f.d.Is(i, english.NameParticle) && !f.d.Has(i, text.Possessive) {
		c.First = i // "De" of "De la Torre" at the start of a sentence
	}
	if p := f.last(); p != nil && p.Kind == lexicon.Person && p.Len() > 1 && p.End == c.First-1 &&
		f.d.String(p.End) == "do" && !f.d.Has(p.End-1, text.Possessive) {
		c.First = p.First // "Ana Teixeira" before "do Prado"
	}
	f.beforeParticles(c)
}

// beforeParticles takes in the name before small words at the start of a person's
// name: "Maria" before "del Carmen Ruiz", "Playas" before "del Sol".
func (f *finder) beforeParticles(c *candidate) {
	p := f.last()
	if p == nil || p.End != c.First || !f.d.Has(c.First, text.Small) || p.Entry > 0 || f.d.Has(c.First-1, text.Possessive) {
		return
	}
	switch {
	case p.Kind == lexicon.Place && !p.Known:
		c.First, c.kind = p.First, lexicon.Place
	case (p.Kind == lexicon.Person || p.Kind == lexicon.NoKind && p.Len() == 1) && f.d.FirstName(p.First):
		c.First = p.First
	}
}

// withoutVerb drops a verb in small letters and what follows it after a person's name,
// "beats Bynoe" of "Quarless beats Bynoe", also in texts that were cut into words, where the
// model takes the hyphen of a name for one between words: "said" of "Kim Nam - guk said".
func withoutVerb(f *finder, c *candidate) {
	d := f.d
	if c.kind != lexicon.Person {
		return
	}
	for k := c.First + 1; k+1 < c.End; k++ {
		if k > c.First+1 && d.String(k) == "of" && d.Has(k+1, text.Capital) {
			c.End = k // "Ann Roe of Kelder"
			return
		}
		if d.Has(k, text.Small) && !d.Has(k, text.Glued|text.Period) &&
			!d.Is(k, english.NameParticle) && phrase.VerbAt(d, k) {
			c.End = k
			return
		}
	}
	if k := c.End - 1; k > c.First && d.Has(k-1, text.Possessive) &&
		!d.Is(k, english.OrganizationHead|english.PlaceHead) {
		c.End = k // "Ann Roe's Haas"
	}
	for k := c.First + 2; k < c.End; k++ {
		if d.Form(k-2).Punct == '-' && d.Has(k, text.Small) && !d.Has(k, text.Glued) &&
			d.Is(k, english.ActorVerb|english.Preposition|english.Coordinator) &&
			!d.Is(k, english.NameParticle) {
			c.End = k
		}
	}
}

// amount reports whether word i is a currency before a figure, or with it.
func (f *view) amount(i, end int) bool {
	d, s := f.d, f.d.String(i)
	switch at := strings.IndexAny(s, "0123456789"); {
	case at < 0:
		return i+1 < end && d.Has(i+1, text.Number) && lexicon.NeighborOf(s) == lexicon.Money
	case at == 1:
		return strings.IndexByte(s, '.') > 0 || strings.HasSuffix(s, "bn")
	default:
		return at > 1 && lexicon.NeighborOf(s[:at]) == lexicon.Money
	}
}

// minQuoted is how many words a quotation has that is no name, though the model takes it for one.
const minQuoted = 3

// quotedWords drops what the model takes for a person but is a word that is no name,
// "God", or all that quotation marks are around, with words in small letters or
// without a first name: "Ich bin ein Berliner".
func quotedWords(f *finder, c *candidate) {
	d, k := f.d, c.End
	if c.kind != lexicon.Person {
		return
	}
	if c.Len() == 1 && d.Is(c.First, english.Function) && !lexicon.Surname(d.String(c.First)) && !phrase.HasTitle(d, c.First) {
		c.First = c.End
		return
	}
	if c.Len() < minQuoted || c.First == 0 || d.State(c.First-1) != text.Opening {
		return
	}
	if k < len(d.Words) && d.Form(k).Punct == ',' {
		k++
	}
	if k >= len(d.Words) || d.Form(k).Punct != '"' {
		return
	}
	quoted := !d.FirstName(c.First)
	for i := c.First + 1; i < c.End; i++ {
		quoted = quoted || d.Has(i, text.Small) && !d.Is(i, english.NameParticle)
	}
	if quoted {
		c.kind, c.other = lexicon.NoKind, true
	}
}

// withGiven takes in a first name that is a word too and opens the sentence: "Faith"
// before "Chepkorir Langat,".
func withGiven(f *finder, c *candidate) {
	d, i := f.d, c.First-1
	if f.givenAsWord(c) {
		c.First = i
		return
	}
	if c.kind != lexicon.Person || c.Len() < 2 || i != d.SentenceOf(c.First).First || i < 0 ||
		!d.Has(i, text.Capital) || d.Titled(i) || d.Has(i, text.Possessive) || d.Has(c.First, text.Glued) {
		return
	}
	if d.FirstName(i) && !d.FirstName(c.First) &&
		!d.Is(i, english.Closed|english.Calendar|english.ActorVerb) && lexicon.FindNoun(d.String(i)) == 0 &&
		!d.Known(i, i+1) {
		c.First = i
	}
}

// givenAsWord reports whether the word before a double surname is a first name that is a word too:
// "But Mere Tuilagi-Vosa said".
func (f *finder) givenAsWord(c *candidate) bool {
	d, i := f.d, c.First-1
	return c.kind == lexicon.Person && c.Len() == 3 && d.Hyphen(c.First+1) && i > d.SentenceOf(c.First).First && !d.Titled(i) &&
		d.Has(i, text.Capital) && d.Has(i, text.Letters) && !d.Upper(i) && !d.Has(i, text.Possessive) && !d.Has(c.First, text.Glued) &&
		!d.Is(i, english.Closed|english.Calendar|english.OrganizationHead|english.Title) && lexicon.FindNoun(d.String(i)) == 0 && !d.Known(i, i+1) &&
		!d.Has(i-1, text.Capital)
}

// withInitials takes in the initials before a person's name that the model did not
// mark: "K. Mensah".
func withInitials(f *finder, c *candidate) {
	if c.kind != lexicon.Person {
		return
	}
	first := f.d.SentenceOf(c.First).First
	for c.First > first && initials(f.d, c.First-1) {
		if p := f.last(); p != nil && p.End == c.First && (p.Kind != lexicon.NoKind || p.Len() > 1) {
			if p.Kind != lexicon.NoKind || f.d.Has(c.First-1, text.Initial) {
				break
			}
			p.End-- // "Opposition" before "K.R. Narayan"
		}
		c.First--
	}
	for c.First-2 >= first && gluedInitial(f.d, c.First-2) {
		c.First -= 2
	}
}

// initials reports whether word i is initials with a period after each: "K.", "K.R.",
// unlike "P.S." which opens a sentence.
func initials(d *phrase.Doc, i int) bool {
	s := d.String(i)
	if d.Has(i, text.Initial) {
		return strings.HasSuffix(s, ".")
	}
	return len(s) >= 4 && len(s) <= maxInitials && d.Upper(i) && s[1] == '.' &&
		strings.Count(s, ".")*2 == len(s) && !d.Opens(i) && !d.Known(i, i+1)
}

// maxInitials is how many bytes the initials of a person have with their periods.
const maxInitials = 6

// maxInitial is how many letters an initial has before a name without a blank: "Yu.Boldbaatar".
const maxInitial = 2

// gluedInitial reports whether word i is an initial before a name without a blank:
// "G.Zandan".
func gluedInitial(d *phrase.Doc, i int) bool {
	return i+2 < len(d.Words) && d.Has(i, text.Capital) && len(d.String(i)) <= maxInitial && d.Form(i+1).Punct == '.' &&
		d.Has(i+1, text.Glued) && d.Has(i+2, text.Glued) && d.Has(i+2, text.Capital) &&
		d.Has(i+2, text.Letters) && !d.Upper(i+2) && !d.Has(i+2, text.Initial)
}

// maxNickname is how many words a nickname has.
const maxNickname = 4

// withNickname takes in the nickname in quotation marks or parentheses within a person's
// name, and the surname after it: Jame “Bison Bob” Gant, Margaret (Peggy) Gant.
func withNickname(f *finder, c *candidate) {
	d := f.d
	if c.kind != lexicon.Person {
		return
	}
	open := c.First + 1
	for open < c.End && d.Form(open).Punct != '"' && d.Form(open).Punct != '(' {
		open++
	}
	if open+2 >= c.end || d.Has(open-1, text.Possessive) {
		return
	}
	shuts := byte('"')
	if d.Form(open).Punct == '(' && open == c.First+1 && d.FirstName(c.First) && d.FirstName(open+1) {
		shuts = ')'
	} else if d.Form(open).Punct != '"' {
		return
	}
	shut := open + 1
	for shut < c.end && shut-open <= maxNickname && (d.Has(shut, text.Capital) || d.Has(shut, text.Small) &&
		(shut > open+1 && d.Is(shut, english.Closed) || d.FirstName(open-1))) {
		shut++
	}
	if shut == open+1 || shut+1 >= c.end || d.Form(shut).Punct != shuts || !d.Has(shut+1, text.Capital) ||
		d.Is(shut+1, english.Closed) || c.End > shut+1 {
		return
	}
	c.End = shut + 2
}

// withSuffix takes in "Jr." after a person's name.
func withSuffix(f *finder, c *candidate) {
	if c.kind == lexicon.Person && c.Len() > 1 && c.End < c.end && f.d.Is(c.End, english.NameSuffix) && f.d.Has(c.End, text.Capital) {
		c.End++
	}
}

// speaks reports whether the capitalized words i to k-1, which the model did not mark, name a
// speaker: in the label of a transcript, "PLEIT (voice-over):", or in a heading before
// somebody's words, "Testimony of Karl Ott".
func (f *view) speaks(i, k int) bool {
	d := f.d
	sent := d.SentenceOf(i)
	if l := &f.a.Paragraphs[d.Paragraph(i)].Speaker; i == sent.First && l.Contains(d.Span(i, i+1)) {
		return k-i > 1 && (d.FirstName(i) || lexicon.Surname(d.String(k-1))) ||
			len(d.String(k-1)) > maxInitial && embed.Default().Word(hash.Lower(d.String(k-1))) == 0
	}
	if k-i < 2 || !d.FirstName(i) || i < sent.First+2 || !d.Is(i-2, english.Saying) {
		return false
	}
	switch d.String(i - 1) {
	case "of", "by", "from":
		return true
	}
	return false
}

// cameFrom reports whether two words that nobody has heard of name from whom a goal or an answer
// came: "the winner came from Ann Roe".
func (f *finder) cameFrom(c *candidate) bool {
	d, i := f.d, c.First
	if c.Len() != 2 && (c.Len() != 4 || !d.Hyphen(i+2)) || i-3 < d.SentenceOf(i).First || d.String(i-1) != "from" || d.String(i-2) != "came" || knownAt(d, i, c.End) ||
		embed.Common(d.String(i)) || embed.Common(d.String(c.End-1)) || d.Is(c.End-1, english.PlaceHead) || lexicon.NeighborOf(d.String(i)) == lexicon.Site {
		return false
	}
	switch d.String(i - 3) {
	case "goal", "goals", "winner", "equaliser", "equalizer", "opener", "try", "tries", "penalty", "answer", "answers", "reply", "response", "question", "bid":
		return true
	}
	return false
}

// ageAfter reports whether an age between commas begins with word k: "Georgia Marsh, 24,".
func ageAfter(d *phrase.Doc, k int) bool {
	const digits = 2
	return d.SameSentence(k-1, k+2) && d.Form(k).Punct == ',' && d.Has(k+1, text.Number) && len(d.String(k+1)) == digits &&
		d.Form(k+2).Punct == ','
}
