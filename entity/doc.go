// Package entity finds the named entities of a news article and resolves names to
// canonical ones.
//
// [Find] returns the actors of an article: the people, organizations, groups,
// countries and places that it mentions. Each is listed once, under its canonical
// name, with all of its mentions:
//
//	a, err := article.Parse(text)
//	if err != nil {
//		return err
//	}
//	for _, actor := range entity.Find(a) {
//		fmt.Println(actor.Kind, actor.Name, len(actor.Mentions))
//	}
//
// [Normalize] resolves a single name without an article:
//
//	id, ok := entity.Normalize("Russian Federation") // Russia, a country, RU
//
// [Candidates] returns all that a name may mean. Both give the codes of countries; see
// [WithCountries] for a column of a table.
//
// [WithGazetteer] adds the caller's own actors to both, with their offices.
//
// # Whom people speak for
//
// A person has [Actor.Affiliations], which the article states by a role: "the Russian
// foreign minister", "a spokesman for the bank", "Arsenal striker". [Actor.Affiliation] is
// the one to go by, and [Actor.Country] the country through it. Former, acting and deputy
// holders are told apart by a [Standing]. Nationality is no affiliation, nor is what a
// person is sent to, an expert on, or a critic of. An office without its country, as in
// "President Obama", counts if the built-in gazetteer has the person in it for a country
// that the article names.
//
// # Identity across articles
//
// A known actor has one canonical name and one [Actor.Key], whatever the article calls it.
// Where an article spells that name with or without accents and the like, so does
// [Actor.Name]: it is "Zurich" in one article and "Zürich" in another, and the key is the
// same. To find an actor in many articles, compare keys. They hold an ISO code, an item of
// Wikidata, or a number of GeoNames; the key of other actors is made of their kind, country
// and name, without accents.
//
// # How actors are found
//
// Find has three stages. The first recognizes named entities. The second links each
// name to an entity: a surname to the person named in full, an acronym to the
// organization with these initials. "Moscow" is linked to the Russian government in
// "Moscow vowed", but to the city in "talks in Moscow". The third resolves
// coreference: pronouns ("he"), offices ("the Russian foreign minister") and
// descriptions ("the company").
//
// The built-in gazetteer has the holders of many offices, with dates. It is consulted
// for the day of the article, and only if the article itself does not say who holds
// the office. Nobody's term is taken to go on after its source was made: holders are known
// until the end of 2022, those of the United States, of other large countries and of
// international bodies until the end of 2025. Of later days, only the full name of somebody
// with that office and surname is taken from it; for others use [Entry.Offices].
//
// # Coreference
//
// Each mention raises the salience of an entity, and each new sentence halves it; the
// subject of a sentence counts most. A pronoun refers to the most salient entity
// whose gender fits. A third-person pronoun inside a quotation does not refer to
// the speaker. Unnamed people compete as antecedents too, so the "she" of "a woman
// said she was late" resolves to no actor.
//
// In a quotation, "I" refers to the speaker. Outside quotations, "I" refers to the
// writer, and "we" to the organization that issued the statement. In a transcript,
// both refer to the current speaker.
//
// # What is not a mention
//
// Find favors precision: unnamed people ("officials", "one aide", "his lawyer") are
// not actors. A name that modifies a noun does not make the phrase a mention of that
// name: "Clinton aides" does not refer to Clinton. "The Clinton campaign" is an actor
// of its own, with a mention of form [FormNominal] that contains the mention of
// Clinton. Of nested mentions, the outer one comes first.
//
// # Performance
//
// Time is linear in the length of the article. The gazetteer and the models are
// embedded and used in place, without a loading step.
package entity
