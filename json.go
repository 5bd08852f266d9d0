package wirecopy

// This file writes the JSON form of a Report.

import (
	"encoding/json"
	"fmt"
	"strconv"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/isoday"
	"github.com/wirecopy-go/wirecopy/internal/nest"
	"github.com/wirecopy-go/wirecopy/quote"
)

// jsonVersion is the version of the JSON form. It is raised only for incompatible
// changes, not for new fields.
const jsonVersion = 1

// MarshalJSON returns the report as one JSON object with the fields
//
//	version     1, the version of this format
//	id          the ID; omitted when empty
//	text        the text to which all offsets refer
//	encoding    the encoding that the text was decoded from
//	language    the language of the text as BCP 47 has it; omitted when unknown
//	replaced    the number of invalid sequences replaced; omitted when 0
//	title       the title given by [article.WithTitle]; omitted when empty
//	authors     the authors given by [article.WithAuthors]; omitted when empty
//	publisher   the name given by [article.WithPublisher]; omitted when empty
//	url         the address given by [article.WithURL]; omitted when empty
//	headline    a span with its text; omitted when absent
//	subheadline the same
//	byline      the same, with "names", "role" and "agency"
//	dateline    the same, with "place", "code", "agency", "date" and "day"
//	published   the same, with "first" and "last"
//	day         the day of the article
//	dates       a list of spans with their text, "first" and "last"
//	starts      the paragraphs at which articles begin, if there are several articles
//	turns       those of a transcript or an interview: spans, with the "label" of who
//	            speaks where there are labels, and "question" true for what is asked
//	entries     those of a live blog: spans, with "time" and, as "18:42", its "clock"
//	paragraphs  a list of {"kind", "start", "end", "sentences": [{"start", "end"}]},
//	            plus the "speaker" label in a transcript
//	actors      a list of {"id", "kind", "name", "code", "aliases", "roles", "mentions"};
//	            a mention is a span with its text and "form". "code" is omitted when
//	            unknown. "ref" is the actor's ID in the caller's gazetteer, if any.
//	            "key" identifies the actor in other reports: see [entity.Actor.Key].
//	            "government" is true for a body of the government of a state.
//	            A person may have "affiliations", a list of spans with their text,
//	            "actor", "standing" and "official"; "affiliation" is the actor of the
//	            one to go by and "country" its code: see [entity.Actor.Affiliation]
//	quotes      a list of {"kind", "source", "cue", "content", "speaker", "addressee",
//	            "time", "about", "confidence", "ground": {"rule", "word"}}, and with
//	            [quote.WithNested] the "quotes" and "claims" inside the content.
//	            "ground" is the Rule of the attribution.
//	            "speakers" is a list of {"actor", "meant", "confidence"}: all
//	            speakers, whose "meant" is true, then the other candidates.
//	            "hearer" repeats "addressee": programs that compare what is
//	            extracted with annotations ask for it by this name
//	claims      the same with "attitude" instead of "kind", and "negated" and
//	            "hedged" when true
//
// Every span has "start" and "end": half-open byte offsets in the UTF-8 text. Most
// repeat the text between them as "text". Days are formatted as "2006-01-02".
// Actors have the ids "a1", "a2" and so on, in order; "speaker" is one such id and
// "about" is a list of them. Absent values are omitted; an empty list is [], never
// null. report.schema.json in the repository is the JSON Schema.
//
// Fields may be added within a version, but are never renamed or removed. If Article
// is nil, the fields from "text" to "paragraphs" are omitted. Nil actors and those that
// are not in Actors are left out; one that is there twice is written once. A span that is
// not in the text, in a report that was put together by hand, is an error, and so are
// attributions that are within themselves: [entity.ErrNested].
func (r Report) MarshalJSON() ([]byte, error) {
	text := ""
	var a []byte
	if r.Article != nil {
		var err error
		if a, err = r.Article.MarshalJSON(); err != nil {
			return nil, fmt.Errorf("wirecopy: JSON: %w", err)
		}
		text = r.Article.Text
	}
	w := jsonWriter{text: text, ids: make(map[*entity.Actor]string, len(r.Actors))}
	var actors []*entity.Actor // each once
	for _, a := range r.Actors {
		if a != nil && w.ids[a] == "" {
			actors = append(actors, a)
			w.ids[a] = "a" + strconv.Itoa(len(actors))
		}
	}
	found := jsonFound{
		Actors: make([]jsonActor, len(actors)),
		Quotes: w.quotes(r.Quotes),
		Claims: w.claims(r.Claims),
	}
	for i, a := range actors {
		found.Actors[i] = w.actor(a)
	}
	if w.err != nil {
		return nil, w.err
	}
	return joinObjects(jsonHead{jsonVersion, r.ID}, json.RawMessage(a), found)
}

// joinObjects returns one JSON object with the fields of all values, which must
// be objects themselves. An empty json.RawMessage is left out.
func joinObjects(values ...any) ([]byte, error) {
	joined := []byte{'{'}
	for _, v := range values {
		if raw, ok := v.(json.RawMessage); ok && len(raw) == 0 {
			continue
		}
		object, err := json.Marshal(v)
		if err != nil {
			return nil, fmt.Errorf("wirecopy: JSON: %w", err)
		}
		if fields := object[1 : len(object)-1]; len(fields) > 0 {
			if len(joined) > 1 {
				joined = append(joined, ',')
			}
			joined = append(joined, fields...)
		}
	}
	return append(joined, '}'), nil
}

type jsonHead struct {
	Version int    `json:"version"`
	ID      string `json:"id,omitempty"`
}

type jsonFound struct {
	Actors []jsonActor `json:"actors"`
	Quotes []jsonQuote `json:"quotes"`
	Claims []jsonClaim `json:"claims"`
}

// A jsonSpan is a span with the text that it covers. The text is for convenience and
// is not read back.
type jsonSpan struct {
	Text string `json:"text"`
	article.Span
}

// A jsonTime is a span with its first and last day, if known.
type jsonTime struct {
	jsonSpan
	First string `json:"first,omitempty"`
	Last  string `json:"last,omitempty"`
}

type jsonActor struct {
	ID       string        `json:"id"`
	Ref      string        `json:"ref,omitempty"`
	Kind     entity.Kind   `json:"kind"`
	Name     string        `json:"name"`
	Code     string        `json:"code,omitempty"`
	Key      string        `json:"key"` // written only
	Aliases  []string      `json:"aliases"`
	Roles    []string      `json:"roles"`
	Mentions []jsonMention `json:"mentions"`

	Government   bool              `json:"government,omitempty"`
	Country      string            `json:"country,omitempty"`     // written only
	Affiliation  string            `json:"affiliation,omitempty"` // written only
	Affiliations []jsonAffiliation `json:"affiliations,omitempty"`
}

type jsonAffiliation struct {
	jsonSpan
	Actor    string          `json:"actor"`
	Standing entity.Standing `json:"standing"`
	Official bool            `json:"official"`
}

type jsonMention struct {
	jsonSpan
	Form entity.Form `json:"form"`
}

type jsonAttribution struct {
	Source     *jsonSpan     `json:"source,omitempty"`
	Cue        *jsonSpan     `json:"cue,omitempty"`
	Content    []jsonSpan    `json:"content"`
	Speaker    string        `json:"speaker,omitempty"`
	Speakers   []jsonSpeaker `json:"speakers,omitempty"`
	Addressee  *jsonSpan     `json:"addressee,omitempty"`
	Hearer     *jsonSpan     `json:"hearer,omitempty"` // written only
	Time       *jsonTime     `json:"time,omitempty"`
	About      []string      `json:"about"`
	Confidence float64       `json:"confidence"`
	Ground     jsonGround    `json:"ground"`

	// Attributions within the content, with the option quote.WithNested.
	Quotes []jsonQuote `json:"quotes,omitempty"`
	Claims []jsonClaim `json:"claims,omitempty"`
}

// A jsonSpeaker is a speaker, or with Meant false another candidate.
type jsonSpeaker struct {
	Actor      string  `json:"actor"`
	Meant      bool    `json:"meant"`
	Confidence float64 `json:"confidence"`
}

func (j *jsonAttribution) addSpeaker(id string, meant bool, confidence float64) {
	if id != "" { // it is in the list of actors
		j.Speakers = append(j.Speakers, jsonSpeaker{id, meant, confidence})
	}
}

type jsonGround struct {
	Rule string `json:"rule,omitempty"`
	Word string `json:"word,omitempty"`
}

type jsonQuote struct {
	Kind quote.Kind `json:"kind"`
	jsonAttribution
}

type jsonClaim struct {
	Attitude quote.Attitude `json:"attitude"`
	Negated  bool           `json:"negated,omitempty"`
	Hedged   bool           `json:"hedged,omitempty"`
	jsonAttribution
}

// A jsonWriter converts values to their JSON forms and keeps the first error.
type jsonWriter struct {
	text  string
	ids   map[*entity.Actor]string
	level int // of attributions within each other
	err   error
}

func (w *jsonWriter) span(s article.Span) jsonSpan {
	if !s.ValidIn(w.text) {
		if w.err == nil {
			w.err = fmt.Errorf("wirecopy: JSON: the span from %d to %d is not in the text of %d bytes", s.Start, s.End, len(w.text))
		}
		return jsonSpan{}
	}
	return jsonSpan{s.In(w.text), s}
}

// optional returns nil for an absent span.
func (w *jsonWriter) optional(s article.Span) *jsonSpan {
	if s.Empty() {
		return nil
	}
	j := w.span(s)
	return &j
}

func (w *jsonWriter) actor(a *entity.Actor) jsonActor {
	j := jsonActor{
		ID:       w.ids[a],
		Ref:      a.ID,
		Kind:     a.Kind,
		Name:     a.Name,
		Aliases:  append([]string{}, a.Aliases...), // never null
		Roles:    append([]string{}, a.Roles...),
		Mentions: make([]jsonMention, len(a.Mentions)),
	}
	if a.Region != (language.Region{}) {
		j.Code = a.Region.String()
	}
	for i, m := range a.Mentions {
		j.Mentions[i] = jsonMention{w.span(m.Span), m.Form}
	}
	j.Key, j.Government = a.Key(), a.Government
	if c := a.Country(); c != a.Region {
		j.Country = c.String()
	}
	if x := a.Affiliation(); x != nil {
		j.Affiliation = w.ids[x.Actor]
	}
	for _, x := range a.Affiliations {
		if w.ids[x.Actor] == "" {
			continue // it is not in the list of actors
		}
		j.Affiliations = append(j.Affiliations, jsonAffiliation{w.span(x.Span), w.ids[x.Actor], x.Standing, x.Official})
	}
	return j
}

func (w *jsonWriter) quotes(quotes []quote.Quote) []jsonQuote {
	j := make([]jsonQuote, len(quotes))
	for i := range quotes {
		j[i] = jsonQuote{quotes[i].Kind, w.attribution(&quotes[i].Attribution)}
	}
	return j
}

func (w *jsonWriter) claims(claims []quote.Claim) []jsonClaim {
	j := make([]jsonClaim, len(claims))
	for i := range claims {
		c := &claims[i]
		j[i] = jsonClaim{c.Attitude, c.Negated, c.Hedged, w.attribution(&c.Attribution)}
	}
	return j
}

func (w *jsonWriter) attribution(a *quote.Attribution) jsonAttribution {
	if w.level++; w.level > nest.Levels && w.err == nil {
		w.err = fmt.Errorf("wirecopy: JSON: attributions %w", entity.ErrNested)
	}
	defer func() { w.level-- }()
	if w.err != nil {
		return jsonAttribution{}
	}
	j := jsonAttribution{
		Source:     w.optional(a.Source),
		Cue:        w.optional(a.Cue),
		Content:    make([]jsonSpan, len(a.Content)),
		Speaker:    w.ids[a.Speaker],
		Addressee:  w.optional(a.Addressee),
		About:      make([]string, 0, len(a.About)),
		Confidence: a.Confidence,
		Ground:     jsonGround{a.Rule.Name, a.Rule.Word},
		Quotes:     w.quotes(a.Quotes),
		Claims:     w.claims(a.Claims),
	}
	j.Hearer = j.Addressee
	for i, c := range a.Content {
		j.Content[i] = w.span(c)
	}
	for _, s := range a.Speakers {
		j.addSpeaker(w.ids[s.Actor], true, s.Confidence)
	}
	for _, s := range a.Candidates {
		j.addSpeaker(w.ids[s.Actor], false, s.Confidence)
	}
	for _, actor := range a.About {
		if id := w.ids[actor]; id != "" {
			j.About = append(j.About, id)
		}
	}
	if d := a.Time; !d.Empty() {
		j.Time = &jsonTime{jsonSpan: w.span(d.Span)}
		j.Time.First, j.Time.Last = isoday.Format(d.First), isoday.Format(d.Last)
	}
	return j
}
