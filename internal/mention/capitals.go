package mention

import (
	"strings"

	"github.com/wirecopy-go/wirecopy/internal/embed"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file makes names of runs of capitalized words that neither the model nor the lexicon knows.

// addCapitals adds the run of capitalized words from word i on as a name of unknown kind, and
// returns the word after it.
func (f *finder) addCapitals(i, limit int) int {
	d, k := f.d, capitals(f.d, i+1, limit)
	if k == i+1 && f.amount(i, limit) {
		return k
	}
	if e := f.foreign(i, k, limit); e > i+1 && (e > k || f.opensForeign(i)) {
		f.add(Mention{Range: phrase.Range(i, e), Kind: lexicon.Organization})
		return e
	}
	if !d.Titled(i) && doubled(f.d, k, limit) {
		if e := capitals(d, k+2, limit); d.Is(e-1, english.OrganizationHead) {
			k = e // "Dyfed-Powys Police"
		} else if e == k+2 && k == i+2 && (phrase.ActsItself(d, e) || d.SameSentence(i, e) && d.String(e) == "of") && !d.Is(i, english.Closed|english.Calendar) {
			f.add(Mention{Range: phrase.Range(i, e), Kind: lexicon.Person})
			return e // "Mere Tuilagi-Vosa said"
		}
	}
	if e := f.bodyOfCapitals(i, k, limit); e >= k {
		f.add(Mention{Range: phrase.Range(i, e), Kind: lexicon.Organization})
		return e
	}
	m := Mention{Range: phrase.Range(i, k)}
	if k-i > 1 && k-i <= maxOpened && f.opensBody(i, k) {
		m.First, m.Kind, m.Described = i+1, lexicon.Organization, true
		f.add(m)
		return k
	}
	if e, kind := f.beforeHolder(i, k, limit); e > i {
		m.End, m.Kind, m.Described = e, kind, true
		f.add(m)
		return k
	}
	if k-i > 1 && d.Is(k-1, english.OrganizationHead) && century(f.d, i) {
		m.First--
	}
	if e := pairOf(f.d, i, k, limit); e > k {
		m.End, m.Kind = e, lexicon.Organization
		k = e
	} else {
		m.Kind, m.Described = f.kindOfCapitals(i, k, limit)
	}
	k = f.withParty(&m, limit)
	f.add(m)
	return k
}

// withParty takes in "party" after a name of several words, "the Popular Will party", and returns the
// word after the name.
func (f *view) withParty(m *Mention, limit int) int {
	if m.Len() > 1 && m.Kind == lexicon.Organization && m.End < limit && f.d.String(m.End) == "party" {
		m.End++
	}
	return m.End
}

// beforeHolder returns the end of the name of a body or place, of words i to k-1, before the noun for
// who heads or represents it and that person's name; i if there is none.
func (f *finder) beforeHolder(i, k, limit int) (int, lexicon.Kind) {
	if e := f.beforeOfficer(i, k, limit); e < k {
		return e, lexicon.Organization
	}
	if e := f.partyOfMember(i, k, limit); e > i {
		return e, lexicon.Organization
	}
	if e := f.beforeMember(i, k, limit); e < k {
		return e, lexicon.Place
	}
	return i, lexicon.NoKind
}

// bodyOfCapitals returns the end of the name of a body that the capitalized words i to k-1 are, or
// begin, by its form alone: "Marchbank plc", "the Institute for the Study of Rivers", "Local 70",
// "Kelder (Ireland) Ltd". It returns 0 if they are none.
func (f *finder) bodyOfCapitals(i, k, limit int) int {
	d, end := f.d, f.d.SentenceOf(i).End
	if c := (candidate{Range: phrase.Range(i, k), end: limit}); !d.Titled(i) && f.smallForm(&c) {
		return k + 1
	}
	if e := f.forThe(i, k); e > k {
		return e
	}
	if e := f.oneOfMany(i, k, end); e > k {
		return e
	}
	if e := formAfter(d, k, end); f.opensFirm(i) && (e > k || k-i > 1 && lexicon.LegalForm(d.String(k-1))) {
		return e
	}
	return 0
}

// opensFirm reports whether a name that begins with word i may be that of a firm with
// its legal form: it is not "the Kelder LP", and no name that begins before.
func (f *view) opensFirm(i int) bool {
	d := f.d
	return !d.Titled(i) && !d.Has(i, text.Glued) &&
		(i == d.SentenceOf(i).First || !d.Is(i-1, english.Determiner) &&
			!d.Has(i-1, text.Capital|text.Number))
}

// onX reports whether word i is the name of the network X: "posted on X".
func onX(d *phrase.Doc, i int) bool {
	return d.String(i) == "X" && !d.Titled(i) && i > d.SentenceOf(i).First && d.String(i-1) == "on"
}

// kindOfCapitals returns the kind of the capitalized words i to k-1 that the words around
// them tell, and whether those describe what has the name; NoKind if nothing tells.
func (f *finder) kindOfCapitals(i, k, limit int) (kind lexicon.Kind, described bool) {
	d := f.d
	unheard := k-i == 1 && !d.Titled(i) && !embed.Common(d.String(i))
	switch {
	case f.speaks(i, k), k == i+2 && (f.inFull(i) || lexicon.Surname(d.String(i+1)) && !phrase.Described(d, i, k).Empty()):
		return lexicon.Person, false
	case k-i > 1 && !d.Titled(i) && lexicon.NeighborOf(d.String(i)) == lexicon.Tribe:
		return lexicon.Group, true // "Ngāti Toroa"
	case f.tellsBody(i, k, unheard), k == i+1 && onX(d, i) && (k >= limit || !d.Hyphen(k)):
		return lexicon.Organization, true
	case f.tellsPlace(i, k, limit, unheard):
		return lexicon.Place, true
	}
	if p := f.last(); k-i == 2 && d.FirstName(i) && p != nil && p.Known && p.End == i && phrase.TitleFor(d, p.First) {
		return lexicon.Person, false // after the country of a title: "Envoy for Mali"
	}
	return lexicon.NoKind, false
}

// tellsPlace is like tellsBody for a place.
func (f *finder) tellsPlace(i, k, limit int, unheard bool) bool {
	d := f.d
	return unheard && (beforeMayor(d, k, limit) || f.peopled(k) || phrase.OfPlace(d, i) || f.bound(k) || f.homeOf(i) || f.homeland(i, k) || memberAt(d, k) || befallen(d, k) || realm(d, i)) ||
		k-i <= maxTown && !d.Titled(i) && !embed.Common(d.String(k-1)) && (f.reached(i, k) || f.seatFor(i))
}

// tellsBody reports whether the words around the capitalized words i to k-1 tell that they name a
// body. unheard says that they are one word that nobody has heard of.
func (f *view) tellsBody(i, k int, unheard bool) bool {
	d := f.d
	if flies(d, k) || signedTo(d, i) || TickerAt(d, k) || f.behindBody(i) || f.commonWords(i, k) || f.festival(i, k) || f.asks(i, k) || f.toldTo(i, k) ||
		onTicket(d, i, k) {
		return true
	}
	if unheard {
		return agencyAfter(d, k) || firmAfter(d, k) || ownedBefore(d, i) || sharesAfter(d, k) || headedBy(d, k) || f.servesAsBody(i, k)
	}
	return k-i > 1 && !d.Titled(i) && !d.FirstName(i) && tellsLong(d, i, k)
}

// tellsLong is like tellsBody for several words with which no person's name begins.
func tellsLong(d *phrase.Doc, i, k int) bool {
	return foundedAt(d, i, k) || bodyAfter(d, k) || // "Summit Ridge Carbon, a firm in Leeds"
		d.SameSentence(i, k) && (d.String(k) == "party" && d.AfterThe(i) || // "the Popular Will party"
			(!embed.Common(d.String(k-1)) || d.Is(k-1, english.OrganizationHead)) && priced(d, k, d.SentenceOf(i).End))
}

// agencyAfter reports whether word k and the next are the noun for a news agency, after its name: "the
// state-run Kelder news agency".
func agencyAfter(d *phrase.Doc, k int) bool {
	return d.SameSentence(k-1, k+1) && d.String(k) == "news" && d.String(k+1) == "agency" && !d.Has(k-1, text.Possessive)
}

// signedTo reports whether word i begins the name of the label or the like to which somebody signed:
// "the duo later signed with", but not "the treaty signed with".
func signedTo(d *phrase.Doc, i int) bool {
	p := i - 3
	if p < d.SentenceOf(i).First || d.String(i-2) != "signed" {
		return false
	}
	return d.String(i-1) == "to" || d.String(i-1) == "with" && (!d.Has(p, text.Small) || phrase.Adverb(d, p) || d.Is(p, english.Closed) || lexicon.FindNoun(d.String(p)).Class().PeopleOrBody())
}

// maxTicket is how many words come between a verb for an election and a party's ticket.
const maxTicket = 8

// onTicket reports whether words i to k-1 name a party for which somebody is elected or stands:
// "elected on a Kelder ticket".
func onTicket(d *phrase.Doc, i, k int) bool {
	first := d.SentenceOf(i).First
	if i-3 < first || !d.SameSentence(i, k) || d.String(k) != "ticket" || d.String(i-2) != "on" || !d.Is(i-1, english.Determiner) {
		return false
	}
	for p := i - 3; p >= max(first, i-3-maxTicket); p-- {
		switch d.String(p) {
		case "elected", "won", "ran", "run", "running", "stood", "standing", "contested", "contesting", "vied", "vying", "seat":
			return true
		}
	}
	return false
}

// inFull reports whether words i and i+1 are a first name and a surname within a sentence, which
// may be other words too, of somebody who has a title or description or does something: "coach
// Will Power".
func (f *view) inFull(i int) bool {
	d, k := f.d, i+2
	s := d.SentenceOf(i)
	switch {
	case i == s.First, k >= s.End, d.Titled(i), d.Has(i, text.Possessive), d.Is(i, english.Calendar), !d.FirstName(i):
		return false
	case !d.Has(i+1, text.Capital), !lexicon.Surname(d.String(i + 1)), d.Is(i+1, english.Artifact), d.Known(i, k):
		return false
	case d.Has(k, text.Capital) && !d.Has(i+1, text.Possessive):
		return false
	case i-1 > s.First && d.Has(i-1, text.Capital) && !phrase.HasTitle(d, i):
		return false
	}
	return phrase.HasTitle(d, i) || phrase.DescribesPerson(d, k) || phrase.ActsItself(d, k) && !d.Is(i-1, english.Determiner)
}

// namedInFull makes such a name a person that the model takes for a place or two.
func namedInFull(f *finder, c *candidate) {
	if c.Len() <= 2 && c.kind != lexicon.Person && c.kind != lexicon.Organization && f.inFull(c.First) {
		c.End, c.kind = c.First+2, lexicon.Person
	}
}

// servesAsBody reports whether word i, which is all of a name, is named as a body that has
// staff, shares or a description is, or spelled as a firm's name is, and acts or owns: "an
// analyst at Corvane", "NordVane's fleet".
func (f *view) servesAsBody(i, k int) bool {
	d := f.d
	if d.FirstName(i) || lexicon.Surname(d.String(i)) || d.Known(i, k) {
		return false
	}
	if bodyAfter(d, k) || bodyBefore(d, i) || sharesOf(d, i) || officerOf(d, k) ||
		foundedAt(d, i, k) || spokenFor(d, i) || staffOf(d, i) && !tailed(d, k) {
		return true
	}
	if !text.Branded(d.String(i)) {
		return false
	}
	return d.Has(i, text.Possessive) || f.headAfter(k, d.SentenceOf(i).End) || phrase.ActsItself(d, k)
}

// asks reports whether words i to k-1 are the name of a paper or the like, after "The", as the
// label of who speaks: "The Kelder Review: Why?"
func (f *view) asks(i, k int) bool {
	d, first := f.d, f.d.SentenceOf(i).First
	l := &f.a.Paragraphs[d.Paragraph(i)].Speaker
	return i == first+1 && d.String(first) == "The" && l.Contains(d.Span(i, k)) && !forPeople(lexicon.FindNoun(d.String(k-1)))
}

// commonWords reports whether words i to k-1, with capitals, begin a sentence, are no person's
// name, end with an ordinary word that is no noun for people or documents, or are spelled as the
// name of a firm, and say something or have what is theirs: "Cobalt Logistics Parks says", "Kelder Asset
// Management is closing its fund".
func (f *view) commonWords(i, k int) bool {
	d, last := f.d, f.d.String(k-1)
	if i > d.SentenceOf(i).First || d.Titled(i) || d.FirstName(i) || d.Has(k-1, text.Possessive) ||
		d.Is(i, english.Adverb|english.Time) ||
		!f.says(k) && (k-i < 3 || !d.SameSentence(i, k+2) || d.String(k+2) != "its" || !d.Is(k, english.Be|english.Have)) {
		return false
	}
	if k-i == 1 {
		return text.Branded(last)
	}
	return embed.Common(last) && lexicon.FindNoun(last).Class() == lexicon.NoNoun &&
		!d.Is(k-1, english.Artifact|english.PersonNoun|english.NameNoun|english.Calendar)
}

// says reports whether a verb of speaking begins with word k, after a name: "said", "did not
// answer".
func (f *view) says(k int) bool {
	d := f.d
	if !phrase.ActsItself(d, k) {
		return false
	}
	if d.Is(k, english.Do|english.Have) && d.SameSentence(k, k+2) {
		if k++; d.Is(k, english.Negation) {
			k++
		}
	}
	return d.Has(k, text.Small) && english.Of(d.String(k)).Cue.Is(english.Speech)
}

// festival reports whether words i to k-1 name a festival or the like that says something: "the
// Kelder Film Festival said".
func (f *view) festival(i, k int) bool {
	switch f.d.String(k - 1) {
	case "Festival", "Fair", "Expo", "Biennale":
		return k-i > 1 && !f.d.Titled(i) && f.says(k)
	}
	return false
}

// toldTo reports whether words i to k-1 name the paper to which somebody spoke: "told
// The Kelder", "spoke to The Kelder", "a statement to The Kelder".
func (f *view) toldTo(i, k int) bool {
	d := f.d
	at := i - 2
	if at <= d.SentenceOf(i).First || d.String(i-1) != "The" || d.Titled(i) || d.SameSentence(i, k) && d.String(k) == "of" {
		return false
	}
	switch d.String(at) {
	case "told", "tells", "telling":
		return true
	case "to", "with":
		return lexicon.NeighborOf(d.String(at-1)) == lexicon.Tongue || d.Is(at-1, english.Saying) // "speaks", "a statement"
	}
	return false
}

// beforeOfficer returns where the noun with a capital for who heads a body begins,
// before that person's name at word k, in the words i to k-1, the rest of which name
// the body: "Kelder Foods CEO Ann Roe". It returns k if there is none.
func (f *view) beforeOfficer(i, k, limit int) int {
	d := f.d
	if k != limit || d.Titled(i) || k-i < 2 || !d.SameSentence(i, k+1) || !d.Has(k, text.Capital) || !d.Has(k+1, text.Capital) {
		return k
	}
	for e := i + 1; e < k; e++ {
		n, noun := d.NounAt(e, k)
		if n == k-e && n > 1 && noun.Title() && noun.Tie() != lexicon.HeadTie {
			return k // "Lands Cabinet Secretary Ann Roe"
		}
		if n == k-e && noun.Tie() == lexicon.HeadTie && !noun.Plural() {
			if e == i+1 && embed.Common(d.String(i)) || d.Is(i, english.Closed|english.OrganizationAdjective) {
				return k // "City Attorney", "National Youth Chairman"
			}
			return e
		}
	}
	return k
}

// beforeMayor reports whether the noun for an officer of a town or province begins
// with word k, and a name with a capital follows: "Skopelos mayor Ann Roe", "Rongai police chief".
func beforeMayor(d *phrase.Doc, k, end int) bool {
	if k >= end || !d.Has(k, text.Small) || d.Has(k-1, text.Possessive) {
		return false
	}
	force := d.String(k) == "police"
	if force {
		k++
	}
	n, noun := d.NounAt(k, end)
	return n > 0 && (noun.Tie() == lexicon.LocalTie || force && noun.Title()) && d.SameSentence(k, k+n) && d.Has(k+n, text.Capital)
}

// behindBody reports whether the noun for a body is before word i, with which a name
// begins: "the firm Lumicron".
func (f *view) behindBody(i int) bool {
	d := f.d
	return !d.Titled(i) && i > d.SentenceOf(i).First && !d.Is(i-1, english.Closed&^english.Determiner) && bodyBefore(d, i)
}

// maxOpened is how many words the noun for a firm and its name have that begin a sentence.
const maxOpened = 4

// opensBody reports whether word i, which begins a sentence, is the noun for a firm or
// the like before its name, which ends before word k: "Chipmaker Lumicron fell".
func (f *view) opensBody(i, k int) bool {
	d := f.d
	if i != d.SentenceOf(i).First || d.Titled(i) || embed.Common(d.String(i+1)) ||
		d.Is(i+1, english.Closed|english.OrganizationHead|english.PlaceHead) {
		return false
	}
	return namedBody(lexicon.FindNoun(d.String(i))) && d.SameSentence(i, k) && d.Has(k, text.Small)
}

// flies reports whether a flight with its number begins with word k, after the name of an airline:
// "Aerolux flight 9".
func flies(d *phrase.Doc, k int) bool {
	return d.SameSentence(k-1, k+1) && strings.EqualFold(d.String(k), "flight") && d.Has(k+1, text.Number) && !d.Has(k-1, text.Possessive)
}

// capitals returns the end of the words with capitals from word k on that may belong to the
// name that ends before it.
func capitals(d *phrase.Doc, k, end int) int {
	for k < end && d.Has(k, text.Capital) && !d.Has(k, text.Glued) && !d.Has(k-1, text.Possessive) {
		k++
	}
	return k
}
