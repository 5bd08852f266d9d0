package browser

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// report writes the page of examples/report and returns its address.
func report(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "report.html")
	cmd := exec.Command("go", "run", "./examples/report")
	cmd.Dir, cmd.Stderr = root, os.Stderr
	out, err := cmd.Output()
	if err == nil {
		err = os.WriteFile(name, out, 0o666)
	}
	if err != nil {
		t.Fatal(err)
	}
	return "file://" + name
}

// violations keeps what the policy of a page refuses.
const violations = `window.refused = []; addEventListener("securitypolicyviolation", e => refused.push(e.violatedDirective));`

// TestReport opens a page from a disk: its style and script run under its policy, and
// nothing else is loaded.
func TestReport(t *testing.T) {
	b := open(t, report(t), violations)
	if got := eval[[]string](b, `refused`); len(got) > 0 {
		t.Errorf("the page's own policy refuses %q", got)
	}
	if got := eval[string](b, `getComputedStyle(document.querySelector(".wc-card")).borderLeftWidth`); got != "4px" {
		t.Errorf("the page has no style: a border of %s", got)
	}
	b.do(chromedp.Focus("#wc-n4"))
	b.wait(`(p => p && !p.hidden && p.textContent.includes("Confidence"))(document.querySelector(".wc-pop"))`)
	for _, scheme := range []string{"light", "dark"} {
		if *shots == "" {
			break
		}
		b.do(media("prefers-color-scheme", scheme), chromedp.EmulateViewport(1180, 985), chromedp.KeyEvent(kb.Escape), chromedp.Blur("#wc-n4"), chromedp.Focus("#wc-n4"), chromedp.Sleep(300*time.Millisecond))
		b.save("readme-"+scheme, chromedp.CaptureScreenshot())
	}
	if got := eval[int](b, `performance.getEntriesByType("resource").length`); got != 0 {
		t.Errorf("the page loaded %d resources", got)
	}
	if got := eval[int](b, `[...document.querySelectorAll("a[href], button, summary, meter, [role=img]")].filter(e => !(e.ariaLabel || e.textContent.trim())).length`); got != 0 {
		t.Errorf("%d controls have no name", got)
	}
	eval[chromedp.Void](b, `dispatchEvent(new Event("beforeprint"))`)
	if got := eval[int](b, `document.querySelectorAll("details:not([open])").length`); got != 0 {
		t.Errorf("%d actors stay closed on paper", got)
	}
}

// TestWidths looks at both pages on a phone and on a desk, light and dark: nothing is
// wider than the window, and letters stand out from what is behind them.
func TestWidths(t *testing.T) {
	for name, address := range map[string]string{"report": report(t), "playground": site.URL} {
		b := open(t, address)
		b.result("Oona Farquhar")
		for _, v := range []struct {
			name   string
			width  int64
			height int64
			dark   bool
		}{{"phone", 390, 844, false}, {"phone-dark", 390, 844, true}, {"desk", 1280, 900, false}, {"desk-dark", 1280, 900, true}} {
			scheme := "light"
			if v.dark {
				scheme = "dark"
			}
			b.do(media("prefers-color-scheme", scheme), chromedp.EmulateViewport(v.width, v.height), chromedp.Sleep(200*time.Millisecond))
			if got := eval[int64](b, `document.documentElement.scrollWidth`); got > v.width {
				t.Errorf("%s, %s: %d pixels wide", name, v.name, got)
			}
			if got := eval[[]string](b, pale); len(got) > 0 {
				t.Errorf("%s, %s: hard to read: %q", name, v.name, got)
			}
			if *shots != "" {
				b.save(name+"-"+v.name, chromedp.FullScreenshot(100))
			}
		}
	}
}

// save writes a picture of the page to the folder for these.
func (b *tab) save(name string, take chromedp.Action[[]byte]) {
	b.t.Helper()
	picture, err := chromedp.Run(b.Context, take)
	if err == nil {
		err = os.WriteFile(filepath.Join(*shots, name+".png"), picture, 0o666)
	}
	if err != nil {
		b.t.Error(err)
	}
}

// pale lists the texts of a page whose contrast is below the 4.5 to 1 of WCAG 2.2.
const pale = `(() => {
	const rgb = c => { const x = document.createElement("canvas").getContext("2d", { willReadFrequently: true }); x.fillStyle = c; x.fillRect(0, 0, 1, 1); return [...x.getImageData(0, 0, 1, 1).data]; };
	const cache = new Map(), color = c => { if (!cache.has(c)) cache.set(c, rgb(c)); return cache.get(c); };
	const light = c => { const f = c.slice(0, 3).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * f[0] + .7152 * f[1] + .0722 * f[2]; };
	const over = (a, b, by) => a.slice(0, 3).map((v, i) => v * by + b[i] * (1 - by));
	const bad = new Set();
	for (const e of document.querySelectorAll("body *")) {
		if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || e.closest("svg, script, style, noscript, [hidden], option, :disabled") || !e.offsetParent) continue;
		let back = null, fade = 1;
		for (let p = e; p; p = p.parentElement) {
			const s = getComputedStyle(p), c = color(s.backgroundColor);
			fade *= Number(s.opacity);
			if (!back && c[3] === 255) back = c;
		}
		back = back || [255, 255, 255];
		const fore = over(color(getComputedStyle(e).color), back, fade), a = light(fore), b = light(back), ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
		if (ratio < 4.5) bad.add(e.className + " " + e.textContent.trim().slice(0, 20) + " " + ratio.toFixed(1));
	}
	return [...bad];
})()`
