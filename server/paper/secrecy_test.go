package paper

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game/scenario"
)

// marker stands in every text that is made another.
const marker = "Unmistakable"

// disguise changes all that a party keeps to itself: texts, hidden concerns, numbers. Whoever sees the
// difference knows a secret.
func disguise(s *scenario.Scenario, party scenario.PartyID) {
	s.Party(party).Private += "\n\n" + marker
	s.Party(party).WalkAway += scenario.Point
	for i := range s.Roles {
		if r := &s.Roles[i]; r.Party == party {
			disguiseRole(s, r)
		}
	}
	disguiseConcerns(s, scenario.Name(party))
	for i := range s.Proposals {
		p := &s.Proposals[i]
		more(&p.Worth, party)
		more(&p.Cost, party)
		for k := range p.Terms {
			for n := range p.Terms[k].Levels {
				more(&p.Terms[k].Levels[n].Worth, party)
				more(&p.Terms[k].Levels[n].Cost, party)
			}
		}
	}
	for i := range s.Gestures {
		more(&s.Gestures[i].Worth, party)
		more(&s.Gestures[i].WalkAway, party)
	}
	for i := range s.Injects {
		more(&s.Injects[i].WalkAway, party)
	}
}

func disguiseRole(s *scenario.Scenario, r *scenario.Role) {
	r.Private += "\n\n" + marker
	disguiseConcerns(s, scenario.Name(r.ID))
}

// disguiseConcerns changes what concerns of one weigh and what meets them, and the texts of hidden ones.
func disguiseConcerns(s *scenario.Scenario, of scenario.Name) {
	for i := range s.Concerns {
		c := &s.Concerns[i]
		if c.Of != of {
			continue
		}
		c.Weight += scenario.Point
		if c.Hidden {
			c.Title += marker
			c.Text += marker
		}
		for k := range s.Proposals {
			delete(s.Proposals[k].Meets, c.ID)
		}
	}
}

func more(points *scenario.PerParty, party scenario.PartyID) {
	if *points == nil {
		*points = scenario.PerParty{}
	}
	(*points)[party] += 7 * scenario.Point
}

func sideOf(t *testing.T, s *scenario.Scenario, l *scenario.Length, party int) string {
	return printed(t, "side", map[string]any{"Scenario": s, "Side": gather(s, l).Sides[party]})
}

// Whatever a party keeps to itself, no other party's pages are a byte different.
func TestNoPartysPagesTellASecretOfAnother(t *testing.T) {
	each(t, func(t *testing.T, fresh func() (*scenario.Scenario, *scenario.Length)) {
		s, l := fresh()
		for own := range s.Parties {
			for other := range s.Parties {
				changed, same := fresh()
				disguise(changed, s.Parties[other].ID)
				was, is := sideOf(t, s, l, own), sideOf(t, changed, same, own)
				if own == other {
					assert.Contains(t, is, marker, "its own it knows")
					continue
				}
				assert.True(t, was == is, "%s sees a secret of %s", s.Parties[own].ID, s.Parties[other].ID)
			}
		}
	})
}

// Nor does a role's sheet tell what another role of its own party alone knows.
func TestNoRolesSheetTellsASecretOfAnother(t *testing.T) {
	each(t, func(t *testing.T, fresh func() (*scenario.Scenario, *scenario.Length)) {
		s, l := fresh()
		for other := range s.Roles {
			changed, same := fresh()
			disguiseRole(changed, &changed.Roles[other])
			for i := range s.Parties {
				was, is := gather(s, l).Sides[i], gather(changed, same).Sides[i]
				for k := range was.Sheets {
					if was.Sheets[k].Name == s.Roles[other].Name {
						continue
					}
					sheet := func(s *scenario.Scenario, d side) string {
						return printed(t, "briefing", map[string]any{"Scenario": s, "Side": d, "Sheet": d.Sheets[k]})
					}
					assert.True(t, sheet(s, was) == sheet(changed, is), "%s sees a secret of %s", was.Sheets[k].Name, s.Roles[other].ID)
				}
				assert.True(t, printed(t, "set", was) == printed(t, "set", is), "the cards of %s tell a secret of %s", s.Parties[i].ID, s.Roles[other].ID)
			}
		}
	})
}

// The sheets that a whole table sees tell no secret of anybody.
func TestNoSheetOfATableTellsASecret(t *testing.T) {
	each(t, func(t *testing.T, fresh func() (*scenario.Scenario, *scenario.Length)) {
		s, l := fresh()
		changed, same := fresh()
		for _, p := range s.Parties {
			disguise(changed, p.ID)
		}
		for _, name := range []string{"score", "statement", "observer", "person"} {
			assert.Equal(t, printed(t, name, gather(s, l)), printed(t, name, gather(changed, same)), name)
		}
		text := page(t, changed, same)
		teachers, rest, _ := strings.Cut(text, `class="sheet briefing"`)
		assert.Contains(t, teachers, marker, "the teacher knows all")
		assert.Contains(t, rest, marker)
	})
}

// What opens a level is told without what another party, or another role, has not told.
func TestACardDoesNotNameWhatOthersHide(t *testing.T) {
	named := 0
	each(t, func(t *testing.T, fresh func() (*scenario.Scenario, *scenario.Length)) {
		s, l := fresh()
		for i, p := range s.Parties {
			text := printed(t, "set", gather(s, l).Sides[i])
			for _, c := range s.Concerns {
				if c.Hidden && c.Of != scenario.Name(p.ID) {
					assert.NotContains(t, text, c.Title)
					named++
				}
			}
			needs := slices.ContainsFunc(s.Concerns, func(c scenario.Concern) bool { return c.Hidden && s.PartyOf(c.Of) != p.ID })
			assert.Equal(t, needs, strings.Contains(text, "keeps to itself"), p.ID)
		}
	})
	assert.Positive(t, named)
}
