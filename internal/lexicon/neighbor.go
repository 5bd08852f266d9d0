package lexicon

import (
	_ "embed" // for the compiled set

	"github.com/wirecopy-go/wirecopy/internal/table"
)

// A Neighbor is the kind of evidence that a word gives about the name beside it.
type Neighbor uint8

// What the words in neighbors.tsv tell.
const (
	NoNeighbor Neighbor = iota
	Opponent            // before a name: of the team that another one plays, "against"
	Player              // between the names of a town and a person: of its team, "centre"
	Motion              // before "to" and a name: of a place, "flew"
	Band                // after letters and a hyphen: of a broadcaster, "FM"
	Ship                // before a name: of a ship, "frigate", "HMS"
	Tongue              // before a name: of a language, "speaks"
	Side                // between a town and its country: a part of it, "northern"
	Arms                // after a name: called so, "tanks"
	Result              // before "to" or "with" and a name: of the other team, "lost"
	Earlier             // after a sign and before a name: another name of the same, "formerly"
	Staff               // after a person's name or pronoun: a body that goes by it, "administration"
	Crew                // the same where the person's campaign was named before, "team"
	Deal                // before a player: of the team that has the player now, "traded"
	Building            // at the end of a name: of a body that is a building too, "Museum"
	School              // at the start of a name: of a university or other body in its language, "Hochschule"
	Table               // above names: of the teams in a table of sport, "standings"
	Beyond              // before a name, among teams: of one that another was better than, "past"
	Stage               // after a name: of a town where sport takes place, "hosted"
	Out                 // between names: of a cricketer and those who got him out, "lbw"
	Tribe               // at the start of a name: of a tribe in its language, "Ngāti"
	Unit                // at the end of a name, or before "of" and a name: of a state, "Province"
	Work                // in an apposition after a name: of a work, medicine or animal, "film"
	Join                // between the words of a name in another language: "des"
	Founding            // before a name: of what somebody founded or heads, "founded"
	Way                 // after two names that a hyphen joins: it goes between them, "highway"
	Road                // before a number: a road, "Highway", or between two places that a hyphen joins
	Post                // before a person, "as" and an office: who has it from then on, "appointed"
	Money               // before a figure: a currency, no name, "EGP"
	Site                // at the start of a name: of a street, water or building in its language, "Rue"
	Local               // after a name: of the place where they live, "residents"
	Index               // in a name after "the", or before a number: of an index of shares, "Nikkei"
	Folk                // before a noun for people: of a people or faith, so no place, "Sikh"
	Paper               // before a name: of a newspaper or magazine, "weekly"
	Tribal              // after a name: of a people, "tribesmen"
	Vehicle             // before "to" and a name: of a place, "train"
	Halt                // before "at" or "off" and a name: of a place, "docked"
	Quake               // before "hit" and a name: of a place, "flood"
	Dwelling            // before "in" and a name: of a place, "born"
	Trust               // before "in" and a name: maybe of no place, "faith"
	Fallen              // after a name and "was": of a place, "shelled"
	Joining             // before a name, "to" and another: of places, "linking"
	Part                // after "the" and a name: of a place, "suburb"
	Servant             // before "in" and a name: of the place that they serve, "police"
	Price               // after a name and before a percentage: of a firm, "rose"
	Lawmaker            // in what somebody is called: a member of a parliament, "MP", "Assembly"
	Yard                // at the end of a name: of a site that goes by the rest of it, "Port"
	Spur                // before what people feel or say: what brings that about, no name, "prompting"
	Reaction            // after one of these: what it brings about, "backlash"
	Gathering           // after "addressed": who came to listen, so what was said does not follow, "rally"
	Past                // before a title in small letters: a verb, "met"
	Career              // after "the": of anybody with a name, whatever the office, "businessman"
)

// Verb reports whether the words are verbs.
func (n Neighbor) Verb() bool {
	switch n {
	case Opponent, Motion, Tongue, Result, Deal, Stage, Founding, Post, Out, Halt, Fallen, Joining, Price, Past:
		return true
	}
	return false
}

// NeighborNames are the names of the values in neighbors.tsv, by number.
var NeighborNames = [...]string{
	Opponent: "opponent", Player: "player", Motion: "motion", Band: "band", Ship: "ship",
	Tongue: "tongue", Arms: "arms", Side: "side", Result: "result", Earlier: "earlier",
	Staff: "staff", Crew: "crew", Deal: "deal", Building: "building", School: "school",
	Table: "table", Beyond: "beyond", Stage: "stage", Out: "out", Tribe: "tribe", Unit: "unit",
	Work: "work", Join: "join", Founding: "founding", Way: "way", Money: "money", Road: "road",
	Site: "site", Post: "post", Local: "local", Index: "index", Folk: "folk",
	Paper: "paper", Tribal: "tribal", Vehicle: "vehicle", Halt: "halt", Quake: "quake",
	Dwelling: "dwelling", Trust: "trust", Fallen: "fallen", Joining: "joining", Part: "part",
	Servant: "servant", Price: "price", Lawmaker: "lawmaker",
	Yard: "yard", Spur: "spur", Reaction: "reaction", Gathering: "gathering", Career: "career",
	Past: "past",
}

// neighbors.bin is the set of the words beside names, with the numbers of what they tell.
var (
	//go:embed neighbors.bin
	neighborData string

	neighbors = table.Lazy[table.Set]{Data: &neighborData, Open: table.OpenSet}
)

// NeighborOf returns the evidence that a word, in any case, gives about the name beside it.
// It is NoNeighbor for most words.
func NeighborOf(word string) Neighbor {
	v, _ := find(neighbors.Get(), word)
	return Neighbor(v)
}
