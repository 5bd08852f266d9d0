package browser

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/wirecopy-go/wirecopy"
)

// story is an article that is not the example of the page.
const story = "“We have not failed,” Beatriz Olivera told reporters. She said Norway was wrong."

// copies keeps what the page copies in a variable.
const copies = `Object.defineProperty(navigator, "clipboard", { value: { writeText: async function (s) { window.copied = s; } } });`

// write puts a text into the page as if it were typed at once.
func (b *tab) write(text string) {
	b.t.Helper()
	b.do(chromedp.Focus("#text"), chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		if err := chromedp.Do(ctx, key("a", "selectAll")); err != nil {
			return err
		}
		_, err := chromedp.Call(ctx, input.InsertText, input.InsertTextParams{Text: text})
		return err
	}))
}

// key presses a key with Ctrl, which the browser takes for an editing command.
func key(k, command string) chromedp.Action[chromedp.Void] {
	return chromedp.KeyEvent(k, chromedp.KeyModifiers(chromedp.ModifierCtrl), func(p *input.DispatchKeyEventParams) {
		if p.Type != input.DispatchKeyEventTypeKeyUp {
			p.Commands = []string{command}
		}
	})
}

// limit is how many bytes the page may load: compressed with gzip, as it is until brotli
// has done its work. What is left then is measured by .ci/run.
const limit = 6_650_000

// TestLoad measures what is loaded, and how long it takes to the first report.
func TestLoad(t *testing.T) {
	var b *tab
	asked, bytes := site.since(func() {
		b = open(t, site.URL)
		b.result("Oona Farquhar")
	})
	for _, a := range asked {
		if strings.ContainsAny(a, "?{") || !strings.HasPrefix(a, "GET /") {
			t.Errorf("the server was asked %s", a)
		}
	}
	first, reading := eval[string](b, `document.getElementById("result").dataset.first`), eval[string](b, `document.getElementById("result").dataset.ms`)
	t.Logf("%.2f MB loaded in %d files, first report after %s ms, read in %s ms", float64(bytes)/1e6, len(asked), first, reading)
	if bytes > limit {
		t.Errorf("%d bytes loaded, want at most %d", bytes, limit)
	}
	if ms := eval[float64](b, `Number(document.getElementById("result").dataset.first)`); ms > 10_000 {
		t.Errorf("the first report came after %.0f ms", ms)
	}
	if got := eval[string](b, `document.getElementById("state").textContent`); !strings.HasPrefix(got, "Read in ") {
		t.Errorf("the state is %q", got)
	}
}

// TestPaste pastes from the clipboard.
func TestPaste(t *testing.T) {
	b := open(t, site.URL)
	b.result("Oona Farquhar")
	eval[chromedp.Void](b, fmt.Sprintf(`{ const t = document.createElement("textarea"); t.id = "from"; t.value = %q; document.body.append(t); }`, story))
	b.do(chromedp.Focus("#from"), key("a", "selectAll"), key("c", "copy"), chromedp.Focus("#text"), key("a", "selectAll"), key("v", "paste"))
	b.result("Beatriz Olivera")
	if got := eval[string](b, `document.getElementById("text").value`); got != story {
		t.Errorf("the text is %q", got)
	}
	if got := eval[bool](b, `document.getElementById("result").textContent.includes("Farquhar")`); got {
		t.Error("the report before is still there")
	}
	b.do(chromedp.Click("#empty"))
	b.wait(`document.getElementById("result").textContent === "" && document.getElementById("json").disabled`)
}

// TestKeyboard reads an article, goes to its first quote, sees what is known of it and
// follows it to its card, with the keyboard alone.
func TestKeyboard(t *testing.T) {
	b := open(t, site.URL)
	b.result("Oona Farquhar")
	b.write(story)
	b.do(chromedp.KeyEvent(kb.Enter, chromedp.KeyModifiers(chromedp.ModifierCtrl)))
	b.result("Beatriz Olivera")
	b.wait(`document.activeElement.id === "result"`)
	for n := 0; eval[string](b, `document.activeElement.id`) != "wc-n1"; n++ {
		if n == 10 {
			t.Fatal("the first quote is not within ten stops of the report")
		}
		b.do(chromedp.KeyEvent(kb.Tab))
	}
	b.wait(`(p => p && !p.hidden && p.textContent.includes("told") && p.textContent.includes("Confidence"))(document.querySelector(".wc-pop"))`)
	if n := eval[int](b, `document.querySelectorAll('.wc-text .g.on[data-t="1"]').length`); n < 3 {
		t.Errorf("%d pieces of the quote are lit", n)
	}
	if got := eval[string](b, `document.activeElement.ariaLabel`); got != "direct quote 1: Beatriz Olivera" {
		t.Errorf("a screen reader says %q", got)
	}
	b.do(chromedp.KeyEvent(kb.Escape))
	b.wait(`document.querySelector(".wc-pop").hidden`)
	b.do(chromedp.KeyEvent(kb.Enter))
	b.wait(`document.activeElement.id === "wc-t1"`)
	if got := eval[string](b, `location.hash`); got != "" {
		t.Errorf("the address went on to %s", got)
	}
}

// TestPointer shows a card while the pointer is on a quote.
func TestPointer(t *testing.T) {
	b := open(t, site.URL)
	b.result("Oona Farquhar")
	b.write(story)
	b.result("Beatriz Olivera")
	box := eval[struct{ X, Y float64 }](b, `(e => { e.scrollIntoView({block: "center", behavior: "instant"}); const r = e.getBoundingClientRect(); return {X: r.x + 9, Y: r.y + r.height / 2}; })(document.querySelector(".wc-text .q[data-t]"))`)
	move := func(x, y float64) { b.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, x, y)) }
	move(box.X-5, box.Y-50)
	move(box.X, box.Y)
	b.wait(`(p => p && !p.hidden && p.textContent.includes("Olivera"))(document.querySelector(".wc-pop"))`)
	covered := eval[bool](b, `(p => p.left >= 0 && p.top >= 0 && p.right <= innerWidth && p.bottom <= innerHeight)(document.querySelector(".wc-pop").getBoundingClientRect())`)
	if !covered {
		t.Error("the card is not within the window")
	}
	move(2, 2)
	b.wait(`document.querySelector(".wc-pop").hidden`)
}

// TestHostile reads a text that would like to be a page.
func TestHostile(t *testing.T) {
	b := open(t, site.URL, `window.hits = []; window.alert = function (x) { hits.push(String(x)); }; addEventListener("securitypolicyviolation", e => hits.push(e.blockedURI + e.violatedDirective));`)
	b.result("Oona Farquhar")
	b.write(`Maria "<script>alert(1)</script>" Okello said <img src=x onerror=alert(2)> was </p></section><svg onload=alert(3)> bad. “<iframe src='javascript:alert(4)'></iframe> <a href="javascript:alert(5)">no</a>,” she told <style>*{display:none}</style> reporters.`)
	b.result("iframe src=")
	if n := eval[int](b, `document.querySelectorAll("#result script, #result img, #result iframe, #result style, #result [onload], #result [onerror], #result a:not([href^='#wc-'])").length`); n != 0 {
		t.Errorf("%d elements come from the text", n)
	}
	if hits := eval[[]string](b, `new Promise(r => setTimeout(() => r(hits), 300))`); len(hits) > 0 {
		t.Errorf("ran or tried to load %q", hits)
	}
	if !eval[bool](b, `document.getElementById("wc-text").textContent.includes('"<script>alert(1)</script>"')`) {
		t.Error("the text is not shown as it is")
	}
}

// TestOrigin reads an article and looks for what leaves the page. Then it tries to send
// something, as a program gone wrong would.
func TestOrigin(t *testing.T) {
	var hits atomic.Int32
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		hits.Add(1)
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}))
	defer other.Close()
	b := open(t, site.URL, copies)
	b.result("Oona Farquhar")
	asked, _ := site.since(func() {
		b.write(story)
		b.result("Beatriz Olivera")
		b.do(chromedp.Click("#json"))
		b.wait(`window.copied`)
		eval[chromedp.Void](b, `window.copied = ""`)
		b.do(chromedp.Click("#link"))
		b.wait(`window.copied`)
	})
	if len(asked) > 0 {
		t.Errorf("reading asked the server for %q", asked)
	}
	b.mu.Lock()
	requests := slices.Clone(b.requests)
	b.mu.Unlock()
	for _, r := range requests {
		if !strings.HasPrefix(r, site.URL+"/") && !strings.HasPrefix(r, "data:") {
			t.Errorf("the page asked for %s", r)
		}
	}
	if len(requests) == 0 {
		t.Error("the requests of the page were not seen")
	}
	for _, try := range []string{
		`fetch(%q, {mode: "no-cors"}).then(() => "sent", e => "refused")`,
		`new Promise(r => { const i = new Image(); i.onload = i.onerror = () => r("refused"); i.src = %q; })`,
		`Promise.resolve(navigator.sendBeacon(%q, "text") ? "refused" : "refused")`,
	} {
		if got := eval[string](b, fmt.Sprintf(try, other.URL)); got != "refused" {
			t.Errorf("%s: %s", try, got)
		}
	}
	if n := hits.Load(); n > 0 {
		t.Errorf("%d requests reached another server", n)
	}
}

// TestLink copies a link and opens it.
func TestLink(t *testing.T) {
	b := open(t, site.URL, copies)
	b.result("Oona Farquhar")
	b.write(story + " 東京 🐟")
	eval[chromedp.Void](b, `(d => { d.value = "2025-03-04"; d.dispatchEvent(new Event("change")); })(document.getElementById("day"))`)
	b.result("4 March 2025")
	b.do(chromedp.Click("#link"))
	b.wait(`window.copied`)
	link := eval[string](b, `window.copied`)
	if !strings.HasPrefix(link, site.URL+"/#a=") || strings.ContainsAny(link[len(site.URL)+4:], "+/ ") {
		t.Fatalf("the link is %s", link)
	}
	var c *tab
	asked, _ := site.since(func() {
		c = open(t, link)
		c.result("4 March 2025")
	})
	if got := eval[string](c, `document.getElementById("text").value`); got != story+" 東京 🐟" {
		t.Errorf("the link gives %q", got)
	}
	if i := slices.IndexFunc(asked, func(a string) bool { return strings.Contains(a, "a=") || strings.Contains(a, "example") }); i >= 0 {
		t.Errorf("the server was asked %s", asked[i])
	}
	d := open(t, site.URL+"/#a=AAAA")
	d.wait(`document.getElementById("state").textContent.includes("cannot be read")`)
}

// TestJSON compares the copied JSON with what the library gives outside of the browser.
func TestJSON(t *testing.T) {
	b := open(t, site.URL, copies)
	b.result("Oona Farquhar")
	b.write(story)
	b.result("Beatriz Olivera")
	b.do(chromedp.Click("#json"))
	b.wait(`window.copied`)
	var got wirecopy.Report
	if err := json.Unmarshal([]byte(eval[string](b, `window.copied`)), &got); err != nil {
		t.Fatal(err)
	}
	want, err := wirecopy.Read(story)
	if err != nil {
		t.Fatal(err)
	}
	said := func(r *wirecopy.Report) (all []string) {
		for _, a := range r.Attributions() {
			all = append(all, a.SpeakerName(r.Article)+" | "+a.Cue.In(r.Article.Text)+" | "+a.Words(r.Article))
		}
		return all
	}
	if g, w := said(&got), said(want); !slices.Equal(g, w) {
		t.Errorf("in the browser %q, outside of it %q", g, w)
	}
}

// TestFile opens a file that is not UTF-8, and drops another.
func TestFile(t *testing.T) {
	b := open(t, site.URL)
	b.result("Oona Farquhar")
	name := filepath.Join(t.TempDir(), "old.txt")
	if err := os.WriteFile(name, []byte("\x93We have not failed,\x94 Zo\xeb Olivera told reporters."), 0o666); err != nil {
		t.Fatal(err)
	}
	b.do(chromedp.SetUploadFiles("#file", []string{name}))
	b.result("Zoë Olivera")
	if got := eval[string](b, `document.getElementById("text").value`); !strings.HasPrefix(got, "“We have") {
		t.Errorf("the text is %q", got)
	}
	eval[chromedp.Void](b, fmt.Sprintf(`{ const d = new DataTransfer(); d.items.add(new File([%q], "a.txt")); document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: d, bubbles: true, cancelable: true })); }`, story))
	b.result("Beatriz Olivera")
}

// TestWithout opens the page in browsers that lack what it needs.
func TestWithout(t *testing.T) {
	b := open(t, site.URL, `delete window.WebAssembly;`)
	b.wait(`document.getElementById("state").textContent.includes("no WebAssembly")`)
	if !eval[bool](b, `document.getElementById("state").className === "bad" && document.getElementById("read").disabled`) {
		t.Error("the page goes on without WebAssembly")
	}
	c := open(t, site.URL, `window.Worker = function () { setTimeout(() => this.onerror({ message: "no" }), 10); };`)
	c.wait(`document.getElementById("state").textContent.includes("could not be started")`)
}
