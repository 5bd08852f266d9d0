package entity_test

import (
	"fmt"

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
