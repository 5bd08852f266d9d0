package quote

import (
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// TestVoices checks who speaks in the last attribution of a text, "" for nobody
// with a name.
func TestVoices(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"a role after its bearer spoke", "Ida Holm said on Monday that the dam was safe. “Nobody has to leave,” the singer said.", "Ida Holm"},
		{"a nationality", "Ida Holm said on Monday that the court was slow. “It was fun,” said the Norwegian.", "Ida Holm"},
		{"not after somebody without a name", "A farmer said on Monday that the dam was safe. “Nobody has to leave,” the singer said.", ""},
		{"not who belongs to somebody else", "Ida Holm said on Monday that the dam was safe. “Nobody has to leave,” the company's lawyer said.", ""},
		{"not a spokesman", "Ida Holm said on Monday that the dam was safe. “Nobody has to leave,” the spokesman said.", ""},
		{"a whole people", "Ida Holm said on Monday that the dam was safe. The Norwegians said it was not.", ""},
		{"several", "Ida Holm said on Monday that the dam was safe. The singers said it was not.", ""},
		{"a document that was quoted", "A statement by the Kelder Trust said the dam was safe. “Nobody has to leave,” the statement added.", "Kelder Trust"},
		{"a document under another name", "The Kelder Trust said in a letter that the dam was safe. “Nobody has to leave,” the document adds.", "Kelder Trust"},
		{"not what somebody wrote beside it", "A study of the dam came out. Carl Perrin said in an email that it was safe. The paper says it leaks.", ""},
		{"nor by whoever studies it", "It rained in Lyon. Carl Perrin, who studies dams, said it was safe. The survey says it leaks.", ""},
		{"honours behind a name", "It rained in Lyon. Prosecutor Carl Perrin KC said the dam was safe.", "Carl Perrin"},
		{"several honours", "It rained in Lyon. Professor Dame Ida Holm DBE FRS said the dam was safe.", "Ida Holm"},
		{"a relative of who writes", "My grandmother used to say that the river was wise.\n\nThe mayor, Ida Holm, said the dam was safe. My aunt said it was not.", ""},
		{"after somebody who has no name but one they gave", "The mayor, Carl Perrin, said the dam was safe.\n\nA farmer, who simply identified himself as Old Bo, told our paper that he would stay. “Who will feed the goats?” he asked.", "Old Bo"},
		{"who is not named", "A diplomat who asked not to be named said the dam was safe. It rained.", ""},
		{"each of several", "Every winter the minister for rivers promises that the dam is safe.", ""},
		{"what it says", "A statement by the Kelder Trust said the dam was safe. It added that nobody had to leave.", "Kelder Trust"},
		{"issued by", "A statement issued in Lyon by Ida Holm, the minister for rivers, said the dam was safe.", "Ida Holm"},
		{"a department", "The Kelder Department of Rivers said the dam was safe. “Nobody has to leave,” the department said.", "Kelder Department of Rivers"},
		{"the government of the country told of", "Peru lost two games in Lima. The government said it would help.", "Peru"},
		{"a nation's government", "In Lima it rained. The Peruvian government said it would help.", "Peru"},
		{"the government where pronouns are others'", "Kenya's police fired tear gas. The government denied that it would ask Uganda for help. It has troops, and it has trucks.", "Kenya"},
		{"it after what no such body is called", "“It was small,” said Per Lund of the University of Velmont. The team plans to go on. It hopes to end by May.", ""},
		{"the government of the dateline", "NAIROBI, Kenya - It rained on Monday. Uganda protested. Uganda's mines shut. The government said it would help.", "Kenya"},
		{"title before the name", "Vale Mines chief executive Ida Holm said the pit was safe.", "Ida Holm"},
		{"title with acronym before the name", "Kelder Rivers Authority (KRA) director Ida Holm said the pit was safe.", "Ida Holm"},
		{"title of a body before the name", "The chairman of the Kelder Rivers Authority Ida Holm said the pit was safe.", "Ida Holm"},
		{"but not who it is for", "A spokesman for director Ida Holm said the pit was safe.", ""},
		{"place before a hyphen", "The London-based Kelder Trust said the pit was safe.", "Kelder Trust"},
		{"who speaks goes on", "Carl Perrin said Hugo Aldous was a fine man. “He never had a watch,” he added.", "Carl Perrin"},
		{"she does not go on with him", "Carl Perrin said Ann Aldous was a fine woman. “It was a good year,” she said.", "Ann Aldous"},
		{"nor with whom was named before", "Carl Perrin won. Hugo Aldous said the boat was slow and the sea was high. “It was a good year,” he said.", "Hugo Aldous"},
		{"who the sentence before is about", "Carl Perrin won the cup twice. Perrin spent years in Lyon. Carl Perrin left. Hugo Aldous is a guard at the pier. He said the boat was slow.", "Hugo Aldous"},
		{"they go on with a body", "The Kelder Trust said the pit was safe. “Nobody has to leave,” they said.", "Kelder Trust"},
		{"they go on with both", "Carl Perrin and Hugo Aldous said the pit was safe. “Nobody has to leave,” they said.", "Carl Perrin"},
		{"not who had the office", "Former President Ida Holm said the law was void. The president said it was not.", ""},
		{"nor a deputy", "Deputy Minister Ida Holm said the dam was safe. The minister, who was abroad, said it was not.", ""},
		{"the former one", "Former President Ida Holm said the law was void. The former president said it was bad.", "Ida Holm"},
		{"not one told apart by a clause", "Ida Holm said the dam was safe. The officer who had met her said it was not.", ""},
		{"not one of another place", "Ida Holm said the dam was safe. The mayor of Lyon said it was not.", ""},
		{"nobody names themselves", "Carl Perrin visited Hugo Aldous. Aldous was ill. He said they were met by Aldous's doctors.", "Carl Perrin"},
		{"who is asked, not who is asked about", "Ada Finch of Linz says the trip of Carl Perrin will fail.\n\nQ: What does Carl Perrin want? Will Perrin win?\n\nA: Perrin wants peace, and he will not get it this year.\n\nQ: And you?\n\nA: I want it, too.", "Ada Finch"},
		{"nobody whom the quotation names", "Ida Holm was at home on Friday.\n\n“I am glad that Holm was happy to read it to all of us.”", ""},
		{"nobody whom the document names", "Carl Perrin signed an affidavit. The affidavit says that Perrin had lied to the court.", ""},
		{"the police that has a name", "It rained in Lyon. The police said two roads were shut. Two men of the Kelder Police Force stood by.", "Kelder Police Force"},
		{"not the authorities", "Peru lost two games in Lima. The authorities said two roads were shut.", ""},
		{"an official who was named", "The pier needs guards, Carl Perrin, head of Customs at Velmont, told reporters. “It is full,” he said.\n\nThe official added that 30 guards are there.", "Carl Perrin"},
		{"who has not spoken, in the first sentence", "The rally champion, Carl Perrin, has agreed to buy a share of the club, the driver announced on Friday.", "Carl Perrin"},
		{"a role after several spoke", "Carl Perrin said the dam was safe. Farmers said it was not. “Nobody has to leave,” the driver said.", "Carl Perrin"},
		{"a spokesman goes on", "Carl Perrin warned of a flood. The spokesman declined to comment. He said the dam was safe.", ""},
		{"not of whom a quotation tells", "Coach Carl Perrin said Hugo Aldous needed rest. Aldous, 21, was hurt in May. “It is his first year and he was fine until June. I have never seen him tired,” he said.", "Carl Perrin"},
		{"a side of a meeting", "Officials of Norway and Sweden met in Oslo. The Swedish side agreed to look at the plans.", "Sweden"},
		{"a title cut off from the name", "It rained in Lyon. Army chief Carl Perrin suggested in several speeches that the dam was safe.", "Carl Perrin"},
		{"the latter", "Carl Perrin replied to Hugo Aldous. The latter said the dam was safe.", "Hugo Aldous"},
		{"the latter of one", "Carl Perrin was asked. The latter said the dam was safe.", ""},
		{"an office of a body without an article", "Carl Perrin, head of the Norland Rivers Fund (NRF), came. It rained in Lyon.\n\nNRF head said the dam was safe.", "Carl Perrin"},
		{"an office of a body that nobody has", "Carl Perrin, head of the Norland Rivers Fund (NRF), came. It rained in Lyon.\n\nNRF secretary said the dam was safe.", ""},
		{"a document that somebody published", "Carl Perrin published a study on Friday. Many read it. The study says the dam is safe.", "Carl Perrin"},
		{"one that a part of somebody published", "A friend of Carl Perrin published a study on Friday. Many read it. The study says the dam is safe.", ""},
		{"a body whose name is longer", "The Norland Rivers Authority opened in May. The authority’s decision to close the dam was final.", "Norland Rivers Authority"},
		{"what a body is for", "According to the World Rivers Organization, it rained for days.\n\nThe global rivers body said the dam was safe.", "World Rivers Organization"},
		{"in the same sentence", "Meadow Aid will send boats to Lyon, the governing body for rivers said on Monday.", "Meadow Aid"},
		{"not one of two bodies", "Meadow Aid met the World Rivers Organization.\n\nThe global rivers body said the dam was safe.", ""},
		{"not another body", "According to the World Rivers Organization, it rained for days.\n\nThe other body said the dam was safe.", ""},
		{"who opens the quotation", "Like leaders Hugo Aldous and Ann Holm, commentator Carl Perrin said, “They used many boats. And it was slow,” he said.", "Carl Perrin"},
		{"a surname that was the subject of the paragraph before", "Hugo Aldous is keen to learn. He is inspired by his late father Carl Aldous.\n\nAldous said his father built the dam.", "Hugo Aldous"},
		{"a name in apposition to an office that another has too", "Ann Holm, chief economist at Meadow Aid, came. It was late, said Velby Bank’s chief economist, Carl Perrin.", "Carl Perrin"},
		{"several without a name go on", "Carl Perrin and Hugo Aldous were aware of the law, prosecutors said. They said that it was clear.", ""},
		{"those of whom several spoke not in what they said", "Prosecutors said it was late. Carl Perrin and Hugo Aldous left. They said that the law was clear.", "Carl Perrin"},
		{"a document without a name goes on", "Meadow Aid has to close the dam, the report said. It said that the law was clear.", ""},
		{"whoever is told of beside who speaks", "Hugo Aldous left. It was late, said the chief economist at Meadow Aid, Carl Perrin, who replaced Hugo Aldous. The dam is safe, he said.", "Carl Perrin"},
		{"not a body whose member speaks", "Velby Rovers won. The former Velby Rovers and Meadow United player said it was late.", ""},
		{"whom an officer meets", "Interior Minister Carl Perrin closed the pier. The Minister in a meeting with union leader Hugo Aldous made it clear that it would stay closed.", "Carl Perrin"},
		{"the acronym of a body in small letters", "It rained in Lyon and the national chess federation (NCF) announced that the hall was shut.", "NCF"},
		{"a quotation without a tag", "It rained in Lyon. Coach Ida Holm was blunt. “We were too slow today.”", "Ida Holm"},
		{"after who spoke", "Ida Holm said the dam was safe.\n\n“Nobody has to leave the valley.”", "Ida Holm"},
		{"before who is told of", "It rained in Lyon.\n\n“Nobody has to leave the valley.”\n\nIda Holm does not sleep.", "Ida Holm"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := article.Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			quotes, claims := Find(a, entity.Find(a))
			var last *Attribution
			for i := range quotes {
				last = later(last, &quotes[i].Attribution)
			}
			for i := range claims {
				last = later(last, &claims[i].Attribution)
			}
			if last == nil {
				t.Fatal("no attribution")
			}
			got := ""
			if last.Speaker != nil {
				got = last.Speaker.Name
			}
			if got != tt.want {
				t.Errorf("%q is %q, want %q", last.Source.In(a.Text), got, tt.want)
			}
		})
	}
}

// later returns the one of two attributions whose content is later, x may be nil.
func later(x, y *Attribution) *Attribution {
	if x == nil || y.Content[0].Start > x.Content[0].Start {
		return y
	}
	return x
}

// TestInitials checks by which letters a label names people.
func TestInitials(t *testing.T) {
	for name, want := range map[string]string{"Éva Roe": "ÉR", "ann Roe-Park": "ARP", "Ørjan Åberg": "ØÅ", "A B C D E F": ""} {
		if got := initialsOf(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
