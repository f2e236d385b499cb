package scenarios

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
)

func natoRussia(t *testing.T) *scenario.Scenario {
	t.Helper()
	s, err := Load("nato-russia")
	require.NoError(t, err)
	return s
}

// The flagship rests on two texts. Each thing taken from them cites the paragraphs it was taken from.
func TestNATORussiaCitesItsSources(t *testing.T) {
	s := natoRussia(t)
	cited := map[string][]scenario.Citation{}
	for _, c := range s.Concerns {
		cited[fmt.Sprintf("%s/%s", c.Of, c.ID)] = c.Cites
	}
	for _, p := range s.Proposals {
		cited[string(p.ID)] = p.Cites
	}
	for _, i := range s.Injects {
		cited[string(i.ID)] = i.Cites
	}
	newsweek := func(at string) scenario.Citation { return scenario.Citation{Source: "newsweek-2010", At: at} }
	nyt := func(at string) scenario.Citation { return scenario.Citation{Source: "nyt-2011", At: at} }
	for id, want := range map[string][]scenario.Citation{
		"transparency-exchanges":          {nyt("2a")},
		"test-observation":                {nyt("2a")},
		"joint-exercises":                 {nyt("2b")},
		"data-sharing-centre":             {nyt("2c")},
		"planning-centre":                 {nyt("2c")},
		"common-shield":                   {newsweek("6"), newsweek("8"), newsweek("9")},
		"legal-guarantee":                 {nyt("3")},
		"founding-act-reaffirmed":         {nyt("3")},
		"european-security-treaty":        {newsweek("7")},
		"strategic-concept-input":         {newsweek("3")},
		"doctrine-consultation":           {newsweek("3")},
		"equipment-trade-rules":           {newsweek("2")},
		"afghanistan-cooperation":         {newsweek("4")},
		"counter-terrorism":               {newsweek("4")},
		"non-proliferation":               {newsweek("4")},
		"counter-piracy":                  {newsweek("4")},
		"forgo-border-missiles":           {nyt("4")},
		"russia/defence-aimed-at-russia":  {newsweek("5"), nyt("1"), nyt("3")},
		"russia/no-legal-guarantee":       {nyt("3")},
		"russia/outside-the-architecture": {newsweek("7")},
		"russia/unequal-partner":          {newsweek("2"), newsweek("6")},
		"nato/named-as-threat":            {newsweek("3")},
		"nato/closed-doctrine-process":    {newsweek("3")},
		"nato/border-missiles":            {nyt("4")},
		"nato/mistral-unease":             {newsweek("2")},
		"nato/missile-threat-real":        {newsweek("5"), nyt("1")},
		"nato/paper-instead-of-practice":  {newsweek("7"), newsweek("8")},
		"mistral-sale":                    {newsweek("2")},
		"military-doctrine":               {newsweek("3")},
		"new-american-approach":           {newsweek("5")},
		"draft-treaty":                    {newsweek("7")},
		"border-missile-statement":        {nyt("4")},
		"door-left-open":                  {nyt("4")},
	} {
		if assert.Contains(t, cited, id) {
			assert.Subset(t, cited[id], want, id)
		}
	}
}

func TestNATORussiaGivesEveryRoleItsWork(t *testing.T) {
	s := natoRussia(t)
	eras := map[string][]scenario.PhaseID{
		"winter 2010": {"winter-2010"},
		"late 2011":   {"talks-2011", "summit-2011"},
	}
	for _, r := range s.Roles {
		for era, phases := range eras {
			leads := 0
			for _, p := range s.Proposals {
				opens := slices.ContainsFunc(phases, func(id scenario.PhaseID) bool { return scenario.OpenIn(p.Opens, id) })
				if opens && (slices.Contains(p.By, scenario.Name(r.ID)) || slices.Contains(p.By, scenario.Name(r.Party))) {
					leads++
				}
			}
			assert.True(t, leads >= 2 && leads <= 5, "%s leads %d proposals in %s", r.ID, leads, era)
		}
		assert.True(t, slices.ContainsFunc(s.Concerns, func(c scenario.Concern) bool { return c.Of == scenario.Name(r.ID) }),
			"%s has a concern of its own", r.ID)
		assert.NotEmpty(t, r.Can, "%s can do what others cannot", r.ID)
	}
	assert.Len(t, s.Roles, 7)
}
