package entity

// This file knows which words for an office are the same: "Sen." and "senator".

// officeOf returns the word by which all words for an office are compared.
func officeOf(noun string) string {
	switch noun {
	case "Sen.", "Sen", "Senator", "Sens.", "lawmaker", "legislator":
		return "senator"
	case "Rep.", "Rep", "Representative", "Congressman", "Congresswoman", "congressman", "congresswoman":
		return "representative"
	case "Gov.", "Gov", "Governor":
		return "governor"
	case "Pres.", "President":
		return "president"
	case "Gen.", "General":
		return "general"
	case "Judge", "Justice", "justice", "jurist":
		return "judge"
	case "Prof.", "Professor":
		return "professor"
	case "Dr.", "Dr", "Doctor", "physician":
		return "doctor"
	case "Rev.", "Reverend", "pastor", "Pastor":
		return "reverend"
	case "Nominee", "candidate", "Candidate", "hopeful", "contender", "standard-bearer":
		return "nominee"
	case "Chairman", "chairwoman", "Chairwoman", "chair", "Chair", "chairperson":
		return "chairman"
	case "spokeswoman", "spokesperson", "Spokesman", "Spokeswoman":
		return "spokesman"
	case "attorney", "Attorney", "Lawyer", "counsel":
		return "lawyer"
	case "mogul", "tycoon", "billionaire", "Businessman":
		return "businessman"
	case "Mayor":
		return "mayor"
	case "Minister":
		return "minister"
	case "premier", "Premier":
		return "minister"
	case "Secretary":
		return "secretary"
	case "envoy", "Envoy", "mediator", "Mediator":
		return "envoy"
	case "Ambassador":
		return "ambassador"
	case "head", "Head", "Chief", "boss":
		return "chief"
	case "Director":
		return "director"
	case "CEO", "chief executive", "executive":
		return "executive"
	case "Sheriff":
		return "sheriff"
	case "Chancellor":
		return "chancellor"
	case "King":
		return "king"
	case "Queen":
		return "queen"
	case "Pope":
		return "pope"
	case "lady":
		return "lady"
	}
	return noun
}

// candidate reports whether an office, as [officeOf] gives it, is one that people
// run for in the name of their party.
func candidate(office string) bool { return office == "nominee" }

// partyOf returns the party that a word tells of, "" for none.
func partyOf(s string) string {
	switch s {
	case "Republican", "GOP":
		return "republican"
	case "Democratic", "Democrat":
		return "democratic"
	case "Conservative", "Tory":
		return "conservative"
	case "Labour", "Labor":
		return "labour"
	case "Libertarian":
		return "libertarian"
	}
	return ""
}
