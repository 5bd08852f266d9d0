package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A kind is a sort of text.
type kind struct {
	name string
	text func(n int) string // of about n bytes
}

// repeat returns a kind of one piece again and again.
func repeat(name, piece string) kind {
	return kind{name, func(n int) string { return strings.Repeat(piece, n/len(piece)+1)[:n] }}
}

// counted returns a kind of pieces with the number of each filled in.
func counted(name, format string) kind {
	return kind{name, func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}}
}

// named returns a kind of pieces with an invented name in each, of the given number of
// names.
func named(name, format string, names int) kind {
	return kind{name, func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			b.WriteString(strings.ReplaceAll(strings.ReplaceAll(format, "%G", given(i%names)), "%S", surname(i%names)))
		}
		return b.String()
	}}
}

// random returns a kind of random choices among pieces.
func random(name string, pieces ...string) kind {
	return kind{name, func(n int) string {
		rng := rand.New(rand.NewPCG(uint64(len(name)), uint64(n)))
		var b strings.Builder
		for b.Len() < n {
			b.WriteString(pieces[rng.IntN(len(pieces))])
		}
		return b.String()
	}}
}

var syllables = strings.Fields("ka lo mi ren tos vel dra sun bor hin")

// given and surname return the invented names of a number.
func given(i int) string { return strings.ToUpper(syllables[i%10][:1]) + syllables[i%10][1:] + "na" }

func surname(i int) string {
	s := "V"
	for i += 10; i > 0; i /= 10 {
		s += syllables[i%10]
	}
	return s
}

// plain is the news that others are compared with.
var plain = kind{"plain news", func(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "%s %s, the harbour master of Port %s, said on Monday that %d boats had left.\n\n", given(i), surname(i%300), surname(i%40), i)
		fmt.Fprintf(&b, "“We have waited for %d days,” he told the council. “Nobody has paid us.” The ministry denied that it owed the town anything.\n\n", i%90)
		b.WriteString("Prices rose a little in the second week, and the fish market opened again after the rain had stopped.\n\n")
	}
	return b.String()
}}

var marks = []string{`"`, "'", "“", "”", "‘", "’", "«", "»", "‹", "›", "„", "‚", "``", "''", "「", "」", "*", "_", "`", "(", ")", "[", "]", "{", "}", "<", ">"}

var spaces = map[string]string{
	"space": " ", "tab": "\t", "newline": "\n", "carriage return": "\r", "CR and LF": "\r\n", "next line": "\u0085",
	"line separator": "\u2028", "paragraph separator": "\u2029", "no-break space": "\u00a0", "thin space": "\u2009",
	"zero width space": "\u200b", "ideographic space": "\u3000", "soft hyphen": "\u00ad", "byte order mark": "\ufeff",
	"vertical tab": "\v", "form feed": "\f",
}

var signs = []string{".", ",", ";", ":", "!", "?", "-", "–", "—", "...", "…", "/", "|", "#", "@", "&", "%", "$", "€", "°", "•", "·", "=", "+", "~", "^", "\\"}

// sentences are pieces that make work for one part of the library or another.
var sentences = map[string]string{
	"words run together":     "Russia",
	"statements":             "Read more: Washington I ",
	"statements below":       "Vale issued the following statement.\n\n",
	"verbs and no subject":   "aakaa Share ",
	"titles and names":       "Sen. Ann Lee ",
	"presidents":             "President X Y ",
	"two countries":          "Russia and Moscow ",
	"said":                   "said ",
	"he said":                "He said. ",
	"said that":              "said that he said that ",
	"open quotations":        "“He said no.\n\n",
	"closed quotations":      "He said no.”\n\n",
	"quoted words":           "“no” ",
	"nested quotations":      "“‘",
	"tags":                   "“No,” he said, “no,” ",
	"datelines":              "LONDON, March 4 (Reuters) - ",
	"dateline paragraphs":    "LONDON (Reuters) - He left.\n\n",
	"bylines":                "By Ann Lee\n",
	"captions":               "Photo: Ann Lee/Reuters\n",
	"labels":                 "LEE: No.\n",
	"labels and questions":   "Q: Why?\nA: No.\n",
	"bullets":                "• one\n",
	"numbers":                "1. one\n",
	"times":                  "10:42 GMT ",
	"days":                   "on Monday ",
	"dates":                  "March 4, 2021 ",
	"dates in numbers":       "03/04/2021 ",
	"ISO dates":              "2021-03-04 ",
	"months":                 "May ",
	"acronyms":               "the Union of Nations (UN) ",
	"letters with points":    "U.S. ",
	"initials":               "A. B. Lee ",
	"commas between names":   "Ann Lee, ",
	"and between names":      "Ann Lee and ",
	"possessives":            "Lee's ",
	"of":                     "the head of ",
	"the":                    "the ",
	"who":                    "the man who said ",
	"appositions":            "Ann Lee, the mayor of York, ",
	"capitals":               "LEE ",
	"title case":             "He Said So ",
	"mixed case":             "hE sAiD ",
	"pronouns":               "he she they it ",
	"hyphens":                "half-brother-in-law-",
	"addresses":              "https://example.org/a?b=c ",
	"mail":                   "ann@example.org ",
	"numbers with signs":     "$1,234.50 (5%) ",
	"decimal points":         "1.2.3.4.",
	"markup":                 "<p>He said <b>no</b>.</p>",
	"entities":               "&quot;No&quot;, &amp; ",
	"Markdown":               "**He** said [no](x). ",
	"JSON":                   `{"a": ["b", 1]}, `,
	"source code":            "if (x == nil) { return y[0] } // no\n",
	"base64":                 "SGUgc2FpZCBuby4K",
	"hexadecimal":            "deadbeef0123",
	"share buttons":          "Share\nTweet\nPrint\n",
	"related":                "Related: He said no\n",
	"copyright":              "© 2021 Example. All rights reserved.\n",
	"Russian":                "Он сказал, что нет. ",
	"Greek":                  "Είπε όχι. ",
	"Arabic":                 "قال لا. ",
	"Hebrew":                 "הוא אמר לא. ",
	"Chinese":                "他说不。",
	"Thai":                   "เขาบอกว่าไม่",
	"Hindi":                  "उसने कहा नहीं। ",
	"German":                 "Er sagte, nein. ",
	"French":                 "Il a dit que non. ",
	"combining marks":        "a\u0301\u0302\u0303",
	"joiners":                "a\u200d",
	"right to left marks":    "\u202eab\u202c",
	"flags":                  "🇳🇴",
	"families":               "👩‍👩‍👧 ",
	"mathematical letters":   "𝐇𝐞 ",
	"full width":             "Ｈｅ ",
	"ligatures":              "oﬀice ﬁsh ",
	"replacement characters": "\ufffd ",
	"NULs":                   "\x00",
	"escapes":                "\x1b[31mno\x1b[0m ",
	"mojibake":               "â€œNoâ€\u009d he said ",
	"broken UTF-8":           "\xc3\x28 ",
	"overlong UTF-8":         "\xc0\x80",
	"surrogates":             "\xed\xa0\x80",
	"lone continuation":      "\x80",
	"UTF-16":                 "H\x00e\x00 \x00",
}
