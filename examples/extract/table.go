package main

// Quotes and claims, or actors, as rows of a table.

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/entity"
)

var attributionHead = []string{
	"article", "day", "title", "kind", "manner", "speaker", "speaker_kind", "country", "source", "cue", "words",
	"negated", "hedged", "addressee", "time", "about", "confidence", "depth", "start", "end",
}

func attributionRows(r *wirecopy.Report) (rows [][]string) {
	in := r.Article
	for a := range attributions(r) {
		kind, land := "", ""
		if s := a.speakers(); len(s) > 0 {
			kind, land = s[0].Kind.String(), country(s[0])
		}
		rows = append(rows, []string{
			r.ID, day(in.Day), title(in), a.kind(), a.manner(), names(a.speakers()), kind, land,
			a.Source.Line(in.Text), a.Cue.Line(in.Text), a.Words(in),
			yes(a.claim != nil && a.claim.Negated), yes(a.claim != nil && a.claim.Hedged),
			a.Addressee.Line(in.Text), days(a), names(a.About), strconv.FormatFloat(a.Confidence, 'f', 3, 64),
			strconv.Itoa(a.depth), strconv.Itoa(a.Content[0].Start), strconv.Itoa(a.Content[len(a.Content)-1].End),
		})
	}
	return rows
}

var actorHead = []string{"article", "day", "name", "kind", "country", "key", "id", "roles", "aliases", "mentions", "start", "end"}

func actorRows(r *wirecopy.Report) (rows [][]string) {
	for _, a := range r.Actors {
		first := a.Mentions[0]
		rows = append(rows, []string{
			r.ID, day(r.Article.Day), a.Name, a.Kind.String(), country(a), a.Key(), a.ID,
			strings.Join(a.Roles, "; "), strings.Join(a.Aliases, "; "),
			strconv.Itoa(len(a.Mentions)), strconv.Itoa(first.Start), strconv.Itoa(first.End),
		})
	}
	return rows
}

func names(actors []*entity.Actor) string {
	var all []string
	for _, a := range actors {
		all = append(all, a.Name)
	}
	return strings.Join(all, "; ")
}

func yes(is bool) string {
	if is {
		return "yes"
	}
	return ""
}

// days says when the source spoke: a day, or two for a time between them.
func days(a attribution) string {
	if first, last := day(a.Time.First), day(a.Time.Last); first != last {
		return first + "/" + last
	}
	return day(a.Time.First)
}

func writeCSV(b *bytes.Buffer, r *wirecopy.Report) error {
	return write(b, csvLine, attributionRows(r))
}
func writeTSV(b *bytes.Buffer, r *wirecopy.Report) error {
	return write(b, tsvLine, attributionRows(r))
}
func writeActorsCSV(b *bytes.Buffer, r *wirecopy.Report) error {
	return write(b, csvLine, actorRows(r))
}
func writeActorsTSV(b *bytes.Buffer, r *wirecopy.Report) error {
	return write(b, tsvLine, actorRows(r))
}

func write(b *bytes.Buffer, line func([]string) string, rows [][]string) error {
	for _, row := range rows {
		b.WriteString(line(row))
	}
	return nil
}

// csvLine returns a row of a spreadsheet. A text that a spreadsheet would compute is marked
// as a text, as the words of an article are nobody's formula.
func csvLine(row []string) string {
	safe := make([]string, len(row))
	for i, cell := range row {
		if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
			cell = "'" + cell
		}
		safe[i] = cell
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write(safe) // a buffer takes all
	w.Flush()
	return b.String()
}

var spaces = strings.NewReplacer("\t", " ", "\n", " ", "\r", " ")

func tsvLine(row []string) string {
	safe := make([]string, len(row))
	for i, cell := range row {
		safe[i] = spaces.Replace(cell)
	}
	return strings.Join(safe, "\t") + "\n"
}
