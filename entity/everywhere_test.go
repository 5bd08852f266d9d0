package entity

import "testing"

// TestEverywhere finds bodies and places whose names several countries have: they are those of
// the country that the article speaks of, and of none where it speaks of several.
func TestEverywhere(t *testing.T) {
	for _, test := range []struct{ text, name, region string }{
		{"Labour promised new houses in Wellington, New Zealand, on Monday.", "New Zealand Labour Party", "NZ"},
		{"Labour promised new houses in London on Monday.", "Labour Party", "GB"},
		{"Labour promised new houses on Monday.", "Labour Party", "GB"},
		{"OTTAWA (Reuters) - The Commons voted on Monday.", "House of Commons of Canada", "CA"},
		{"OTTAWA (Reuters) - Critics of the Liberals said no on Monday.", "Liberal Party of Canada", "CA"},
		{"OTTAWA (Reuters) - The Conservatives said no on Monday.", "Conservative Party of Canada", "CA"},
		{"CANBERRA (Reuters) - The Liberals and the Nationals said no on Monday.", "Liberal Party of Australia", "AU"},
		{"CANBERRA (Reuters) - The Greens said no on Monday.", "Australian Greens", "AU"},
		{"BERLIN (Reuters) - The Greens said no on Monday.", "Alliance 90/The Greens", "DE"},
		{"WELLINGTON (Reuters) - The Greens said no on Monday.", "Green Party of Aotearoa New Zealand", "NZ"},
		{"DUBLIN (Reuters) - The Labour Party said no on Monday. Ireland votes.", "Labour Party", "IE"},
		{"Ann Low's Green Party will not vote for sanctions on Russia.", "Green Party", "ZZ"},
		{"Peru's Communist Party said no on Monday.", "Communist Party of Peru", "PE"},
		{"The EPA fined a mine near Accra in Ghana. The Environmental Protection Agency said water was foul.", "Environmental Protection Agency of Ghana", "GH"},
		{"In Ghana and in Togo the Environmental Protection Agency said water was foul.", "Environmental Protection Agency", "ZZ"},
		{"Senators from Ohio told the Environmental Protection Agency that Ghana's water was foul.", "Environmental Protection Agency", "US"},
		{"In Ohio, the Democratic Party said it had nothing to do with Ghana.", "Democratic Party", "US"},
		{"The film is on YouTube, and the High Court will see it.", "High Court", "ZZ"}, // YouTube is everywhere too
		{"TOKYO — The Defense Ministry said a jet had crashed off Okinawa.", "Defense Ministry", "JP"},
		{"Ghana's Supreme Court ruled that the vote was valid.", "Supreme Court of Ghana", "GH"},
		{"Talks with the United States were held in Geneva, Qatar said.", "Geneva", "CH"},
		{"It flies to Juba, Laâyoune, Lomé, Maun, and Tokyo.", "Laâyoune", "EH"},
		{"It flies to Juba, Laâyoune, Lomé, Maun, and Tokyo.", "Lomé", "TG"},
		{"A fire broke out in Kibera, Nairobi, on Monday.", "Kibera", "KE"},
		{"Talks of Ghana and Togo failed. The Defense Ministry was silent.", "Defense Ministry", "ZZ"},
		{"Brazil's Federal Police raided homes. The Federal Police found papers.", "Police of Brazil", "BR"},
	} {
		if x := actorIn(t, test.text, test.name); x != nil && x.Region.String() != test.region {
			t.Errorf("%s\n%s is of %s, want %s", test.text, test.name, x.Region, test.region)
		}
	}
}
