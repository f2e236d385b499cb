package rehearsal

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/rehearse"
	"parley/game/scenario"
	"parley/scenarios"
)

// rehearsed returns what a few plays of a scenario showed.
func rehearsed(t *testing.T, s *scenario.Scenario, plays int, exploits bool) *Outcome {
	t.Helper()
	out, err := Run(t.Context(), Order{
		Plan: &rehearse.Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 5}, Plays: plays, Exploits: exploits,
	})
	require.NoError(t, err)
	return out
}

func htmlOf(t *testing.T, o *Outcome) string {
	t.Helper()
	var page strings.Builder
	require.NoError(t, o.WriteHTML(&page))
	return page.String()
}

func points(n int) *scenario.Points { p := scenario.Points(n) * scenario.Point; return &p }

func TestThePageShowsAllThatTheReportHolds(t *testing.T) {
	for _, f := range scenarios.Shipped() {
		s, found := f.Parse()
		require.NotNil(t, s, "%v", found)
		t.Run(s.ID, func(t *testing.T) {

			out := rehearsed(t, s, 4, true)
			page := htmlOf(t, out)
			assert.Equal(t, page, htmlOf(t, out), "the same bytes")
			for _, id := range []string{"endings", "scores", "length", "work", "exploits", "never", "plays", "reading"} {
				assert.Equal(t, 1, strings.Count(page, `id="`+id+`"`), id)
				assert.Contains(t, page, `href="#`+id+`"`)
			}
			text := said(page)
			for _, e := range out.Report.Endings {
				assert.Contains(t, text, e.Title)
				assert.Contains(t, text, tenths(e.Permille))
				if e.Witness != nil {
					assert.Contains(t, page, `id="play-`+string(e.Ending)+`"`)
					for _, line := range strings.Split(strings.TrimSpace(e.Witness.Transcript), "\n") {
						assert.Contains(t, text, strings.Join(strings.Fields(line), " "))
					}
				}
			}
			for _, p := range out.Report.Parties {
				for _, by := range p.ByStrategy {
					assert.Contains(t, text, string(by.Strategy)+" "+strconv.Itoa(by.Total.Count)+" "+rough(by.Total))
				}
			}
			for _, x := range out.Exploits {
				assert.Contains(t, text, string(x.Exploit)+" "+rough(x.Score)+" "+rough(x.Honest))
			}
			for _, v := range out.Report.Verbs {
				assert.Contains(t, text, string(v.Verb)+" "+strconv.Itoa(v.Count))
			}
			for _, m := range out.Report.Meetings {
				assert.Contains(t, text, rounded(m.Totals[0].Mean)+" : "+rounded(m.Totals[1].Mean))
			}
			assert.Equal(t, len(s.Parties) == 2, strings.Contains(page, "Strategy against strategy"))
		})
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// said is what a page says, without its tags and with single spaces.
func said(page string) string {
	text := strings.NewReplacer("&gt;", ">", "&lt;", "<", "&#39;", "'", "&#34;", `"`, "&amp;", "&", "&#43;", "+").Replace(tag.ReplaceAllString(page, " "))
	return strings.Join(strings.Fields(text), " ")
}

func TestEveryChartStandsWithATableAndSaysWhatItShows(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	page := htmlOf(t, rehearsed(t, s, 10, true))
	charts := strings.Split(page, "<figure")[1:]
	assert.Greater(t, len(charts), 6)
	for _, chart := range charts {
		assert.Regexp(t, `^ role="img" aria-label="[^"]*table[^"]*"`, chart)
		table := strings.Index(chart, "<table")
		require.Positive(t, table)
		heading := strings.Index(chart, "<h")
		assert.True(t, heading < 0 || table < heading, "the table follows before anything else begins")
	}
	place := regexp.MustCompile(` (?:x|x1|x2|cx|width)="(-?[\d.]+)%"`)
	for _, m := range place.FindAllStringSubmatch(page, -1) {
		at, err := strconv.ParseFloat(m[1], 64)
		require.NoError(t, err)
		assert.True(t, at >= 0 && at <= 100, m[0])
	}
	assert.Equal(t, strings.Count(page, "<svg"), strings.Count(page, `<svg y="50%"`)+strings.Count(page, "<svg class=\"plot")+strings.Count(page, `<svg aria-hidden="true"`),
		"a screen reader meets no drawing")
}

func TestThePageNeedsNothingElse(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	page := htmlOf(t, rehearsed(t, s, 5, false))
	for _, outside := range []string{"<script", "<link", "<img", "<iframe", " src=", "@import", "url(", "http:", "https:", "//", " style=", " on"} {
		if outside == " on" {
			assert.NotRegexp(t, `<[^>]* on[a-z]+=`, page)
			continue
		}
		assert.NotContains(t, strings.ToLower(page), outside)
	}
}

// Whatever an author writes stays text.
func TestTheAuthorsTextsAreNoMarkup(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	hostile := `"><script>alert(1)</script><b x='`
	s.Title, s.Language = hostile, hostile
	s.Lengths[0].Title = hostile
	for i := range s.Parties {
		s.Parties[i].Name = hostile
	}
	for i := range s.Roles {
		s.Roles[i].Name = hostile
	}
	for i := range s.Endings {
		s.Endings[i].Title = hostile
	}
	for i := range s.Gestures {
		s.Gestures[i].Title = hostile
	}
	for i := range s.Proposals {
		s.Proposals[i].Title = hostile
	}
	page := htmlOf(t, rehearsed(t, s, 5, true))
	assert.NotContains(t, page, "<script")
	assert.NotContains(t, page, "<b x=")
	assert.Greater(t, strings.Count(page, "&lt;script&gt;"), 10)
}

func TestThePageSaysWhatFallsShort(t *testing.T) {
	load := func() *scenario.Scenario {
		s, err := scenarios.Load("cafe-band")
		require.NoError(t, err)
		return s
	}
	s := load()
	s.Expect = nil
	assert.Contains(t, htmlOf(t, rehearsed(t, s, 5, false)), "expects nothing")

	s = load()
	s.Expect = &scenario.Expect{Deal: &scenario.Bounds{AtLeast: points(0)}, Exploits: points(200), Moves: &scenario.Bounds{AtLeast: points(0)}}
	page := htmlOf(t, rehearsed(t, s, 5, true))
	assert.Contains(t, page, "All holds")
	assert.Contains(t, page, `class="band"`)
	assert.Contains(t, page, `class="limit"`)
	assert.NotContains(t, page, "✗ Falls short")
	assert.NotContains(t, page, "✗ falls short</span>")

	s = load()
	s.Expect = &scenario.Expect{
		EveryEnding: &scenario.Bounds{Below: points(1)}, Deal: &scenario.Bounds{Below: points(1)}, Exploits: points(-200),
		Moves: &scenario.Bounds{AtLeast: points(99)},
	}
	out := rehearsed(t, s, 5, true)
	require.NotEmpty(t, out.Short)
	page = htmlOf(t, out)
	assert.Contains(t, page, "✗ Falls short")
	text := said(page)
	for _, short := range out.Short {
		assert.Contains(t, text, short.String())
	}
	assert.Contains(t, page, "✗ falls short</span>")
	assert.Equal(t, len(out.Exploits), strings.Count(page, "✗ too much"))
}

func TestOnePlayMakesAPage(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	page := htmlOf(t, rehearsed(t, s, 1, false))
	assert.Contains(t, page, ">1 play by bots")
	assert.NotContains(t, page, "NaN")
}
