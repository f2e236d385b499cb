package game

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game/scenario"
)

func TestSpiral(t *testing.T) {
	gesture := func(by, against scenario.PartyID, round int) HostileAct {
		return HostileAct{By: by, Against: against, Round: round, Known: round, Gesture: "horn"}
	}
	breach := func(by, against scenario.PartyID, round, known int) HostileAct {
		return HostileAct{By: by, Against: against, Round: round, Known: known, Proposal: "quay"}
	}
	for name, c := range map[string]struct {
		acts []HostileAct
		runs []int
	}{
		"needs three acts":                         {[]HostileAct{gesture("a", "b", 1), gesture("b", "a", 1)}, nil},
		"is three that answer each other":          {[]HostileAct{gesture("a", "b", 1), gesture("b", "a", 2), gesture("a", "b", 3)}, []int{3}},
		"may turn within one round":                {[]HostileAct{gesture("a", "b", 1), gesture("b", "a", 1), gesture("a", "b", 1)}, []int{3}},
		"ends where a round passes without answer": {[]HostileAct{gesture("a", "b", 1), gesture("b", "a", 2), gesture("a", "b", 4)}, nil},
		"is not made by one side alone":            {[]HostileAct{gesture("a", "b", 1), gesture("a", "b", 2), gesture("a", "b", 3)}, nil},
		"passes over a second blow":                {[]HostileAct{gesture("a", "b", 1), gesture("a", "b", 1), gesture("b", "a", 2), gesture("a", "b", 3)}, []int{3}},
		"does not hold breaches of one reckoning":  {[]HostileAct{breach("a", "b", 1, 1), breach("b", "a", 1, 1), breach("a", "b", 1, 1)}, nil},
		"is two where both broke their word three times": {[]HostileAct{
			breach("a", "b", 1, 1), breach("b", "a", 1, 1), breach("a", "b", 2, 2), breach("b", "a", 2, 2),
			breach("a", "b", 3, 3), breach("b", "a", 3, 3),
		}, []int{3, 3}},
		"goes on from when a breach was found out": {[]HostileAct{gesture("a", "b", 1), breach("b", "a", 1, 2), gesture("a", "b", 3)}, []int{3}},
		"holds no answer to what was not known":    {[]HostileAct{gesture("a", "b", 1), gesture("a", "b", 2), breach("b", "a", 2, 3)}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			var runs []int
			for _, s := range spiralsOf(c.acts) {
				runs = append(runs, len(s.Acts))
				assert.Equal(t, s.Acts[0].By, s.Parties[0], "who began stands first")
			}
			assert.Equal(t, c.runs, runs)
		})
	}
}
