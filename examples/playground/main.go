// Playground serves a page on this machine that reads articles in the browser: the
// library runs there as WebAssembly, and no text leaves the page.
//
//	playground [-addr HOST:PORT] [-full] [-dir OUT]
//
// It builds the WebAssembly program with the go command when it starts, so it is run in
// the module, as "go run ./examples/playground", and takes some seconds. -dir writes the
// site to a folder instead, for any server of static files; those ending in .br and .gz
// are the same files, compressed.
//
// The program has smaller weights than the library, so that there is less to load. It
// finds nearly as much: when this was measured on the texts of all kinds of README.md,
// actors at F1 95.6 instead of 96.1, and attributions at 77.2 instead of 80.0. -full takes
// the weights of the library. The download is smallest where the program brotli is
// installed, some time after the start.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main with its arguments. It returns the exit status.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("playground", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "localhost:8417", "where to serve; port 0 takes any that is free")
	dir := flags.String("dir", "", "folder to write the site to, instead of serving it")
	full := flags.Bool("full", false, "take the weights of the library: twice the size, the same results")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(stderr, "playground: what is %s?\n", flags.Arg(0))
		flags.Usage()
		return 2
	}
	if err := serve(*addr, *dir, *full, stdout, stderr); err != nil {
		fmt.Fprintln(stderr, "playground:", err)
		return 1
	}
	return 0
}

func serve(addr, dir string, full bool, stdout, stderr io.Writer) error {
	var listener net.Listener
	if dir == "" {
		var err error
		if listener, err = net.Listen("tcp", addr); err != nil {
			return err
		}
		defer listener.Close()
	}
	fmt.Fprintln(stderr, "building the program for the browser ...")
	s, err := build(compiler(full))
	if err != nil {
		return err
	}
	p := s[program]
	fmt.Fprintf(stderr, "%.2f MB, %.2f MB compressed with gzip\n", mb(len(p.data)), mb(len(p.gzip)))
	squeeze := func() error {
		err := p.squeeze()
		if small := p.brotli.Load(); small != nil {
			fmt.Fprintf(stderr, "%.2f MB compressed with brotli\n", mb(len(*small)))
		}
		return err
	}
	if dir != "" {
		if err := squeeze(); err != nil {
			return err
		}
		return s.write(dir)
	}
	go func() {
		if err := squeeze(); err != nil {
			fmt.Fprintln(stderr, "playground:", err)
		}
	}()
	fmt.Fprintf(stdout, "http://%s/\n", listener.Addr())
	server := &http.Server{Handler: s, ReadHeaderTimeout: 10 * time.Second}
	return server.Serve(listener)
}

func mb(n int) float64 { return float64(n) / 1e6 }

// write writes the site to a folder.
func (s site) write(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	for name, f := range s {
		forms := map[string][]byte{"": f.data, ".gz": f.gzip}
		if small := f.brotli.Load(); small != nil {
			forms[".br"] = []byte(*small)
		}
		for ending, data := range forms {
			if data == nil {
				continue
			}
			if err := os.WriteFile(filepath.Join(dir, name+ending), data, 0o666); err != nil {
				return err
			}
		}
	}
	return nil
}
