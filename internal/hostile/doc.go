// Command hostile reads texts that no newspaper would print, of each kind two sizes,
// one ten times the other, and says what they cost beside plain news.
//
//	go run ./internal/hostile                 # 30 KB and 300 KB
//	go run ./internal/hostile -size 1000000   # 1 MB and 10 MB, hours
//	go run ./internal/hostile -only titles    # kinds whose name contains a word
//	go run ./internal/hostile -rows 90:160    # kinds of these rows of the table, from 0
//
//	go run ./internal/hostile -size 100000 -rounds 2 -table internal/hostile/README.md
//	go run ./internal/hostile -many 10000     # articles one after another
//
//	go run ./internal/hostile -search 10m     # look for kinds that are not in the table
//
// With -table it writes the table of the documentation, which says what its columns are. What
// is out of bounds is marked, and then the exit status is 1: more than [maxRatio] times
// the time for ten times the text, less than [minSpeed] of the speed on plain news, or
// more than [maxMemory] bytes in use for a byte of text and [maxBeside] beside the report,
// which alone is larger where a text is nothing but claims. Texts that are read
// at more than [fast] times the speed of news take so little time that the cost of
// new memory is most of it, which does not grow evenly; they are out of bounds when they
// become slow.
//
// With -many it reads articles made from the fixtures, and fails where more than
// [maxResident] bytes of memory were resident.
//
// With -search it puts pieces together at random, repeats each, and prints those that cost more
// than in step with the length of the text, or are slow. The processor's clock must be fine.
//
// Time is the processor's, so that other programs hardly matter.
//
// Texts are read as English: most of them would be judged to be something else, and
// then cost next to nothing.
//
// Its test reads every kind at a small size and checks the spans; TestGrowth of the
// root package counts statements instead of seconds.
package main
