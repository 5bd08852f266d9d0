package entity

import "testing"

// TestMetonyms asks whether Ankara is the government or the town, by what stands
// around it.
func TestMetonyms(t *testing.T) {
	for text, government := range map[string]bool{
		"Ankara vowed to answer.":                     true,
		"Ankara countered that it was not told.":      true,
		"Ankara echoed the warning.":                  true,
		"Ankara emailed a reply.":                     true,
		"Ankara has not vowed to answer.":             true,
		"Ankara, which had doubts, agreed.":           true,
		"Ankara is ready to talk.":                    true,
		"Ankara was not told of the plan.":            true,
		"Ankara and Oslo agreed to talk.":             true,
		"They spoke of ties with Ankara.":             true,
		"They spoke of ties between Oslo and Ankara.": true,
		"They spoke of a case against Ankara.":        true,
		"The plan angered Ankara.":                    true,
		"They warned Ankara against it.":              true,
		"They want sanctions on Ankara.":              true,
		"They had a warning from Ankara.":             true,
		"The group is backed by Ankara.":              true,
		"The Ankara-backed group left.":               true,
		"They met Ankara's foreign minister.":         true,
		"They met with Ankara's ambassador.":          true,
		"Ankara's foreign ministry was shut.":         true,
		"The city vowed to wait. Türkiye knew. Ankara vowed to answer. Ankara pumped in billions.": true,
		"Türkiye knew. Ankara vowed to answer. It was paid for by Ankara.":                         true,
		"Türkiye knew. Ankara vowed to answer. Talks in Ankara went on. They left Ankara.":         false,
		"Talks in Ankara went on.":                              false,
		"They flew from Ankara to Oslo.":                        false,
		"They flew to Ankara.":                                  false,
		"They came by Ankara.":                                  false,
		"An attack on Ankara failed.":                           false,
		"They left Ankara on Friday.":                           false,
		"Ankara was hit by a storm.":                            false,
		"The Ankara-based group left.":                          false,
		"They met Ankara's mayor.":                              false,
		"Ankara's streets were empty.":                          false,
		"Ankara's police were there.":                           false,
		"Officials in Ankara vowed to answer.":                  false,
		"The road between the sea and the town Ankara is long.": false,
	} {
		a := parse(t, text)
		got, found := false, false
		for _, x := range Find(a) {
			for _, m := range x.Mentions {
				if m.In(a.Text) == "Ankara" {
					found, got = true, x.Name == "Türkiye" && m.Form == FormMetonym
				}
			}
		}
		if !found || got != government {
			t.Errorf("%q: found %v, government %v, want %v", text, found, got, government)
		}
	}
}
