package entity

import (
	"strings"
	"testing"

	"github.com/wirecopy-go/wirecopy/article"
)

// Whom the word in brackets stands for, "" for nobody who has a name.
func TestReferences(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"subject rather than object", "Ann Perrin met Ruth Aldous in Lyon on Monday. [She] said the talks were short.", "Ann Perrin"},
		{"object is not the subject", "Carl Perrin met Hugo Aldous. Perrin thanked [him] for the map.", "Hugo Aldous"},
		{"who speaks is not he in the quotation", "Carl Perrin praised Hugo Aldous. “[He] is a fine man,” Perrin said.", "Hugo Aldous"},
		{"nor where the quotation comes behind", "Hugo Aldous was late. Carl Perrin said: “[He] never had a watch.”", "Hugo Aldous"},
		{"nor in the next sentence of it", "Hugo Aldous was late. “It happens,” Carl Perrin said. “[He] never had a watch.”", "Hugo Aldous"},
		{"nor in doubled apostrophes", "Hugo Aldous was late. Carl Perrin said: ''[He] never had a watch.''", "Hugo Aldous"},
		{"but it may be in a part of a sentence", "Carl Perrin said the mayor had “ruined [his] garden”.", "Carl Perrin"},
		{"an unnamed speaker may mean them", "Carl Perrin left on Monday. “[He] is tired,” one aide said.", "Carl Perrin"},
		{"who spoke speaks on", "Carl Perrin welcomed Hugo Aldous. “It is a start,” Perrin said. “We will see,” [he] added.", "Carl Perrin"},
		{"somebody without a name", "Ann Perrin opened the school. A woman in the crowd said [she] had come by boat.", ""},
		{"the same somebody", "Ann Perrin met a woman from Sula. [The woman] said the boat was late.", ""},
		{"told by what follows", "Carl Perrin spoke first. [The man] who asked him was ill.", ""},
		{"told before", "Carl Perrin spoke first. [The man] was ill.", "Carl Perrin"},
		{"named behind the description", "Ann Perrin spoke first. Her mother, Joan Holt, said [she] was proud.", "Joan Holt"},
		{"what somebody is brings up nobody", "Ann Perrin is a lawyer. [She] lives in Lyon.", "Ann Perrin"},
		{"parenthesis before the verb", "Hugo Aldous was late. Carl Perrin, in a letter to the board, said [he] was sorry.", "Carl Perrin"},
		{"long ago", "Ann Perrin won. It rained. It snowed. It hailed. It thawed. It rained. [She] smiled.", "Ann Perrin"},
		{"wife", "Carl Perrin and his wife, Ruth, sold the mill. [His wife] said it was time.", "Ruth"},
		{"husband of the wife", "Carl Perrin and his wife, Ruth Perrin, sold the mill. Ruth Perrin said [her husband] was ill.", "Carl Perrin"},
		{"wife after the divorce", "Carl Perrin married Ann. Carl Perrin's former wife Ruth Holt sued. [His ex-wife] said she would win.", "Ruth Holt"},
		{"wife of somebody else", "Carl Perrin and his wife, Ruth, met Hugo Aldous. Aldous said [his wife] was ill.", ""},
		{"a statement that was issued", "The Kelder Trust issued a statement on Monday. [The statement] called the price too high.", "Kelder Trust"},
		{"a statement that nobody issued", "The Kelder Trust read a statement on Monday. [The statement] called the price too high.", ""},
		{"relative clause of a description", "Senator Ann Perrin left. Hugo Aldous thanked the senator, [who] smiled.", "Ann Perrin"},
		{"the deputy of somebody else", "Assistant coach Ann Perrin ran. The coach, Hugo Aldous, is ill. [The assistant coach] was late.", "Ann Perrin"},
		{"the only person may be of any country", "Batsman Carl Perrin made 140. “It was hot,” the [Sri Lankan] said.", "Carl Perrin"},
		{"the possessive tells who the nominee is", "Governor Ann Perrin met Governor Carl Holt. [The governor] thanked her guest.", "Ann Perrin"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := meant(t, test.text); got != test.want {
				t.Errorf("%s\ngot %q, want %q", test.text, got, test.want)
			}
		})
	}
}

// The first person outside of quotations.
func TestFirstPerson(t *testing.T) {
	const byline = "Trams at night\n\nBy Ann Perrin\n\n"
	for _, test := range []struct{ name, text, want string }{
		{"byline", byline + "I drove one for years.\n\nNow [I] walk, and it rains.", "Ann Perrin"},
		{"not in a quotation", byline + "I drove one for years.\n\nNow I walk. “[I] do too,” Carl Holt said.", "Carl Holt"},
		{"not behind a colon", byline + "I drove one for years.\n\nNow I walk. Carl Holt wrote:\n\n[I] run every day.", ""},
		{"not for once", byline + "Trams ran late.\n\nNow [I] walk, and it rains.", ""},
		{"two writers", "Trams at night\n\nBy Ann Perrin and Carl Holt\n\nI drove one for years.\n\nNow [I] walk.", ""},
		{"introduced at the end", "Trams at night\n\nI drove one for years.\n\nNow [I] walk, and it rains.\n\nAnn Perrin is a potter in Sula.", "Ann Perrin"},
		{"spoken of before", "Trams at night\n\nI drove with Ann Perrin for years.\n\nNow [I] walk.\n\nAnn Perrin is a potter in Sula.", ""},
		{"quoted at the end", "Trams at night\n\nI drove one for years.\n\nNow [I] walk, and it rains.\n\nAnn Perrin, a potter in Sula, said she did too.", ""},
		{"statement", "Statement by the Foreign Ministry of Uruguay on the price of plums\n\n[We] regret the price of plums.", "Foreign Ministry of Uruguay"},
		{"several who are one person", byline + "I drove one for years.\n\nI walk. [We] all walk.", ""},
		{"transcript", "ANN PERRIN: Good evening.\n\nCARL HOLT: Good evening. [I] am cold.\n\nANN PERRIN: So am I.", "CARL HOLT"},
		{"behind a transcript", "ANN PERRIN: Good evening.\n\nCARL HOLT: Good evening.\n\nANN PERRIN: It is cold.\n\nAnn Perrin left the hall. [I] left too.", ""},
		{"interview", "Five questions for Ann Perrin\n\nQ: Are you cold?\n\n[A]: Always.\n\nQ: Why?\n\nA: The sea.", "Ann Perrin"},
		{"testimony", "Testimony of Karl Ott\n\nQ. Were you in the room?\n\n[A.] I was.\n\nQ. And then?\n\nA. I went home.", "Karl Ott"},
		{"deposition", "Deposition of Ida Marlow\n\nQ. Where were you?\n\nA. At home.\n\nQ. Alone?\n\n[A.] Yes.", "Ida Marlow"},
		{"interview with", "Interview with Celia Odum\n\nQ: Why now?\n\n[A]: Because we can.\n\nQ: And then?\n\nA: We rest.", "Celia Odum"},
		{"evidence from", "Evidence from Lena Brisco\n\nQ. You saw it?\n\n[A.] From my window.\n\nQ. All of it?\n\nA. Most of it.", "Lena Brisco"},
		{"conversation with", "A Conversation With Peter Ossik\n\nQ: You write at night?\n\nA: I do.\n\nQ: Still?\n\n[A]: Still.", "Peter Ossik"},
		{"unlabelled interview", "The Globe interviews Carl Hale, candidate for mayor\n\nWhat have you done before?\n\nI have run a ferry.\n\nWhy should people vote for you?\n\n[I] hope to bring a harbor.", "Carl Hale"},
		{"unlabelled interview, question", "The Globe interviews Carl Hale, candidate for mayor\n\nWhat have you done before?\n\nI have run a ferry.\n\nHow should [I] vote, and will you tell me?\n\nI hope to bring a harbor.", ""},
		{"introduces themself", "MARA O'SHEA, CNX ANCHOR: Good morning. I'm Mara O'Shea.\n\nPAUL O'SHEA, CNX ANCHOR: And I'm Paul O'Shea.\n\nM. O'SHEA: Today [I] am late, as you can see from the clock on the wall.\n\nP. O'SHEA: So you are, and it is not the first time this week.", "MARA O'SHEA"},
		{"unknown name in a label", "PLEIT (voice-over): This is what [I] saw.\n\nSOROKIN: We measure it.\n\nPLEIT: What do you find?\n\nSOROKIN: It grows.", "PLEIT"},
		{"host of a guest", "HOST: Welcome back to the show, everybody.\n\nPETROV: Thank you for having me.\n\n[HOST]: You wrote a book about bridges.\n\nPETROV: I did. It took nine years.", ""},
		{"witness of a lawyer", "Ms. Marlow: Were you there?\n\n[The Witness]: I was.\n\nMs. Marlow: All night?\n\nThe Witness: Until four.", ""},
		{"questions without a name", "Question: Will you run?\nAnswer: No. [I] have a farm.\nQuestion: Is that final?\nAnswer: It is.", ""},
		{"speaker by number", "Speaker 1: The dam held.\n\nSpeaker 2: [I] saw it.\n\nSpeaker 1: It held.\n\nSpeaker 2: For now.", ""},
		{"title in the label", "SEN. RUTH PELL (R-OH): The bill is dead.\n\nSEN. KARL OTT (D-MI): It is asleep.\n\nPELL: [I] say it is dead, Senator.\n\nOTT: We will see on Friday.", "RUTH PELL"},
		{"who is no person in a label", "WREDEK: It was dark.\n\nAUDIENCE: No! [I] saw it!\n\nWREDEK: What?\n\nAUDIENCE: A light!\n\nWREDEK: Ah.", ""},
		{"interview with two", "Ann Perrin and Carl Holt on the sea\n\nQ: Are you cold?\n\n[A]: Always.\n\nQ: Why?\n\nA: The sea.", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := meant(t, test.text); got != test.want {
				t.Errorf("%s\ngot %q, want %q", test.text, got, test.want)
			}
		})
	}
}

// meant returns the name of the actor whom the word in brackets stands for.
func meant(t *testing.T, text string) string {
	t.Helper()
	start, end := strings.Index(text, "["), strings.Index(text, "]")-1
	a, err := article.Parse(strings.NewReplacer("[", "", "]", "").Replace(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, actor := range Find(a) {
		for _, m := range actor.Mentions {
			if m.Overlaps(article.Span{Start: start, End: end}) && !m.Form.Named() && m.End == end {
				return actor.Name
			}
		}
	}
	return ""
}
