package speech

import (
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/internal/text"
)

// bracketed reads an attribution of one sentence from its notation: [...]s is the
// source, [...]q the cue and [...]c content.
func bracketed(t *testing.T, s string) (*Text, *Proposal) {
	t.Helper()
	var plain strings.Builder
	parts := map[byte][2]int{}
	open := 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '[':
			open = plain.Len()
		case s[i] == ']':
			i++
			parts[s[i]] = [2]int{open, plain.Len()}
		default:
			plain.WriteByte(s[i])
		}
	}
	a, err := article.Parse(plain.String())
	if err != nil {
		t.Fatal(err)
	}
	x := Read(a)
	tokens := func(part byte) text.Range {
		at, ok := parts[part]
		if !ok {
			return text.Range{}
		}
		r := between(-1, 0)
		for k, token := range a.Tokens {
			if token.Start >= at[0] && token.End <= at[1] {
				if r.First < 0 {
					r.First = k
				}
				r.End = k + 1
			}
		}
		return r
	}
	p := &Proposal{Source: tokens('s'), Cue: tokens('q'), Content: []text.Range{tokens('c')}, Rule: ByModel}
	p.Head = p.Cue.End - 1
	return x, p
}

// mended are attributions as the model may find them, and their source and first content as they
// should be.
var mended = []struct{ found, source, content string }{
	{"[Ida Holm]s [denied]q [that, saying the dam was safe]c.", "Ida Holm", "that"},
	{"[Ida Holm]s [wants]q [to mend the dam]c and raise the wall.", "Ida Holm", "to mend the dam and raise the wall"},
	{"[Ida Holm]s [wants]q [to mend the dam]c, and to raise the wall.", "Ida Holm", "to mend the dam, and to raise the wall"},
	{"[Ida Holm]s [wanted]q [to mend the dam]c, and raised the wall.", "Ida Holm", "to mend the dam"},
	{"[Jurors]c [were told]q the van had no brakes.", "", "the van had no brakes"},
	{"Per Lund, 51, [a baker from Vale]s[:]q [“It is late.”]c", "Per Lund, 51, a baker from Vale", "“It is late.”"},
	{"[Ida Holm]s [criticised]q [the dam, which was built in May]c.", "Ida Holm", "the dam"},
	{"[Ida Holm]s [criticised]q [the dam, which was built in May, as too low]c.", "Ida Holm", "the dam, which was built in May, as too low"},
	{"[Ida Holm]s [promised]q [to mend the dam]c and took a loan.", "Ida Holm", "to mend the dam"},
	{"[The court]s [rejected]q [the appeal on Friday]c.", "The court", "the appeal"},
	{"[Ida Holm]s [said]q [the dam would be closed, sparking widespread criticism]c.", "Ida Holm", "the dam would be closed"},
	{"[Ida Holm]s [claimed]q [the dam was safe, drawing the ire of farmers]c.", "Ida Holm", "the dam was safe"},
	{"[Ida Holm]s [said]q [the rain came late, raising the price of bread]c.", "Ida Holm", "the rain came late, raising the price of bread"},
	{"[According to]q [Ida Holm]s, [Executive Director of Vale Mines, it is late]c.", "Ida Holm, Executive Director of Vale Mines,", "it is late"},
	{"[According to]q [Ida Holm]s, [Department of Health figures show a rise]c.", "Ida Holm", "Department of Health figures show a rise"},
	{"[The bank]s [wants]q [to rest and has closed the dam]c.", "The bank", "to rest"},
	{"[Ida Holm]s [wants]q [to mend the dam and owns a mill]c.", "Ida Holm", "to mend the dam"},
	{"[Ida Holm]s [defended]q [the dam and, in doing so]c, betrayed the town.", "Ida Holm", "the dam"},
	{"[Ida Holm]s [disputed]q [the report because]c, after the flood, it seemed late.", "Ida Holm", "the report"},
	{"[Laws]s [deemed]q [unlawful have been mended]c.", "", "unlawful"},
	{"[The court]s [deemed]q [unlawful strikes a danger]c.", "The court", "unlawful strikes a danger"},
	{"[Ida Holm]s [confirmed]q [the fine to the Voice of Vale]c.", "Ida Holm", "the fine"},
	{"[Ida Holm]s [confirmed]q [the fine to reporters on Monday]c.", "Ida Holm", "the fine"},
	{"[Ida Holm]s [praised]q [the road to the BBC]c.", "Ida Holm", "the road to the BBC"},
	{"[The court]s [denied]q [her a visa last week]c.", "The court", "her a visa"},
	{"[The court]s [announced]q [a vote on Friday]c.", "The court", "a vote on Friday"},
	{"[Ida Holm]s [argued]q [before a judge that it was late]c.", "Ida Holm", "that it was late"},
	{"[Ida Holm]s [confirmed]q [days later that it was late]c.", "Ida Holm", "that it was late"},
	{"As [the rains]s went on, Oslo waited, [hoping]q [to win]c.", "Oslo", "to win"},
	{"[Speaking in Lyon, the envoy]s [said]q [it rained]c.", "the envoy", "it rained"},
	{"[Ida Holm]s [said]q [the dam]c -- built in 1931 -- would be closed.", "Ida Holm", "the dam -- built in 1931 -- would be closed"},
	{"[Experts]s [say]q [the virus]c, first seen in birds, can spread.", "Experts", "the virus, first seen in birds, can spread"},
	{"[Ida Holm]s [said]q [having lost twice]c, the side would train harder.", "Ida Holm", "having lost twice, the side would train harder"},
	{"[The Post]s [quoted]q [Ida Holm, the mayor, as saying]c it rained.", "The Post", "it rained"},
	{"[“It rained,”]c [the Post]s [quoted]q Ida Holm as saying.", "the Post", "“It rained,”"},
	{"[Ida Holm]s [told]q [the VBC nobody had come]c.", "Ida Holm", "nobody had come"},
	{"The cost ([officials]s [say]q [it is rising) has doubled]c.", "officials", "it is rising"},
	{"The club, [whose owner]s [said]q [it was late, will close]c.", "whose owner", "it was late"},
	{"What [Ida Holm]s [said]q [was that it rained]c.", "Ida Holm", "that it rained"},
	{"[UPDATE: The road is open]c, [Ida Holm]s [said]q.", "Ida Holm", "The road is open"},
	{"[Ida Holm]s [told]q [Kyiv that]c the road was shut.", "Ida Holm", "that the road was shut"},
	{"[Ida Holm]s [said]q [the dam was dry, though]c he denied it.", "Ida Holm", "the dam was dry"},
	{"[The papers accepted Ida Holm’s]s [promise]q [that it would rain]c.", "Ida Holm’s", "that it would rain"},
	{"[Many left the hall,]s [saying]q [it was late]c.", "Many", "it was late"},
	{"[The mayor’s]s [refusal]q [to leave has cost him the vote]c.", "The mayor’s", "to leave"},
	{"[Ida Holm, speaking in Lyon,]s [raised questions about]q [what the mayor is doing in the valley]c.", "Ida Holm, speaking in Lyon,", "what the mayor is doing in the valley"},
	{"[They]s [called for]q [helping farmers to mend roads and dig wells]c.", "They", "helping farmers to mend roads and dig wells"},
	{"[Norway]s [requested]q [an urgent meeting of the council to discuss the dam]c.", "Norway", "an urgent meeting of the council to discuss the dam"},
	{"[Norway]s [asked]q [the new council to discuss the dam]c.", "Norway", "to discuss the dam"},
	{"When [asked]q [whether Ida Holm, a farmer, will be heard]c, she left.", "", "whether Ida Holm, a farmer, will be heard"},
	{"[According to]q [state television on Friday]s, [it rained]c.", "state television", "it rained"},
	{"[Her gift]c [has been described]q by [his children as a noble act]s.", "his children", "Her gift"},
	{"[According to]q [a poll of farmers, the mayor would win]c.", "a poll of farmers", "the mayor would win"},
	{"[Fears of]q [a flood are growing in the valley]c.", "", "a flood"},
	{"[His]s [hopes for]q [a win the club needs were dashed]c.", "His", "a win the club needs"},
	{"Only a third of those [who]s [said]q [they disliked the plan named “the cost”]c.", "who", "they disliked the plan"},
	{"A man [who]s [identified]q [himself as Per Lund threatened to leave]c.", "who", "himself as Per Lund"},
	{"Those [who]s [said]q [that they were ill have left the town]c.", "who", "that they were ill"},
	{"[The mayor,]s [claiming]q [that the vote was rigged, refused to leave]c.", "The mayor,", "that the vote was rigged"},
	{"[He]s [told]q them, [“Give me six months” and bought a boat the next day]c.", "He", "“Give me six months”"},
	{"When [she]s [saw]q [that, after the march had ended]c, shops were being looted, she went home.", "she", "that, after the march had ended"},
	{"[She]s [boasted of]q [her friendship with Lund (Ida Holm is “in another league,”]c her slogan claimed).", "She", "her friendship with Lund"},
	{"If farmers in the hills of Vale [had been told]q [that it would rain, they would have left]c.", "", "that it would rain"},
	{"[Norway]s [defended]q [the raid by arguing that it had to act]c.", "Norway", "the raid"},
	{"[He]s [refused]q [to attend it saying that the talks were over]c.", "He", "to attend it"},
	{"[Ida Holm]s [noted]q [published reports alleging that it was late]c.", "Ida Holm", "published reports alleging that it was late"},
	{"[The report]s [said]q [the road was old, and a survey showed that it was unsafe]c.", "The report", "the road was old"},
	{"[Many of them]s [believed]q [to be ill took shelter]c.", "", "Many of them"},
	{"The envoys met with [farmers]s also [expected]q [to attend]c.", "farmers", "to attend"},
	{"[He]s [warned of]q [floods, landslides]c, and a shortage of bread.", "He", "floods, landslides, and a shortage of bread"},
	{"[He]s [warned of]q [floods]c, and the mayor left.", "He", "floods"},
	{"That is why [the union, which lost the vote,]s [says]q [the deal is dead]c.", "the union, which lost the vote,", "the deal is dead"},
	{"The driver [who]s [allegedly]q [left the road]c was held.", "", "who"},
	{"[It rained in May after they]c [were expected]q to leave.", "", "It rained in May after they"},
	{"[The envoy today]s [said]q [it rained]c.", "The envoy", "it rained"},
	{"[The envoy, who]s had left Lyon, [said]q [it rained]c.", "The envoy", "it rained"},
	{"The pilot, who flew [the plane to Lyon last year,]s [said]q [it rained]c.", "The pilot, who flew the plane to Lyon last year,", "it rained"},
	{"[Reached by phone on Friday, the envoy]s [said]q [it rained]c.", "the envoy", "it rained"},
	{"[According to]q [her coach]s, [former champion Bo Lund, it rained]c.", "her coach, former champion Bo Lund,", "it rained"},
	{"The envoy [said]q not [a house was lost]c.", "The envoy", "not a house was lost"},
	{"[According to]q [Ida Holm]s, [a farmer in Lyon, it rained]c.", "Ida Holm, a farmer in Lyon,", "it rained"},
	{"[According to]q [the union's secretary]s, [Bo Lund, 52, it rained]c.", "the union's secretary, Bo Lund, 52,", "it rained"},
	{"[According to]q [Ida Holm]s, [the dam was old, and it rained]c.", "Ida Holm", "the dam was old, and it rained"},
	{"[Ida Holm, head of the mines,]c [said]q [the pits]s were safe.", "Ida Holm, head of the mines,", "the pits were safe"},
	{"[Ida Holm, who left,]c [told]q [miners the pits]s were safe.", "Ida Holm, who left,", "the pits were safe"},
	{"The town has [two pits and a mill]s, [said]q [the mayor of Lyon]c.", "the mayor of Lyon", "The town has two pits and a mill"},
	{"[The ministers]s [said]q [nothing about it]c.", "The ministers", "nothing about it"},
	{"[It rained]c, [said]q [Ida Holm]s.", "Ida Holm", "It rained"},
	{"She [was told]q by her first publisher [that it rained]c.", "her first publisher", "that it rained"},
	{"A farmer, [who asked not to be named,]s [said]q [it rained]c.", "A farmer, who asked not to be named,", "it rained"},

	{"Ida Holm opened the dam and [promised]q [to visit Lyon]c.", "Ida Holm", "to visit Lyon"},
	{"The dam broke when farmers marched to Lyon, [claiming]q [they had been robbed]c.", "farmers", "they had been robbed"},
	{"[The plan]c [was criticised]q by Ida Holm.", "Ida Holm", "The plan"},
	{"[It]s [is hoped]q [that it rains]c.", "", "that it rains"},
	{"[The new mill]c [is expected]q in May, while [Vale Mines]s hopes.", "", "The new mill"},
	{"[The mayor]s [accused]q [of fraud]c left.", "", "The mayor"},
	{"The men whom [Ida Holm]s [accused]q [of fraud]c left.", "Ida Holm", "of fraud"},

	{"A man [Lund knew, who]s [wanted]q [to be mayor]c, left.", "who", "to be mayor"},
	{"The dam, in what [engineers]s [called]q [a wall of sand, broke]c.", "engineers", "a wall of sand"},
	{"[The council]s [ordered on]q [Friday, May 20, 2022, to close the dam]c.", "The council", "to close the dam"},
	{"While [Ida Holm]s [denied]q [that it rained, the court found the dam full]c.", "Ida Holm", "that it rained"},
	{"[The school]s [decided]q [not to close as it needed more time]c.", "The school", "not to close"},
	{"[The union]s [rejected]q [the plan, even as it praised the mayor]c.", "The union", "the plan"},
	{"[The council]s [decided]q [to keep rates at the same level as they were in May]c.", "The council", "to keep rates at the same level as they were in May"},
	{"When [the police]s [found out]q [where she lived, they called the mayor]c.", "the police", "where she lived"},
	{"[Ida Holm]s [denied]q [the charge and was banned for two games]c.", "Ida Holm", "the charge"},
	{"[Ida Holm]s [denied]q [knowing about the fire and then called the police]c.", "Ida Holm", "knowing about the fire"},
	{"[Ida Holm]s [described]q [it as “bad”, but added that it would end]c.", "Ida Holm", "it as “bad”"},
	{"[Ida Holm]s [vowed]q [to leave the town and be a farmer]c.", "Ida Holm", "to leave the town and be a farmer"},
	{"[Ida Holm]s [wants]q [the dam and the mill that closed]c.", "Ida Holm", "the dam and the mill that closed"},
	{"Bo Lund, [who]s [said]q [that it was a “bad dam,” will leave the town]c.", "who", "that it was a “bad dam,”"},
	{"[Ida Holm]s [said]q [that it was “old,” speaking in Lyon]c.", "Ida Holm", "that it was “old,”"},
	{"Speaker G.[Oyundalai]s [said]q [the dam was old]c.", "G.Oyundalai", "the dam was old"},
	{"The [Mill Board (MB]s) [said]q [the dam was old]c.", "Mill Board (MB)", "the dam was old"},
	{"Speed-[freak Bo Lund]s [said]q [the dam was old]c.", "Speed-freak Bo Lund", "the dam was old"},
	{"[A report released by the bank last month]s [found]q [the dam was old]c.", "A report released by the bank last month", "the dam was old"},
	{"[The bank last month]s [found]q [the dam was old]c.", "The bank", "the dam was old"},
	{"[Ida Holm]s [praised]q [the town and its mayor in an interview with the paper]c.", "Ida Holm", "the town and its mayor"},
	{"[Ida Holm]s [apologised]q [to the town and its mayor for the noise]c.", "Ida Holm", "to the town and its mayor for the noise"},
	{"[Ida Holm]s [apologised]q [to passengers for the delays]c.", "Ida Holm", "for the delays"},
	{"[Ida Holm]s [promised]q [to close the dam for the town]c.", "Ida Holm", "to close the dam for the town"},
	{"[Traders]s [welcomed]q [the deal, sending shares up by a fifth]c.", "Traders", "the deal"},
	{"[Traders]s [praised]q [mending, painting and selling the boats]c.", "Traders", "mending, painting and selling the boats"},
	{"[Traders]s [vowed]q [to close the mill, selling its boats]c.", "Traders", "to close the mill, selling its boats"},
	{"[The town]s [promised]q [to mend the dam, but neither mayor has said when]c.", "The town", "to mend the dam"},
	{"[The town]s [promised]q [to mend the dam, or to sell it and be done]c.", "The town", "to mend the dam, or to sell it and be done"},
	{"[Ida Holm]s [praised]q [the interview in the paper that she gave]c.", "Ida Holm", "the interview in the paper that she gave"},
	{"[Vale Mines]s [has banned]q [the trucks and two mills have closed]c.", "Vale Mines", "the trucks"},
	{"[Ida Holm]s [praised]q [the mayor and the men by saying it was late]c.", "Ida Holm", "the mayor and the men by saying it was late"},
	{"[Ida Holm]s [said]q [she was “tired”]c but she would go on.", "Ida Holm", "she was “tired” but she would go on"},
	{"[Ida Holm]s [said]q [she wanted to “rest”]c and stay at home.", "Ida Holm", "she wanted to “rest” and stay at home"},
	{"[Ida Holm]s [said]q [she was “tired,”]c but she went on.", "Ida Holm", "she was “tired,”"},
	{"[Ida Holm]s [said]q [she was “tired,”]c because she had not slept.", "Ida Holm", "she was “tired,” because she had not slept"},
	{"[Ida Holm]s [said]q [Bo Lund was “right”]c when he said that the dam would break.", "Ida Holm", "Bo Lund was “right” when he said that the dam would break"},
	{"[Ida Holm]s [said]q [she was “tired,”]c when asked about the dam.", "Ida Holm", "she was “tired,”"},
	{"After [saying]q [the dam was “too old to mend,” she left the town]c.", "she", "the dam was “too old to mend,”"},
}

// taken are sources of a rule, what the model found with the same cue, and what is taken.
var taken = []struct{ rule, found, source string }{
	{"“It is late,” [said]q [Ida Holm]s with the mill.", "Ida Holm with the mill", "Ida Holm with the mill"},
	{"[Ida Holm, who did not give a date,]s [said]q [it was late]c.", "Ida Holm", "Ida Holm"},
	{"The editor [Ida Holm]s [said]q [it was late]c.", "The editor Ida Holm", "The editor Ida Holm"},
	{"The dam broke, [Ida Holm]s [said]q [later]c.", "The dam broke, Ida Holm", "Ida Holm"},
	{"[Ida Holm]s, opening the dam, [said]q [it was late]c.", "Ida Holm, opening the dam,", "Ida Holm"},
	{"[Bo Lund]s and Ida Holm [said]q [it was late]c.", "Ida Holm", "Bo Lund"},
	{"“It is late,” [said]q [a boy]s who lives in the mill.", "a boy who", "a boy"},
	{"While [others]s [agreed]q [that it was late]c, she left.", "While others", "others"},
}

// TestTidy checks how attributions as the model may find them are mended.
func TestTidy(t *testing.T) {
	for _, tt := range mended {
		x, p := bracketed(t, tt.found)
		Mend(x, p, nil, nil)
		if got := x.Span(p.Source).In(x.Article.Text); !p.Source.Empty() && got != tt.source || p.Source.Empty() != (tt.source == "") {
			t.Errorf("%s: source %q, want %q", tt.found, got, tt.source)
		}
		if got := x.Span(p.Content[0]).In(x.Article.Text); got != tt.content {
			t.Errorf("%s: content %q, want %q", tt.found, got, tt.content)
		}
	}
}

// TestSilent checks that no answer is no attribution.
func TestSilent(t *testing.T) {
	for found, want := range map[string]bool{
		"[The bank]s [did not immediately respond to]q [a request for comment]c.": true,
		"[The bank]s [did not respond]q [that it was late]c.":                     false,
		"[The bank]s [responded]q [that it was late]c.":                           false,
		"[The bank]s [did not say]q [a word]c.":                                   false,
	} {
		x, p := bracketed(t, found)
		for p.Head > p.Cue.First && x.Cue(p.Head) == 0 {
			p.Head--
		}
		if got := Silent(x, p); got != want {
			t.Errorf("%s: %v", found, got)
		}
	}
}

// TestUntagged checks which quotations are speech though nothing says so.
func TestUntagged(t *testing.T) {
	for text, want := range map[string]int{
		"It rained.\n\n“Nobody has to leave the valley.”":                           1,
		"It rained.\n\n“Nobody has to leave the valley.” “It is safe, they say.”":   1,
		"It rained.\n\n“Nobody has to leave the valley.\n\n“It is safe, they say.”": 1,
		"It rained. “Nobody has to leave the valley.” She wept.":                    1,
		"It rained.\n\n“The Long Valley of the North”":                              0,
		"It rained.\n\n“Nobody.”":                                                   0,
		"It rained on the “long and deep valley” of hers.":                          0,
	} {
		a, err := article.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := Untagged(Read(a), nil); len(got) != want {
			t.Errorf("%q: %d, want %d", text, len(got), want)
		}
	}
}

// TestRoster checks that lists of names after a label are no turns.
func TestRoster(t *testing.T) {
	const text = "MILL:\nIt rained.\n\nDEFENDERS: Per Lund (Vale), Ida Holm (Kelder), Bo Falk (Vale), Ane Berg (Sula)"
	a, err := article.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	x := Read(a)
	for _, tt := range []struct {
		of   string
		want bool
	}{{"Per Lund (Vale), Ida Holm (Kelder), Bo Falk (Vale), Ane Berg (Sula)", true}, {"It rained.", false}} {
		at := strings.Index(text, tt.of)
		r := between(0, 0)
		for k, token := range a.Tokens {
			if token.Start == at {
				r.First = k
			}
			if token.End <= at+len(tt.of) {
				r.End = k + 1
			}
		}
		if got := roster(x, r); got != tt.want {
			t.Errorf("%q: %v, want %v", tt.of, got, tt.want)
		}
	}
}

// TestDropFar checks behind which sentences a quotation is no longer of whom spoke before.
func TestDropFar(t *testing.T) {
	for _, tt := range []struct {
		between string
		parts   int
	}{
		{"", 2},
		{"“So be it.” ", 2},
		{"Karl Berg was left to wait. ", 1},
		{"She laughed. ", 1},
	} {
		a, err := article.Parse("“It is late,” Ida Holm said. " + tt.between + "“I am cold and tired.”")
		if err != nil {
			t.Fatal(err)
		}
		x := Read(a)
		n := len(a.Tokens)
		p := &Proposal{Source: between(6, 8), Cue: between(8, 9), Head: 8, Content: []text.Range{between(0, 6), between(n-8, n)}}
		if dropFar(x, p); len(p.Content) != tt.parts {
			t.Errorf("with %q between, %d parts, want %d", tt.between, len(p.Content), tt.parts)
		}
	}
}

// TestDropForeign checks that an attribution keeps its own content, and all of it where
// there is only that of others.
func TestDropForeign(t *testing.T) {
	a, err := article.Parse("“It is late.” Ida Holm doubted the dam. “I am cold and tired.”")
	if err != nil {
		t.Fatal(err)
	}
	x := Read(a)
	n := len(a.Tokens)
	first, own, last := between(0, 6), between(9, 11), between(n-8, n)
	for _, tt := range []struct{ content, want []text.Range }{
		{[]text.Range{first, own, last}, []text.Range{own}},
		{[]text.Range{first, last}, []text.Range{first, last}},
		{[]text.Range{own}, []text.Range{own}},
	} {
		p := &Proposal{Source: between(6, 8), Cue: between(8, 9), Head: 8, Content: slices.Clone(tt.content), Rule: ByModel}
		if dropForeign(x, p); !slices.Equal(p.Content, tt.want) {
			t.Errorf("of %v %v are left, want %v", tt.content, p.Content, tt.want)
		}
	}
}

// TestBeforeDay takes the preposition of a day out of cues.
func TestBeforeDay(t *testing.T) {
	for found, want := range map[string]string{
		"[The court]s [ruled on]q Wednesday [that the dam was old]c.": "ruled",
		"[The envoy]s [sought on]q Friday [to end the strike]c.":      "sought",
		"[The envoy]s [insisted on]q [Friday]c.":                      "insisted on",
		"[The envoy]s [commented on]q [the dam]c.":                    "commented on",
	} {
		x, p := bracketed(t, found)
		for p.Head > p.Cue.First && x.Cue(p.Head) == 0 {
			p.Head--
		}
		Mend(x, p, nil, nil)
		if got := x.Span(p.Cue).In(x.Article.Text); got != want {
			t.Errorf("%s: cue %q, want %q", found, got, want)
		}
	}
}

// TestExpressed moves the feeling that somebody expresses to the cue.
func TestExpressed(t *testing.T) {
	for found, want := range map[string]string{
		"[Ida Holm]s [voiced]q [concern about the dam]c.":                         "voiced concern about",
		"[Ida Holm]s [expressed]q [her gratitude to the town for its help]c.":     "expressed her gratitude",
		"[Ida Holm]s [expressed]q [the hope that the dam would hold]c.":           "expressed the hope",
		"[Ida Holm]s [expressed]q [surprise in an interview]c.":                   "expressed",
		"[Ida Holm]s [expressed concern about]q [the state of the dam]c.":         "expressed concern about",
		"[Ida Holm]s [expressed]q [her condolences to the families of the men]c.": "expressed",
	} {
		x, p := bracketed(t, found)
		for p.Head > p.Cue.First && !x.Verb(p.Head) {
			p.Head--
		}
		Mend(x, p, nil, nil)
		if got := x.Span(p.Cue).In(x.Article.Text); got != want {
			t.Errorf("%s: cue %q, want %q", found, got, want)
		}
	}
}

// TestWithMedium widens cues by what somebody spoke or wrote in or on.
func TestWithMedium(t *testing.T) {
	for found, want := range map[string]string{
		"[Ida Holm]s [said]q in a written statement that [the dam was old]c.":          "said in a written statement",
		"[Ida Holm]s [said]q in an interview with Vale Daily on Monday [it was old]c.": "said in an interview with Vale Daily",
		"[Ida Holm]s [wrote]q on X: [It is old]c.":                                     "wrote on X",
		"[Ida Holm]s [wrote]q in a post on Facebook: [It is old]c.":                    "wrote in a post on Facebook",
		"[Ida Holm]s [said]q in a shop that [the dam was old]c.":                       "said",
		"[Ida Holm]s [said]q [in a letter she had found a key]c.":                      "said",
	} {
		x, p := bracketed(t, found)
		all := []Proposal{*p}
		WithMedium(x, all)
		if got := x.Span(all[0].Cue).In(x.Article.Text); got != want {
			t.Errorf("%s: cue %q, want %q", found, got, want)
		}
	}
}

// TestTakeSource sees that the source of a rule grows and shrinks to the one that was found if
// that is the same phrase.
func TestTakeSource(t *testing.T) {
	for _, tt := range taken {
		x, p := bracketed(t, tt.rule)
		at := strings.Index(x.Article.Text, tt.found)
		found := between(-1, 0)
		for k, token := range x.Article.Tokens {
			if token.Start >= at && token.End <= at+len(tt.found) {
				if found.First < 0 {
					found.First = k
				}
				found.End = k + 1
			}
		}
		TakeSource(x, p, found)
		if start, end := x.Doc.Span(p.Source); x.Article.Text[start:end] != tt.source {
			t.Errorf("%q: source %q, want %q", tt.rule, x.Article.Text[start:end], tt.source)
		}
	}
}
