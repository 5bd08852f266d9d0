package wirecopy_test

import (
	"encoding"
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/quote"
)

// FuzzOptions reads a text with options of any value. What holds for every text does so
// with them, and the article keeps what it was told.
func FuzzOptions(f *testing.F) {
	f.Add("VALE - Ida Holm said on Friday it rained.", "Rain in Vale", "Ida Holm", "The Gazette", "https://gazette.example/a", "en", int64(1_700_000_000), 0.5, uint16(0xffff))
	f.Add("“No,” she said.", "“No”", "\x00\n", "\u202e", "://", "de", int64(-1<<62), -1.0, uint16(0))
	f.Add("VALE, May 3 - Rain will fall next week, next year and on Friday, Per Lund said on Monday.", "", "", "", "", "en", int64(253_402_214_400), math.NaN(), uint16(0))
	f.Add("By Per Lund\n\nBy Per Lund", "By Per Lund", "Per Lund", "Per Lund", "Per Lund", "x-klingon", int64(0), 2.0, uint16(0x0155))
	f.Add("Per Lund left.", "", "", "", "", "de-x"+strings.Repeat("-abcdefg", 600), int64(0), 0.0, uint16(0))
	f.Fuzz(func(t *testing.T, text, title, author, publisher, url, tag string, seconds int64, least float64, bits uint16) {
		if len(text)+len(title)+len(author)+len(publisher)+len(url) > 600 {
			return
		}
		opts := []wirecopy.Option{article.WithTitle(title), article.WithAuthors(author, title), article.WithPublisher(publisher), article.WithURL(url),
			article.WithDate(time.Unix(seconds, 0)), entity.WithDate(time.Unix(seconds/2, 0)), quote.WithMinConfidence(least)}
		if l, err := language.Parse(tag); err == nil {
			opts = append(opts, article.WithLanguage(l))
		}
		if g, err := entity.NewGazetteer([]entity.Entry{{Name: author, Kind: entity.KindPerson, Offices: []entity.Office{{Title: title, Of: publisher}}}}); err == nil {
			opts = append(opts, entity.WithGazetteer(g))
		}
		for i, o := range []wirecopy.Option{article.WithCleanText(), article.WithMaxBytes(len(text)), entity.WithNamesOnly(), entity.WithFuzzy(), entity.WithCountries(),
			quote.WithSpeechOnly(), quote.WithSpeechAndStance(), quote.WithoutClaims(), quote.WithRulesOnly(), quote.WithModels(), quote.WithModels(nil), wirecopy.WithoutAttributions(), nil} {
			if bits>>i&1 != 0 {
				opts = append(opts, o)
			}
		}
		r := checkRead(t, []byte(text), opts...)
		for what, kept := range map[string][2]string{"title": {title, r.Article.Title}, "publisher": {publisher, r.Article.Publisher}, "address": {url, r.Article.URL}} {
			if strings.ToValidUTF8(strings.Join(strings.Fields(kept[0]), " "), "\ufffd") != strings.ToValidUTF8(strings.Join(strings.Fields(kept[1]), " "), "\ufffd") {
				t.Errorf("the %s %q became %q", what, kept[0], kept[1])
			}
		}
		for i := range r.Quotes {
			if c := r.Quotes[i].Confidence; c < least {
				t.Errorf("a quote of confidence %v, at least %v asked for", c, least)
			}
		}
		if err := json.Unmarshal([]byte(marshal(t, r)), new(wirecopy.Report)); err != nil {
			t.Errorf("what is written is not read: %v", err)
		}
		if bits>>7&1 != 0 && len(r.Claims) > 0 {
			t.Errorf("%d claims that nobody wants", len(r.Claims))
		}
	})
}

// enums are pointers to a value of each enumeration, and how many values it has.
func enums() map[encoding.TextUnmarshaler]int {
	return map[encoding.TextUnmarshaler]int{
		new(article.Kind): int(article.KindBoilerplate) + 1, new(article.Tag): int(article.X) + 1,
		new(entity.Kind): int(entity.KindPlace) + 1, new(entity.Form): int(entity.FormPronoun) + 1,
		new(entity.Basis): int(entity.BasisFuzzy) + 1, new(entity.Standing): int(entity.StandingDesignate) + 1,
		new(quote.Kind): int(quote.KindMixed) + 1, new(quote.Attitude): int(quote.AttitudeQuestion) + 1,
	}
}

// FuzzUnmarshalText reads enumerations from any text: a value that writes the same text
// again, or an error that leaves the value as it was.
func FuzzUnmarshalText(f *testing.F) {
	for e, n := range enums() {
		v := reflect.ValueOf(e).Elem()
		for i := range n {
			v.SetUint(uint64(i))
			text, err := e.(encoding.TextMarshaler).MarshalText()
			if err != nil {
				f.Fatalf("%T %d: %v", e, i, err)
			}
			f.Add(text, uint8(i))
		}
	}
	f.Add([]byte("Body"), uint8(255))
	f.Add([]byte(""), uint8(3))
	f.Fuzz(func(t *testing.T, text []byte, before uint8) {
		for e, n := range enums() {
			v := reflect.ValueOf(e).Elem()
			v.SetUint(uint64(before))
			if err := e.UnmarshalText(text); err != nil {
				if v.Uint() != uint64(before) {
					t.Errorf("%T: %q fails and makes %d of %d", e, text, v.Uint(), before)
				}
				if _, err := e.(encoding.TextMarshaler).MarshalText(); (err == nil) != (int(before) < n) {
					t.Errorf("%T: value %d of %d is written with error %v", e, before, n, err)
				}
				continue
			}
			again, err := e.(encoding.TextMarshaler).MarshalText()
			if err != nil || string(again) != string(text) || int(v.Uint()) >= n {
				t.Errorf("%T: %q is value %d, which is written as %q (%v)", e, text, v.Uint(), again, err)
			}
		}
	})
}
