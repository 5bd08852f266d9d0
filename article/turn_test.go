package article

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLabels has texts with the labels that their turns have, "?" after those of questions.
func TestLabels(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"capitals", "RUIZ: It is full.\n\nHALE: It is not.\n\nRUIZ: Look.", []string{"RUIZ:", "HALE:", "RUIZ:"}},
		{"press briefing", "THE PRESIDENT: We have a deal.\n\nQ Mr. President, what is in it?\n\nTHE PRESIDENT: Fish.\n\nQ Who pays?\n\nTHE PRESIDENT: They do.",
			[]string{"THE PRESIDENT:", "Q?", "THE PRESIDENT:", "Q?", "THE PRESIDENT:"}},
		{"numbers", "Speaker 1: It held.\n\nSpeaker 2: Barely.\n\nSpeaker 1: It did.\n\nSpeaker 2: For now.", []string{"Speaker 1:", "Speaker 2:", "Speaker 1:", "Speaker 2:"}},
		{"letters", "Q. Were you there?\n\nA. I was.\n\nQ. All night?\n\nA. Until four.", []string{"Q.?", "A.", "Q.?", "A."}},
		{"names answer letters", "Q: Were you there?\n\nAnn Roe: I was.\n\nQ: All night?\n\nRoe: Until four.", []string{"Q:?", "Ann Roe:", "Q:?", "Roe:"}},
		{"names answer capitals", "RNZ: Were you there?\n\nAnn Roe: I was.\n\nRNZ: All night?\n\nRoe: Until four.", []string{"RNZ:", "Ann Roe:", "RNZ:", "Roe:"}},
		{"letters alone", "Q Were you there?\n\nA I was.\n\nQ All night?\n\nA Until four.", []string{"Q?", "A", "Q?", "A"}},
		{"letters on lines", "Q. Were you there?\nA. They were.\n\nQ. All night?\nA. The whole night.", []string{"Q.?", "A.", "Q.?", "A."}},
		{"times ahead", "00:12 Ann Roe: Is it full?\n\n00:15 Ben Ode: It is.\n\n00:21 Ann Roe: Look.", []string{"00:12 Ann Roe:", "00:15 Ben Ode:", "00:21 Ann Roe:"}},
		{"no answers", "A Dane won.\n\nQ Were you there?\n\nQ All night?\n\nA Swede lost, and nobody saw it.\n\nA Finn slept.", []string{"Q?", "Q?"}},
		{"words", "Question: Will you run?\nAnswer: No.\nQuestion: Never?\nAnswer: Never.", []string{"Question:?", "Answer:", "Question:?", "Answer:"}},
		{"party", "RUIZ (D): It is full.\n\nHALE (R): It is not.\n\nRUIZ: Look.", []string{"RUIZ (D):", "HALE (R):", "RUIZ:"}},
		{"constituencies", "Ruth Pell (Cork East) (Lab): When?\n\nKarl Ott (Minister for Roads): In June.\n\nRuth Pell: June?\n\nKarl Ott: June.",
			[]string{"Ruth Pell (Cork East) (Lab):", "Karl Ott (Minister for Roads):", "Ruth Pell:", "Karl Ott:"}},
		{"title without a dot", "Ruth Pell (Cork East): When?\n\nMr Karl Ott (Lab): In June.\n\nRuth Pell: June?\n\nMr Ott: Yes.\n\nShe sat down.",
			[]string{"Ruth Pell (Cork East):", "Mr Karl Ott (Lab):", "Ruth Pell:", "Mr Ott:"}},
		{"offices", "Ruth Pell (Cork East): When?\n\nThe Minister of State for Roads and Rail (Karl Ott): In June.\n\nRuth Pell: June?\n\nKarl Ott: June.",
			[]string{"Ruth Pell (Cork East):", "The Minister of State for Roads and Rail (Karl Ott):", "Ruth Pell:", "Karl Ott:"}},
		{"a line of its own", "ANN ROE, HOST:\n\nThe ferry is late.\n\nBEN ODE, BYLINE: It has been since May.\n\nROE: Why?\n\nODE: The sea.",
			[]string{"ANN ROE, HOST:", "BEN ODE, BYLINE:", "ROE:", "ODE:"}},
		{"court", "Ms. Marlow: Were you there?\n\nThe Witness: I was.\n\nMs. Marlow: All night?\n\nThe Witness: Until four.",
			[]string{"Ms. Marlow:", "The Witness:", "Ms. Marlow:", "The Witness:"}},
		{"offices", "Hon. Grace Achieng (Kisumu West): When?\n\nThe Minister for Works (Mr. Kariuki): In June.\n\nHon. Grace Achieng: June?",
			[]string{"Hon. Grace Achieng (Kisumu West):", "The Minister for Works (Mr. Kariuki):", "Hon. Grace Achieng:"}},
		{"who holds an office speaks again", "The Minister for Works (Dr. Karl Ott): It is full.\n\nMadam Speaker: Order.\n\nMs Grace Achieng (Kisumu): When?\n\nDr. Ott: In June.",
			[]string{"The Minister for Works (Dr. Karl Ott):", "Madam Speaker:", "Ms Grace Achieng (Kisumu):", "Dr. Ott:"}},
		{"offices in full", "The CHAIRMAN. We meet.\n\nSenator ROE. I have a question.\n\nMr. LUND. Please.\n\nSenator ROE. Why?", []string{"The CHAIRMAN.", "Senator ROE.", "Mr. LUND.", "Senator ROE."}},
		{"about a match", "Kickoff: 7:30 p.m.\n\nVenue: Ott Park\n\nReferee: Karl Ott\n\nTV: Channel 5", nil},
		{"dashes", "Ray Dunne — Were you there?\n\nEva Lindt — I was.\n\nRay Dunne — All night?\n\nEva Lindt — Until four.",
			[]string{"Ray Dunne —", "Eva Lindt —", "Ray Dunne —", "Eva Lindt —"}},
		{"heading", "Q&A: A baker on bread\n\nQuestion: Why?\n\nAnswer: My father.\n\nQuestion: When?\n\nAnswer: At two.", []string{"Question:?", "Answer:", "Question:?", "Answer:"}},
		{"no transcript", "Q Continuum is a film.\n\nIt opened on Monday, and nobody came to see it.", nil},
		{"times and matters", "TODAY: Rain in the west.\n\nTONIGHT: Clear spells.\n\nTOMORROW: Bright in the south.\n\nOUTLOOK: Unsettled.", nil},
		{"once each", "PAVLOV: It is full.\n\nHALE: It is not.\n\nVISITOR: Look.", []string{"PAVLOV:", "HALE:", "VISITOR:"}},
		{"once", "Herons: They have won four games.\n\nThe Pilots left early.", nil},
	} {
		var got []string
		a := parse(t, c.text)
		for _, turn := range a.Turns {
			label := turn.Label.In(a.Text)
			if turn.Question {
				label += "?"
			}
			got = append(got, strings.TrimSpace(label))
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
}

// TestPrompts has interviews without labels, with the paragraphs that are questions.
func TestPrompts(t *testing.T) {
	questions := []string{
		"You began as a diver. Did you think you would run the harbor?",
		"I never did. I wanted to see the sea.",
		"The ferry has twice as many passengers now. Why is that?",
		"They are tired of the road. “Who wants to drive?” they tell me.",
		"Critics say you live on grants.",
		"We do not. Roads cost more.",
		"Will you build a second pier?",
		"I would love to. Who would not?",
		"What do you regret?",
		"My temper.",
	}
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"no word of an interview", strings.Join(questions, "\n\n"), []string{"You", "The", "Critics", "Will", "What"}},
		{"an answer of two paragraphs", strings.Join(questions[:4], "\n\n") + "\n\nIt rained. Why would I drive?\n\n" + strings.Join(questions[6:], "\n\n"), []string{"You", "Will", "What"}},
		{"a chat with somebody", "Five minutes with Ida Holm\n\n" + strings.Join(questions[6:8], "\n\n") + "\n\nWhat is next?\n\nA boat for ten.", []string{"Will", "What"}},
		{"questions and answers with somebody", "Q&A with Ida Holm\n\nWhy bread?\n\nIt is what we have.\n\nWho eats here?\n\nThe mayor, on Mondays.", []string{"Why", "Who"}},
		{"questions and answers on something", "Q&A: The new fares\n\nWhy now?\n\nThe buses are old.\n\nWho pays?\n\nAll who ride.", nil},
		{"headings of a guide", "The new fares\n\nThe mayor gave an interview on Monday.\n\nWhat will it cost?\n\nThe office said the fare would double.\n\nHow to pay?\n\nThe office said cards would do.", nil},
		{"two questions", strings.Join(questions[:4], "\n\n"), nil},
		{"asked before a question", "Interview: Ida Holm\n\nTell us how it began.\n\nI fell in.\n\nAnd then?\n\nI swam.\n\n" + strings.Join(questions[6:8], "\n\n"), []string{"Tell", "And", "Will"}},
		{"several who answer", "Interview with the owners of a bar\n\n" + strings.Join(questions[6:8], "\n\n") + "\n\nWhat do you sell?\n\nBeer.\n\nAnd bread.\n\nSometimes.\n\nWhere from?\n\nI bake it.", []string{"Will", "What", "Where"}},
		{"no question mark", "Interview with Ida Holm\n\nI wanted to know what you've done.\n\n" + strings.Repeat("I sold boats. ", 100) + "Who would not?", []string{"I"}},
		{"nothing about somebody", "The harbor\n\nWhy a pier?\n\nI like boats.\n\nCritics call it a toy.\n\nSome tell me that.\n\n" + strings.Join(questions[6:], "\n\n"), []string{"Why", "Critics", "Will", "What"}},
		{"an essay", "I own a boat.\n\n" + strings.Join(questions, "\n\n"), nil},
	} {
		a := parse(t, c.text)
		var got []string
		for _, turn := range a.Turns {
			if turn.Question {
				got = append(got, a.TokensAt(turn.Span)[0].In(a.Text))
			}
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
}
