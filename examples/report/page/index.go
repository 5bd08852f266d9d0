package page

// The index of many pages.

import (
	"cmp"
	"io"
	"slices"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/entity"
)

// An Entry is what an index keeps of an article. See [NewEntry].
type Entry struct {
	Link  string // address of the article's page
	Title string
	Day   time.Time // the day of the article; zero where unknown

	quotes, claims int
	voices         []voice
}

// NewEntry returns the entry of a report whose page is at link. It holds on to nothing
// of the report.
func NewEntry(r *wirecopy.Report, link string) Entry {
	v := newView(r)
	e := Entry{Link: link, Title: title(v.Headline, r.ID), quotes: v.Quotes, claims: v.Claims}
	if r.Article != nil {
		e.Day = r.Article.Day
	}
	for _, a := range v.Actors {
		if len(a.Said) > 0 || len(a.About) > 0 {
			o := r.Actors[a.N-1]
			e.voices = append(e.voices, voice{o.Name, o.Kind, o.Key(), a.N, len(a.Said), len(a.About)})
		}
	}
	return e
}

// A voice is an actor of one article.
type voice struct {
	name        string
	kind        entity.Kind
	key         string // what it has in common with itself in other articles
	n           int    // its number on the page
	said, about int
}

// An index is what the template of an index reads.
type index struct {
	Title          string
	Articles       []indexRow
	Voices         []indexVoice
	Quotes, Claims int
	More           int // voices that are left out
}

type indexRow struct {
	Link, Title, Day string
	Quotes, Claims   int
	Voices           []string
}

type indexVoice struct {
	Name, Kind  string
	Said, About int
	In          []indexLink
}

type indexLink struct {
	Link  string
	N     int // number of the actor on the page
	Title string
}

// mostVoices is how many actors an index lists.
const mostVoices = 200

// WriteIndex writes a page that lists articles, in the order of entries, and the actors
// that occur in them: those first that are heard most. It fails only if w does.
func WriteIndex(w io.Writer, title string, entries []Entry) error {
	x := index{Title: title}
	byKey := make(map[string]*indexVoice)
	var order []*indexVoice
	for _, e := range entries {
		row := indexRow{Link: e.Link, Title: e.Title, Quotes: e.quotes, Claims: e.claims}
		if !e.Day.IsZero() {
			row.Day = e.Day.Format("2 Jan 2006")
		}
		x.Quotes += e.quotes
		x.Claims += e.claims
		for _, v := range e.voices {
			if v.said > 0 && len(row.Voices) < 4 {
				row.Voices = append(row.Voices, v.name)
			}
			o := byKey[v.key]
			if o == nil {
				o = &indexVoice{Name: v.name, Kind: v.kind.String()}
				byKey[v.key] = o
				order = append(order, o)
			}
			o.Said += v.said
			o.About += v.about
			o.In = append(o.In, indexLink{e.Link, v.n, e.Title})
		}
		x.Articles = append(x.Articles, row)
	}
	slices.SortStableFunc(order, func(a, b *indexVoice) int {
		return cmp.Or(cmp.Compare(b.Said, a.Said), cmp.Compare(b.About, a.About), cmp.Compare(a.Name, b.Name))
	})
	x.More = max(0, len(order)-mostVoices)
	for _, o := range order[:len(order)-x.More] {
		x.Voices = append(x.Voices, *o)
	}
	return templates.ExecuteTemplate(w, "indexpage", wrap(title, "", x))
}
