// Package quotemark pairs the quotation marks of a text.
//
// # What counts as a mark
//
// The marks of every usual style are read: “curly” and ‘single curly’, "straight"
// and 'straight single', «guillemets» and »reversed« ones, „low-high“ pairs,
// “doubled” grave and acute accents and apostrophes (“ “ ”), and the control
// characters that are left of curly marks in windows-1252. Those that HTML or a wrong
// encoding has spelled are read by package text. Apostrophes ("Kerry’s", "the leaders’
// plan", "’90s") and signs for feet and inches (6'2") are told apart from them.
//
// # How they are paired
//
// A mark that can only open or only close is believed unless nothing is open;
// a straight mark opens where a word starts and closes where one ends.
// Quotations nest. No quotation goes on over a paragraph without opening again:
// where the closing mark is missing, the quotation ends with its paragraph, and
// if the next paragraph opens with the same mark, the next quotation continues
// it ([Quotation.Continues]), as newspapers write long quotations.
package quotemark
