package article

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

const wrapped = "The lede is here, and it is about as long as a line gets in a text.\nA second sentence, in lines broken as the wires broke them, “with a\nquote.” The lines go on a while so that it is seen how they break,\nand then they end.\n\nShare\n\nThe end – “’tis so” — came."

func TestAt(t *testing.T) {
	const (
		first  = "The lede is here, and it is about as long as a line gets in a text."
		second = "A second sentence, in lines broken as the wires broke them, “with a quote.”"
		all    = first + " " + second + " The lines go on a while so that it is seen how they break, and then they end."
	)
	a := parse(t, wrapped)
	at := func(s string) Span {
		i := strings.Index(wrapped, s)
		if i < 0 {
			t.Fatalf("no %q", s)
		}
		return Span{i, i + len(s)}
	}
	join := func(spans ...Span) string {
		var parts []string
		for _, s := range spans {
			parts = append(parts, s.Line(wrapped))
		}
		return strings.Join(parts, " | ")
	}
	for _, tt := range []struct {
		span                          string
		tokens, sentences, paragraphs string
	}{
		{"lede", "lede", first, all},
		{"ext.\nA", "text | . | A", first + " | " + second, all},
		{"\n\n", "", "", ""},
		{"Share\n\nThe", "Share | The", "Share | The end – “’tis so” — came.", "Share | The end – “’tis so” — came."},
		{"came.", "came | .", "The end – “’tis so” — came.", "The end – “’tis so” — came."},
	} {
		var tokens, sentences, paragraphs []Span
		for _, x := range a.TokensAt(at(tt.span)) {
			tokens = append(tokens, x.Span)
		}
		for _, x := range a.SentencesAt(at(tt.span)) {
			sentences = append(sentences, x.Span)
		}
		for _, x := range a.ParagraphsAt(at(tt.span)) {
			paragraphs = append(paragraphs, x.Span)
		}
		if got := join(tokens...); got != tt.tokens {
			t.Errorf("%q: tokens %q, want %q", tt.span, got, tt.tokens)
		}
		if got := join(sentences...); got != tt.sentences {
			t.Errorf("%q: sentences %q, want %q", tt.span, got, tt.sentences)
		}
		if got := join(paragraphs...); got != tt.paragraphs {
			t.Errorf("%q: paragraphs %q, want %q", tt.span, got, tt.paragraphs)
		}
	}
	if got := a.TokensAt(Span{5, 5}); len(got) != 0 {
		t.Errorf("tokens %v in an empty span", got)
	}
	for span, want := range map[string]string{
		"“with a\nquote.”": "with a\nquote.", "“with a": "“with a", "“’tis so”": "’tis so", "lede": "lede", "— came": "— came",
	} {
		if got := a.Unquoted(at(span)).In(wrapped); got != want {
			t.Errorf("%q without marks is %q, want %q", span, got, want)
		}
	}
	if got, want := a.Body(), all+"\n\nThe end – “’tis so” — came."; got != want {
		t.Errorf("body %q, want %q", got, want)
	}
}

// Offsets in other units are what the standard library counts.
func TestOffsets(t *testing.T) {
	for _, text := range []string{"", "ascii only", "é", "a😀b", strings.Repeat("naïve 😀 café — ", 200), wrapped, strings.Repeat("x", 1000) + "é"} {
		a := parse(t, text)
		for i := range len(text) + 1 {
			if i < len(text) && !utf8.RuneStart(text[i]) {
				continue
			}
			s := Span{0, i}
			points, units := utf8.RuneCountInString(text[:i]), len(utf16.Encode([]rune(text[:i])))
			if got := a.CodePoints(s); got != (Span{0, points}) {
				t.Fatalf("%.20q: %v is %v in code points, want %d", text, s, got, points)
			}
			if got := a.UTF16(s); got != (Span{0, units}) {
				t.Fatalf("%.20q: %v is %v in UTF-16, want %d", text, s, got, units)
			}
			if back := a.FromCodePoints(a.CodePoints(s)); back != s {
				t.Fatalf("%.20q: %v is %v after code points", text, s, back)
			}
			if back := a.FromUTF16(a.UTF16(s)); back != s {
				t.Fatalf("%.20q: %v is %v after UTF-16", text, s, back)
			}
		}
		far := Span{-5, 1 << 20}
		if got := a.FromUTF16(a.UTF16(far)); got != (Span{0, len(text)}) {
			t.Errorf("%.20q: %v becomes %v", text, far, got)
		}
	}
	if got := parse(t, "a😀b").FromUTF16(Span{1, 2}); got != (Span{1, 5}) {
		t.Errorf("half a character ends at %v", got)
	}
}

func TestProse(t *testing.T) {
	for text, want := range map[string]bool{
		"": false,
		"The bridge was closed on Monday. Nobody was hurt.": true,
		"Bridge closed": false,
		"id,name,size\n1,north,20\n2,south,31\n3,east,7":                                         false,
		"func main() {\n\tfmt.Println(x)\n\treturn\n}":                                           false,
		"Bridge closed\n\nThe council closed the bridge on Monday, it said.\n\nNobody was hurt.": true,
	} {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Prose(); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
