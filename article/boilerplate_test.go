package article

import (
	"strings"
	"testing"
)

// TestBoilerplate puts a line into an article of a few paragraphs: the first lines are what a page
// says there, the others are the article's, although they begin alike.
func TestBoilerplate(t *testing.T) {
	const before = "The bridge will close in May, the council said on Monday. Boats can use the old lock until then.\n\n" +
		"“We have no choice,” said Karl Ott, who runs the port. “The walls are cracking.”\n\n"
	const after = "\n\nFishermen said they would sue. About 200 boats use the harbor.\n\nThe work will cost $9 million, Ott said.\n"
	for line, body := range map[string]bool{
		"Join our WhatsApp channel and get the latest news.":                                     false,
		"Get Herald updates as they happen on WhatsApp and Telegram":                             false,
		"Follow us on Facebook and Twitter for more stories.":                                    false,
		"Sign up to our newsletter for the best of the week, delivered to your inbox.":           false,
		"Subscribe to the Herald to read the full story.":                                        false,
		"Thanks for reading The Slow Ledger! This post is public so feel free to share it.":      false,
		"To receive new posts and support my work, consider becoming a free or paid subscriber.": false,
		"Listen to the latest episode of our podcast on the harbor.":                             false,
		"READ ALSO: Council delays vote on ferry":                                                false,
		"Read more: Council delays vote on ferry":                                                false,
		"Article continues below":                                                                false,
		"Advertisement":                                                                          false,
		"All rights reserved. This material may not be published, broadcast or rewritten.":       false,
		"Copyright 2025 The Herald. All rights reserved.":                                        false,
		"© 2025 The Herald": false,
		"We use cookies to give you the best experience on our website. By continuing you accept this.": false,
		"Market data is delayed by at least 15 minutes.":                                                false,
		"3 minute read":      false,
		"Share this article": false,
		"The Associated Press contributed to this report.": false,
		"Photo: Lena Brandt/The Herald":                    false,

		"Join the queue early, the harbor master told owners of boats.": true,
		"Follow-up works on the western wall will take another year.":   true,
		"Readers of the survey had asked for a tunnel instead.":         true,
		"“Sign up to our newsletter,” the leaflet of the port said.":    true,
		"Listen closely and one can hear the water in the wall.":        true,
		"Get the boats out by April, the port told their owners.":       true,
		"The market for fish opens at four.":                            true,
		"Watch towers on both banks will go first.":                     true,
		"Subscribers to the ferry get their money back.":                true,
		"He thanked them for reading the plan.":                         true,
		"Copyright law was not discussed.":                              true,
		"The port shares the cost with the county.":                     true,
		"Support for the plan fell to 31 percent in a poll.":            true,
	} {
		a := parse(t, before+line+after)
		start := strings.Index(a.Text, line)
		got := true
		for _, p := range a.Paragraphs {
			if p.Start == start {
				got = p.Kind == KindBody
			}
		}
		if got != body {
			t.Errorf("%q is body: %v", line, got)
		}
	}
}
