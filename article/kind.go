package article

import "strconv"

// A Kind is the role of a paragraph in a text.
type Kind uint8

// The kinds of paragraphs. The paragraphs of kind [KindBody], in order, are the clean
// article.
const (
	KindBody        Kind = iota // the article itself
	KindHeadline                // the article's headline
	KindSubheadline             // the line below it that says more
	KindByline                  // who wrote it
	KindDateline                // place and date, on a line of their own
	KindDate                    // when it was published
	KindCaption                 // of a picture, and who took it
	KindCredit                  // who else worked on it: "(Reporting by ...)"
	KindCorrection              // what was changed, and other notes of the editors
	KindAuthor                  // about who wrote it
	KindTimestamp               // the time of an entry in a live blog
	KindBoilerplate             // what surrounds an article: "Share", "Advertisement", related headlines
)

var kindNames = [...]string{
	"body", "headline", "subheadline", "byline", "dateline", "date", "caption",
	"credit", "correction", "author", "timestamp", "boilerplate",
}

// String returns the kind in lower case, "body" for [KindBody].
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}
