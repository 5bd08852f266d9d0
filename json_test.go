package wirecopy_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// The field names are a contract with programs in other languages, so they are
// spelled out here.
func TestReportJSON(t *testing.T) {
	const text = "Öl up\n\nBy A. Vik, AP\n\nOSLO (AP) May 1 — “Up,” Vik said. She denied it. It is hoped so."
	at := func(piece string) article.Span {
		i := strings.Index(text, piece)
		if i < 0 {
			t.Fatalf("no %q", piece)
		}
		return article.Span{Start: i, End: i + len(piece)}
	}
	day := func(s article.Span) article.Date {
		first := time.Date(2016, 5, 1, 0, 0, 0, 0, time.UTC)
		return article.Date{Span: s, First: first, Last: first.AddDate(0, 0, 1)}
	}
	vik := &entity.Actor{
		Name: "A. Vik", Kind: entity.KindPerson, Aliases: []string{"Vik"}, Roles: []string{"minister"},
		Mentions: []entity.Mention{{Span: at("A. Vik")}, {Span: at("Vik said"), Form: entity.FormSurname}},
	}
	norway := &entity.Actor{Name: "Norway", Kind: entity.KindCountry, Region: language.MustParseRegion("NO")}
	officials := &entity.Actor{Name: "officials", Kind: entity.KindGroup}
	r := &wirecopy.Report{
		ID: "a<b",
		Article: &article.Article{
			Text: text, Encoding: "windows-1252", Replaced: 2,
			Headline:      at("Öl up"),
			Byline:        &article.Byline{Span: at("By A. Vik, AP"), Names: []article.Span{at("A. Vik")}, Agency: at("AP")},
			Dateline:      &article.Dateline{Span: at("OSLO (AP) May 1"), Place: at("OSLO"), Agency: at("AP"), Date: at("May 1")},
			Subheadline:   at("up"),
			Published:     day(at("May 1")),
			Dates:         []article.Date{day(at("May 1"))},
			ArticleStarts: []int{0, 1},
			Turns:         []article.Turn{{Span: at("Öl up"), Label: at("Öl"), Question: true}},
			Entries:       []article.Entry{{Span: at("Öl up"), Time: at("up"), Clock: 7*time.Hour + 5*time.Minute}},
			Paragraphs: []article.Paragraph{
				{Span: at("Öl up"), Kind: article.KindHeadline, Sentences: []article.Sentence{{Span: at("Öl up")}}, Speaker: at("Öl")},
			},
		},
		Actors: []*entity.Actor{vik, norway, officials},
		Quotes: []quote.Quote{{Kind: quote.KindMixed, Attribution: quote.Attribution{
			Source: at("Vik"), Cue: at("said"), Content: []article.Span{at("“Up,”"), at("She")}, Speaker: vik, Confidence: 0.987,
			Addressee: at("it"), Time: article.Date{Span: at("May 1")}, About: []*entity.Actor{norway, vik}, Rule: quote.Rule{Name: "that", Word: "say"},
		}}},
		Claims: []quote.Claim{
			{Negated: true, Hedged: true, Attribution: quote.Attribution{
				Source: at("She"), Cue: at("denied"), Content: []article.Span{at("it")}, Speaker: officials,
				Claims: []quote.Claim{{Attribution: quote.Attribution{Content: []article.Span{at("it")}}}},
			}},
			{Attitude: quote.AttitudeWish, Attribution: quote.Attribution{Cue: at("is hoped"), Content: []article.Span{at("so")}, Confidence: 1}},
		},
	}
	want := `{"version":1,"id":"a\u003cb","text":"Öl up\n\nBy A. Vik, AP\n\nOSLO (AP) May 1 — “Up,” Vik said. She denied it. It is hoped so.",` +
		`"encoding":"windows-1252","replaced":2,` +
		`"headline":{"text":"Öl up","start":0,"end":6},"subheadline":{"text":"up","start":4,"end":6},` +
		`"byline":{"text":"By A. Vik, AP","start":8,"end":21,"names":[{"text":"A. Vik","start":11,"end":17}],"agency":{"text":"AP","start":19,"end":21}},` +
		`"dateline":{"text":"OSLO (AP) May 1","start":23,"end":38,"place":{"text":"OSLO","start":23,"end":27},` +
		`"agency":{"text":"AP","start":19,"end":21},"date":{"text":"May 1","start":33,"end":38}},` +
		`"published":{"text":"May 1","start":33,"end":38,"first":"2016-05-01","last":"2016-05-02"},` +
		`"dates":[{"text":"May 1","start":33,"end":38,"first":"2016-05-01","last":"2016-05-02"}],"starts":[0,1],` +
		`"turns":[{"start":0,"end":6,"label":{"text":"Öl","start":0,"end":3},"question":true}],` +
		`"entries":[{"start":0,"end":6,"time":{"text":"up","start":4,"end":6},"clock":"07:05"}],` +
		`"paragraphs":[{"kind":"headline","start":0,"end":6,"speaker":{"text":"Öl","start":0,"end":3},"sentences":[{"start":0,"end":6}]}],` +
		`"actors":[` +
		`{"id":"a1","kind":"person","name":"A. Vik","key":"person:a vik","aliases":["Vik"],"roles":["minister"],"mentions":[` +
		`{"text":"A. Vik","start":11,"end":17,"form":"name"},{"text":"Vik said","start":53,"end":61,"form":"surname"}]},` +
		`{"id":"a2","kind":"country","name":"Norway","code":"NO","key":"iso:NO","aliases":[],"roles":[],"mentions":[]},` +
		`{"id":"a3","kind":"group","name":"officials","key":"group:officials","aliases":[],"roles":[],"mentions":[]}],` +
		`"quotes":[{"kind":"mixed","source":{"text":"Vik","start":14,"end":17},"cue":{"text":"said","start":57,"end":61},` +
		`"content":[{"text":"“Up,”","start":43,"end":52},{"text":"She","start":63,"end":66}],"speaker":"a1",` +
		`"addressee":{"text":"it","start":74,"end":76},"hearer":{"text":"it","start":74,"end":76},"time":{"text":"May 1","start":33,"end":38},"about":["a2","a1"],` +
		`"confidence":0.987,"ground":{"rule":"that","word":"say"}}],` +
		`"claims":[{"attitude":"statement","negated":true,"hedged":true,"source":{"text":"She","start":63,"end":66},"cue":{"text":"denied","start":67,"end":73},` +
		`"content":[{"text":"it","start":74,"end":76}],"speaker":"a3","about":[],"confidence":0,"ground":{},` +
		`"claims":[{"attitude":"statement","content":[{"text":"it","start":74,"end":76}],"about":[],"confidence":0,"ground":{}}]},` +
		`{"attitude":"wish","cue":{"text":"is hoped","start":81,"end":89},"content":[{"text":"so","start":90,"end":92}],"about":[],"confidence":1,"ground":{}}]}`
	got, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	split := func(s string) []string { return strings.SplitAfter(s, "},") }
	if diff := cmp.Diff(split(want), split(string(got))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReportJSONOfNothing(t *testing.T) {
	for want, r := range map[string]wirecopy.Report{
		`{"version":1,"actors":[],"quotes":[],"claims":[]}`:                                                         {},
		`{"version":1,"text":"","encoding":"utf-8","dates":[],"paragraphs":[],"actors":[],"quotes":[],"claims":[]}`: {Article: &article.Article{Encoding: "utf-8"}},
	} {
		got, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("got %s, want %s", got, want)
		}
		var back wirecopy.Report
		if err := json.Unmarshal(got, &back); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(r, back, sameValues...); diff != "" {
			t.Errorf("(-written +read):\n%s", diff)
		}
	}
}
