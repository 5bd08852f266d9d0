package text

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/internal/english"
	"github.com/wirecopy-go/wirecopy/internal/hash"
)

// read returns the Doc of a text whose words are separated by blanks, one
// sentence a line. A "_" before a word joins it to the word before.
func read(lines string) *Doc {
	var b strings.Builder
	d := New("", 0, 0)
	var words []Range // in bytes
	for _, line := range strings.Split(lines, "\n") {
		s := Sentence{Range: Range{First: len(words)}}
		for _, w := range strings.Fields(line) {
			rest, glued := strings.CutPrefix(w, "_")
			if rest == "" {
				continue
			}
			if w = rest; !glued {
				b.WriteByte(' ')
			}
			start := b.Len()
			b.WriteString(w)
			words = append(words, Range{start, b.Len()})
		}
		s.End = len(words)
		d.Sentences = append(d.Sentences, s)
	}
	d.Text = b.String()
	for _, w := range words {
		d.Add(w.First, w.End)
	}
	d.Look()
	return d
}

func TestForms(t *testing.T) {
	tests := []struct {
		word, name string
		flags      Flags
		punct      byte
	}{
		{"Kerry", "Kerry", Capital | Letters, 0},
		{"Kerry's", "Kerry", Capital | Letters | Possessive | Plural, 0},
		{"Kerry’s", "Kerry", Capital | Letters | Possessive | Dotted | Plural, 0},
		{"leaders'", "leaders", Small | Letters | Possessive, 0},
		{"UN", "UN", Capital | Letters | Upper, 0},
		{"U.S.", "U.S.", Capital | Letters | Upper | Period, 0},
		{"J.", "J.", Capital | Letters | Initial | Period, 0},
		{"Élan", "Élan", Capital | Letters, 0},
		{"6PR", "6PR", Number | Letters | Digits | Upper | Mixed, 0},
		{"al-Amin", "al-Amin", Small | Letters | Hyphen, 0},
		{"2026", "2026", Number | Digits, 0},
		{"“", "“", Sign | Dotted, '"'},
		{"—", "—", Sign | Dotted, '~'},
		{"...", "...", Sign | Period, '_'},
		{"!", "!", Sign, '!'},
		{"'s", "'s", Sign | Letters | Plural, 0},
		{"slowly", "slowly", Small | Letters | Manner, 0},
		{"going", "going", Small | Letters | Ing, 0},
		{"bring", "bring", Small | Letters, 0},
		{"Voted", "Voted", Capital | Letters | Ed, 0},
		{"1980s", "1980s", Number | Digits | Letters | Plural, 0},
	}
	for _, tt := range tests {
		d := read(tt.word)
		f := d.Form(0)
		if f.Flags != tt.flags || f.Punct != tt.punct || d.String(0) != tt.name {
			t.Errorf("%q: flags %b punct %q name %q, want %b %q %q", tt.word, f.Flags, f.Punct, d.String(0), tt.flags, tt.punct, tt.name)
		}
	}
	for _, words := range [][2]string{{"UN's", "UN"}, {"6PR’s", "6PR"}, {"leaders'", "leaders"}, {"Venn", "Venn"}} {
		f, bare := read(words[0]).Form(0), read(words[1]).Form(0)
		if f.NameShape != bare.Shape || f.NameFlags&^Possessive != bare.NameFlags || f.NameFlags&Possessive != f.Flags&Possessive {
			t.Errorf("%q: shape %x flags %b without the ending, want %x %b", words[0], f.NameShape, f.NameFlags, bare.Shape, bare.Flags)
		}
	}
}

func TestClasses(t *testing.T) {
	tests := []struct {
		word  string
		name  english.Class // that it has as a name is read
		whole english.Class // that it has as it is written
	}{
		{"minister's", english.Title, 0},
		{"minister", english.Title, english.Title},
		{"I'm", english.FirstSingular, english.Be},
		{"it's", english.SubjectPronoun, english.Be},
		{"she'd", english.Feminine, english.Have},
		{"12", 0, 0},
		{"-", 0, 0},
	}
	for _, tt := range tests {
		f := read(tt.word).Form(0)
		if f.Class&tt.name != tt.name || f.Full.Class&tt.whole != tt.whole || tt.name == 0 && f.Class != 0 || tt.whole == 0 && f.Full.Class != 0 {
			t.Errorf("%q: classes %b, whole %b, want %b, %b", tt.word, f.Class, f.Full.Class, tt.name, tt.whole)
		}
	}
}

func TestCase(t *testing.T) {
	tests := []struct {
		sentence string
		opens    string // the words that open
		titled   bool
	}{
		{"The town said so .", "The", false},
		{"- The town said : We Know .", "The We", false},
		{"Town Says It Knows Little of Flood", "Town", true},
		{"TOWN FEARS THE FLOOD", "TOWN", true},
		{"Ann Kelder-Holt met Bo Lund .", "Ann", false},
		{"Town Says No", "Town", false},
	}
	for _, tt := range tests {
		d := read(tt.sentence)
		d.Case()
		var opens []string
		titled := false
		for i, w := range d.Words {
			if w.Flags.Is(Opens) {
				opens = append(opens, d.String(i))
			}
			titled = titled || w.Flags.Is(TitleCase)
		}
		if got := strings.Join(opens, " "); got != tt.opens || titled != tt.titled {
			t.Errorf("%q: %q opens, title case %t, want %q, %t", tt.sentence, got, titled, tt.opens, tt.titled)
		}
	}
}

func TestSameForm(t *testing.T) {
	d := read("Voss told VOSS that Voss 's voss Voss’s Voss's")
	same := func(i, j int, want bool) {
		t.Helper()
		if got := d.Words[i].Form == d.Words[j].Form; got != want {
			t.Errorf("words %d and %d share a form: %v", i, j, got)
		}
	}
	same(0, 4, true)
	same(0, 2, false)
	same(0, 6, false)
	for _, i := range []int{2, 4, 6, 7, 8} {
		if d.Form(i).Lower != d.Form(0).Lower {
			t.Errorf("word %d, %q, has another lower case than %q", i, d.String(i), d.String(0))
		}
	}
	if d.Form(7).Exact != d.Form(8).Exact || d.Form(0).Exact == d.Form(2).Exact {
		t.Error("exact hashes don't tell case apart, or tell apostrophes apart")
	}
}

func TestPositions(t *testing.T) {
	d := read("“ _Oslo Talks Fail As Envoys Leave\n2 of them left , Voss said _.\nSHIP SINKS")
	for _, tt := range []struct {
		word  int
		flags Flags
	}{
		{0, 0},
		{1, First | Glued},
		{3, 0},
		{7, First},
		{8, 0},
		{14, Glued},
		{15, First | Loud},
		{16, Loud},
	} {
		if got := d.Words[tt.word].Flags & (Glued | First | Loud); got != tt.flags {
			t.Errorf("word %d, %q: position %b, want %b", tt.word, d.String(tt.word), got, tt.flags)
		}
	}
}

func TestAffix(t *testing.T) {
	d := read("Xyzzy's fuzzy")
	a, b := d.Form(0), d.Form(1)
	if Affix(a.Suffix, 3) != Affix(b.Suffix, 3) || Affix(a.Suffix, 4) == Affix(b.Suffix, 4) {
		t.Error("suffixes of three letters differ, or those of four are the same")
	}
	if Affix(a.Prefix, 1) == Affix(b.Prefix, 1) {
		t.Error("prefixes of one letter are the same")
	}
}

// FuzzLook compares the forms found in the hash table with forms looked at one
// by one.
func FuzzLook(f *testing.F) {
	f.Add("Voss told VOSS that Voss's ship sank .\n“ Well _” she said _.")
	f.Add("\xff\xc3 ’s s’ é É's " + strings.Repeat("x", 200) + "'s")
	f.Fuzz(func(t *testing.T, lines string) {
		d := read(lines)
		acronyms := make(map[int32]bool)
		for i := range d.Forms {
			acronyms[d.Forms[i].acronym] = true
		}
		for i, w := range d.Words {
			s := d.Text[w.Start:d.End(i)]
			if got := d.Spelling(w.Form); got != s {
				t.Fatalf("word %d is %q, its form %q", i, s, got)
			}
			var plain Form
			plain.look(s, hash.String(s), nil)
			plain.Start, plain.acronym = d.Form(i).Start, d.Form(i).acronym
			if w.Form > 0 && acronyms[w.Form] {
				plain.English, plain.Full, plain.Class = english.Entry{}, english.Entry{}, 0
			}
			if *d.Form(i) != plain {
				t.Fatalf("%q: %+v, alone %+v", s, *d.Form(i), plain)
			}
			if n := d.NameEnd(i); n <= int(w.Start) || n > d.End(i) {
				t.Fatalf("%q: name ends at %d of %d to %d", s, n, w.Start, d.End(i))
			}
		}
	})
}

func BenchmarkLook(b *testing.B) {
	d := read(strings.Repeat("The minister told reporters in Oslo on Monday that Kerry's plan had failed , officials said .\n", 50))
	b.SetBytes(int64(len(d.Text)))
	for b.Loop() {
		c := New(d.Text, len(d.Words), len(d.Sentences))
		for i, w := range d.Words {
			c.Add(int(w.Start), d.End(i))
		}
		c.Sentences = append(c.Sentences, d.Sentences...)
		c.Look()
	}
}

func TestStem(t *testing.T) {
	for _, forms := range []string{
		"say says said saying", "believe believes believed believing", "admit admits admitted admitting",
		"deny denies denied denying", "write writes wrote written writing", "paint paints painted painting",
	} {
		d := read(forms)
		for i := range d.Words {
			if d.Form(i).Stem != d.Form(0).Stem {
				t.Errorf("%q has another stem than %q", d.String(i), d.String(0))
			}
		}
	}
	if d := read("said told"); d.Form(0).Stem == d.Form(1).Stem {
		t.Error("two verbs share a stem")
	}
}

// TestAcronyms asks which words in capitals are words of English.
func TestAcronyms(t *testing.T) {
	for line, want := range map[string]bool{
		"the WHO agreed":   false,
		"WHO AGREED":       true,
		"the IT staff":     false,
		"did YOU agree":    true,
		"held by IS men":   false,
		"IS fighters left": false,
		"this IS wrong":    true,
		"IS it wrong":      true,
	} {
		d := read(line)
		for i := range d.Words {
			if f := d.Form(i); f.Flags&Upper != 0 && (f.Class != 0) != want {
				t.Errorf("%s: %s has classes %b", line, d.String(i), f.Class)
			}
		}
	}
}
