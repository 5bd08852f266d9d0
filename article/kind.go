package article

import "strconv"

// A Kind says what a paragraph is in its article.
type Kind uint8

// The kinds of paragraphs.
const (
	Body         Kind = iota // the article itself
	Headline                 // the article's headline
	BylineKind               // who wrote it
	DatelineKind             // place and date, where they stand alone
	Boilerplate              // what surrounds an article: "Share", "Advertisement", related headlines
)

var kindNames = [...]string{"body", "headline", "byline", "dateline", "boilerplate"}

// String returns the kind in lower case, "body" for [Body].
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}
