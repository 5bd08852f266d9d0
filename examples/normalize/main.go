// Normalize reads names, one a line, and says what each of them means:
//
//	normalize [-countries] [-fuzzy] [-more] < names.txt
//
// It prints the name as it came, the code of the country, the canonical name
// and the kind of actor, with tabs between them, a line for each name in the
// order of the input. A name that it does not know gives empty columns after
// the first. A tab, carriage return or backslash within a name is printed as \t,
// \r or \\, so that each line has the same columns.
//
// With -countries, only countries are recognized, and codes may
// be in lower case or numeric. With -fuzzy, close misspellings are guessed. With
// -more there are further columns: the alpha-3 code, the numeric code, the key,
// and the basis on which the name was recognized.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy-go/wirecopy/entity"
)

func main() {
	var s settings
	countries := flag.Bool("countries", false, "countries only")
	fuzzy := flag.Bool("fuzzy", false, "guess close misspellings")
	flag.BoolVar(&s.more, "more", false, "print more columns")
	flag.Parse()
	if flag.NArg() > 0 {
		fmt.Fprintln(os.Stderr, "normalize: the names are read from standard input")
		os.Exit(2)
	}
	if *countries {
		s.options = append(s.options, entity.WithCountries())
	}
	if *fuzzy {
		s.options = append(s.options, entity.WithFuzzy())
	}
	if err := run(os.Stdin, os.Stdout, s); err != nil {
		fmt.Fprintln(os.Stderr, "normalize:", err)
		os.Exit(1)
	}
}

// settings say how names are read and printed.
type settings struct {
	options []entity.Option
	more    bool
}

func run(stdin io.Reader, stdout io.Writer, s settings) error {
	r, w := bufio.NewReader(stdin), bufio.NewWriter(stdout)
	for {
		line, err := r.ReadString('\n')
		if line != "" {
			name := strings.TrimRight(line, "\r\n")
			fmt.Fprintf(w, "%s\t%s\n", escaped(name), strings.Join(s.columns(name), "\t"))
		}
		if err == io.EOF {
			return w.Flush()
		}
		if err != nil {
			w.Flush() // the names before the error are good
			return err
		}
	}
}

// escaped returns a name without what could shift columns or steer a terminal.
func escaped(name string) string {
	var b strings.Builder
	for i, r := range name {
		switch {
		case r == utf8.RuneError:
			_, n := utf8.DecodeRuneInString(name[i:])
			b.WriteString(name[i : i+n]) // which may be a broken byte
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\\':
			b.WriteString(`\\`)
		case r < ' ', r == 0x7f, r == 0x90, 0x9b <= r && r <= 0x9f, unicode.Is(unicode.Bidi_Control, r):
			// Other control characters steer nothing and come from names that were
			// decoded twice.
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// columns returns what is printed after a name.
func (s settings) columns(name string) []string {
	id, ok := entity.Normalize(name, s.options...)
	cols := make([]string, 3, 7)
	if s.more {
		cols = cols[:7]
	}
	if !ok {
		return cols
	}
	cols[0], cols[1], cols[2] = id.Alpha2(), id.Name, id.Kind.String()
	if s.more {
		cols[3], cols[5], cols[6] = id.Alpha3(), id.Key(), id.Basis.String()
		if n := id.Numeric(); n > 0 {
			cols[4] = fmt.Sprintf("%03d", n)
		}
	}
	return cols
}
