package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

// TestDescribed reads texts with the actors that package entity finds, and compares the
// speakers: "-" for none, several joined by "+".
func TestDescribed(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// people
		{"Per Lund won the race. The 27-year-old, who led the team last year, said it was hard.", "Per Lund"},
		{"Per Lund won the race on Sunday. The 27-year-old star said it was hard.", "Per Lund"},
		{"Per Lund, the driver of the bus, left. The lawyer of Karl Ott, the driver said, had gone home.", "Per Lund"},
		{"Upazila Nirbahi Officer (UNO) Karim Hossain came. The UNO said the bridge was closed.", "Karim Hossain"},
		{`“I am glad,” Ida Holm said. Recent talk links her with Lyon. The striker said she would stay.`, "Ida Holm, Ida Holm"},
		{`“I am glad,” Ida Holm said. A nurse said it was late. The nurse said she was tired.`, "Ida Holm, -, -"},
		// named only after the opening
		{"The town will lose its school, a senior official has said.\n\nIda Holm, the deputy minister for schools, said the plan was final.", "Ida Holm, Ida Holm"},
		{"A British charity has criticised the film, claiming it is unfair.\n\nThe Miners' Welfare Trust said it would complain.", "Miners' Welfare Trust, Miners' Welfare Trust, Miners' Welfare Trust"},
		{"A senior official met Ida Holm and said the plan was final.\n\nHolm said it was not.", "-, Ida Holm"},
		{"The town will lose its school, a spokesman said.\n\nIda Holm, the deputy minister for schools, said the plan was final.", "-, Ida Holm"},
		{"The town will lose its school, officials said.\n\nIda Holm, the deputy minister for schools, said the plan was final.", "-, Ida Holm"},
		// bodies
		{"The concert will raise funds for Meadow Aid. The charity welcomed the news.", "Meadow Aid"},
		{"Velby Rovers are signing a striker. The club confirmed he would join in May.", "Velby Rovers"},
		{"The Harbour Department closed the port. Meadow Aid sent boats. The charity said it had more.", "Meadow Aid"},
		// documents
		{"The council announced that the bridge was closed. The announcement said boats would sail.", "-, -"},
		{"Kelder Council announced that the bridge was closed. The announcement said boats would sail.", "Kelder Council, Kelder Council"},
		{"A story in the national newspaper El Universal said it was late.", "El Universal"},
		{"A survey of shops in Lyon, Oslo and Rome by Vale Security found that half were closed.", "Vale Security"},
		// names elsewhere in the source
		{"Her legal representative, advocate Bo Finn, said it was late.", "Bo Finn"},
		{"Some, such as 83-year-old Ida Holm, said it was late.", "Ida Holm"},
		{"PPI analysts led by Per Lund wrote that prices would rise.", "Per Lund"},
		{"Nigerian lawyers and the Kelder Trust said four men had been hanged.", "Kelder Trust"},
		{"The UN High Commissioner for Human Rights, Ida Holm, asked Norway to change direction.", "Ida Holm"},
		{"Nairobi Metropolitan Services (NMS) director of health Ouma Otieno has lauded the changes.", "Ouma Otieno"},
		{"The Popular Union (UP) opposition party said it was late.", "Popular Union"},
		{"The Gloucester fly-half said it was late.", "-"},
		// pronouns
		{"Per Lund rejected the claim by Bo Finn. He argued that Finn was wrong. He said the bridge was safe.", "Per Lund, Per Lund, Per Lund"},
		// several
		{"Firms in Oslo, such as Vale Mines, Kelder Dairy and Northgate Foods, said costs would rise.", "Vale Mines+Kelder Dairy+Northgate Foods"},
		{"Lund's children Keith and Melanie said he was well.", "Keith+Melanie"},
		{"Three judges - Ida Holm, Per Lund and Bo Finn - said the sentence was too low.", "Ida Holm+Per Lund+Bo Finn"},
		{"Ida Holm, the mayor, Per Lund, the minister, and Bo Finn, a farmer, said the bridge was safe.", "Ida Holm+Per Lund+Bo Finn"},
		{"Norway and its neighbour Sweden agreed to share the fish.", "Norway+Sweden"},
		{"Ida Holm and Per Lund met on Monday. The two men said the bridge was safe.", "Ida Holm+Per Lund"},
		{"In court were Ida Holm, 30, and Per Lund, 25. They denied the charges.", "Ida Holm+Per Lund"},
		{"The Norwegian minister Ida Holm and her Swedish colleague Per Lund were “glad”, they said.", "Ida Holm+Per Lund"},
	} {
		t.Run(tt.text, func(t *testing.T) {
			a, err := article.Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, strings.Join(speakersOf(a), ", ")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// speakersOf returns who speaks in each attribution of an article, in text order.
func speakersOf(a *article.Article) []string {
	quotes, claims := Find(a, entity.Find(a))
	var out []string
	for q, c := 0, 0; q < len(quotes) || c < len(claims); {
		var x *Attribution
		if c == len(claims) || q < len(quotes) && quotes[q].Content[0].Start < claims[c].Content[0].Start {
			x = &quotes[q].Attribution
			q++
		} else {
			x = &claims[c].Attribution
			c++
		}
		var names []string
		for _, s := range x.Speakers {
			names = append(names, s.Actor.Name)
		}
		if len(names) == 0 {
			names = []string{"-"}
		}
		out = append(out, strings.Join(names, "+"))
	}
	return out
}
