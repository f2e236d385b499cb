// Package markup turns an author's Markdown into HTML that is safe to show: the one place where a text
// becomes markup. Raw HTML, pictures and scripts do not survive it.
package markup

import (
	"bytes"
	"sync"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"parley/game/scenario"
)

// cacheSize is how many texts are remembered: those of some dozens of scenarios.
const cacheSize = 4096

// topHeading is the level that an author's first level becomes: the page has headings of its own.
const topHeading = 3

var (
	engine = goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Strikethrough),
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(demote{}, 100))),
	)
	policy = newPolicy()
	cache  = struct {
		sync.Mutex
		html map[scenario.Markdown]scenario.Markdown
	}{html: map[scenario.Markdown]scenario.Markdown{}}
)

// HTML returns md as clean HTML: paragraphs, emphasis, lists, quotations, tables, code, headings from the third
// level down, and links to http and https that open a page of their own and tell it nothing. It is safe for use
// by many goroutines at once, and remembers what it rendered.
func HTML(md scenario.Markdown) scenario.Markdown {
	if md == "" {
		return ""
	}
	cache.Lock()
	html, ok := cache.html[md]
	cache.Unlock()
	if ok {
		return html
	}
	html = render(md)
	cache.Lock()
	defer cache.Unlock()
	if len(cache.html) >= cacheSize {
		clear(cache.html)
	}
	cache.html[md] = html
	return html
}

func render(md scenario.Markdown) scenario.Markdown {
	var out bytes.Buffer
	if err := engine.Convert([]byte(md), &out); err != nil {
		panic(err) // a bytes.Buffer takes everything
	}
	return scenario.Markdown(policy.SanitizeBytes(out.Bytes()))
}

func newPolicy() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "hr", "em", "strong", "del", "ul", "ol", "li", "blockquote", "code", "pre",
		"h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td")
	p.AllowAttrs("start").Matching(bluemonday.Integer).OnElements("ol")
	p.AllowAttrs("href").OnElements("a")
	p.AllowURLSchemes("http", "https")
	p.RequireParseableURLs(true)
	p.RequireNoReferrerOnLinks(true)
	p.AddTargetBlankToFullyQualifiedLinks(true)
	return p
}

// demote moves headings down below those of the page.
type demote struct{}

// Transform implements parser.ASTTransformer.
func (demote) Transform(doc *ast.Document, _ text.Reader, _ parser.Context) {
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		lower(n)
	}
}

func lower(n ast.Node) {
	if h, ok := n.(*ast.Heading); ok {
		h.Level = min(h.Level+topHeading-1, 6)
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		lower(c)
	}
}
