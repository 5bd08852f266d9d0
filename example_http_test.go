package wirecopy_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// answer answers a request whose body is an article with its report as JSON. Reading the
// article ends when the client goes away, or after two seconds.
func answer(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	report, err := wirecopy.ReadSource(ctx, wirecopy.Source{
		ID:   r.URL.Path,
		Open: func() (io.ReadCloser, error) { return r.Body, nil },
	}, article.WithMaxBytes(1<<20))
	var tooLong *article.LimitError
	switch {
	case errors.As(err, &tooLong):
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
	case errors.Is(err, context.DeadlineExceeded):
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
	default:
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(report); err != nil {
			log.Print(err)
		}
	}
}

// A server that reads articles, and a client that reads its answer.
func Example_http() {
	server := httptest.NewServer(http.HandlerFunc(answer))
	defer server.Close()
	response, err := http.Post(server.URL+"/rain", "text/plain", strings.NewReader("Officials said it rained."))
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	var report wirecopy.Report
	if err := json.NewDecoder(response.Body).Decode(&report); err != nil {
		log.Fatal(err)
	}
	for _, a := range report.Attributions() {
		fmt.Println(report.ID, "|", a.SpeakerName(report.Article), "|", a.Words(report.Article))
	}
	// Output: /rain | Officials | it rained
}
