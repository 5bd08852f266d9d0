package article

import "strconv"

// A Kind says what a paragraph is in its article.
type Kind uint8

// The kinds of paragraphs. The paragraphs of kind Body, in order, are the clean
// article.
const (
	Body         Kind = iota // the article itself
	Headline                 // the article's headline
	Subheadline              // the line below it that says more
	BylineKind               // who wrote it
	DatelineKind             // place and date, where they stand alone
	DateKind                 // when it was published
	Caption                  // of a picture, and who took it
	Credit                   // who else worked on it: "(Reporting by ...)"
	Correction               // what was changed, and other notes of the editors
	Author                   // about who wrote it
	Timestamp                // the time of an entry in a live blog
	Boilerplate              // what surrounds an article: "Share", "Advertisement", related headlines
)

var kindNames = [...]string{
	"body", "headline", "subheadline", "byline", "dateline", "date", "caption",
	"credit", "correction", "author", "timestamp", "boilerplate",
}

// String returns the kind in lower case, "body" for [Body].
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}
