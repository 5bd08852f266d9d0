package article

// This file notices where several articles were pasted into one text: each
// begins with a headline above a dateline or byline of its own, or after a line
// of nothing but stars or dashes.

// findStarts sets a.ArticleStarts.
func (a layout) findStarts() {
	var prose proseCheck // other texts have teasers of other articles
	for i := 1; i+1 < len(a.Paragraphs); i++ {
		p, next := &a.Paragraphs[i], &a.Paragraphs[i+1]
		if !a.startsAt(i) || p.Kind == KindBoilerplate && !prose.of(a) {
			continue
		}
		if len(a.ArticleStarts) == 0 {
			a.ArticleStarts = append(a.ArticleStarts, 0)
		}
		a.ArticleStarts = append(a.ArticleStarts, i)
		p.Kind = KindHeadline
		if a.cutter.byline(a.tokensOf(next)) != nil {
			next.Kind = KindByline
		}
		if next.Kind == KindBoilerplate && a.prose(next) {
			next.Kind = KindBody
		}
	}
}

// startsAt reports whether paragraph i, which is neither the first nor the last, is the
// headline of another article than the first.
func (a layout) startsAt(i int) bool {
	p := &a.Paragraphs[i]
	switch p.Kind {
	case KindBody, KindBoilerplate:
	case KindHeadline:
		if len(a.ArticleStarts) == 0 {
			return false // that of the first
		}
	default:
		return false
	}
	return a.headlineLike(i) && a.bodyBefore(i) &&
		(a.opens(i+1) || isRule(a.Paragraphs[i-1].In(a.Text)) && len(a.tokensOf(p)) >= 2)
}

// A proseCheck reports whether most of a text is prose. It is computed at first use.
type proseCheck struct{ known, prose bool }

func (m *proseCheck) of(a layout) bool {
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

// opens reports whether paragraph i is a byline above another paragraph, or begins with a
// dateline.
func (a layout) opens(i int) bool {
	toks := a.tokensOf(&a.Paragraphs[i])
	if a.cutter.byline(toks) != nil {
		return i+1 < len(a.Paragraphs) && toks[0].In(a.Text) != "("
	}
	return a.cutter.dateline(toks, false) != nil
}
