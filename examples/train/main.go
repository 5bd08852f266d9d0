// Train learns an attribution model from articles of one's own, in which people
// marked who says what, and tries it out.
//
//	train [-held N] [-rows N] [-epochs N] [-seed N] -o FILE.model DIR
//	train -try FILE.model FILE...
//
// DIR holds brat standoff in the layout of the PolNeAR corpus: NAME.txt in UTF-8
// with NAME.ann beside it, in which text-bound Source, Cue and Content are tied
// together by events, and offsets count code points:
//
//	T1	Source 0 9	Orla Venn
//	T2	Cue 10 14	said
//	T3	Content 15 24	it rained
//	T4	Attribution 10 14	said
//	E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
//
// What the model reaches is measured on one article in N (-held), by a model
// that has not seen them; the model that is written learns from all. The same
// folder and the same flags give the same file. A program uses it like this:
//
//	data, err := os.ReadFile("own.model") // or embed it as a string
//	...
//	m, err := quote.OpenModel(string(data))
//	...
//	report, err := wirecopy.Read(text, quote.WithModels(m, quote.EmbeddedModel()))
//
// With -try each FILE is an article ("-" is standard input), and what is found in
// it with the model and the embedded one is printed, an attribution a line.
//
// Some dozens of articles teach a model the habits of a paper, such as a verb that
// others do not report with. To do well by itself on all that the embedded model
// knows takes hundreds. The last lines that are printed compare the two, alone and
// side by side, on the articles held out.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	attribtrain "github.com/wirecopy-go/wirecopy/internal/train/attrib"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with everything that it touches as arguments. It returns the exit
// status: 1 for what went wrong, 2 for a command line that makes no sense.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("train", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: train [-held N] [-rows N] [-epochs N] [-seed N] -o FILE.model DIR\n"+
			"       train -try FILE.model FILE...")
		flags.PrintDefaults()
	}
	var c attribtrain.Config
	flags.IntVar(&c.HeldOut, "held", attribtrain.DefaultHeldOut, "hold one in `N` articles out to measure on; 0 measures nothing")
	flags.IntVar(&c.Rows, "rows", attribtrain.DefaultRows, "features that the model keeps, about 28 bytes each")
	flags.IntVar(&c.Epochs, "epochs", attribtrain.DefaultEpochs, "how often to go over the articles")
	flags.Uint64Var(&c.Seed, "seed", 1, "of the order of examples")
	out := flags.String("o", "", "the `file` to write; its folder is made if it is not there")
	try := flags.String("try", "", "the model `file` to try on articles instead of training")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	misuse := func(problem string) int {
		fmt.Fprintln(stderr, "train:", problem)
		flags.Usage()
		return 2
	}
	var err error
	switch {
	case *try != "" && *out != "":
		return misuse("either -o or -try")
	case *try != "" && flags.NArg() == 0:
		return misuse("no FILE to try the model on")
	case *try != "":
		err = tryOut(*try, flags.Args(), stdin, stdout)
	case *out == "":
		return misuse("where to? -o FILE.model")
	case flags.NArg() != 1:
		return misuse("one DIR is needed")
	case c.HeldOut < 0 || c.HeldOut == 1 || c.Rows < 1 || c.Epochs < 1:
		return misuse("-held is 0 or 2 and more, -rows and -epochs are 1 and more")
	default:
		err = learn(c, flags.Arg(0), *out, stdout, stderr)
	}
	if err != nil {
		fmt.Fprintln(stderr, "train:", err)
		return 1
	}
	return 0
}
