package coref_test

import "testing"

// TestOffices asks who has an office of which the text says more than a noun.
func TestOffices(t *testing.T) {
	const minister = "The [k:German] foreign minister, [p:Ann Perrin], left. "
	const former = "The former [k:German] foreign minister, [p:Ann Perrin], left. "
	const is = "German foreign minister is Ann Perrin"
	check(t, map[string]string{
		minister + "The [k:German] foreign minister slept.":                                    is + ", " + is,
		minister + "[k:Germany]'s foreign minister slept.":                                     is + ", foreign minister is Ann Perrin",
		minister + "The foreign minister slept.":                                               is + ", foreign minister is Ann Perrin",
		minister + "The minister of foreign affairs slept.":                                    is + ", minister of foreign affairs is Ann Perrin",
		minister + "The finance minister slept.":                                               is,
		minister + "The [k:French] foreign minister slept.":                                    is,
		minister + "The deputy foreign minister slept.":                                        is,
		minister + "The foreign ministers slept.":                                              is,
		minister + "[p:Carl Holt] is the foreign minister of [k:France].":                      is,
		former + "The foreign minister slept.":                                                 "former German foreign minister is Ann Perrin",
		former + "The former foreign minister slept.":                                          "former German foreign minister is Ann Perrin, former foreign minister is Ann Perrin",
		"[k:German] Vice-Chancellor [p:Ann Perrin] left. The [k:German] chancellor slept.":     "",
		"Shadow foreign minister [p:Ann Perrin] left. The foreign minister slept.":             "",
		"Interim foreign minister [p:Ann Perrin] left. The foreign minister slept.":            "foreign minister is Ann Perrin",
		"[o:Harbour Board] chairman [p:Carl Holt] left. The [o:Harbour Board] chairman slept.": "Harbour Board chairman is Carl Holt",
		"[o:Harbour Board] chairman [p:Carl Holt] left. The [o:Kelder Trust] chairman slept.":  "",
	})
}
