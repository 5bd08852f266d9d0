package wirecopy_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/wirecopy-go/wirecopy/article"
)

// endless are pieces of text that can be repeated without end: no full stop,
// nothing but marks, the same name over and over.
var endless = []string{
	"“", `"`, "'a ", "“a,” he said. ", "he said he ", "said that ", "said, ", "Ann Lee said. ", "Mr. ",
	"United Nations (UN) ", "(", "x", "a\n", "a\n\n", "A. ", "Q: ", "A: a\n\n", "U.S. ", "“a\n\n", "“he said he ",
	"the German chancellor ", "May 1, 2015. The German chancellor ", "Kenya's army ", "Typhoon Lee ", "Ann Lee, aka Bo Li, ", "the Lees ",
	"Ann Lee is the mayor of Ede. The mayor of Rye ", "“x”, he said, ", "“x” said Ann Lee, ",
	":", "“a” - ", "President Ida Holm met him. ", "President X Y ", "President Ida Holm ", "Sen. Ann Lee ", "Russia and Moscow ", "“He said no.\n\n", "LEE: No.\n", "by Ann Lee, ",
	"Russia", "MoscowByé", "Read more: Washington I ", "Vale issued the following statement.\n\n", "aakaa Share ",
	"NAME University ", "the NAME Council ", "of the Board of NAME ",
	"Leeds 1 Derby 0; ", "Leeds 1 (Hart 20, ", "Leeds 1 (", "Kent 259 and 157-6; ", "Bowling: Roe 8-1-60-0, ", "Standings:\n\nLeeds 1 2 3 4\n\n", "Leeds beat Derby 2-1. Utah, who beat Bath, lost to Kent. ",
	"$1,234.50 (5%) ", "03/04/2021 ", "2021-03-04 ", "10:42 GMT ", "on Monday ",
	"NAME Lee said no. Lee left. ", "Ann NAME said no. NAME left. ", "NAME Lee, ", "He said that |NAME Lee met ", "“|NAME Lee met ",
	"President NAME Lee ", "Sen. Ann NAME ", "President NAME Lee met Sen. NAME. ", "the NAME Council said no. ", "Ann NAME, the chief of the Harbour Board, said no. ", "NAME and Moscow ",
	"Ann Lee, the mayor of Vale, said no.\n\n|She said that he denied that it rained. ", "the mayor of NAME said no; ",
	"Ann NAME, the mayor, they said no, ", "Ann NAME, the mayor, Bo Lund, the clerk, ",
}

// repeated returns a piece again and again, up to a length in bytes. What stands before a bar
// comes once, and NAME is another name each time.
func repeated(piece string, length int) string {
	head, again, ok := strings.Cut(piece, "|")
	if !ok {
		head, again = "", piece
	}
	if !strings.Contains(again, "NAME") {
		return head + strings.Repeat(again, (length-len(head))/len(again))
	}
	var b strings.Builder
	b.WriteString(head)
	for i := 0; b.Len() < length; i++ {
		b.WriteString(strings.ReplaceAll(again, "NAME", invented(i)))
	}
	return b.String()
}

// invented returns the name of a number, another one for each.
func invented(i int) string {
	name := "V"
	for i += 10; i > 0; i /= 10 {
		name += []string{"ka", "lo", "mi", "ren", "tos", "vel", "dra", "sun", "bor", "hin"}[i%10]
	}
	return name
}

// What is repeated without end is a text like any other.
func TestEndless(t *testing.T) {
	for _, piece := range endless {
		checkRead(t, []byte(repeated(piece, 8_000)))
	}
}

// A report grows in step with its text: twice the length, twice the JSON and a tenth more.
func TestReportsGrow(t *testing.T) {
	for _, piece := range endless {
		written := func(length int) int {
			return len(marshal(t, read(t, []byte(repeated(piece, length)), article.WithLanguage(language.English))))
		}
		if short, long := written(4_000), written(8_000); 10*long > 22*short {
			t.Errorf("%q: %d bytes of JSON for 4,000 bytes, %d for twice as many", piece, short, long)
		}
	}
}

// BenchmarkEndless shows for each piece what a byte costs in a text and in one
// of sixteen times the length: where "growth" is not near 1, something is looked
// at over and over. TestGrowth counts it.
func BenchmarkEndless(b *testing.B) {
	for _, piece := range endless {
		b.Run(strconv.Quote(piece), func(b *testing.B) {
			short := repeated(piece, 1_500)
			long := repeated(piece, 24_000)
			var a, z time.Duration
			for b.Loop() {
				start := time.Now()
				read(b, []byte(short))
				middle := time.Now()
				read(b, []byte(long))
				a, z = a+middle.Sub(start), z+time.Since(middle)
			}
			b.ReportMetric(float64(z)/float64(16*a), "growth")
		})
	}
}
