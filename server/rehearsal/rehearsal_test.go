package rehearsal

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/rehearse"
	"parley/game/scenario"
	"parley/scenarios"
)

func plan(t *testing.T, id string) *rehearse.Plan {
	for _, f := range scenarios.Shipped() {
		if s, found := f.Parse(); s != nil && s.ID == id {
			return &rehearse.Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 5}
		} else if s == nil {
			t.Fatal(found)
		}
	}
	t.Fatal(id)
	return nil
}

func TestTheReportIsTheSameOnAnyNumberOfCores(t *testing.T) {
	texts := map[string]bool{}
	for _, workers := range []int{1, 3} {
		told := 0
		out, err := Run(t.Context(), Order{
			Plan: plan(t, "cafe-band"), Plays: 12, Exploits: true, Workers: workers,
			Done: func(done, all int) { told++; assert.Equal(t, 12*15, all); assert.Equal(t, told, done) },
		})
		require.NoError(t, err)
		assert.Equal(t, 12*15, told, "two heads, each with six exploits and an honest bot")
		var text strings.Builder
		require.NoError(t, out.WriteText(&text))
		texts[text.String()] = true
	}
	assert.Len(t, texts, 1)
}

func TestRunStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	_, err := Run(ctx, Order{Plan: plan(t, "cafe-band"), Plays: 1000, Done: func(int, int) { cancel() }})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestRunRefusesAPlanThatCannotBePlayed(t *testing.T) {
	p := plan(t, "cafe-band")
	p.Cast = map[scenario.RoleID]scenario.Strategy{"nobody": "grit"}
	_, err := Run(t.Context(), Order{Plan: p, Plays: 1})
	assert.ErrorContains(t, err, `no role "nobody"`)
}
