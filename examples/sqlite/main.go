// Sqlite keeps the quotes and claims of many articles in a SQLite database with a
// full-text index, and answers what a news desk would ask of it.
//
//	go -C examples/sqlite run . -db /tmp/desk.db add testdata/week.jsonl
//	go -C examples/sqlite run . -db /tmp/desk.db ask said Brandt
//	go -C examples/sqlite run . -db /tmp/desk.db ask
//
// add reads JSON lines, {"id", "text", "title", "authors", "date"} and what else package
// examples/jsonl lists, all but id and text optional; an article whose id is there already
// is replaced. ask answers one of the ten queries in queries.sql as tab-separated lines;
// without a name it lists them. The database is an ordinary one: the sqlite3 program and
// any other reads it too.
package main

import (
	"cmp"
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"os"
	"regexp"
	"strings"
	"time"

	_ "modernc.org/sqlite" // in Go, so no C compiler is needed

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
	"github.com/wirecopy-go/wirecopy/examples/jsonl"
	"github.com/wirecopy-go/wirecopy/quote"
)

//go:embed schema.sql
var schema string

//go:embed queries.sql
var queries string

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "sqlite:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage: sqlite -db FILE add ARTICLES.jsonl... | sqlite -db FILE ask [QUERY [WORD...]]")

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("sqlite", flag.ContinueOnError)
	file := flags.String("db", "desk.db", "the database `FILE`, made if it is not there")
	if err := flags.Parse(args); err != nil {
		return err
	}
	db, err := open(ctx, *file)
	if err != nil {
		return err
	}
	defer db.Close()
	switch args = flags.Args(); {
	case len(args) > 1 && args[0] == "add":
		for _, name := range args[1:] {
			if err := add(ctx, db, name); err != nil {
				return err
			}
		}
		return nil
	case len(args) == 1 && args[0] == "ask":
		for _, q := range asked() {
			fmt.Fprintln(out, q.title)
		}
		return nil
	case len(args) > 1 && args[0] == "ask":
		return ask(ctx, db, out, args[1], args[2:])
	}
	return errUsage
}

// open opens a database and makes its tables if they are missing.
func open(ctx context.Context, file string) (*sql.DB, error) {
	db, err := sql.Open("sqlite", file)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // so that the pragma holds for all statements
	if _, err := db.ExecContext(ctx, "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL;"+schema); err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return db, nil
}

// add reads the articles of a file of JSON lines and stores them, all or none.
func add(ctx context.Context, db *sql.DB, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for r, err := range wirecopy.ReadAll(ctx, sources(name, f)) {
		if err == nil {
			err = store(ctx, tx, r)
		}
		if err != nil {
			return err
		}
	}
	return tx.Commit()
}

// sources yields the articles of JSON lines. What is wrong with a line is its error.
func sources(name string, f io.Reader) iter.Seq[wirecopy.Source] {
	return func(yield func(wirecopy.Source) bool) {
		for line := range jsonl.Lines(f) {
			s, err := source(line)
			if err != nil {
				s = wirecopy.Source{ID: fmt.Sprintf("%s:%d", name, line.Number), Open: func() (io.ReadCloser, error) { return nil, err }}
			}
			if !yield(s) {
				return
			}
		}
	}
}

func source(line jsonl.Line) (s wirecopy.Source, err error) {
	if line.Err != nil {
		return s, line.Err
	}
	var wrong error
	s, err = jsonl.Parse(line.Data, func(field, why string) { wrong = fmt.Errorf("%q: %s", field, why) })
	if err == nil && s.ID == "" {
		err = errors.New("an article without an id")
	}
	return s, cmp.Or(err, wrong)
}

// store writes what was read in one article, in place of what was known of it.
func store(ctx context.Context, tx *sql.Tx, r *wirecopy.Report) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM articles WHERE id = ?", r.ID); err != nil {
		return err
	}
	a := r.Article
	title := a.Title
	if title == "" {
		title = a.Headline.Line(a.Text)
	}
	day := sql.NullString{String: a.Day.Format(time.DateOnly), Valid: !a.Day.IsZero()}
	if _, err := tx.ExecContext(ctx, "INSERT INTO articles VALUES (?, ?, ?)", r.ID, title, day); err != nil {
		return err
	}
	w := writer{ctx: ctx, tx: tx, article: a, id: r.ID, actors: make(map[*entity.Actor]int64)}
	for i := range r.Quotes {
		q := &r.Quotes[i]
		w.attribution(&q.Attribution, "quote", q.Kind.String(), false, false)
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		w.attribution(&c.Attribution, "claim", c.Attitude.String(), c.Negated, c.Hedged)
	}
	return w.err
}

// A writer writes rows of one article until an error, which it keeps.
type writer struct {
	ctx     context.Context
	tx      *sql.Tx
	article *article.Article
	id      string
	actors  map[*entity.Actor]int64
	err     error
}

func (w *writer) attribution(a *quote.Attribution, kind, attitude string, negated, hedged bool) {
	text := w.article.Text
	id := w.insert("INSERT INTO attributions (article, kind, attitude, negated, hedged, source, cue, words, first, last, confidence)"+
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
		w.id, kind, attitude, negated, hedged, a.Source.Line(text), a.Cue.Line(text), a.Words(w.article),
		a.Content[0].Start, a.Content[len(a.Content)-1].End, a.Confidence)
	for _, s := range a.Speakers {
		w.insert("INSERT OR IGNORE INTO speakers VALUES (?, ?) RETURNING 0", id, w.actor(s.Actor))
	}
	for _, x := range a.About {
		w.insert("INSERT OR IGNORE INTO about VALUES (?, ?) RETURNING 0", id, w.actor(x))
	}
}

// actor returns the row of an actor.
func (w *writer) actor(x *entity.Actor) int64 {
	id, ok := w.actors[x]
	if !ok {
		country := ""
		if c := x.Country(); c.IsCountry() {
			country = c.String()
		}
		id = w.insert("INSERT INTO actors (key, name, kind, country) VALUES (?, ?, ?, ?)"+
			" ON CONFLICT DO UPDATE SET name = name RETURNING id", x.Key(), x.Name, x.Kind.String(), country)
		w.actors[x] = id
	}
	return id
}

// insert returns what the statement returns, 0 if nothing.
func (w *writer) insert(statement string, args ...any) (id int64) {
	if w.err == nil {
		err := w.tx.QueryRowContext(w.ctx, statement, args...).Scan(&id)
		if !errors.Is(err, sql.ErrNoRows) {
			w.err = err
		}
	}
	return id
}

// A question is a query of queries.sql. Its title is "NAME PARAMETER...: what it answers".
type question struct{ title, query string }

// asked returns the questions of queries.sql.
func asked() (list []question) {
	for part := range strings.SplitSeq(queries, "-- ") {
		if title, query, ok := strings.Cut(part, "\n"); ok {
			list = append(list, question{title, query})
		}
	}
	return list
}

// ask answers a question as tab-separated lines with the names of the columns on top.
func ask(ctx context.Context, db *sql.DB, out io.Writer, name string, values []string) error {
	for _, q := range asked() {
		head, _, _ := strings.Cut(q.title, ":")
		if fields := strings.Fields(head); fields[0] == name {
			if len(values) != len(fields)-1 {
				return fmt.Errorf("ask %s", q.title)
			}
			var args []any
			for i, parameter := range fields[1:] {
				value := values[i]
				if parameter == "WORDS" {
					value = match(value)
				}
				args = append(args, sql.Named(strings.ToLower(parameter), value))
			}
			return table(ctx, db, out, q.query, args)
		}
	}
	return fmt.Errorf("no query %q; ask alone lists them", name)
}

// match turns words into a full-text query for all of them, in which nothing is syntax.
func match(words string) string {
	words = strings.NewReplacer(`"`, " ", "\x00", " ").Replace(words)
	return `"` + strings.Join(strings.Fields(words), `" "`) + `"`
}

// breaks are what must not stand in a column of a line.
var breaks = regexp.MustCompile(`[\t\n\r]+`)

func table(ctx context.Context, db *sql.DB, out io.Writer, query string, args []any) error {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		return err
	}
	fmt.Fprintln(out, strings.Join(names, "\t"))
	cells := make([]sql.NullString, len(names))
	into := make([]any, len(names))
	for i := range cells {
		into[i] = &cells[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		for i, c := range cells {
			names[i] = breaks.ReplaceAllString(c.String, " ")
		}
		fmt.Fprintln(out, strings.Join(names, "\t"))
	}
	return rows.Err()
}
