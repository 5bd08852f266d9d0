// Command bench measures how fast the library is, stage by stage, beside other
// programs that read text, in one run on the same texts.
//
//	cd internal/bench && go run .
//
// Flags choose the texts (-dir a folder of .txt files instead of the fixtures of this
// repository), how long each subject is measured (-for), how many measurements each
// gets (-rounds; they alternate, and the best counts, as a busy machine only ever
// makes a program slower), and draw the whole pipeline over documents of 1 KB to
// 10 MB (-sizes, and -svg FILE). -others also runs the scripts in the folder others,
// for programs that are not in Go, where they are installed; others/README.md says how
// to install them.
//
// `go test -bench .` runs the same subjects as Go benchmarks.
//
// It is a module of its own, so that what it compares with is no dependency of the
// library.
package main
