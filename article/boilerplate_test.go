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
		"3 minute read":                                                              false,
		"4 min read · Updated 3 hours ago":                                           false,
		"This is a subscriber-only story":                                            false,
		"Create a free account to continue reading":                                  false,
		"Enter your email":                                                           false,
		"Turn on notifications":                                                      false,
		"Print this page":                                                            false,
		"Was this article helpful?":                                                  false,
		"Page 1 of 3":                                                                false,
		"0:00 / 3:12":                                                                false,
		"Quiz: How well do you know the river?":                                      false,
		"— with reports from AFP":                                                    false,
		"This article was first published by the Gazette.":                           false,
		"A lorry crosses the bridge on Monday. Sam Wills/The Herald":                 false,
		"Choose a bridge and they will close it, Ott wrote in an email.":             true,
		"Why this bridge?":                                                           true,
		"Cancel anytime":                                                             false,
		"Want to read more?":                                                         false,
		"Subscribe to the Herald for R75/month. Cancel anytime.":                     false,
		"This is a story only its members can tell, the guild said.":                 true,
		"Subscribers to the ferry, 40 a month, said they would march.":               true,
		"He read for 4 minutes · and left.":                                          true,
		"Share this article":                                                         false,
		"The Associated Press contributed to this report.":                           false,
		"Photo: Lena Brandt/The Herald":                                              false,
		"This video is not available in your country.":                               false,
		"This audio is auto-generated. Please let us know if you have feedback.":     false,
		"This advertisement has not loaded yet.":                                     false,
		"This article is for subscribers only. Already have an account? Log in":      false,
		"If you buy something using links in our stories, we may earn a commission.": false,
		"{{featured_button_text}}":                                                   false,
		"list 2 of 3":                                                                false,
		"Kestrel Foods (KES) 214.30 +1.20 (+0.56%)":                                  false,
		"Sensex 73,512.20 ▲ 0.4%":                                                    false,
		"SOURCE Kestrel Foods plc":                                                   false,
		"-ends-":                                                                     false,
		"Embargoed until 00.01 on 9 May":                                             false,
		"UPDATE: This story has been updated with a statement.":                      false,
		"Stay informed! Follow the Herald on WhatsApp for updates and exclusive content.": false,
		"(From left) Karl Ott and Lena Brandt at the lock. — Picture by Hari Lal":         false,
		"Workers at the lock, May 3, 2024. REUTERS/Lena Brandt/File Photo":                false,
		"The lock at dawn, May 3, 2024. [Lena Brandt/EPA-EFE]":                            false,
		"Karl Ott on the western wall (":                                                  false,
		"Home › News › Local › Harbor":                                                    false,

		"Log in, register or subscribe to save articles for later.":                     false,
		"You have 3 free stories left this week.":                                       false,
		"Loved this article? Share it with somebody who will too.":                      false,
		"You have read 3 of your 5 free articles this month. Log in to go on.":          false,
		"This story is free because readers like you pay for it. Give today.":           false,
		"The Herald is not responsible for the content of external sites.":              false,
		"Your subscription pays for our reporters.":                                     false,
		"Found a typo? Write to desk@herald.example.":                                   false,
		"Never miss an edition: turn on alerts in our app.":                             false,
		"This story may be republished under a Creative Commons license.":               false,
		"Any reproduction of this content without written consent is prohibited.":       false,
		"Your boat is your house here, and nobody asks for a story.":                    true,
		"Like any newspaper, the harbor's has few members and one reporter.":            true,
		"Do you stay, or do you sail? That is the choice before the 200 boats.":         true,
		"Support for members of the guild has grown, its list shows.":                   true,
		"You have reached your maximum number of saved items.":                          false,
		"Remove items from your saved list to add more.":                                false,
		"We apologize, but this video has failed to load.":                              false,
		"The Herald is on Viber. Join our community to get alerts first.":               false,
		"Do you know more? Contact our reporters on tips@herald.example":                false,
		"Send us your news tips. Have a correction? Let us know.":                       false,
		"Support independent journalism. Become a member of the Herald.":                false,
		"No part of this publication may be reproduced without our written permission.": false,
		"Disclaimer: The views of the speakers are their own.":                          false,
		"With files from Lena Brandt":                                                   false,
		"(With inputs from PTI)":                                                        false,
		"4 min":                                                                         false,

		"With files from the port on her desk, she went to court.":       true,
		"Do you know more than the board? Ask any owner of a boat.":      true,
		"You have reached the lock when you smell the tar.":              true,
		"The plan may not be published before May.":                      true,
		"Support for it is growing. Stay away from the wall after dark.": true,
		"Join the queue early, the harbor master told owners of boats.":  true,
		"Follow-up works on the western wall will take another year.":    true,
		"Readers of the survey had asked for a tunnel instead.":          true,
		"“Sign up to our newsletter,” the leaflet of the port said.":     true,
		"Listen closely and one can hear the water in the wall.":         true,
		"Get the boats out by April, the port told their owners.":        true,
		"The market for fish opens at four.":                             true,
		"Watch towers on both banks will go first.":                      true,
		"Subscribers to the ferry get their money back.":                 true,
		"He thanked them for reading the plan.":                          true,
		"Copyright law was not discussed.":                               true,
		"The port shares the cost with the county.":                      true,
		"Support for the plan fell to 31 percent in a poll.":             true,
		"This video was shown to the council on Monday.":                 true,
		"This page of the plan is available to all who ask.":             true,
		"This article of the law is for members of the port only.":       true,
		"Source of the water is a spring below the lock.":                true,
		"Embargoed goods were found behind the wall.":                    true,
		"List of repairs grew to 31 in May.":                             true,
		"The board stayed informed of the cost, it said.":                true,
		"Shares in the port rose 3%, traders said.":                      true,
		"He wrote to the board [and to the mayor].":                      true,
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
