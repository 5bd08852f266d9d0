package entity_test

import (
	"fmt"
	"time"

	"github.com/wirecopy-go/wirecopy/article"
	"github.com/wirecopy-go/wirecopy/entity"
)

func ExampleFind() {
	a, err := article.Parse("Norwegian Foreign Minister Astrid Fjeldberg met officials in Geneva on Monday. " +
		"Oslo welcomed the offer, Ms. Fjeldberg said.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, actor := range entity.Find(a) {
		fmt.Print(actor.Kind, " ", actor.Name, ":")
		for _, m := range actor.Mentions {
			fmt.Printf(" %s (%s)", m.In(a.Text), m.Form)
		}
		fmt.Println()
	}
	// Output:
	// country Norway: Norwegian (demonym) Oslo (metonym)
	// person Astrid Fjeldberg: Astrid Fjeldberg (name) Fjeldberg (surname)
	// place Geneva: Geneva (name)
}

// An office that the article gives to nobody is whoever held it on its day.
func ExampleFind_office() {
	a, err := article.Parse("The mayor wrote to the German chancellor and to the Kenyan foreign minister, Wanjiru Odhiambo.",
		article.WithDate(time.Date(2015, time.March, 4, 0, 0, 0, 0, time.UTC)))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, actor := range entity.Find(a) {
		if actor.Kind == entity.KindPerson {
			fmt.Printf("%s, %s\n", actor.Name, actor.Roles)
		}
	}
	// Output:
	// Angela Merkel, [German chancellor]
	// Wanjiru Odhiambo, [Kenyan foreign minister]
}

// Whom people speak for, with the words that say so.
func ExampleActor_Affiliation() {
	a, err := article.Parse("Oleg Varenkov, the Russian foreign minister, met Luc Perrin, the French striker of Real Madrid, " +
		"and the former Norwegian minister Kari Moen.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, actor := range entity.Find(a) {
		if x := actor.Affiliation(); x != nil {
			fmt.Printf("%s: %s, %v, official %v (%s)\n", actor.Name, x.Actor.Name, actor.Country(), x.Official, x.In(a.Text))
		} else if actor.Kind == entity.KindPerson {
			fmt.Printf("%s: %v\n", actor.Name, actor.Affiliations[0].Standing)
		}
	}
	// Output:
	// Oleg Varenkov: Russia, RU, official true (Russian foreign minister)
	// Luc Perrin: Real Madrid, ES, official false (striker of Real Madrid)
	// Kari Moen: former
}

// Names are enough for an index of who is in an article.
func ExampleWithNamesOnly() {
	a, err := article.Parse("Ida Holm opened the bridge on Friday. She said that it was hers.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, actor := range entity.Find(a, entity.WithNamesOnly()) {
		for _, m := range actor.Mentions {
			fmt.Println(m.Form, m.In(a.Text))
		}
	}
	// Output: name Ida Holm
}
