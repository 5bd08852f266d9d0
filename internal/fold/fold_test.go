package fold

import (
	"bytes"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/wirecopy-go/wirecopy/internal/hash"
)

func TestAppend(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"Russia", "russia"},
		{"Côte d’Ivoire", "cote divoire"},
		{"Côte d'Ivoire", "cote divoire"},
		{"U.S.", "us"},
		{"U. S.", "u s"},
		{"St. Louis", "saint louis"},
		{"Saint Louis", "saint louis"},
		{"Trinidad & Tobago", "trinidad and tobago"},
		{"AT&T", "at and t"},
		{"al-Qa’ida", "al qaida"},
		{"  two  --  words\n", "two words"},
		{"Ministry of Defence", "ministry of defense"},
		{"Straße Ærø œuvre", "strasse aero oeuvre"},
		{"Sa\u0303o To\u00adme\u0301\u200b", "sao tome"},
		{"Россия", "россия"},
		{"中国", "中国"},
		{"Bahamas, The", "bahamas the"},
		{"\xff.\xfe", "\ufffd"},
		{"...", ""},
	} {
		if got := string(Append(nil, c.in)); got != strings.ReplaceAll(c.want, "\ufffd", "") {
			t.Errorf("Append(%q) = %q, want %q", c.in, got, c.want)
		}
	}
	for _, c := range []struct{ dst, in, want string }{
		{"people", "'s", "peoples"},
		{"people", "’s", "peoples"},
		{"al", "Qaeda", "al qaeda"},
		{"al", "-", "al"},
		{"st", "Louis", "st louis"}, // what is there already stays
	} {
		if got := string(Append([]byte(c.dst), c.in)); got != c.want {
			t.Errorf("Append(%q, %q) = %q, want %q", c.dst, c.in, got, c.want)
		}
	}
}

// TestBases compares the tables of base letters with canonical decomposition.
func TestBases(t *testing.T) {
	for _, tab := range []struct {
		first rune
		base  string
	}{{first1, base1}, {first2, base2}} {
		for i := range len(tab.base) {
			r := tab.first + rune(i)
			d, n := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
			switch {
			case n == len(norm.NFD.String(string(r))) || d >= utf8.RuneSelf || !unicode.IsLetter(d):
				continue // it has no base letter, or none in ASCII
			case rune(tab.base[i]) != unicode.ToLower(d):
				t.Errorf("%c has base %c, want %c", r, tab.base[i], unicode.ToLower(d))
			}
		}
	}
}

func TestBag(t *testing.T) {
	for _, same := range [][]string{
		{"Democratic People's Republic of Korea", "Korea, Dem. People’s Rep. of", "Korea (Dem. People s Rep.)"},
		{"Republic of Korea", "Korea, Rep.", "Korea Republic"},
		{"Marshall Islands", "Marshall Isds", "Marshall Is."},
		{"Bosnia and Herzegovina", "Bosnia & Herzegovina", "Herzegovina-Bosnia"},
	} {
		want := string(Bag(nil, same[0]))
		for _, s := range same {
			if got := string(Bag(nil, s)); got != want {
				t.Errorf("Bag(%q) = %q, Bag(%q) = %q", same[0], want, s, got)
			}
		}
	}
	if a, b := Bag(nil, "North Korea"), Bag(nil, "South Korea"); bytes.Equal(a, b) {
		t.Errorf("North and South Korea are both %q", a)
	}
	if got := Bag(nil, strings.Repeat("a b ", 20)); len(got) != 0 {
		t.Errorf("a bag of 40 words is %q", got)
	}
}

func TestKey(t *testing.T) {
	var k Key
	shapes := []Shape{Lower, Lower, Title}
	for i, w := range []string{"al", "-", "Qaeda"} {
		if !k.Add(w) {
			t.Fatalf("no room for %q", w)
		}
		if k.Words() != i+1 || k.Shape(i+1) != shapes[i] {
			t.Errorf("after %q: %d words, shape %d", w, k.Words(), k.Shape(i+1))
		}
	}
	if got := string(k.Bytes(3)); got != "al qaeda" {
		t.Errorf("Bytes(3) = %q", got)
	}
	if got := string(k.Bytes(1)); got != "al" {
		t.Errorf("Bytes(1) = %q", got)
	}
	if k.Add(strings.Repeat("x", MaxBytes)) || k.Words() != 3 {
		t.Error("a word that is too long went in")
	}
	for k.Add("x") {
	}
	if k.Words() != MaxWords {
		t.Errorf("%d words went in, want %d", k.Words(), MaxWords)
	}
}

func TestShape(t *testing.T) {
	for w, want := range map[string]Shape{
		"us": Lower, "US": Upper, "u.s.": Upper, "U.S.": Upper, "Us": Title, "2016": Lower, "中国": Upper, "e.g": Lower, "McCain": Title, "россия": Lower, "": Lower,
	} {
		var k Key
		if k.Add(w); k.Shape(1) != want || ShapeOf(w) != want {
			t.Errorf("shape of %q is %d, want %d", w, k.Shape(1), want)
		}
	}
}

func FuzzAppend(f *testing.F) {
	for _, s := range []string{"", "Côte d’Ivoire", "U.S.", "St. Louis", "a&b&c", "\xff\u0301x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Append(nil, s)
		if h, ok := Hash(s); ok && (h != hash.String32(once) || string(once) != strings.ToLower(s)) {
			t.Errorf("Hash(%q) is not that of %q", s, once)
		}
		if bytes.HasPrefix(once, []byte(" ")) || bytes.HasSuffix(once, []byte(" ")) || bytes.Contains(once, []byte("  ")) {
			t.Errorf("Append(%q) = %q has blanks too many", s, once)
		}
		if utf8.ValidString(s) && !utf8.Valid(once) {
			t.Errorf("Append(%q) = %q", s, once)
		}
		Bag(nil, s)
		var k Key
		for i := range 4 {
			if k.Add(s) && len(k.Bytes(i+1)) > MaxBytes {
				t.Errorf("%d bytes in a key", len(k.Bytes(i+1)))
			}
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	buf := make([]byte, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		buf = Append(buf[:0], "Côte d’Ivoire and the U.S.")
	}
}

func TestMisspelled(t *testing.T) {
	for _, c := range []struct {
		p, q          string
		oneOff, other bool // with a letter off; with all letters elsewhere too
	}{
		{"lybia", "libya", false, true},
		{"nigera", "nigeria", true, true},
		{"nigeriaa", "nigeria", true, true},
		{"nigreia", "nigeria", true, true},
		{"nigeris", "nigeria", true, true},
		{"ligeria", "nigeria", false, false},
		{"nigeri", "nigerian", false, false},
		{"mali", "malt", false, false},
		{"area51", "area52", false, false},
		{"kuwäit", "kuwait", true, true},
	} {
		for _, pair := range [][2]string{{c.p, c.q}, {c.q, c.p}} {
			p, q := []byte(pair[0]), []byte(pair[1])
			if got := OneOff(p, q, 5); got != c.oneOff {
				t.Errorf("OneOff(%q, %q): %v", p, q, got)
			}
			if got := Misspelled(p, q, 5); got != c.other {
				t.Errorf("Misspelled(%q, %q): %v", p, q, got)
			}
		}
	}
}
