package quote

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wirecopy-go/wirecopy/article"
)

// TestLink labels the tokens of a text by hand: s, c and t are the parts of
// sources, cues and contents, capitals begin them.
func TestLink(t *testing.T) {
	for _, tt := range []struct{ text, labels, want string }{
		{"Ida Holm said it rained.", "SsCTt-", "[Ida Holm] {said} <it rained>"},
		{"“It rained,” said Ida Holm. “A lot.”", "TttttCSs-Ttttt", "[Ida Holm] {said} <“It rained,”> <“A lot.”>"},
		{"She said it rained and promised help.", "SCTt-CT-", "[She] {said} <it rained> | [She] {promised} <help>"},
		{"It rained, she said. He hoped it stopped.", "Tt-SC-SCTt-", "[she] {said} <It rained> | [He] {hoped} <it stopped>"},
		{"It is said that it rained.", "-CcTtt-", "[] {is said} <that it rained>"},
		{"She said nothing.", "SC--", ""},
	} {
		a, err := article.Parse(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		r := newReader(a)
		labels := make([]label, len(a.Tokens))
		for i, c := range tt.labels {
			labels[i] = label(1 + slices.Index([]rune("SsCcTt"), c))
		}
		if diff := cmp.Diff(tt.want, r.write(r.link(labels, 0))); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.text, diff)
		}
	}
}

// write returns relations as a person reads them.
func (r *reader) write(xs []relation) string {
	out := ""
	for i, x := range xs {
		if i > 0 {
			out += " | "
		}
		out += "[" + r.span(x.source).In(r.a.Text) + "] {" + r.span(x.cue).In(r.a.Text) + "}"
		for _, c := range x.content {
			out += " <" + r.span(c).In(r.a.Text) + ">"
		}
	}
	return out
}

// TestLinkGold links the spans of the corpus itself.
func TestLinkGold(t *testing.T) {
	total, right, found := 0, 0, 0
	eachArticle(t, "dev", func(_ string, r *reader, golds []goldTokens) {
		labels := make([]label, len(r.words))
		for _, g := range golds {
			put := func(toks map[int]bool, begin label) {
				for k := range toks {
					labels[k] = begin + 1
				}
				for k := range toks {
					if !toks[k-1] && !(k > 1 && toks[k-2] && r.words[k-1].punct != 0) {
						labels[k] = begin
					}
				}
			}
			put(g.source, beginSource)
			put(g.cue, beginCue)
			put(g.content, beginContent)
		}
		for k := 1; k+1 < len(labels); k++ { // punctuation within a part
			if r.words[k].punct != 0 && labels[k] == outsideLabel && labels[k+1] != outsideLabel && labels[k+1]%2 == 0 && labels[k-1].role() == labels[k+1].role() {
				labels[k] = labels[k+1]
			}
		}
		total += len(golds)
		for p := range r.a.Paragraphs {
			par := r.paragraph(p)
			for _, x := range r.link(labels[par.lo:par.hi], par.lo) {
				found++
				if r.right(&x, golds) {
					right++
				}
			}
		}
	})
	p, q := float64(right)/float64(max(found, 1)), float64(right)/float64(max(total, 1))
	t.Logf("of %d attributions, %d linked, %d right: F1 %.1f", total, found, right, 200*p*q/(p+q))
	if 200*p*q/(p+q) < 90 {
		t.Errorf("linking the spans of the corpus gives less than 90")
	}
}
