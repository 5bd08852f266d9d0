package main

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/internal/golden"
)

func TestNames(t *testing.T) {
	in, err := os.ReadFile("testdata/names.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run(strings.NewReader(string(in)), &out, settings{}); err != nil {
		t.Fatal(err)
	}
	golden.Text(t, "testdata/names.golden.tsv", out.String())
}

func TestLines(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{"\n", "\t\t\t\n"},
		{"Xyzzy", "Xyzzy\t\t\t\n"},
		{"Xy\x1b[31m\u202ezzy", `Xy\u001b[31m\u202ezzy` + "\t\t\t\n"},
		{"France\r\nno such place\nFrance", "France\tFR\tFrance\tcountry\nno such place\t\t\t\nFrance\tFR\tFrance\tcountry\n"},
		{" France ", " France \tFR\tFrance\tcountry\n"},
		{"Korea,\tSouth", "Korea,\\tSouth\tKR\tSouth Korea\tcountry\n"},
		{"France\t\n\tFrance\n", "France\\t\tFR\tFrance\tcountry\n\\tFrance\tFR\tFrance\tcountry\n"},
		{"a\rb\\c\td", "a\\rb\\\\c\\td\t\t\t\n"},
		{"\xff\xfe", "\xff\xfe\t\t\t\n"},
	} {
		var out strings.Builder
		if err := run(strings.NewReader(test.in), &out, settings{}); err != nil {
			t.Fatal(err)
		}
		if out.String() != test.want {
			t.Errorf("%q gives %q, want %q", test.in, out.String(), test.want)
		}
	}
}

func TestBrokenInput(t *testing.T) {
	broken := errors.New("the line went dead")
	var out strings.Builder
	err := run(io.MultiReader(strings.NewReader("France\n"), iotest.ErrReader(broken)), &out, settings{})
	if !errors.Is(err, broken) || !strings.HasPrefix(out.String(), "France\tFR") {
		t.Errorf("error %v, output %q", err, out.String())
	}
}

func TestSettings(t *testing.T) {
	for _, test := range []struct {
		s        settings
		in, want string
	}{
		{settings{[]entity.Option{entity.WithCountries()}, false}, "fr\nParis\n", "fr\tFR\tFrance\tcountry\nParis\t\t\t\n"},
		{settings{[]entity.Option{entity.WithFuzzy()}, false}, "Camboida\n", "Camboida\tKH\tCambodia\tcountry\n"},
		{settings{nil, true}, "Afghanistan\nBurma\nXyzzy\nDaesh\n", "Afghanistan\tAF\tAfghanistan\tcountry\tAFG\t004\tiso:AF\tname\n" +
			"Burma\tMM\tMyanmar\tcountry\tMMR\t104\tiso:MM\thistorical\nXyzzy\t\t\t\t\t\t\t\n" +
			"Daesh\t\tIslamic State\tgroup\t\t\tgroup:islamic state\talias\n"},
	} {
		var out strings.Builder
		if err := run(strings.NewReader(test.in), &out, test.s); err != nil {
			t.Fatal(err)
		}
		if out.String() != test.want {
			t.Errorf("%q gives %q, want %q", test.in, out.String(), test.want)
		}
	}
}
