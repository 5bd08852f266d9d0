package quote

import (
	"cmp"
	"slices"
	"sync"

	"github.com/wirecopy-go/wirecopy/internal/attrib"
	"github.com/wirecopy-go/wirecopy/internal/crf"
	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/order"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
	"github.com/wirecopy-go/wirecopy/internal/room"
	"github.com/wirecopy-go/wirecopy/internal/speech"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// This file decides which attributions an article has. The learned model reads
// the text with what the rules propose; what only the layout shows, which the
// model cannot see, stays with the rules.

// decide returns the attributions of a text, given what the rules propose.
// It does so in the memory of m, where they stay until m.rest.
func decide(t *speech.Text, m *scratch, o *options) []speech.Proposal {
	var dropped []speech.Proposal
	var rest *[]speech.Proposal
	if o.nested {
		rest = &dropped
	}
	found := speech.Choose(t, speech.DropInSources(t, speech.Believed(m.proposed)), speech.Outermost, rest)
	m.proposed = nil // the memory of found, or given up
	if !o.rules {
		found = consult(t, found, o)
	}
	order.Stable(found, func(x, y speech.Proposal) int { return cmp.Compare(x.Cue.First, y.Cue.First) })
	for i := range found {
		t.Check(i)
		speech.Mend(t, &found[i], found[:i], rest)
	}
	found = slices.DeleteFunc(found, func(x speech.Proposal) bool {
		t.Doc.Stop.Check()
		return speech.Silent(t, &x) || speech.Action(t, &x) || speech.Slug(t, &x)
	})
	found = speech.Choose(t, speech.DropInSources(t, speech.Unclosed(found)), speech.Surest, rest)
	speech.Adopt(t, found)
	speech.Reopen(t, found)
	speech.ReturnToTag(t, found)
	speech.WithMedium(t, found)
	found = append(found, speech.Untagged(t, found)...)
	speech.Sort(found)
	if o.nested {
		speech.Nest(t, found, dropped, MaxDepth-1)
	}
	if n := len(found); cap(found) > max(n+n/2, maxKept) {
		found = room.More(found[:n:n], 1) // what comes next takes more memory
	}
	m.proposed = found
	return found
}

// MaxDepth is the greatest depth of attributions within each other that
// [WithNested] gives.
const MaxDepth = 4

// taggers are models' working memory for reuse.
var taggers = sync.Pool{New: func() any { return &attrib.Tagger{CueBias: attrib.DefaultBias} }}

// consult returns the proposals that the rules are sure of, followed by what the models find
// with the other chosen proposals as hints. It does so in the memory of ruled.
func consult(t *speech.Text, ruled []speech.Proposal, o *options) []speech.Proposal {
	if !t.Doc.Long() {
		ruled = room.More(ruled, len(ruled)+len(ruled)/8) // the models find as many, about
	}
	found := ruled[len(ruled):] // in the rest of the memory, as long as that is enough
	f := taggers.Get().(*attrib.Tagger)
	defer func() {
		if !t.Doc.Long() {
			taggers.Put(f)
		}
	}()
	f.Wanted = o.paragraphs(t)
	cues := speech.CuesOf(ruled)
	defer cues.Free()
	for k, model := range o.models {
		for l := range f.Find(model, t.Article, cues.Hints) {
			x := fromModel(t, l)
			if len(x.Content) == 0 || boilerplate(t, x.Content[0].First) {
				continue
			}
			for i := x.Cue.First; i < x.Cue.End; i++ {
				if r := cues.At(i); r != nil {
					x.Rule, x.Head = r.Rule, r.Head
					speech.TakeSource(t, r, x.Source)
					break
				}
			}
			if x.Rule.Certain {
				continue // it is among what the rules are sure of
			}
			found = append(room.For(found, k*t.Len()+x.Cue.First, len(o.models)*t.Len()), x)
		}
	}
	return withFound(ruled, found)
}

// withFound returns what is sure of ruled, followed by found, which begins in the rest of the
// memory of ruled.
func withFound(ruled, found []speech.Proposal) []speech.Proposal {
	used := ruled[:min(len(ruled)+len(found), cap(ruled))]
	all := ruled[:0]
	for i := range ruled {
		if sure(&ruled[i]) {
			all = append(all, ruled[i])
		}
	}
	all = append(room.More(all, len(found)), found...)
	clear(used[min(len(all), len(used)):])
	return all
}

// sure reports whether x, which a rule proposed, is an attribution whatever the models say.
func sure(x *speech.Proposal) bool {
	return x.Chance >= speech.Trusted || x.Rule.Exact || x.Rule.Layout
}

// boilerplate reports whether token i is in what surrounds the article.
func boilerplate(t *speech.Text, i int) bool { return speech.Boilerplate(t, t.Paragraph(i)) }

// fromModel returns an attribution of the model, without what is of a dateline.
func fromModel(t *speech.Text, l *attrib.Link) speech.Proposal {
	x := speech.Proposal{
		Source: l.Source,
		Cue:    l.Cue,
		Rule:   speech.ByModel,
		Chance: int32(uint64(l.Confidence) * 1000 / crf.One),
	}
	x.Head = cueHead(t, x.Cue)
	switch {
	case x.Source.Empty():
	case askedOf(t, x.Cue) && !t.Word(x.Source.First-1, "by"):
		x.Source = text.Range{} // "asked whether it will hold, she said": not by her
	default:
		x.Source.First = max(x.Source.First, t.SentenceAt(x.Source.First).First)
	}
	x.Content = t.Contents(len(l.Content))
	for _, c := range l.Content {
		c.First = max(c.First, t.SentenceAt(c.First).First)
		if !c.Empty() {
			x.Content = append(x.Content, c)
		}
	}
	if len(x.Content) > 0 && t.Opens(x.Content[0].First) {
		// the model reads one paragraph at a time
		x.Content = append(phrase.ContinuedBy(t.Text, x.Content[0]), x.Content...)
	}
	return x
}

// cueHead returns the token that carries the meaning of a cue: its first
// reporting word.
func cueHead(t *speech.Text, c text.Range) int {
	for k := c.First; k < c.End; k++ {
		if t.Cue(k) != 0 && !t.Is(k, english.Auxiliary) {
			return k
		}
	}
	return c.First
}

// askedOf reports whether a cue says that something was asked of somebody: "when
// asked", "was asked", "Asked about it", "Pressed on it".
func askedOf(t *speech.Text, c text.Range) bool {
	k := c.End - 1
	if f := t.Cue(c.First); t.Shaped(c.First, speech.First) && f.Is(english.Participle) &&
		!f.Is(english.Adjective) &&
		(f.Is(english.Urges|english.Addressee) || f.Attitude() == english.Question) {
		return true
	}
	for k > c.First && !t.Word(k, "asked") {
		k--
	}
	return t.Word(k, "asked") && (t.Shaped(k, speech.First) || t.Word(k-1, "when") || t.Is(k-1, english.Be))
}
