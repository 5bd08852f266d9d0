package model

import _ "embed"

// Page holds the weights of package page: which blocks of a page are the article.
//
//go:embed page.model
var Page string
