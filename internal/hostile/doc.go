// Command hostile reads texts that no newspaper would print, of each kind two sizes,
// one ten times the other, and says what they cost beside plain news.
//
//	go run ./internal/hostile                 # 30 KB and 300 KB
//	go run ./internal/hostile -size 1000000   # 1 MB and 10 MB, minutes
//	go run ./internal/hostile -only titles    # kinds whose name contains a word
//
// The columns of the table are the time for ten times the text, the speed on the longer
// text beside that on plain news, and by how many bytes the heap is larger for each byte
// that the longer text has more. What is out of bounds is marked, and then the exit
// status is 1: more than [maxRatio] times the time, less than [minSpeed] of the
// speed, or more than [maxMemory] bytes a byte.
//
// Texts are read as English: most of them would be judged to be something else, and
// then cost next to nothing.
//
// Its test reads every kind at a small size and checks the spans; TestGrowth of the
// root package counts statements instead of seconds.
package main
