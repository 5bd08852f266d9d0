package affiliation

import (
	"slices"
	"sort"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/link"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// An Affiliation is the tie of a person to a country, place or body.
type Affiliation struct {
	article.Span // the words that say so
	Entity       link.ID
	Standing     lexicon.Standing // NoStanding: the office is held
	Official     bool             // the person speaks for the entity
}

// A Mention is a mention of any entity.
type Mention struct {
	text.Range
	Start, Stop int32 // its bytes, which the caller knows; they are not looked at
	Entity      link.ID
	Form        mention.Form
}

// A Reader reads the roles of one article.
type Reader struct {
	d        *phrase.Doc
	entities *link.Entities
	mentions []Mention
	named    []link.ID // what states returns, nil before it is asked
}

// NewReader returns a reader of the roles of an article with mentions, which are in the
// order of their first words; of nested ones, the outer one comes first.
func NewReader(d *phrase.Doc, entities *link.Entities, mentions []Mention) *Reader {
	return &Reader{d: d, entities: entities, mentions: mentions}
}

// Read reads a role that an article gives a person. It returns false if the role names
// nothing that the person is tied to.
func (r *Reader) Read(person link.ID, role article.Span) (Affiliation, bool) {
	o := office{person: r.entities.Real(person)}
	if !r.find(&o, role) || r.another(&o, o.head.End) || !r.matches(&o) {
		return Affiliation{}, false
	}
	a, ok := r.stated(&o)
	if !ok {
		a, ok = r.known(&o)
	}
	if !ok {
		a, ok = r.ministry(&o)
	}
	return a, ok
}

// ReadTitle reads a mention of a person by office: "the Russian foreign minister". It is
// like [Reader.Read], but the office must be named with what it is of.
func (r *Reader) ReadTitle(person link.ID, title article.Span) (Affiliation, bool) {
	o := office{person: r.entities.Real(person)}
	if !r.find(&o, title) || r.another(&o, o.head.End) {
		return Affiliation{}, false
	}
	return r.stated(&o)
}

// stated returns the affiliation of an office by the words around its noun.
func (r *Reader) stated(o *office) (Affiliation, bool) {
	owner := r.before(o)
	if owner == nil || owner.Form == mention.Demonym {
		if m := r.after(o); m != nil {
			owner = m // "the French head of the fund"
		}
	}
	if owner == nil || owner.First > o.head.First && r.another(o, owner.End) {
		return Affiliation{}, false
	}
	first := o.head.First
	if owner.First < first {
		first = owner.First
	}
	sentence := r.d.SentenceOf(first)
	for first > sentence.First && r.d.Is(first-1, english.Rank|english.OfficeAdjective) {
		first--
	}
	o.First = min(o.First, first)
	span := r.d.Span(first, max(o.head.End, owner.End))
	return Affiliation{span, owner.Entity, r.standing(o), r.official(o, owner)}, true
}

// known returns the affiliation of an office that is named without a state, if the lexicon
// has the person as one who held it in a state that the article names: "President Obama".
func (r *Reader) known(o *office) (Affiliation, bool) {
	if o.tie != lexicon.StateTie || !r.bare(o) {
		return Affiliation{}, false
	}
	name := r.entities.At(o.person).Name
	s, ok := lexicon.Lookup(name).Of(lexicon.Person)
	noun := r.d.In(o.head.First, o.head.End)
	for _, id := range r.states() {
		of := r.entities.At(id).Region
		if ok && lexicon.Held(of, noun, s.ID()) || !ok && lexicon.HeldByNamed(of, noun, name) {
			return Affiliation{r.d.Span(o.head.First, o.head.End), id, r.standing(o), true}, true
		}
	}
	return Affiliation{}, false
}

// bare reports whether an office has no complement and no name before it.
func (r *Reader) bare(o *office) bool {
	if k := o.head.End; r.d.SameSentence(k-1, k) && (r.d.String(k) == "of" || r.d.String(k) == "for") {
		return false
	}
	for k := o.First; k < o.head.First; k++ {
		if lexicon.StandingOf(r.d.String(k)) == lexicon.NoStanding {
			return false
		}
	}
	return o.First == r.d.SentenceOf(o.First).First || !r.d.Has(o.First-1, text.Possessive)
}

// maxStates is how many states of an article are tried.
const maxStates = 32

// states returns the states that the article names, in text order.
func (r *Reader) states() []link.ID {
	if r.named == nil {
		r.named = make([]link.ID, 0, 8)
		for i := range r.mentions {
			id := r.mentions[i].Entity
			if len(r.named) < maxStates && r.entities.At(id).Kind == lexicon.Country && !slices.Contains(r.named, id) {
				r.named = append(r.named, id)
			}
		}
	}
	return r.named
}

// An office is a role that is read.
type office struct {
	person     link.ID
	text.Range            // the role
	head       text.Range // its noun
	tie        lexicon.Tie
}

// find finds the noun of a role: the first one that nothing follows but a complement.
func (r *Reader) find(o *office, role article.Span) bool {
	d := r.d
	first := sort.Search(len(d.Words), func(i int) bool { return int(d.Words[i].Start) >= role.Start })
	end := first
	for end < len(d.Words) && int(d.Words[end].Start) < role.End {
		end++
	}
	if first == end {
		return false
	}
	o.Range = phrase.Range(first, end)
	for p := first; p < end; p++ {
		if m := r.mentionAt(p); m != nil && m.Len() == 3 && m.End < end && d.String(p+1) == "&" {
			p = m.End - 1 // "Marks & Pell chief executive"
			continue
		}
		if d.Has(p, text.Sign|text.Possessive) || d.Is(p, english.Preposition) && !o.head.Empty() {
			break
		}
		n, noun := d.NounAt(p, end)
		if m := r.mentionAt(p); m != nil && m.End < p+n {
			p = m.End - 1 // "White House press secretary" is in the table too
			continue
		}
		if n == 0 || noun.Plural() || noun.Tie() == lexicon.NoTie || d.Has(p+n-1, text.Possessive) {
			continue
		}
		if p == o.head.End && o.tie.Holds() && !noun.Tie().Holds() && !d.Is(p-1, english.OfficeAdjective) {
			o.head.End = p + n // "Chairman Rear Admiral"
		} else {
			o.head, o.tie = phrase.Range(p, p+n), noun.Tie()
		}
		p += n - 1
	}
	return !o.head.Empty() && o.tie != lexicon.StrangerTie
}

// another reports whether the words around an office that ends before word k show that it is
// that of another person: "Jane Roe, Minister John Doe", "Jane Roe and the minister, John
// Doe", "Jane Roe, the minister".
func (r *Reader) another(o *office, k int) bool {
	if r.d.Is(o.First, english.Coordinator) {
		return true
	}
	if r.beforeName(o, k) {
		return false
	}
	s := r.d.SentenceOf(o.First)
	if k < s.End && r.personAt(k, o.person) || k+1 < s.End && r.d.String(k) == "," && r.personAt(k+1, o.person) {
		return true
	}
	i := o.First - 1
	if i > s.First && r.d.Is(i, phrase.Determiners) {
		i--
	}
	return i > s.First && r.d.String(i) == "," && r.personBefore(i, o.person) && !r.beforeName(o, o.End)
}

// beforeName reports whether the name of the person begins with word k.
func (r *Reader) beforeName(o *office, k int) bool {
	m := r.mentionAt(k)
	return m != nil && r.entities.Real(m.Entity) == o.person
}

// personAt reports whether a person other than the given one is named at word k.
func (r *Reader) personAt(k int, but link.ID) bool {
	m := r.mentionAt(k)
	return m != nil && m.Form <= mention.Metonym && r.isOther(m, but)
}

// personBefore reports whether the name that ends before word k is that of a person other
// than the given one.
func (r *Reader) personBefore(k int, but link.ID) bool {
	n := sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= k })
	for n--; n >= 0 && r.mentions[n].First >= k-maxName; n-- {
		if m := &r.mentions[n]; m.End == k && m.Form <= mention.Metonym {
			return r.isOther(m, but)
		}
	}
	return false
}

func (r *Reader) isOther(m *Mention, but link.ID) bool {
	return r.entities.At(m.Entity).Kind == lexicon.Person && r.entities.Real(m.Entity) != but
}

// official reports whether the holder of an office speaks for its owner.
func (r *Reader) official(o *office, owner *Mention) bool {
	switch o.tie {
	case lexicon.StateTie, lexicon.EnvoyTie:
		return true
	case lexicon.LocalTie:
		return r.entities.At(owner.Entity).Kind == lexicon.Place
	case lexicon.HeadTie:
		return true
	case lexicon.CoachTie:
		return r.entities.At(owner.Entity).Kind != lexicon.Country
	}
	return false
}
