package mention

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/lexicon"
	"github.com/wirecopy-go/wirecopy/internal/ner"
	"github.com/wirecopy-go/wirecopy/internal/phrase"
)

func parse(t *testing.T, text string) (*article.Article, *phrase.Doc) {
	t.Helper()
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return a, phrase.Of(a)
}

// TestFixes gives each correction the words that the model marked, in brackets.
func TestFixes(t *testing.T) {
	for _, test := range []struct {
		name   string
		fix    func(*finder, *candidate)
		text   string
		kind   lexicon.Kind
		want   string
		become lexicon.Kind
	}{
		{"day before a country", withoutDayBefore, "So they said on [Monday Kenya] left.", lexicon.Organization, "Kenya", lexicon.Place},
		{"day before a body", withoutDayBefore, "So they said [Friday Kelder Board] left.", lexicon.Organization, "Kelder Board", lexicon.Organization},
		{"month before a country", withoutDayBefore, "In [August Poland] left.", lexicon.Place, "Poland", lexicon.Place},
		{"holiday before a country", withoutDayBefore, "On [Black Friday Kenya] left.", lexicon.Organization, "Kenya", lexicon.Place},
		{"body called like a day", withoutDayBefore, "They read in [Sunday Times] then.", lexicon.Organization, "Sunday Times", lexicon.Organization},
		{"group called like a day", withoutDayBefore, "So the [Friday Group] left.", lexicon.Organization, "Friday Group", lexicon.Organization},
		{"person called like a day", withoutDayBefore, "So said [Friday Okoro] then.", lexicon.Person, "Friday Okoro", lexicon.Person},
		{"degrees", withoutObjects, "It is at 9 degrees [East] of it.", lexicon.Place, "", lexicon.Place},
		{"part of the world", withoutObjects, "It is in the [East] of it.", lexicon.Place, "East", lexicon.Place},
		{"law of two matters", withoutObjects, "So the [Harbour Safety] and Fishing Act passed.", lexicon.Organization, "", lexicon.Organization},
		{"body and a law", withoutObjects, "So the [Kelder Board] and Fishing Act passed.", lexicon.Organization, "Kelder Board", lexicon.Organization},
		{"signs", withoutSigns, "They read [“ Kelder].", lexicon.Organization, "Kelder", lexicon.Organization},
		{"town of office", townOfOffice, "The mayor of [Kelder] left.", lexicon.Person, "Kelder", lexicon.Place},
		{"town of a first name", townOfOffice, "They met in [Austin].", lexicon.Person, "Austin", lexicon.Place},
		{"first name after in", townOfOffice, "They trust in [Austin Kelder].", lexicon.Person, "Austin Kelder", lexicon.Person},
		{"school of another language", bodyByHead, "Then [Hochschule Kelder] closed.", lexicon.Person, "Hochschule Kelder", lexicon.Organization},
		{"firm of another language", bodyByHead, "Then [Grupo Kelder] closed.", lexicon.Person, "Grupo Kelder", lexicon.Organization},
		{"initials", withInitials, "It is M.R. [Kelder].", lexicon.Person, "M.R. Kelder", lexicon.Person},
		{"postscript", withInitials, "P.S. [Kelder] left.", lexicon.Person, "Kelder", lexicon.Person},
		{"nickname with an article", withNickname, "It is [Ann] “Bella the Fox” Kelder.", lexicon.Person, "Ann “Bella the Fox” Kelder", lexicon.Person},
		{"small nickname", withNickname, "It is [Ann] 'fox' Kelder.", lexicon.Person, "Ann 'fox' Kelder", lexicon.Person},
		{"quoted word", withNickname, "It is [Kelder] 'lying' Perrin.", lexicon.Person, "Kelder", lexicon.Person},
		{"person of a firm", withoutVerb, "It is [Ann Roe of Kelder].", lexicon.Person, "Ann Roe", lexicon.Person},
		{"person of a town", withoutVerb, "It is [Ann of Kelder].", lexicon.Person, "Ann of Kelder", lexicon.Person},
		{"what a person has", withoutVerb, "It is [Ann Roe's Kelder].", lexicon.Person, "Ann Roe", lexicon.Person},
		{"street of another language", bodyByHead, "Then [Rue Kelder] was shut.", lexicon.Person, "Rue Kelder", lexicon.Place},
		{"street called after somebody", withSite, "Then Jalan [Ahmad Kelder] was shut.", lexicon.Person, "Jalan Ahmad Kelder", lexicon.Place},
		{"letters of a double surname", withoutDegree, "It is Ann Roe-[Kelder KC].", lexicon.Person, "Kelder", lexicon.Person},
		{"animal called so", withoutObjects, "It is a bloodhound named [Kelder].", lexicon.Person, "", lexicon.Person},
		{"person called so", withoutObjects, "It is a man named [Kelder].", lexicon.Person, "Kelder", lexicon.Person},
		{"owner of a firm", bodyByDescription, "So the German parent [Kelder] agreed.", lexicon.Person, "Kelder", lexicon.Organization},
		{"parent", bodyByDescription, "So one parent, [Kelder], agreed.", lexicon.Person, "Kelder", lexicon.Person},
		{"tribe", bodyByHead, "Then [Ngāti Kelder] left.", lexicon.Person, "Ngāti Kelder", lexicon.Group},
		{"end of a road", inTown, "So the road to [Ann Kelder] was shut.", lexicon.Person, "Ann Kelder", lexicon.Place},
		{"letter to a person", inTown, "So the letter to [Ann Kelder] was late.", lexicon.Person, "Ann Kelder", lexicon.Person},
		{"end of a line", inTown, "Trains between Leeds and [Kelder] stopped.", lexicon.Person, "Kelder", lexicon.Place},
		{"two people", inTown, "Talks between Ann and [Kelder] stopped.", lexicon.Person, "Kelder", lexicon.Person},
		{"port of a ship", inTown, "So a ferry bound for [Kelder] sank.", lexicon.Person, "Kelder", lexicon.Place},
		{"home", inTown, "The people of [Kelder] left.", lexicon.Person, "Kelder", lexicon.Place},
		{"staff", inTown, "The officials of [Kelder] left.", lexicon.Organization, "Kelder", lexicon.Organization},
		{"municipality", inTown, "Jobs go to [Kelder] municipality.", lexicon.Person, "Kelder", lexicon.Place},
		{"native", inTown, "So the [Kelder] native left.", lexicon.Organization, "Kelder", lexicon.Place},
		{"constituency", inTown, "So [Kelder Norrvik] MP Ann Roe left.", lexicon.Person, "Kelder Norrvik", lexicon.Place},
		{"off a town", inTown, "So a tanker sank off [Kelder].", lexicon.Person, "Kelder", lexicon.Place},
		{"bride", personByDescription, "So the bride, [Kelder], left.", lexicon.Organization, "Kelder", lexicon.Person},
		{"owner", personByDescription, "So the owner, [Kelder], left.", lexicon.Organization, "Kelder", lexicon.Organization},
		{"known as", personByDescription, "So a herdsman known only as [Kelder] left.", lexicon.Place, "Kelder", lexicon.Person},
		{"village called", personByDescription, "So a village called [Kelder] burned.", lexicon.Place, "Kelder", lexicon.Place},
		{"car of somebody", withoutObjects, "So they burned the headmaster's [Toyota Kelder], too.", lexicon.Person, "", lexicon.Person},
		{"firm of a country", withoutObjects, "So Japan's [Toyota Kelder] fell.", lexicon.Organization, "Toyota Kelder", lexicon.Organization},
		{"bound", inTown, "So the [Kelder]-bound train stopped.", lexicon.Person, "Kelder", lexicon.Place},
		{"stop of a bus", inTown, "So the bus left [Kelder] at noon.", lexicon.Person, "Kelder", lexicon.Place},
		{"person left", inTown, "So the bus left [Kelder] cold.", lexicon.Person, "Kelder", lexicon.Person},
		{"town in a storm", inTown, "So the storm hit [Kelder] at noon.", lexicon.Person, "Kelder", lexicon.Place},
		{"town cut off", inTown, "So floods cut off [Kelder].", lexicon.Person, "Kelder", lexicon.Place},
		{"town of a clinic", inTown, "So the clinic serves [Kelder].", lexicon.Person, "Kelder", lexicon.Place},
		{"town of talks", inTown, "So they met at [Kelder].", lexicon.Person, "Kelder", lexicon.Place},
		{"shares that move", bodyByDescription, "So [Marsk Kelder] shares fell.", lexicon.Person, "Marsk Kelder", lexicon.Organization},
		{"who shares", bodyByDescription, "So [Marsk Kelder] shares a flat.", lexicon.Person, "Marsk Kelder", lexicon.Person},
		{"profit", bodyByDescription, "So [Kelder] posted a pre-tax profit.", lexicon.Person, "Kelder", lexicon.Organization},
		{"reported to the police", bodyByDescription, "So [Kelder] reported a theft.", lexicon.Person, "Kelder", lexicon.Person},
		{"subsidiary", bodyByDescription, "It is a subsidiary of [Kelder].", lexicon.Place, "Kelder", lexicon.Organization},
		{"who scored", personByDescription, "So the winner came from [Tumelo Segwagwa].", lexicon.Place, "Tumelo Segwagwa", lexicon.Person},
		{"police of a town", inTown, "So police in [Ann Kelder] left.", lexicon.Person, "Ann Kelder", lexicon.Place},
		{"players", inTown, "So they have players in [Ann Kelder] and others.", lexicon.Person, "Ann Kelder", lexicon.Person},
		{"village of a saint", personByDescription, "So the village of [Santa Kelder] fell.", lexicon.Place, "Santa Kelder", lexicon.Place},
		{"merger", bodyByDescription, "So the merger of [Marsk Kelder] failed.", lexicon.Person, "Marsk Kelder", lexicon.Organization},
		{"employees", bodyByDescription, "So employees of [Marsk Kelder] left.", lexicon.Person, "Marsk Kelder", lexicon.Organization},
		{"customers of a person", bodyByDescription, "So customers of [Ann Kelder] left.", lexicon.Person, "Ann Kelder", lexicon.Person},
		{"share price", bodyByDescription, "So [Marsk Kelder's] share price fell.", lexicon.Person, "Marsk Kelder", lexicon.Organization},
		{"headquarters", bodyByDescription, "So [Marsk Kelder], headquartered in Leeds, left.", lexicon.Person, "Marsk Kelder", lexicon.Organization},
		{"town of birth", inTown, "So she was born in [Ann Kelder] then.", lexicon.Person, "Ann Kelder", lexicon.Place},
		{"branch of a town", inTown, "So the [Ann Kelder] branch closed.", lexicon.Person, "Ann Kelder", lexicon.Place},
		{"firm with police", inTown, "So police in [Kelder] left.", lexicon.Organization, "Kelder", lexicon.Place},
		{"shares in a firm", inTown, "So investors in [Kelder] left.", lexicon.Organization, "Kelder", lexicon.Organization},
		{"bank of a town", bodyByHead, "Then [Bank Muscat] closed.", lexicon.Place, "Bank Muscat", lexicon.Organization},
		{"two surnames", partnership, "It is [Molenaar & Kelder] then.", lexicon.Person, "Molenaar & Kelder", lexicon.Organization},
		{"two first names", partnership, "It is [Jean & Ann] then.", lexicon.Person, "Jean & Ann", lexicon.Person},
		{"partnership", partnership, "It is [Molenaar] & Zonen.", lexicon.Person, "Molenaar", lexicon.Organization},
		{"partners", partnership, "It is [Johnson] & Marlow.", lexicon.Person, "Johnson", lexicon.Organization},
		{"town as a partner", partnership, "So [Norwich] & Pell said no.", lexicon.Place, "Norwich", lexicon.Organization},
		{"staff of partners", partnership, "So the chairman of [Norwich & Pell] left.", lexicon.Place, "Norwich & Pell", lexicon.Organization},
		{"shares of partners", partnership, "So the shares in [Norwich] & Pell fell.", lexicon.Place, "Norwich", lexicon.Organization},
		{"two towns", partnership, "So it met in [Norwich] & Pell.", lexicon.Place, "Norwich", lexicon.Place},
		{"towns in a list", partnership, "So Leeds, [Norwich] & Pell said no.", lexicon.Place, "Norwich", lexicon.Place},
		{"partners with a legal form", withPartner, "So [Norwich] & Pell Plc left.", lexicon.Organization, "Norwich & Pell Plc", lexicon.Organization},
		{"firm of a country", legalForm, "So [Kelder Foods] (Ireland) Ltd left.", lexicon.Organization, "Kelder Foods (Ireland) Ltd", lexicon.Organization},
		{"private firm", legalForm, "So [Kelder] (Pvt) Ltd left.", lexicon.Place, "Kelder (Pvt) Ltd", lexicon.Organization},
		{"two legal forms", legalForm, "So [Kelder Foods] (M) Sdn Bhd left.", lexicon.Person, "Kelder Foods (M) Sdn Bhd", lexicon.Organization},
		{"firm and its country", withPartner, "So [Kelder Foods] (Ireland) left.", lexicon.Organization, "Kelder Foods", lexicon.Organization},
		{"couple", partnership, "It is [Melinda] & Bill Gatward.", lexicon.Person, "Melinda", lexicon.Person},
		{"company", partnership, "It is [L. L. Kelder] & Co. then.", lexicon.Person, "L. L. Kelder", lexicon.Organization},
		{"list of partners", withPartner, "So Marks, [Pryor & Co.] left.", lexicon.Organization, "Marks, Pryor & Co.", lexicon.Organization},
		{"small legal form", withPartner, "So [Kelder Foods] plc left.", lexicon.Organization, "Kelder Foods plc", lexicon.Organization},
		{"no list of partners", withPartner, "So Marks, [Kelder Board] left.", lexicon.Organization, "Kelder Board", lexicon.Organization},
		{"head of a body", bodyByHead, "They met [Kelder Board].", lexicon.Place, "Kelder Board", lexicon.Organization},
		{"head of a place", bodyByHead, "They left [Kelder Club].", lexicon.Place, "Kelder Club", lexicon.Place},
		{"described person", personByDescription, "So [Ann Kelder] is a judge.", lexicon.Place, "Ann Kelder", lexicon.Person},
		{"double name", personByDescription, "Then [Ann Kelder-Park] told them.", lexicon.Place, "Ann Kelder-Park", lexicon.Person},
		{"double name of a place", personByDescription, "They left [Ann Kelder-Park].", lexicon.Place, "Ann Kelder-Park", lexicon.Place},
		{"double name with a head", bodyByHead, "They met [Ann Kelder-Park].", lexicon.Person, "Ann Kelder-Park", lexicon.Person},
		{"no name", quotedWords, "So [God] left.", lexicon.Person, "", lexicon.Person},
		{"surname that is a word", quotedWords, "So [Read] left.", lexicon.Person, "Read", lexicon.Person},
		{"quoted sentence", quotedWords, "He said “[Ich bin ein Kelder]” and left.", lexicon.Person, "Ich bin ein Kelder", lexicon.NoKind},
		{"name after a quotation", quotedWords, "“No,” [Thazin Nyunt Kelder], a teacher, said.", lexicon.Person, "Thazin Nyunt Kelder", lexicon.Person},
		{"title", withoutTitle, "Then [President Ann Kelder] left.", lexicon.Person, "Ann Kelder", lexicon.Person},
		{"rank in a body", withoutTitle, "Then [Garda Pike] left.", lexicon.Organization, "Pike", lexicon.Person},
		{"rank of a firm", withoutTitle, "Then [General Motors] left.", lexicon.Organization, "General Motors", lexicon.Organization},
		{"title alone", withoutTitle, "Then [Special Envoy] left.", lexicon.Person, "", lexicon.Person},
		{"first name that is a title", withoutTitle, "Then [Earl Kelder] left.", lexicon.Person, "Earl Kelder", lexicon.Person},
		{"surname after a hyphen", withDouble, "Then [Ann Kelder]-Park left.", lexicon.Person, "Ann Kelder-Park", lexicon.Person},
		{"double surname in a list", withDouble, "Kent: Ian Holt, [Ann Kelder]-Park; Bo Lund", lexicon.Person, "Ann Kelder-Park", lexicon.Person},
		{"double surname after a title", withDouble, "Then Ms. [Kelder]-Park sat.", lexicon.Person, "Kelder-Park", lexicon.Person},
		{"two people", withDouble, "The [Ann Kelder]-Ian Holt talks ended.", lexicon.Person, "Ann Kelder", lexicon.Person},
		{"double label", withDouble, "[KELDER]-HOLT: Who came?\n\nROE: Nobody came.\n\nKELDER-HOLT: Why?", lexicon.Person, "KELDER-HOLT", lexicon.Person},
		{"number of a road", withNumber, "It is on [Federal Highway] 2 now.", lexicon.Place, "Federal Highway 2", lexicon.Place},
		{"number of a body", withNumber, "So [Kelder Council] 31, a union, left.", lexicon.Organization, "Kelder Council 31", lexicon.Organization},
		{"what a number counts", withNumber, "He gave [Kelder Council] 31 seats.", lexicon.Organization, "Kelder Council", lexicon.Organization},
		{"hyphen", withHyphenated, "Then [Ban Ki]-moon left.", lexicon.Person, "Ban Ki-moon", lexicon.Person},
		{"hyphens", withHyphenated, "Then [Prayun Chan]-o-cha left.", lexicon.Person, "Prayun Chan-o-cha", lexicon.Person},
		{"syllable", withHyphenated, "Then [Pang Chi]-ming left.", lexicon.Person, "Pang Chi-ming", lexicon.Person},
		{"word by chance", withHyphenated, "Then [Chang Wan]-an left.", lexicon.Person, "Chang Wan-an", lexicon.Person},
		{"spaced syllable", withHyphenated, "Then [Pang Chi] - yeon left.", lexicon.Person, "Pang Chi - yeon", lexicon.Person},
		{"surname last", surnameLast, "Then [Min]-jun Park left.", lexicon.Person, "Min-jun Park", lexicon.Person},
		{"surname of a place", surnameLast, "Then captain Min-jun [Park] left.", lexicon.Place, "Min-jun Park", lexicon.Person},
		{"first syllable of a body", surnameLast, "Then [Pastor Hye]-jin Kang left.", lexicon.Organization, "Pastor Hye-jin Kang", lexicon.Person},
		{"compound before a surname", surnameLast, "The [Merkel]-era Park left.", lexicon.Person, "Merkel", lexicon.Person},
		{"office before a surname", surnameLast, "The President-elect [Yoon] left.", lexicon.Person, "Yoon", lexicon.Person},
		{"age before a surname", surnameLast, "The 47-year-old [Kim] left.", lexicon.Person, "Kim", lexicon.Person},
		{"surname first", surnameLast, "Then [Oh Se]-min left.", lexicon.Organization, "Oh Se-min", lexicon.Person},
		{"surname of letters", withSurname, "Then Ngo [Van Kelder] left.", lexicon.Person, "Ngo Van Kelder", lexicon.Person},
		{"letters before a name", withSurname, "The NGO [Van Kelder] left.", lexicon.Person, "Van Kelder", lexicon.Person},
		{"where an officer is", inBrackets, "Then DCP ([Kelder]) Ann Roe left.", lexicon.Person, "Kelder", lexicon.Place},
		{"firm with owners", bodyByDescription, "They sued [Isagro] and its owners.", lexicon.Person, "Isagro", lexicon.Organization},
		{"what somebody founded", bodyByDescription, "Then Ann Roe founded [Isagro] alone.", lexicon.Person, "Isagro", lexicon.Organization},
		{"dash", withHyphenated, "Then [Pang Chi] - father of two - left.", lexicon.Person, "Pang Chi", lexicon.Person},
		{"double surname", withHyphenated, "Then Ott-[Kelder] left.", lexicon.Person, "Ott-Kelder", lexicon.Person},
		{"person by office", bodyByHead, "It rained, said [Kakule Mwanza], the administrator of Beni.", lexicon.Place, "Kakule Mwanza", lexicon.Person},
		{"place before who is in it", bodyByHead, "It rained in [Port Kelder], the mayor of Beni said.", lexicon.Place, "Port Kelder", lexicon.Place},
		{"firm by apposition", bodyByDescription, "Then [Isagro], a Colombian utility, left.", lexicon.Place, "Isagro", lexicon.Organization},
		{"firm by its noun", bodyByDescription, "The think tank [Isagro] said so.", lexicon.Person, "Isagro", lexicon.Organization},
		{"firm spoken for", bodyByDescription, "A spokesman for [Isagro] said so.", lexicon.Person, "Isagro", lexicon.Organization},
		{"person spoken for", bodyByDescription, "A spokesman for [Perrin] said so.", lexicon.Person, "Perrin", lexicon.Person},
		{"station", withStation, "Then [WFNX]-TV left.", lexicon.Organization, "WFNX-TV", lexicon.Organization},
		{"person after an office", personByDescription, "The treasurer, [Thandi Kelder], left.", lexicon.Place, "Thandi Kelder", lexicon.Person},
		{"office addressed", withoutTitle, "So Madam [Chair], it is late.", lexicon.Person, "", lexicon.Person},
		{"order after a name", withoutDegree, "Then [Ann Kelder OBE] left.", lexicon.Person, "Ann Kelder", lexicon.Person},
		{"no syllable", withHyphenated, "The [Pang Chi]-facing side.", lexicon.Person, "Pang Chi", lexicon.Person},
		{"hospital of a king", bodyByHead, "At [King Albert Hospital] then.", lexicon.Person, "King Albert Hospital", lexicon.Organization},
		{"no part of the name", withHyphenated, "The [Kelder]-based firm left.", lexicon.Place, "Kelder", lexicon.Place},
		{"particles", withParticles, "Then van der [Aar] left.", lexicon.Person, "van der Aar", lexicon.Person},
		{"initials", withInitials, "Then K. [Mensah] left.", lexicon.Person, "K. Mensah", lexicon.Person},
		{"nickname", withNickname, "Then [Jame] “Bison Bob” Kelder left.", lexicon.Person, "Jame “Bison Bob” Kelder", lexicon.Person},
		{"nickname in parentheses", withNickname, "Then [Margaret] (Peggy) Kelder left.", lexicon.Person, "Margaret (Peggy) Kelder", lexicon.Person},
		{"no nickname", withNickname, "Then [Margaret] (Labour) Kelder left.", lexicon.Person, "Margaret", lexicon.Person},
		{"quotation", withNickname, "Then [Ann Kelder] “Never” Then said.", lexicon.Person, "Ann Kelder", lexicon.Person},
		{"suffix", withSuffix, "Then [Carl Kelder] Jr. left.", lexicon.Person, "Carl Kelder Jr.", lexicon.Person},
		{"opening", withOpening, "The Committee for a [Better Kelder] left.", lexicon.Organization, "Committee for a Better Kelder", lexicon.Organization},
		{"opening of a place", withOpening, "The Army of the [Kelder] left.", lexicon.Place, "Army of the Kelder", lexicon.Organization},
		{"rest", withRest, "The [Front] for the Liberation of the Hills left.", lexicon.Organization, "Front for the Liberation of the Hills", lexicon.Organization},
		{"country", withRest, "The [Competition Authority] of the Netherlands left.", lexicon.Organization, "Competition Authority of the Netherlands", lexicon.Organization},
		{"partner", withPartner, "It is [Molenaar] & Zonen.", lexicon.Organization, "Molenaar & Zonen", lexicon.Organization},
		{"second partner", withPartner, "It is Molenaar & [Zonen].", lexicon.Organization, "Molenaar & Zonen", lexicon.Organization},
		{"person after a partner", partnership, "It is Molenaar & [Zonen].", lexicon.Person, "Zonen", lexicon.Organization},
		{"body of a place", withOffice, "At [Kelder] Magistrate's Court then.", lexicon.Place, "Kelder Magistrate's Court", lexicon.Organization},
		{"body after a person", withOffice, "The [Ann Kelder Children's] Trust left.", lexicon.Person, "Ann Kelder Children's Trust", lexicon.Organization},
		{"part of a body", withOffice, "At [Kelder] University's School then.", lexicon.Place, "Kelder", lexicon.Place},
		{"town in a body", townOfOffice, "The village of [Ann Kelder] burns.", lexicon.Person, "Ann Kelder", lexicon.Place},
		{"residents of a body", townOfOffice, "The residents of [Kelder House] left.", lexicon.Organization, "Kelder House", lexicon.Organization},
		{"firm with a founder", bodyByDescription, "Then [Kelder Jin] founder Ann Roe left.", lexicon.Person, "Kelder Jin", lexicon.Organization},
		{"quoted group", bodyByDescription, "The charity \"[Isagro]\" left.", lexicon.Person, "Isagro", lexicon.Organization},
		{"purpose", withRest, "The [Kelder Association] for the Disabled left.", lexicon.Organization, "Kelder Association for the Disabled", lexicon.Organization},
		{"purposes", withRest, "The [Kelder Centre] for the Identification of Missing Migrants left.", lexicon.Organization, "Kelder Centre for the Identification of Missing Migrants", lexicon.Organization},
		{"purpose of a river", withRest, "The [Kelder Centre] for the Protection of the Tay left.", lexicon.Organization, "Kelder Centre for the Protection of the Tay", lexicon.Organization},
		{"matter of a committee", withRest, "The [House Committee] on Oversight left.", lexicon.Organization, "House Committee on Oversight", lexicon.Organization},
		{"other party", withRest, "So the [Kelder Party] for the Party Norrvik.", lexicon.Organization, "Kelder Party", lexicon.Organization},
		{"treaty of a place", withoutObjects, "So the [Geneva Convention] is dead.", lexicon.Organization, "", lexicon.Organization},
		{"portfolio", withoutPortfolio, "The Minister of Health, [Labour] and Trade left.", lexicon.Organization, "", lexicon.Organization},
		{"ministry", withoutPortfolio, "The ministers of [Kelder] left.", lexicon.Organization, "Kelder", lexicon.Organization},
	} {
		before, rest := cut(test.text, "[")
		marked, after := cut(rest, "]")
		a, d := parse(t, before+marked+after)
		c := candidate{kind: test.kind, end: len(d.Words) - 1}
		for int(d.Words[c.First].Start) < len(before) {
			c.First++
		}
		for c.End = c.First; int(d.Words[c.End].Start) < len(before)+len(marked); {
			c.End++
		}
		f := finder{view: view{a: a, d: d}}
		test.fix(&f, &c)
		got := ""
		if !c.Empty() {
			got = d.In(c.First, c.End)
		}
		if got != test.want || c.kind != test.become {
			t.Errorf("%s: got %q, a %v; want %q, a %v", test.name, got, c.kind, test.want, test.become)
		}
	}
}

// TestThings gives texts in which an acronym stands for a thing or office, and for a body.
func TestThings(t *testing.T) {
	for text, want := range map[string]lexicon.Kind{
		"The chief harbour officer (CHO) left. They met the CHO.":                   lexicon.NoKind,
		"They have unmanned aerial systems (UAS) then. They bought the UAS.":        lexicon.NoKind,
		"The Convention on the Law of Rivers (CLR) is old. They signed the CLR.":    lexicon.NoKind,
		"It is a long-term agreement (LTA) then. They signed the LTA.":              lexicon.NoKind,
		"The Comprehensive Plan of Action (CPA) is dead. They left the CPA.":        lexicon.NoKind,
		"The Comprehensive Plan of Action (CPA) is dead. The CPA said so.":          lexicon.Organization,
		"The Kelder Nurses' Assembly (KNA) is dead. They left the KNA.":             lexicon.Organization,
		"The community policing organisation (CPO) met. They all left the CPO now.": lexicon.Organization,
	} {
		_, d := parse(t, text)
		var all []Mention
		for i := range d.Words {
			if s := d.String(i); d.Upper(i) && len(s) == 3 {
				all = append(all, Mention{Range: phrase.Range(i, i+1), Kind: lexicon.Organization})
			} else if s == "Assembly" {
				all = append(all, Mention{Range: phrase.Range(i-2, i+1), Kind: lexicon.Organization})
			} else if s == "Action" {
				all = append(all, Mention{Range: phrase.Range(i-3, i+1), Kind: lexicon.NoKind})
			}
		}
		all = spellOut(d, all)
		if got := all[len(all)-1].Kind; got != want {
			t.Errorf("%s: the acronym is a %v, want %v", text, got, want)
		}
	}
}

// TestBrands asks for the kind of a word that the model did not mark.
func TestBrands(t *testing.T) {
	for text, want := range map[string]lexicon.Kind{
		"So an analyst at Corvanet left.":        lexicon.Organization,
		"So the director of Corvanet left.":      lexicon.Organization,
		"So Corvanet, a Danish utility, left.":   lexicon.Organization,
		"So the fleet of eCorvane left.":         lexicon.NoKind,
		"So eCorvane's fleet left.":              lexicon.Organization,
		"So Corvane24 chief executive Ann left.": lexicon.Organization,
		"So a Corvane24 analyst left.":           lexicon.NoKind,
	} {
		a, d := parse(t, text)
		f := finder{view: view{a: a, d: d}}
		s := d.SentenceOf(0)
		got := lexicon.NoKind
		for i := s.First + 1; i < s.End; {
			i = f.fromLexicon(i, s.End, s.End)
		}
		for _, m := range f.all {
			if m.Len() == 1 && m.Kind == lexicon.Organization {
				got = m.Kind
			}
		}
		if got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestInFull asks whether two words are the name of a person in full.
func TestInFull(t *testing.T) {
	for text, want := range map[string]bool{
		"So coach Will Power left.":       true,
		"So Mayor Dallas York left.":      true,
		"So Chase Banks said no.":         true,
		"So Will Price, a lawyer, left.":  true,
		"So the Chase Banks said no.":     false,
		"So they have Will Power anyway.": false,
		"So in Dallas York rose.":         false,
	} {
		_, d := parse(t, text)
		f, got := finder{view: view{d: d}}, false
		for i := range d.Words {
			got = got || f.inFull(i)
		}
		if got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestOwned gives what belongs to somebody who was named in full, and what does not.
func TestOwned(t *testing.T) {
	for text, want := range map[string]int{
		"Bo Lunds left. So Lunds' Nueva Fuerza won.": 6,
		"Bo Roes left. So Lunds' Nueva Fuerza won.":  0,
		"Bo Lunds left. So Lunds' own party won.":    0,
	} {
		_, d := parse(t, text)
		f := finder{view: view{d: d}, all: []Mention{{Range: phrase.Range(0, 2), Kind: lexicon.Person}}}
		if got := f.owned(ner.Name{First: 5, End: 8, Class: ner.Person}); got != want {
			t.Errorf("%s: what is owned begins with word %d, want %d", text, got, want)
		}
	}
}

// TestDoubleFirst gives what the model marks as two names, the halves of a double first name.
func TestDoubleFirst(t *testing.T) {
	for text, want := range map[string]bool{
		"Then Anne-Claire Lund left.":   true,
		"Then Anne-Claire left.":        false,
		"Then Kelder-Norrvik Ann left.": false,
	} {
		_, d := parse(t, text)
		f := finder{view: view{d: d}}
		tagged := []ner.Name{{First: 1, End: 2, Class: ner.Person}, {First: 3, End: len(d.Words) - 2, Class: ner.Person}}
		if got := f.doubleFirst(tagged); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestJoint gives two names that the model took for one.
func TestJoint(t *testing.T) {
	for text, want := range map[string]string{
		"[Kelder Bank and Norrvik Ventures]":            "Norrvik Ventures",
		"[Kelder Foods Ltd and Norrvik Ventures]":       "Norrvik Ventures",
		"[Kelder Foods Ltd and Norrvik First Nation]":   "Norrvik First Nation",
		"[Kelder Bank's Policy Committee]":              "Policy Committee",
		"[Kelder Nurses' Policy Committee]":             "",
		"[KNA (Kelder Nurses' Assembly])":               "Kelder Nurses' Assembly",
		"[Kelder Securities and Exchange Commission]":   "",
		"[Kelder Oil and Gas Authority]":                "",
		"[University of Science and Kelder Laboratory]": "",
		"[Ann Roe bt Mary Kelder]":                      "Mary Kelder",
		"[Ann Roe alias Mary Kelder]":                   "Mary Kelder",
		"[Ann Roe-Kelder]":                              "",
	} {
		before, after := cut(text[1:], "]")
		_, d := parse(t, "Then "+before+after+" left.")
		f, name := finder{view: view{d: d}}, ner.Name{First: 1, Class: ner.Organization}
		if d.FirstName(1) {
			name.Class = ner.Person
		}
		for name.End = 1; int(d.Words[name.End].Start) < len("Then ")+len(before); {
			name.End++
		}
		got := ""
		if _, k := f.joint(name); k > 0 {
			got = d.In(k, name.End)
		}
		if got != want {
			t.Errorf("%s: the second name is %q, want %q", text, got, want)
		}
	}
}

func cut(s, sep string) (before, after string) {
	for i := range s {
		if s[i:i+1] == sep {
			return s[:i], s[i+1:]
		}
	}
	return s, ""
}

// TestDoubtful marks a name in some places: it must be the name of an actor elsewhere
// only if it is so in most.
func TestDoubtful(t *testing.T) {
	for _, c := range []struct {
		marked, not int
		want        bool
	}{{1, 0, false}, {1, 1, false}, {2, 2, false}, {1, 2, true}, {0, 3, false}} {
		text := ""
		for range c.marked + c.not {
			text += "They took the Skerry again. "
		}
		_, d := parse(t, text)
		var all []Mention
		for i := range d.Words {
			if d.String(i) == "Skerry" {
				m := Mention{Range: phrase.Range(i, i+1)}
				if len(all) < c.marked {
					m.Kind = lexicon.Organization
				}
				all = append(all, m)
			}
		}
		settleKinds(d, all)
		for _, m := range all {
			if want := c.want && m.Kind == lexicon.NoKind; m.Doubtful != want {
				t.Errorf("%d marked, %d not: doubtful %v", c.marked, c.not, m.Doubtful)
			}
		}
	}
}

// TestSettleKinds asks what the word in brackets is, which a person has as a name too.
func TestSettleKinds(t *testing.T) {
	for text, want := range map[string]lexicon.Kind{
		"Tobias Jordan left. They thanked [Jordan].":     lexicon.Country,
		"Tobias Jordan left. So [Jordan] agreed.":        lexicon.Person,
		"Paris Hilsom left. She flew to [Paris].":        lexicon.Place,
		"Martin Chelmsford left. Then [Chelmsford].":     lexicon.Person,
		"Martin Chelmsford left. He is in [Chelmsford].": lexicon.Place,
	} {
		before, rest := cut(text, "[")
		name, after := cut(rest, "]")
		_, d := parse(t, before+name+after)
		i := 0
		for int(d.Words[i].Start) < len(before) {
			i++
		}
		m := Mention{Range: phrase.Range(i, i+1), Kind: lexicon.Place}
		if n, s := d.KnownAt(i, i+1); n > 0 {
			m.Known, m.Sense, m.Kind = true, s, s.Actor().Kind
		}
		all := []Mention{{Range: phrase.Range(0, 2), Kind: lexicon.Person}, m}
		settleKinds(d, all)
		if got := all[1].Kind; got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestDescriptions finds no mention of a country in what only describes something.
func TestDescriptions(t *testing.T) {
	for text, want := range map[string]bool{
		"They ate French fries and left.":            false,
		"It cost 600 million U.S. dollars then.":     false,
		"The letter was written in Spanish, he said": false,
		"They apply Roman-Dutch law there.":          false,
		"They fish in Spanish waters.":               true,
		"The French army left.":                      true,
		"Then Turkey sent food.":                     true,
	} {
		a, d := parse(t, text)
		got := false
		for _, m := range Find(a, d, nil) {
			got = got || m.Kind == lexicon.Country
		}
		if got != want {
			t.Errorf("%s: a country is mentioned: %v", text, got)
		}
	}
}
