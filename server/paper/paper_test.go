package paper

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
	"parley/scenarios"
)

// each visits every length of every scenario that is shipped. fresh parses the file anew, for a test to change.
func each(t *testing.T, visit func(t *testing.T, fresh func() (*scenario.Scenario, *scenario.Length))) {
	for _, f := range scenarios.Shipped() {
		first, found := f.Parse()
		require.NotNil(t, first, "%v", found)
		for i := range first.Lengths {
			t.Run(first.ID+" "+string(first.Lengths[i].ID), func(t *testing.T) {
				visit(t, func() (*scenario.Scenario, *scenario.Length) {
					s, _ := f.Parse()
					return s, &s.Lengths[i]
				})
			})
		}
	}
}

// printed returns one template filled in.
func printed(t *testing.T, name string, data any) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, pages.ExecuteTemplate(&out, name, data))
	return out.String()
}

func page(t *testing.T, s *scenario.Scenario, l *scenario.Length) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, Write(&out, s, l))
	return out.String()
}

func TestThePackHoldsAllThatATableNeeds(t *testing.T) {
	each(t, func(t *testing.T, fresh func() (*scenario.Scenario, *scenario.Length)) {
		s, l := fresh()
		text := page(t, s, l)
		for _, id := range []string{"teacher", "news", "key", "score", "tally", "trust", "statement", "observer", "person"} {
			assert.Equal(t, 1, strings.Count(text, `id="`+id+`"`), id)
		}
		inPlay, gestures := 0, 0
		for _, p := range s.Proposals {
			if l.InPlay(p.Opens) {
				inPlay++
			}
		}
		for _, g := range s.Gestures {
			if l.InPlay(g.Opens) {
				gestures += len(g.By)
			}
		}
		parties := len(s.Parties)
		assert.Equal(t, len(s.Roles), strings.Count(text, `class="sheet briefing"`), "a sheet for each role")
		assert.Equal(t, parties, strings.Count(text, `class="sheet cards"`))
		assert.Equal(t, parties, strings.Count(text, `class="sheet points"`))
		assert.Equal(t, parties*reckonings(s, l), strings.Count(text, `class="card slip"`), "a slip for each reckoning")
		assert.Equal(t, parties*inPlay, strings.Count(text, `class="cut small"`), "a strip for each party and proposal")
		assert.Equal(t, parties*inPlay+gestures+len(s.Injects), strings.Count(text, `class="card"`))
		assert.Equal(t, 4*len(s.Roles), strings.Count(text, `class="field"`), "four fields to plan in")
		for _, r := range s.Roles {
			assert.Contains(t, text, "<h1>"+r.Name[:5], "its name stands at the top")
		}
	})
}

func TestTheSameScenarioGivesTheSameBytes(t *testing.T) {
	each(t, func(t *testing.T, fresh func() (*scenario.Scenario, *scenario.Length)) {
		s, l := fresh()
		again, same := fresh()
		assert.Equal(t, page(t, s, l), page(t, again, same))
	})
}

func TestThePageLoadsNothingAndRunsNothing(t *testing.T) {
	file, err := os.ReadFile(filepath.Join("..", "..", "scenarios", "cafe-band.yaml"))
	require.NoError(t, err)
	hostile := strings.NewReplacer(
		"title: Evenings", `title: "<script>alert(1)</script>"`,
		"text: When the band plays, all summer.", `text: '<img src="https://evil.example/x.png" onerror="alert(1)"> <style>@import "x"</style>'`,
		"name: The Blue Kettle", `name: '</style><iframe src=//evil.example>'`,
	).Replace(string(file))
	s, found := scenario.Parse("hostile.yaml", []byte(hostile))
	require.NotNil(t, s, "%v", found)
	text := page(t, s, &s.Lengths[0])
	assert.Contains(t, text, "&lt;script&gt;alert(1)")
	for _, tag := range regexp.MustCompile(`<[^>]*>`).FindAllString(text, -1) {
		assert.NotRegexp(t, `(?i)^<(script|iframe|img|link|object|embed|form|svg|base)|\s(src|style|on\w+|srcset)\s*=`, tag)
	}
	styles := regexp.MustCompile(`(?s)<style>(.*?)</style>`).FindAllStringSubmatch(text, -1)
	require.Len(t, styles, 1)
	assert.Equal(t, style, styles[0][1], "what the policy's hash is of")
	assert.NotRegexp(t, `url\(|@import|@font-face`, style)
	assert.Contains(t, Policy, styleHash())
}
