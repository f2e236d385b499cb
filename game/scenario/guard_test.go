package scenario

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGuardInWords(t *testing.T) {
	points := func(p Points) *Points { return &p }
	for want, g := range map[string]*Guard{
		"":                                   nil,
		"a and b agreed":                     {Agreed: &Deals{Of: []ProposalID{"a", "b"}}},
		"at least 3 kept":                    {Kept: &Deals{AtLeast: 3}},
		"trust n>s at least 47.5":            {Trust: map[Direction]Bounds{{"n", "s"}: {AtLeast: points(4750)}}},
		"round at least 2 and below 4":       {Round: &Bounds{AtLeast: points(200), Below: points(400)}},
		"rent met by 0.25":                   {Met: map[ConcernID]Share{"rent": 250}},
		"rent met":                           {Met: map[ConcernID]Share{"rent": One}},
		"(rent voiced or a breached)":        {Any: []Guard{{Voiced: []ConcernID{"rent"}}, {Breached: &Deals{Of: []ProposalID{"a"}}}}},
		"not s walked out and news released": {Not: &Guard{WalkedOut: []PartyID{"s"}}, Injected: []InjectID{"news"}},
		"in talk or later":                   {Phase: []PhaseID{"talk", "later"}},
		"trust n>s below -0.05":              {All: []Guard{{Trust: map[Direction]Bounds{{"n", "s"}: {Below: points(-5)}}}}},
	} {
		assert.Equal(t, want, g.String())
	}
}

func TestBoundsHold(t *testing.T) {
	low, high := 40*Point, 60*Point
	between := Bounds{AtLeast: &low, Below: &high}
	assert.True(t, between.Hold(low))
	assert.False(t, between.Hold(low-1))
	assert.True(t, between.Hold(high-1))
	assert.False(t, between.Hold(high))
	assert.True(t, Bounds{}.Hold(-1))
}
