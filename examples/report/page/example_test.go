package page_test

import (
	"bytes"
	"fmt"
	"log"
	"strings"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/examples/report/page"
)

func ExampleWrite() {
	report, err := wirecopy.Read("“We have not failed,” Beatriz Olivera told reporters.")
	if err != nil {
		log.Fatal(err)
	}
	var b bytes.Buffer // a file, or the answer to a request
	if err := page.Write(&b, report); err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.Count(b.String(), "<blockquote>“We have not failed,”</blockquote>"))
	// Output: 1
}
