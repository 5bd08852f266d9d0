package article

// This file notices where several articles were pasted into one text: each
// begins with a headline above a dateline or byline of its own, or after a line
// of nothing but stars or dashes.

// findStarts sets a.ArticleStarts.
func (a layout) findStarts(c *cutter) {
	var prose mostly // other texts have teasers of other articles
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		if i == 0 || !a.headlineLike(i) || p.Kind != KindBody && p.Kind != KindBoilerplate && p.Kind != KindHeadline || i+1 == len(a.Paragraphs) {
			continue
		}
		if p.Kind == KindHeadline && len(a.ArticleStarts) == 0 {
			continue // the first article
		}
		if a.bodyBefore(i) && (a.opens(c, i+1) || isRule(a.Paragraphs[i-1].In(a.Text)) && len(a.tokensOf(p)) >= 2) && (p.Kind != KindBoilerplate || prose.of(a)) {
			if len(a.ArticleStarts) == 0 {
				a.ArticleStarts = append(a.ArticleStarts, 0)
			}
			a.ArticleStarts = append(a.ArticleStarts, i)
			p.Kind = KindHeadline
			if next := &a.Paragraphs[i+1]; c.byline(a.tokensOf(next)) != nil {
				next.Kind = KindByline
			}
			if next := &a.Paragraphs[i+1]; next.Kind == KindBoilerplate && a.prose(next) {
				next.Kind = KindBody
			}
		}
	}
}

// A mostly says whether a text is mostly prose, once it is asked for.
type mostly struct{ known, prose bool }

func (m *mostly) of(a layout) bool {
	if !m.known {
		m.known, m.prose = true, a.mostlyProse()
	}
	return m.prose
}

// bodyBefore reports whether a paragraph before i, less than a few away, is of
// the body.
func (a layout) bodyBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-8; j-- {
		if a.Paragraphs[j].Kind == KindBody && endsSentence(a.Text, a.Paragraphs[j].Span) {
			return true
		}
	}
	return false
}

// opens reports whether paragraph i, or the one after its byline, begins with
// a dateline.
func (a layout) opens(c *cutter, i int) bool {
	toks := a.tokensOf(&a.Paragraphs[i])
	if c.byline(toks) != nil {
		if i++; i == len(a.Paragraphs) {
			return false
		}
		return true
	}
	return c.dateline(toks, false) != nil
}
