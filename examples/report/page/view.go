package page

// What a page shows of a report, in the form that the templates read.

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// hues is how many colors speakers have; more speakers share them.
const hues = 8

// noHue is the class of what nobody named says.
const noHue = "sx"

// A view is what the template of a report reads.
type view struct {
	Headline, Below string // the headline, and the lines below it: byline and dateline
	Published       string // the day of the article
	Blocks          []block
	Marks           []*mark
	Actors          []*actor
	Graph           *graph // nil where nobody speaks about anybody
	Days            []day
	Quotes, Claims  int
	Speakers        int // actors that say something
}

// A mark is a quote or a claim.
type mark struct {
	N          int    // its number on the page, from 1
	Kind       string // "direct quote", "mixed quote", "claim"
	Quote      bool
	Notes      []string // attitude, negated, hedged
	Hue        string   // class of the color of its speaker
	Who        string   // the speaker's name or the words of the source
	Speakers   []ref
	Source     string
	Cue        string
	Pieces     []string
	To, When   string
	About      []ref
	Percent    int // the confidence
	Candidates []candidate
	Why        string
	Within     int // number of the mark in whose content it is; 0 for none

	from *quote.Attribution
}

// Label says what the mark is, for those who do not see it.
func (m *mark) Label() string {
	who := m.Who
	if who == "" {
		who = "nobody named"
	}
	return fmt.Sprintf("%s %d: %s", m.Kind, m.N, who)
}

// Sure is how sure the library is, in a word.
func (m *mark) Sure() string {
	switch {
	case m.Percent >= 85:
		return "high"
	case m.Percent >= 60:
		return "medium"
	}
	return "low"
}

// Gist is the content in at most some hundred characters.
func (m *mark) Gist() string { return cut(strings.Join(m.Pieces, " … "), 110) }

// A ref is a reference to an actor of the page: its number, from 1, and name.
type ref struct {
	N    int
	Name string
}

// A candidate is an actor that may be the speaker.
type candidate struct {
	ref
	Percent int
	Meant   bool
}

// An actor is an actor with what it said and what was said about it.
type actor struct {
	ref
	Kind, Code  string
	Hue         string
	Aliases     []string
	Roles       []string
	Ties        []string // country, affiliation, the caller's ID
	Mentions    int
	Said, About []*mark
}

// maker makes a view of one report.
type maker struct {
	view
	text    string
	in      *article.Article
	numbers map[*entity.Actor]int // from 1
	hue     map[string]string     // of speakers, by key
}

// newView returns what a page shows of r, which may be one that was set by hand or
// read from JSON: spans outside of its text are left out.
func newView(r *wirecopy.Report) *view {
	in := r.Article
	if in == nil {
		in = &article.Article{}
	}
	m := &maker{text: in.Text, in: in, numbers: make(map[*entity.Actor]int), hue: make(map[string]string)}
	m.head()
	for i, a := range r.Actors {
		m.numbers[a] = i + 1
	}
	m.collect(r.Quotes, r.Claims)
	slices.SortStableFunc(m.Marks, func(a, b *mark) int { return cmp.Compare(m.start(a), m.start(b)) })
	byOrigin := make(map[*quote.Attribution]*mark, len(m.Marks))
	for i, k := range m.Marks {
		k.N = i + 1
		byOrigin[k.from] = k
	}
	for _, k := range m.Marks {
		m.color(k)
		for i := range k.from.Quotes {
			byOrigin[&k.from.Quotes[i].Attribution].Within = k.N
		}
		for i := range k.from.Claims {
			byOrigin[&k.from.Claims[i].Attribution].Within = k.N
		}
	}
	m.actors(r.Actors)
	m.Blocks = m.blocks(r.Actors)
	m.Graph = m.graph()
	m.Days = m.days()
	return &m.view
}

func (m *maker) head() {
	a := m.in
	m.Headline = m.line(a.Headline)
	if m.Headline == "" {
		m.Headline = a.Title
	}
	var below []string
	if a.Byline != nil {
		below = append(below, m.line(a.Byline.Span))
	} else if len(a.Authors) > 0 {
		below = append(below, "By "+strings.Join(a.Authors, ", "))
	}
	if d := a.Dateline; d != nil {
		for _, s := range []article.Span{d.Place, d.Agency, d.Date} {
			below = append(below, m.line(s))
		}
	}
	m.Below = strings.Join(slices.DeleteFunc(below, func(s string) bool { return s == "" }), " · ")
	if !a.Day.IsZero() {
		m.Published = a.Day.Format("Monday, 2 January 2006")
	}
}

// line returns the text of s on one line, "" where s is not in the text.
func (m *maker) line(s article.Span) string {
	if s.Empty() || !s.ValidIn(m.text) {
		return ""
	}
	return s.Line(m.text)
}

// start is where a mark begins in the text.
func (m *maker) start(k *mark) int {
	first := math.MaxInt
	for _, s := range append([]article.Span{k.from.Source, k.from.Cue}, k.from.Content...) {
		if !s.Empty() {
			first = min(first, s.Start)
		}
	}
	return first
}

// collect makes marks of quotes and claims, and of those in their contents.
func (m *maker) collect(quotes []quote.Quote, claims []quote.Claim) {
	for i := range quotes {
		q := &quotes[i]
		k := m.mark(&q.Attribution)
		k.Kind, k.Quote = q.Kind.String()+" quote", true
		m.Quotes++
		m.collect(q.Quotes, q.Claims)
	}
	for i := range claims {
		c := &claims[i]
		k := m.mark(&c.Attribution)
		k.Kind = "claim"
		if c.Attitude != quote.AttitudeStatement {
			k.Notes = append(k.Notes, c.Attitude.String())
		}
		if c.Negated {
			k.Notes = append(k.Notes, "denied or negated")
		}
		if c.Hedged {
			k.Notes = append(k.Notes, "hedged")
		}
		m.Claims++
		m.collect(c.Quotes, c.Claims)
	}
}

// mark appends the mark of an attribution.
func (m *maker) mark(a *quote.Attribution) *mark {
	k := &mark{
		Source: m.line(a.Source), Cue: m.line(a.Cue),
		To: m.line(a.Addressee), When: m.line(a.Time.Span),
		Percent: percent(a.Confidence), Why: a.Rule.String(), from: a,
	}
	if !a.Time.First.IsZero() {
		k.When += " (" + spell(a.Time.First, a.Time.Last) + ")"
	}
	for _, c := range a.Content {
		if s := m.line(c); s != "" {
			k.Pieces = append(k.Pieces, s)
		}
	}
	k.Speakers, k.Candidates = m.speakers(a)
	var names []string
	for _, s := range k.Speakers {
		names = append(names, s.Name)
	}
	k.Who = strings.Join(names, " and ")
	if k.Who == "" {
		k.Who = k.Source
	}
	for _, b := range a.About {
		k.About = append(k.About, m.ref(b))
	}
	m.Marks = append(m.Marks, k)
	return k
}

// speakers returns who is meant by the source, and who may be: those meant first, with
// how sure it is.
func (m *maker) speakers(a *quote.Attribution) (meant []ref, may []candidate) {
	for _, s := range a.Speakers {
		if s.Actor != nil {
			meant = append(meant, m.ref(s.Actor))
			may = append(may, candidate{m.ref(s.Actor), percent(s.Confidence), true})
		}
	}
	if len(meant) == 0 && a.Speaker != nil {
		meant = []ref{m.ref(a.Speaker)}
	}
	for _, s := range a.Candidates {
		if s.Actor != nil {
			may = append(may, candidate{m.ref(s.Actor), percent(s.Confidence), false})
		}
	}
	if len(may) == 1 && may[0].Meant && may[0].Percent >= certain {
		may = nil // nothing to choose from
	}
	return meant, may
}

// certain is how many per cent sure the only candidate for a source is, such as one named in
// full, where the page need not say so.
const certain = 95

func (m *maker) ref(a *entity.Actor) ref { return ref{m.numbers[a], a.Name} }

// color gives a mark the color of its speaker, or of its source where that is no
// actor.
func (m *maker) color(k *mark) {
	if len(k.Speakers) == 0 {
		k.Hue = noHue
		return
	}
	key := strconv.Itoa(k.Speakers[0].N) + k.Speakers[0].Name
	if m.hue[key] == "" {
		m.hue[key] = "s" + strconv.Itoa(len(m.hue)%hues)
	}
	k.Hue = m.hue[key]
}

// actors lists the actors: those first that say most, then those of whom most is
// said.
func (m *maker) actors(actors []*entity.Actor) {
	all := make([]*actor, len(actors))
	for i, a := range actors {
		all[i] = &actor{ref: ref{i + 1, a.Name}, Kind: a.Kind.String(), Aliases: a.Aliases, Roles: a.Roles, Mentions: len(a.Mentions), Ties: ties(a)}
		if code := a.Country().String(); code != "ZZ" && code != "" {
			all[i].Code = code
		}
	}
	for _, k := range m.Marks {
		for _, s := range k.Speakers {
			if s.N > 0 {
				all[s.N-1].Said = append(all[s.N-1].Said, k)
				all[s.N-1].Hue = m.hue[strconv.Itoa(s.N)+s.Name]
			}
		}
		for _, s := range k.About {
			if s.N > 0 {
				all[s.N-1].About = append(all[s.N-1].About, k)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *actor) int {
		return cmp.Or(cmp.Compare(len(b.Said), len(a.Said)), cmp.Compare(len(b.About), len(a.About)), cmp.Compare(b.Mentions, a.Mentions))
	})
	for _, a := range all {
		if len(a.Said) > 0 {
			m.Speakers++
		}
	}
	m.Actors = all
}

// ties are what an actor belongs to or is listed under.
func ties(a *entity.Actor) (all []string) {
	for _, f := range a.Affiliations {
		if f.Actor == nil {
			continue
		}
		tie := f.Actor.Name
		if f.Standing != entity.StandingCurrent {
			tie += ", " + f.Standing.String()
		}
		if f.Official {
			tie = "speaks for " + tie
		}
		if !slices.Contains(all, tie) {
			all = append(all, tie)
		}
	}
	if a.Government {
		all = append(all, "government")
	}
	if a.ID != "" {
		all = append(all, "listed as "+a.ID)
	}
	return all
}

func percent(p float64) int {
	if !(p > 0) {
		return 0
	}
	return int(math.Round(100 * min(p, 1)))
}

// cut returns s, or about n characters of it up to the end of a word, with an
// ellipsis.
func cut(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	short := string(runes[:n-1])
	if i := strings.LastIndexFunc(short, unicode.IsSpace); i > len(short)*2/3 {
		short = short[:i]
	}
	return strings.TrimRightFunc(short, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == ';' }) + "…"
}
