package coref_test

import "testing"

// TestPronouns asks whom "he", "she", "it" and "who" mean outside of quotations.
func TestPronouns(t *testing.T) {
	check(t, map[string]string{
		// Gender, and the subject before others.
		"[p:Ann Perrin] said so. Her neighbour, [p:Mary Holt], nodded. “It rained,” she said.": "Her is Ann Perrin, she is Mary Holt",
		"“So,” said [p:Ann Perrin]. Then [p:Mary Holt] stood up. “It rained,” she said.":       "she is Mary Holt",
		"[p:Ann Perrin] met [p:Bella Holt]. She slept.":                                        "She is Ann Perrin",
		"[p:Ann Perrin] met [p:Carl Holt]. He slept.":                                          "He is Carl Holt",
		"[p:Carl Holt] met [p:Hugo Aldous]. Then he left his house.":                           "he is Carl Holt, his is Carl Holt",
		"[o:Kelder Dairy] left. She slept.":                                                    "",
		"[l:Kelder] is dry. He slept.":                                                         "",
		"He slept.":                                                                            "",
		"[p:Carl Holt] left. [p:Carl Holt] slept. [p:Orvath Zenmar] said that he was cold.":    "he is Orvath Zenmar",
		// Those without a name are antecedents too.
		"[p:Carl Holt] left. His sister said he had slept.":           "His is Carl Holt, he is Carl Holt",
		"[p:Ann Perrin], a nurse, left. She slept.":                   "She is Ann Perrin",
		"[p:Ann Perrin] was a nurse. She slept.":                      "She is Ann Perrin",
		"Their mother, [p:Ann Perrin], left. She slept.":              "She is Ann Perrin",
		"[p:Carl Holt] left. He is taller than him.":                  "He is Carl Holt",
		"[p:Carl Holt] left.\n\nHe slept.\n\nThen he left his house.": "He is Carl Holt, he is Carl Holt, his is Carl Holt",
		// "It" is a body only where it acts.
		"[o:Kelder Dairy] left. It said no.":         "It is Kelder Dairy",
		"[o:Kelder Dairy] left. It rained.":          "",
		"[p:Ann Perrin] left. It said no.":           "",
		"The [k:Norwegian] army left. It said no.":   "Norwegian army is Army of Norway, It is Army of Norway",
		"[o:Kelder Dairy] left the port. It is dry.": "",
		// Relative pronouns mean the name before them.
		"[p:Ann Perrin], who slept, left.":                       "who is Ann Perrin",
		"[p:Ann Perrin], a physicist who slept, left.":           "who is Ann Perrin",
		"[o:Kelder Dairy], which makes cheese, left.":            "which is Kelder Dairy",
		"[p:Ann Perrin], which made sense, left.":                "",
		"[p:Ann Perrin] asked who had slept.":                    "",
		"[p:Carl Holt], whose house is old, left.":               "whose is Carl Holt",
		"The men of [p:Carl Holt] met those who had slept.":      "",
		"[p:Ann Perrin] of [o:Kelder Dairy], which makes cheese": "which is Kelder Dairy",
	})
}

// TestQuotations asks whom pronouns within and beside quotations mean.
func TestQuotations(t *testing.T) {
	check(t, map[string]string{
		"“I am cold,” said [p:Ann Perrin].":                                        "I is Ann Perrin",
		"[p:Ann Perrin] said: “I am cold.”":                                        "I is Ann Perrin",
		"“I am cold,” [p:Ann Perrin] said. “My hut is far.”":                       "I is Ann Perrin, My is Ann Perrin",
		"“I am cold,” a clerk told [p:Ann Perrin].":                                "",
		"“I am cold.” — [p:Ann Perrin]":                                            "I is Ann Perrin",
		"[p:Ann Perrin] left. “I am cold,” she said.":                              "she is Ann Perrin, I is Ann Perrin",
		"[p:Ann Perrin] met [p:Bella Holt]. “She is cold,” Perrin said.":           "She is Bella Holt",
		"[p:Carl Holt] left. “He is cold,” said [p:Ann Perrin].":                   "He is Carl Holt",
		"“He is cold,” said [p:Carl Holt].":                                        "",
		"[p:Ann Perrin] said the hut was “my best” yet.":                           "",
		"“We are cold,” said [p:Ann Perrin].":                                      "",
		"“PERRIN: I am cold,” the note of [p:Carl Holt] said.":                     "",
		"“I am cold,” [p:Ann Perrin] said.\n\n“My hut is far.”":                    "I is Ann Perrin, My is Ann Perrin",
		"“I am cold,” [p:Ann Perrin] said.\n\n“I am not,” [p:Carl Holt] said.":     "I is Ann Perrin, I is Carl Holt",
		"“I am cold.” [p:Ann Perrin] slept.":                                       "",
		"[p:Ann Perrin] said no. [p:Carl Holt] said he was cold. “I am,” he said.": "he is Carl Holt, he is Carl Holt, I is Carl Holt",
	})
}

// TestWriter asks who "I" and "we" are outside of quotations.
func TestWriter(t *testing.T) {
	check(t, map[string]string{
		// The only writer of the byline, where "I" comes more than once.
		"The Long Way Home\n\nBy [p:Ann Perrin]\n\nI left at dawn and it was cold in the hut.\n\nThe road was long, and I slept in a barn by the lake.":        "I is Ann Perrin, I is Ann Perrin",
		"The Long Way Home\n\nBy [p:Ann Perrin]\n\nThe men left at dawn and it was cold.\n\nThe road was long, and I slept in a barn by the lake.":             "",
		"The Long Way Home\n\nBy [p:Ann Perrin] and [p:Carl Holt]\n\nI left at dawn and it was cold.\n\nThe road was long, and I slept in a barn there.":       "",
		"The Long Way Home\n\nI left at dawn and it was cold in the hut.\n\nThe road was long, and I slept in a barn.\n\n[p:Ann Perrin] is a writer in Leeds.": "I is Ann Perrin, I is Ann Perrin",
		"The Long Way Home\n\nI left at dawn and it was cold in the hut.\n\nThe road was long, and I slept in a barn.\n\n[p:Ann Perrin] is sleeping in Leeds.": "",
		// Who issues a statement.
		"Statement by the [o:Kelder Trust] on the dam\n\nWe regret that the dam is closed and will open it again in May.": "We is Kelder Trust",
		"Remarks of [p:Ann Perrin] on the dam\n\nI regret that the dam is closed and will open it again in May.":          "I is Ann Perrin",
		"The fall of [p:Ann Perrin] on the dam\n\nI regret that the dam is closed and will open it again in May.":         "",
		// Who has the word in a transcript or an interview.
		"[p:ANN PERRIN]: I am cold today.\n\n[p:CARL HOLT]: I am not cold at all.\n\n[p:ANN PERRIN]: My hut is far away.":          "I is ANN PERRIN, I is CARL HOLT, My is ANN PERRIN",
		"A talk with [p:Ann Perrin]\n\nQ: Are you cold?\n\nA: I am cold today.\n\nQ: Where do you live?\n\nA: My hut is far away.": "A is Ann Perrin, I is Ann Perrin, A is Ann Perrin, My is Ann Perrin",
	})
}
