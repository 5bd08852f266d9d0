package browser

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

var shots = flag.String("shots", "", "folder for pictures of the pages")

// root is that of the repository.
const root = "../../.."

// The one browser and the one server of all tests.
var (
	browser context.Context
	site    *recorder
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	path := find()
	if path == "" {
		fmt.Println("skipped: no chromium or google-chrome is installed, so nothing is tested in a browser")
		return 0
	}
	dir, err := os.MkdirTemp("", "playground")
	if err != nil {
		return failed(err)
	}
	defer os.RemoveAll(dir)
	server, err := start(dir)
	if err != nil {
		return failed(err)
	}
	defer func() {
		server.cmd.Process.Kill()
		server.cmd.Wait()
	}()
	site = record(server.url)
	defer site.Close()

	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path))
	if os.Geteuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium has no sandbox for root
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	ctx, cancel := chromedp.NewContext(allocator)
	defer cancel()
	if err := chromedp.Do(ctx); err != nil {
		return failed(err)
	}
	browser = ctx
	return m.Run()
}

func failed(err error) int {
	fmt.Println("FAILED:", err)
	return 1
}

// find returns the path of a browser, "" for none.
func find() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// A playground is the running program.
type playground struct {
	cmd *exec.Cmd
	url string
}

// start builds the playground and starts it as its users do.
func start(dir string) (*playground, error) {
	bin := filepath.Join(dir, "playground")
	build := exec.Command("go", "build", "-o", bin, "./examples/playground")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, out)
	}
	cmd := exec.Command(bin, "-addr", "localhost:0")
	cmd.Dir, cmd.Stderr = root, os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		cmd.Process.Kill()
		return nil, fmt.Errorf("the playground did not say where it is: %w", err)
	}
	return &playground{cmd, strings.TrimSpace(line)}, nil
}

// A recorder is a server in front of the playground that keeps what it is asked.
type recorder struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string // method, address and body
	bytes int64    // of all answers, as they went over the wire
}

func record(to string) *recorder {
	target, err := url.Parse(to)
	if err != nil {
		panic(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(target)
	r := &recorder{}
	proxy.ModifyResponse = func(a *http.Response) error {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.bytes += a.ContentLength
		return nil
	}
	r.Server = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, _ := io.ReadAll(q.Body)
		r.mu.Lock()
		r.asked = append(r.asked, strings.TrimSpace(q.Method+" "+q.URL.String()+" "+string(body)))
		r.mu.Unlock()
		proxy.ServeHTTP(w, q)
	}))
	r.Start()
	// Browsers take brotli from a server called localhost, which is the name that the
	// program gives itself.
	r.URL = strings.Replace(r.URL, "127.0.0.1", "localhost", 1)
	return r
}

// since calls do and returns what the server was asked meanwhile.
func (r *recorder) since(do func()) (asked []string, bytes int64) {
	r.mu.Lock()
	n, before := len(r.asked), r.bytes
	r.mu.Unlock()
	do()
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.asked[n:], r.bytes - before
}

// A tab is a tab of the browser that remembers what went wrong in it.
type tab struct {
	context.Context
	t        *testing.T
	mu       sync.Mutex
	requests []string
}

// open opens a tab and reads an address in it. Scripts run before those of the page.
func open(t *testing.T, address string, scripts ...string) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	b := &tab{Context: ctx, t: t}
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	late, stop := context.WithTimeout(ctx, time.Minute)
	t.Cleanup(stop)
	b.Context = late
	err := chromedp.Listen(ctx, func(ev any) {
		if e, ok := ev.(*network.EventRequestWillBeSent); ok {
			b.mu.Lock()
			b.requests = append(b.requests, e.Request.URL)
			b.mu.Unlock()
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	b.do(chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
			return err
		}
		for _, s := range scripts {
			if _, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: s}); err != nil {
				return err
			}
		}
		_, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
		return err
	}), media("prefers-reduced-motion", "reduce"), chromedp.EmulateViewport(1280, 900), chromedp.Navigate(address))
	return b
}

// media sets what the page is told of the taste of its reader. Without smooth scrolling
// nothing moves away from under the pointer.
func media(name, value string) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: name, Value: value}}})
		return err
	})
}

func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.Context, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// eval returns the value of an expression, which may be a promise.
func eval[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.Context, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// wait waits until an expression is true.
func (b *tab) wait(expression string) {
	b.t.Helper()
	if _, err := chromedp.Run(b.Context, chromedp.Poll[bool]("!!("+expression+")")); err != nil {
		b.t.Fatalf("%s: %v; the page says %q", expression, err, eval[string](b, `document.body.innerText.slice(0, 600)`))
	}
}

// result waits for a report that holds some words.
func (b *tab) result(words string) {
	b.t.Helper()
	b.wait(fmt.Sprintf(`(document.getElementById("result") || document.body).textContent.includes(%q)`, words))
}
