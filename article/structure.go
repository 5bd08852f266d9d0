package article

// This file says what the paragraphs are: exact rules first, then what follows
// from where they stand.

// structure sets the kinds of the paragraphs, the headline, byline and
// dateline.
func (a *Article) structure(c *cutter) {
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if furniture(p.In(a.Text)) {
			p.Kind = Boilerplate
			continue
		}
		toks := a.tokensOf(p)
		if a.Dateline == nil {
			if d := c.dateline(toks); d != nil {
				a.Dateline = d
				if d.End >= p.End-3 {
					p.Kind = DatelineKind
				}
				continue
			}
		}
		if a.Byline == nil {
			if b := c.byline(toks); b != nil {
				a.Byline = b
				p.Kind = BylineKind
			}
		}
	}
	a.findHeadline()
	a.related()
}
