package markup_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game/scenario"
	"parley/server/markup"
)

func TestHTMLKeeps(t *testing.T) {
	for name, c := range map[string]struct{ md, html scenario.Markdown }{
		"emphasis":                   {"*one* **two**", "<p><em>one</em> <strong>two</strong></p>\n"},
		"lists with their start":     {"3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"},
		"headings, two levels lower": {"# Title\n\n##### Deep", "<h3>Title</h3>\n<h6>Deep</h6>\n"},
		"headings in quotations":     {"> # Title", "<blockquote>\n<h3>Title</h3>\n</blockquote>\n"},
		"links, but tells them nothing": {"[here](https://example.org/a)",
			"<p><a href=\"https://example.org/a\" rel=\"noreferrer noopener\" target=\"_blank\">here</a></p>\n"},
		"an empty text empty":       {"", ""},
		"signs that look like HTML": {"1 < 2 & \"so on\"", "<p>1 &lt; 2 &amp; &#34;so on&#34;</p>\n"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.html, markup.HTML(c.md))
			assert.Equal(t, c.html, markup.HTML(c.md), "remembered")
		})
	}
}

func TestHTMLRemoves(t *testing.T) {
	for name, md := range map[string]scenario.Markdown{
		"scripts":                 "<script>alert(1)</script>",
		"pictures from outside":   "![x](https://example.org/x.png)",
		"handlers":                "<p onclick=\"alert(1)\">x</p>",
		"links that run a script": "[x](javascript:alert(1))",
		"links to data":           "[x](data:text/html,alert)",
		"styles and frames":       "<style>*{}</style><iframe src=\"https://example.org\"></iframe>",
		"links to this server":    "[x](/api/end)",
		"ids that the page has":   "# x {#app}",
		"disguised schemes":       "[x](java&#10;script:alert(1))",
	} {
		t.Run(name, func(t *testing.T) {
			html := string(markup.HTML(md))
			for _, bad := range []string{"<script", "<img", "onclick=", "javascript:", "href=\"data", "<style", "<iframe", "href=\"/", "id=\"", "href=\"java"} {
				assert.NotContains(t, html, bad)
			}
		})
	}
}

func FuzzHTML(f *testing.F) {
	f.Add("<a href=javascript:x>**[a](b)")
	f.Fuzz(func(t *testing.T, md string) {
		html := string(markup.HTML(scenario.Markdown(md)))
		assert.NotRegexp(t, `(?i)<(script|img|iframe|style|svg|object|form)`, html)
		assert.NotRegexp(t, `(?i)<[^>]* on[a-z]+=`, html)
	})
}
