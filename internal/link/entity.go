package link

// This file holds the entities of an article and their index by name.

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/bytemap"
	"github.com/wirecopy-go/wirecopy/internal/fold"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/mention"
	"github.com/wirecopy-go/wirecopy/internal/normalize"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// An ID identifies an entity of an article. The zero ID is None.
type ID = mention.ID

// None means that there is no entity.
const None ID = 0

// An Entity is what mentions of an article refer to.
type Entity struct {
	Name     string // the best so far, as written or as the lexicon has it
	Region   string // code of its country, "" for none
	Nation   string // code of a person's country by what the article calls them, "" for none
	Party    string // that a person is said to belong to, by its name
	Kind     lexicon.Kind
	Class    lexicon.Class
	Gender   lexicon.Gender
	Known    bool // from the lexicon or the user's gazetteer
	Deduced  bool // the article does not name it; the lexicon has it as the holder of an office
	Entry    int  // entry of the user's gazetteer plus one, 0 for none
	Mentions int  // by name

	// Last is the index of the first word of the latest mention by name, or -1 before
	// the first one. After [Link] it is the last one of the whole article.
	Last int

	words      int // of Name; known names have most
	full       int // mentions by a full name in the whole article
	short      int // mentions by surname so far
	namesake   ID  // the next entity with this surname
	givenSame  ID  // and with this first name
	inSurnames bool
	inGiven    bool
	role       int // the latest role, 0 for none
	into       ID  // the entity that this one turned out to be, None for itself
}

// A Role is an office or description that the article gives to a person.
type Role struct {
	Span   article.Span
	Head   article.Span // the noun alone
	Entity ID
	prev   int // role of the same entity before this one
	same   int // role with the same noun before this one
}

// Entities are the entities of one article.
type Entities struct {
	Dated string // code of the country of the article's dateline, "" for none

	text  string
	list  mention.Gazetteer // nil for none
	all   []Entity          // the first is no entity, so that an ID is an index
	roles []Role            // likewise
	some  []Role            // what Roles returned
	buf   []byte

	byID          map[lexicon.ID]ID
	national      map[lexicon.ID]ID // the latest body of any country, by what countries have
	byEntry       map[int]ID
	byName        bytemap.Map[ID] // whole names of every kind, folded as all keys are
	bySurname     bytemap.Map[ID] // the latest of the people who have it
	byGiven       bytemap.Map[ID]
	byStart       bytemap.Map[ID] // the first words of a long name of one person
	byPlace       bytemap.Map[ID] // names of places without "County"
	byAcronym     bytemap.Map[ID]
	byPart        bytemap.Map[ID]    // first or last words of the names of bodies
	byHead        bytemap.Map[ID]    // the latest body whose name begins with this word and "of"
	bySound       bytemap.Map[ID]    // names that the lexicon does not have, as they sound
	bySoundOfWord bytemap.Map[ID]    // of people's names; several if it is in the names of several people
	byRole        bytemap.Map[int]   // the latest role with this noun
	byMiddle      bytemap.Map[int32] // 1 + the latest of inners, by its word
	inners        []inner            // chains of the people with the same word within their names

	towns  bytemap.Map[string] // countries of towns of which the article says where they are
	census census
}

// entities are Entities for reuse.
var entities = sync.Pool{New: func() any {
	return &Entities{byID: map[lexicon.ID]ID{}, national: map[lexicon.ID]ID{}, byEntry: map[int]ID{}}
}}

func newEntities(text string, list mention.Gazetteer) *Entities {
	s := entities.Get().(*Entities)
	s.text, s.list = text, list
	s.all, s.roles = append(s.all[:0], Entity{}), append(s.roles[:0], Role{})
	return s
}

// maxKept is the number of entities up to which memory is kept.
const maxKept = 1 << 10

// free recycles the memory of s, which must not be used afterwards.
func (s *Entities) free() {
	if len(s.all) > maxKept || len(s.roles) > maxKept {
		return
	}
	s.text, s.list = "", nil
	clear(s.all)
	clear(s.byID)
	clear(s.national)
	clear(s.byEntry)
	for _, m := range [...]*bytemap.Map[ID]{&s.byName, &s.bySurname, &s.byGiven, &s.byStart, &s.byPlace, &s.byAcronym, &s.byPart, &s.byHead, &s.bySound, &s.bySoundOfWord} {
		m.Reset()
	}
	s.byRole.Reset()
	s.byMiddle.Reset()
	s.inners = s.inners[:0]
	s.towns.Reset()
	s.census.keys.Reset()
	s.census.people.Reset()
	entities.Put(s)
}

// At returns the entity with an id, after joins.
//
//go:noinline
func (s *Entities) At(id ID) *Entity { return &s.all[s.Real(id)] }

// Len returns one more than the greatest ID.
func (s *Entities) Len() int { return len(s.all) }

// Real returns the representative of an entity that was joined with others.
//
//go:noinline
func (s *Entities) Real(id ID) ID {
	for s.all[id].into != None {
		x := &s.all[id]
		if next := s.all[x.into].into; next != None {
			x.into = next // path compression
		}
		id = x.into
	}
	return id
}

// Join merges entity a into entity b.
func (s *Entities) Join(a, b ID) {
	if a, b = s.Real(a), s.Real(b); a != b {
		s.all[a].into = b
	}
}

// fold returns name folded for comparison. The result is valid until the next call.
//
//go:noinline
func (s *Entities) fold(name string) []byte {
	s.buf = fold.Append(s.buf[:0], name)
	return s.buf
}

// Named returns the entity with a full name, or None.
func (s *Entities) Named(name string) ID { return s.Real(s.byName.Get(s.fold(name))) }

// call indexes an entity by a full name, unless another one has the name.
func (s *Entities) call(id ID, name string) {
	if key := s.fold(name); len(key) > 0 && s.byName.Get(key) == None {
		s.byName.Set(key, id)
	}
}

// Call indexes an entity by a full name, replacing any other that has it.
func (s *Entities) Call(id ID, name string) { s.byName.Set(s.fold(name), id) }

// Add adds an entity.
func (s *Entities) Add(e Entity) ID {
	e.Last = -1
	s.all = append(room.Fewer(s.all, 0, 0), e)
	return ID(len(s.all) - 1)
}

// New adds an entity with a name of the given number of words. It is indexed by said, the
// name as written in the text.
func (s *Entities) New(name, said string, words int, kind lexicon.Kind) ID {
	id := s.Add(Entity{Name: name, Kind: kind, words: words})
	s.call(id, said)
	return id
}

// mostWords is more than the words of any name in an article.
const mostWords = 99

// ofSense returns the entity for a sense of a name, adding it if necessary.
func (s *Entities) ofSense(x lexicon.Sense) ID {
	if id := s.byID[x.ID()]; id != None {
		return s.Real(id)
	}
	id := s.addKnown(x.Actor())
	s.byID[x.ID()] = id
	return id
}

// statedSense returns the entity for a sense of a name, or None if the article has not
// mentioned it so far.
func (s *Entities) statedSense(x lexicon.Sense) ID { return s.Real(s.byID[x.ID()]) }

// addKnown adds an actor of the lexicon.
func (s *Entities) addKnown(a lexicon.Actor) ID {
	if id := s.listed(a); id != None {
		return id
	}
	id := s.Add(Entity{Name: a.Name, Region: a.Region, Kind: a.Kind, Class: a.Class, Known: true, words: mostWords})
	s.call(id, a.Name)
	return id
}

// listed returns the entity of the caller's gazetteer for actor a of the lexicon, or None if
// it is not listed. It makes "Moscow" and "Russians" refer to the caller's Russia too.
func (s *Entities) listed(a lexicon.Actor) ID {
	if s.list == nil {
		return None
	}
	entry, ok := s.list.EntryOf(a.Name, a.Kind)
	if !ok {
		return None
	}
	id := s.ofEntry(entry)
	x := &s.all[id]
	x.Region, x.Class = a.Region, a.Class // the gazetteer's region takes precedence over it
	if x.Kind == lexicon.NoKind {
		x.Kind = a.Kind
	}
	return id
}

// ofEntry returns the entity of an entry of the user's gazetteer.
func (s *Entities) ofEntry(entry int) ID {
	if id := s.byEntry[entry]; id != None {
		return s.Real(id)
	}
	name, kind := s.list.Entry(entry)
	id := s.Add(Entity{Name: name, Kind: kind, Entry: entry + 1, Known: true, words: mostWords})
	s.byEntry[entry] = id
	return id
}

// ListedHolder returns the entity of the caller's gazetteer that held an office on a day,
// None if there is none. The owner is given as for [lexicon.Holder].
func (s *Entities) ListedHolder(of, office string, day time.Time) ID {
	if s.list == nil {
		return None
	}
	entry, ok := s.list.Holder(of, office, day)
	if !ok {
		return None
	}
	named := s.byEntry[entry] != None
	id := s.ofEntry(entry)
	if x := &s.all[id]; !named {
		x.Kind, x.Deduced = lexicon.Person, true
		x.Gender = lexicon.GenderTold(firstPart(x.Name))
	}
	return id
}

// BodyOf returns the body of a country with a folded name, or None if countries have no
// such body.
func (s *Entities) BodyOf(country ID, key []byte) ID {
	x := s.At(country)
	body, ok := normalize.NationalBody(lexicon.Actor{Name: x.Name, Region: x.Region, Kind: lexicon.Country}, key)
	if !ok {
		return None
	}
	return s.ofBody(body)
}

// ofBody returns the entity that a body, as package normalize gives it, is in this
// article.
func (s *Entities) ofBody(body lexicon.Actor) ID {
	if id := s.Named(body.Name); id != None && s.all[id].Kind == body.Kind {
		return id
	}
	for x := range lexicon.LookupFolded(s.fold(body.Name), fold.Upper).All() {
		if a := x.Actor(); a.Name == body.Name && a.Kind == body.Kind && a.Region == body.Region {
			return s.ofSense(x)
		}
	}
	return s.addKnown(body)
}

// maxNamesakes is how many people with one name are compared.
const maxNamesakes = 50

// OfHolder returns the entity for a person of the lexicon: a person whom the article names,
// possibly by surname only, or else a new entity.
func (s *Entities) OfHolder(person lexicon.ID) ID {
	if id := s.byID[person]; id != None {
		return s.Real(id)
	}
	a := person.Actor()
	if id := s.Named(a.Name); id != None && s.all[id].Kind == lexicon.Person {
		return id
	}
	id := s.bySurname.Get(s.fold(text.LastWord(a.Name)))
	for n := 0; id != None && n < maxNamesakes; n, id = n+1, s.all[id].namesake {
		if x := s.At(id); x.Kind == lexicon.Person && x.Entry == 0 && !hasBlank(x.Name) {
			x.Name = a.Name
			return s.Real(id)
		}
	}
	id = s.addKnown(a)
	s.byID[person] = id
	x := &s.all[id]
	x.Deduced = true
	x.Gender = lexicon.GenderTold(firstPart(a.Name))
	return id
}

// Shared reports whether several people of the article have a surname.
func (s *Entities) Shared(surname string) bool {
	id := s.bySurname.Get(s.fold(surname))
	return id != None && s.all[id].namesake != None
}

// maxRoles is how many roles of one person, or with one noun, are looked at.
const maxRoles = 100

// possessed reports whether a possessive ending comes before a span.
func possessed(text string, s article.Span) bool {
	before := text[:s.Start]
	return strings.HasSuffix(before, "'s ") || strings.HasSuffix(before, "’s ") ||
		strings.HasSuffix(before, "s' ") || strings.HasSuffix(before, "s’ ")
}

// AddRole gives a person a role, unless the article gave it before.
func (s *Entities) AddRole(id ID, span, head article.Span) {
	id = s.Real(id)
	said := span.In(s.text)
	for n, r := 0, s.all[id].role; r != 0; n, r = n+1, s.roles[r].prev {
		if same := &s.roles[r]; n == maxRoles || same.Span.In(s.text) == said {
			if n < maxRoles && !possessed(s.text, same.Span) && possessed(s.text, span) {
				same.Span, same.Head = span, head // it says whose office it is
			}
			return
		}
	}
	s.buf = append(s.buf[:0], lexicon.HeadOf(head.In(s.text))...)
	s.roles = append(s.roles, Role{Span: span, Head: head, Entity: id, prev: s.all[id].role, same: s.byRole.Get(s.buf)})
	s.all[id].role = len(s.roles) - 1
	s.byRole.Set(s.buf, len(s.roles)-1)
}

// maxHolders is the maximum number of candidates for an office that are compared.
const maxHolders = 32

// RolesLike calls do for the latest roles with the noun office, as returned by
// [lexicon.HeadOf], the latest first.
func (s *Entities) RolesLike(office string, do func(*Role)) {
	for n, r := 0, s.byRole.Get([]byte(office)); r != 0 && n < maxHolders; n, r = n+1, s.roles[r].same {
		if s.roles[r].Entity != None {
			do(&s.roles[r])
		}
	}
}

// Roles returns the roles of a person in text order. They are valid until the next call.
func (s *Entities) Roles(id ID) []Role {
	s.some = s.some[:0]
	for r := s.At(id).role; r != 0; r = s.roles[r].prev {
		s.some = append(s.some, s.roles[r])
	}
	slices.Reverse(s.some)
	return s.some
}
