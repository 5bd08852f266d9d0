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
	"os"
	"strings"
	"time"

	"github.com/wirecopy-go/wirecopy"
	"github.com/wirecopy-go/wirecopy/article"
)

// answer answers a request whose body is an article with its report as JSON. It ends when
// the client goes away, or after two seconds: the deadline is for a client that sends slowly,
// the context for an article that takes long.
func answer(w http.ResponseWriter, r *http.Request) {
	const patience = 2 * time.Second
	if err := http.NewResponseController(w).SetReadDeadline(time.Now().Add(patience)); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	report, err := wirecopy.ReadSource(ctx, wirecopy.Source{
		ID:   r.URL.Path,
		Open: func() (io.ReadCloser, error) { return r.Body, nil },
	}, article.WithMaxBytes(1<<20))
	var tooLong *article.LimitError
	var unread *article.ReadError
	switch {
	case errors.As(err, &tooLong):
		http.Error(w, err.Error(), http.StatusRequestEntityTooLarge)
	case errors.Is(err, os.ErrDeadlineExceeded):
		http.Error(w, err.Error(), http.StatusRequestTimeout)
	case errors.Is(err, context.DeadlineExceeded):
		http.Error(w, err.Error(), http.StatusServiceUnavailable)
	case errors.As(err, &unread):
		http.Error(w, err.Error(), http.StatusBadRequest)
	case err != nil: // the client has gone, or a *wirecopy.PanicError
		log.Print(err)
		http.Error(w, "the article cannot be read", http.StatusInternalServerError)
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
