// Package mention finds the named mentions of an article: the first stage of finding
// actors.
//
// The model of names marks most of them. Rules correct where each begins and ends and
// what kind it is (fixes.go), and the lexicon and the user's own gazetteer add what the
// model did not see. Who a mention stands for is decided by package link.
package mention
